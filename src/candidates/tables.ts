import { boolean, date, doublePrecision, index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Window } from '#src/base/times.ts'
import type { Cv } from '#src/documents/cv.ts'
import { houseTable, personal } from '#src/platform/table.ts'
import type { CefrLevel, Licence } from '#src/vacancies/vacancy.ts'

/** A person with a profile, kept by consent until six months after the last contact. No category, no score, no health, no birth date. */
export const candidates = houseTable('candidates', 'profile',
  { id: uuid().$type<Id<'candidate'>>().primaryKey(), name: text().notNull(), secondName: text(), folded: text().notNull(), street: text(), postcode: text(), place: text(), latitude: doublePrecision(), longitude: doublePrecision(), phone: text(), email: text(),
    preferredChannel: text().$type<'phone' | 'mail' | 'letter' | 'in-person'>().notNull(), will: text().notNull(), ownStep: text(), strengths: text().array().notNull(), experience: text(),
    wishKldb: text().array().notNull(), practisedKldb: text().array().notNull(), trainedKldb: text().array().notNull(), hoursMin: doublePrecision(), hoursMax: doublePrecision(), times: jsonb().$type<Window[]>().notNull(), earliestOn: date({ mode: 'string' }).$type<Day>(),
    reachKm: doublePrecision(), wayText: text(), german: text().$type<CefrLevel>(), languages: jsonb().$type<{ language: string; level: string }[]>().notNull(), licences: text().array().$type<Licence[]>().notNull(),
    cv: jsonb().$type<Cv>(), anonymous: boolean().notNull().default(false), language: text().notNull().default('de'), locationId: text().notNull(), ownerId: uuid().$type<Id<'staff'>>(), lastContactAt: timestamp({ withTimezone: true }).notNull(),
    lastOfferOn: date({ mode: 'string' }).$type<Day>(), createdAt: timestamp({ withTimezone: true }).notNull(), version: integer().notNull().default(1) },
  { name: personal('to address the person', 'profile'), secondName: personal('own spelling of the name', 'profile'), folded: personal('search form of the name', 'profile'), street: personal('sender of the letter', 'profile'), postcode: personal('the way to work', 'profile'), place: personal('the way to work', 'profile'),
    latitude: personal('the way to work', 'profile'), longitude: personal('the way to work', 'profile'), phone: personal('to reach the person', 'profile'), email: personal('to reach the person', 'profile'), preferredChannel: personal('how the person wants to be reached', 'profile'),
    will: personal('what the person wants', 'profile'), ownStep: personal('the own next step', 'profile'), strengths: personal('what the person brings', 'profile'), experience: personal('what the person brings', 'profile'), wishKldb: personal('matching', 'profile'), practisedKldb: personal('matching', 'profile'), trainedKldb: personal('matching', 'profile'),
    hoursMin: personal('matching', 'profile'), hoursMax: personal('matching', 'profile'), times: personal('matching', 'profile'), reachKm: personal('matching', 'profile'), wayText: personal('how the person travels', 'profile'), german: personal('matching', 'profile'), languages: personal('for the CV', 'profile'), licences: personal('matching', 'profile'),
    cv: personal('the CV itself', 'profile'), anonymous: 'impersonal', language: personal('language of letters', 'profile') },
  (self) => [index().on(self.folded), index().on(self.locationId)])
