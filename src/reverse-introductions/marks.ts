import { no, type Result, yes } from '#src/base/result.ts'

export const marks = ['yes', 'maybe', 'no'] as const
export type Mark = (typeof marks)[number]
export type Side = 'candidate' | 'employer'
/** Two who talked, or one who pitched and one who listened. Lists of them keep the order of the evening, never the order of marking. */
export type Pair = Record<Side, string>
/** What both marked; null is "not marked". */
export type MarkedPair = Pair & { marks: Record<Side, Mark | null> }
/** Marks may be changed while the ballot is open; the reveal shows what both want. */
export type Ballot = 'open' | 'closed' | 'revealed'

/** What leaves a person's own hands. From here on a no and no mark are the same, so nothing further on can tell them apart. */
export type Interest = 'yes' | 'maybe'
export const interestOf = (mark: Mark | null): Interest | null => (mark === 'no' ? null : mark)

export type OwnTalk = { with: string; own: Mark | null; theirs: Interest | null }
export type MutualPair = Pair & { interests: Record<Side, Interest> }
export type OneSidedYes = Pair & { from: Side }

const otherSide = (side: Side): Side => (side === 'candidate' ? 'employer' : 'candidate')

/**
 * For the person or employer whose marks these are: all own talks with the own mark; the other side's interest after the reveal, and only
 * where both want to meet again. Where nothing is said, the other side may have marked no, or nothing, or nobody may know why.
 */
export const ownTalks = (pairs: readonly MarkedPair[], ballot: Ballot, side: Side, id: string): OwnTalk[] =>
  pairs
    .filter((pair) => pair[side] === id)
    .map((pair) => {
      const own = pair.marks[side]
      const isShown = ballot === 'revealed' && interestOf(own) !== null
      return { with: pair[otherSide(side)], own, theirs: isShown ? interestOf(pair.marks[otherSide(side)]) : null }
    })

/** Everything anybody else works with is made from this: pairs without a no. */
const interestsOf = (pairs: readonly MarkedPair[]) =>
  pairs.map(({ candidate, employer, marks: both }) => ({
    candidate,
    employer,
    interests: { candidate: interestOf(both.candidate), employer: interestOf(both.employer) },
  }))
const mutualIn = (pairs: readonly MarkedPair[]): MutualPair[] =>
  interestsOf(pairs).flatMap(({ candidate, employer, interests: { candidate: one, employer: other } }) =>
    one && other ? [{ candidate, employer, interests: { candidate: one, employer: other } }] : [],
  )

export type AdviserSees = { mutual: MutualPair[]; oneSided: OneSidedYes[] }
/** For the adviser of the event once the ballot is closed, who may ask the other side again: a one-sided yes. A one-sided maybe stays where it is. */
export const adviserSees = (pairs: readonly MarkedPair[], ballot: Ballot): AdviserSees => {
  if (ballot === 'open') return { mutual: [], oneSided: [] }
  const oneSided = interestsOf(pairs).flatMap(({ candidate, employer, interests }): OneSidedYes[] => {
    if (interests.candidate === 'yes' && interests.employer === null) return [{ candidate, employer, from: 'candidate' }]
    return interests.employer === 'yes' && interests.candidate === null ? [{ candidate, employer, from: 'employer' }] : []
  })
  return { mutual: mutualIn(pairs), oneSided }
}

export type Counts = { talks: number; mutual: number | null }
/** For leads and reports. How many marked is counted nowhere: the difference to how many said yes would be the noes. */
export const countsOf = (pairs: readonly MarkedPair[], ballot: Ballot): Counts => ({
  talks: pairs.length,
  mutual: ballot === 'revealed' ? mutualIn(pairs).length : null,
})

export type Viewer =
  | { role: Side; id: string }
  | { role: 'employerAdviser' }
  | { role: 'serviceLead' }
  | { role: 'applicantOffice' | 'coach' | 'colleague' | 'dataProtectionOfficer' | 'stage' | 'public' }
export type Seen =
  | { kind: 'own'; talks: OwnTalk[] }
  | ({ kind: 'adviser' } & AdviserSees)
  | ({ kind: 'counts' } & Counts)
  | { kind: 'nothing' }
/** The one door through which marks are looked at. Whoever is not named sees that there is something, and not what. */
export const seenBy = (pairs: readonly MarkedPair[], ballot: Ballot, viewer: Viewer): Seen => {
  if (viewer.role === 'candidate' || viewer.role === 'employer')
    return { kind: 'own', talks: ownTalks(pairs, ballot, viewer.role, viewer.id) }
  if (viewer.role === 'employerAdviser') return { kind: 'adviser', ...adviserSees(pairs, ballot) }
  return viewer.role === 'serviceLead' ? { kind: 'counts', ...countsOf(pairs, ballot) } : { kind: 'nothing' }
}

export type MarkRefusal = 'ballot-closed' | 'no-such-talk'
/** A side marks one of its own talks, again and again until the ballot closes. */
export const mark = (
  pairs: readonly MarkedPair[],
  ballot: Ballot,
  side: Side,
  pair: Pair,
  own: Mark | null,
): Result<MarkedPair[], MarkRefusal> => {
  if (ballot !== 'open') return no('ballot-closed')
  const isIt = (one: Pair) => one.candidate === pair.candidate && one.employer === pair.employer
  if (!pairs.some(isIt)) return no('no-such-talk')
  return yes(pairs.map((one) => (isIt(one) ? { ...one, marks: { ...one.marks, [side]: own } } : one)))
}
