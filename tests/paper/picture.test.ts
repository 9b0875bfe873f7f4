import { expect, test } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { fontOf } from '#src/paper/fonts/font.ts'
import { readOutlines } from '#src/paper/fonts/outlines.ts'
import { a4, type Block, type Image, type Paper } from '#src/paper/model.ts'
import { pictureOf } from '#src/paper/picture.ts'
import { pathOf } from '#src/paper/picture-outline.ts'
import { setPaper } from '#src/paper/set.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'

const fonts = packedFonts()
const style = { face: 'regular', size: 10, leading: 14, ink: '#1e2330' } as const
const paper = (...blocks: Block[]): Paper => ({
  title: 'Probe',
  language: 'de-DE',
  family: 'sans',
  made: new Date('2026-11-23T08:00:00Z'),
  seed: 'x',
  parts: [{ title: 'Probe', size: a4, frame: { x: 50, width: 400, first: 50, top: 50, bottom: 780 }, settings: [() => blocks] }],
})
const drawn = (...blocks: Block[]): string => {
  const faces = facesOf(fonts, 'sans')
  return pictureOf(setPaper(paper(...blocks), faces).sheets[0]!, faces, fonts)
}
const said = (words: string): Block => ({ kind: 'text', tag: 'P', words, style })

test('an outline stays inside the bounds its font gives it, also where a letter is put together of two', () => {
  const font = fontOf(fonts.sans.regular)
  const dataOf = readOutlines(font.sfnt)
  for (const letter of 'aOägÄŞț%@ґЖ') {
    const glyph = font.glyphOf(letter.codePointAt(0)!)
    const data = dataOf(glyph)
    const path = pathOf(font, glyph)
    // Ends of strokes only: points off the line may lie outside.
    const ends = [...path.matchAll(/(?:[ML]|Q-?\d+ -?\d+ )(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(ends.length, letter).toBeGreaterThan(3)
    expect(Math.min(...ends.map(([x]) => x)), letter).toBeGreaterThanOrEqual(data.getInt16(2) - 1)
    expect(Math.min(...ends.map(([, y]) => y)), letter).toBeGreaterThanOrEqual(data.getInt16(4) - 1)
    expect(Math.max(...ends.map(([x]) => x)), letter).toBeLessThanOrEqual(data.getInt16(6) + 1)
    expect(Math.max(...ends.map(([, y]) => y)), letter).toBeLessThanOrEqual(data.getInt16(8) + 1)
    expect(path.match(/M/g)?.length).toBe(path.match(/Z/g)?.length)
  }
})

test('each letter is drawn once and shown as often as it is written, blanks not at all', () => {
  const svg = drawn(said('Anna und Otto'))
  expect(svg.match(/<path id="g/g)).toHaveLength(new Set('AnaudOto').size)
  expect(svg.match(/<use /g)).toHaveLength('AnnaundOtto'.length)
})

test('letters stand where the paper sets them', () => {
  const svg = drawn(said('AV'))
  const [, scale, x] = /transform="matrix\(([\d.]+) 0 0 -[\d.]+ (\d+)/.exec(svg)!
  expect([Number(scale), Number(x)]).toEqual([0.01, 50])
  const second = Number(/<use href="#g\w+" x="(\d+)"\/><\/g>/.exec(svg)![1])
  const [{ glyphs } = { glyphs: [] }] = facesOf(fonts, 'sans').shape('AV', 'regular')
  expect(second).toBe(Math.round(glyphs[0]!.advance))
  expect(glyphs[0]!.kern).toBeLessThan(0)
})

test('what a person wrote is never markup in the picture, only outlines', () => {
  const svg = drawn(said('<script>alert(1)</script> & "x" \'y\''))
  expect(svg).not.toMatch(/script|alert/)
  expect(svg).not.toMatch(/ on\w+=|javascript:|href="http/)
})

test('a photo is turned upright into its place, whichever way the camera was held', () => {
  const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])
  for (let orientation = 1; orientation <= 8; orientation++) {
    const image: Image = { kind: 'jpeg', bytes, width: 400, height: 300, orientation, key: 'k', components: 3, inverted: false }
    const svg = drawn({ kind: 'figure', alt: 'Foto', width: 90, height: 120, drawing: { kind: 'image', image, fit: 'cover' } })
    const [, width, height, matrix = ''] = /<image width="([\d.]+)" height="([\d.]+)" transform="matrix\(([^)]+)\)"/.exec(svg)!
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix.split(' ').map(Number)
    const corners = [0, Number(width)].flatMap((x) => [0, Number(height)].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
    const side = (at: 0 | 1) => Math.max(...corners.map((corner) => corner[at])) - Math.min(...corners.map((corner) => corner[at]))
    expect([side(0), side(1)], String(orientation)).toEqual([90, 120])
    expect(Math.min(...corners.map(([x]) => x)), String(orientation)).toBe(50)
  }
})
