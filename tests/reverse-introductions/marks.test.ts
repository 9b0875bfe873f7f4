import { expect, test } from 'vitest'
import {
  beginOnPhone,
  differences,
  type Entered,
  enter,
  markOf,
  markOnPhone,
  nothingEntered,
  type Slip,
  settle,
  toAsk,
} from '#src/reverse-introductions/ballots.ts'
import {
  type Ballot,
  interestOf,
  type Mark,
  type MarkedPair,
  mark,
  marks,
  type Side,
  seenBy,
  type Viewer,
} from '#src/reverse-introductions/marks.ts'
import { type Dice, diceFrom } from './any-event.ts'

const pair = (candidate: Mark | null, employer: Mark | null): MarkedPair => ({
  candidate: 'C1',
  employer: 'E1',
  marks: { candidate, employer },
})
const adviser: Viewer = { role: 'employerAdviser' }
const ballots: Ballot[] = ['open', 'closed', 'revealed']

test.each<[Mark | null, Mark | null, 'mutual' | 'one-sided' | 'nothing']>([
  ['yes', 'yes', 'mutual'],
  ['yes', 'maybe', 'mutual'],
  ['maybe', 'maybe', 'mutual'],
  ['yes', 'no', 'one-sided'],
  ['yes', null, 'one-sided'],
  ['maybe', 'no', 'nothing'],
  ['maybe', null, 'nothing'],
  ['no', 'no', 'nothing'],
  ['no', null, 'nothing'],
  [null, null, 'nothing'],
])('%s and %s: %s, from both sides alike', (one, other, what) => {
  for (const both of [pair(one, other), pair(other, one)]) {
    const seen = seenBy([both], 'revealed', adviser)
    expect(seen).toMatchObject({ mutual: { length: Number(what === 'mutual') }, oneSided: { length: Number(what === 'one-sided') } })
    expect(JSON.stringify(seen)).not.toContain('no"')
    for (const side of ['candidate', 'employer'] as const) {
      const theirs = both.marks[side === 'candidate' ? 'employer' : 'candidate']
      const own = { role: side, id: side === 'candidate' ? 'C1' : 'E1' }
      expect(seenBy([both], 'revealed', own)).toMatchObject({
        talks: [{ own: both.marks[side], theirs: what === 'mutual' ? theirs : null }],
      })
      expect(seenBy([both], 'closed', own)).toMatchObject({ talks: [{ own: both.marks[side], theirs: null }] })
    }
  }
})

test('before the ballot closes nobody but the two sees anything, each their own', () => {
  expect(seenBy([pair('yes', 'yes')], 'open', adviser)).toEqual({ kind: 'adviser', mutual: [], oneSided: [] })
  expect(seenBy([pair('yes', 'yes')], 'open', { role: 'serviceLead' })).toEqual({ kind: 'counts', talks: 1, mutual: null })
  expect(seenBy([pair('yes', 'yes')], 'open', { role: 'candidate', id: 'C1' })).toMatchObject({ talks: [{ own: 'yes', theirs: null }] })
  expect(seenBy([pair('yes', 'yes')], 'open', { role: 'candidate', id: 'C2' })).toEqual({ kind: 'own', talks: [] })
})
test('after closing, a mark changes no more; a talk that was not held cannot be marked', () => {
  const here = { candidate: 'C1', employer: 'E1' }
  expect(mark([pair(null, null)], 'open', 'candidate', here, 'maybe')).toEqual({ ok: true, value: [pair('maybe', null)] })
  expect(mark([pair(null, null)], 'closed', 'candidate', here, 'yes')).toEqual({ ok: false, refusal: 'ballot-closed' })
  expect(mark([pair(null, null)], 'open', 'candidate', { ...here, employer: 'E2' }, 'yes')).toEqual({ ok: false, refusal: 'no-such-talk' })
})

const anyMark = (dice: Dice): Mark | null => [...marks, null, 'no' as const][dice.below(5)]!
const people = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']
const firms = ['E1', 'E2', 'E3', 'E4']
const anyPairs = (dice: Dice): MarkedPair[] =>
  people.flatMap((candidate) =>
    firms.flatMap((employer) =>
      dice.chance(0.6) ? [{ candidate, employer, marks: { candidate: anyMark(dice), employer: anyMark(dice) } }] : [],
    ),
  )
const viewers: Viewer[] = [
  ...people.map((id) => ({ role: 'candidate' as const, id })),
  ...firms.map((id) => ({ role: 'employer' as const, id })),
  ...(['employerAdviser', 'serviceLead', 'applicantOffice', 'coach', 'colleague', 'dataProtectionOfficer', 'stage', 'public'] as const).map(
    (role) => ({
      role,
    }),
  ),
]
/** Every "no" of one side turned into "not marked". */
const withoutNo = (pairs: MarkedPair[], side: Side): MarkedPair[] =>
  pairs.map((one) => (one.marks[side] === 'no' ? { ...one, marks: { ...one.marks, [side]: null } } : one))

