import { type PDFContext, PDFName, type PDFRef, PDFString } from 'pdf-lib'
import { factsOf } from './describe.ts'
import { type Font, fontOf } from './font.ts'
import { type FontKey, type Fonts, fileOf, type Glyph } from './shaped.ts'
import { subsetOf, type Wanted } from './subset.ts'
import { unicodeMap } from './unicode-map.ts'

/** What one document draws with. */
export type FontBook = {
  /** Four hexadecimal digits for the content stream. */
  code: (file: FontKey, glyph: Glyph) => string
  /** Writes each font that is used; call once, when everything is drawn. */
  write: (context: PDFContext) => Map<FontKey, PDFRef>
}

type Used = Wanted & { text: string }
type Use = { codes: Map<string, string>; simple: Map<number, { text: string; code: string }>; glyphs: Used[] }

/** Same glyphs, same tag: six capitals (ISO 32000-1, 9.6.4), made of a Fowler-Noll-Vo sum. */
const tagOf = (glyphs: Used[]): string => {
  let sum = 0x811c9dc5
  for (const { id, text, pieces } of glyphs)
    for (const character of `${id}${text}${pieces === undefined ? '' : JSON.stringify(pieces)}`)
      sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26))).join('')
}

const writeFont = (context: PDFContext, font: Font, glyphs: Used[]): PDFRef => {
  const facts = factsOf(font)
  const name = PDFName.of(`${tagOf(glyphs)}+${facts.name}`)
  const file = subsetOf(font, glyphs)
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: facts.flags,
      FontBBox: facts.box,
      ItalicAngle: facts.angle,
      Ascent: facts.ascent,
      Descent: facts.descent,
      CapHeight: facts.capHeight,
      XHeight: facts.xHeight,
      StemV: facts.stem,
      FontWeight: facts.weight,
      FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
    }),
  )
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 0,
      W: [1, glyphs.map(({ advance }) => (advance * 1000) / font.unitsPerEm)],
      CIDToGIDMap: 'Identity',
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap(glyphs.map(({ text }) => text)))),
    }),
  )
}

const keyOf = ({ id, text, pieces }: Glyph): string =>
  pieces === undefined ? `${id} ${text}` : `${pieces.map((piece) => `${piece.id},${piece.dx},${piece.dy}`).join(' ')} ${text}`

export const fontBook = (fonts: Fonts): FontBook => {
  const uses = new Map<FontKey, Use>()
  const useOf = (file: FontKey): Use => {
    const known = uses.get(file) ?? { codes: new Map(), simple: new Map(), glyphs: [] }
    uses.set(file, known)
    return known
  }
  const newCode = (use: Use, file: FontKey, { id, text, pieces, advance, kern }: Glyph): string => {
    const { unitsPerEm } = fontOf(fileOf(fonts, file))
    use.glyphs.push({ id, text, pieces, advance: Math.round(((advance - kern) * unitsPerEm) / 1000) })
    return use.glyphs.length.toString(16).toUpperCase().padStart(4, '0')
  }
  const code = (file: FontKey, glyph: Glyph): string => {
    const use = useOf(file)
    const simple = glyph.pieces === undefined ? use.simple.get(glyph.id) : undefined
    if (simple?.text === glyph.text) return simple.code
    const key = keyOf(glyph)
    const known = use.codes.get(key)
    if (known !== undefined) return known
    const made = newCode(use, file, glyph)
    use.codes.set(key, made)
    if (glyph.pieces === undefined) use.simple.set(glyph.id, { text: glyph.text, code: made })
    return made
  }
  return {
    code,
    write: (context) => new Map([...uses].map(([file, { glyphs }]) => [file, writeFont(context, fontOf(fileOf(fonts, file)), glyphs)])),
  }
}
