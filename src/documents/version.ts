import { folded } from '#src/base/text.ts'
import type { Cv, CvStation } from './cv.ts'

/** Of what a version may show some and leave out others. The person's name and contact data are the same everywhere. */
export const chosenParts = ['strengths', 'jobs', 'education', 'skills'] as const
export type ChosenPart = (typeof chosenParts)[number]

/**
 * The CV for one vacancy is a list of choices, never a copy: what is left out, in which order the rest stands, and one's
 * own sentence instead of the first. What a version does not know is shown where the source has it.
 */
export type Choices = { hidden: string[]; order: Partial<Record<ChosenPart, string[]>>; known: string[]; will: string | null }
export const noChoices: Choices = { hidden: [], order: {}, known: [], will: null }

export type Entry = { key: string; text: string; points: { key: string; text: string }[] }

/** Things are known by their words: dates may change, and the choice holds. A second one of the same words is counted. */
const keysOf = (texts: readonly string[]): string[] => {
  const met = new Map<string, number>()
  return texts.map((text) => {
    const word = folded(text) || text.trim()
    const times = (met.get(word) ?? 0) + 1
    met.set(word, times)
    return times === 1 ? word : `${word}~${times}`
  })
}
const stationEntries = (part: ChosenPart, stations: readonly CvStation[]): Entry[] => {
  const names = keysOf(stations.map(({ title, place }) => `${title} ${place}`))
  return stations.map(({ title, place, points }, at) => {
    const key = `${part}:${names[at]}`
    const pointKeys = keysOf(points)
    return {
      key,
      text: [title, place]
        .map((text) => text.trim())
        .filter(Boolean)
        .join(', '),
      points: points.map((text, point) => ({ key: `${key}:${pointKeys[point]}`, text })),
    }
  })
}
const listEntries = (part: ChosenPart, texts: readonly string[]): Entry[] => {
  const keys = keysOf(texts)
  return texts.map((text, at) => ({ key: `${part}:${keys[at]}`, text, points: [] }))
}
const sourceEntries = (cv: Cv, part: ChosenPart): Entry[] =>
  part === 'jobs' || part === 'education' ? stationEntries(part, cv[part]) : listEntries(part, cv[part])
const allKeys = (cv: Cv): string[] =>
  chosenParts.flatMap((part) => sourceEntries(cv, part).flatMap(({ key, points }) => [key, ...points.map((point) => point.key)]))

/** Known ones in the chosen order; each new one behind the one it follows in the source. */
const ordered = <Row extends { key: string }>(rows: readonly Row[], wanted: readonly string[]): Row[] => {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const result = wanted.flatMap((key) => byKey.get(key) ?? [])
  rows.forEach((row, at) => {
    if (result.includes(row)) return
    const before = rows[at - 1]
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, row)
  })
  return result
}
export const entriesIn = (cv: Cv, part: ChosenPart, { order }: Pick<Choices, 'order'>): Entry[] =>
  ordered(sourceEntries(cv, part), [...new Set(order[part] ?? [])])

/** The CV as one employer gets it. */
export const shownTo = (cv: Cv, choices: Choices): Cv => {
  const hidden = new Set(choices.hidden)
  const stations = (part: 'jobs' | 'education'): CvStation[] => {
    const byKey = new Map(sourceEntries(cv, part).map(({ key }, at) => [key, cv[part][at]!]))
    return entriesIn(cv, part, choices)
      .filter(({ key }) => !hidden.has(key))
      .map(({ key, points }) => ({ ...byKey.get(key)!, points: points.filter((point) => !hidden.has(point.key)).map(({ text }) => text) }))
  }
  const list = (part: 'strengths' | 'skills') =>
    entriesIn(cv, part, choices)
      .filter(({ key }) => !hidden.has(key))
      .map(({ text }) => text)
  return {
    ...cv,
    will: choices.will ?? cv.will,
    strengths: list('strengths'),
    jobs: stations('jobs'),
    education: stations('education'),
    skills: list('skills'),
  }
}

/** What the source has that was not there when the choice was made: it is shown, and named. */
export const newIn = (cv: Cv, { known }: Pick<Choices, 'known'>): string[] =>
  known.length === 0 ? [] : allKeys(cv).filter((key) => !known.includes(key))
export type Difference = { kind: 'hidden' | 'moved' | 'will'; text: string }
/** Where the version and the source part, in words of the person. */
export const differences = (cv: Cv, choices: Choices): Difference[] => {
  const hidden = new Set(choices.hidden)
  const left = chosenParts.flatMap((part) =>
    entriesIn(cv, part, choices).flatMap(({ key, text, points }) =>
      hidden.has(key) ? [text] : points.filter((point) => hidden.has(point.key)).map((point) => `${text}: ${point.text}`),
    ),
  )
  const moved = chosenParts.flatMap((part) => {
    const now = entriesIn(cv, part, choices)
    return sourceEntries(cv, part).some(({ key }, at) => now[at]?.key !== key) ? [part] : []
  })
  return [
    ...(choices.will !== null && choices.will !== cv.will ? [{ kind: 'will' as const, text: choices.will }] : []),
    ...left.map((text) => ({ kind: 'hidden' as const, text })),
    ...moved.map((part) => ({ kind: 'moved' as const, text: part })),
  ]
}

/** What the page sent: the keys that stay, and one's own sentence. An emptied sentence is the source's again. */
export const chosen = (cv: Cv, before: Choices, shown: readonly string[], will: string): Choices => {
  const stays = new Set(shown)
  const known = allKeys(cv)
  return {
    hidden: known.filter((key) => !stays.has(key)),
    order: before.order,
    known,
    will: will.trim() && will.trim() !== cv.will.trim() ? will.trim() : null,
  }
}
export const moved = (cv: Cv, choices: Choices, part: ChosenPart, row: number, up: boolean): Choices => {
  const keys = entriesIn(cv, part, choices).map(({ key }) => key)
  const [taken] = keys.splice(row, 1)
  if (taken) keys.splice(Math.max(0, up ? row - 1 : row + 1), 0, taken)
  return { ...choices, order: { ...choices.order, [part]: keys } }
}
