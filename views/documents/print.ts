import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, PDFName } from 'pdf-lib'
import { type FaceName, type Fonts, face } from '#views/documents/fonts.ts'
import { a4, type Box, type Ink, inks, type Mark, type Sheet } from '#views/documents/sheet.ts'

export type PaperFacts = { title: string; author?: string; language: string; made?: Date }

const number = (value: number): string => String(Math.round(value * 1000) / 1000)
const hex = (value: number): string => value.toString(16).padStart(4, '0')
const fill = (ink: Ink): string => {
  const [red, green, blue] = [1, 3, 5].map((at) => number(Number.parseInt(inks[ink].slice(at, at + 2), 16) / 255))
  return `${red} ${green} ${blue} rg`
}

/** Glyphs with the distances the font's designer set between them. */
const shown = (text: string, name: FaceName, fonts: Fonts): string =>
  face(fonts, name)
    .glyphs(text)
    .map(({ id, kern }) => `<${hex(id)}>${kern ? ` ${number(-kern)} ` : ''}`)
    .join('')
    .replaceAll('><', '')

const bend = 0.5523
const rounded = ({ x, y, width, height }: Box, top: number, bottom: number): string => {
  const up = (value: number) => number(a4.height - value)
  const [right, below, t, b] = [x + width, y + height, Math.min(top, width / 2, height), Math.min(bottom, width / 2, height)]
  const point = (px: number, py: number) => `${number(px)} ${up(py)}`
  const [tc, bc] = [t * (1 - bend), b * (1 - bend)]
  return [
    `${point(x, y + t)} m`,
    `${point(x, y + tc)} ${point(x + tc, y)} ${point(x + t, y)} c`,
    `${point(right - t, y)} l`,
    `${point(right - tc, y)} ${point(right, y + tc)} ${point(right, y + t)} c`,
    `${point(right, below - b)} l`,
    `${point(right, below - bc)} ${point(right - bc, below)} ${point(right - b, below)} c`,
    `${point(x + b, below)} l`,
    `${point(x + bc, below)} ${point(x, below - bc)} ${point(x, below - b)} c`,
    'h',
  ].join(' ')
}

const square = ({ x, y, width, height }: Box): string =>
  `${number(x)} ${number(a4.height - y - height)} ${number(width)} ${number(height)} re`

/** Decoration is marked as such: a reading program skips it. */
const drawn = (mark: Mark, fonts: Fonts): string => {
  if (mark.kind === 'squares') return `/Artifact BMC q ${fill(mark.ink)} ${mark.squares.map(square).join(' ')} f Q EMC`
  if (mark.kind === 'box') return `/Artifact BMC q ${fill(mark.ink)} ${rounded(mark, mark.top, mark.bottom)} f Q EMC`
  const place = `${number(mark.x)} ${number(a4.height - mark.y)} Td`
  return `BT ${fill(mark.ink)} /${mark.face} ${number(mark.size)} Tf ${place} [${shown(mark.text, mark.face, fonts)}] TJ ET`
}

/** Sheets as a PDF. Fonts go in whole: the library's own subsets lose glyphs without saying so. */
export const print = async (sheets: Sheet[], fonts: Fonts, facts: PaperFacts): Promise<Uint8Array> => {
  const paper = await PDFDocument.create({ updateMetadata: false })
  paper.registerFontkit(fontkit)
  paper.setTitle(facts.title, { showInWindowTitleBar: true })
  paper.setLanguage(facts.language)
  if (facts.author) paper.setAuthor(facts.author)
  if (facts.made) {
    paper.setCreationDate(facts.made)
    paper.setModificationDate(facts.made)
  }
  const pages = sheets.map((sheet) => ({ sheet, page: paper.addPage([a4.width, a4.height]) }))
  const used = new Set(sheets.flatMap((sheet) => sheet.flatMap((mark) => (mark.kind === 'text' ? [mark.face] : []))))
  for (const name of used) {
    const font = await paper.embedFont(fonts[name], { subset: false, customName: `SourceSans3-${name}` })
    for (const { page } of pages) page.node.setFontDictionary(PDFName.of(name), font.ref)
  }
  for (const { page, sheet } of pages) {
    const content = paper.context.flateStream(sheet.map((mark) => drawn(mark, fonts)).join('\n'))
    page.node.set(PDFName.of('Contents'), paper.context.register(content))
  }
  return paper.save({ addDefaultPage: false })
}
