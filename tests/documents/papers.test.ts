import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Cv, emptyCv } from '#src/documents/cv.ts'
import { cvPaper, cvSheets } from '#views/documents/cv-paper.ts'
import { cvWords, span } from '#views/documents/cv-words.ts'
import { drawable, face, missingCharacters } from '#views/documents/fonts.ts'
import { cut, textOf, wrap } from '#views/documents/sheet.ts'
import { cv, day, fonts, made, names, open, outside, overlaps, words } from './samples.ts'

const contents = (stream: PDFStream | undefined) => (stream instanceof PDFRawStream ? inflateSync(stream.contents) : Buffer.alloc(0))

describe('fonts', () => {
  it('has a glyph for every letter of the sample names, in every weight', () => {
    for (const name of names) {
      expect(missingCharacters(name, fonts)).toEqual([])
      for (const weight of ['regular', 'semibold', 'italic'] as const) {
        for (const character of name.normalize('NFC')) expect(face(fonts, weight).has(character.codePointAt(0) ?? 0), character).toBe(true)
        expect(
          face(fonts, weight)
            .glyphs(name)
            .every(({ id }) => id > 0),
        ).toBe(true)
      }
    }
  })
  it('reports what it cannot draw and leaves it out', () => {
    expect(missingCharacters('Nour نور 😀', fonts)).toEqual(['ن', 'و', 'ر', '😀'])
    expect(drawable('Nour (نور) al-Hamwi 😀, Schneiderin', fonts)).toBe('Nour al-Hamwi, Schneiderin')
    expect(textOf(cvSheets({ ...cv, secondName: 'نور الحموي' }, fonts, {})).join('')).not.toMatch(/\p{Script=Arabic}/u)
  })
  it('composes letters and drops what has no shape', () => {
    expect(drawable('Nguyễn'.normalize('NFD'), fonts)).toBe('Nguyễn'.normalize('NFC'))
    expect(drawable('a\u0000b\u00adc\u200bd\ud800e\tf', fonts)).toBe('abcde f')
    expect(missingCharacters('a\u0000b\u202ec\ud800\ufe0f', fonts)).toEqual([])
  })
  it('sets letters closer where the font says so', () => {
    expect(face(fonts, 'regular').glyphs('Ta')[0]?.kern).toBeLessThan(-50)
  })
})

describe('typesetting', () => {
  const style = { face: 'regular', size: 10 } as const
  it('breaks a word only where it would leave the line', () => {
    const { rows, broken } = wrap(`kurz ${'x'.repeat(300)} Ende`, 200, style, fonts)
    expect(broken).toBe(true)
    expect(rows.join('').replaceAll(' ', '')).toBe(`kurz${'x'.repeat(300)}Ende`)
    expect(rows.every((row) => face(fonts, 'regular').width(row, 10) <= 200)).toBe(true)
    expect(wrap('Lagerhelfer/in (m/w/d)', 200, style, fonts)).toEqual({ rows: ['Lagerhelfer/in (m/w/d)'], broken: false })
    expect(wrap(' ', 200, style, fonts).rows).toEqual([])
  })
  it('cuts with an ellipsis that fits', () => {
    const { rows } = wrap('Wort '.repeat(80), 100, style, fonts)
    const short = cut(rows, 2, 100, style, fonts)
    expect(short).toHaveLength(2)
    expect(short[1]).toMatch(/Wort…$/)
    expect(face(fonts, 'regular').width(short[1] ?? '', 10)).toBeLessThanOrEqual(100)
  })
})

