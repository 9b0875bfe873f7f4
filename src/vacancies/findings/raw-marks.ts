import { readCents } from '#src/base/money.ts'
import { newestMinimumWage } from '../wages.ts'
import { type Hit, hitsOf, restrictionHits, riskyHits, vagueGermanHits, wholeWord } from './scan.ts'

const amounts = /(?<![\d.,:])\d{1,2},\d{2}(?!\d|[.,]\d|\s*(?:uhr|(?:-|–|bis)\s*\d{1,2}(?:,\d\d)?\s*uhr))/giu
const clocks = /\d{1,2}(?:[.:]\d{2})?\s*(?:uhr|h)?\s*(?:-|–|bis)\s*\d{1,2}(?:[.:]\d{2})?/iu
const shiftWords = wholeWord('(?:früh-?|spät-?|nacht-?|wechsel-?)?schicht(?:en|dienst|betrieb)?')
/** An hourly pay below the newest minimum wage is worth a question, whatever the start. */
const lowPay = (text: string): Hit[] =>
  hitsOf(amounts, text).filter((hit) => (readCents(hit.text) ?? Number.POSITIVE_INFINITY) < newestMinimumWage())

/** The employer's words untouched, cut into pieces; the marked ones need care when formulating. */
export const rawMarks = (rawText: string): { text: string; marked: boolean }[] => {
  const hits = [
    ...riskyHits(rawText),
    ...vagueGermanHits(rawText),
    ...restrictionHits(rawText),
    ...lowPay(rawText),
    ...(clocks.test(rawText) ? [] : hitsOf(shiftWords, rawText)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: { text: string; marked: boolean }[] = []
  let at = 0
  for (const hit of hits) {
    const start = Math.max(hit.start, at)
    if (hit.end <= at) continue
    if (start > at) pieces.push({ text: rawText.slice(at, start), marked: false })
    pieces.push({ text: rawText.slice(start, hit.end), marked: true })
    at = hit.end
  }
  return at < rawText.length ? [...pieces, { text: rawText.slice(at), marked: false }] : pieces
}
