import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cv, type CvStation, emptyCv } from '#src/documents/cv.ts'
import { type Choices, chosen, chosenParts, differences, entriesIn, moved, newIn, noChoices, shownTo } from '#src/documents/version.ts'

const word = fc.constantFrom('Lager', 'Küche', 'Pflege', 'Garten', 'Fahrer', 'Büro', 'Lager ', '')
const station: fc.Arbitrary<CvStation> = fc.record({
  from: fc.constantFrom('2019', '2020-03'),
  to: fc.constantFrom('', '2022'),
  title: word,
  place: word,
  points: fc.array(word, { maxLength: 3 }),
})
const anyCv: fc.Arbitrary<Cv> = fc
  .record({
    will: word,
    strengths: fc.array(word, { maxLength: 5 }),
    jobs: fc.array(station, { maxLength: 5 }),
    education: fc.array(station, { maxLength: 3 }),
    skills: fc.array(word, { maxLength: 4 }),
  })
  .map((facts) => ({ ...emptyCv, ...facts }))
const keysOf = (cv: Cv) =>
  chosenParts.flatMap((part) => entriesIn(cv, part, noChoices).flatMap(({ key, points }) => [key, ...points.map((point) => point.key)]))
const anyChoice = (cv: Cv): fc.Arbitrary<Choices> =>
  fc.tuple(fc.subarray(keysOf(cv)), fc.constantFrom('', 'Eigener Satz')).map(([shown, will]) => chosen(cv, noChoices, shown, will))
const cvAndChoice = anyCv.chain((cv) => fc.tuple(fc.constant(cv), anyChoice(cv)))

const cv: Cv = {
  ...emptyCv,
  name: 'Oleksandra Kovalenko',
  will: 'Wieder mit alten Menschen arbeiten.',
  strengths: ['Geduld', 'Ruhe'],
  jobs: [
    { from: '2011', to: '2022', title: 'Pflegefachfrau', place: 'Winnyzja', points: ['Nachtdienst', 'Verbände'] },
    { from: '2009', to: '2011', title: 'Verkäuferin', place: 'Markt', points: [] },
  ],
}
const key = (part: 'jobs' | 'strengths', at: number) => entriesIn(cv, part, noChoices)[at]!.key

test('without choices a version is the source, whatever the source is', () => {
  fc.assert(
    fc.property(anyCv, (source) => {
      expect(shownTo(source, noChoices)).toEqual(source)
    }),
  )
})
test('a version never has anything the source has not, and only what was ticked', () => {
  fc.assert(
    fc.property(cvAndChoice, ([source, choices]) => {
      const shown = shownTo(source, choices)
      for (const part of ['jobs', 'education'] as const) {
        for (const { title, place, from, points } of shown[part])
          expect(
            source[part].some(
              (one) =>
                one.title === title && one.place === place && one.from === from && points.every((point) => one.points.includes(point)),
            ),
          ).toBe(true)
        const left = entriesIn(source, part, choices).filter((entry) => choices.hidden.includes(entry.key))
        expect(shown[part].length).toBe(source[part].length - left.length)
      }
      expect(shown.name).toBe(source.name)
    }),
  )
})
test('moving changes the order and loses nothing; moving back is as before', () => {
  fc.assert(
    fc.property(anyCv, fc.constantFrom(...chosenParts), fc.nat(6), (source, part, row) => {
      const down = moved(source, noChoices, part, row, false)
      const keys = (choices: Choices) => entriesIn(source, part, choices).map((entry) => entry.key)
      expect([...keys(down)].sort()).toEqual([...keys(noChoices)].sort())
      if (row < keys(noChoices).length - 1) expect(keys(moved(source, down, part, row + 1, true))).toEqual(keys(noChoices))
    }),
  )
})
test('what the source gains is shown at its place and named as new; what it loses is gone', () => {
  const choices = moved(cv, chosen(cv, noChoices, [key('jobs', 0), key('strengths', 0), key('strengths', 1)], ''), 'strengths', 0, false)
  const between = { from: '2011', to: '2011', title: 'Praktikum', place: 'Klinik', points: [] }
  const later: Cv = { ...cv, jobs: [cv.jobs[0]!, between, cv.jobs[1]!], strengths: ['Geduld', 'Ruhe', 'Humor'] }
  const shown = shownTo(later, choices)
  expect(shown.jobs.map(({ title }) => title)).toEqual(['Pflegefachfrau', 'Praktikum'])
  expect(shown.strengths).toEqual(['Ruhe', 'Humor', 'Geduld'])
  expect(newIn(later, choices)).toHaveLength(2)
  expect(newIn(cv, choices)).toEqual([])
  expect(shownTo({ ...cv, jobs: [], strengths: [] }, choices).jobs).toEqual([])
})
test('a changed date flows in and does not undo the choice', () => {
  const choices = chosen(cv, noChoices, [key('jobs', 0)], '')
  const later: Cv = { ...cv, jobs: cv.jobs.map((job) => ({ ...job, from: '2010' })) }
  expect(shownTo(later, choices).jobs).toEqual([{ ...later.jobs[0]!, points: [] }])
})
test('the own sentence stays when the source changes; an emptied one is the source’s again', () => {
  const choices = chosen(cv, noChoices, keysOf(cv), 'In Ihrem Haus arbeiten.')
  expect(shownTo({ ...cv, will: 'Etwas anderes.' }, choices).will).toBe('In Ihrem Haus arbeiten.')
  expect(shownTo({ ...cv, will: 'Etwas anderes.' }, chosen(cv, choices, keysOf(cv), ' ')).will).toBe('Etwas anderes.')
})
test('differences say what is left out, moved and reworded', () => {
  const choices = moved(
    cv,
    chosen(cv, noChoices, [key('jobs', 0), key('strengths', 0), key('strengths', 1)], 'Mein Satz.'),
    'strengths',
    0,
    false,
  )
  expect(differences(cv, choices)).toEqual([
    { kind: 'will', text: 'Mein Satz.' },
    { kind: 'hidden', text: 'Pflegefachfrau, Winnyzja: Nachtdienst' },
    { kind: 'hidden', text: 'Pflegefachfrau, Winnyzja: Verbände' },
    { kind: 'hidden', text: 'Verkäuferin, Markt' },
    { kind: 'moved', text: 'strengths' },
  ])
  expect(differences(cv, noChoices)).toEqual([])
})
