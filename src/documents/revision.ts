import type { Cv } from './cv.ts'
import type { Step } from './desk.ts'

/** What made a state of the CV: a question answered, something brought along, or the beginning. */
export type Cause = Step | 'start' | 'import'
export type Revision = { position: number; cause: Cause; madeAt: Date; now: boolean }
/** States kept of one CV, the present one among them. */
export const mostRevisions = 30

const isWritten = (entry: object): boolean => Object.values(entry).some((value) => value.length > 0)
const written = (cv: Cv): Cv => ({
  ...cv,
  jobs: cv.jobs.filter(isWritten),
  education: cv.education.filter(isWritten),
  languages: cv.languages.filter(isWritten),
})
/** Sorted by name: a database gives fields back in an order of its own. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
/** A blank row for writing is no change anybody wants to take back. */
export const sameCv = (one: Cv, other: Cv): boolean => spelled(written(one)) === spelled(written(other))

/** The states beside the present one, nearest first to each side. */
export const around = (revisions: readonly Revision[]): { before: Revision | null; after: Revision | null } => {
  const at = revisions.findIndex(({ now }) => now)
  return { before: revisions[at - 1] ?? null, after: at < 0 ? null : (revisions[at + 1] ?? null) }
}
