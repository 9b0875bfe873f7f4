import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Letter } from '#src/documents/cv.ts'
import { roomLeft } from '#src/documents/letter.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { cv, day, letter, making, sheetsOf } from './samples.ts'

const sheets = (one: Letter) => sheetsOf(letterPaper(cv, one, { ...making, day, town: 'Burscheid' })).length
const enclosures = ['Lebenslauf', 'Arbeitszeugnis', 'Staplerschein', 'Zeugnis der Fachschule']
const word = fc.constantFrom(
  'Ich',
  'arbeite',
  'gern',
  'im',
  'Lager',
  'Warenannahme',
  'Bestandsgenauigkeit',
  'und',
  'Mutter',
  'Maschinenführerschein',
)
const sentence = fc.array(word, { minLength: 3, maxLength: 40 }).map((words) => `${words.join(' ')}.`.slice(0, 300))
const group = fc.array(sentence, { minLength: 0, maxLength: 6 }).map((lines) => lines.join('\n'))

test('a letter with room left fits one sheet, in both families and with four enclosures', () => {
  fc.assert(
    fc.property(group, group, group, (why, bring, start) => {
      fc.pre(roomLeft({ why, bring, start }) >= 0)
      expect(sheets({ ...letter, enclosures, why, bring, start })).toBe(1)
    }),
    { numRuns: 60 },
  )
})
test('the room is not counted far too small: a third more than it says takes a second sheet', () => {
  const why = 'Bestandsgenauigkeit im Lager '.repeat(100).slice(0, 2700)
  expect(roomLeft({ why, bring: '', start: '' })).toBeLessThan(0)
  expect(sheets({ ...letter, enclosures, why, bring: why.slice(0, 300), start: '' })).toBe(2)
})
