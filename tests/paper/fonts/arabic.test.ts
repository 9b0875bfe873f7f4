import { describe, expect, it } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { fontOf } from '#src/paper/fonts/font.ts'
import { fonts, glyphsOf, textOf } from './package-fonts.ts'

const faces = facesOf(fonts, 'sans')
const drawn = (text: string) => glyphsOf(faces.shape(text, 'regular'))
const idsOf = (text: string) => drawn(text).map(({ id, pieces }) => pieces?.map((piece) => piece.id).join('+') ?? String(id))

describe('Arabic names', () => {
  it('stand from right to left, one glyph for each letter', () => {
    expect(drawn('دمشق').map(({ text }) => text)).toEqual(['ق', 'ش', 'م', 'د'])
    expect(faces.shape('دمشق', 'semibold').map(({ file }) => file)).toEqual(['arabic-semibold'])
    expect(faces.missing('دمشق محمد علي')).toEqual([])
  })

  it('join: a letter looks different alone, first, between and last', () => {
    const alone = idsOf('ه')[0]
    const [last, middle, first] = idsOf('ههه')
    expect(new Set([alone, first, middle, last]).size).toBe(4)
  })

  it('do not join to the left of dal, and none where a joiner forbids it', () => {
    const [meem, dal] = idsOf('دم')
    expect(dal).toBe(idsOf('د')[0])
    expect(meem).toBe(idsOf('م')[0])
    expect(idsOf('م\u200cم')).toEqual([idsOf('م')[0], idsOf('م')[0]])
  })

  it('carry the dots of their letters in the same glyph', () => {
    const sheen = drawn('ش')[0]!
    expect(sheen.text).toBe('ش')
    expect(sheen.pieces?.length ?? 1).toBeGreaterThanOrEqual(1)
    expect(drawn('دمشق').every(({ advance }) => advance > 100)).toBe(true)
  })

  it('join lam and alef in forms of their own', () => {
    const [alef, lam] = idsOf('لا')
    expect(lam).not.toBe(idsOf('لم')[1])
    expect(alef).not.toBe(idsOf('با')[0])
    expect(idsOf('سلام').slice(1, 3)).not.toEqual([alef, lam])
    expect(drawn('سلام').map(({ text }) => text)).toEqual(['م', 'ا', 'ل', 'س'])
  })

  it('set vowel signs upon their letters', () => {
    const [glyph] = drawn('بَ')
    const font = fontOf(fonts.arabic.regular)
    const mark = glyph!.pieces!.at(-1)!
    expect(glyph!.text).toBe('بَ')
    expect(font.isMark(mark.id)).toBe(true)
    expect(mark.dx).toBeGreaterThan(0)
    expect(drawn('شُكْرًا').map(({ text }) => text)).toEqual(['ا', 'رً', 'كْ', 'شُ'])
  })

  it('leave numbers and Latin words in their own direction', () => {
    expect(textOf(faces.shape('دمشق 2024', 'regular'))).toBe('2024 قشمد')
    expect(textOf(faces.shape('Name: علي (Ali)', 'regular'))).toBe('Name: يلع (Ali)')
    expect(textOf(faces.shape('12.05.2024 بيروت', 'regular')).startsWith('12.05.2024 ')).toBe(true)
    expect(faces.shape('Ali علي Ali', 'regular').map(({ file }) => file)).toEqual(['sans-regular', 'arabic-regular', 'sans-regular'])
  })

  it('turn brackets round, from the letters of the family', () => {
    const shaped = faces.shape('دمشق (حلب) بيروت', 'regular')
    expect(textOf(shaped)).toBe('توريب )بلح( قشمد')
    const [left] = shaped[1]!.glyphs.slice(-1)
    expect(shaped[1]!.file).toBe('sans-regular')
    expect(left).toMatchObject({ id: fontOf(fonts.sans.regular).glyphOf('('.codePointAt(0)!), text: ')' })
  })

  it('are as wide in a line as word by word', () => {
    const words = 'محمد علي 2024 دمشق'.split(' ')
    const apart = words.reduce((sum, word) => sum + faces.width(word, 'regular', 10), 3 * faces.width(' ', 'regular', 10))
    expect(faces.width(words.join(' '), 'regular', 10)).toBeCloseTo(apart, 5)
  })

  it('are drawn in one go over the spaces between them, so that readers turn round the whole', () => {
    const [shaped, ...more] = faces.shape('نور الحموي علي', 'regular')
    expect(more).toEqual([])
    const spaces = shaped!.glyphs.filter(({ text }) => text === ' ')
    expect(spaces.map(({ advance }) => advance)).toEqual([faces.width(' ', 'regular', 1000), faces.width(' ', 'regular', 1000)])
    expect(faces.shape('علي 7 نور', 'regular').map(({ file }) => file)).toEqual(['arabic-regular', 'sans-regular', 'arabic-regular'])
  })

  it('hold Persian letters too', () => {
    expect(faces.missing('پژمان چگینی گل\u200cمحمدی')).toEqual([])
    expect(drawn('گل\u200cمحمدی').length).toBe(7)
  })
})
