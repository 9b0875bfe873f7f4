import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cv } from '#src/documents/cv.ts'
import { cvFromJson, cvFromJsonResume } from '#src/documents/json-resume/import.ts'
import { counted, type FieldReport, mostEntries } from '#src/documents/json-resume/report.ts'

/** No longer, no more and no other than the boxes of the pages take. */
const beyondBounds = (cv: Cv): string[] => {
  const most: Record<string, number> = {
    name: 120,
    secondName: 120,
    street: 120,
    postcode: 5,
    town: 80,
    phone: 40,
    email: 200,
    will: 600,
    interests: 300,
  }
  const counts: Record<string, number> = { strengths: 17, jobs: 12, education: 12, languages: 12, licences: 17, skills: 12 }
  const rows = [...cv.jobs, ...cv.education]
  return [
    ...Object.entries(most)
      .filter(([field, length]) => String(cv[field as keyof Cv]).length > length)
      .map(([field]) => field),
    ...Object.entries(counts)
      .filter(([field, count]) => cv[field as keyof Cv].length > count)
      .map(([field]) => field),
    ...rows.flatMap(({ from, to, title, place, points }) =>
      from.length > 20 ||
      to.length > 20 ||
      title.length > 120 ||
      place.length > 160 ||
      points.length > 8 ||
      points.some((one) => one.length > 200)
        ? [title]
        : [],
    ),
    ...[...cv.strengths, ...cv.licences, ...cv.skills].filter((one) => one.length > 120),
  ]
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const sound = ({ cv, report }: { cv: Cv; report: FieldReport }) => {
  expect(beyondBounds(cv)).toEqual([])
  const text = JSON.stringify([cv, report])
  expect(text.isWellFormed()).toBe(true)
  expect(unseen.test(text)).toBe(false)
  expect(report.entries.length).toBeLessThanOrEqual(mostEntries)
}

const nest = (depth: number, open: string, shut: string) => open.repeat(depth) + shut.repeat(depth)
const endless = 'Donaudampfschifffahrtsgesellschaft'.repeat(3000)
const own = (value: string) => `{"basics":${value}}`
const texts: Record<string, string> = {
  'nothing at all': '',
  'blanks only': ' \n\t ',
  'a word': 'Lebenslauf',
  'half an object': '{"basics":{"name":"Mira',
  'two objects': '{"basics":{}}{"basics":{}}',
  'an object with a comma too many': '{"basics":{"name":"Mira"},}',
  'a comment': '// Lebenslauf\n{"basics":{"name":"Mira"}}',
  'single quotes': "{'basics':{'name':'Mira'}}",
  'a page of the web': '<!doctype html><title>resume.json</title>',
  'a picture': '\u0089PNG\r\n\u001a\n',
  'not a number': '{"basics":NaN}',
  'endless arrays': nest(200_000, '[', ']'),
  'endless objects': nest(100_000, '{"a":', '}').replace('{"a":}', '{"a":1}'),
  'an array open at the end': '['.repeat(500_000),
  null: 'null',
  'a number': '17',
  'a true': 'true',
  'a text': '"Mira Weber"',
  'an empty array': '[]',
  'an array of CVs': '[{"basics":{"name":"Mira"}}]',
  'an empty object': '{}',
  'another kind of file': '{"name":"jobpoint","version":"0.1.0","dependencies":{"hono":"4"}}',
  'basics as null': own('null'),
  'basics as text': own('"Mira"'),
  'basics as array': own('[{"name":"Mira"}]'),
  'basics as number': own('1e308'),
  'a name as object': own('{"name":{"first":"Mira"}}'),
  'a name as array': own('{"name":["Mira","Weber"]}'),
  'a name as number': own('{"name":4711}'),
  'a name as false': own('{"name":false}'),
  'an endless name': own(`{"name":"${endless}"}`),
  'a name of blanks': own(`{"name":"${' '.repeat(300_000)}"}`),
  'a name with control characters': own('{"name":"Mi\\u0000ra\\u001b[31m We\\u007fber"}'),
  'a name of half a character': own('{"name":"Mira \\ud83d Weber \\udc00"}'),
  'a name only of control characters': own('{"name":"\\u0001\\u0002"}'),
  'a name with a thousand marks': own(`{"name":"e${'\u0301'.repeat(5000)}"}`),
  'a name that turns the line around': own('{"name":"\\u202eareiM"}'),
  'a name that is a tag': own('{"name":"<script>alert(1)</script>"}'),
  'a name that is a query': own(`{"name":"'; drop table workspaces; --"}`),
  'a name with line breaks': own('{"name":"Mira\\r\\nBcc: all@example.org"}'),
  'a name twice': own('{"name":"Mira","name":"Lena"}'),
  'own prototype': '{"__proto__":{"basics":{"name":"Mira"}},"constructor":{"prototype":{"x":1}}}',
  'prototype inside': own('{"__proto__":{"name":"Mira"},"hasOwnProperty":1,"toString":2}'),
  'an e-mail that is none': own('{"email":"mira at home"}'),
  'an e-mail with a list': own('{"email":"a@b.example, c@d.example"}'),
  'a phone that is a joke': own('{"phone":"0800-CALL-ME"}'),
  'a location as text': own('{"location":"Köln"}'),
  'a location as array': own('{"location":["Köln"]}'),
  'a postcode as number': own('{"location":{"postalCode":51065,"city":"Köln"}}'),
  'a postcode that is long': own(`{"location":{"postalCode":"${'9'.repeat(50)}","city":"${'K'.repeat(200)}"}}`),
  'a photo as data': own(`{"image":"data:image/png;base64,${'A'.repeat(400_000)}"}`),
  'a summary as array': own('{"summary":["one","two"]}'),
  'a summary of lines': own(`{"summary":"${'\\n'.repeat(4000)}x"}`),
  'work as object': '{"work":{"position":"Koch"}}',
  'work as text': '{"work":"Koch"}',
  'work of everything': '{"work":[null,1,"a",[],{},[[]],true,{"position":null},{"position":{}}]}',
  'ten thousand jobs': JSON.stringify({ work: Array.from({ length: 10_000 }, (_, at) => ({ position: `Arbeit ${at}` })) }),
  'three hundred thousand zeros': `{"work":[${'0,'.repeat(300_000)}0]}`,
  'three hundred thousand skills': `{"skills":[${'"",'.repeat(300_000)}"x"]}`,
  'thousand highlights': JSON.stringify({ work: [{ position: 'Koch', highlights: Array(1000).fill('gekocht') }] }),
  'highlights as text': '{"work":[{"position":"Koch","highlights":"gekocht"}]}',
  'highlights as objects': '{"work":[{"position":"Koch","highlights":[{"a":1},[],null,""]}]}',
  'an endless summary without blanks': JSON.stringify({ work: [{ summary: 'x'.repeat(900_000) }] }),
  'an endless summary of full stops': JSON.stringify({ work: [{ summary: '. '.repeat(400_000) }] }),
  'dates of nowhere':
    '{"work":[{"position":"a","startDate":"0000-99-99","endDate":"9999-00-00"},{"position":"b","startDate":-1,"endDate":1e99}]}',
  'dates as objects': '{"education":[{"area":"a","startDate":{"year":2011},"endDate":["2012"]}]}',
  'an end before the start': '{"work":[{"position":"a","startDate":"2020","endDate":"2010"}]}',
  'a score as object': '{"education":[{"area":"a","score":{"note":1}}]}',
  'languages as text': '{"languages":"Deutsch"}',
  'languages as texts': '{"languages":["Deutsch",7,null,{"fluency":"B1"}]}',
  'an endless level': JSON.stringify({ languages: [{ language: 'Deutsch', fluency: endless }] }),
  'skills inside skills':
    '{"skills":[{"name":{"name":"Web"},"keywords":{"a":1}},{"keywords":[["HTML"]]},{"name":"Web","keywords":"HTML"}]}',
  'a thousand keywords': JSON.stringify({
    skills: [{ name: 'Web', level: 'gut', keywords: Array.from({ length: 1000 }, (_, at) => `Wort ${at}`) }],
  }),
  'strengths that claim to be ours': JSON.stringify({ skills: [{ 'x-part': 'strengths', keywords: Array(500).fill('stark') }] }),
  'interests as number': '{"interests":5}',
  'endless interests': JSON.stringify({
    interests: Array.from({ length: 500 }, () => ({ name: 'Garten', keywords: Array(90).fill('Rosen') })),
  }),
  'certificates without names': '{"certificates":[{"date":"2020"},{"issuer":"IHK"},{}]}',
  'awards of numbers': '{"awards":[1,2,3]}',
  'references as a text': '{"references":"on request"}',
  'ten thousand unknown fields': JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`field ${at}`, at]))),
  'an unknown field with an endless name': JSON.stringify({ [endless]: 1, '\u0000\u001b': 2 }),
  'an own date that is none': `{"work":[{"position":"a","x-from":{"a":1},"x-to":"${'x'.repeat(50)}"}]}`,
}
test.each(Object.entries(texts))('%s: an answer, no crash, nothing beyond the bounds', (_name, text) => {
  const started = performance.now()
  const read = cvFromJson(new TextEncoder().encode(text))
  if (read.ok) sound(read.value)
  else expect(['too-large', 'not-json', 'no-data']).toContain(read.refusal)
  expect(performance.now() - started).toBeLessThan(3000)
})
test('there are more than sixty of them', () => {
  expect(Object.keys(texts).length).toBeGreaterThan(60)
})

