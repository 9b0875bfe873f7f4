import { costs, type Line, moved } from '#src/paper/marks.ts'

type Placed = { top: number; line: Line; cell: number }
/** Lines of all cells that begin at one height. A turn may stand between two slices. */
type Slice = { top: number; lines: Placed[] }

export const reachOf = (line: Line): number => line.reach ?? line.height

export const heightOf = (lines: Line[]): number => {
  let [y, bottom] = [0, 0]
  lines.forEach((line, at) => {
    y += at > 0 ? line.before : line.hold
    bottom = Math.max(bottom, y + reachOf(line))
    y += line.height
  })
  return Math.max(bottom, y)
}

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

const near = 0.5
const slicesOf = (placed: Placed[]): Slice[] => {
  const slices: Slice[] = []
  for (const one of [...placed].sort((a, b) => a.top - b.top || a.cell - b.cell)) {
    const slice = slices.at(-1)
    // Two lines of one cell are two slices, however flat the first one is.
    if (slice && one.top < slice.top + near && slice.lines.every(({ cell }) => cell !== one.cell)) slice.lines.push(one)
    else slices.push({ top: one.top, lines: [one] })
  }
  return slices
}

/** Turning within a row costs what it costs the cell that minds it most: between its last line so far and its next one. */
const partsAfter = (slices: Slice[], cells: Line[][]): number[] => {
  const reached = cells.map((): Line | undefined => undefined)
  return slices.map((slice) => {
    for (const { line, cell } of slice.lines) reached[cell] = line
    return Math.max(0, ...reached.map((line, cell) => (line === cells[cell]?.at(-1) ? 0 : (line?.part ?? 0))))
  })
}

/** Cells side by side as lines that may be parted. A cell that is longer than the others goes on alone. */
export const beside = (all: Line[][]): Line[] => {
  const cells = all.filter((lines) => lines.length > 0)
  if (cells.length < 2) return cells[0] ?? []
  const base = Math.max(...cells.map(([first]) => first?.base ?? 0))
  const placed = cells.flatMap((lines, cell) => placedIn(lines, cell, base))
  const bottom = Math.max(...placed.map(({ top, line }) => top + Math.max(reachOf(line), line.height)))
  const slices = slicesOf(placed)
  const parts = partsAfter(slices, cells)
  return slices.map(({ top, lines }, at) => {
    const bookmarks = lines.flatMap(({ line }) => line.bookmarks ?? [])
    return {
      before: at > 0 ? 0 : top,
      hold: 0,
      height: (slices[at + 1]?.top ?? bottom) - top,
      reach: Math.max(...lines.map((one) => one.top - top + reachOf(one.line))),
      base: Math.max(...lines.map((one) => one.top - top + one.line.base)),
      part: parts[at] ?? 0,
      marks: lines.flatMap((one) => one.line.marks.map((mark) => moved(mark, 0, one.top - top))),
      ...(bookmarks.length > 0 ? { bookmarks } : {}),
    }
  })
}

/** Each turn within these lines costs so much more. */
export const heldTogether = (lines: Line[], cost: number = costs.together): Line[] =>
  lines.map((line, at) => (at < lines.length - 1 ? { ...line, part: line.part + cost } : line))
