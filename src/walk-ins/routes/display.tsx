import { timeOf } from '#src/base/day.ts'
import { type C, show } from '#src/platform/http.tsx'
import { DisplayPanel } from '#views/walk-ins/display.tsx'
import { displayWords } from '#views/words/display.ts'
import { lastCalls, locationAtWork } from '../queries.ts'

/** The screen of one waiting room: the last number called and the five before. */
export const displayPage = async (c: C) => {
  const { ctx } = c.var
  const location = await locationAtWork(ctx, 'subject' in ctx.actor ? ctx.actor.subject : '')
  const words = displayWords[ctx.language]
  const panel = (
    <DisplayPanel
      words={words}
      time={ctx.language === 'de' || ctx.language === 'plain' ? timeOf(ctx.now).replace(/^0/, '').replace(':', '.') : timeOf(ctx.now)}
      calls={await lastCalls(ctx, location.id)}
    />
  )
  return show(c, `${words.title} ${location.name}`, panel, 200, { place: location.name, clock: <></>, refreshSeconds: 10 })
}
