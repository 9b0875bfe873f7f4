import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gendered, type Occupation, occupations } from '#src/occupations/catalogue.ts'
import { normalised, searchOccupations } from '#src/occupations/search.ts'

const first = (text: string) => searchOccupations(text, 1)[0]?.occupation
const share = (cases: { typed: string; meant: Occupation }[]) =>
  cases.filter(({ typed, meant }) => first(typed) === meant).length / cases.length
const seed = 20261123

describe('catalogue', () => {
  it('has each code once, five digits, level 1 to 4', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(300)
    expect(new Set(occupations.map(({ kldb }) => kldb)).size).toBe(occupations.length)
    for (const { kldb } of occupations) expect(kldb).toMatch(/^\d{4}[1-4]$/)
  })
  it('has a title, an English name and everyday words for each, none of them empty or twice', () => {
    for (const { title, english, synonyms } of occupations) {
      expect(title.length).toBeGreaterThan(3)
      expect(english.length, title).toBeGreaterThan(2)
      expect(synonyms.length, title).toBeGreaterThan(0)
      expect(new Set(synonyms).size, title).toBe(synonyms.length)
    }
  })
  it('names no sex alone in a title', () => {
    for (const { title, female, male } of occupations)
      if (/^\S*(er|mann|or|ist|loge|gehilfe)\b/.test(title)) expect(female, title).not.toBe(male)
  })
  it.each([
    ['Lagerhelfer/in', 'Lagerhelferin', 'Lagerhelfer'],
    ['Koch/Köchin', 'Köchin', 'Koch'],
    ['Medizinische/r Fachangestellte/r', 'Medizinische Fachangestellte', 'Medizinischer Fachangestellter'],
    ['Maler/in und Lackierer/in', 'Malerin und Lackiererin', 'Maler und Lackierer'],
    ['Küchenhilfe', 'Küchenhilfe', 'Küchenhilfe'],
  ])('%s holds both forms', (title, female, male) => expect(gendered(title)).toEqual({ female, male }))
})

describe('search', () => {
  it.each([
    'Lagerhelfer/in',
    'Lagerhelfer*in',
    'Lagerhelfer:in',
    'Lagerhelfer_in',
    'LagerhelferIn',
    'Lagerhelfer/innen',
    'Lagerhelfer/-in',
    'Lagerhelfer (m/w/d)',
    'LAGERHELFER',
    'Lagerhelferin',
    ' lagerhelfer ',
    'Lagerhelfer w/m/d',
  ])('%s is the warehouse helper', (typed) => expect(first(typed)?.kldb).toBe('51311'))
  it.each([
    ['Lagerist', '51312'],
    ['Staplerfahrer', '52531'],
    ['Putzkraft', '54101'],
    ['Putzfrau', '54101'],
    ['Spülkraft', '29301'],
    ['Kuechenhilfe', '29301'],
    ['Kuchenhilfe', '29301'],
    ['Kellnerin', '63302'],
    ['Krankenschwester', '81302'],
    ['Altenpflegehelferin', '82101'],
    ['Schreiner', '22342'],
    ['Elektriker', '26212'],
    ['Alltagshilfe Kita', '83111'],
    ['Fräser', '24232'],
    ['Erntehelfer', '11101'],
    ['Lkw-Fahrer', '52122'],
    ['Metzger', '29232'],
    ['Näherin', '28222'],
    ['nurse', '81302'],
    ['forklift driver', '52531'],
    ['Regale einräumen', '62101'],
  ])('%s is %s', (typed, kldb) => expect(first(typed)?.kldb).toBe(kldb))
  it('says which label hit', () =>
    expect(searchOccupations('Putzkr', 1)[0]).toMatchObject({ label: 'Putzkraft', occupation: { kldb: '54101' } }))
  it('gives one line per occupation and keeps the limit', () => {
    const hits = searchOccupations('Helfer', 7)
    expect(hits).toHaveLength(7)
    expect(new Set(hits.map(({ occupation }) => occupation.kldb)).size).toBe(7)
  })
  it('finds nothing in nothing', () => {
    for (const typed of ['', '   ', '()', '\0', '(m/w/d)', '🦊', 'xqzxqz']) expect(searchOccupations(typed), typed).toEqual([])
    expect(searchOccupations('a'.repeat(100_000))).toEqual([])
  })
  it('never fails, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => searchOccupations(typed, 5).length <= 5),
      { seed, numRuns: 1000 },
    ))

  it('finds every title in every gender form, and both umlaut spellings, first', () => {
    const forms = (o: Occupation) => [
      o.title,
      o.male,
      o.female,
      o.title.replace(/\/in\b/g, '*in'),
      o.title.replace(/\/in\b/g, ':in'),
      `${o.title} (m/w/d)`,
      o.title.toUpperCase(),
      o.title.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
    ]
    for (const meant of occupations) for (const typed of forms(meant)) expect(first(typed)?.title, typed).toBe(meant.title)
  })
  it('finds the first 70 % of the letters in at least 96 of 100', () => {
    const found = share(occupations.map((meant) => ({ typed: meant.male.slice(0, Math.ceil(meant.male.length * 0.7)), meant })))
    expect(found).toBeGreaterThanOrEqual(0.96)
  })
  it.each([
    [1, 0.94],
    [2, 0.89],
  ])('forgives %i slips of the finger in at least %f', (slips, least) => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const slip = (word: string, at: number, kind: number, by: string) =>
      [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + by + word.slice(at),
        word.slice(0, at) + by + word.slice(at + 1),
        word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
      ][kind]!
    const slipOf = fc.tuple(fc.nat(1000), fc.nat(3), letter)
    const samples = fc.sample(fc.tuple(fc.constantFrom(...occupations), fc.array(slipOf, { minLength: slips, maxLength: slips })), {
      seed,
      numRuns: 1000,
    })
    const found = share(
      samples.map(([meant, all]) => ({
        meant,
        typed: all.reduce((word, [at, kind, by]) => slip(word, at % word.length, kind, by), meant.male),
      })),
    )
    expect(found, `seed ${seed}`).toBeGreaterThanOrEqual(least)
  })
  it('writes one spelling for all', () => {
    expect(normalised('Verkäufer/-innen (m/w/d)')).toBe(normalised('Verkaeufer:in'))
    expect(normalised('Bürokaufmann')).toBe('burokaufmann')
  })
})
