import { folded } from '#src/base/text.ts'
import { type Occupation, occupations } from './catalogue.ts'

export type OccupationHit = { occupation: Occupation; label: string }

const longest = 100
const everySex = /[([]?(?<!\p{L})[mwdfxi](?:\s*[/|,*]\s*[mwdfxi]){1,3}(?!\p{L})[)\]]?/giu
/** Verkäufer/in, -innen, *in, :in, _in, (in), In: the ending goes, the word stays. */
const genderEnding = /(?<=\p{L})(?:\/-?|[*:_·]|\(-?)(?:innen|in|r)\)?(?!\p{L})|(?<=\p{Ll})In(?:nen)?(?!\p{L})/gu

/** One spelling for all: no gender form, no (m/w/d), ü = ue = u. */
export const normalised = (text: string): string =>
  folded(text.slice(0, longest).normalize('NFC').replace(everySex, ' ').replace(genderEnding, ''))
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')

type Label = { text: string; plain: string; at: number; title: boolean }
type Index = { labels: Label[]; posting: Map<string, [label: number, weight: number][]>; rarity: Map<string, number> }

/** Pieces of 2 to 4 letters; the rims of words are letters too, so that beginnings weigh. */
const pieces = (plain: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (const word of plain.split(' ')) {
    const rimmed = `^${word}$`
    for (let size = 2; size <= 4; size++)
      for (let at = 0; at + size <= rimmed.length; at++) {
        const piece = rimmed.slice(at, at + size)
        found.set(piece, (found.get(piece) ?? 0) + 1)
      }
  }
  return found
}

/** Rare pieces weigh more; the length of every label is one, so that the sum below is a cosine. */
const weighted = (plain: string, rarity: Map<string, number>): [piece: string, weight: number][] => {
  const weights = [...pieces(plain)].map(([piece, times]) => [piece, (1 + Math.log(times)) * (rarity.get(piece) ?? 0)] as [string, number])
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return weights.map(([piece, weight]) => [piece, weight / length])
}

const labelsOf = (occupation: Occupation, at: number): Label[] => {
  const names = [occupation.title, occupation.male, occupation.female].map((text) => ({ text, title: true }))
  const others = [occupation.english, ...occupation.synonyms].map((text) => ({ text, title: false }))
  const seen = new Set<string>()
  return [...names, ...others]
    .map(({ text, title }) => ({ text, title, plain: normalised(text), at }))
    .filter(({ plain }) => !seen.has(plain) && seen.add(plain))
}

const build = (): Index => {
  const labels = occupations.flatMap(labelsOf)
  const holders = new Map<string, number>()
  for (const { plain } of labels) for (const piece of pieces(plain).keys()) holders.set(piece, (holders.get(piece) ?? 0) + 1)
  const rarity = new Map([...holders].map(([piece, count]) => [piece, Math.log(1 + labels.length / count)]))
  const posting = new Map<string, [number, number][]>()
  labels.forEach(({ plain }, number) => {
    for (const [piece, weight] of weighted(plain, rarity)) posting.set(piece, [...(posting.get(piece) ?? []), [number, weight]])
  })
  return { labels, posting, rarity }
}

let built: Index | null = null

/** Same spelling first, then beginnings, then beginnings of a later word, then likeness. */
const closeness = (label: Label, query: string, likeness: number): number => {
  const title = label.title ? 0.2 : 0
  if (label.plain === query) return 4 + title
  if (query.length < 2) return 0
  if (label.plain.startsWith(query)) return 3 + title + likeness / 2
  if (` ${label.plain}`.includes(` ${query}`)) return 2 + title + likeness / 2
  return likeness + (label.title ? 0.01 : 0)
}

const alike = 0.3

/** Best occupations for what was typed, one line each with the label that hit. */
export const searchOccupations = (text: string, limit = 10): OccupationHit[] => {
  const query = normalised(text)
  if (!query) return []
  built ??= build()
  const { labels, posting, rarity } = built
  const likeness = new Float64Array(labels.length)
  for (const [piece, weight] of weighted(query, rarity))
    for (const [number, other] of posting.get(piece) ?? []) likeness[number]! += weight * other
  const best = new Map<number, { score: number; label: Label }>()
  labels.forEach((label, number) => {
    const score = closeness(label, query, likeness[number]!)
    if (score >= alike && score > (best.get(label.at)?.score ?? 0)) best.set(label.at, { score, label })
  })
  return [...best.entries()]
    .sort(([a, one], [b, other]) => other.score - one.score || a - b)
    .slice(0, limit)
    .map(([at, { label }]) => ({ occupation: occupations[at]!, label: label.text }))
}
