import { asc, eq, inArray } from 'drizzle-orm'
import type { Id } from '#src/base/id.ts'
import { candidateOf, notesOn } from '#src/candidates/queries.ts'
import { consentsOf, disclosureLogOf } from '#src/consents/queries.ts'
import { applicationCosts, applicationPdfs, cvImports, cvRevisions, cvVersions, letters, workspaces } from '#src/documents/tables.ts'
import { employers } from '#src/employers/tables.ts'
import { keptFilesAt } from '#src/folders/queries.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { historyOf, readsOf } from '#src/history/queries.ts'
import { checkIns, placements } from '#src/placements/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { proposals } from '#src/proposals/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'

const proposalsOf = (ctx: Context, id: Id<'candidate'>) =>
  ctx.db
    .select({
      vacancy: vacancies.number,
      title: vacancies.title,
      employer: employers.name,
      state: proposals.state,
      why: proposals.why,
      offeredAt: proposals.offeredAt,
      answeredAt: proposals.answeredAt,
      sentAt: proposals.sentAt,
      employerAnswer: proposals.employerAnswer,
      employerWords: proposals.employerWords,
      employerAnsweredAt: proposals.employerAnsweredAt,
      meetingOn: proposals.meetingOn,
      closedAt: proposals.closedAt,
    })
    .from(proposals)
    .leftJoin(vacancies, eq(vacancies.id, proposals.vacancyId))
    .leftJoin(employers, eq(employers.id, proposals.employerId))
    .where(eq(proposals.candidateId, id))
    .orderBy(asc(proposals.offeredAt))

const jobStartsOf = async (ctx: Context, id: string) => {
  const starts = await ctx.db
    .select({
      id: placements.id,
      employer: employers.name,
      startOn: placements.startOn,
      state: placements.state,
      foundBy: placements.foundBy,
      endedOn: placements.endedOn,
    })
    .from(placements)
    .leftJoin(employers, eq(employers.id, placements.employerId))
    .where(eq(placements.candidateId, id))
  const asked =
    starts.length === 0
      ? []
      : await ctx.db
          .select()
          .from(checkIns)
          .where(
            inArray(
              checkIns.placementId,
              starts.map((start) => start.id),
            ),
          )
          .orderBy(asc(checkIns.dueOn))
  return starts.map(({ id: placementId, ...start }) => ({
    ...start,
    checkIns: asked
      .filter((one) => one.placementId === placementId)
      .map(({ kind, dueOn, employed, words, doneAt }) => ({ kind, dueOn, employed, words, doneAt })),
  }))
}

/** What was written at these desks beside the CV. */
const papersAt = async (ctx: Context, desks: string[]) => {
  if (desks.length === 0) return { written: [], versions: [], costs: [], states: [], brought: [] }
  const written = await ctx.db
    .select({
      vacancy: vacancies.number,
      recipient: letters.recipient,
      role: letters.role,
      contactName: letters.contactName,
      why: letters.why,
      bring: letters.bring,
      start: letters.start,
      enclosures: letters.enclosures,
    })
    .from(letters)
    .leftJoin(vacancies, eq(vacancies.id, letters.vacancyId))
    .where(inArray(letters.workspaceId, desks))
  const versions = await ctx.db
    .select({ vacancy: vacancies.number, choices: cvVersions.choices })
    .from(cvVersions)
    .leftJoin(vacancies, eq(vacancies.id, cvVersions.vacancyId))
    .where(inArray(cvVersions.workspaceId, desks))
  const { appliedOn, employer, role, way, cents } = applicationCosts
  const costs = await ctx.db
    .select({ appliedOn, employer, role, way, cents })
    .from(applicationCosts)
    .where(inArray(applicationCosts.workspaceId, desks))
  const states = await ctx.db
    .select({ madeAt: cvRevisions.madeAt, cv: cvRevisions.cv })
    .from(cvRevisions)
    .where(inArray(cvRevisions.workspaceId, desks))
    .orderBy(asc(cvRevisions.position))
  const brought = await ctx.db
    .select({ madeAt: cvImports.madeAt, takenAt: cvImports.takenAt, cv: cvImports.cv, report: cvImports.report })
    .from(cvImports)
    .where(inArray(cvImports.workspaceId, desks))
  return { written, versions, costs, states, brought }
}

/** All the house has of one person, for taking along (Art. 15 and 20 GDPR). Ids stay out where they say nothing to the person. */
export const everythingOf = async (ctx: Context, id: Id<'candidate'>) => {
  const { id: _id, ownerId: _owner, version: _version, ...profile } = await candidateOf(ctx, id, 'Auskunft')
  const desks = await ctx.db
    .select({
      id: workspaces.id,
      cv: workspaces.cv,
      look: workspaces.look,
      profile: workspaces.profile,
      gapsLeft: workspaces.gapsLeft,
      createdAt: workspaces.createdAt,
      touchedAt: workspaces.touchedAt,
    })
    .from(workspaces)
    .where(eq(workspaces.candidateId, id))
  const { written, versions, costs, states, brought } = await papersAt(
    ctx,
    desks.map((desk) => desk.id),
  )
  const applications = await ctx.db
    .select({
      cv: applicationPdfs.cv,
      letter: applicationPdfs.letter,
      pages: applicationPdfs.pages,
      createdAt: applicationPdfs.createdAt,
      deletedAt: applicationPdfs.deletedAt,
    })
    .from(applicationPdfs)
    .where(eq(applicationPdfs.candidateId, id))
  const steps = await ctx.db
    .select({
      what: followUps.what,
      dueOn: followUps.dueOn,
      state: followUps.state,
      reason: followUps.reason,
      createdAt: followUps.createdAt,
      closedAt: followUps.closedAt,
    })
    .from(followUps)
    .where(eq(followUps.candidateId, id))
    .orderBy(asc(followUps.createdAt))
  return {
    profile,
    consents: (await consentsOf(ctx, id)).map(({ purpose, employerName, textVersion, language, how, givenAt, expiresAt, withdrawnAt }) => ({
      purpose,
      employerName,
      textVersion,
      language,
      how,
      givenAt,
      expiresAt,
      withdrawnAt,
    })),
    disclosures: (await disclosureLogOf(ctx, id)).map(({ at, employerName, what, documents }) => ({ at, employerName, what, documents })),
    readings: (await readsOf(ctx, id)).map(({ at, readerName, why }) => ({ at, readerName, why })),
    notes: (await notesOn(ctx, id)).map(({ at, text }) => ({ at, text })),
    nextSteps: steps,
    workspaces: desks.map(({ id: _desk, ...desk }) => desk),
    letters: written,
    formerStates: states,
    broughtAlong: brought,
    cvVersions: versions,
    applicationCosts: costs,
    ...(await keptFilesAt(
      ctx,
      desks.map(({ id: desk }) => desk),
    )),
    applications,
    proposals: await proposalsOf(ctx, id),
    jobStarts: await jobStartsOf(ctx, id),
    history: (await historyOf(ctx, 'candidate', id)).map(({ at, what, actorKind }) => ({ at, what, by: actorKind })),
  }
}
