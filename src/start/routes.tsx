import { timeOf } from '#src/base/day.ts'
import { nextEventDay } from '#src/events/queries.ts'
import { isOpenAt, openingOn } from '#src/locations/location.ts'
import { today } from '#src/platform/context.ts'
import { type C, show } from '#src/platform/http.tsx'
import { staffedLocations } from '#src/staff/queries.ts'
import { openVacancyCounts } from '#src/vacancies/queries.ts'
import { LocationsPanel, StartPanel } from '#views/start/start.tsx'
import { startWords } from '#views/words/start.ts'

const openings = async (c: C) => {
  const { ctx } = c.var
  const day = today(ctx)
  const clock = timeOf(ctx.now)
  return (await staffedLocations(ctx)).map((location) => ({
    location,
    todayHours: openingOn(location, day),
    openNow: isOpenAt(location, day, clock),
  }))
}
export const startPage = async (c: C) => {
  const words = startWords[c.var.ctx.language]
  return show(
    c,
    words.title,
    <StartPanel
      words={words}
      language={c.var.ctx.language}
      day={today(c.var.ctx)}
      locations={await openings(c)}
      counts={await openVacancyCounts(c.var.ctx)}
      nextEvent={await nextEventDay(c.var.ctx)}
    />,
    200,
    { gap: 'airy' },
  )
}
export const locationsPage = async (c: C) => {
  const words = startWords[c.var.ctx.language]
  return show(
    c,
    words.places,
    <LocationsPanel words={words} language={c.var.ctx.language} day={today(c.var.ctx)} locations={await openings(c)} level={1} />,
  )
}
