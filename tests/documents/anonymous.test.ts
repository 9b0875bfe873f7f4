import { decodePDFRawStream, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { anonymousCv, durationOf } from '#src/documents/anonymous.ts'
import type { Cv } from '#src/documents/cv.ts'
import { neutralSentence, neutralTitle } from '#src/documents/neutral-titles.ts'
import { printedWords } from '#tests/support/pdf-text.ts'
import { anonymousPaper } from '#views/documents/anonymous-paper.ts'
import { cv, day, made, making, open, written } from './samples.ts'

const told: Cv = {
  ...cv,
  will: 'Ich bin Oleksandra und möchte als Pflegehelferin arbeiten, gern in Burscheid.',
  jobs: [
    {
      from: '2011-03',
      to: '2022-02',
      title: 'Pflegefachfrau',
      place: 'Stadtkrankenhaus',
      points: ['Seit 2015 Frau Kovalenko, 38 Jahre alt'],
    },
    { from: '2009', to: '2011', title: 'Elternzeit', place: '', points: [] },
    { from: '2024-10', to: '', title: 'Verkäuferin', place: 'Markt', points: ['Fragen an oleksandra@post.example, 0171 39200 01'] },
  ],
  languages: [{ language: 'Ukrainisch', level: 'Muttersprache' }],
}
const shown = anonymousCv(told, 'K7F-3AB', day, 'de')

describe('anonymous CV', () => {
  it('has a code for a name, a region for a town, and the office to ask', () => {
    expect(shown).toMatchObject({ name: 'Kennung K7F-3AB', secondName: '', street: '', postcode: '', town: 'Postleitzahl 51…', phone: '' })
    expect(shown.email).toBe('Kontakt über den Jobpoint')
  })
  it('tells how long, never when', () => {
    expect(durationOf({ from: '2011-03', to: '2022-02' }, day, 'de')).toBe('11 Jahre')
    expect(durationOf({ from: '2024-10', to: '' }, day, 'de')).toBe('2 Jahre 2 Monate')
    expect(durationOf({ from: '03/2020', to: '03/2020' }, day, 'en')).toBe('1 month')
    expect(durationOf({ from: '2008', to: '2011' }, day, 'de')).toBe('rund 3 Jahre')
    expect(durationOf({ from: '2011', to: '2011' }, day, 'de')).toBe('unter 1 Jahr')
    expect(durationOf({ from: '', to: '2011' }, day, 'de')).toBe('')
    expect(durationOf({ from: 'Sommer', to: '2011' }, day, 'de')).toBe('')
    expect(durationOf({ from: 'März 2019', to: '30.06.2023' }, day, 'de')).toBe('4 Jahre 4 Monate')
    expect(durationOf({ from: '10/2024', to: 'heute' }, day, 'de')).toBe('2 Jahre 2 Monate')
    expect(shown.jobs.map(({ from, to }) => [from, to])).toEqual([
      ['11 Jahre', '11 Jahre'],
      ['2 Jahre 2 Monate', '2 Jahre 2 Monate'],
    ])
  })
  it('keeps no years of school, no time with children, no mother tongue', () => {
    expect(shown.education.map(({ from, to, title }) => [from, to, title])).toEqual([['', '', 'Krankenpflege']])
    expect(shown.jobs.map(({ title }) => title)).not.toContain('Elternzeit')
    expect(shown.languages).toEqual([{ language: 'Ukrainisch', level: 'fließend' }])
  })
  it('cleans what was typed of name, town, years, age, mail and number', () => {
    expect(shown.will).toBe('Ich bin […] und möchte als Pflegehelfer/in arbeiten, gern in […].')
    expect(shown.jobs[0]?.points).toEqual(['Seit […] Frau […], […]'])
    expect(shown.jobs[1]?.points).toEqual(['Fragen an […], […]'])
  })
  it('knows names of two letters, and leaves words alone that are spelled like them', () => {
    const short = anonymousCv(
      { ...told, name: 'An Li', will: 'An Li fragt gern an. Im Lidl kennt man mich, sagt Li.' },
      'K7F-3AB',
      day,
      'de',
    )
    expect(short.will).toBe('[…] […] fragt gern an. Im Lidl kennt man mich, sagt […].')
  })
  it('knows each half of a double name', () => {
    const double = anonymousCv({ ...told, name: 'Petra Lindlahr-Krämer', will: 'Frau Krämer, früher Lindlahr' }, 'K7F-3AB', day, 'de')
    expect(double.will).toBe('Frau […], früher […]')
  })
  it('is clean in every corner of the file', async () => {
    const bytes = await written(anonymousPaper(told, { code: 'K7F-3AB', day, look: { ...making.look, photo: true }, made }))
    const pdf = await open(bytes)
    expect(pdf.getTitle()).toBe('Lebenslauf Kennung K7F-3AB')
    expect(pdf.getAuthor()).toBeUndefined()
    const everything = [
      Buffer.from(bytes).toString('latin1'),
      await printedWords(bytes),
      ...pdf.context.enumerateIndirectObjects().map(([, one]) => {
        if (!(one instanceof PDFRawStream)) return one.toString()
        return Buffer.from(decodePDFRawStream(one).decode()).toString('latin1')
      }),
    ].join('\n')
    for (const trace of ['Oleksandra', 'Kovalenko', 'Burscheid', 'Höhe', 'post.example', '39200', 'lebenslauf.json', '2011', '/Figure'])
      expect(everything, trace).not.toContain(trace)
    const utf16 = (text: string) => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    for (const trace of ['Oleksandra', 'Kovalenko']) expect(everything.toLowerCase()).not.toContain(utf16(trace))
  })
})

describe('titles without a sex', () => {
  it('makes pairs of well-known endings only', () => {
    const titles = {
      Pflegefachfrau: 'Pflegefachmann/-frau',
      Bürokaufmann: 'Bürokaufmann/-frau',
      'Sachbearbeiterin Einkauf': 'Sachbearbeiter/in Einkauf',
      Lagerhelfer: 'Lagerhelfer/in',
      Köchin: 'Koch/Köchin',
      Beikoch: 'Beikoch/-köchin',
      'Lagerhelfer/in (m/w/d)': 'Lagerhelfer/in (m/w/d)',
      'Verkäufer:in': 'Verkäufer:in',
      'Erzieherin / Erzieher': 'Erzieher/in / Erzieher/in',
      'Ausbildung zur Krankenschwester': 'Ausbildung zum/zur Krankenpfleger/in',
      'Umschulung zum Bürokaufmann': 'Umschulung zum/zur Bürokaufmann/-frau',
      'Zurück zur Schule': 'Zurück zur Schule',
      Küchenhilfe: 'Küchenhilfe',
      Pflegekraft: 'Pflegekraft',
      Kindermädchen: 'Kindermädchen',
    }
    for (const [typed, neutral] of Object.entries(titles)) expect(neutralTitle(typed), typed).toBe(neutral)
  })
  it('touches a sentence only where a person speaks of themselves', () => {
    expect(neutralSentence('Drei Mitarbeiter angeleitet')).toBe('Drei Mitarbeiter angeleitet')
    expect(neutralSentence('Arbeit als Fahrerin gesucht')).toBe('Arbeit als Fahrer/in gesucht')
    expect(neutralSentence('Arbeit als Fahrer/in gesucht')).toBe('Arbeit als Fahrer/in gesucht')
  })
})
