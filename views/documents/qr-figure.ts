import { encode } from 'uqr'
import type { Box, FigureBlock } from '#src/paper/model.ts'
import { inks } from '#views/documents/paper-style.ts'

/** Dark modules as rows of squares: sharp at any size, and small. */
export const qrFigure = (address: string, size: number, alt: string): FigureBlock => {
  const { data, size: count } = encode(address, { ecc: 'M', border: 0 })
  const module = size / count
  const boxes = data.flatMap((row, at): Box[] => {
    const runs: Box[] = []
    row.forEach((dark, column) => {
      const last = runs.at(-1)
      if (!dark) return
      if (last && row[column - 1]) last.width += module
      else runs.push({ x: column * module, y: at * module, width: module, height: module })
    })
    return runs
  })
  return { kind: 'figure', alt, width: size, height: size, drawing: { kind: 'boxes', boxes, ink: inks.black } }
}
