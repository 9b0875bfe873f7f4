import type { Day } from '#src/base/day.ts'
import { differenceOf, type Interval, wilson } from './intervals.ts'

/** One person and one event. Nothing of a person is needed beyond this. */
export type Guest = {
  /** Through which channel and wording; null where nobody invited. */
  invited: string | null
  /** Took a seat or a place on the waiting list before the day, whatever became of it. */
  isRegistered: boolean
  hasAttended: boolean
}
/** One talk that was held, and how far it went. */
export type HeldTalk = { isMutual: boolean; secondMeetingOn: Day | null; isOffered: boolean; startOn: Day | null }
export type EventFacts = { guests: readonly Guest[]; talks: readonly HeldTalk[] }

export const steps = ['invited', 'registered', 'attended', 'talks', 'mutual', 'secondMeetings', 'offers', 'starts'] as const
export type Step = (typeof steps)[number]
/** Printed under the figures. */
export const definitions: Record<Step | 'walkUps' | 'ofInvited' | 'ofRegistered', string> = {
  invited: 'Personen, die eine Einladung bekommen haben; jede einmal.',
  registered: 'Personen, die sich vor dem Tag angemeldet haben. Auch wer auf der Warteliste stand oder abgesagt hat, zählt.',
  attended: 'Angemeldete Personen, die da waren.',
  walkUps: 'Personen, die ohne Anmeldung da waren. Sie zählen für sich, in keiner Quote.',
  talks: 'Gespräche an den Tischen, die geführt wurden.',
  mutual: 'Gespräche, nach denen beide Seiten Ja oder Vielleicht gesagt haben.',
  secondMeetings: 'Beidseitiges Interesse, nach dem ein zweites Treffen vereinbart wurde.',
  offers: 'Beidseitiges Interesse, nach dem der Betrieb eine Stelle angeboten hat.',
  starts: 'Beidseitiges Interesse, nach dem die Arbeit begonnen hat.',
  ofInvited: 'Eingeladene Personen, die da waren, geteilt durch alle eingeladenen. Ohne Personen, die ohne Anmeldung kamen.',
  ofRegistered: 'Angemeldete Personen, die da waren, geteilt durch alle angemeldeten.',
}
/** What similar events reach, as shares: printed beside our own. */
export const referenceLines = { ofInvited: [0.3], ofRegistered: [0.6, 0.7] } as const

export type Share = { hits: number; of: number; share: number | null; interval: Interval | null }
export const shareOf = (hits: number, of: number): Share => ({ hits, of, share: of > 0 ? hits / of : null, interval: wilson(hits, of) })

export type Funnel = Record<Step, number> & { walkUps: number; ofInvited: Share; ofRegistered: Share }
export const funnelOf = ({ guests, talks }: EventFacts): Funnel => {
  const many = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length
  const invited = guests.filter((guest) => guest.invited !== null)
  const registered = guests.filter(({ isRegistered }) => isRegistered)
  const mutual = talks.filter(({ isMutual }) => isMutual)
  const attended = many(registered, ({ hasAttended }) => hasAttended)
  return {
    invited: invited.length,
    registered: registered.length,
    attended,
    walkUps: many(guests, ({ hasAttended, isRegistered }) => hasAttended && !isRegistered),
    talks: talks.length,
    mutual: mutual.length,
    secondMeetings: many(mutual, ({ secondMeetingOn }) => secondMeetingOn !== null),
    offers: many(mutual, ({ isOffered }) => isOffered),
    starts: many(mutual, ({ startOn }) => startOn !== null),
    ofInvited: shareOf(
      many(invited, ({ hasAttended, isRegistered }) => hasAttended && isRegistered),
      invited.length,
    ),
    ofRegistered: shareOf(attended, registered.length),
  }
}

/** Cells smaller than this could point at somebody. */
export const smallest = 5
export type Cell = number | 'suppressed'
export const published = (count: number): Cell => (count < smallest ? 'suppressed' : count)
/** A share is published only if neither those counted nor the others are too few. */
export const publishedShare = ({ hits, of, share }: Share): number | 'suppressed' | null =>
  share === null ? null : hits < smallest || of - hits < smallest ? 'suppressed' : share
/**
 * Parts of a published sum. One hidden part alone could be worked out from the others, and so could several that are
 * nothing together: then the next smallest is hidden as well.
 */
export const publishedParts = (parts: readonly number[]): Cell[] => {
  const hidden = new Set(parts.flatMap((count, at) => (count < smallest ? [at] : [])))
  const left = () => [...hidden].reduce((sum, at) => sum + parts[at]!, 0)
  while (hidden.size > 0 && hidden.size < parts.length && (hidden.size === 1 || left() < smallest)) {
    const open = parts.flatMap((count, at) => (hidden.has(at) ? [] : [{ count, at }]))
    hidden.add(open.reduce((least, one) => (one.count < least.count ? one : least)).at)
  }
  return parts.map((count, at) => (hidden.has(at) ? 'suppressed' : count))
}

export type Channel = { channel: string } & Share
/** Attendance by channel or wording of the invitation, in the order of the channels given: no ranking of small differences. */
export const channelsOf = (guests: readonly Guest[], channels: readonly string[]): Channel[] =>
  channels.map((channel) => {
    const invited = guests.filter((guest) => guest.invited === channel)
    return { channel, ...shareOf(invited.filter(({ hasAttended, isRegistered }) => hasAttended && isRegistered).length, invited.length) }
  })
export type Comparison = { one: string; other: string; difference: number; interval: Interval; says: 'more' | 'fewer' | 'not known' }
/** One way of inviting beside another. "Not known" is the usual answer with a few dozen people, and it is printed. */
export const compare = (one: Channel, other: Channel): Comparison | null => {
  const found = differenceOf(one, other)
  if (!found) return null
  const { difference, low, high } = found
  return {
    one: one.channel,
    other: other.channel,
    difference,
    interval: { low, high },
    says: low > 0 ? 'more' : high < 0 ? 'fewer' : 'not known',
  }
}
