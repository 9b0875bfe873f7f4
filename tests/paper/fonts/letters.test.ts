import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { faceNames, families, fonts, glyphsOf, textOf } from './package-fonts.ts'

const sans = facesOf(fonts, 'sans')
const kernOf = (pair: string, family: 'sans' | 'serif' = 'sans') => glyphsOf(facesOf(fonts, family).shape(pair, 'regular'))[0]?.kern

describe('letters of the paper fonts', () => {
  it('stand as close as their designers wanted', () => {
    expect(['AV', 'To', 'Te', 'T.', 'LT', 'r.', 'Γα', 'У.', 'HH'].map((pair) => kernOf(pair))).toEqual([
      -14, -66, -66, -106, -120, -57, -105, -87, 0,
    ])
    expect(['AV', 'To', 'r.'].map((pair) => kernOf(pair, 'serif'))).toEqual([-80, -50, -130])
  })

  it('count their kerning once, in the advance of the left one', () => {
    const [t, o] = glyphsOf(sans.shape('To', 'regular'))
    expect(t!.advance - t!.kern).toBe(glyphsOf(sans.shape('T', 'regular'))[0]!.advance)
    expect(o!.kern).toBe(0)
    expect(sans.width('To', 'regular', 10)).toBeCloseTo((t!.advance + o!.advance) / 100)
  })

  it('are never joined to ligatures', () => {
    for (const family of families)
      for (const face of faceNames) expect(glyphsOf(facesOf(fonts, family).shape('Schifffahrt', face))).toHaveLength(11)
  })

  it('come composed, whatever way they were written', () => {
    expect(sans.shape('Zażółć Übergrößen'.normalize('NFD'), 'regular')).toEqual(sans.shape('Zażółć Übergrößen', 'regular'))
    expect(sans.clean('Mu\u0308ller')).toBe('Müller')
  })

  it('lose what has no shape, but not the ends of lines', () => {
    expect(sans.clean('a\u0000b\u200b\ufeffc\u202e')).toBe('abc')
    expect(sans.clean('eins\r\nzwei\tdrei\u2028vier')).toBe('eins\nzwei drei\nvier')
    expect(sans.clean('Silben\u00adtrennung')).toBe('Silbentrennung')
    expect(sans.clean('می\u200cشود')).toBe('می\u200cشود')
  })

  it('are named when no font has them, and not drawn', () => {
    expect(sans.missing('Anna 🙂 日本, Łódź')).toEqual(['🙂', '日', '本'])
    expect(sans.missing('👩🏽‍💻')).toEqual(['👩', '💻'])
    expect(textOf(sans.shape('a🙂b日', 'regular'))).toBe('ab')
    expect(sans.missing('Straße – „Größe“ … 5 €\n→ ✓')).toEqual([])
  })

  it('show a hyphen that is read as a soft one, and unbreakable characters as plain ones', () => {
    const [hyphen] = glyphsOf(sans.shape('\u00ad', 'regular'))
    expect(hyphen).toMatchObject({ text: '\u00ad' })
    expect(hyphen!.advance).toBeGreaterThan(200)
    expect(textOf(sans.shape('5\u00a0km, E\u2011Mail', 'regular'))).toBe('5 km, E-Mail')
  })

  it('tell how tall they are', () => {
    expect(sans.metrics('regular')).toEqual({ ascent: 1024, descent: -400, capHeight: 660, xHeight: 486 })
    expect(facesOf(fonts, 'serif').metrics('italic').capHeight).toBe(714)
  })

  it('take any text at all: nothing is thrown, no empty box is drawn, widths add up', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('\ud800', '\u0301', 'ل', 'ا', 'e', ' ', '(', '7', '\u200d', '🙂') }),
    )
    fc.assert(
      fc.property(anything, fc.constantFrom(...faceNames), fc.constantFrom(...families), (text, face, family) => {
        const faces = facesOf(fonts, family)
        const shaped = faces.shape(text, face)
        const glyphs = glyphsOf(shaped)
        const widths = shaped.reduce((sum, { width }) => sum + width, 0)
        expect(glyphs.every(({ id, text: read }) => id > 0 && read !== '')).toBe(true)
        expect(glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(widths)
        expect(faces.width(text, face, 1000)).toBeCloseTo(widths)
        expect(faces.clean(faces.clean(text))).toBe(faces.clean(text))
        expect(faces.missing(text).every((character) => faces.clean(text).normalize('NFD').includes(character.normalize('NFD')))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('carry six marks at most', () => {
    const heap = `a${'\u0302'.repeat(10_000)}b`
    const glyphs = glyphsOf(sans.shape(heap, 'regular'))
    expect(glyphs).toHaveLength(2)
    expect(glyphs[0]!.pieces!.length).toBeLessThanOrEqual(8)
    const arabic = glyphsOf(sans.shape(`ل${'\u064e'.repeat(10_000)}ب`, 'regular'))
    expect(arabic).toHaveLength(2)
    expect(arabic.every(({ pieces }) => (pieces?.length ?? 1) < 10)).toBe(true)
  })
})
