import type { Block, FaceName, FamilyName, GroupBlock, Ink, ListBlock, Style, TextBlock, TextTag, Words } from '#src/paper/model.ts'

/** The colours of every paper. Each ink on white, and ink and act on a tint, has a contrast of at least 4.5 : 1. */
export const inks = {
  ink: '#1e2330',
  mute: '#555a66',
  line: '#cfc4b4',
  act: '#0d5960',
  actTint: '#dceceb',
  sun: '#ec9c3a',
  sunTint: '#fdebcf',
  white: '#ffffff',
  black: '#000000',
} as const satisfies Record<string, Ink>

export const style = (size: number, leading: number, ink: Ink = inks.ink, face: FaceName = 'regular'): Style => ({
  face,
  size,
  leading,
  ink,
})
/** The serif family looks larger at the same size, and runs wider. */
export const optical: Record<FamilyName, number> = { sans: 1, serif: 0.94 }
export const strong = (from: Style, ink: Ink = from.ink): Style => ({ ...from, face: 'semibold', ink })
export const mute = (from: Style): Style => ({ ...from, ink: inks.mute })

type TextOptions = Partial<Omit<TextBlock, 'kind' | 'tag' | 'words' | 'style'>>
const isBlank = (words: Words): boolean => (typeof words === 'string' ? words : words.map(({ text }) => text).join('')).trim() === ''
/** A text, or nothing where nothing was written. */
export const text = (words: Words, style: Style, options: TextOptions & { tag?: TextTag } = {}): Block[] => {
  const { tag = 'P', ...rest } = options
  return isBlank(words) ? [] : [{ kind: 'text', tag, words, style, ...rest }]
}

export const dots = (items: string[], style: Style, options: Partial<Pick<ListBlock, 'before' | 'gap' | 'dotInk'>> = {}): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', marker: 'dot', items, style, indent: 11, dotInk: inks.act, ...options }]

type GroupOptions = Partial<Omit<GroupBlock, 'kind' | 'blocks'>>
/** Blocks that belong together, or nothing where all of them vanished. */
export const group = (blocks: Block[], options: GroupOptions = {}): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'group', blocks, ...options }]

/** The first block stands a little lower; nothing stays nothing. */
export const spaced = ([first, ...rest]: Block[], before: number): Block[] =>
  first === undefined ? [] : [first.kind === 'space' ? first : { ...first, before }, ...rest]

/** As large as one line of this width will hold; a letter is about 0.56 of its size wide, in long texts less. */
export const sizeFor = (text: string, width: number, sizes: number[], share = 0.56): number =>
  sizes.find((size) => text.length * size * share <= width) ?? sizes.at(-1) ?? 12

/** A short text stays in one piece when the line is full. */
export const unbroken = (text: string, most = 42): string => (text.length < most ? text.replace(/ /g, '\u00a0') : text)
/** Short things in a row; a comma within one of them makes semicolons between all. */
export const inRow = (items: string[]): string =>
  items.map((item) => unbroken(item)).join(items.some((item) => item.includes(',')) ? '; ' : ', ')
const cutAt = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)
/** 'Lebenslauf Emre Aydın · Seite 1 von 2' from two sheets on. */
export const footText =
  (name: string, page: (page: number, pages: number) => string) =>
  (at: number, pages: number): string =>
    pages < 2 ? '' : [cutAt(name.trim(), 70), page(at, pages)].filter(Boolean).join(' · ')
export const footStyle: Style = style(8.5, 11, inks.mute)
