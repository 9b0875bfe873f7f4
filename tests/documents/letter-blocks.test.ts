import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { folded } from '#src/base/text.ts'
import { licenceNames } from '#src/candidates/candidate.ts'
import { type Cv, emptyCv } from '#src/documents/cv.ts'
import { hintsOn, linesIn, movedGroup, roomFor, roomLeft, sentenceNames, sentencesAfter } from '#src/documents/letter.ts'
import {
  type AskedFor,
  asks,
  type Block,
  type BlockVacancy,
  isPlain,
  letterBlocks,
  plainTitle,
  sentencesIn,
  wordsIn,
} from '#src/documents/letter-blocks.ts'
import { letterFrames } from '#src/documents/letter-frames.ts'
import { emptyPosting, licenceClasses } from '#src/vacancies/vacancy.ts'
import { cv } from './samples.ts'

const warehouse: BlockVacancy = {
  ...emptyPosting,
  title: 'Lagerhelfer/in (m/w/d)',
  workPlace: 'Wermelskirchen',
  tasks: ['Lkw entladen', 'Pakete packen'],
  must: ['Deutsch A2'],
  learnHere: ['Staplerschein'],
  licences: ['forklift'],
  hoursMin: 39,
  hoursMax: 39,
  startOn: '2027-01-04' as Day,
  payMin: 1480,
}
const all = (to: BlockVacancy | AskedFor, of: Cv, language: EmployerLanguage = 'de'): Block[] =>
  Object.values(letterBlocks(to, of, language)).flat()
const texts = (to: BlockVacancy | AskedFor, of: Cv, language: EmployerLanguage = 'de') => all(to, of, language).map(({ text }) => text)

/** Everything anybody said: whatever stands in a letter beyond the fixed frames has to be in here. */
const said = (to: BlockVacancy | AskedFor, { ...of }: Cv): string => {
  const vacancy =
    'role' in to
      ? [to.role]
      : [
          plainTitle(to.title),
          to.workPlace,
          ...to.tasks,
          ...to.must,
          ...to.nice,
          ...to.learnHere,
          ...to.licences.map((licence) => licenceNames[licence]),
          ...[to.hoursMin, to.hoursMax]
            .filter((hours) => hours !== null)
            .flatMap((hours) => [String(hours), String(hours).replace('.', ',')]),
          ...(to.startOn
            ? [`${Number(to.startOn.slice(8))}.${Number(to.startOn.slice(5, 7))}.${to.startOn.slice(0, 4)}`, inEnglish(to.startOn)]
            : []),
          ...(to.payMin === null ? [] : [(to.payMin / 100).toFixed(2), (to.payMin / 100).toFixed(2).replace('.', ',')]),
        ]
  const stations = [...of.jobs, ...of.education].flatMap(({ title, place, points }) => [title, place, ...points])
  const spoken = of.languages.flatMap(({ language, level }) => [language, level])
  return ` ${folded([...vacancy, of.will, of.town, ...of.strengths, ...of.skills, ...of.licences, ...stations, ...spoken].join(' ; '))} `
}
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const inEnglish = (day: string) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const shapes = (language: EmployerLanguage) =>
  Object.values(letterFrames[language]).map(
    (frame) =>
      new RegExp(
        `^${frame
          .split(/\{\.?\}/)
          .map(escaped)
          .join('([\\s\\S]+?)')}$`,
      ),
  )
const isWord = (word: string) => !['und', 'and', 'euro', ''].includes(word)
/** What a sentence says beyond a fixed frame; null where it follows none. */
const beyondFrame = (text: string, language: EmployerLanguage): string[][] =>
  shapes(language).flatMap((shape) => {
    const found = shape.exec(text)
    return found ? [found.slice(1)] : []
  })
const isCovered = (text: string, known: string, language: EmployerLanguage): boolean =>
  beyondFrame(text, language).some((facts) =>
    facts.every((fact) =>
      folded(fact.replaceAll('€', ''))
        .split(' ')
        .filter(isWord)
        .every((word) => known.includes(` ${word} `)),
    ),
  )

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüßşłé0-9]{1,14}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '))
const punctuated = fc
  .tuple(phrase, fc.constantFrom('', '.', '!', '?', ' ...', ', auch', '\nzweite Zeile', '$&', '{}'))
  .map((parts) => parts.join(''))
