import { describe, expect, it } from 'vitest'
import type { Day } from '#src/base/day.ts'
import { type Cv, emptyCv } from '#src/documents/cv.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { mm } from '#src/paper/model.ts'
import { setPaper } from '#src/paper/set.ts'
import { printedWords } from '#tests/support/pdf-text.ts'
import { type CostListLine, costListPaper } from '#views/documents/cost-list-paper.ts'
import { profilePaper } from '#views/documents/profile-paper.ts'
import { ticketPaper } from '#views/documents/ticket-paper.ts'
import { cv, day, fonts, looks, made, making, outside, overlaps, sheetsOf, words, written } from './samples.ts'

const endless = 'Wort '.repeat(120)
const station = { from: '2001', to: '2002', title: endless, place: endless, points: [endless] }
const everything: Cv = {
  ...{ ...emptyCv, name: endless, secondName: endless, street: endless, town: endless, phone: endless, email: 'x'.repeat(300) },
  ...{ will: endless, strengths: Array(9).fill('zuverlässig und pünktlich'), skills: Array(9).fill('Word'), jobs: Array(9).fill(station) },
  languages: Array(9).fill({ language: 'Ukrainisch', level: 'Muttersprache' }),
  licences: Array(9).fill('Führerschein C1 (kleiner Lkw)'),
}

describe('short profile', () => {
  it('is one sheet in every family and language, also of a long life', () => {
    for (const look of looks) {
      const facts = { start: endless, place: endless, way: endless, hours: endless }
      const paper = profilePaper(everything, { ...making, look, facts })
      expect(sheetsOf(paper), `${look.family} ${look.language}`).toHaveLength(1)
      expect(outside(paper)).toEqual([])
      expect(overlaps(paper)).toEqual([])
    }
  })
  it('begins with what the person wants and ends with how to reach them', async () => {
    const text = await printedWords(await written(profilePaper(cv, { ...making, facts: { start: 'sofort', hours: 'vormittags' } })))
    expect(text).toMatch(
      /Kurzprofil Oleksandra Kovalenko .*Das suche ich Wieder mit alten Menschen arbeiten. Ab wann sofort Arbeitszeit vormittags/,
    )
    expect(text).toMatch(/So erreichen Sie mich Höhestraße 12, 51399 Burscheid 0171 39200 01 oleksandra@post.example$/)
  })
})

describe('list of applications', () => {
  const lines: CostListLine[] = Array.from({ length: 60 }, (_, at) => ({
    ...{ appliedOn: `2026-10-${String(28 - (at % 28)).padStart(2, '0')}` as Day, employer: `Betrieb ${at}`, role: 'Pflegehelfer/in' },
    ...{ way: 'post' as const, cents: 160 },
  }))
  const list = { name: cv.name, street: cv.street, town: '51399 Burscheid', day, lines }
  it('is a table, oldest first, with its head on each sheet and one sum', async () => {
    const sheets = sheetsOf(costListPaper(list, making))
    expect(sheets.length).toBeGreaterThan(1)
    for (const { marks } of sheets) expect(marks.some((mark) => mark.kind === 'text' && mark.text.trim() === 'Betrieb')).toBe(true)
    const text = await printedWords(await written(costListPaper(list, making)))
    expect(text.match(/Datum Betrieb Stelle Weg Kosten/g)).toHaveLength(1)
    expect(text.indexOf('01.10.2026')).toBeLessThan(text.indexOf('28.10.2026'))
    expect(text).toContain('Summe 60 Bewerbungen 96,00 €')
  })
  it('says so where nothing was sent yet, and holds endless names', () => {
    expect(words(sheetsOf(costListPaper({ ...list, lines: [] }, making)))).toContain('Noch keine Bewerbung eingetragen.')
    const long = { ...list, lines: lines.map((line) => ({ ...line, employer: 'x'.repeat(200), role: endless })) }
    expect(outside(costListPaper(long, making))).toEqual([])
  })
})

describe('ticket', () => {
  const ticket = {
    number: 47,
    label: 'Ihre Nummer',
    location: 'Wermelskirchen',
    lines: ['Gezogen um 10:12 Uhr'],
    tell: 'Bitte setzen Sie sich.',
  }
  it('is one slip of 80 millimetres with the number as its heading, in four languages', async () => {
    for (const language of ['de', 'plain', 'en'] as const) {
      const paper = ticketPaper({ ...ticket, language }, made)
      const [sheet, ...rest] = sheetsOf(paper)
      expect(rest).toEqual([])
      expect(sheet?.size.width).toBeCloseTo(mm(80))
      expect(await printedWords(await written(paper))).toBe(
        'Jobpoint Wermelskirchen Ihre Nummer 47 Gezogen um 10:12 Uhr Bitte setzen Sie sich.',
      )
    }
    const arabic = ticketPaper({ ...ticket, label: 'رقمك', lines: ['تم السحب الساعة 10:12'], tell: 'يرجى الجلوس', language: 'ar' }, made)
    expect(setPaper(arabic, facesOf(fonts, 'sans')).missing).toEqual([])
    expect(words(sheetsOf(arabic))).toBe('Jobpoint Wermelskirchen رقمك 47 تم السحب الساعة 10:12 يرجى الجلوس')
  })
})
