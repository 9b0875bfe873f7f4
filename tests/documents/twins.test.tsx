import { describe, expect, it } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { emptyProfile } from '#src/documents/profile.ts'
import { type CostList, costListPaper } from '#views/documents/cost-list-paper.ts'
import { CostListTwin } from '#views/documents/cost-list-twin.tsx'
import { coverPaper } from '#views/documents/cover-paper.ts'
import { CoverTwin } from '#views/documents/cover-twin.tsx'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { CvTwin } from '#views/documents/cv-twin.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import { profilePaper } from '#views/documents/profile-paper.ts'
import { ProfileTwin } from '#views/documents/profile-twin.tsx'
import { cv, day, letter, making, sheetsOf, textOf } from './samples.ts'

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
  return paper.flatMap((row) => row.replaceAll('\u00a0', ' ').split(/[\s·,:]+/)).filter((word) => word && !page.includes(word))
}

describe('twins', () => {
  it('says what the CV says, with headings in order', async () => {
    const html = String(await (<CvTwin cv={cv} words={cvWords.de} />))
    expect(unsaid(textOf(sheetsOf(cvPaper(cv, making))).slice(1), html)).toEqual([])
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
    expect(unsaid(textOf(sheetsOf(letterPaper(cv, letter, { ...making, day, town: 'Burscheid' }))), html)).toEqual([
      'Telefon',
      'E-Mail',
      'Ort',
      'Datum',
    ])
    expect(levels(html)).toEqual([2, 3])
  })
  it('says what the short profile says', async () => {
    const facts = { ...emptyProfile, start: 'sofort', hours: 'vormittags' }
    const html = String(await (<ProfileTwin cv={cv} facts={facts} language="de" />))
    expect(unsaid(textOf(sheetsOf(profilePaper(cv, { ...making, facts }))), html)).toEqual([])
    expect(levels(html)).toEqual([2, 3, 3, 3, 3, 3, 3])
  })
  it('says what the cover says', async () => {
    const cover = {
      role: 'Pflegehelferin',
      employer: 'Seniorenhaus Wupperaue gGmbH',
      number: 'LE-03',
      enclosures: ['Lebenslauf', 'Zeugnis'],
    }
    const html = String(await (<CoverTwin cv={cv} cover={cover} language="de" />))
    expect(unsaid(textOf(sheetsOf(coverPaper(cv, { ...making, ...cover }))), html)).toEqual([])
    expect(levels(html)).toEqual([2, 3, 3])
  })
  it('says what the list of applications says, as a table', async () => {
    const list: CostList = {
      ...{ name: cv.name, street: cv.street, town: '51399 Burscheid', day },
      lines: [{ appliedOn: day, employer: 'Seniorenhaus Wupperaue gGmbH', role: 'Pflegehelferin', way: 'post', cents: 160 }],
    }
    const html = String(await (<CostListTwin {...list} />))
    expect(unsaid(textOf(sheetsOf(costListPaper(list, making))), html)).toEqual(['Ort', 'und', 'Unterschrift'])
    expect(html.match(/<th/g)?.length).toBeGreaterThanOrEqual(5)
  })
})
