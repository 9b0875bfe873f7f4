import type { Day } from '#src/base/day.ts'
import type { Cents } from '#src/base/money.ts'

/** How an application went its way. */
export const ways = ['post', 'email', 'online', 'in-person', 'by-us'] as const
export type Way = (typeof ways)[number]

/** One line of the person's own list: what they sent, to whom, and what it cost them. */
export type CostLine = { id: string; appliedOn: Day; employer: string; role: string; way: Way; cents: Cents; version: number }
/** An application the desk knows of; it enters the list only when the person takes it over. */
export type KnownApplication = { knownId: string; appliedOn: Day; employer: string; role: string; way: Way }

export const mostLines = 200
/** Oldest first, as one tells it; lines of one day by employer. */
export const inOrder = <Line extends Pick<CostLine, 'appliedOn' | 'employer'>>(lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => a.appliedOn.localeCompare(b.appliedOn) || a.employer.localeCompare(b.employer, 'de'))
export const total = (lines: readonly Pick<CostLine, 'cents'>[]): Cents => lines.reduce((sum, { cents }) => sum + cents, 0)
