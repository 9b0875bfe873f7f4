import type { Faces, Fonts } from './fonts/faces.ts'
import { fontOf } from './fonts/font.ts'
import { type FontKey, fileOf } from './fonts/shaped.ts'
import { imageFile } from './image-file.ts'
import type { Mark, TextMark } from './marks.ts'
import type { Box } from './model.ts'
import { pathOf } from './picture-outline.ts'
import type { Sheet } from './set.ts'

const number = (value: number): string => String(Math.round(value * 100) / 100)
const bend = 0.5523
/** A box with round corners, as the PDF draws it. */
const rounded = ({ x, y, width, height }: Box, top: number, bottom: number): string => {
  const [t, b] = [Math.min(top, width / 2, height), Math.min(bottom, width / 2, height)]
  const [right, below] = [x + width, y + height]
  const point = (px: number, py: number) => `${number(px)} ${number(py)}`
  const corner = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) =>
    `C${point(x1, y1)} ${point(x2, y2)} ${point(x3, y3)}`
  const [tc, bc] = [t * (1 - bend), b * (1 - bend)]
  return [
    `M${point(x, y + t)}`,
    t > 0 ? corner(x, y + tc, x + tc, y, x + t, y) : '',
    `L${point(right - t, y)}`,
    t > 0 ? corner(right - tc, y, right, y + tc, right, y + t) : '',
    `L${point(right, below - b)}`,
    b > 0 ? corner(right, below - bc, right - bc, below, right - b, below) : '',
    `L${point(x + b, below)}`,
    b > 0 ? corner(x + bc, below, x, below - bc, x, below - b) : '',
    'Z',
  ].join('')
}

/** The letters of one picture, each drawn once and shown where it stands. */
type Letters = { name: (file: FontKey, glyph: number, dx?: number, dy?: number) => string; drawings: () => string }
const lettersOf = (fonts: Fonts): Letters => {
  const names = new Map<string, string>()
  let drawings = ''
  return {
    name: (file, glyph) => {
      const key = `${file} ${glyph}`
      const known = names.get(key)
      if (known !== undefined) return known
      const font = fontOf(fileOf(fonts, file))
      const path = pathOf(font, glyph)
      const name = path === '' ? '' : names.size.toString(36)
      names.set(key, name)
      const scale = 1000 / font.unitsPerEm
      if (name) drawings += `<path id="g${name}" d="${path}"${scale === 1 ? '' : ` transform="scale(${number(scale)})"`}/>`
      return name
    },
    drawings: () => drawings,
  }
}

const textDrawn = ({ text, x, y, face, size, ink }: TextMark, faces: Faces, fonts: Fonts, letters: Letters): string => {
  const scale = size / 1000
  let at = 0
  const shown: string[] = []
  for (const { file, glyphs } of faces.shape(text, face)) {
    const perUnit = 1000 / fontOf(fileOf(fonts, file)).unitsPerEm
    for (const glyph of glyphs) {
      for (const piece of glyph.pieces ?? [{ id: glyph.id, dx: 0, dy: 0 }]) {
        const name = letters.name(file, piece.id)
        const up = piece.dy === 0 ? '' : ` y="${number(piece.dy * perUnit)}"`
        if (name) shown.push(`<use href="#g${name}" x="${Math.round(at + piece.dx * perUnit)}"${up}/>`)
      }
      at += glyph.advance
    }
  }
  if (shown.length === 0) return ''
  return `<g fill="${ink}" transform="matrix(${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${number(x)} ${number(y)})">${shown.join('')}</g>`
}

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
/** From how the camera was held (EXIF) to upright, into the box. */
const turns: Record<number, (box: Box) => number[]> = {
  1: ({ x, y }) => [1, 0, 0, 1, x, y],
  2: ({ x, y, width }) => [-1, 0, 0, 1, x + width, y],
  3: ({ x, y, width, height }) => [-1, 0, 0, -1, x + width, y + height],
  4: ({ x, y, height }) => [1, 0, 0, -1, x, y + height],
  5: ({ x, y }) => [0, 1, 1, 0, x, y],
  6: ({ x, y, width }) => [0, 1, -1, 0, x + width, y],
  7: ({ x, y, width, height }) => [0, -1, -1, 0, x + width, y + height],
  8: ({ x, y, height }) => [0, -1, 1, 0, x, y + height],
}
type ImageMark = Extract<Mark, { kind: 'image' }>
const imageDrawn = ({ image, x, y, width, height, fit, radius }: ImageMark, at: number): string => {
  const clip = `<clipPath id="c${at}"><path d="${rounded({ x, y, width, height }, radius, radius)}"/></clipPath>`
  const source = `data:image/${image.kind};base64,${base64(imageFile({ ...image, orientation: 1 }))}`
  const crop = fit === 'cover' ? 'xMidYMid slice' : 'xMidYMid meet'
  const [wide, high] = image.orientation > 4 ? [height, width] : [width, height]
  const turned = `matrix(${(turns[image.orientation] ?? turns[1]!)({ x, y, width, height }).map(number).join(' ')})`
  const drawn = `<image width="${number(wide)}" height="${number(high)}" transform="${turned}" preserveAspectRatio="${crop}" href="${source}"/>`
  return `${clip}<g clip-path="url(#c${at})">${drawn}</g>`
}

const boxesDrawn = (mark: Extract<Mark, { kind: 'boxes' }>): string => {
  const ground = mark.ground ? `<path fill="${mark.ground}" d="${rounded(mark, 0, 0)}"/>` : ''
  const squares = mark.boxes.map((box) => rounded({ ...box, x: box.x + mark.x, y: box.y + mark.y }, 0, 0)).join('')
  return `${ground}<path fill="${mark.ink}" d="${squares}"/>`
}

/** A sheet as a picture of itself: the same marks at the same places as in the PDF, letters as outlines. */
export const pictureOf = ({ size, marks }: Sheet, faces: Faces, fonts: Fonts): string => {
  const letters = lettersOf(fonts)
  const drawn = marks.map((mark, at) => {
    if (mark.kind === 'text') return textDrawn(mark, faces, fonts, letters)
    if (mark.kind === 'shape') return `<path fill="${mark.ink}" d="${rounded(mark, mark.top ?? 0, mark.bottom ?? 0)}"/>`
    return mark.kind === 'boxes' ? boxesDrawn(mark) : imageDrawn(mark, at)
  })
  const box = `${number(size.width)} ${number(size.height)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box}" width="${number(size.width)}" height="${number(size.height)}"><defs>${letters.drawings()}</defs><path fill="#fff" d="M0 0H${number(size.width)}V${number(size.height)}H0Z"/>${drawn.join('')}</svg>`
}
