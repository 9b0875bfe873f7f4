import type { Font } from './fonts/font.ts'
import { isComposite, partsIn, readOutlines } from './fonts/outlines.ts'

type Point = { x: number; y: number; on: boolean }
type Matrix = { a: number; b: number; c: number; d: number; dx: number; dy: number }
const same: Matrix = { a: 1, b: 0, c: 0, d: 1, dx: 0, dy: 0 }

/** The closed lines of a simple glyph (OpenType, 'glyf'). */
const contoursIn = (data: DataView): Point[][] => {
  const count = data.getInt16(0)
  const ends = Array.from({ length: count }, (_, at) => data.getUint16(10 + at * 2))
  const points = (ends.at(-1) ?? -1) + 1
  let at = 10 + count * 2
  at += 2 + data.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = data.getUint8(at++)
    const times = flag & 8 ? data.getUint8(at++) + 1 : 1
    for (let time = 0; time < times; time++) flags.push(flag)
  }
  const coordinates = (short: number, positive: number): number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += (flag & positive ? 1 : -1) * data.getUint8(at++)
      else if (!(flag & positive)) {
        value += data.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(2, 16)
  const ys = coordinates(4, 32)
  const all = flags.map((flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) === 1 }))
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

const placed = (contours: Point[][], { a, b, c, d, dx, dy }: Matrix): Point[][] =>
  contours.map((contour) => contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })))

const fraction = (data: DataView, at: number) => data.getInt16(at) / 16384
const matrixAt = (data: DataView, { flags, at }: { flags: number; at: number }): Matrix => {
  const words = (flags & 1) !== 0
  const shifted = (flags & 2) !== 0
  const [dx, dy] = words ? [data.getInt16(at + 4), data.getInt16(at + 6)] : [data.getInt8(at + 4), data.getInt8(at + 5)]
  const scales = at + (words ? 8 : 6)
  const by = shifted ? { dx, dy } : { dx: 0, dy: 0 }
  if (flags & 8) return { ...same, ...by, a: fraction(data, scales), d: fraction(data, scales) }
  if (flags & 0x40) return { ...same, ...by, a: fraction(data, scales), d: fraction(data, scales + 2) }
  if (flags & 0x80)
    return {
      ...by,
      a: fraction(data, scales),
      b: fraction(data, scales + 2),
      c: fraction(data, scales + 4),
      d: fraction(data, scales + 6),
    }
  return { ...same, ...by }
}
const deepest = 5
const contoursOf = (dataOf: (glyph: number) => DataView, glyph: number, depth = 0): Point[][] => {
  const data = dataOf(glyph)
  if (data.byteLength === 0 || depth > deepest) return []
  if (!isComposite(data)) return contoursIn(data)
  return partsIn(data).flatMap((part) => placed(contoursOf(dataOf, part.glyph, depth + 1), matrixAt(data, part)))
}

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, on: true })
/** A closed line as SVG writes it; between two points off the line lies one on it. */
const drawn = (contour: Point[], number: (value: number) => string): string => {
  const first = contour.findIndex(({ on }) => on)
  const turned = first < 0 ? contour : [...contour.slice(first), ...contour.slice(0, first)]
  const [head, tail] = [turned[0], turned.at(-1)]
  if (!head || !tail) return ''
  const start = head.on ? head : middle(head, tail)
  const way = head.on ? turned.slice(1) : turned
  const to = ({ x, y }: Point) => `${number(x)} ${number(y)}`
  let path = `M${to(start)}`
  way.forEach((point, at) => {
    if (point.on) {
      if (at === 0 || way[at - 1]?.on) path += `L${to(point)}`
      return
    }
    const next = way[at + 1] ?? start
    path += `Q${to(point)} ${to(next.on ? next : middle(point, next))}`
  })
  return `${path}Z`
}

const outlines = new WeakMap<Font, { dataOf: (glyph: number) => DataView; paths: Map<number, string> }>()
const whole = (value: number) => String(Math.round(value))
/** The path of a glyph in units of its font, y upwards. Drawn once for as long as the font lives. */
export const pathOf = (font: Font, glyph: number): string => {
  const known = outlines.get(font) ?? { dataOf: readOutlines(font.sfnt), paths: new Map<number, string>() }
  outlines.set(font, known)
  const path =
    known.paths.get(glyph) ??
    contoursOf(known.dataOf, glyph)
      .map((contour) => drawn(contour, whole))
      .join('')
  known.paths.set(glyph, path)
  return path
}
