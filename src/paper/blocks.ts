import { costs, type Decoration, type Line, type Mark } from '#src/paper/marks.ts'
import type { Block, FigureBlock, GroupBlock, ListBlock, RowBlock, RuleBlock, TextBlock } from '#src/paper/model.ts'
import { beside, heldTogether } from '#src/paper/rows.ts'
import { type Element, elementIn } from '#src/paper/structure.ts'
import { tableLines } from '#src/paper/table.ts'
import { lowered, type Place, textLines, within } from '#src/paper/text-lines.ts'

const ofText = (block: TextBlock, place: Place): Line[] =>
  textLines(block, block.artifact ? 'layout' : elementIn(place.reading, place.parent, block.tag), place)

const dot = (block: ListBlock, line: Line, place: Place): Mark => {
  const { size } = lowered(block.style, place.share)
  const wide = size * 0.27
  return {
    kind: 'shape',
    order: place.reading.next++,
    owner: 'layout',
    x: place.x + size * 0.1,
    y: line.base - size * 0.26 - wide / 2,
    width: wide,
    height: wide,
    ink: block.dotInk ?? block.style.ink,
    top: wide / 2,
    bottom: wide / 2,
  }
}

const numberings = { dot: 'Disc', number: 'Decimal', none: 'None' } as const
const ofList = (block: ListBlock, place: Place): Line[] => {
  const list = elementIn(place.reading, place.parent, 'L', { numbering: numberings[block.marker] })
  const indent = block.indent * place.share
  let count = 0
  const items = block.items.map((words) => {
    const item = elementIn(place.reading, list, 'LI')
    const label = elementIn(place.reading, item, 'Lbl')
    const order = place.reading.next++
    const body = elementIn(place.reading, item, 'LBody')
    const lines = textLines({ words, style: block.style }, body, within(place, { x: place.x + indent, width: place.width - indent }))
    const first = lines[0]
    if (!first) return []
    count++
    const numbered = block.marker === 'number' ? textLines({ words: `${count}.`, style: block.style }, label, place) : []
    const marks = numbered.flatMap((line) =>
      line.marks.map((mark) => (mark.kind === 'text' ? { ...mark, order, text: `${mark.text} `, y: first.base } : mark)),
    )
    if (block.marker === 'dot') marks.push({ ...dot(block, first, place), order })
    const before = count > 1 ? (block.gap ?? 0) * place.share : 0
    return [{ ...first, before, marks: [...marks, ...first.marks] }, ...lines.slice(1)]
  })
  return withoutLonely(items.filter((lines) => lines.length > 0))
}
/** Neither the first nor the last entry of a list should stay alone. */
const withoutLonely = (items: Line[][]): Line[] =>
  items.flatMap((lines, at) => {
    const cost = at === items.length - 1 ? 0 : at === 0 || at === items.length - 2 ? costs.few : costs.within
    return lines.map((line, index) => (index === lines.length - 1 ? { ...line, part: line.part + cost } : line))
  })

const ofRow = (block: RowBlock, place: Place): Line[] => {
  const cells = block.cells.map(({ x, width, blocks }) => blockLines(blocks, within(place, { x: place.x + x, width })))
  const lines = beside(cells)
  return heldTogether(lines, block.together ? costs.together : costs.within)
}

const ofFigure = (block: FigureBlock, place: Place): Line[] => {
  const share = Math.min(1, place.width / block.width, place.tallest / block.height)
  const [width, height] = [block.width * share, block.height * share]
  const free = place.width - width
  const x = place.x + (block.align === 'end' ? free : block.align === 'center' ? free / 2 : 0)
  // A picture no words stand for is decoration.
  const owner: Element | Decoration = block.alt.trim() ? elementIn(place.reading, place.parent, 'Figure', { alt: block.alt }) : 'layout'
  const at = { order: place.reading.next++, owner, x, y: 0, width, height }
  const { drawing } = block
  const mark: Mark =
    drawing.kind === 'image'
      ? { ...at, kind: 'image', image: drawing.image, fit: drawing.fit, radius: (drawing.radius ?? 0) * share }
      : {
          ...at,
          kind: 'boxes',
          ink: drawing.ink,
          ...(drawing.ground ? { ground: drawing.ground } : {}),
          boxes: drawing.boxes.map((one) => ({ x: one.x * share, y: one.y * share, width: one.width * share, height: one.height * share })),
        }
  return [{ before: 0, hold: 0, height, base: 0, part: 0, marks: [mark] }]
}

