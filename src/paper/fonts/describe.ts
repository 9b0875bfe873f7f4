import type { Font } from './font.ts'

/** What a font descriptor says about a font (ISO 32000-1, 9.8), in thousandths of the size. */
type FontFacts = {
  name: string
  flags: number
  box: [number, number, number, number]
  angle: number
  ascent: number
  descent: number
  capHeight: number
  xHeight: number
  weight: number
  stem: number
}

const flag = { fixed: 1, serif: 2, symbolic: 4, italic: 64 }
const noEmbedding = 0x0002
const noSubset = 0x0100

/** The PostScript name: letters, digits and hyphens. */
const nameOf = (name: DataView): string => {
  const strings = name.getUint16(4)
  for (let record = 6; record < 6 + name.getUint16(2) * 12; record += 12) {
    if (name.getUint16(record) !== 3 || name.getUint16(record + 6) !== 6) continue
    const at = strings + name.getUint16(record + 10)
    const codes = Array.from({ length: name.getUint16(record + 8) / 2 }, (_, index) => name.getUint16(at + index * 2))
    return String.fromCharCode(...codes).replace(/[^A-Za-z0-9-]/g, '')
  }
  return 'Font'
}

/** Width of the upright stroke: what its designer wrote into the weight class, as other writers of PDF reckon it. */
const stemOf = (weight: number): number => Math.round(50 + (weight / 65) ** 2)

const serifs = (panose: number): boolean => panose >= 2 && panose <= 10

const describe = ({ sfnt, unitsPerEm, lines }: Font): FontFacts => {
  const head = sfnt.table('head')
  const os2 = sfnt.table('OS/2')
  const post = sfnt.table('post')
  if (os2.getUint16(8) & (noEmbedding | noSubset)) throw new Error('this font must not be embedded in part')
  const scaled = (value: number) => Math.round((value * 1000) / unitsPerEm)
  const angle = post.getInt32(4) / 0x10000
  const weight = os2.getUint16(4)
  return {
    name: nameOf(sfnt.table('name')),
    flags:
      flag.symbolic |
      (post.getUint32(12) === 0 ? 0 : flag.fixed) |
      (serifs(os2.getUint8(33)) ? flag.serif : 0) |
      (angle === 0 ? 0 : flag.italic),
    box: [scaled(head.getInt16(36)), scaled(head.getInt16(38)), scaled(head.getInt16(40)), scaled(head.getInt16(42))],
    angle,
    ascent: scaled(lines.ascent),
    descent: scaled(lines.descent),
    capHeight: scaled(lines.capHeight),
    xHeight: scaled(lines.xHeight),
    weight,
    stem: stemOf(weight),
  }
}

const described = new WeakMap<Font, FontFacts>()
export const factsOf = (font: Font): FontFacts => {
  const known = described.get(font) ?? describe(font)
  described.set(font, known)
  return known
}
