import { describe, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import {
  channelsOf,
  compare,
  definitions,
  type EventFacts,
  funnelOf,
  type Guest,
  type HeldTalk,
  published,
  publishedParts,
  publishedShare,
  shareOf,
} from '#src/reverse-introductions/figures.ts'
import { differenceOf, wilson } from '#src/reverse-introductions/intervals.ts'

const guests = (many: number, guest: Guest): Guest[] => Array.from({ length: many }, () => guest)
const day = (text: string): Day => text as Day
const nothing: HeldTalk = { isMutual: false, secondMeetingOn: null, isOffered: false, startOn: null }
const talks = (many: number, talk: Partial<HeldTalk> = {}): HeldTalk[] => Array.from({ length: many }, () => ({ ...nothing, ...talk }))

/** 8 October 2026 in Burscheid: three of the registered cancelled, three moved up from the waiting list; all of them count as registered. */
const burscheid: EventFacts = {
  guests: [
    ...guests(24, { invited: 'letter', isRegistered: true, hasAttended: true }),
    ...guests(7, { invited: 'letter', isRegistered: true, hasAttended: false }),
    ...guests(9, { invited: 'letter', isRegistered: false, hasAttended: false }),
    ...guests(2, { invited: null, isRegistered: false, hasAttended: true }),
  ],
  talks: [
    ...['2026-10-19', '2026-11-02', '2026-11-16'].flatMap((start) =>
      talks(1, { isMutual: true, secondMeetingOn: day('2026-10-12'), isOffered: true, startOn: day(start) }),
    ),
    ...talks(6, { isMutual: true, secondMeetingOn: day('2026-10-13') }),
    ...talks(5, { isMutual: true }),
    ...talks(47),
  ],
}
const percent = (share: number | null) => `${(share! * 100).toFixed(1)} %`

test('Burscheid: 40 invited, 31 registered, 24 of them and 2 more came, 61 talks, 14 mutual, 9 second meetings, 3 starts', () => {
  const funnel = funnelOf(burscheid)
  expect(funnel).toMatchObject({
    invited: 40,
    registered: 31,
    attended: 24,
    walkUps: 2,
    talks: 61,
    mutual: 14,
    secondMeetings: 9,
    starts: 3,
  })
  expect(percent(funnel.ofInvited.share)).toBe('60.0 %')
  expect(percent(funnel.ofRegistered.share)).toBe('77.4 %')
  expect(publishedShare(funnel.ofInvited)).toBe(0.6)
  expect(published(funnel.starts)).toBe('suppressed')
})
test('who came without registering is in no rate, invited or not', () => {
  const more = { ...burscheid, guests: [...burscheid.guests, ...guests(5, { invited: null, isRegistered: false, hasAttended: true })] }
  expect(funnelOf(more)).toMatchObject({ attended: 24, walkUps: 7, ofInvited: { hits: 24, of: 40 }, ofRegistered: { hits: 24, of: 31 } })
})
test('whoever registered from the catalogue, uninvited, cannot lift the rate of the invited above the whole', () => {
  const facts = { guests: guests(9, { invited: null, isRegistered: true, hasAttended: true }), talks: [] }
  expect(funnelOf(facts)).toMatchObject({ registered: 9, attended: 9, ofInvited: { hits: 0, of: 0, share: null, interval: null } })
})
test('an event without anybody has counts of nought and no rates', () =>
  expect(funnelOf({ guests: [], talks: [] })).toMatchObject({
    invited: 0,
    talks: 0,
    starts: 0,
    ofInvited: { share: null },
    ofRegistered: { share: null },
  }))
test('every figure has its printed definition, in short sentences', () => {
  for (const sentence of Object.values(definitions).flatMap((text) => text.split(/(?<=\.) /)))
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15)
})

describe('small cells', () => {
  test.each([
    [0, 'suppressed'],
    [4, 'suppressed'],
    [5, 5],
  ])('%i is published as %s', (count, cell) => expect(published(count)).toBe(cell))
  test('a share is hidden as well if the rest is small', () => expect(publishedShare(shareOf(28, 31))).toBe('suppressed'))
  test('one hidden part cannot be worked out from the sum', () => {
    expect(publishedParts([20, 3, 9])).toEqual([20, 'suppressed', 'suppressed'])
    expect(publishedParts([20, 0, 0, 9])).toEqual([20, 'suppressed', 'suppressed', 'suppressed'])
    expect(publishedParts([20, 8])).toEqual([20, 8])
    expect(publishedParts([3])).toEqual(['suppressed'])
  })
})

describe('intervals', () => {
  test('as published: 81 of 263 and 15 of 148, 0 of 20 and 1 of 29', () => {
    const rounded = (hits: number, of: number) => [wilson(hits, of)!.low.toFixed(4), wilson(hits, of)!.high.toFixed(4)]
    expect(rounded(81, 263)).toEqual(['0.2553', '0.3662'])
    expect(rounded(15, 148)).toEqual(['0.0624', '0.1605'])
    expect(rounded(0, 20)).toEqual(['0.0000', '0.1611'])
    expect(rounded(1, 29)).toEqual(['0.0061', '0.1718'])
  })
  test('a difference as published: 56 of 70 and 48 of 80', () => {
    const { low, high } = differenceOf({ hits: 56, of: 70 }, { hits: 48, of: 80 })!
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.3339'])
  })
  test('always around the share, never outside of what a share can be', () => {
    for (let of = 1; of <= 60; of++)
      for (let hits = 0; hits <= of; hits++) {
        const { low, high } = wilson(hits, of)!
        expect(low >= 0 && low <= hits / of && hits / of <= high && high <= 1, `${hits} of ${of}`).toBe(true)
      }
  })
  test('no share of nobody, and none of more than all', () =>
    expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2)]).toEqual([null, null, null]))
})

test('two ways of inviting: seven of ten beside five of ten says nothing yet, 140 of 200 beside 100 of 200 does', () => {
  const invited = (channel: string, came: number, of: number) => [
    ...guests(came, { invited: channel, isRegistered: true, hasAttended: true }),
    ...guests(of - came, { invited: channel, isRegistered: false, hasAttended: false }),
  ]
  const says = (list: Guest[]) => {
    const [letter, mail] = channelsOf(list, ['letter', 'mail'])
    return compare(letter!, mail!)!.says
  }
  expect(says([...invited('letter', 7, 10), ...invited('mail', 5, 10)])).toBe('not known')
  expect(says([...invited('letter', 140, 200), ...invited('mail', 100, 200)])).toBe('more')
  expect(says([...invited('letter', 100, 200), ...invited('mail', 140, 200)])).toBe('fewer')
  expect(compare(channelsOf([], ['letter'])[0]!, channelsOf([], ['mail'])[0]!)).toBe(null)
})
