import { describe, expect, it } from 'vitest'
import { mm } from '#src/paper/model.ts'
import { printedWords } from '#tests/support/pdf-text.ts'
import { type WallCard, wallCardPaper } from '#views/documents/wall-card-paper.ts'
import { card, fonts, made, open, outside, overlaps, rowsOf, sheetsOf, textOf, words, written } from './samples.ts'

const paperOf = (one: WallCard) => wallCardPaper(one, fonts, made)

describe('wall card', () => {
  it('says everything on one sheet, large enough for two metres', async () => {
    const bytes = await written(paperOf(card))
    const text = await printedWords(bytes)
    const order = [
      ...['Jobpoint Wermelskirchen', 'WE-02', card.title, card.employer, 'Lohn', '14,80 €', 'Arbeitszeit', 'Weg', 'Start'],
      ...['Das machen Sie', 'Pakete packen', 'Das brauchen Sie', 'Das lernen Sie hier', 'Interesse?', 'Miriam Voßwinkel'],
      ...['0221 4710 0142', 'jobpoint.example/s/WE-02'],
    ]
    let from = 0
    for (const part of order) {
      expect(text.slice(from), part).toContain(part)
      from = text.indexOf(part, from) + part.length
    }
    const rows = rowsOf(sheetsOf(paperOf(card)))
    const size = (wanted: string) => rows.find(({ text }) => text === wanted)?.size ?? 0
    expect(size(card.title)).toBeGreaterThanOrEqual(46)
    expect(size('14,80 €')).toBeGreaterThanOrEqual(31)
    expect(size('Pakete packen')).toBeGreaterThanOrEqual(15)
    const pdf = await open(bytes)
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getTitle()).toBe('Aushang WE-02 Lagerhelfer/in (m/w/d)')
  })
  it('stays one whole sheet with endless texts', () => {
    for (const long of ['Bewirtschaftung der Außenanlagen '.repeat(12), 'x'.repeat(300)]) {
      const fact = { value: long, note: long }
      const facts = { pay: fact, hours: fact, way: fact, start: fact, tasks: [long, long], needs: [long], learns: [long] }
      const endless = {
        ...card,
        ...facts,
        number: long,
        title: long,
        employer: long,
        location: long,
        contactName: long,
        contactPhone: long,
      }
      const paper = paperOf(endless)
      expect(sheetsOf(paper)).toHaveLength(1)
      expect(outside(paper)).toEqual([])
      expect(overlaps(paper)).toEqual([])
      expect(words(sheetsOf(paper))).toContain('…')
    }
  })
  it('closes the grid where a fact is missing', () => {
    const bare = { ...card, pay: null, way: null, start: null, tasks: [], needs: [], learns: [], contactName: '', contactPhone: '' }
    const sheets = sheetsOf(paperOf(bare))
    const grounds = sheets.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'shape' && mark.top === mm(4)))
    expect(grounds).toHaveLength(1)
    expect(textOf(sheets)).not.toContain('Das machen Sie')
  })
  it('has a code of whole squares inside its field, with words in its place', () => {
    const part = paperOf(card).parts[0]
    const figure = part?.placed?.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'figure')
    if (figure?.kind !== 'figure' || figure.drawing.kind !== 'boxes') throw new Error('no code')
    expect(figure.alt).toBe('QR-Code: führt zur Stelle auf jobpoint.example/s/WE-02')
    const { boxes } = figure.drawing
    expect(boxes.length).toBeGreaterThan(100)
    expect(Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x))).toBeCloseTo(mm(38), 3)
  })
})
