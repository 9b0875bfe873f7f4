import { describe, expect, test } from 'vitest'
import type { Block, Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { cv, day, fonts, letter, making } from '#tests/documents/samples.ts'
import { housePapers } from '#tests/pdfua/house-papers.ts'
import { samplePicture, samples } from '#tests/pdfua/samples.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { type Pdf, stretchesOf, textOf, withPdf } from './reader.ts'
import { saidBy, wordsIn } from './said.ts'

type Node = { role?: string; alt?: string; lang?: string; children?: Node[]; type?: string; id?: string }
/** An element with its own words, in the order in which the tree is read. `tag`: of the nearest element that is more than a stretch. */
type Read = { tag: string; words: string[]; alt?: string }

const readTrees = async ({ pages }: Pdf): Promise<Read[]> => {
  const found: Read[] = []
  for (const page of pages) {
    const stretches = await stretchesOf(page)
    const walk = (node: Node, tag: string) => {
      if (node.role === 'Figure') found.push({ tag: 'Figure', words: [], alt: node.alt })
      else if (node.type === 'content' && tag !== 'Figure')
        found.push({ tag, words: wordsIn(textOf(stretches.filter(({ mark, artifact }) => mark === node.id && !artifact))) })
      for (const child of node.children ?? []) walk(child, node.role && node.role !== 'Span' ? node.role : tag)
    }
    walk((await page.getStructTree()) as Node, 'Root')
  }
  return found
}
const shape = (node: Node): string => {
  const inner = (node.children ?? []).filter(({ role }) => role).map(shape)
  const runs = inner.filter((one, at) => one !== inner[at - 1])
  return `${node.role}${runs.length > 0 ? `(${runs.join(' ')})` : ''}`
}
const figuresOf = (block: Block): string[] => {
  if (block.kind === 'figure') return [block.alt]
  if (block.kind === 'group') return block.blocks.flatMap(figuresOf)
  return block.kind === 'row' ? block.cells.flatMap(({ blocks }) => blocks.flatMap(figuresOf)) : []
}
const figuresIn = ({ parts }: Paper): string[] =>
  parts.flatMap(({ placed = [], settings }) => [...placed.flatMap(({ blocks }) => blocks), ...(settings[0]?.() ?? [])].flatMap(figuresOf))

describe('the tree of every paper says each word once, in its order, as what it is', () => {
  const papers = [...samples(), ...housePapers(fonts)].filter(([name]) => !name.includes('endless'))
  test.each(papers)('%s', async (_name, paper) => {
    await withPdf((await writePaper(paper, fonts)).bytes, async (pdf) => {
      const read = await readTrees(pdf)
      const tagged = read.flatMap(({ tag, words }) => words.map((word) => `${tag} ${word}`))
      expect(tagged).toEqual(saidBy(paper).flatMap(({ tag, text }) => wordsIn(text).map((word) => `${tag} ${word}`)))
      expect(read.filter(({ tag }) => tag === 'Figure').map(({ alt }) => alt)).toEqual(figuresIn(paper))
      const marks = Object.fromEntries((await pdf.document.getMarkInfo()) as unknown as Map<string, boolean>)
      expect(marks).toMatchObject({ Marked: true, Suspects: false })
    })
  })
})

const look = { ...making.look, photo: true }
const attachment = { name: 'lebenslauf.json', mime: 'application/json', description: 'Der Lebenslauf als Daten' }
const bytes = new TextEncoder().encode('{"basics":{"name":"Łukasz"}}')
const sampleCv = cvPaper(cv, { ...making, look, photo: samplePicture, attachments: [{ ...attachment, bytes }] })
const opened = async <Answer>(paper: Paper, ask: (pdf: Pdf) => Promise<Answer>) => withPdf((await writePaper(paper, fonts)).bytes, ask)

/** The tree of a sheet in short; equal neighbours once. */
const shapeOf = async ({ pages }: Pdf, at = 0): Promise<string> => shape((await pages[at]!.getStructTree()) as Node)

describe('what a reading program is told', () => {
  test('a CV: headings, stations, lists, the picture with its words', async () => {
    await opened(sampleCv, async (pdf) => {
      expect(await shapeOf(pdf)).toBe('Root(Document(Part(P H1 P Figure Sect(H2 P) Sect(H2 P L(LI(LBody))) Sect(H2 P))))')
    })
  })
  test('a letter: sender, address, particulars, one heading, sentences, enclosures', async () => {
    await opened(letterPaper(cv, letter, { ...making, day, town: 'Burscheid' }), async (pdf) => {
      expect(await shapeOf(pdf)).toBe('Root(Document(Part(P H1 P L(LI(LBody)))))')
    })
  })
  test('a list of applications: a table with heads, on each sheet', async () => {
    const [, paper] = housePapers(fonts).find(([name]) => name === 'list of applications, sans, de')!
    await opened(paper, async (pdf) => {
      const shapes = await Promise.all(pdf.pages.map((_page, at) => shapeOf(pdf, at)))
      expect(shapes).toEqual([
        'Root(Document(Part(H1 P Table(TR(TH) TR(TD)))))',
        'Root(Document(Part(Table(TR(TH) TR(TD)))))',
        'Root(Document(Part(Table(TR(TH) TR(TD)) P)))',
      ])
    })
  })
  test('title, language, date and data', async () => {
    await opened(sampleCv, async ({ document }) => {
      const { info, metadata } = (await document.getMetadata()) as unknown as {
        info: Record<string, unknown>
        metadata: { get: (name: string) => unknown }
      }
      expect(info).toMatchObject({ Language: 'de-DE', Title: sampleCv.title, CreationDate: expect.stringContaining('20261123090000') })
      expect(metadata.get('pdfuaid:part')).toBe('1')
      expect(metadata.get('pdfaid:part')).toBe('3')
      const attachments = await document.getAttachments()
      expect([...(attachments?.keys() ?? [])]).toEqual(['lebenslauf.json'])
      const content = (await document.getAttachmentContent('lebenslauf.json')) as unknown as Uint8Array
      expect(new TextDecoder().decode(content)).toBe('{"basics":{"name":"Łukasz"}}')
    })
  })
  test('bookmarks lead to the parts', async () => {
    const [, paper] = housePapers(fonts).find(([name]) => name.startsWith('application, classic, sans, de'))!
    await opened(paper, async ({ document }) => {
      const outline = (await document.getOutline()) as unknown as { title: string; dest: unknown[] }[]
      expect(outline.map(({ title }) => title)).toEqual(paper.parts.map(({ title }) => title))
      for (const { dest } of outline) expect(await document.getPageIndex(dest[0] as never)).toBeGreaterThanOrEqual(0)
    })
  })
})
