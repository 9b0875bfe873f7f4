import { and, asc, eq, inArray } from 'drizzle-orm'
import { consents, disclosures } from '#src/consents/tables.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { history } from '#src/history/tables.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { placements } from '#src/placements/tables.ts'
import { proposals } from '#src/proposals/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { visits } from '#src/walk-ins/tables.ts'
import { logged } from '#tests/support/logged.ts'
import { lukasz, type Story, warehouse } from './town.ts'
import { whyThisWork } from './visitor.ts'

/** What happened to one thing and by whom, in order; what happened in one breath is told by the alphabet. */
const historyOf = async ({ house: { db } }: Story, thing: string, thingId: string): Promise<string[]> => {
  const rows = await db
    .select()
    .from(history)
    .where(and(eq(history.thing, thing), eq(history.thingId, thingId)))
  return rows
    .map(({ at, what, actorName, actorKind }) => ({ at: at.getTime(), told: `${what}: ${actorName ?? actorKind}` }))
    .sort((one, other) => one.at - other.at || one.told.localeCompare(other.told))
    .map(({ told }) => told)
}
/** Everything the story left behind, thing by thing. */
export const whatIsKept = async (story: Story) => {
  const { db } = story.house
  const [vacancy] = await db.select().from(vacancies).where(eq(vacancies.number, 'WE-01'))
  const [metal] = await db.select().from(vacancies).where(eq(vacancies.number, 'BU-01'))
  const [visit] = await db.select().from(visits)
  const [proposal] = await db.select().from(proposals)
  const [placement] = await db.select().from(placements)
  const papers = await db.select().from(applicationPdfs)
  const given = await db.select().from(consents).orderBy(asc(consents.givenAt))
  if (!vacancy || !metal || !visit || !proposal || !placement) throw new Error('a part of the story left nothing')
  return {
    ...{ vacancy, metal, visit, proposal, placement, papers, consents: given },
    histories: {
      request: await historyOf(story, 'staffing-request', vacancy.requestId ?? ''),
      vacancy: await historyOf(story, 'vacancy', vacancy.id),
      visit: await historyOf(story, 'visit', visit.id),
      candidate: await historyOf(story, 'candidate', proposal.candidateId),
      proposal: await historyOf(story, 'proposal', proposal.id),
      placement: await historyOf(story, 'placement', placement.id),
    },
  }
}
/** How often an employer looked at somebody until now. */
export const looksOfEmployers = async ({ house: { db } }: Story): Promise<number> =>
  (
    await db
      .select()
      .from(disclosures)
      .where(inArray(disclosures.what, ['viewed', 'downloaded']))
  ).length

const contacts = ['Kaltenborn', 'Arslan', 'Dreibäumen', 'Metallform']
const personal = [
  ...['Łukasz', 'Wójcik', 'Lukasz', 'Wojcik', lukasz.street, lukasz.phone, lukasz.email ?? '', lukasz.will, lukasz.interests],
  ...[...lukasz.strengths, ...lukasz.skills, whyThisWork, 'Zerspan', 'Gliwice'],
]
/** No letter names a person, a business or anybody's words; the table it lies in neither. */
export const wordsInLetters = async ({ letters, house: { db } }: Story): Promise<string[]> => {
  const stored = (await db.select().from(outgoingMails)).map(({ recipient: _to, ...row }) => row)
  const written = JSON.stringify([letters.map(({ subject, text }) => subject + text), stored])
  return [...personal, ...contacts, 'Männer', 'Lagerhelfer', 'Produktionshelfer'].filter((word) => written.includes(word))
}
/** No line of the log holds a word of or about anybody, an address of theirs, or a key to anything. */
export const wordsInTheLog = (story: Story): string[] => {
  const lines = logged.join('\n')
  const keys = story.letters.map(({ text }) => /\/l\/([\w-]+)/.exec(text)?.[1] ?? 'no link')
  const words = [...personal, ...contacts, ...keys, '@', warehouse.request.rawText, 'Voßwinkel', 'Aydın']
  return words.filter((word) => lines.includes(word))
}
