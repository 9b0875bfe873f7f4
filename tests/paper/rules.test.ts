import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFRawStream, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { writePaper } from '#src/paper/write.ts'
import { papersToJudge } from '#tests/pdfua/papers.ts'
import { cvPart, letterPart, samplePaper } from '#tests/pdfua/samples.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { dictAt, listAt, load, name, reread, wordAt } from './reopened.ts'
import { elementsOf, faultsOf, rootOf } from './rules.ts'

const fonts = packedFonts()
describe('every paper keeps the rules', () => {
  test.each(papersToJudge(fonts).map((paper) => [paper.name, paper] as const))('%s', async (_name, paper) => {
    expect(faultsOf(reread(await load(await paper.write())))).toEqual([])
  })
})

const attachment = { name: 'lebenslauf.json', mime: 'application/json', description: 'Daten', bytes: new Uint8Array([123, 125]) }
const whole = (await writePaper(samplePaper('sans', [letterPart, cvPart(9)], { attachments: [attachment] }), fonts)).bytes

const elements = (document: PDFDocument, tag: string): PDFDict[] => {
  const root = rootOf(reread(document))
  return (root ? elementsOf(root) : []).filter((node) => node.tag === tag).map(({ dict }) => dict)
}
const first = (document: PDFDocument, tag: string): PDFDict => {
  const found = elements(document, tag)[0]
  if (!found) throw new Error(`no ${tag} in the sample`)
  return found
}
/** Changes the operators of a page. */
const redrawn = (document: PDFDocument, page: number, change: (operators: string) => string) => {
  const { node } = document.getPage(page)
  const stream = node.lookup(name('Contents'))
  if (!(stream instanceof PDFRawStream)) throw new Error('no content')
  const operators = [...decodePDFRawStream(stream).decode()].map((byte) => String.fromCharCode(byte)).join('')
  const changed = change(operators)
  if (changed === operators) throw new Error('nothing changed')
  node.set(name('Contents'), document.context.register(document.context.flateStream(changed)))
}
const said = (document: PDFDocument, change: (xmp: string) => string) => {
  const stream = document.catalog.lookup(name('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata')
  const text = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  document.catalog.set(name('Metadata'), document.context.register(document.context.stream(new TextEncoder().encode(change(text)))))
}
const fontOf = (document: PDFDocument): PDFDict => {
  const font = listAt(dictAt(dictAt(document.getPage(0).node, 'Resources'), 'Font'), 'F1')[0]
  if (!(font instanceof PDFDict)) throw new Error('no font')
  return font
}
const parentsOf = (document: PDFDocument): PDFArray => {
  const numbers = dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree')?.lookup(name('Nums'), PDFArray)
  const own = numbers?.lookup(1, PDFArray)
  if (!own) throw new Error('no tree of parents')
  return own
}

const breaches: [what: string, breach: (document: PDFDocument) => void, fault: RegExp][] = [
  ['a figure loses its words', (d) => first(d, 'Figure').delete(name('Alt')), /7\.3: a figure without words/],
  ['a figure has blank words', (d) => first(d, 'Figure').set(name('Alt'), PDFHexString.fromText('  ')), /7\.3: a figure without words/],
  ['a figure loses its box', (d) => first(d, 'Figure').delete(name('A')), /without its box/],
  ['the document has no language', (d) => d.catalog.delete(name('Lang')), /7\.2: no language/],
  ['an element has a language that is none', (d) => first(d, 'P').set(name('Lang'), PDFString.of('deutsch!')), /language that is none/],
  [
    'a stretch is drawn without a mark',
    (d) => redrawn(d, 0, (text) => text.replace(/\/P <<\/MCID 0>> BDC([\s\S]*?)EMC/, '$1')),
    /painted without a mark/,
  ],
  [
    'a mark is gone from its page',
    (d) => redrawn(d, 0, (text) => text.replace('/P <</MCID 0>> BDC', '/Artifact <</Type/Layout>> BDC')),
    /not drawn/,
  ],
  [
    'decoration stands within content',
    (d) => redrawn(d, 0, (text) => text.replace('<</MCID 0>> BDC', '<</MCID 0>> BDC /Artifact BMC EMC')),
    /decoration within content/,
  ],
  ['content stands within decoration', (d) => redrawn(d, 0, (text) => `/Artifact BMC ${text} EMC`), /content within decoration/],
  ['a mark stays open', (d) => redrawn(d, 0, (text) => text.replace(/EMC\s*$/, '')), /stays open/],
  ['content is numbered twice', (d) => redrawn(d, 0, (text) => text.replace('/MCID 1>>', '/MCID 0>>')), /stands twice/],
  ['the tree of parents is wrong', (d) => parentsOf(d).set(0, parentsOf(d).get(1)), /leads to another element/],
  ['a page does not know its number', (d) => d.getPage(0).node.delete(name('StructParents')), /no way from its content/],
  [
    'an element leads to a wrong home',
    (d) => first(d, 'H2').set(name('P'), d.context.register(first(d, 'Table'))),
    /does not lead to the element/,
  ],
  ['a heading skips a level', (d) => first(d, 'H1').set(name('S'), name('H3')), /7\.4\.2: H3 skips/],
  ['a list holds a paragraph', (d) => first(d, 'LI').set(name('S'), name('P')), /7\.2: (L holds P|LBody stands in P)/],
  ['a head of a table heads nothing', (d) => first(d, 'TH').delete(name('A')), /7\.5/],
  ['a row lacks a cell', (d) => first(d, 'TR').set(name('K'), d.context.obj([])), /unequal length/],
  ['an element of an unknown kind', (d) => first(d, 'P').set(name('S'), name('Paragraph')), /is no kind of element/],
  [
    'numbers without numbering',
    (d) =>
      elements(d, 'L')
        .at(-1)
        ?.set(name('A'), d.context.obj({ O: 'List', ListNumbering: 'None' })),
    /7\.6/,
  ],
  ['a letter no font has is drawn as a box', (d) => redrawn(d, 0, (text) => text.replace(/<[0-9A-F]{4}/, '<0000')), /7\.21\.8/],
  ['a letter is read as nothing', (d) => fontOf(d).delete(name('ToUnicode')), /7\.21\.7/],
  [
    'a font stays at home',
    (d) => dictAt(listAt(fontOf(d), 'DescendantFonts')[0] as PDFDict, 'FontDescriptor')?.delete(name('FontFile2')),
    /7\.21\.4: .* not embedded/,
  ],
  ['codes lead to no glyph', (d) => (listAt(fontOf(d), 'DescendantFonts')[0] as PDFDict).delete(name('CIDToGIDMap')), /7\.21\.3/],
  ['a subset has no tag', (d) => fontOf(d).set(name('BaseFont'), name('SourceSans3')), /no tag of a subset/],
  ['the title stays hidden', (d) => d.catalog.delete(name('ViewerPreferences')), /title is not shown/],
  ['not marked as tagged', (d) => d.catalog.delete(name('MarkInfo')), /not marked as tagged/],
  ['suspects', (d) => dictAt(d.catalog, 'MarkInfo')?.set(name('Suspects'), PDFBool.True), /suspects/],
  ['no tree at all', (d) => d.catalog.delete(name('StructTreeRoot')), /no structure tree/],
  ['no claim', (d) => said(d, (xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '')), /does not say that it is PDF\/UA-1/],
  ['no title', (d) => said(d, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')), /no title/],
  ['another title', (d) => d.setTitle('Anders'), /title differs/],
  ['another date', (d) => d.setCreationDate(new Date('2020-01-01T00:00:00Z')), /date differs/],
  ['no colours', (d) => d.catalog.delete(name('OutputIntents')), /no output intent/],
  ['no identifier', (d) => Reflect.deleteProperty(d.context.trailerInfo, 'ID'), /no identifier/],
  ['no order of tabs', (d) => d.getPage(0).node.delete(name('Tabs')), /no order of tabs/],
  ['an attachment with one name', (d) => (listAt(d.catalog, 'AF')[0] as PDFDict).delete(name('UF')), /two names/],
  [
    'an attachment that does not say what it is',
    (d) => (listAt(d.catalog, 'AF')[0] as PDFDict).delete(name('AFRelationship')),
    /does not say what it is/,
  ],
]

describe('a breach is seen', () => {
  test('without one, nothing is', async () => {
    expect(faultsOf(reread(await load(whole)))).toEqual([])
  })
  test.each(breaches)('%s', async (_what, breach, fault) => {
    const document = await load(whole)
    breach(document)
    expect(faultsOf(reread(document)).join('\n')).toMatch(fault)
  })
})

test('the sample holds every kind of element', async () => {
  const document = await load(whole)
  const root = rootOf(reread(document))
  const tags = new Set((root ? elementsOf(root) : []).map(({ tag }) => tag))
  for (const tag of [
    'Document',
    'Part',
    'Sect',
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'TR',
    'TH',
    'TD',
    'Figure',
    'Span',
    'Quote',
  ])
    expect(tags).toContain(tag)
  expect(wordAt(first(document, 'Span'), 'Lang')).toBe('en')
})
