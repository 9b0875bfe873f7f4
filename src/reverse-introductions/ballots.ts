import { interestOf, type Mark } from './marks.ts'

/** What one side wrote, by the other's id. From its own phone, from paper typed in at the desk, or told to a host. */
export type Source = 'phone' | 'paper' | 'host'
export type Slip = { source: Source; marks: ReadonlyMap<string, Mark> }
/** The slip that counts, and one that says something else and waits for the person to be asked. */
export type Entered = { first: Slip | null; second: Slip | null }
export const nothingEntered: Entered = { first: null, second: null }

/** Where two slips differ in a way that could ever be seen, in the order of the talks. A no and an empty box do not differ. */
export const differences = (one: Slip, other: Slip, talks: readonly string[]): string[] =>
  talks.filter((id) => interestOf(one.marks.get(id) ?? null) !== interestOf(other.marks.get(id) ?? null))

/** Talks about which the person still has to be asked. */
export const toAsk = ({ first, second }: Entered, talks: readonly string[]): string[] =>
  first && second ? differences(first, second, talks) : []

/** What the desk reads after typing. `asks` names talks, never marks. */
export type Answer = { kind: 'stored' } | { kind: 'same' } | { kind: 'asks'; at: string[] }
export type Entering = { entered: Entered; answer: Answer }

/**
 * A slip typed in for a person. Who types does not see what stands there, so a slip that says something else is laid beside the first one
 * and the person is asked: nothing is written over in silence.
 */
export const enter = (entered: Entered, slip: Slip, talks: readonly string[]): Entering => {
  const typed = { ...slip, marks: new Map([...slip.marks].filter(([id]) => talks.includes(id))) }
  if (entered.first === null) return { entered: { first: typed, second: null }, answer: { kind: 'stored' } }
  const isSame = differences(entered.first, typed, talks).length === 0
  // A slip that still waits for an answer goes on waiting, whatever is typed in once more.
  const now = { ...entered, second: isSame ? entered.second : typed }
  const at = toAsk(now, talks)
  return at.length > 0 ? { entered: now, answer: { kind: 'asks', at } } : { entered: { ...now, second: null }, answer: { kind: 'same' } }
}
/**
 * To be called when a phone is let in, before anything is marked: so a phone that marked no and a phone that marked nothing
 * are the same to whoever types in a paper of the same person later.
 */
export const beginOnPhone = (entered: Entered): Entered => ({ ...entered, first: entered.first ?? { source: 'phone', marks: new Map() } })
/** The person marks one talk on their own phone, seeing what stands there: that is also their word about a second slip, for this talk. */
export const markOnPhone = (entered: Entered, id: string, mark: Mark | null): Entered => {
  const { first, second } = beginOnPhone(entered)
  const set = (slip: Slip, source: Source): Slip => {
    const marks = new Map(slip.marks)
    if (mark === null) marks.delete(id)
    else marks.set(id, mark)
    return { source, marks }
  }
  return {
    first: first && set(first, 'phone'),
    second: second && set(second, second.source),
  }
}
/** The person says which one is meant. */
export const settle = (entered: Entered, keep: 'first' | 'second'): Entered => ({
  first: keep === 'second' ? (entered.second ?? entered.first) : entered.first,
  second: null,
})

/** What counts. Where two slips disagree and nobody has asked yet, nothing is marked: better no meeting than one against the will. */
export const markOf = ({ first, second }: Entered, id: string): Mark | null => {
  const counted = first?.marks.get(id) ?? null
  if (second === null) return counted
  return interestOf(second.marks.get(id) ?? null) === interestOf(counted) ? counted : null
}
