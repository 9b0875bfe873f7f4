import { describe, expect, it } from 'vitest'
import { emptyCv, type Letter } from '#src/documents/cv.ts'
import { mm, type Paper } from '#src/paper/model.ts'
import { type PrintedText, printedTexts, printedWords } from '#tests/support/pdf-text.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { coverPaper } from '#views/documents/cover-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { cv, day, letter, made, making, open, outside, overlaps, rowsOf, sheetsOf, textOf, words, written } from './samples.ts'

const options = { ...making, day, town: 'Burscheid' }
const families: Paper['family'][] = ['sans', 'serif']
const millimetres = (points: number) => points / mm(1)
const found = (texts: PrintedText[], start: string): PrintedText => {
  const text = texts.find(({ text }) => text.startsWith(start))
  if (!text) throw new Error(`${start} is not on the paper`)
  return text
}
/** Height of capitals as a share of the size, as the fonts say it. */
const capital = { sans: 0.66, serif: 0.714 }

describe('letter', () => {
  it.each(families)('stands where DIN 5008, form B wants it, within half a millimetre, in %s', async (family) => {
    const texts = await printedTexts(await written(letterPaper(cv, letter, { ...options, look: { ...making.look, family } })))
    const recipient = found(texts, 'Seniorenhaus Wupperaue gGmbH')
    expect(millimetres(recipient.x)).toBeCloseTo(25, 1)
    expect(millimetres(recipient.y - recipient.size * capital[family])).toBeGreaterThan(62.7)
    expect(millimetres(recipient.y)).toBeLessThan(62.7 + 5)
    const town = found(texts, '51371 Leverkusen')
    expect(millimetres(town.y)).toBeLessThan(90)
    const sender = texts.find(({ text, read }) => !read && text.startsWith('Oleksandra'))
    expect(millimetres(sender?.x ?? 0)).toBeCloseTo(25, 1)
    expect(millimetres(sender?.y ?? 0)).toBeGreaterThan(45)
    expect(millimetres(sender?.y ?? 0)).toBeLessThan(50)
    const phone = found(texts, 'Telefon')
    expect(millimetres(phone.x)).toBeCloseTo(125, 1)
    expect(Math.abs(millimetres(phone.y - phone.size * capital[family]) - 51)).toBeLessThan(1)
    const subject = found(texts, 'Bewerbung als Pflegehelfer/in')
    expect(millimetres(subject.x)).toBeCloseTo(25, 1)
    expect(Math.abs(millimetres(subject.y - subject.size * capital[family]) - 98.46)).toBeLessThan(0.5)
    const greeting = found(texts, 'Guten Tag')
    expect(greeting.y - subject.y).toBeCloseTo(3 * 14.3, 1)
    const [farewell, name] = [found(texts, 'Freundliche'), texts.findLast(({ text, read }) => read && text.trim() === cv.name)]
    expect((name?.y ?? 0) - farewell.y).toBeCloseTo(4 * 14.3, 1)
  })
  it('has fold marks at 105 and 210 and a hole mark at 148.5 millimetres, none of them read', () => {
    const marks = sheetsOf(letterPaper(cv, letter, options))[0]!.marks.filter((mark) => mark.kind === 'shape' && mark.x < mm(10))
    const heights = marks.map((mark) => Math.round((mark.y + ('height' in mark ? mark.height : 0) / 2) / mm(0.1)) / 10)
    expect(heights).toEqual([105, 148.5, 210])
    expect(marks.every(({ owner }) => owner === 'layout')).toBe(true)
  })
  it('wraps long names of firms within the address field, six lines at most', () => {
    const long = `${'Gemeinnützige Gesellschaft für Altenpflege im Rheinisch-Bergischen Kreis mbH\n'.repeat(4)}51465 Bergisch Gladbach`
    const rows = rowsOf(sheetsOf(letterPaper(cv, { ...letter, recipient: long }, options))).filter(
      ({ y, x, owner }) => y > mm(62.7) && y < mm(92) && x < mm(100) && typeof owner !== 'string',
    )
    expect(rows.length).toBeLessThanOrEqual(6)
    for (const { end, y } of rows) {
      expect(end).toBeLessThanOrEqual(mm(105))
      expect(y).toBeLessThan(mm(90))
    }
  })
  it('says the sentences and goes on small after the greeting', async () => {
    const text = await printedWords(await written(letterPaper(cv, letter, options)))
    expect(text).toContain(
      'Guten Tag, ich möchte wieder mit alten Menschen arbeiten. Ich bringe elf Jahre Pflege mit. Ich kann am 15. Dezember anfangen. Freundliche Grüße Oleksandra Kovalenko Anlage Lebenslauf',
    )
    expect(text).toContain('23. November 2026')
  })
  it('is English where the person chose it', async () => {
    const bytes = await written(letterPaper(cv, { ...letter, language: 'en', vacancyTitle: 'Care assistant' }, options))
    const text = await printedWords(bytes)
    for (const part of ['Application as Care assistant', 'Dear hiring team,', '23 November 2026', 'Kind regards', 'Enclosure CV'])
      expect(text).toContain(part)
    expect((await open(bytes)).catalog.toString()).toContain('en-GB')
  })
  it('leaves nothing where nothing was written', () => {
    const empty: Letter = { recipient: '', vacancyTitle: '', vacancyNumber: '', why: '', bring: '', start: '' }
    expect(textOf(sheetsOf(letterPaper(emptyCv, empty, { ...options, town: '', enclosures: [] })))).toEqual([
      'Datum',
      '23. November 2026',
      'Bewerbung',
      'Guten Tag,',
      'Freundliche Grüße',
    ])
  })
  it('keeps endless names and sentences in their fields', () => {
    const long = 'Wort '.repeat(800)
    const paper = letterPaper(
      { ...cv, name: 'x'.repeat(300), street: long, email: 'y'.repeat(300) },
      { ...letter, recipient: long, why: long, vacancyTitle: 'z'.repeat(200) },
      { ...options, town: long },
    )
    expect(sheetsOf(paper).length).toBeGreaterThan(1)
    expect(outside(paper)).toEqual([])
    expect(overlaps(paper)).toEqual([])
  })
})

