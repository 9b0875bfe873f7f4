import fc from 'fast-check'
import { licenceNames } from '#src/candidates/candidate.ts'
import type { Cv, CvStation } from '#src/documents/cv.ts'

const anyLetter = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aäßŁçÐğאשعة中ЖіΩ€–„“… ,.;:/()"\\{}[]<>&\'0123456789AZ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
)
/** Without what no box takes: control characters and halves of characters. */
const typed = (text: string) => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, '').normalize('NFC')
const letters = (most: number) => fc.array(anyLetter, { maxLength: most }).map((all) => typed(all.join('')).slice(0, most))
/** What a box of one line keeps of what was typed. */
const line = (most: number) => letters(most).map((text) => typed(text).trim().replace(/\s+/g, ' '))
const entry = (most: number) => letters(most).map((text) => typed(text).replace(/\n/g, '').trim())
const entries = (count: number, most: number) => fc.array(entry(most), { maxLength: count }).map((list) => list.filter(Boolean))
const two = (number: number) => String(number).padStart(2, '0')
const date = fc.oneof(
  fc.constantFrom('', '2011', '2011-03', '2011-03-15', '2011-13', '03/2011', 'heute', 'Sommer 2019', '0000', '-'),
  fc.tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${two(month)}`),
  line(20),
)
const station: fc.Arbitrary<CvStation> = fc.record({ from: date, to: date, title: line(120), place: line(160), points: entries(8, 200) })
const stations = fc
  .array(station, { maxLength: 12 })
  .map((rows) => rows.filter((row) => row.from || row.to || row.title || row.place || row.points.length > 0))
const level = fc.oneof(fc.constantFrom('', 'Muttersprache', 'fließend', 'C1', 'B2', 'A1', 'ein bisschen', 'basic, C2', 'Native'), line(60))

/** Any CV the boxes of the pages can hold. */
export const anyCv: fc.Arbitrary<Cv> = fc.record({
  name: line(120),
  secondName: line(120),
  street: line(120),
  postcode: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 99999 }).map((number) => String(number).padStart(5, '0')),
  ),
  town: line(80),
  phone: fc.constantFrom('', '0171 39200 01', '+49 (221) 4710-100', '02202/12345'),
  email: fc.constantFrom('', 'oleksandra@post.example', 'a.b+c@d-e.example'),
  will: fc.array(line(140), { maxLength: 4 }).map((lines) => lines.join('\r\n').trim()),
  strengths: entries(17, 120),
  jobs: stations,
  education: stations,
  languages: fc
    .array(fc.record({ language: line(60), level }), { maxLength: 12 })
    .map((rows) => rows.filter((row) => row.language || row.level)),
  licences: fc
    .tuple(fc.subarray(Object.values(licenceNames)), entries(10, 120))
    .map(([known, more]) => [...known, ...more.filter((one) => !(Object.values(licenceNames) as string[]).includes(one))]),
  skills: entries(12, 120),
  interests: line(300),
})
