import { PDFArray, PDFBool, PDFDict, PDFNumber, PDFRef } from 'pdf-lib'
import { at, bytesAt, dictAt, listAt, numberAt, type Page, type Reopened, unicodesOf, wordAt } from './reopened.ts'

/**
 * The machine-checkable rules of PDF/UA-1 (ISO 14289-1) that touch what we write, and of PDF/A-3a (ISO 19005-3) those
 * that a change of ours could break. A stand-in for the judge of `npm run check:pdfua`, fast enough for every run.
 */
type Fault = string
type Kid = { kind: 'element'; element: Node } | { kind: 'content'; page: PDFDict | null; mcid: number }
type Node = { dict: PDFDict; tag: string; parent: Node | null; kids: Kid[] }

const isTrue = (value: unknown): boolean => value instanceof PDFBool && value.asBoolean()

/** The tree as dictionaries; a loop in it would be a fault of its own. */
const treeOf = (dict: PDFDict, parent: Node | null, seen: Set<PDFDict>): Node => {
  seen.add(dict)
  const node: Node = { dict, tag: wordAt(dict, 'S'), parent, kids: [] }
  const own = dictAt(dict, 'Pg')
  for (const kid of listAt(dict, 'K')) {
    if (kid instanceof PDFNumber) node.kids.push({ kind: 'content', page: own, mcid: kid.asNumber() })
    else if (kid instanceof PDFDict && wordAt(kid, 'Type') === 'MCR')
      node.kids.push({ kind: 'content', page: dictAt(kid, 'Pg') ?? own, mcid: numberAt(kid, 'MCID') ?? -1 })
    else if (kid instanceof PDFDict && !seen.has(kid)) node.kids.push({ kind: 'element', element: treeOf(kid, node, seen) })
  }
  return node
}
const elementsOf = (node: Node): Node[] => [node, ...node.kids.flatMap((kid) => (kid.kind === 'element' ? elementsOf(kid.element) : []))]
const children = (node: Node): Node[] => node.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []))

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

