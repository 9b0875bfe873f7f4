import { describe, expect, it } from 'vitest'
import { mm, textOf } from '#views/documents/sheet.ts'
import { wallCardPaper, wallCardSheet } from '#views/documents/wall-card-paper.ts'
import { card, fonts, made, open, outside, overlaps, words } from './samples.ts'

describe('wall card', () => {
  it('says everything on one sheet, large enough for two metres', async () => {
    const sheet = wallCardSheet(card, fonts)
    const text = words([sheet])
    for (const part of [
      'Jobpoint Wermelskirchen',
      'WE-02',
      card.title,
      card.employer,
      'Lohn',
      '14,80 €',
      'Arbeitszeit',
      'Weg',
      'Start',
      'Das machen Sie',
      'Pakete packen',
      'Das brauchen Sie',
      'Das lernen Sie hier',
      'Miriam Voßwinkel',
      '0221 4710 0142',
      'jobpoint.example/s/WE-02',
    ])
      expect(text).toContain(part)
    const size = (wanted: string) => sheet.flatMap((mark) => (mark.kind === 'text' && mark.text === wanted ? [mark.size] : []))[0] ?? 0
    expect(size(card.title)).toBeGreaterThanOrEqual(46)
    expect(size('14,80 €')).toBeGreaterThanOrEqual(31)
    expect(size('Pakete packen')).toBeGreaterThanOrEqual(15)
    const pdf = await open(await wallCardPaper(card, fonts, made))
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getTitle()).toBe('Aushang WE-02 Lagerhelfer/in (m/w/d)')
  })
  it('stays one whole sheet with endless texts', () => {
    for (const long of ['Bewirtschaftung der Außenanlagen '.repeat(12), 'x'.repeat(300)]) {
      const fact = { value: long, note: long }
      const sheet = wallCardSheet(
        {
          ...card,
          number: long,
          title: long,
          employer: long,
          location: long,
          pay: fact,
          hours: fact,
          way: fact,
          start: fact,
          tasks: [long, long],
          needs: [long],
          learns: [long],
          contactName: long,
          contactPhone: long,
        },
        fonts,
      )
      expect(outside([sheet], 193)).toEqual([])
      expect(overlaps(sheet)).toEqual([])
      expect(words([sheet])).toContain('…')
    }
  })
  it('closes the grid where a fact is missing', () => {
    const bare = wallCardSheet(
      { ...card, pay: null, way: null, start: null, tasks: [], needs: [], learns: [], contactName: '', contactPhone: '' },
      fonts,
    )
    const tiles = bare.filter((mark) => mark.kind === 'box' && (mark.ink === 'sunTint' || mark.ink === 'actTint') && mark.top < mm(5))
    expect(tiles).toHaveLength(1)
    expect(textOf([bare])).not.toContain('Das machen Sie')
  })
  it('draws a QR code of whole squares inside its field', () => {
    const code = wallCardSheet(card, fonts).find((mark) => mark.kind === 'squares')
    const squares = code?.kind === 'squares' ? code.squares : []
    expect(squares.length).toBeGreaterThan(100)
    expect(Math.max(...squares.map(({ x, width }) => x + width)) - Math.min(...squares.map(({ x }) => x))).toBeCloseTo(mm(38), 3)
  })
})