describe('application', () => {
  it('is letter, then CV, in one document that says whose it is', async () => {
    const bytes = await written(applicationPaper(cv, letter, options))
    const pdf = await open(bytes)
    expect(pdf.getPageCount()).toBe(2)
    expect(pdf.getTitle()).toBe('Bewerbung als Pflegehelfer/in (m/w/d), Stelle LE-03, Oleksandra Kovalenko')
    expect(pdf.getCreationDate()).toEqual(made)
    expect(await printedWords(bytes)).toMatch(/Freundliche Grüße .* Lebenslauf Oleksandra Kovalenko .* Pflegefachfrau/)
  })
  it('has a cover between them where the person wants one', () => {
    const cover = { role: 'Pflegehelferin', number: 'LE-03', employer: 'Seniorenhaus Wupperaue gGmbH', enclosures: ['Lebenslauf'] }
    const sheets = sheetsOf(applicationPaper(cv, letter, { ...options, cover }))
    expect(sheets).toHaveLength(3)
    expect(words(sheets.slice(1, 2))).toBe(
      'Bewerbung als Pflegehelferin bei Seniorenhaus Wupperaue gGmbH, Stelle LE-03 Oleksandra Kovalenko Kontakt Höhestraße 12, 51399 Burscheid 0171 39200 01 oleksandra@post.example Das liegt bei Lebenslauf',
    )
  })
  it('keeps an endless cover inside its margins', () => {
    const long = 'x'.repeat(300)
    const paper = coverPaper({ ...cv, name: long }, { ...making, role: long, number: long, employer: long, enclosures: [long, long] })
    expect(outside(paper)).toEqual([])
    expect(overlaps(paper)).toEqual([])
  })
})
