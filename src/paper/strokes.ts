import type { Box, Ink, Shape } from '#src/paper/model.ts'

/** Numbers as short as the eye allows. */
export const short = (value: number): string => {
  const text = (Math.round(value * 100) / 100).toString()
  return text === '-0' ? '0' : text
}

const fine = (value: number): string => (Math.round(value * 1000) / 1000).toString()
const fills = new Map<Ink, string>()
/** Operator for the colour of what is filled from now on. */
export const fill = (ink: Ink): string => {
  const known = fills.get(ink)
  if (known !== undefined) return known
  const [red = '0', green = '0', blue = '0'] = [1, 3, 5].map((at) => fine((Number.parseInt(ink.slice(at, at + 2), 16) || 0) / 255))
  const made = red === green && green === blue ? `${red} g` : `${red} ${green} ${blue} rg`
  if (fills.size < 500) fills.set(ink, made)
  return made
}

const bend = 0.5523
/** Path of a box on a sheet of that height; `top` and `bottom` round its corners. */
export const path = ({ x, y, width, height, top = 0, bottom = 0 }: Omit<Shape, 'ink'>, sheet: number): string => {
  if (top <= 0 && bottom <= 0) return `${short(x)} ${short(sheet - y - height)} ${short(width)} ${short(height)} re`
  const [right, below] = [x + width, y + height]
  const [t, b] = [Math.min(top, width / 2, height), Math.min(bottom, width / 2, height)]
  const point = (px: number, py: number) => `${short(px)} ${short(sheet - py)}`
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

/** Unit square to the box of a picture, turned and mirrored as its EXIF orientation says. */
const turns: Record<number, [number, number, number, number, number, number]> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

/** Matrix that draws a picture upright into the box, wholly or so that the box is filled. */
export const pictureMatrix = (
  picture: { width: number; height: number; orientation: number },
  box: Box,
  fit: 'cover' | 'contain',
  sheet: number,
): string => {
  const turned = picture.orientation > 4
  const [width, height] = turned ? [picture.height, picture.width] : [picture.width, picture.height]
  const choose = fit === 'cover' ? Math.max : Math.min
  const share = choose(box.width / width, box.height / height)
  const [wide, high] = [width * share, height * share]
  const left = box.x + (box.width - wide) / 2
  const low = sheet - box.y - box.height + (box.height - high) / 2
  const [a, b, c, d, e, f] = turns[picture.orientation] ?? [1, 0, 0, 1, 0, 0]
  return [a * wide, b * high, c * wide, d * high, e * wide + left, f * high + low].map(short).join(' ')
}
