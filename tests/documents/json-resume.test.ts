import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { attachmentOf, jsonResumeOf, jsonTextOf } from '#src/documents/json-resume/export.ts'
import { cvFromJson, cvFromJsonResume } from '#src/documents/json-resume/import.ts'
import { counted } from '#src/documents/json-resume/report.ts'
import { jsonResume } from '#src/documents/json-resume/schema.ts'
import { anyCv } from '#tests/documents/cv-anything.ts'
import { cv } from '#tests/documents/samples.ts'

const written = new TextEncoder()
const entry = (input: unknown, field: string) => cvFromJsonResume(input).report.entries.find((one) => one.field === field)

test('a CV becomes JSON Resume and comes back the same, whatever was typed', () => {
  fc.assert(
    fc.property(anyCv, (given) => {
      const back = cvFromJson(written.encode(jsonTextOf(given)))
      if (Object.keys(jsonResumeOf(given)).length === 3 && Object.keys(jsonResumeOf(given).basics).length === 0) return
      expect(back.ok && back.value.cv).toEqual(given)
      if (back.ok)
        expect(back.value.report.entries.filter(({ outcome, field }) => outcome === 'left' && !/^(meta|\$schema)$/.test(field))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
test('JSON Resume of the mapped fields comes out as it went in', () => {
  const word = fc.stringMatching(/^[A-Za-zäöüßŁé][A-Za-z0-9äöüß .&/-]{0,40}[a-z0-9]$/).map((text) => text.replace(/ +/g, ' '))
  const date = fc.constantFrom('2009', '2011-03', '2019-12', '2024-07')
  const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 6 })
  const dates = { startDate: date, endDate: date }
  const resume = fc.record(
    {
      basics: fc.record(
        {
          ...{ name: word, summary: word, phone: fc.constant('0221 4710 100'), email: fc.constant('mira@post.example') },
          location: fc.record({ address: word, postalCode: fc.constant('51065'), city: word }),
        },
        { requiredKeys: ['name'] },
      ),
      work: some(fc.record({ position: word, name: word, ...dates, highlights: some(word) }, { requiredKeys: ['position'] })),
      education: some(fc.record({ area: word, institution: word, ...dates, courses: some(word) }, { requiredKeys: ['area'] })),
      certificates: some(fc.record({ name: word })),
      skills: some(fc.record({ name: word })),
      languages: some(fc.record({ language: word, fluency: fc.constantFrom('Muttersprache', 'C1', 'B2', 'ein bisschen') })),
      interests: some(fc.record({ name: word.filter((text) => !text.includes(',')) })),
    },
    { requiredKeys: ['basics'] },
  )
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
  fc.assert(
    fc.property(resume, (given) => {
      const { $schema, meta, ...back } = jsonResumeOf(cvFromJsonResume(given).cv)
      expect(plain(back)).toEqual(plain(given))
    }),
    { numRuns: 200 },
  )
})
test('what is written is JSON Resume v1', () => {
  fc.assert(
    fc.property(anyCv, (given) => jsonResume.safeParse(jsonResumeOf(given)).success),
    { numRuns: 100 },
  )
  expect(jsonResumeOf(cv)).toMatchObject({
    basics: {
      name: 'Oleksandra Kovalenko',
      'x-secondName': 'Олександра Коваленко',
      summary: 'Wieder mit alten Menschen arbeiten.',
      location: { address: 'Höhestraße 12', postalCode: '51399', city: 'Burscheid' },
    },
    work: [{ position: 'Pflegefachfrau', name: 'Stadtkrankenhaus, Winnyzja', startDate: '2011-03', endDate: '2022-02' }],
    certificates: [{ name: 'Klasse B' }],
    languages: [{ language: 'Deutsch', fluency: 'B1' }],
    interests: [{ name: 'Chor' }, { name: 'Garten' }],
  })
})
test('an empty CV is a file too', () => {
  expect(jsonResumeOf(emptyCv)).toEqual({
    $schema: expect.any(String),
    basics: {},
    meta: { version: 'v1.0.0', 'x-jobpoint': 1 },
  })
})
test('blank rows for writing stay on the page', () => {
  const blank = { from: '', to: '', title: ' ', place: '', points: [''] }
  expect(jsonResumeOf({ ...emptyCv, jobs: [blank], languages: [{ language: '', level: '' }], skills: [''] })).toEqual(jsonResumeOf(emptyCv))
})
test('the attachment is a small readable file', () => {
  const { name, mime, bytes } = attachmentOf(cv)
  expect([name, mime]).toEqual(['lebenslauf.json', 'application/json'])
  expect(bytes.length).toBeLessThan(2048)
})

const dates: [given: unknown, ours: string, outcome: string][] = [
  ['2011', '2011', 'taken'],
  ['2011-03', '2011-03', 'taken'],
  ['2011-3', '2011-03', 'changed'],
  ['2011-03-15', '2011-03', 'changed'],
  ['2011-03-15T00:00:00.000Z', '2011-03', 'changed'],
  ['03/2011', '2011-03', 'changed'],
  ['15.3.2011', '2011-03', 'changed'],
  ['2011-13', '2011', 'changed'],
  [2011, '2011', 'changed'],
  ['Sommer 2011', 'Sommer 2011', 'taken'],
  ['vom ersten bis zum letzten Tag des Monats', '', 'left'],
  [{ year: 2011 }, '', 'left'],
  [true, '', 'left'],
]
test.each(dates)('a start of %j is read as %j', (given, ours, outcome) => {
  const input = { work: [{ position: 'Koch', startDate: given }] }
  expect(cvFromJsonResume(input).cv.jobs[0]!.from).toBe(ours)
  expect(entry(input, 'work[0].startDate')?.outcome).toBe(outcome)
})
test.each(['present', 'Present', 'heute', 'bis heute', 'current', 'now'])('an end of "%s" is left open', (endDate) => {
  expect(cvFromJsonResume({ work: [{ position: 'Koch', endDate }] }).cv.jobs[0]!.to).toBe('')
})

const foreign = {
  basics: {
    name: 'John Doe',
    label: 'Programmer',
    image: 'https://example.org/me.png',
    email: 'JOHN@example.org',
    phone: 'call me',
    url: 'https://example.org',
    summary: 'A summary of John.',
    location: { address: '2712 Broadway St', postalCode: 'CA 94115', city: 'San Francisco', countryCode: 'US', region: 'California' },
    profiles: [{ network: 'X', username: 'john' }],
  },
  work: [
    {
      name: 'Company',
      location: 'Köln',
      position: 'President',
      url: 'https://company.example',
      startDate: '2013-01-01',
      endDate: 'present',
      summary: 'First. Second.',
      highlights: ['Started the company'],
    },
  ],
  volunteer: [{ organization: 'Tafel', position: 'Helfer', startDate: '2012-01-01', highlights: [] }],
  education: [{ institution: 'University', area: 'Software', studyType: 'Bachelor', score: '4.0', courses: ['DB1101 - Basic SQL'] }],
  awards: [{ title: 'Award', date: '2014-11-01', awarder: 'Company', summary: 'There is no spoon.' }],
  certificates: [{ name: 'Certificate', date: '2021-11-07', issuer: 'Company', url: 'https://c.example' }],
  publications: [{ name: 'Book', publisher: 'Verlag' }],
  skills: [{ name: 'Web', level: 'Master', keywords: ['HTML', 'CSS'] }],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
  interests: [{ name: 'Wildlife', keywords: ['Ferrets', 'Unicorns'] }],
  references: [{ name: 'Jane Doe', reference: 'Good.' }],
  projects: [{ name: 'Project', description: 'Words.', highlights: ['Won'], startDate: '2019', url: 'https://p.example' }],
  motto: 'onwards',
}
test('the example of the standard is taken as far as a CV of ours goes', () => {
  const { cv, report } = cvFromJsonResume(foreign)
  expect(cv).toEqual({
    ...emptyCv,
    name: 'John Doe',
    email: 'john@example.org',
    street: '2712 Broadway St',
    town: 'CA 94115 San Francisco',
    will: 'A summary of John.',
    jobs: [
      { from: '2013-01', to: '', title: 'President', place: 'Company, Köln', points: ['First. Second.', 'Started the company'] },
      { from: '2012-01', to: '', title: 'Helfer', place: 'Tafel', points: [] },
      { from: '2019', to: '', title: 'Project', place: '', points: ['Words.', 'Won'] },
    ],
    education: [{ from: '', to: '', title: 'Bachelor Software', place: 'University', points: ['Note: 4.0', 'DB1101 - Basic SQL'] }],
    licences: ['Certificate (Company, 11/2021)', 'Award (Company, 11/2014)'],
    skills: ['Web (Master): HTML, CSS'],
    languages: [{ language: 'English', level: 'Muttersprache' }],
    interests: 'Wildlife (Ferrets, Unicorns)',
  })
  const leftOut = report.entries
    .filter(({ outcome }) => outcome === 'left')
    .map((one) => ('reason' in one ? `${one.field} ${one.reason}` : ''))
  expect(leftOut).toEqual([
    'basics.phone not-phone',
    'basics.location.countryCode no-place',
    'basics.location.region no-place',
    'basics.label no-place',
    'basics.image photo',
    'basics.url no-place',
    'basics.profiles no-place',
    'work[0].url no-place',
    'projects[0].url no-place',
    'certificates[0].url no-place',
    'awards[0].summary no-place',
    'references[0] others',
    'publications[0] no-place',
    'motto unknown',
  ])
})
test('every field of the file is answered for', () => {
  const fields = new Set(cvFromJsonResume(foreign).report.entries.map(({ field }) => field))
  const leaves = (value: unknown, path: string): string[] =>
    Array.isArray(value)
      ? value.flatMap((item, at) => leaves(item, `${path}[${at}]`))
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key))
        : [path]
  const answered = (path: string) =>
    [...fields].some((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
  expect(leaves(foreign, '').filter((path) => !answered(path))).toEqual([])
})
test('files of older programs are read: employers under company, a score as gpa', () => {
  const { cv } = cvFromJsonResume({ work: [{ company: 'Lagerhof', position: 'Helfer' }], education: [{ institution: 'Schule', gpa: 1.7 }] })
  expect([cv.jobs[0]!.place, cv.education[0]!.points]).toEqual(['Lagerhof', ['Note: 1.7']])
})
test('what is too long is cut at the bounds of the pages, and said so', () => {
  const long = {
    basics: { name: 'n'.repeat(9000), summary: 's'.repeat(9000) },
    work: [{ position: '𝕏'.repeat(400), highlights: ['h'.repeat(400)] }],
  }
  const { cv, report } = cvFromJsonResume(long)
  expect([cv.name.length, cv.will.length, cv.jobs[0]!.points[0]!.length]).toEqual([120, 600, 200])
  expect(cv.jobs[0]!.title.isWellFormed()).toBe(true)
  expect(report.entries.every((one) => one.outcome === 'changed' && one.change === 'cut')).toBe(true)
})
test('sixty jobs: twelve are taken, each other one is named', () => {
  const { cv, report } = cvFromJsonResume({ work: Array.from({ length: 60 }, (_, at) => ({ position: `Arbeit ${at}` })) })
  expect(cv.jobs).toHaveLength(12)
  expect(counted(report)).toEqual({ taken: 12, changed: 0, left: 48 })
})
test('a long description becomes points at its sentences', () => {
  const sentence = 'Ich habe im Lager gearbeitet und Pakete für die Kundschaft gepackt.'
  const { cv } = cvFromJsonResume({ work: [{ position: 'Helferin', summary: Array(5).fill(sentence).join(' ') }] })
  expect(cv.jobs[0]!.points).toEqual([`${sentence} ${sentence}`, `${sentence} ${sentence}`, sentence])
})
