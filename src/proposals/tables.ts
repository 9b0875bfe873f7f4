import { sql } from 'drizzle-orm'
import { date, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { houseTable, personal } from '#src/platform/table.ts'

const at = () => timestamp({ withTimezone: true })
/** A vacancy offered to a person; after the person's yes and consent, the person introduced to that employer. */
export const proposals = houseTable(
  'proposals',
  'proposal',
  {
    id: uuid().$type<Id<'proposal'>>().primaryKey(),
    vacancyId: uuid().$type<Id<'vacancy'>>().notNull(),
    candidateId: uuid().$type<Id<'candidate'>>().notNull(),
    employerId: uuid().$type<Id<'employer'>>().notNull(),
    staffId: uuid().$type<Id<'staff'>>().notNull(),
    state: text().$type<'offered' | 'interested' | 'not-for-me' | 'later' | 'sent' | 'answered' | 'closed'>().notNull(),
    why: text(),
    offeredAt: at().notNull(),
    answeredAt: at(),
    sentAt: at(),
    applicationId: uuid(),
    answerByOn: date({ mode: 'string' }).$type<Day>(),
    viewUntilOn: date({ mode: 'string' }).$type<Day>(),
    employerAnswer: text().$type<'talk' | 'trial' | 'hired' | 'not-now'>(),
    employerWords: text(),
    employerAnsweredAt: at(),
    meetingOn: date({ mode: 'string' }).$type<Day>(),
    remindedAt: at(),
    closedAt: at(),
    version: integer().notNull().default(1),
  },
  {
    state: personal('where the introduction stands', 'proposal'),
    why: personal('why this helps me, in own words', 'proposal'),
    employerAnswer: personal('the answer of the employer', 'proposal'),
    employerWords: personal('the answer of the employer', 'proposal'),
  },
  (self) => [
    index().on(self.vacancyId, self.state),
    index().on(self.candidateId),
    uniqueIndex('proposals_open_pair').on(self.vacancyId, self.candidateId).where(sql`state not in ('closed', 'not-for-me')`),
  ],
)
