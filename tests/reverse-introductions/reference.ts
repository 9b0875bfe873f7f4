import type { EventInRounds, Talk } from '#src/reverse-introductions/rounds/event.ts'
import { breaches } from './judge.ts'

/** How good a plan is, what counts first standing first: people with a talk, with a second one, first wishes, second wishes. */
export type Quality = [oneTalk: number, twoTalks: number, firstWishes: number, secondWishes: number]

export const qualityOf = (event: EventInRounds, met: ReadonlySet<string>): Quality => {
  const talks = event.candidates.map(({ id }) => event.employers.filter((employer) => met.has(`${id} ${employer.id}`)).length)
  const wishes = (rank: number) => event.candidates.filter(({ id, wishes }) => met.has(`${id} ${[...new Set(wishes)][rank]}`)).length
  return [talks.filter((many) => many >= 1).length, talks.filter((many) => many >= 2).length, wishes(0), wishes(1)]
}
export const isBetter = (one: Quality, other: Quality): boolean => {
  const at = one.findIndex((number, place) => number !== other[place])
  return at >= 0 && one[at]! > other[at]!
}

/** Everything a single round may look like, each pair a bit; of what lies within something larger, only the larger one. */
const sittings = (event: EventInRounds, round: number): number[] => {
  const { candidates, employers } = event
  const all: number[] = []
  const go = (at: number, pairs: number, talks: Talk[]) => {
    const candidate = candidates[at]
    if (!candidate) {
      all.push(pairs)
      return
    }
    for (const [place, { id }] of employers.entries()) {
      const table = 1 + talks.filter((talk) => talk.employer === id).length
      const now: Talk[] = [...talks, { candidate: candidate.id, employer: id, round, table, state: 'planned' }]
      if (breaches(event, now).length === 0) go(at + 1, pairs | (1 << (at * employers.length + place)), now)
    }
    go(at + 1, pairs, talks)
  }
  go(0, 0, [])
  return all.filter((pairs) => !all.some((larger) => larger !== pairs && (larger & pairs) === pairs))
}

/**
 * The best there is, by trying every way through the evening: only who met whom has to be remembered from round to round.
 * Whoever met before simply does not sit down, so it is enough to try the fullest rounds.
 */
export const bestQuality = (event: EventInRounds): Quality => {
  const { candidates, employers } = event
  let states = new Set([0])
  for (let round = 1; round <= event.rounds; round++) {
    const here = sittings(event, round)
    states = new Set([...states].flatMap((state) => here.map((pairs) => state | pairs)))
  }
  let best: Quality = [0, 0, 0, 0]
  for (const state of states) {
    const met = candidates.flatMap(({ id }, at) =>
      employers.flatMap((employer, place) => (state & (1 << (at * employers.length + place)) ? [`${id} ${employer.id}`] : [])),
    )
    const quality = qualityOf(event, new Set(met))
    if (isBetter(quality, best)) best = quality
  }
  return best
}