const station = fc.record({
  from: fc.constant(''),
  to: fc.constant(''),
  title: punctuated,
  place: punctuated,
  points: fc.array(punctuated, { maxLength: 3 }),
})
const anyCv: fc.Arbitrary<Cv> = fc
  .record({
    will: punctuated,
    town: phrase,
    strengths: fc.array(punctuated, { maxLength: 6 }),
    jobs: fc.array(station, { maxLength: 4 }),
    education: fc.array(station, { maxLength: 3 }),
    languages: fc.array(fc.record({ language: word, level: word }), { maxLength: 4 }),
    licences: fc.array(fc.constantFrom(...Object.values(licenceNames)), { maxLength: 3 }),
    skills: fc.array(punctuated, { maxLength: 4 }),
  })
  .map((facts) => ({ ...emptyCv, ...facts }))
const anyVacancy: fc.Arbitrary<BlockVacancy> = fc
  .record({
    title: phrase.map((title) => `${title} (m/w/d)`),
    workPlace: phrase,
    tasks: fc.array(punctuated, { maxLength: 4 }),
    must: fc.array(punctuated, { maxLength: 3 }),
    nice: fc.array(punctuated, { maxLength: 3 }),
    learnHere: fc.array(punctuated, { maxLength: 3 }),
    licences: fc.uniqueArray(fc.constantFrom(...licenceClasses), { maxLength: 3 }),
    hoursMin: fc.option(fc.integer({ min: 1, max: 40 })),
    hoursMax: fc.option(fc.constantFrom(19.5, 30, 38.5)),
    startOn: fc.option(fc.constantFrom('2027-01-04' as Day, '2026-12-15' as Day)),
    startAsap: fc.boolean(),
    payMin: fc.option(fc.integer({ min: 1390, max: 99_999 })),
    plainText: fc.constantFrom(null, 'Bitte nennen Sie Ihre Gehaltsvorstellung.'),
  })
  .map((facts) => ({ ...emptyPosting, ...facts }))
const anyAim = fc.oneof(
  anyVacancy,
  phrase.map((role): AskedFor => ({ role })),
)
const anyLanguage = fc.constantFrom<EmployerLanguage>('de', 'en')

test('every fact in an offered sentence stands in the vacancy or in the CV; the rest is a fixed frame', () => {
  fc.assert(
    fc.property(anyAim, anyCv, anyLanguage, (to, of, language) => {
      const known = said(to, of)
      return texts(to, of, language).every((text) => isCovered(text, known, language))
    }),
    { numRuns: 400 },
  )
})
test('the proof above sees an invented fact', () => {
  const known = said(warehouse, cv)
  expect(isCovered('Ich kann am 5.1.2027 anfangen.', known, 'de')).toBe(false)
  expect(isCovered('Das bringe ich mit: Geduld und Humor.', known, 'de')).toBe(false)
  expect(isCovered('Ich bin ein Teamplayer.', known, 'de')).toBe(false)
  expect(isCovered('Das bringe ich mit: Geduld.', known, 'de')).toBe(true)
})
test('no offered sentence has more than fifteen words, and each is offered once', () => {
  fc.assert(
    fc.property(anyAim, anyCv, anyLanguage, (to, of, language) => {
      const offered = texts(to, of, language)
      return new Set(offered).size === offered.length && offered.every((text) => sentencesIn(text).every((one) => wordsIn(one) <= 15))
    }),
    { numRuns: 300 },
  )
})
test('each group offers something, even for an empty CV, and says where it is from', () => {
  for (const language of ['de', 'en'] as const)
    for (const name of sentenceNames)
      expect(letterBlocks(warehouse, emptyCv, language)[name].length, `${language} ${name}`).toBeGreaterThan(0)
  const from = new Map(all(warehouse, { ...cv, licences: ['Staplerschein'], town: 'Wermelskirchen' }).map(({ text, from }) => [text, from]))
  expect(from.get('In Ihrer Anzeige steht: „Lkw entladen.“ Das möchte ich gern machen.')).toBe('vacancy')
  expect(from.get('Diese Arbeit kenne ich: Pflegefachfrau, Stadtkrankenhaus, Winnyzja.')).toBe('cv')
  expect(from.get('Sie suchen jemanden mit: Staplerschein. Das habe ich.')).toBe('both')
  expect(from.get('Ich wohne auch in Wermelskirchen.')).toBe('both')
  expect(from.get('Ich freue mich auf ein Gespräch mit Ihnen.')).toBe('frame')
})
test('frames are plain, and none guesses a sex or praises', () => {
  for (const [name, frame] of [...Object.entries(letterFrames.de), ...Object.entries(letterFrames.en)]) {
    expect(isPlain(frame), name).toBe(true)
    expect(frame).not.toMatch(/\d|teamfähig|flexibel|belastbar|motiviert|leidenschaft|perfekt|Herr|Frau|team player|passion/i)
  }
})
test('a list has one “und”, not two', () => {
  const offered = texts(warehouse, { ...emptyCv, strengths: ['geschickt', 'zuverlässig und pünktlich'], skills: ['Kasse', 'Scanner'] })
  expect(offered).toContain('Das bringe ich mit: geschickt, zuverlässig und pünktlich.')
  expect(offered).toContain('Das kann ich: Kasse und Scanner.')
})
test('start and wage come up only where the vacancy speaks of them', () => {
  expect(texts(warehouse, cv)).toContain('Ich kann am 4.1.2027 anfangen.')
  expect(texts(warehouse, cv, 'en')).toContain('I can start on 4 January 2027.')
  const silent = { ...warehouse, startOn: null }
  expect(texts(silent, cv).join(' ')).not.toMatch(/anfangen|Stunde sind/)
  expect(texts({ ...silent, startAsap: true }, cv)).toContain('Ich kann sofort anfangen.')
  expect(asks(silent)).toEqual({ start: false, wage: false })
  const asking = { ...silent, plainText: 'Bitte nennen Sie Ihre Gehaltsvorstellung und den Eintrittstermin.' }
  expect(asks(asking)).toEqual({ start: true, wage: true })
  expect(texts(asking, cv)).toContain('14,80 € in der Stunde sind für mich in Ordnung.')
})
test('a letter to an employer of one’s own asks for the work that was typed', () => {
  expect(texts({ role: 'Küchenhilfe' }, cv)).toEqual(
    expect.arrayContaining(['Ich suche Arbeit als Küchenhilfe.', 'Haben Sie eine Stelle als Küchenhilfe frei?']),
  )
  expect(texts({ role: '' }, emptyCv).length).toBeGreaterThan(0)
})

