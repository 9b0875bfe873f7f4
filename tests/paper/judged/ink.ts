import { type Canvas, createCanvas, GlobalFonts, Path2D, SvgExportFlag } from '@napi-rs/canvas'
import { fontFiles } from '#src/paper/fonts/files.ts'
import { type Fonts, fileOf } from '#src/paper/fonts/shaped.ts'
import type { TextMark } from '#src/paper/marks.ts'
import type { FaceName, FamilyName, SheetSize } from '#src/paper/model.ts'
import { letteringOf, type PdfPage } from './reader.ts'

/** Darkness per pixel of one sheet: 255 is black. */
export type Inked = { width: number; height: number; scale: number; dark: Uint8Array }

const inkedOf = (canvas: Canvas, scale: number): Inked => {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return { width, height, scale, dark: Uint8Array.from({ length: width * height }, (_, at) => 255 - (data[at * 4 + 1] ?? 0)) }
}

/** The letters of a page as the file holds them, black on white, drawn by pdf.js from the fonts within the file. */
export const inkOfPage = async (page: PdfPage, scale: number): Promise<Inked> => {
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  const drawing = {
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: canvas.getContext('2d') as unknown as CanvasRenderingContext2D,
    ...{ viewport, operationsFilter: await letteringOf(page) },
  }
  await page.render(drawing).promise
  return inkedOf(canvas, scale)
}

/** The whole font files, for a typesetter of its own (HarfBuzz in Skia) that knows nothing of ours. */
export const useWholeFonts = (fonts: Fonts): void => {
  for (const { key } of fontFiles) if (!GlobalFonts.has(key)) GlobalFonts.register(Buffer.from(fileOf(fonts, key)), key)
}

/** Fonts in the order in which letters are looked for. `lent`: letters with marks the family has no place for, taken whole from the next one. */
export const stackOf = (family: FamilyName, face: FaceName, lent = false): string => {
  const other = family === 'sans' ? 'serif' : 'sans'
  const own = [`${family}-${face}`, `more-${face}`]
  const stack = [...(lent ? own.reverse() : own), `${other}-${face}`, `arabic-${face === 'semibold' ? face : 'regular'}`]
  return stack.map((key) => `"${key}"`).join(', ')
}

/** The same texts at the same places, set and drawn from the whole fonts. Outlines, since Skia draws small letters paler than filled paths. */
export const inkOfTexts = (texts: readonly TextMark[], fontsFor: (text: TextMark) => string, size: SheetSize, scale: number): Inked => {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  const outlines = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths)
  const setter = outlines.getContext('2d')
  setter.fillStyle = '#000'
  for (const text of texts) {
    setter.font = `${text.size * scale}px ${fontsFor(text)}`
    setter.fillText(text.text, text.x * scale, text.y * scale)
  }
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#000'
  for (const [, path = ''] of outlines
    .getContent()
    .toString()
    .matchAll(/<path[^>]* d="([^"]*)"/g))
    pen.fill(new Path2D(path))
  return inkedOf(canvas, scale)
}

export type Span = { x: number; y: number; width: number; height: number }
/** Ink within a box, in pixels' worth of black. */
export const inkIn = ({ width, height, scale, dark }: Inked, box?: Span): number => {
  const span = box ?? { x: 0, y: 0, width: width / scale, height: height / scale }
  const [left, top] = [Math.max(0, Math.floor(span.x * scale)), Math.max(0, Math.floor(span.y * scale))]
  const [right, bottom] = [
    Math.min(width, Math.ceil((span.x + span.width) * scale)),
    Math.min(height, Math.ceil((span.y + span.height) * scale)),
  ]
  let sum = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += dark[y * width + x] ?? 0
  return sum / 255
}
