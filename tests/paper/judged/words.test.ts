import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writePaper } from '#src/paper/write.ts'
import { housePapers } from '#tests/pdfua/house-papers.ts'
import { samples } from '#tests/pdfua/samples.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { type Stretch, stretchesOf, textOf, withPdf } from './reader.ts'
import { differsAt, wordsIn } from './said.ts'

const fonts = packedFonts()
const papers = [...samples(), ...housePapers(fonts)]

const readable = ({ artifact }: Stretch) => !artifact
const readWords = (bytes: Uint8Array): Promise<string[]> =>
  withPdf(bytes, async ({ pages }) => {
    const sheets = await Promise.all(pages.map(stretchesOf))
    return sheets.flatMap((stretches) => wordsIn(textOf(stretches.filter(readable))))
  })

describe('pdf.js reads every word of every paper in its order', () => {
  test.each(papers)('%s', async (_name, paper) => {
    expect(differsAt(paper, await readWords((await writePaper(paper, fonts)).bytes))).toBe(null)
  })
})

describe('what this test sees', () => {
  const [, paper] = papers.find(([name]) => name === 'CV, modern, serif, en, with photo and signature') ?? papers[0]!
  const changed = async (change: (words: string[]) => string[]) =>
    differsAt(paper, change(await readWords((await writePaper(paper, fonts)).bytes)))
  test('two words in the wrong order', async () => {
    expect(await changed((words) => words.with(4, words[5] ?? '').with(5, words[4] ?? ''))).toContain('is said')
  })
  test('a word that is lost, joined or read twice', async () => {
    expect(await changed((words) => words.toSpliced(9, 1))).toContain('is said')
    expect(await changed((words) => words.toSpliced(9, 2, `${words[9]}${words[10]}`))).toContain('is said')
    expect(await changed((words) => [...words, words.at(-1) ?? ''])).toContain('read but not said')
  })
})

const poppler = spawnSync('pdftotext', ['-v']).error === undefined
const place = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(place, { recursive: true }))
const turns = /[\u200e\u200f\u202a-\u202e]/g
/** In the order of the file it lists words from right to left as they stand on paper, from left to right. */
const toLeft = /(?:\u202b[^\u202c]*\u202c ?)+/g
const inOrder = (words: string) => ` ${words.trim().split(' ').reverse().join(' ')} `
const pdftotext = (bytes: Uint8Array, how: string[] = []): string => {
  const file = join(place, 'paper.pdf')
  writeFileSync(file, bytes)
  return spawnSync('pdftotext', [...how, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout
}
/** Where the small line of the sender is cut it cannot be told from the address below; pdf.js can, by its mark. */
const tellable = papers.filter(([name]) => !/^letter.*endless$/.test(name))
const skipped = poppler ? '' : ' (skipped: it is not on this machine)'
describe.skipIf(!poppler)(`pdftotext reads every word of every paper in its order${skipped}`, () => {
  test.each(tellable)('%s', async (_name, paper) => {
    const { bytes, pages } = await writePaper(paper, fonts)
    const read = pdftotext(bytes, ['-raw']).replace(toLeft, inOrder).replace(turns, '')
    expect(differsAt(paper, wordsIn(read), pages)).toBe(null)
  })
  test('Arabic, as it lays out a page', async () => {
    const [, paper] = papers.find(([name]) => name === 'CV, classic, sans, de, Arabic and what no font has') ?? papers[0]!
    expect(pdftotext((await writePaper(paper, fonts)).bytes).replace(turns, '')).toContain('نور الحموي')
  })
})