test('2,000 evenings: a no turned into "not marked" changes no letter of what anybody else sees, before and after the reveal', () => {
  let noes = 0
  for (let seed = 0; seed < 2_000; seed++) {
    const pairs = anyPairs(diceFrom(seed))
    for (const side of ['candidate', 'employer'] as const) {
      const changed = withoutNo(pairs, side)
      noes += pairs.filter((one) => one.marks[side] === 'no').length
      for (const ballot of ballots)
        for (const viewer of viewers.filter(({ role }) => role !== side))
          expect(JSON.stringify(seenBy(changed, ballot, viewer)), `event ${seed}, ${side}, ${ballot}, ${JSON.stringify(viewer)}`).toBe(
            JSON.stringify(seenBy(pairs, ballot, viewer)),
          )
      // Of one's own side, everybody but the one who marked.
      const [first] = pairs.filter((one) => one.marks[side] === 'no')
      if (!first) continue
      const onlyFirst = pairs.map((one) => (one === first ? { ...one, marks: { ...one.marks, [side]: null } } : one))
      for (const id of side === 'candidate' ? people : firms)
        if (id !== first[side])
          expect(seenBy(onlyFirst, 'revealed', { role: side, id })).toEqual(seenBy(pairs, 'revealed', { role: side, id }))
    }
  }
  expect(noes).toBeGreaterThan(10_000)
})
test('the question finds a leak: a view that counts who has marked would be caught', () => {
  const marked = (pairs: readonly MarkedPair[]) => pairs.filter((one) => one.marks.candidate !== null).length
  const pairs = [pair('no', 'yes')]
  expect(marked(withoutNo(pairs, 'candidate'))).not.toBe(marked(pairs))
})

const slip = (source: Slip['source'], written: Record<string, Mark>): Slip => ({ source, marks: new Map(Object.entries(written)) })
const typed = (...slips: Slip[]) =>
  slips.reduce((last, one) => enter(last.entered, one, firms), { entered: nothingEntered, answer: { kind: 'same' } } as ReturnType<
    typeof enter
  >)

test('a ballot typed in twice alike is stored once', () => {
  expect(typed(slip('paper', { E1: 'yes' })).answer).toEqual({ kind: 'stored' })
  expect(typed(slip('paper', { E1: 'yes' }), slip('paper', { E1: 'yes' })).answer).toEqual({ kind: 'same' })
})
test('typed in twice with different marks: the desk is told where, not what; nothing counts there until the person is asked', () => {
  const { entered, answer } = typed(slip('phone', { E1: 'yes', E2: 'yes' }), slip('paper', { E1: 'yes', E2: 'no' }))
  expect(answer).toEqual({ kind: 'asks', at: ['E2'] })
  expect(JSON.stringify(answer)).not.toMatch(/yes|no"|maybe/)
  expect([markOf(entered, 'E1'), markOf(entered, 'E2')]).toEqual(['yes', null])
  expect(markOf(settle(entered, 'first'), 'E2')).toBe('yes')
  expect(markOf(settle(entered, 'second'), 'E2')).toBe('no')
})
test('a question stays open until it is answered, by the desk or on the phone', () => {
  const asked = typed(slip('paper', { E1: 'yes' }), slip('host', { E1: 'no' }), slip('paper', { E1: 'yes' }))
  expect(asked.answer).toEqual({ kind: 'asks', at: ['E1'] })
  expect(markOf(asked.entered, 'E1')).toBe(null)
  expect(markOf(markOnPhone(asked.entered, 'E1', 'maybe'), 'E1')).toBe('maybe')
  expect(markOf(markOnPhone(asked.entered, 'E2', 'yes'), 'E1')).toBe(null)
  expect(toAsk(asked.entered, firms)).toEqual(['E1'])
  const answered = markOnPhone(asked.entered, 'E1', 'maybe')
  expect(toAsk(answered, firms)).toEqual([])
  expect(enter(answered, slip('paper', { E1: 'maybe' }), firms).answer).toEqual({ kind: 'same' })
})
test('a paper after a phone: the desk reads the same whether the phone said no or nothing', () => {
  const begun = beginOnPhone(nothingEntered)
  const paper = slip('paper', { E1: 'yes', E2: 'no' })
  const answers = [begun, markOnPhone(begun, 'E1', 'no'), markOnPhone(markOnPhone(begun, 'E1', 'no'), 'E2', 'no')].map((state) =>
    enter(state, paper, firms),
  )
  expect(answers.map(({ answer }) => answer)).toEqual(answers.map(() => ({ kind: 'asks', at: ['E1'] })))
  expect(new Set(answers.map(({ entered }) => interestOf(markOf(entered, 'E1'))))).toEqual(new Set([null]))
})
test('marks for talks that never took place are not taken from a slip', () =>
  expect(typed(slip('paper', { E9: 'yes', E1: 'maybe' })).entered.first!.marks).toEqual(new Map([['E1', 'maybe']])))

test('1,000 pairs of slips: what the desk reads is the same, whether the first or the second one says no or nothing', () => {
  const anySlip = (dice: Dice, source: Slip['source']) =>
    slip(source, Object.fromEntries(firms.flatMap((id) => (dice.chance(0.7) ? [[id, marks[dice.below(3)]!]] : []))))
  const blank = (one: Slip): Slip => ({ ...one, marks: new Map([...one.marks].filter(([, mark]) => mark !== 'no')) })
  for (let seed = 0; seed < 1_000; seed++) {
    const dice = diceFrom(seed)
    const [first, second] = [anySlip(dice, 'phone'), anySlip(dice, 'paper')]
    const { answer, entered } = typed(first, second)
    const shown = (state: Entered) => firms.map((id) => (markOf(state, id) === 'no' ? null : markOf(state, id)))
    for (const [one, other] of [
      [blank(first), second],
      [first, blank(second)],
    ] as const) {
      expect(typed(one, other).answer).toEqual(answer)
      expect(shown(typed(one, other).entered)).toEqual(shown(entered))
    }
    expect(answer.kind === 'asks').toBe(differences(first, second, firms).length > 0)
  }
})
