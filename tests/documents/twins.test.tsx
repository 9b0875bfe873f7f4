import { describe, expect, it } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { cvSheets } from '#views/documents/cv-paper.ts'
import { CvTwin } from '#views/documents/cv-twin.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import { letterSheets } from '#views/documents/letter-paper.ts'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import { textOf } from '#views/documents/sheet.ts'
import { cv, day, fonts, letter } from './samples.ts'

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
/** Each word of the paper stands on the page too. */
const unsaid = (paper: string[], html: string) => {
  const page = plain(html)
  return paper.flatMap((row) => row.replaceAll('\u00a0', ' ').split(/[\s·,]+/)).filter((word) => word && !page.includes(word))
}

describe('twins', () => {
  it('says what the CV says, with headings in order', async () => {
    const html = String(await (<CvTwin cv={cv} words={cvWords.de} />))
    expect(unsaid(textOf(cvSheets(cv, fonts, {})).slice(1), html)).toEqual([])
    expect(levels(html)).toEqual([2, 3, 3, 3, 4, 3, 4, 3, 3, 3, 3])
  })
  it('shows the spelling no font of the paper has, and headings in the language of the page', async () => {
    const html = String(await (<CvTwin cv={{ ...cv, secondName: 'نور الحموي' }} words={cvWords.ar} />))
    expect(html).toContain('<bdi>نور الحموي</bdi>')
    expect(html).toContain(cvWords.ar.will)
  })
  it('is only a heading for an empty CV, and never markup', async () => {
    expect(plain(String(await (<CvTwin cv={emptyCv} words={cvWords.de} />))).trim()).toBe('Lebenslauf')
    expect(String(await (<CvTwin cv={{ ...emptyCv, name: '<script>' }} words={cvWords.de} />))).toContain('&lt;script&gt;')
  })
  it('says what the letter says', async () => {
    const html = String(await (<LetterTwin cv={cv} letter={letter} day={day} town="Burscheid" />))
    expect(unsaid(textOf(letterSheets(cv, letter, fonts, { day, town: 'Burscheid' })), html)).toEqual(['Telefon', 'E-Mail', 'Ort', 'Datum'])
    expect(levels(html)).toEqual([2, 3])
  })
})