const ofCatalog = ({ document }: Reopened): Fault[] => {
  const { catalog, context } = document
  const xmp = new TextDecoder().decode(bytesAt(catalog, 'Metadata') ?? new Uint8Array())
  const info = context.lookup(context.trailerInfo.Info)
  const title = info instanceof PDFDict ? wordAt(info, 'Title') : ''
  const made = info instanceof PDFDict ? wordAt(info, 'CreationDate') : ''
  const date = /<xmp:CreateDate>(.*?)</.exec(xmp)?.[1] ?? ''
  const shown = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? ''
  const plain = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return [
    xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? '' : '5: the file does not say that it is PDF/UA-1',
    shown ? '' : '7.1: no title in the metadata',
    plain === title ? '' : '7.1: the title differs between metadata and Info',
    `D:${date.replace(/[-:T]/g, '')}` === made ? '' : 'PDF/A 6.6.3: the date differs between metadata and Info',
    isTrue(at(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) ? '' : '7.1: the title is not shown in the window',
    isTrue(at(dictAt(catalog, 'MarkInfo'), 'Marked')) ? '' : '7.1: not marked as tagged',
    isTrue(at(dictAt(catalog, 'MarkInfo'), 'Suspects')) ? '7.1: suspects' : '',
    languageTag.test(wordAt(catalog, 'Lang')) ? '' : '7.2: no language of the document',
    dictAt(catalog, 'StructTreeRoot') ? '' : '7.1: no structure tree',
    listAt(catalog, 'OutputIntents').length > 0 ? '' : 'PDF/A 6.2.3: no output intent',
    context.trailerInfo.ID instanceof PDFArray ? '' : 'PDF/A 6.1.3: no identifier in the trailer',
  ]
}

const ofPages = ({ pages }: Reopened): Fault[] =>
  pages.flatMap((page, index) => [
    ...page.faults.map((fault) => `7.1: page ${index + 1}: ${fault}`),
    wordAt(page.dict, 'Tabs') === 'S' ? '' : `7.18.3: page ${index + 1}: no order of tabs`,
    new Set(page.mcids).size === page.mcids.length ? '' : `7.1: page ${index + 1}: a number of content stands twice`,
  ])

/** Content of pages and tree must lead to each other. */
const ofParents = ({ document, pages }: Reopened, root: Node | null): Fault[] => {
  const numbers = listAt(dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums')
  const owners = new Map<number, unknown[]>()
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [key, value] = [numbers[index], numbers[index + 1]]
    if (key instanceof PDFNumber && value instanceof PDFArray)
      owners.set(
        key.asNumber(),
        value.asArray().map((one) => (one instanceof PDFRef ? document.context.lookup(one) : one)),
      )
  }
  const claimed = new Map<PDFDict, Map<number, PDFDict>>()
  for (const node of root ? elementsOf(root) : [])
    for (const kid of node.kids) {
      if (kid.kind !== 'content' || !kid.page) continue
      const on = claimed.get(kid.page) ?? new Map<number, PDFDict>()
      claimed.set(kid.page, on.set(kid.mcid, node.dict))
    }
  return pages.flatMap((page, index) => faultsOfParents(page, index, owners, claimed.get(page.dict) ?? new Map()))
}
const faultsOfParents = (page: Page, index: number, owners: Map<number, unknown[]>, claimed: Map<number, PDFDict>): Fault[] => {
  const own = owners.get(numberAt(page.dict, 'StructParents') ?? -1)
  if (!own) return page.mcids.length > 0 ? [`7.1: page ${index + 1}: no way from its content into the tree`] : []
  const drawn = page.mcids.flatMap((mcid) => [
    claimed.has(mcid) ? '' : `7.1: page ${index + 1}: content ${mcid} is in no element`,
    claimed.get(mcid) === own[mcid] ? '' : `7.1: page ${index + 1}: content ${mcid} leads to another element`,
  ])
  const lost = [...claimed.keys()].filter((mcid) => !page.mcids.includes(mcid))
  return [...drawn, ...lost.map((mcid) => `7.1: page ${index + 1}: content ${mcid} of the tree is not drawn`)]
}

const homes: Record<string, string[]> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
}
const inside: Record<string, string[]> = { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'], Table: ['TR', 'Caption'], TR: ['TH', 'TD'] }
const known = new Set([
  ...['Document', 'Part', 'Sect', 'Div', 'Art', 'BlockQuote', 'Quote', 'P', 'H1', 'H2', 'H3', 'Caption', 'Span', 'Figure'],
  ...['L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD'],
])

const ofElement = (node: Node): Fault[] => {
  const { tag, dict, parent } = node
  const lang = at(dict, 'Lang') === undefined ? 'de' : wordAt(dict, 'Lang')
  const others = inside[tag]
  const attributes = dictAt(dict, 'A')
  return [
    known.has(tag) ? '' : `7.1: ${tag || 'an element without a name'} is no kind of element`,
    parent && dictAt(dict, 'P') !== parent.dict ? `7.1: ${tag} does not lead to the element it stands in` : '',
    homes[tag] && !homes[tag].includes(parent?.tag ?? '') ? `7.2: ${tag} stands in ${parent?.tag}` : '',
    ...children(node).map((kid) => (others && !others.includes(kid.tag) ? `7.2: ${tag} holds ${kid.tag}` : '')),
    languageTag.test(lang) ? '' : `7.2: ${tag} has a language that is none`,
    tag === 'Figure' && !wordAt(dict, 'Alt').trim() ? '7.3: a figure without words in its place' : '',
    tag === 'Figure' && listAt(attributes, 'BBox').length !== 4 ? '7.3: a figure without its box' : '',
    tag === 'TH' && !wordAt(attributes, 'Scope') ? '7.5: a head of a table that heads nothing' : '',
    tag === 'L' && wordAt(attributes, 'ListNumbering') === 'None' && hasLabels(node) ? '7.6: numbers in a list without numbering' : '',
    tag === 'Table' && new Set(children(node).map((row) => children(row).length)).size > 1 ? '7.2: rows of unequal length' : '',
  ]
}
const hasLabels = (list: Node): boolean => children(list).some((item) => children(item).some(({ tag }) => tag === 'Lbl'))

const ofHeadings = (root: Node | null): Fault[] => {
  let level = 0
  return (root ? elementsOf(root) : []).flatMap(({ tag }) => {
    const found = /^H(\d)$/.exec(tag)?.[1]
    if (!found) return []
    const skips = Number(found) > level + 1
    level = Number(found)
    return skips ? [`7.4.2: ${tag} skips a level`] : []
  })
}

const embedded = (font: PDFDict): PDFDict | null => {
  const descendant = listAt(font, 'DescendantFonts')[0]
  return descendant instanceof PDFDict ? descendant : null
}
const ofFonts = ({ pages }: Reopened): Fault[] => {
  const used = new Map<PDFDict, Set<string>>()
  const faults: Fault[] = []
  for (const { shown } of pages)
    for (const { font, codes } of shown) {
      if (!font) faults.push('7.21: text in no font')
      else for (const code of codes) used.set(font, (used.get(font) ?? new Set()).add(code))
    }
  for (const [font, codes] of used) {
    const descendant = embedded(font)
    const file = bytesAt(dictAt(descendant, 'FontDescriptor'), 'FontFile2')
    const title = wordAt(font, 'BaseFont')
    const unicodes = unicodesOf(font)
    if (!file) faults.push(`7.21.4: ${title} is not embedded`)
    if (wordAt(descendant, 'CIDToGIDMap') !== 'Identity') faults.push(`7.21.3: ${title} does not say which glyph a code is`)
    if (!/^[A-Z]{6}\+/.test(title)) faults.push(`7.21.4: ${title} has no tag of a subset`)
    for (const code of codes) {
      if (code === '0000') faults.push(`7.21.8: ${title} draws a box for a missing letter`)
      else if (!unicodes.get(code)) faults.push(`7.21.7: ${title} does not say what ${code} is read as`)
    }
  }
  return faults
}

const ofAttachments = ({ document }: Reopened): Fault[] =>
  listAt(document.catalog, 'AF').flatMap((file) => {
    if (!(file instanceof PDFDict)) return ['PDF/A 6.8: an attachment that is none']
    return [
      wordAt(file, 'F') && wordAt(file, 'UF') ? '' : '7.11: an attachment without its two names',
      wordAt(file, 'AFRelationship') ? '' : 'PDF/A 6.8: an attachment that does not say what it is',
      wordAt(dictAt(dictAt(file, 'EF'), 'F'), 'Subtype') ? '' : 'PDF/A 6.8: an attachment without its type',
    ]
  })

/** Everything found, worst first or not: a paper of ours gives an empty list. */
export const faultsOf = (reopened: Reopened): Fault[] => {
  const top = listAt(dictAt(reopened.document.catalog, 'StructTreeRoot'), 'K')[0]
  const root = top instanceof PDFDict ? treeOf(top, null, new Set()) : null
  return [
    ...ofCatalog(reopened),
    ...ofPages(reopened),
    ...ofParents(reopened, root),
    ...(root ? elementsOf(root) : []).flatMap(ofElement),
    ...ofHeadings(root),
    ...ofFonts(reopened),
    ...ofAttachments(reopened),
  ].filter(Boolean)
}
export const rootOf = ({ document }: Reopened): Node | null => {
  const top = listAt(dictAt(document.catalog, 'StructTreeRoot'), 'K')[0]
  return top instanceof PDFDict ? treeOf(top, null, new Set()) : null
}
export { elementsOf, type Node }
