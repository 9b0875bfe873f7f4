import { fundingWords, officialese } from '../office-words.ts'
import type { CefrLevel, Posting } from '../vacancy.ts'
import { type Check, type Finding, finding, type Suggestion } from './finding.ts'
import {
  hitsOf,
  type RiskyHit,
  restrictionHits,
  riskyHits,
  sentencesOf,
  type TextField,
  textsOf,
  unique,
  vagueGermanHits,
  wholeWord,
} from './scan.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** 'Junge, kräftige Männer entladen …' → 'Sie entladen …': the third person plural is the polite form as well. */
const peopleFirst =
  /^(?:(?:Unsere\s+)?(?:\p{L}+e,?\s+(?:und\s+)?){0,3})(?:Männer|Frauen|Damen|Herren|Jungs|Mädels)\s+(?=\p{Ll}+n(?![\p{L}]))/iu
const replaced = (line: string, hit: RiskyHit): string => {
  const swap = hit.word.swap?.[hit.text.toLowerCase()]
  if (swap) return line.slice(0, hit.start) + swap + line.slice(hit.end)
  const behind = /^,?\s+(?=\p{L})/u.exec(line.slice(hit.end))
  if (!hit.word.drop || !behind || !/e[rsnm]?$/iu.test(hit.text)) return line
  const rest = line.slice(hit.end + behind[0].length)
  return hit.start === 0 ? capital(rest) : line.slice(0, hit.start) + rest
}
const cleaner = (line: string): string => {
  const spoken = riskyHits(line).length > 0 ? line.replace(peopleFirst, 'Sie ') : line
  return riskyHits(spoken).toReversed().reduce(replaced, spoken)
}
/** Offered only when nothing risky is left: half a repair would be no help. */
const rewording = (field: TextField, lines: string[]): Suggestion | null => {
  const value = lines.map(cleaner)
  return value.some((line) => riskyHits(line).length > 0) ? null : { field, value: value.join('\n') }
}
const q06: Check = (posting) =>
  textsOf(posting).flatMap(({ field, lines }): Finding[] => {
    const hits = lines.flatMap(riskyHits)
    const words = hits
      .filter((hit, at) => hits.findIndex((other) => other.text === hit.text) === at)
      .map(({ text, word }) => ({ text, kind: word.kind, better: word.better }))
    return words.length > 0 ? [finding('Q06', 'override', field, { words }, rewording(field, lines))] : []
  })

export const isHelper = (kldb: string | null): boolean => kldb?.[4] === '1'
/** German that such jobs usually need: A2 for helpers, else B1. Without an occupation the house thinks of helpers. */
export const usualGerman = (kldb: string | null): CefrLevel => (kldb === null || isHelper(kldb) ? 'A2' : 'B1')
const withLevel = (lines: string[], level: CefrLevel): string[] =>
  lines.flatMap((line) => {
    const hits = vagueGermanHits(line)
    const rest = hits.reduceRight((text, hit) => text.slice(0, hit.start) + text.slice(hit.end), line)
    if (hits.length > 0 && !/\p{L}/u.test(rest)) return []
    return [hits.reduceRight((text, hit) => `${text.slice(0, hit.start)}Deutsch ${level}${text.slice(hit.end)}`, line)]
  })
const q07: Check = (posting) => {
  const level = posting.german && posting.german !== 'none' ? posting.german : usualGerman(posting.kldb)
  return textsOf(posting).flatMap(({ field, lines }): Finding[] => {
    const words = unique(lines.flatMap((line) => vagueGermanHits(line).map((hit) => hit.text)))
    const repairable = field === 'must' || field === 'nice'
    const suggestion: Suggestion | null = repairable
      ? { field, value: withLevel(lines, level).join('\n'), also: [{ field: 'german', value: level }] }
      : null
    return words.length > 0 ? [finding('Q07', 'override', field, { words, level }, suggestion)] : []
  })
}
const q08: Check = ({ kldb, german }) =>
  isHelper(kldb) && german !== null && ['B2', 'C1', 'C2'].includes(german)
    ? [finding('Q08', 'hint', 'german', { german }, { field: 'german', value: 'B1' })]
    : []
const q09: Check = ({ must }) => (must.length > 5 ? [finding('Q09', 'hint', 'must', { count: must.length })] : [])

const q19: Check = (posting) =>
  textsOf(posting).flatMap(({ field, lines }): Finding[] => {
    const words = unique(lines.flatMap((line) => restrictionHits(line).map((hit) => hit.text)))
    return words.length > 0 ? [finding('Q19', 'blocks', field, { words })] : []
  })

const funding = fundingWords.map(wholeWord)
const isShout = (text: string): boolean => !/^mag$/i.test(text) || text === 'MAG'
const q22: Check = (posting) =>
  textsOf(posting).flatMap(({ field, lines }): Finding[] => {
    const words = unique(lines.flatMap((line) => funding.flatMap((pattern) => hitsOf(pattern, line).map((hit) => hit.text)))).filter(
      isShout,
    )
    return words.length > 0 ? [finding('Q22', 'blocks', field, { words })] : []
  })

const stiff = officialese.map(({ match, better }) => ({ better, pattern: wholeWord(match) }))
export const officialeseIn = (text: string): { text: string; better: string }[] =>
  stiff.flatMap(({ pattern, better }) => hitsOf(pattern, text).map((hit) => ({ text: hit.text, better })))
const proseFields: readonly (keyof Posting)[] = ['tasks', 'learnHere', 'plainText']
const q23: Check = (posting) => {
  const prose = textsOf(posting)
    .filter(({ field }) => proseFields.includes(field))
    .flatMap(({ lines }) => lines)
  const sentences = prose.flatMap(sentencesOf)
  const count = sentences.reduce((sum, sentence) => sum + (sentence.match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0)
  const average = sentences.length > 0 ? Math.round((count / sentences.length) * 10) / 10 : 0
  const words = prose.flatMap(officialeseIn)
  return average > 18 || words.length > 0 ? [finding('Q23', 'hint', 'tasks', { average, officialese: words })] : []
}

const q14: Check = (posting) => {
  const text = [...posting.tasks, ...posting.must, ...posting.nice, ...posting.learnHere, posting.payExtras ?? ''].join('\n').trim()
  const tooLong = (kind: 'title' | 'text', field: 'title' | 'tasks', length: number, limit: number): Finding[] =>
    length > limit ? [finding('Q14', 'hint', field, { kind, length, limit })] : []
  return [...tooLong('title', 'title', posting.title.length, 60), ...tooLong('text', 'tasks', text.length, 4000)]
}

export const wordingFindings: Check = (posting, about) => [q06, q07, q08, q09, q14, q19, q22, q23].flatMap((rule) => rule(posting, about))
