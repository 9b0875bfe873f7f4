import { PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Cv, type CvStation, emptyCv } from '#src/documents/cv.ts'
import { cvLayouts, type Look } from '#src/documents/look.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { setPaper } from '#src/paper/set.ts'
import { samplePicture } from '#tests/pdfua/samples.ts'
import { printedTexts, printedWords } from '#tests/support/pdf-text.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { cvWords, span, wordsOf } from '#views/documents/cv-words.ts'
import { cv, day, fonts, looks, made, making, names, open, outside, overlaps, rowsOf, sheetsOf, textOf, words, written } from './samples.ts'

const station = (title: string, points: string[] = ['eins']): CvStation => ({ from: '2001', to: '2002', title, place: 'Betrieb', points })
const stations = (count: number, points?: string[]) => Array.from({ length: count }, (_, at) => station(`Stelle ${at}`, points))
const named = looks.map((look) => [`${look.layout}, ${look.family}, ${look.language}`, look] as const)

describe('characters', () => {
  it('has a letter for every letter of the sample names, in every face', () => {
    for (const family of ['sans', 'serif'] as const)
      for (const name of names) {
        expect(facesOf(fonts, family).missing(name)).toEqual([])
        for (const face of ['regular', 'semibold', 'italic'] as const)
          expect(
            facesOf(fonts, family)
              .shape(name, face)
              .flatMap(({ glyphs }) => glyphs)
              .every(({ id }) => id > 0),
          ).toBe(true)
      }
  })
  it('names what no font has and leaves it out', () => {
    const paper = cvPaper({ ...cv, secondName: 'Nour 😀' }, making)
    expect(setPaper(paper, facesOf(fonts, 'sans')).missing).toEqual(['😀'])
    expect(words(sheetsOf(paper))).toContain('Nour Höhestraße')
  })
})

describe.each(named)('CV, %s', (_name, look) => {
  const head = wordsOf(look)
  it('says everything the person wrote, in the order of its sections', async () => {
    const text = await printedWords(await written(cvPaper(cv, { ...making, look, signed: { town: 'Burscheid', day } })))
    const jobs = [head.jobs, 'Pflegefachfrau', 'Stadtkrankenhaus, Winnyzja', 'Alte Menschen gepflegt', head.education, 'Krankenpflege']
    const skills = [head.languages, 'Deutsch', 'B1']
    const order = [
      ...[head.cv, cv.name, cv.secondName, cv.phone, cv.email, head.will, cv.will, head.strengths, 'Geduld', 'Erfahrung in der Pflege'],
      ...(look.layout === 'practical' ? [head.licences, 'Klasse B', ...skills, ...jobs] : [...jobs, ...skills, head.licences, 'Klasse B']),
      ...[head.interests, 'Chor, Garten', 'Burscheid, 23'],
    ]
    let from = 0
    for (const part of order) {
      expect(text.slice(from), part).toContain(part)
      from = text.indexOf(part, from) + part.length
    }
    for (const part of ['Höhestraße 12', '51399 Burscheid', '03/2011 – 02/2022', '2008 – 2011', 'Word']) expect(text).toContain(part)
  })
  it('drops empty sections', () => {
    const bare = {
      ...emptyCv,
      name: 'Łukasz Wójcik',
      strengths: ['', ' '],
      jobs: [{ from: '', to: '', title: '', place: '', points: [''] }],
    }
    expect(textOf(sheetsOf(cvPaper(bare, { ...making, look })))).toEqual([head.cv, 'Łukasz Wójcik'])
    expect(textOf(sheetsOf(cvPaper(emptyCv, { ...making, look })))).toEqual([head.cv])
  })
  it('keeps sixty jobs, each with its heading, and numbers the sheets', () => {
    const paper = cvPaper({ ...cv, jobs: stations(60, ['eins', 'zwei']) }, { ...making, look })
    const sheets = sheetsOf(paper)
    for (let at = 0; at < 60; at++) expect(textOf(sheets)).toContain(`Stelle ${at}`)
    sheets.forEach((sheet, at) => {
      const foot = rowsOf([sheet]).filter(({ owner }) => owner === 'footer')
      expect(foot.map(({ text }) => text)).toEqual([`${head.cv} ${cv.name} · ${head.page(at + 1, sheets.length)}`])
      expect(textOf([sheet]).at(-1)).not.toMatch(/^(Stelle|Betrieb|Ausbildung|Education|Schule|School)/)
    })
    expect(outside(paper)).toEqual([])
  })
  it('holds a word of three hundred letters anywhere', () => {
    const long = 'Donaudampfschiff'.repeat(19)
    const hard: CvStation = { from: long, to: long, title: long, place: long, points: [long] }
    const everything: Cv = {
      ...{ name: long, secondName: long, street: long, postcode: long, town: long, phone: long, email: long, will: long, interests: long },
      ...{ strengths: [long], licences: [long], skills: [long], jobs: [hard], education: [hard] },
      languages: [{ language: long, level: long }],
    }
    const paper = cvPaper(everything, { ...making, look, signed: { town: long, day } })
    expect(outside(paper)).toEqual([])
    expect(overlaps(paper)).toEqual([])
  })
})

