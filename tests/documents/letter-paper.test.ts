import { describe, expect, it } from 'vitest'
import { emptyCv, type Letter } from '#src/documents/cv.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { letterPaper, letterSheets } from '#views/documents/letter-paper.ts'
import { mm, type Sheet, textOf } from '#views/documents/sheet.ts'
import { cv, day, fonts, letter, made, open, outside, overlaps, words } from './samples.ts'

describe('letter', () => {
  const at = (sheet: Sheet | undefined, text: string) => {
    const mark = sheet?.find((mark) => mark.kind === 'text' && mark.text === text)
    return mark?.kind === 'text' ? [Math.round((mark.x / mm(1)) * 10) / 10, Math.round((mark.y / mm(1)) * 10) / 10] : []
  }
  it('stands where DIN 5008, form B wants it', () => {
    const [sheet] = letterSheets(cv, letter, fonts, { day, town: 'Burscheid' })
    expect(at(sheet, 'Seniorenhaus Wupperaue gGmbH')).toEqual([25, 66])
    expect(at(sheet, 'Telefon')).toEqual([125, 52.5])
    const [x = 0, y = 0] = at(sheet, 'Bewerbung als Pflegehelfer/in (m/w/d), Stelle LE-03')
    expect(x).toBe(25)
    // The top of its capitals: two lines below the address field.
    expect(y - (11 * 0.66) / mm(1)).toBeCloseTo(98.46, 0)
  })
  it('says the three sentences and goes on small after the greeting', () => {
    const text = words(letterSheets(cv, letter, fonts, { day, town: 'Burscheid' }))
    expect(text).toContain(
      'Guten Tag, ich möchte wieder mit alten Menschen arbeiten. Ich bringe elf Jahre Pflege mit. Ich kann am 15. Dezember anfangen. Freundliche Grüße Oleksandra Kovalenko Anlage Lebenslauf',
    )
    expect(text).toContain('23. November 2026')
  })
  it('leaves nothing where nothing was written', () => {
    const empty: Letter = { recipient: '', vacancyTitle: '', vacancyNumber: '', why: '', bring: '', start: '' }
    expect(textOf(letterSheets(emptyCv, empty, fonts, { day, town: '', enclosures: [] }))).toEqual([
      'Datum',
      '23. November 2026',
      'Bewerbung',
      'Guten Tag,',
      'Freundliche Grüße',
    ])
  })
  it('keeps endless names and sentences in their fields', () => {
    const long = 'Wort '.repeat(400)
    const sheets = letterSheets(
      { ...cv, name: 'x'.repeat(300), street: long, email: 'y'.repeat(300) },
      { ...letter, recipient: long, why: long, vacancyTitle: 'z'.repeat(200) },
      fonts,
      { day, town: long },
    )
    expect(sheets.length).toBeGreaterThan(1)
    expect(outside(sheets)).toEqual([])
    expect(sheets.flatMap(overlaps)).toEqual([])
  })
  it('goes before the CV in an application', async () => {
    expect((await open(await letterPaper(cv, letter, fonts, { day, town: 'Burscheid' }))).getPageCount()).toBe(1)
    const pdf = await open(await applicationPaper(cv, letter, fonts, { day, town: 'Burscheid', made }))
    expect(pdf.getPageCount()).toBe(2)
    expect(pdf.getTitle()).toBe('Bewerbung als Pflegehelfer/in (m/w/d), Stelle LE-03, Oleksandra Kovalenko')
  })
})
