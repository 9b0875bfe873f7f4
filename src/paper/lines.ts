import type { FaceName, Ink, Run, Style, Words } from '#src/paper/model.ts'

/** What breaking lines needs to know of fonts. */
export type Measure = { width: (text: string, face: FaceName, size: number) => number; clean: (text: string) => string }
export type Look = { face: FaceName; size: number; ink: Ink; language?: string }
/** A stretch of one look within a line; `x` runs from the left edge of the line. */
export type Piece = Look & { text: string; x: number; look: number }
export type TextLine = { pieces: Piece[]; width: number; tallest: number }

type Bit = { text: string; look: number; width: number }
/** What stands or falls together; `gap` says whether a space stands before it. */
type Chunk = { bits: Bit[]; width: number; gap: boolean; gapLook: number }
type Hand = { looks: Look[]; width: number; measure: Measure }

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })
const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map((part) => part.segment)

const looksOf = (runs: Run[], style: Style): Look[] =>
  runs.map(({ face = style.face, size = style.size, ink = style.ink, language }) => ({
    face,
    size,
    ink,
    ...(language ? { language } : {}),
  }))

const runsOf = (words: Words): Run[] => (typeof words === 'string' ? [{ text: words }] : words)

const address = /@|:\/\/|^www\.|\.[a-z]{2,}\//i
/** After a hyphen, a dash or a slash between words, never within numbers and never for a stump. */
const joint = /(?<=[\p{L})]{3}[-–/])(?=[\p{L}(]{3})/u
const hasJoint = /[-–/]/
const jointsOf = (word: string): string[] => (!hasJoint.test(word) || address.test(word) ? [word] : word.split(joint))

const widthOf = (text: string, look: number, { looks, measure }: Hand): number => {
  const one = looks[look]
  return one ? measure.width(text, one.face, one.size) : 0
}
const bit = (text: string, look: number, hand: Hand): Bit => ({ text, look, width: widthOf(text, look, hand) })

/** Lines as they were typed, each as chunks between which a line may end. */
const chunksOf = (runs: Run[], hand: Hand): Chunk[][] => {
  const typed: Chunk[][] = [[]]
  let open: Chunk | undefined
  let gap = false
  let gapLook = 0
  const add = (part: Bit, apart: boolean) => {
    if (open && !gap && !apart) {
      open.bits.push(part)
      open.width += part.width
      return
    }
    open = { bits: [part], width: part.width, gap, gapLook }
    gap = false
    typed.at(-1)?.push(open)
  }
  runs.forEach(({ text }, look) => {
    text.split(/\r\n|[\r\n\u2028\u2029]/).forEach((row, at) => {
      if (at > 0) {
        typed.push([])
        open = undefined
        gap = false
      }
      hand.measure
        .clean(row)
        .split(/[ \t]+/)
        .forEach((word, index) => {
          if (index > 0 && open) {
            gap = true
            gapLook = look
          }
          for (const [place, part] of (word ? jointsOf(word) : []).entries()) add(bit(part, look, hand), place > 0)
        })
    })
  })
  return typed
}

const stump = 3
/** As many letters as fit, at least one; the rest of the word keeps three. */
const broken = (part: Bit, room: number, hand: Hand): [Bit, Bit | undefined] => {
  const letters = lettersOf(part.text)
  let [count, most] = [1, letters.length]
  while (count < most) {
    const middle = Math.ceil((count + most) / 2)
    if (widthOf(letters.slice(0, middle).join(''), part.look, hand) <= room) count = middle
    else most = middle - 1
  }
  const left = letters.length - count
  if (left > 0 && left < stump && count > stump * 2) count -= stump - left
  const rest = letters.slice(count).join('')
  return [bit(letters.slice(0, count).join(''), part.look, hand), rest ? bit(rest, part.look, hand) : undefined]
}

/** A chunk wider than the line: parted after the signs of addresses if that is enough, else anywhere. */
const parted = (chunk: Chunk, hand: Hand): Chunk[] => {
  const small = chunk.bits.flatMap((one) => one.text.split(/(?<=[-–/@._?&=,;:])/u).map((text) => bit(text, one.look, hand)))
  const rows: Bit[][] = [[]]
  let used = 0
  const place = (one: Bit) => {
    if (used > 0 && used + one.width > hand.width) {
      rows.push([])
      used = 0
    }
    if (one.width > hand.width && lettersOf(one.text).length > 1) {
      const [first, rest] = broken(one, hand.width, hand)
      rows.at(-1)?.push(first)
      used += first.width
      if (rest) {
        rows.push([])
        used = 0
        place(rest)
      }
      return
    }
    rows.at(-1)?.push(one)
    used += one.width
  }
  for (const one of small) place(one)
  return rows
    .filter((bits) => bits.length > 0)
    .map((bits, at) => ({
      bits,
      width: bits.reduce((sum, one) => sum + one.width, 0),
      gap: at === 0 && chunk.gap,
      gapLook: chunk.gapLook,
    }))
}

/** Chunks of one line as pieces: neighbours of one look become one text. `open`: the line goes on below after a space. */
const lineOf = (chunks: Chunk[], open: boolean, hand: Hand): TextLine => {
  const pieces: Piece[] = []
  let x = 0
  const put = (text: string, look: number, width: number) => {
    const last = pieces.at(-1)
    const one = hand.looks[look]
    if (last?.look === look) last.text += text
    else if (one) pieces.push({ ...one, text, look, x })
    x += width
  }
  chunks.forEach((chunk, at) => {
    if (at > 0 && chunk.gap) put(' ', chunk.gapLook, widthOf(' ', chunk.gapLook, hand))
    for (const one of chunk.bits) put(one.text, one.look, one.width)
  })
  const last = pieces.at(-1)
  if (open && last) last.text += ' '
  return { pieces, width: x, tallest: pieces.reduce((most, piece) => Math.max(most, piece.size), 0) }
}

const rowsOf = (chunks: Chunk[], hand: Hand): Chunk[][] => {
  const rows: Chunk[][] = []
  let row: Chunk[] = []
  let used = 0
  for (const chunk of chunks) {
    const gap = row.length > 0 && chunk.gap ? widthOf(' ', chunk.gapLook, hand) : 0
    if (row.length > 0 && used + gap + chunk.width <= hand.width) {
      row.push(chunk)
      used += gap + chunk.width
      continue
    }
    if (row.length > 0) rows.push(row)
    const parts = chunk.width <= hand.width ? [chunk] : parted(chunk, hand)
    for (const part of parts.slice(0, -1)) rows.push([part])
    row = parts.slice(-1)
    used = row[0]?.width ?? 0
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** Words as lines that fit the width. A line that goes on below ends with a space, so that no reader joins two words. */
export const wrap = (words: Words, width: number, style: Style, measure: Measure): TextLine[] => {
  const runs = runsOf(words)
  const hand: Hand = { looks: looksOf(runs, style), width: Math.max(width, 1), measure }
  const typed = chunksOf(runs, hand)
  while (typed.length > 0 && typed.at(-1)?.length === 0) typed.pop()
  while (typed.length > 0 && typed[0]?.length === 0) typed.shift()
  const rows = typed.map((chunks) => rowsOf(chunks, hand))
  return rows.flatMap((some, typedAt) =>
    some.length === 0
      ? [{ pieces: [], width: 0, tallest: 0 }]
      : some.map((row, at) => {
          const next = some[at + 1]?.[0]
          return lineOf(row, next ? next.gap : typedAt < rows.length - 1, hand)
        }),
  )
}

/** Where a name ends and an ellipsis follows, no comma or half word's hyphen stays before it. */
const trimmed = (text: string): string => text.replace(/[\s,;.:/–-]+$/u, '')

const shortened = (line: TextLine, width: number, measure: Measure): TextLine => {
  const pieces = line.pieces.map((piece) => ({ ...piece }))
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    let letters = lettersOf(trimmed(last.text))
    while (letters.length > 0 && last.x + measure.width(`${letters.join('')}…`, last.face, last.size) > width)
      letters = letters.slice(0, -1)
    const text = trimmed(letters.join(''))
    if (text || pieces.length === 1) {
      last.text = `${text}…`
      return { ...line, pieces, width: last.x + measure.width(last.text, last.face, last.size) }
    }
    pieces.pop()
  }
  return line
}

/** At most so many lines; where something had to go, the last one ends with an ellipsis. */
export const cut = (lines: TextLine[], most: number, width: number, measure: Measure): TextLine[] => {
  const last = lines[most - 1]
  return lines.length <= most || !last ? lines.slice(0, Math.max(most, 0)) : [...lines.slice(0, most - 1), shortened(last, width, measure)]
}
