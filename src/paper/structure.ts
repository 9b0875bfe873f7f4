import type { Box, TextTag } from '#src/paper/model.ts'

export type Tag =
  | TextTag
  | ('Document' | 'Part' | 'Sect' | 'Div' | 'Art' | 'BlockQuote')
  | ('L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Span')

/** What a reading program meets: an element of the structure tree. Elements nothing is drawn for are left out. */
export type Element = {
  tag: Tag
  parent: Element | null
  /** Place in the reading order. */
  order: number
  language?: string
  title?: string
  alt?: string
  summary?: string
  numbering?: 'None' | 'Disc' | 'Decimal'
  /** Children that stand even if they are empty: cells of a row. */
  cells?: Element[]
}
/** Content of a page: `id` counts within the page. */
export type Mcid = { order: number; page: number; id: number }
export type Leaf = { element: Element; order: number; kids: (Leaf | Mcid)[]; box?: { page: number } & Box }

/** Where in the reading order one is. */
export type Reading = { next: number }
export const elementIn = (reading: Reading, parent: Element | null, tag: Tag, more: Partial<Element> = {}): Element => ({
  ...more,
  tag,
  parent,
  order: reading.next++,
})

/** Collects what is drawn for which element, page by page; an element may go on over pages. */
export const structureOf = (document: Element) => {
  const leaves = new Map<Element, Leaf>()
  const owners: Leaf[][] = []
  const leafOf = (element: Element): Leaf => {
    const known = leaves.get(element)
    if (known) return known
    const made: Leaf = { element, order: element.order, kids: [] }
    leaves.set(element, made)
    if (element.parent) leafOf(element.parent).kids.push(made)
    for (const cell of element.cells ?? []) leafOf(cell)
    return made
  }
  const root = leafOf(document)
  return {
    root,
    /** Elements by page and number of their content: the tree the other way round. */
    owners,
    /** Number of a new stretch of content on a page. */
    mark: (page: number, element: Element, order: number, box?: Box): number => {
      const leaf = leafOf(element)
      owners[page] ??= []
      const id = owners[page].push(leaf) - 1
      leaf.kids.push({ order, page, id })
      if (box) leaf.box ??= { page, ...box }
      return id
    },
    /** Content parted by a turn of the sheet comes back into the order of reading. */
    ordered: (): Leaf[] => {
      const all = [...leaves.values()]
      for (const leaf of all) leaf.kids.sort((one, other) => one.order - other.order)
      return all
    },
  }
}
export type Structure = ReturnType<typeof structureOf>
