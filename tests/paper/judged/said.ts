import type { Block, Paper, TextTag, Words } from '#src/paper/model.ts'

/** What a paper says, read from its data in the order of the model; nothing in here knows how sheets are made. `short`: it may end early. */
export type Said = { tag: TextTag | 'Lbl' | 'LBody' | 'TH' | 'TD'; text: string; short: boolean }

const noFontHas = /\p{Emoji_Presentation}|\p{Script=Han}/gu
const plain = (words: Words): string =>
  (typeof words === 'string' ? words : words.map(({ text }) => text).join('')).normalize('NFC').replace(noFontHas, '')
const said = (tag: Said['tag'], words: Words, short = false): Said[] =>
  plain(words).trim() === '' ? [] : [{ tag, text: plain(words), short }]

const ofBlock = (block: Block): Said[] => {
  if (block.kind === 'text') return block.artifact ? [] : said(block.tag, block.words, block.most !== undefined)
  if (block.kind === 'group') return block.blocks.flatMap(ofBlock)
  if (block.kind === 'row') return block.cells.flatMap(({ blocks }) => blocks.flatMap(ofBlock))
  if (block.kind === 'list')
    return block.items.flatMap((item, at) => [...(block.marker === 'number' ? said('Lbl', `${at + 1}.`) : []), ...said('LBody', item)])
  if (block.kind === 'table')
    return [
      ...block.columns.flatMap(({ title }) => said('TH', title)),
      ...block.rows.flatMap((cells) => cells.flatMap((cell) => said('TD', cell))),
    ]
  return []
}

export const saidBy = ({ parts }: Paper): Said[] =>
  parts.flatMap(({ placed = [], settings }) => [...placed.flatMap(({ blocks }) => blocks), ...(settings[0]?.() ?? [])].flatMap(ofBlock))

export const wordsIn = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean)

/** So long that no line holds it: it may stand on several. */
const parted = 36
/** Words that are seen and not read: what the foot says, what is drawn again at the head, what is marked as decoration. */
const decoration = ({ parts }: Paper, sheets: number): Set<string> => {
  const ofBlock = (block: Block): string[] => {
    if (block.kind === 'text') return block.artifact ? wordsIn(plain(block.words)) : []
    if (block.kind === 'group') return block.blocks.flatMap(ofBlock)
    if (block.kind === 'row') return block.cells.flatMap(({ blocks }) => blocks.flatMap(ofBlock))
    return block.kind === 'table' ? block.columns.flatMap(({ title }) => wordsIn(title)) : []
  }
  const counts = Array.from({ length: sheets }, (_, at) => at + 1)
  return new Set(
    parts.flatMap(({ placed = [], settings, foot }) => [
      ...[...placed.flatMap(({ blocks }) => blocks), ...(settings[0]?.() ?? [])].flatMap(ofBlock),
      ...counts.flatMap((pages) => counts.flatMap((page) => wordsIn(foot?.text(page, pages) ?? ''))),
    ]),
  )
}

/**
 * The first place where what is read differs from what is said, in words for people; null where every word is read in its order.
 * `sheets`: how many there are, for a reader that does not know decoration from content.
 */
export const differsAt = (paper: Paper, read: string[], sheets = 0): string | null => {
  const passing = decoration(paper, sheets)
  let at = 0
  const next = (word: string): string => {
    while (sheets > 0 && at < read.length && read[at] !== word && passing.has(read[at] ?? '')) at++
    return read[at++] ?? ''
  }
  for (const { tag, text, short } of saidBy(paper)) {
    for (const word of wordsIn(text)) {
      let found = next(word)
      while (found !== word && word.length > parted && word.startsWith(found) && at < read.length) found += read[at++]
      if (found === word) continue
      if (short && found.endsWith('…') && word.startsWith(found.slice(0, -1))) break
      return `${tag}: "${word}" is said, "${found}" is read, after "${read.slice(Math.max(0, at - 5), at - 1).join(' ')}"`
    }
  }
  next('')
  return at <= read.length ? `read but not said: ${read.slice(at - 1, at + 5).join(' ')}` : null
}
