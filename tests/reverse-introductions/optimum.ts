import { planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { eventFrom } from './any-event.ts'
import { bestQuality, isBetter, type Quality, qualityOf } from './reference.ts'

export type Gap = { events: number; best: Quality; ours: Quality; behind: number }
/** Our plans beside the best there are, over small halls. `trouble` 0: nobody late, no breaks, no interpreters. */
export const gapOver = (events: number, trouble: number): Gap => {
  const gap: Gap = { events, best: [0, 0, 0, 0], ours: [0, 0, 0, 0], behind: 0 }
  let seen = 0
  for (let seed = 500_000; seen < events; seed++) {
    const event = { ...eventFrom(seed, { employers: 3, candidates: 5, rounds: 3, tables: 2, trouble }), mostTalks: undefined }
    // Halls in which nothing can be decided would only make the gap look smaller.
    if (event.employers.length < 2 || event.candidates.length < 3 || event.rounds < 2) continue
    seen += 1
    const ours = qualityOf(event, new Set(planRounds(event).talks.map(({ candidate, employer }) => `${candidate} ${employer}`)))
    const best = bestQuality(event)
    if (isBetter(ours, best)) throw new Error(`event ${seed}: better than the best, ${ours} > ${best}`)
    if (isBetter(best, ours)) gap.behind += 1
    for (const at of [0, 1, 2, 3] as const) {
      gap.ours[at] += ours[at]
      gap.best[at] += best[at]
    }
  }
  return gap
}
export const saidOf = ({ events, best, ours, behind }: Gap): string =>
  `${events} halls; people with a talk ${ours[0]} of ${best[0]}, with a second one ${ours[1]} of ${best[1]}, first wishes ${ours[2]} of ${best[2]}, second wishes ${ours[3]} of ${best[3]}; behind the best in ${behind}`
