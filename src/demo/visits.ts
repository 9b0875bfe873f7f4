import { plusDays, plusWorkingDays, weekday } from '#src/base/day.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { callNext, finishVisit, startService, takeTicket } from '#src/walk-ins/actions.ts'
import type { Purpose } from '#src/walk-ins/visit.ts'
import { must, type Office, officeAt } from './office.ts'

const yesterday: {
  purpose: Purpose
  at: string
  called: string
  done: string
  made: { cv?: number; letters?: number; pages?: number }
  language: 'de' | 'ar' | 'en'
}[] = [
  { purpose: 'cv', at: '09:02', called: '09:04', done: '09:58', made: { cv: 1, pages: 2 }, language: 'en' },
  { purpose: 'print', at: '09:10', called: '10:01', done: '10:08', made: { pages: 3 }, language: 'de' },
  { purpose: 'letter', at: '09:40', called: '10:10', done: '10:49', made: { cv: 1, letters: 1, pages: 4 }, language: 'ar' },
]
/** Open on that weekday in the morning. */
const openOn = (day: number) =>
  shippedLocations.filter(({ hours }) => hours.some(({ days, from }) => days.includes(day) && from < '12:00')).map(({ id }) => id)

/** The last day with opening hours, served; and today's queue, if the doors are open today. */
export const playVisits = async (office: Office): Promise<void> => {
  let before = plusDays(office.today, -1)
  while (weekday(before) > 5) before = plusDays(before, -1)
  for (const locationId of openOn(weekday(before)).slice(0, 2)) {
    const who = officeAt(locationId)
    for (const visit of yesterday)
      await takeTicket(office.as(null, before, visit.at), { locationId, purpose: visit.purpose, language: visit.language })
    for (const visit of yesterday) {
      const called = must(await callNext(office.as(who, before, visit.called), { locationId, place: 'Tisch 1' }))
      const served = must(await startService(office.as(who, before, visit.called), { id: called.id, version: called.version }))
      const next =
        visit.purpose === 'print'
          ? { noneReason: 'Wollte nur drucken' }
          : { what: 'Kommt zur nächsten Sprechzeit wieder', dueOn: plusWorkingDays(before, 5), ownerId: office.staff(who).id }
      must(
        await finishVisit(
          office.as(who, before, visit.done),
          { id: served.id, version: served.version },
          { made: visit.made, note: null, next },
        ),
      )
    }
  }
  for (const locationId of openOn(weekday(office.today)).slice(0, 3)) {
    const arrivals: [Purpose, 'de' | 'ar' | 'plain'][] = [
      ['jobs', 'de'],
      ['cv', 'ar'],
      ['question', 'plain'],
    ]
    for (const [purpose, language] of arrivals) await takeTicket(office.as(null, office.today, '09:05'), { locationId, purpose, language })
  }
}
