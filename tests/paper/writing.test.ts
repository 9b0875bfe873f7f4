import { PDFDict, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Image, Paper } from '#src/paper/model.ts'
import { type Bookmark, drawPaper, saveDocument, writePaper } from '#src/paper/write.ts'
import { cvPart, letterPart, samplePaper, samplePicture } from '#tests/pdfua/samples.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { bytesAt, dictAt, listAt, load, numberAt, reread, wordAt, wordsOf } from './reopened.ts'
import { elementsOf, rootOf } from './rules.ts'

const fonts = packedFonts()
const paper = samplePaper('sans', [letterPart, cvPart(9)])
const written = async (one: Paper) => (await writePaper(one, fonts)).bytes
const xmpOf = async (bytes: Uint8Array) => new TextDecoder().decode(bytesAt((await load(bytes)).catalog, 'Metadata') ?? new Uint8Array())
const withPicture = (image: Image): Paper =>
  samplePaper('sans', [
    {
      ...{ ...cvPart(0), placed: [] },
      settings: [() => [{ kind: 'figure', alt: 'Bild', width: 60, height: 90, drawing: { kind: 'image', image, fit: 'contain' } }]],
    },
  ])

test('the same paper gives the same bytes, whatever was written before', async () => {
  const one = await written(paper)
  await written(samplePaper('serif', [cvPart(2)]))
  expect(await written(paper)).toEqual(one)
})

test('another seed gives another identifier and nothing else', async () => {
  const [one, other] = [await load(await written(paper)), await load(await written({ ...paper, seed: 'another' }))]
  expect(one.context.trailerInfo.ID?.toString()).not.toBe(other.context.trailerInfo.ID?.toString())
  expect(one.context.trailerInfo.ID?.toString()).toMatch(/^\[ <[0-9A-F]{32}> <[0-9A-F]{32}> \]$/)
})

test('two sheets of a CV stay below 25 KB', async () => {
  const { bytes, pages } = await writePaper(samplePaper('sans', [{ ...cvPart(9), placed: [] }]), fonts)
  expect(pages).toBe(2)
  expect(bytes.length).toBeLessThan(25_000)
})

test('words are found in the order they are read, whole and apart', async () => {
  const text = wordsOf(reread(await load(await written(paper))))
  const places = [
    'Sehr geehrte Frau Öztürk,',
    'Wiśniewski-Čech',
    'Berufserfahrung',
    '01/2024 – 12/2024',
    '02/2023 – 12/2023',
    'Sprachen',
    'English',
  ].map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(text).toContain('Abgleich mit den Lieferscheinen und Erfassung im Lagerverwaltungssystem')
  expect(text).not.toContain('nur zum Ansehen')
  expect(text).not.toContain('Seite 1 von 2')
})

test('an element that goes on over a turn leads to both pages', async () => {
  const document = await load(await written(samplePaper('sans', [cvPart(60)])))
  const root = rootOf(reread(document))
  const pages = new Set(
    (root ? elementsOf(root) : []).flatMap(({ kids }) => kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page] : []))),
  )
  expect(pages.size).toBe(document.getPageCount())
})

test('the list of bookmarks has the parts and their sections', async () => {
  const { catalog } = await load(await written(paper))
  const outlines = dictAt(catalog, 'Outlines')
  const first = dictAt(outlines, 'First')
  const second = dictAt(first, 'Next')
  expect([wordAt(first, 'Title'), wordAt(second, 'Title'), wordAt(dictAt(second, 'First'), 'Title')]).toEqual([
    'Anschreiben',
    'Lebenslauf',
    'Berufserfahrung',
  ])
  expect(numberAt(outlines, 'Count')).toBe(5)
})