const ofRule = (block: RuleBlock, place: Place): Line[] => {
  const { ink, thickness: height, width = place.width } = block
  const order = place.reading.next++
  const mark: Mark = { kind: 'shape', order, owner: 'layout', x: place.x, y: 0, width, height, ink }
  return [{ before: 0, hold: 0, height, base: 0, part: 0, marks: [mark] }]
}

/** A turn shall leave so many entries of a group on either side. Blocks kept with the next are no entries. */
const withLeast = (entries: { lines: Line[]; kept: boolean }[], least: number): Line[] => {
  const real = entries.filter(({ lines, kept }) => lines.length > 0 && !kept)
  let before = 0
  return entries.flatMap(({ lines, kept }) => {
    const counts = lines.length > 0 && !kept
    const started = before + (counts ? 1 : 0)
    const ended = real.length - before - (counts ? 1 : 0)
    const few = (one: number, other: number) => (one < least ? costs.few : 0) + (other < least ? costs.few : 0)
    const set = lines.map((line, at) => {
      const last = at === lines.length - 1
      if (last && ended === 0) return line
      return { ...line, part: line.part + few(last ? started : started - 0.5, last ? ended : ended + (counts ? 0.5 : 0)) }
    })
    before = started
    return set
  })
}

const ofGroup = (block: GroupBlock, place: Place): Line[] => {
  const parent = block.tag ? elementIn(place.reading, place.parent, block.tag) : place.parent
  const entries = flowLines(block.blocks, within(place, { parent }))
  const lines = block.least ? withLeast(entries, block.least) : entries.flatMap((entry) => entry.lines)
  const set = block.together ? heldTogether(lines) : lines
  const [first, ...rest] = set
  if (!first || !block.bookmark) return set
  return [{ ...first, bookmarks: [block.bookmark, ...(first.bookmarks ?? [])] }, ...rest]
}

const ofBlock = (block: Exclude<Block, { kind: 'space' }>, place: Place): Line[] => {
  if (block.kind === 'text') return ofText(block, place)
  if (block.kind === 'list') return ofList(block, place)
  if (block.kind === 'row') return ofRow(block, place)
  if (block.kind === 'table') return tableLines(block, place)
  if (block.kind === 'figure') return ofFigure(block, place)
  if (block.kind === 'rule') return ofRule(block, place)
  return ofGroup(block, place)
}

/** Lines of each block, with the space above them and the turns they forbid. */
const flowLines = (blocks: Block[], place: Place): { lines: Line[]; kept: boolean }[] => {
  let hold = 0
  const entries = blocks.map((block) => {
    if (block.kind === 'space') {
      hold += block.height * place.share
      return { lines: [], kept: false }
    }
    const lines = ofBlock(block, place)
    const [first, ...rest] = lines
    if (!first) return { lines, kept: false }
    const above = Math.max((block.before ?? 0) * place.share, first.before - first.hold)
    const set = [{ ...first, before: above + hold + first.hold, hold: hold + first.hold }, ...rest]
    hold = 0
    return { lines: block.keep ? withKeep(set) : set, kept: block.keep ?? false }
  })
  if (hold > 0) entries.push({ lines: [{ before: hold, hold, height: 0, base: 0, part: 0, marks: [] }], kept: true })
  return entries
}
/** What is kept with the next block does not part either. */
const withKeep = (lines: Line[]): Line[] =>
  lines.map((line, at) => ({ ...line, part: line.part + (at === lines.length - 1 ? costs.keep : costs.together) }))

/** Empty height parts nothing from what follows it. */
const throughSpace = (lines: Line[]): Line[] => {
  let part = 0
  return lines.map((line) => {
    part = line.marks.length > 0 ? line.part : Math.max(part, line.part)
    return part === line.part ? line : { ...line, part }
  })
}

export const blockLines = (blocks: Block[], place: Place): Line[] => {
  const lines = throughSpace(flowLines(blocks, place).flatMap((entry) => entry.lines))
  const last = lines.at(-1)
  // A heading that nothing follows keeps nothing.
  return last && last.part > 0 ? [...lines.slice(0, -1), { ...last, part: 0 }] : lines
}