describe('CV', () => {
  it('tells times as they are known', () => {
    expect(span({ from: '2011-03', to: '' }, cvWords.de)).toBe('seit 03/2011')
    expect(span({ from: '', to: '2011' }, cvWords.de)).toBe('bis 2011')
    expect(span({ from: '2011', to: '2011' }, cvWords.de)).toBe('2011')
    expect(span({ from: '', to: '' }, cvWords.de)).toBe('')
  })
  it.each(['classic', 'modern', 'practical'] as const)(
    '%s closes ranks before it takes a second sheet, and is calm again on two',
    (layout) => {
      const set = (count: number) => {
        const sheets = sheetsOf(cvPaper({ ...cv, jobs: stations(count) }, { ...making, look: { ...making.look, layout } }))
        return { sheets: sheets.length, size: rowsOf(sheets).find(({ text }) => text === 'Stelle 0')?.size ?? 0 }
      }
      const all = Array.from({ length: 16 }, (_, at) => set(at + 1))
      const airy = all[0]!
      expect(airy.sheets).toBe(1)
      expect(all.some(({ sheets, size }) => sheets === 1 && size < airy.size)).toBe(true)
      expect(all).toContainEqual({ sheets: 2, size: airy.size })
    },
  )
  it('leaves nobody a single last entry on a sheet of its own', () => {
    for (const layout of cvLayouts)
      for (let count = 5; count < 22; count++) {
        const sheets = sheetsOf(cvPaper({ ...cv, jobs: stations(count) }, { ...making, look: { ...making.look, layout } }))
        const last = sheets.length > 1 ? textOf(sheets.slice(-1)) : ['–', '–', '–', '–', '–', '–']
        expect(last.length, `${layout}, ${count} jobs`).toBeGreaterThan(4)
      }
  })
  it('says first when somebody can start and what they can do, in the practical layout only', () => {
    const said = (layout: Look['layout']) => words(sheetsOf(cvPaper(cv, { ...making, start: 'sofort', look: { ...making.look, layout } })))
    expect(said('practical')).toMatch(/Ab wann sofort Das suche ich .* Das kann ich .* Führerscheine .* Hier habe ich gearbeitet/)
    for (const layout of ['classic', 'modern'] as const) expect(said(layout)).not.toContain('sofort')
  })
  it('shows a photo only where it was asked for', () => {
    const photo = samplePicture
    const pictures = (asked: boolean) =>
      sheetsOf(cvPaper(cv, { ...making, photo, look: { ...making.look, photo: asked } })).flatMap(({ marks }) =>
        marks.filter(({ kind }) => kind === 'image'),
      )
    expect(pictures(false)).toEqual([])
    expect(pictures(true)).toHaveLength(1)
  })
  it('is a PDF with title, language and the day it was made', async () => {
    const bytes = await written(cvPaper(cv, making))
    const pdf = await open(bytes)
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getTitle()).toBe('Lebenslauf Oleksandra Kovalenko')
    expect(pdf.getAuthor()).toBe('Oleksandra Kovalenko')
    expect(pdf.getCreationDate()).toEqual(made)
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('de-DE')
    const english = await open(await written(cvPaper(cv, { ...making, look: { ...making.look, language: 'en' } })))
    expect(english.getTitle()).toBe('Curriculum vitae Oleksandra Kovalenko')
    expect(Buffer.from(bytes).equals(Buffer.from(await written(cvPaper(cv, making))))).toBe(true)
    expect(bytes.length).toBeLessThan(25_000)
  })
  it('writes each line with a space where the next one goes on', async () => {
    const rows = (await printedTexts(await written(cvPaper({ ...cv, will: 'Wort '.repeat(60) }, making)))).filter(({ text }) =>
      text.startsWith('Wort'),
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const { text } of rows.slice(0, -1)) expect(text).toMatch(/ $/)
  })
})
