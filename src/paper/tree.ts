import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, type PDFRef, PDFString } from 'pdf-lib'
import type { Element, Leaf, Mcid, Structure } from '#src/paper/structure.ts'

const name = PDFName.of
const isLeaf = (kid: Leaf | Mcid): kid is Leaf => 'element' in kid

const arrayOf = (context: PDFContext, items: PDFObject[]): PDFArray => {
  const array = PDFArray.withContext(context)
  for (const item of items) array.push(item)
  return array
}
const dictOf = (context: PDFContext, entries: Record<string, PDFObject | undefined>): PDFDict => {
  const dict = PDFDict.withContext(context)
  for (const [key, value] of Object.entries(entries)) if (value) dict.set(name(key), value)
  return dict
}

/** What the kind of an element asks for beside its name (ISO 32000-1, 14.8.5). */
const attributesOf = (context: PDFContext, { element, box }: Leaf, heights: number[]): PDFDict | undefined => {
  if (element.tag === 'TH') return dictOf(context, { O: name('Table'), Scope: name('Column') })
  if (element.tag === 'Table' && element.summary)
    return dictOf(context, { O: name('Table'), Summary: PDFHexString.fromText(element.summary) })
  if (element.numbering) return dictOf(context, { O: name('List'), ListNumbering: name(element.numbering) })
  if (!box) return undefined
  const high = heights[box.page] ?? 0
  const corners = [box.x, high - box.y - box.height, box.x + box.width, high - box.y].map((value) => Math.round(value * 100) / 100)
  return dictOf(context, {
    O: name('Layout'),
    Placement: name('Block'),
    BBox: arrayOf(
      context,
      corners.map((value) => PDFNumber.of(value)),
    ),
  })
}

const textOf = (text: string | undefined): PDFHexString | undefined => (text ? PDFHexString.fromText(text) : undefined)
const languageOf = ({ language }: Element): PDFString | undefined => (language ? PDFString.of(language) : undefined)

/** The structure tree and the tree that leads from the content of a page back into it. */
export const writeTree = (context: PDFContext, structure: Structure, pages: PDFRef[], heights: number[]): PDFRef => {
  const leaves = structure.ordered()
  const root = context.nextRef()
  const refs = new Map<Leaf, PDFRef>(leaves.map((leaf) => [leaf, context.nextRef()]))
  const refOf = (leaf: Leaf): PDFRef => refs.get(leaf) ?? root
  const parents = new Map<Leaf, PDFRef>()
  for (const leaf of leaves) for (const kid of leaf.kids) if (isLeaf(kid)) parents.set(kid, refOf(leaf))

  for (const leaf of leaves) {
    const { element, kids } = leaf
    const home = kids.find((kid) => !isLeaf(kid))
    const page = home && !isLeaf(home) ? home.page : undefined
    const kidOf = (kid: Leaf | Mcid): PDFObject => {
      if (isLeaf(kid)) return refOf(kid)
      if (kid.page === page) return PDFNumber.of(kid.id)
      return dictOf(context, { Type: name('MCR'), Pg: pages[kid.page], MCID: PDFNumber.of(kid.id) })
    }
    const [only, ...others] = kids.map(kidOf)
    const dict = dictOf(context, {
      S: name(element.tag),
      P: parents.get(leaf) ?? root,
      Pg: page === undefined ? undefined : pages[page],
      K: only && others.length === 0 ? only : only && arrayOf(context, [only, ...others]),
      T: textOf(element.title),
      Alt: textOf(element.alt),
      Lang: languageOf(element),
      A: attributesOf(context, leaf, heights),
    })
    context.assign(refOf(leaf), dict)
  }
  const numbers = structure.owners.flatMap((owners, page) => [PDFNumber.of(page), arrayOf(context, owners.map(refOf))])
  const parentTree = context.register(dictOf(context, { Nums: arrayOf(context, numbers) }))
  context.assign(
    root,
    dictOf(context, {
      Type: name('StructTreeRoot'),
      K: refOf(structure.root),
      ParentTree: parentTree,
      ParentTreeNextKey: PDFNumber.of(pages.length),
    }),
  )
  return root
}
