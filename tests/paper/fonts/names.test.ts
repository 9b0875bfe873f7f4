import { describe, expect, it } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { fontOf } from '#src/paper/fonts/font.ts'
import { fileOf, type Glyph, type Shaped } from '#src/paper/fonts/shaped.ts'
import { cyrillicLetters, greekLetters, latinLetters, otherCharacters, sequences } from './din-91379.ts'
import { faceNames, families, fonts, glyphsOf, textOf } from './package-fonts.ts'

const everything = [...latinLetters, ...sequences, ...greekLetters, ...cyrillicLetters, ...otherCharacters]

type Ink = { left: number; bottom: number; right: number; top: number }
const inks = ({ file }: Shaped, { pieces }: Glyph): Ink[] =>
  (pieces ?? []).map(({ id, dx, dy }) => {
    const data = fontOf(fileOf(fonts, file)).outline(id)
    return { left: data.getInt16(2) + dx, bottom: data.getInt16(4) + dy, right: data.getInt16(6) + dx, top: data.getInt16(8) + dy }
  })
const isNear = (letter: Ink, mark: Ink): boolean => {
  const reach = 130
  const across = mark.left < letter.right + reach && mark.right > letter.left - reach
  const along = mark.bottom < letter.top + 350 && mark.top > letter.bottom - 350
  return across && along
}
const above = '\u0300\u0301\u0302\u0304\u0306\u0307\u0308\u030b\u030c\u030d\u0310'
const below = '\u0323\u0325\u0326\u0327\u0328\u0331'

describe('names in the letters of DIN 91379', () => {
  it('knows the whole list: letters and sequences', () => {
    expect(new Set(latinLetters).size).toBe(500)
    expect(new Set(sequences).size).toBe(149)
    expect(sequences.every((sequence) => sequence === sequence.normalize('NFC') && [...sequence].length > 1)).toBe(true)
  })

  for (const family of families)
    it(`draws each of them in the ${family} family, in every face`, () => {
      const faces = facesOf(fonts, family)
      expect(faces.missing(everything.join(' '))).toEqual([])
      for (const face of faceNames)
        for (const text of everything) {
          const glyphs = glyphsOf(faces.shape(text, face))
          expect(glyphs.length, text).toBe(text.includes('\u035f') ? 2 : 1)
          expect(
            glyphs.every(({ id }) => id > 0),
            text,
          ).toBe(true)
          expect(textOf(faces.shape(text, face)), text).toBe(text)
        }
    })

  for (const family of families)
    it(`sets marks upon and under the letters of the ${family} family`, () => {
      for (const face of faceNames)
        for (const sequence of sequences.filter((sequence) => !sequence.includes('\u035f'))) {
          const [shaped] = facesOf(fonts, family).shape(sequence, face)
          const [letter, ...marks] = inks(shaped!, shaped!.glyphs[0]!)
          if (letter === undefined) continue
          expect(
            marks.every((mark) => isNear(letter, mark)),
            `${family} ${face} ${sequence}`,
          ).toBe(true)
          const last = sequence.at(-1)!
          const ink = marks.at(-1)
          if (ink !== undefined && above.includes(last)) expect(ink.top, sequence).toBeGreaterThan(letter.top)
          if (ink !== undefined && below.includes(last)) expect(ink.bottom, sequence).toBeLessThan(letter.bottom)
        }
    })

  it('stacks one mark on the other', () => {
    const [shaped] = facesOf(fonts, 'serif').shape('Ç\u0306\u0304', 'regular')
    const [, breve, macron] = inks(shaped!, shaped!.glyphs[0]!).slice(-3)
    expect(macron!.bottom).toBeGreaterThan(breve!.bottom)
    expect(macron!.bottom).toBeGreaterThan(500)
  })

  it('lends a letter the family lacks from Noto Sans, in the same face', () => {
    const files = (face: 'regular' | 'semibold' | 'italic') =>
      facesOf(fonts, 'sans')
        .shape('aƈb', face)
        .map(({ file }) => file)
    expect(files('regular')).toEqual(['sans-regular', 'more-regular', 'sans-regular'])
    expect(files('semibold')[1]).toBe('more-semibold')
    expect(files('italic')[1]).toBe('more-italic')
  })

  it('keeps Polish, Turkish, Vietnamese, Ukrainian and Greek names in one font', () => {
    for (const name of [
      'Zażółć Gęślą',
      'Şükrü Yağız',
      'Nguyễn Thị Hương',
      'Їжакевич Ґава',
      'Αλέξανδρος',
      'Ștefan Țurcanu',
      'Håkon Ørjan',
      'Đorđe',
    ])
      for (const family of families)
        for (const face of faceNames) {
          const shaped = facesOf(fonts, family).shape(name, face)
          expect(shaped.map(({ file }) => file)).toEqual([`${family}-${face}`])
          expect(textOf(shaped)).toBe(name)
        }
  })

  it('takes the dot from a letter that carries another mark', () => {
    const [shaped] = facesOf(fonts, 'sans').shape('j\u0301', 'regular')
    const font = fontOf(fonts.sans.regular)
    expect(shaped!.glyphs[0]!.id).not.toBe(font.glyphOf('j'.codePointAt(0)!))
  })

  it('keeps a mark that comes alone, and a mark no font knows on no letter', () => {
    expect(glyphsOf(facesOf(fonts, 'sans').shape('\u0301', 'regular'))[0]!.advance).toBeGreaterThan(0)
    expect(textOf(facesOf(fonts, 'sans').shape('a\u{16af0}b', 'regular'))).toBe('ab')
    expect(facesOf(fonts, 'sans').missing('a\u{16af0}b')).toEqual(['\u{16af0}'])
  })
})
