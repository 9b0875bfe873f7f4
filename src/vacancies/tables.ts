import { boolean, date, doublePrecision, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Window } from '#src/base/times.ts'
import { houseTable, personal } from '#src/platform/table.ts'
import type { CefrLevel, CloseReason, JobType, Licence, Posting, Proof, State } from './vacancy.ts'

const day = () => date({ mode: 'string' }).$type<Day>()
export const vacancies = houseTable('vacancies', 'employer',
  { id: uuid().$type<Id<'vacancy'>>().primaryKey(), version: integer().notNull().default(1), textVersion: integer().notNull().default(1), number: text().notNull().unique(), state: text().$type<State>().notNull(),
    requestId: uuid().$type<Id<'staffing-request'>>(), employerId: uuid().$type<Id<'employer'>>().notNull(), contactId: uuid().$type<Id<'employer-contact'>>(), ownerId: uuid().$type<Id<'staff'>>().notNull(), locationIds: text().array().notNull(),
    publication: text().$type<'open' | 'anonymous' | 'internal'>().notNull().default('open'), maxProposals: integer().notNull().default(5), internalNote: text(),
    publishedOn: day(), publishedUntilOn: day(), closedOn: day(), closeReason: text().$type<CloseReason>(), positionsFilled: integer().notNull().default(0),
    title: text().notNull(), folded: text().notNull(), kldb: text(), tasks: text().array().notNull(), openings: integer().notNull(), jobType: text().$type<JobType>().notNull(), startOn: day(), startAsap: boolean().notNull(), fixedTermUntilOn: day(), takeover: boolean().notNull(),
    hoursMin: doublePrecision(), hoursMax: doublePrecision(), times: jsonb().$type<Window[]>().notNull(), shiftsAlternate: boolean().notNull(), payMin: integer(), payMax: integer(), payUnit: text().$type<'hour' | 'month'>().notNull(), collectiveAgreement: text(), payExtras: text(),
    workStreet: text(), workPostcode: text().notNull(), workPlace: text().notNull(), latitude: doublePrecision(), longitude: doublePrecision(), stop: text(), firstBus: text(), lastBus: text(),
    must: text().array().notNull(), nice: text().array().notNull(), learnHere: text().array().notNull(), trainingNeeded: boolean().notNull(), careerChangerOk: boolean().notNull(), german: text().$type<CefrLevel>(), licences: text().array().$type<Licence[]>().notNull(), proofs: text().array().$type<Proof[]>().notNull(),
    plainText: text(), contactName: text(), contactPhone: text(), contactEmail: text(), createdAt: timestamp({ withTimezone: true }).notNull() },
  { textVersion: 'impersonal', number: 'impersonal', state: 'impersonal', publication: 'impersonal', maxProposals: 'impersonal', internalNote: personal('working note for advisers', 'employer'), closeReason: 'impersonal', positionsFilled: 'impersonal',
    title: 'impersonal', folded: 'impersonal', kldb: 'impersonal', tasks: 'impersonal', openings: 'impersonal', jobType: 'impersonal', startAsap: 'impersonal', takeover: 'impersonal', hoursMin: 'impersonal', hoursMax: 'impersonal', times: 'impersonal', shiftsAlternate: 'impersonal',
    payMin: 'impersonal', payMax: 'impersonal', payUnit: 'impersonal', collectiveAgreement: 'impersonal', payExtras: 'impersonal', workStreet: 'impersonal', workPostcode: 'impersonal', workPlace: 'impersonal', latitude: 'impersonal', longitude: 'impersonal', stop: 'impersonal', firstBus: 'impersonal', lastBus: 'impersonal',
    must: 'impersonal', nice: 'impersonal', learnHere: 'impersonal', trainingNeeded: 'impersonal', careerChangerOk: 'impersonal', german: 'impersonal', licences: 'impersonal', proofs: 'impersonal', plainText: 'impersonal',
    contactName: personal('person at the business', 'employer'), contactPhone: personal('person at the business', 'employer'), contactEmail: personal('person at the business', 'employer') },
  (self) => [index().on(self.state, self.kldb), index().on(self.employerId), index().on(self.ownerId)])

/** A wording as it was published: the text changes only as a new version. */
export const vacancyTexts = houseTable('vacancy_texts', 'employer',
  { id: uuid().primaryKey(), vacancyId: uuid().notNull().references(() => vacancies.id, { onDelete: 'cascade' }), textVersion: integer().notNull(), posting: jsonb().$type<Posting>().notNull(), createdAt: timestamp({ withTimezone: true }).notNull() },
  { textVersion: 'impersonal', posting: personal('names the contact at the business', 'employer') }, (self) => [uniqueIndex().on(self.vacancyId, self.textVersion)])
/** The employer's yes to one wording, by link or read out on the phone. */
export const vacancyConfirmations = houseTable('vacancy_confirmations', 'employer',
  { id: uuid().primaryKey(), vacancyId: uuid().notNull().references(() => vacancies.id, { onDelete: 'cascade' }), textVersion: integer().notNull(), how: text().$type<'link' | 'phone'>().notNull(), name: text().notNull(), staffId: uuid(),
    wish: text(), confirmedAt: timestamp({ withTimezone: true }).notNull() },
  { textVersion: 'impersonal', how: 'impersonal', name: personal('who confirmed', 'employer'), wish: personal('a change asked for', 'employer') }, (self) => [index().on(self.vacancyId)])
export const findingOverrides = houseTable('finding_overrides', 'employer',
  { id: uuid().primaryKey(), vacancyId: uuid().notNull().references(() => vacancies.id, { onDelete: 'cascade' }), rule: text().notNull(), reason: text().notNull(), about: text(), exception: text(), staffId: uuid().notNull(), secondStaffId: uuid(), createdAt: timestamp({ withTimezone: true }).notNull() },
  { rule: 'impersonal', reason: personal('why the adviser departs from the rule', 'employer'), about: 'impersonal', exception: 'impersonal' }, (self) => [index().on(self.vacancyId, self.rule)])
export const vacancyNumbers = houseTable('vacancy_numbers', 'house', { locationId: text().primaryKey(), last: integer().notNull() }, { last: 'impersonal' })
