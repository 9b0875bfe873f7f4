import { costs, type Line, moved } from '#src/paper/marks.ts'
import type { TableBlock, Words } from '#src/paper/model.ts'
import { beside, heldTogether, reachOf } from '#src/paper/rows.ts'
import { type Element, elementIn } from '#src/paper/structure.ts'
import { type Place, textLines, within } from '#src/paper/text-lines.ts'

type Column = { x: number; width: number; align: 'start' | 'end' }
/** Columns as wide as asked, narrower in equal shares where the sheet is. */
const columnsOf = (block: TableBlock, place: Place): Column[] => {
  const share = Math.min(1, place.width / block.columns.reduce((sum, column) => sum + column.width, 0))
  let x = 0
  return block.columns.map(({ width, align = 'start' }, at) => {
    const gap = at > 0 ? block.padding : 0
    const column = { x: place.x + x + gap, width: width * share - gap, align }
    x += width * share
    return column
  })
}

const padded = (lines: Line[], padding: number): Line[] =>
  lines.map((line, at) => {
    const above = at === 0 ? padding : 0
    const below = at === lines.length - 1 ? padding : 0
    return {
      ...line,
      height: line.height + above + below,
      reach: reachOf(line) + above + below,
      base: line.base + above,
      marks: above ? line.marks.map((mark) => moved(mark, 0, above)) : line.marks,
    }
  })

const ruled = (lines: Line[], block: TableBlock, place: Place, wide: number): Line[] => {
  const last = lines.at(-1)
  if (!last) return lines
  const rule = { x: place.x, y: last.height, width: wide, height: 0.5, ink: block.rule }
  const mark = { kind: 'shape', order: place.reading.next++, owner: 'layout', ...rule } as const
  return [...lines.slice(0, -1), { ...last, height: last.height + 0.5, reach: last.height + 0.5, marks: [...last.marks, mark] }]
}

/** Seen at the head of a later sheet, not read again. */
const again = (lines: Line[]): Line[] =>
  lines.map((line) => ({ ...line, marks: line.marks.map((mark) => ({ ...mark, owner: mark.owner === 'layout' ? 'layout' : 'again' })) }))

export const tableLines = (block: TableBlock, place: Place): Line[] => {
  const rows = block.rows.filter((row) => row.some((words) => words.length > 0))
  if (rows.length === 0) return []
  const table = elementIn(place.reading, place.parent, 'Table', block.summary ? { summary: block.summary } : {})
  const columns = columnsOf(block, place)
  const wide = Math.min(
    place.width,
    block.columns.reduce((sum, column) => sum + column.width, 0),
  )
  const padding = block.padding * place.share
  const rowOf = (tag: 'TH' | 'TD', cells: Words[]): Line[] => {
    const row: Element = elementIn(place.reading, table, 'TR', { cells: [] })
    const set = columns.map(({ x, width, align }, at) => {
      const owner = elementIn(place.reading, row, tag)
      row.cells?.push(owner)
      const style = tag === 'TH' ? block.head : block.body
      return textLines({ words: cells[at] ?? '', style, align }, owner, within(place, { x, width }))
    })
    const lines = beside(set)
    return ruled(padded(heldTogether(lines), padding), block, place, wide)
  }
  const head = rowOf(
    'TH',
    block.columns.map((column) => column.title),
  )
  const kept = head.map((line, at) => ({ ...line, part: at === head.length - 1 ? costs.keep : line.part }))
  const repeated = again(head)
  const body = rows.flatMap((row) => rowOf('TD', row)).map((line) => ({ ...line, again: repeated }))
  return [...kept, ...body]
}
