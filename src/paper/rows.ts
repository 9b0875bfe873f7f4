import { costs, type Line, moved } from '#src/paper/marks.ts'

type Placed = { top: number; line: Line; cell: number }
/** Lines whose heights overlap, of whichever cell. */
type Band = { top: number; bottom: number; lines: Placed[] }

export const heightOf = (lines: Line[]): number =>
  lines.reduce((sum, line, at) => sum + (at > 0 ? line.before : line.hold) + line.height, 0)

/** Lines of a cell with their upper edges; the first base lines of all cells meet. */
const placedIn = (lines: Line[], cell: number, base: number): Placed[] => {
  let y = lines[0] ? base - lines[0].base : 0
  return lines.map((line, at) => {
    y += at > 0 ? line.before : line.hold
    const top = y
    y += line.height
    return { top, line, cell }
  })
}

const bandsOf = (placed: Placed[]): Band[] => {
  const bands: Band[] = []
  for (const one of [...placed].sort((a, b) => a.top - b.top || a.cell - b.cell)) {
    const bottom = one.top + one.line.height
    const band = bands.at(-1)
    if (band && one.top < band.bottom - 0.01) {
      band.lines.push(one)
      band.bottom = Math.max(band.bottom, bottom)
    } else bands.push({ top: one.top, bottom, lines: [one] })
  }
  return bands
}

/** Cells whose lines never meet would make one band as tall as the row: they are set line by line instead. */
const levelled = (cells: Line[][]): Band[] => {
  const bands: Band[] = []
  let top = 0
  for (let at = 0; at < Math.max(...cells.map((lines) => lines.length)); at++) {
    const lines = cells.flatMap((cell, index) => cell.slice(at, at + 1).map((line) => ({ line, cell: index })))
    if (at > 0) top += Math.max(...lines.map(({ line }) => line.before))
    const height = Math.max(...lines.map(({ line }) => line.height))
    bands.push({ top, bottom: top + height, lines: lines.map((one) => ({ ...one, top })) })
    top += height
  }
  return bands
}

/** Turning within a row costs what it costs the cell that minds it most. */
const partAfter = (band: Band, cells: Line[][]): number =>
  Math.max(0, ...band.lines.map(({ line, cell }) => (line === cells[cell]?.at(-1) ? 0 : line.part)))

/** Cells side by side as lines that may be parted. A cell that is longer than the others goes on alone. */
export const beside = (all: Line[][], tallest: number): Line[] => {
  const cells = all.filter((lines) => lines.length > 0)
  if (cells.length === 0) return []
  if (cells.length === 1) return cells[0] ?? []
  const base = Math.max(...cells.map(([first]) => first?.base ?? 0))
  const placed = cells.flatMap((lines, cell) => placedIn(lines, cell, base))
  const free = bandsOf(placed)
  const bands = free.some((band) => band.bottom - band.top > tallest) ? levelled(cells) : free
  const first = Math.min(0, ...bands.slice(0, 1).map((band) => band.top))
  return bands.map((band, at) => {
    const above = at > 0 ? (bands[at - 1]?.bottom ?? 0) : first
    const bookmarks = band.lines.flatMap(({ line }) => line.bookmarks ?? [])
    return {
      before: band.top - above,
      hold: 0,
      height: band.bottom - band.top,
      base: Math.max(...band.lines.map((one) => one.top - band.top + one.line.base)),
      part: partAfter(band, cells),
      marks: band.lines.flatMap((one) => one.line.marks.map((mark) => moved(mark, 0, one.top - band.top))),
      ...(bookmarks.length > 0 ? { bookmarks } : {}),
    }
  })
}

/** Each turn within these lines costs so much more. */
export const heldTogether = (lines: Line[], cost: number = costs.together): Line[] =>
  lines.map((line, at) => (at < lines.length - 1 ? { ...line, part: line.part + cost } : line))