const bytes: [string, Uint8Array, string][] = [
  ['more than a megabyte', new TextEncoder().encode(own(`{"name":"${'x'.repeat(1024 * 1024)}"}`)), 'too-large'],
  ['bytes of no text', new Uint8Array([0xc3, 0x28, 0xff, 0x00]), 'not-json'],
  ['zeros', new Uint8Array(1000), 'not-json'],
  ['a file in another alphabet', Uint8Array.from(own('{"name":"Müller"}'), (sign) => sign.charCodeAt(0)), 'not-json'],
]
test.each(bytes)('%s: refused with a word', (_name, file, refusal) => {
  expect(cvFromJson(file)).toEqual({ ok: false, refusal })
})
test('marks that Windows programs write before the text do not matter', () => {
  const text = own('{"name":"Mira Müller"}')
  const wide = new Uint8Array(2 + text.length * 2)
  wide.set([0xff, 0xfe])
  for (let at = 0; at < text.length; at++) wide.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2)
  for (const file of [wide, new TextEncoder().encode(`\ufeff${text}`)]) {
    const read = cvFromJson(file)
    expect(read.ok && read.value.cv.name).toBe('Mira Müller')
  }
})
test('prototypes of a file are words like any others', () => {
  const { cv, report } = cvFromJsonResume(JSON.parse(texts['own prototype']!))
  expect(cv.name).toBe('')
  expect(counted(report)).toMatchObject({ taken: 0, changed: 0 })
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})
test('whatever value is handed over, there is a report', () => {
  const keys = [
    'basics',
    'work',
    'education',
    'skills',
    'languages',
    'interests',
    'certificates',
    'name',
    'position',
    'highlights',
    'keywords',
    'startDate',
  ]
  const thing = fc.anything({
    key: fc.oneof(fc.constantFrom(...keys), fc.string()),
    maxDepth: 6,
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
  })
  fc.assert(
    fc.property(thing, (input) => sound(cvFromJsonResume(input))),
    { numRuns: 500 },
  )
})