describe('what the file says of itself', () => {
  test('PDF/UA-1 and PDF/A-3a for our own pages', async () => {
    const xmp = await xmpOf(await written(paper))
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('Lager &amp; &lt;Logistik&gt;')
  })
  test('neither where foreign pages follow, and their bookmarks come after ours', async () => {
    const folder = { ...paper, foreignPages: true }
    const drawn = await drawPaper(folder, fonts)
    drawn.document.addPage([300, 300])
    const more: Bookmark[] = [...drawn.bookmarks, { title: 'Zeugnis', page: drawn.pages }]
    const bytes = await saveDocument(drawn, folder, more)
    expect(await xmpOf(bytes)).not.toMatch(/<pdf(ua|a)id:part>/)
    const document = await load(bytes)
    expect(wordAt(dictAt(dictAt(document.catalog, 'Outlines'), 'Last'), 'Title')).toBe('Zeugnis')
    expect(document.getPageCount()).toBe(4)
  })
  test('no PDF/A with a picture in printing colours', async () => {
    const picture: Image = {
      kind: 'jpeg',
      key: 'print',
      width: 4,
      height: 4,
      orientation: 1,
      bytes: new Uint8Array(8),
      components: 4,
      inverted: true,
    }
    const bytes = await written(withPicture(picture))
    expect(await xmpOf(bytes)).not.toContain('<pdfaid:part>')
    const stream = dictAt(dictAt(dictAt((await load(bytes)).getPage(0).node, 'Resources'), 'XObject'), 'I1')
    expect(listAt(stream, 'Decode').map(String)).toEqual(['1', '0', '1', '0', '1', '0', '1', '0'])
  })
})

describe('pictures', () => {
  const matrixOf = async (image: Image) => {
    const page = (await load(await written(withPicture(image)))).getPage(0).node
    const operators = String.fromCharCode(...(bytesAt(page, 'Contents') ?? []))
    return (/([-\d. ]+) cm/.exec(operators)?.[1] ?? '').trim().split(' ').map(Number)
  }
  /** Where the upper left corner of the stored picture comes to stand: left or right, above or below. */
  const corners = [
    ['left', 'up'],
    ['right', 'up'],
    ['right', 'down'],
    ['left', 'down'],
    ['left', 'up'],
    ['right', 'up'],
    ['right', 'down'],
    ['left', 'down'],
  ]
  test.each(corners.map((corner, at) => [at + 1, ...corner] as const))(
    'orientation %i puts the first corner %s and %s',
    async (orientation, side, level) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = await matrixOf({
        ...samplePicture,
        key: `o${orientation}`,
        width: 20,
        height: 10,
        orientation,
      })
      const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const
      const [x, y] = at(0, 1)
      const [ox, oy] = at(1, 0)
      expect(x < ox ? 'left' : 'right').toBe(side)
      expect(y > oy ? 'up' : 'down').toBe(level)
      const wide = Math.abs(ox - x) > Math.abs(oy - y)
      expect(wide).toBe(orientation < 5)
    },
  )
  test('one picture drawn twice is stored once', async () => {
    const part = cvPart(1)
    const document = await load(await written(samplePaper('sans', [part, part])))
    const pictures = document.context
      .enumerateIndirectObjects()
      .filter(([, one]) => one instanceof PDFRawStream && wordAt(one.dict, 'Subtype') === 'Image')
    expect(pictures).toHaveLength(1)
  })
})

test('an attachment travels with its names, its kind and its day', async () => {
  const attachment = { name: 'lebenslauf.json', mime: 'application/json', bytes: new TextEncoder().encode('{}'), description: 'Daten' }
  const { catalog } = await load(await written({ ...paper, attachments: [attachment] }))
  const file = listAt(catalog, 'AF')[0]
  if (!(file instanceof PDFDict)) throw new Error('nothing attached')
  expect([wordAt(file, 'F'), wordAt(file, 'UF'), wordAt(file, 'AFRelationship')]).toEqual(['lebenslauf.json', 'lebenslauf.json', 'Data'])
  const stream = dictAt(dictAt(file, 'EF'), 'F')
  expect(wordAt(stream, 'Subtype')).toBe('application/json')
  expect(wordAt(dictAt(stream, 'Params'), 'ModDate')).toBe('D:20261122030000Z')
})

test('letters no font has are named, and the file keeps the rest', async () => {
  const { missing, bytes } = await writePaper(
    {
      ...paper,
      parts: [
        {
          ...letterPart,
          settings: [
            () => [{ kind: 'text', tag: 'H1', words: 'Musik 🎸', style: { face: 'regular', size: 10, leading: 13, ink: '#000000' } }],
          ],
        },
      ],
    },
    fonts,
  )
  expect(missing).toEqual(['🎸'])
  expect(wordsOf(reread(await load(bytes)))).toContain('Musik')
})
