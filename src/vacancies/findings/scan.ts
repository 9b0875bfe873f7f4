import type { Posting } from '../vacancy.ts'
import { type RiskyWord, restrictions, riskyWords, vagueGerman } from '../words-list.ts'

/** Public text fields, each as lines. Facts and the contact are checked by rules of their own. */
export type TextField = 'title' | 'tasks' | 'must' | 'nice' | 'learnHere' | 'payExtras' | 'plainText' | 'stop'
const textFields: readonly TextField[] = ['title', 'tasks', 'must', 'nice', 'learnHere', 'payExtras', 'plainText', 'stop']
export const linesIn = (posting: Posting, field: TextField): string[] => {
  const value = posting[field]
  return (value === null ? [] : Array.isArray(value) ? value : [value]).map((line) => line.normalize('NFC'))
}
export const textsOf = (posting: Posting): { field: TextField; lines: string[] }[] =>
  textFields.map((field) => ({ field, lines: linesIn(posting, field) })).filter(({ lines }) => lines.length > 0)

/** Whole words only. A hyphen with a gap behind ('Damen- und Herrenmode') is the first half of a longer word. */
export const wholeWord = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]|-[\\s,/])`, 'giu')

export type Hit = { text: string; start: number; end: number }
export const hitsOf = (pattern: RegExp, text: string): Hit[] =>
  [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n+/u)
    .map((part) => part.trim())
    .filter(Boolean)
/** Enough words on either side to tell who is meant; the bound keeps long texts cheap. */
const reach = 240
const sentenceAround = (text: string, hit: Hit): { before: string; after: string } => {
  const before = text.slice(Math.max(0, hit.start - reach), hit.start)
  const after = text.slice(hit.end, hit.end + reach)
  const end = after.search(/[.!?;\n]/u)
  return { before: before.split(/[.!?;\n]/u).at(-1)!, after: end < 0 ? after : after.slice(0, end) }
}

const careVerb =
  '(?:be)?(?:treu|pfleg|gleit|rat|dien|schul|förder|such)|versorg|unterstütz|frisier|unterricht|helf|empfang|empfäng|einkleid'
const preposition = /(?:^|[\s(])(?:für|von|bei|mit|an|zu|zum|zur|unter)\s+(?:\p{L}+,?\s+(?:und\s+)?){0,2}$/iu
const wanted =
  /(?:nur|geeignet|ausschließlich|eher|besonders|gut|arbeit|job|stelle|aufgabe|richtige|ideal|perfekt|etwas|team)\s+(?:für|mit|von|an)\s+(?:\p{L}+,?\s+){0,2}$/iu
const sought = /^\s+(?:\p{Ll}+\s+)?(?:bewerber|mitarbeit|arbeitskr|kräfte|kolleg|verstärkung)/iu
const asks = /(?:^|\s)(?:such|brauch|gesucht|nur|bevorzug|wünsch|wollen|nehmen)/iu
const servedByYou = new RegExp(`(?:^|\\s)sie\\s+(?:${careVerb})e?n(?![\\p{L}])`, 'iu')
const servedAtTheEnd = new RegExp(`(?:^|\\s)(?:zu )?(?:${careVerb})e?n\\s*$`, 'iu')
/** 'Frauen im Frauenhaus beraten', 'Sie begleiten ältere Männer', 'Haarschnitte für Herren': the people served, not the people sought. */
const isServed = ({ before, after }: { before: string; after: string }): boolean => {
  if (sought.test(after) || (wanted.test(before) && !/arbeit\s+mit\s/iu.test(before))) return false
  if (preposition.test(before)) return true
  return !asks.test(before + after) && (servedByYou.test(before) || servedAtTheEnd.test(after))
}

const she = '(?:frau|frauen|damen?|weiblich\\p{L}*|mädchen|mädels)'
const he = '(?:mann|männern?|herrn?|herren|männlich\\p{L}*|jungs|jungen)'
const pair = new RegExp(`(?<![\\p{L}])(?:${she}\\s*(?:und|oder|/|,|wie)\\s*${he}|${he}\\s*(?:und|oder|/|,|wie)\\s*${she})`, 'iu')
const spared = (word: RiskyWord, text: string, hit: Hit): boolean => {
  const around = sentenceAround(text, hit)
  return Boolean(
    word.unlessThen?.test(text.slice(hit.end, hit.end + reach)) ||
      word.unlessBefore?.test(text.slice(Math.max(0, hit.start - 40), hit.start)) ||
      (word.unlessPair && pair.test(around.before + hit.text + around.after)) ||
      (word.unlessServed && isServed(around)),
  )
}

const risky = riskyWords.map((word) => ({ word, pattern: wholeWord(word.match) }))
export type RiskyHit = Hit & { word: RiskyWord }
/** Of words that lie in one another the longest; in reading order. */
const outermost = <H extends Hit>(hits: H[]): H[] => {
  let covered = 0
  return hits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      const isNew = hit.end > covered
      covered = Math.max(covered, hit.end)
      return isNew
    })
}
export const riskyHits = (text: string): RiskyHit[] =>
  outermost(
    risky.flatMap(({ word, pattern }) =>
      hitsOf(pattern, text)
        .filter((hit) => !spared(word, text, hit))
        .map((hit) => ({ ...hit, word })),
    ),
  )

const vague = vagueGerman.map((entry) => ({ entry, pattern: wholeWord(entry.match) }))
export const vagueGermanHits = (text: string): Hit[] =>
  outermost(
    vague.flatMap(({ entry, pattern }) =>
      hitsOf(pattern, text).filter(
        (hit) =>
          !entry.unlessThen?.test(text.slice(hit.end, hit.end + reach)) &&
          !entry.unlessBefore?.test(text.slice(Math.max(0, hit.start - 40), hit.start)),
      ),
    ),
  )

const restricting = restrictions.map(wholeWord)
export const restrictionHits = (text: string): Hit[] => outermost(restricting.flatMap((pattern) => hitsOf(pattern, text)))
export const unique = (texts: string[]): string[] => [...new Set(texts)]