test('sentences move, go and come without one being lost or doubled', () => {
  const rows = ['a', 'b', 'c', '']
  expect(sentencesAfter(rows, [], { kind: 'up', row: 2 })).toEqual(['a', 'c', 'b'])
  expect(sentencesAfter(rows, [], { kind: 'down', row: 0 })).toEqual(['b', 'a', 'c'])
  expect(sentencesAfter(rows, [], { kind: 'remove', row: 1 })).toEqual(['a', 'c'])
  expect(sentencesAfter(rows, ['c', 'd'], { kind: 'next' })).toEqual(['a', 'b', 'c', 'd'])
  expect(sentencesAfter(rows, [], { kind: 'remove', row: 99 })).toEqual(['a', 'b', 'c'])
  expect(movedGroup(['why', 'bring', 'start'], 2, true)).toEqual(['why', 'start', 'bring'])
  expect(movedGroup(['why', 'bring', 'start'], 0, true)).toEqual(['why', 'bring', 'start'])
})
test('a hollow word is a hint with its words, a plain sentence has none', () => {
  expect(hintsOn('Ich bin sehr Teamfähig.', ['teamfähig'])).toEqual([{ kind: 'hollow', words: 'teamfähig' }])
  expect(hintsOn('Ich habe für 30 Leute gekocht.', ['teamfähig'])).toEqual([])
  expect(hintsOn(Array.from({ length: 21 }, () => 'lang').join(' '), [])).toMatchObject([{ kind: 'long' }])
})
test('the room of one page is what the others leave, and is used up by its own sentences', () => {
  const letter = { why: 'Weil es passt.', bring: 'Geduld.\nRuhe.', start: '' }
  const { room, left } = roomFor(letter, 'bring')
  expect(room - left).toBe('Geduld. Ruhe.'.length)
  expect(left).toBe(roomLeft(letter))
  expect(roomFor({ ...letter, bring: '' }, 'bring')).toEqual({ room, left: room })
})
test('room gets less with every sign and never more', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), phrase, (lines, more) => {
      const letter = { why: lines.join('\n'), bring: '', start: '' }
      expect(linesIn(letter.why).length).toBe(lines.length)
      return roomLeft({ ...letter, bring: more }) < roomLeft(letter)
    }),
  )
})
