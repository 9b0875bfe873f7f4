import { and, eq, lte } from 'drizzle-orm'
import { wipeAbandoned } from '#src/documents/actions.ts'
import { passOffersOn, remindPeople } from '#src/events/actions/registrations.ts'
import { finishOldEvents } from '#src/events/actions.ts'
import { wipeTakenOut } from '#src/folders/actions.ts'
import { sendDueMails } from '#src/mails/actions.ts'
import { type Context, inTransaction, sqlState } from '#src/platform/context.ts'
import type { Outside } from '#src/platform/http.tsx'
import { log, placeOf } from '#src/platform/log.ts'
import type { Transport } from '#src/platform/mail.ts'
import { closeViews, remindEmployers } from '#src/proposals/actions/employer.ts'
import { runRetention } from '#src/retention/actions.ts'
import { jobRuns } from '#src/retention/tables.ts'
import { expireVacancies, flagUnfilled } from '#src/vacancies/actions.ts'
import { closeOldVisits } from '#src/walk-ins/actions.ts'

export type Job = { name: string; everyMinutes: number; run: (ctx: Context) => Promise<unknown> }
/** What happens without a visitor. Each job runs whole or not at all, in one transaction, so it may change rows but not call anybody. */
export const jobs: Job[] = [
  { name: 'retention', everyMinutes: 24 * 60, run: (ctx) => runRetention(ctx, { dryRun: false }) },
  { name: 'abandoned-desks', everyMinutes: 60, run: (ctx) => wipeAbandoned(ctx, 23) },
  { name: 'certificates-taken-out', everyMinutes: 15, run: (ctx) => wipeTakenOut(ctx) },
  { name: 'old-visits', everyMinutes: 60, run: closeOldVisits },
  { name: 'answer-reminders', everyMinutes: 60, run: remindEmployers },
  { name: 'views-to-close', everyMinutes: 60, run: closeViews },
  { name: 'event-offers', everyMinutes: 5, run: passOffersOn },
  { name: 'event-reminders', everyMinutes: 60, run: remindPeople },
  { name: 'events-over', everyMinutes: 60, run: finishOldEvents },
  { name: 'vacancies-run-out', everyMinutes: 60, run: expireVacancies },
  { name: 'vacancies-unfilled', everyMinutes: 24 * 60, run: flagUnfilled },
]

const never = new Date(0)
const retryMinutes = 5
const before = (instant: Date, minutes: number) => new Date(instant.getTime() - minutes * 60_000)

export const contextFor = (outside: Outside, job: string): Context => ({
  db: outside.db,
  now: outside.clock(),
  actor: { kind: 'system', job },
  requestId: `job-${job}`,
  language: 'de',
  settings: outside.settings,
  inside: false,
  readsLogged: new Set(),
})

/** Its row stays locked until the job is done: two servers never run it at once, and one that dies leaves it due. */
const runIfDue = (ctx: Context, job: Job): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    const [due] = await ctx.db
      .select()
      .from(jobRuns)
      .where(and(eq(jobRuns.name, job.name), lte(jobRuns.ranAt, before(ctx.now, job.everyMinutes))))
      .for('update', { skipLocked: true })
    if (!due) return false
    await ctx.db.update(jobRuns).set({ ranAt: ctx.now, lastError: null }).where(eq(jobRuns.name, job.name))
    await job.run(ctx)
    return true
  })
/** A job that failed is tried again in five minutes. */
const postpone = async (ctx: Context, job: Job, error: Error): Promise<void> => {
  log('job-failed', { job: job.name, error: error.name, state: sqlState(error), where: placeOf(error) })
  const ranAt = before(ctx.now, job.everyMinutes - Math.min(retryMinutes, job.everyMinutes))
  await ctx.db
    .update(jobRuns)
    .set({ ranAt, lastError: error.name.slice(0, 80) })
    .where(eq(jobRuns.name, job.name))
}

export type Stopping = () => boolean
/** One round: a timer on Node, `scheduled` on Workers. Letters go one by one, so that stopping waits for one letter at most. */
export const runJobs = async (outside: Outside, transport: Transport, stopping: Stopping = () => false, list = jobs): Promise<void> => {
  for (let most = 50; most > 0 && !stopping(); most--) if ((await sendDueMails(contextFor(outside, 'mail'), transport, 1)) === 0) break
  const ctx = contextFor(outside, 'jobs')
  if (!stopping() && list.length > 0)
    await ctx.db
      .insert(jobRuns)
      .values(list.map(({ name }) => ({ name, ranAt: never })))
      .onConflictDoNothing()
  for (const job of list) {
    if (stopping()) return
    const ctx = contextFor(outside, job.name)
    try {
      if (await runIfDue(ctx, job)) log('job-done', { job: job.name })
    } catch (error) {
      await postpone(ctx, job, error as Error)
    }
  }
}

/** Rounds with a pause between them, never two at once. Ends with the round under way. */
export const startJobs = (outside: Outside, transport: Transport, pauseMs = 5000): (() => Promise<void>) => {
  let stopped = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const loop = async () => {
    while (!stopped) {
      await runJobs(outside, transport, () => stopped).catch((error: Error) =>
        log('jobs-failed', { error: error.name, state: sqlState(error) }),
      )
      if (!stopped) await pause()
    }
  }
  const running = loop()
  return async () => {
    stopped = true
    wake()
    await running
  }
}