describe('CV', () => {
  it('says everything the person wrote, will and strengths first', () => {
    const text = words(cvSheets(cv, fonts, { signed: { town: 'Burscheid', day } }))
    const order = [
      'Lebenslauf',
      cv.name,
      cv.secondName,
      'Höhestraße 12, 51399 Burscheid',
      cv.phone,
      cv.email,
      'Was ich möchte',
      cv.will,
      'Was ich mitbringe',
      'Geduld',
      'Arbeit',
      '03/2011 – 02/2022',
      'Pflegefachfrau',
      'Alte Menschen gepflegt',
      'Ausbildung',
      '2008 – 2011',
      'Sprachen',
      'Deutsch',
      'B1',
      'Klasse B',
      'Kenntnisse',
      'Word',
      'Chor, Garten',
      'Burscheid, 23. November 2026',
    ]
    let from = 0
    for (const part of order) {
      expect(text.slice(from), part).toContain(part)
      from = text.indexOf(part, from) + part.length
    }
  })
  it('drops empty sections', () => {
    const text = textOf(
      cvSheets(
        { ...emptyCv, name: 'Łukasz Wójcik', strengths: ['', ' '], jobs: [{ from: '', to: '', title: '', place: '', points: [''] }] },
        fonts,
        {},
      ),
    )
    expect(text).toEqual(['Lebenslauf', 'Łukasz Wójcik'])
    expect(textOf(cvSheets(emptyCv, fonts, {}))).toEqual(['Lebenslauf'])
  })
  it('tells times as they are known', () => {
    expect(span({ from: '2011-03', to: '' }, cvWords.de)).toBe('seit 03/2011')
    expect(span({ from: '', to: '2011' }, cvWords.de)).toBe('bis 2011')
    expect(span({ from: '2011', to: '2011' }, cvWords.de)).toBe('2011')
    expect(span({ from: '', to: '' }, cvWords.de)).toBe('')
  })
  it('keeps sixty jobs, each with its heading, and numbers the sheets', () => {
    const jobs = Array.from({ length: 60 }, (_, at) => ({
      from: '2001',
      to: '2002',
      title: `Stelle ${at}`,
      place: 'Betrieb',
      points: ['eins', 'zwei'],
    }))
    const sheets = cvSheets({ ...cv, jobs }, fonts, {})
    for (const { title } of jobs) expect(textOf(sheets)).toContain(title)
    sheets.forEach((sheet, at) => {
      expect(textOf([sheet])[0]).toBe(`Lebenslauf Oleksandra Kovalenko · Seite ${at + 1} von ${sheets.length}`)
      expect(textOf([sheet]).at(-1)).not.toMatch(/^(Stelle|Betrieb|Ausbildung|Sprachen)/)
    })
    expect(outside(sheets)).toEqual([])
  })
  it('closes ranks before it takes a second sheet, and is calm again on two', () => {
    const set = (count: number) => {
      const jobs = Array.from({ length: count }, (_, at) => ({
        from: '2001',
        to: '2002',
        title: `Stelle ${at}`,
        place: 'Betrieb',
        points: ['eins'],
      }))
      const sheets = cvSheets({ ...cv, jobs }, fonts, {})
      return {
        sheets: sheets.length,
        size: sheets[0]?.flatMap((mark) => (mark.kind === 'text' && mark.text === 'Stelle 0' ? [mark.size] : []))[0],
      }
    }
    const all = Array.from({ length: 14 }, (_, at) => set(at + 1))
    expect(all[0]).toEqual({ sheets: 1, size: 10.5 })
    expect(all).toContainEqual({ sheets: 1, size: 10 })
    expect(all.at(-1)).toEqual({ sheets: 2, size: 10.5 })
  })
  it('holds a word of three hundred letters anywhere', () => {
    const long = 'Donaudampfschiff'.repeat(19)
    const station = { from: long, to: long, title: long, place: long, points: [long] }
    const everything: Cv = {
      name: long,
      secondName: long,
      street: long,
      postcode: long,
      town: long,
      phone: long,
      email: long,
      will: long,
      strengths: [long],
      jobs: [station],
      education: [station],
      languages: [{ language: long, level: long }],
      licences: [long],
      skills: [long],
      interests: long,
    }
    const sheets = cvSheets(everything, fonts, { signed: { town: long, day } })
    expect(outside(sheets)).toEqual([])
    expect(sheets.flatMap(overlaps)).toEqual([])
  })
  it('is a PDF with title, language and the day it was made', async () => {
    const pdf = await open(await cvPaper(cv, fonts, { made }))
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getTitle()).toBe('Lebenslauf Oleksandra Kovalenko')
    expect(pdf.getCreationDate()).toEqual(made)
    expect(pdf.getProducer()).toBeUndefined()
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('de-DE')
    const english = await open(await cvPaper(cv, fonts, { made, language: 'en' }))
    expect(english.getTitle()).toBe('Curriculum vitae Oleksandra Kovalenko')
    expect(Buffer.from(await cvPaper(cv, fonts, { made })).equals(Buffer.from(await cvPaper(cv, fonts, { made })))).toBe(true)
  })
  it('embeds the whole font and writes the glyphs it promised', async () => {
    const pdf = await open(await cvPaper(cv, fonts, { made }))
    const page = pdf.getPage(0)
    const used = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    for (const weight of ['regular', 'semibold'] as const) {
      const font = used?.lookup(PDFName.of(weight), PDFDict).lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
      const file = font?.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'), PDFStream)
      expect(contents(file).length).toBe(fonts[weight].length)
    }
    const content = page.node.lookup(PDFName.of('Contents'), PDFStream)
    const drawn = contents(content).toString('latin1')
    const hex = [...drawn.matchAll(/\[(.*?)\] TJ/g)].map(([, shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]+)>/g)].map(([, code]) => code).join(''),
    )
    const expected = cvSheets(cv, fonts, {}).flatMap((sheet) =>
      sheet.flatMap((mark) =>
        mark.kind === 'text'
          ? [
              face(fonts, mark.face)
                .glyphs(mark.text)
                .map(({ id }) => id.toString(16).padStart(4, '0'))
                .join(''),
            ]
          : [],
      ),
    )
    expect(hex).toEqual(expected)
    expect(hex.join('').match(/.{4}/g)).not.toContain('0000')
  })
})
