import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { PDFName } from 'pdf-lib'
import { expect, test } from 'vitest'
import { jsonTextOf } from '#src/documents/json-resume/export.ts'
import { cvFromPdf } from '#src/documents/json-resume/pdf.ts'
import { cv, letter } from '#tests/documents/samples.ts'
import { samplePicture } from '#tests/support/sample-picture.ts'
import { oneSentence, openRoom, paper } from './support.ts'

const { folder, at, file, opened } = openRoom()
const resume = file('resume.json', jsonTextOf(cv))

test('a CV is made, told in one line, and read back', async () => {
  const { code, out, error } = await paper('cv', resume, '--out', at('cv.pdf'))
  expect([code, error]).toEqual([0, ''])
  expect(out).toMatch(/^\S+cv\.pdf: 1 page, \d+ bytes, \d+ ms, tagged, fields: \d+ taken, 0 changed, 0 left out, no missing characters\n$/)
  expect((await opened('cv.pdf')).getTitle()).toBe('Lebenslauf Oleksandra Kovalenko')
  const back = await paper('read', at('cv.pdf'), '--out', at('back.json'))
  expect(back.code).toBe(0)
  expect(readFileSync(at('back.json'), 'utf8')).toBe(readFileSync(resume, 'utf8'))
})
test('a PDF made here stands for its JSON, in another look and language', async () => {
  await paper('cv', resume, '--out', at('first.pdf'))
  const { code } = await paper(
    'cv',
    at('first.pdf'),
    '--layout',
    'practical',
    '--family',
    'serif',
    '--lang',
    'en',
    '--out',
    at('second.pdf'),
  )
  expect(code).toBe(0)
  expect(String((await opened('second.pdf')).catalog.lookup(PDFName.of('Lang')))).toContain('en-GB')
  const read = await cvFromPdf(readFileSync(at('second.pdf')))
  expect(read.ok && read.value.cv.name).toBe('Oleksandra Kovalenko')
})
test('the same day makes the same bytes', async () => {
  for (const name of ['one.pdf', 'two.pdf']) await paper('cv', resume, '--date', '2026-11-22', '--signed', 'Burscheid', '--out', at(name))
  expect(readFileSync(at('one.pdf')).equals(readFileSync(at('two.pdf')))).toBe(true)
  await paper('cv', resume, '--date', '2026-11-23', '--out', at('two.pdf'))
  expect(readFileSync(at('one.pdf')).equals(readFileSync(at('two.pdf')))).toBe(false)
})
test('a letter from a file, and from the words of the command', async () => {
  const { recipient, vacancyTitle, vacancyNumber, why, bring, start } = letter
  const written = file(
    'letter.json',
    JSON.stringify({ to: recipient.split('\n'), title: vacancyTitle, number: vacancyNumber, why, bring, start }),
  )
  expect((await paper('letter', resume, '--letter', written, '--date', '2026-11-22', '--out', at('letter.pdf'))).code).toBe(0)
  const words = recipient.split('\n').flatMap((line) => ['--to', line])
  const sentences = ['--title', vacancyTitle, '--number', vacancyNumber, '--why', why, '--bring', bring, '--start', start]
  expect((await paper('letter', resume, ...words, ...sentences, '--date', '2026-11-22', '--out', at('same.pdf'))).code).toBe(0)
  expect(readFileSync(at('same.pdf')).equals(readFileSync(at('letter.pdf')))).toBe(true)
  expect((await opened('letter.pdf')).getPageCount()).toBe(1)
})
test('a profile on one sheet', async () => {
  expect((await paper('profile', resume, '--start', 'sofort', '--hours', '30 Stunden', '--out', at('profile.pdf'))).code).toBe(0)
  expect((await opened('profile.pdf')).getPageCount()).toBe(1)
})
test('an anonymous CV carries neither data nor name', async () => {
  expect((await paper('anonymous', resume, '--code', 'A17', '--out', at('anonymous.pdf'))).code).toBe(0)
  expect(await cvFromPdf(readFileSync(at('anonymous.pdf')))).toEqual({ ok: false, refusal: 'no-data' })
  const again = await opened('anonymous.pdf')
  expect(Buffer.from(await again.save({ useObjectStreams: false })).toString('latin1')).not.toContain('Kovalenko')
  expect(again.getAuthor()).toBeUndefined()
})
test('text goes to the output, or into a file', async () => {
  const { out } = await paper('text', resume, '--lang', 'en')
  expect(out).toContain('Curriculum vitae\nOleksandra Kovalenko\n')
  expect(out).toContain('\nWORK\n03/2011 – 02/2022\nPflegefachfrau\n')
  expect((await paper('text', resume, '--lang', 'en', '--out', at('cv.txt'))).out).toMatch(/^\S+cv\.txt: \d+ bytes/)
  expect(readFileSync(at('cv.txt'), 'utf8')).toBe(out)
})
test('without data where none is wanted', async () => {
  await paper('cv', resume, '--bare', '--out', at('bare.pdf'))
  expect((await paper('read', at('bare.pdf'), '--out', at('none.json'))).code).toBe(1)
  expect(existsSync(at('none.json'))).toBe(false)
})
test('a photo is shown only where one is given', async () => {
  const photo = file('photo.png', samplePicture)
  const pictures = async (name: string) =>
    (await opened(name)).context.enumerateIndirectObjects().filter(([, one]) => String(one).includes('/Subtype /Image')).length
  expect((await paper('cv', resume, '--photo', photo, '--out', at('face.pdf'))).code).toBe(0)
  expect(await pictures('face.pdf')).toBe(1)
  await paper('cv', resume, '--out', at('faceless.pdf'))
  expect(await pictures('faceless.pdf')).toBe(0)
})
test('characters no font has are named', async () => {
  const smile = file('smile.json', JSON.stringify({ basics: { name: 'Mira 😀' } }))
  expect((await paper('cv', smile, '--out', at('smile.pdf'))).out).toContain('missing characters: 😀')
})
test('the report names each field and what became of it', async () => {
  const foreign = file('foreign.json', JSON.stringify({ basics: { name: 'Mira', url: 'https://mira.example' }, motto: 1 }))
  const { code, out, error } = await paper('cv', foreign, '--report', '--out', at('foreign.pdf'))
  expect([code, out]).toEqual([0, expect.stringContaining('fields: 1 taken, 0 changed, 2 left out')])
  expect(error).toBe('taken    basics.name  name\nleft     basics.url  no-place\nleft     motto  unknown\n')
})
test('without words it tells what it can do', async () => {
  expect((await paper('--help')).out).toContain('npm run -s paper -- folder')
  expect((await paper('cv', '--help')).code).toBe(0)
  expect((await paper()).code).toBe(2)
})

const out = ['--out', at('x.pdf')]
const wrong: [name: string, words: () => string[], code: number, says: string | RegExp][] = [
  ['no such file', () => ['cv', at('nowhere.json'), ...out], 1, 'nowhere.json is not there'],
  ['a folder', () => ['cv', folder, ...out], 1, 'is a folder, not a file'],
  ['an empty file', () => ['cv', file('empty.json', ''), ...out], 1, 'empty.json is no JSON'],
  ['half a file', () => ['cv', file('half.json', '{"basics":{'), ...out], 1, 'half.json is no JSON'],
  ['bytes', () => ['cv', file('bytes.json', new Uint8Array([255, 254, 0, 216])), ...out], 1, 'bytes.json is no JSON'],
  ['another kind of JSON', () => ['cv', 'package.json', ...out], 1, 'package.json holds no field of JSON Resume'],
  ['a huge file', () => ['cv', file('huge.json', ' '.repeat(1_100_000)), ...out], 1, 'huge.json is larger than 1 MB'],
  ['a deep file', () => ['cv', file('deep.json', '['.repeat(400_000) + ']'.repeat(400_000)), ...out], 1, 'deep.json'],
  ['a broken PDF', () => ['read', file('broken.pdf', '%PDF-1.7 nothing'), ...out], 1, 'broken.pdf is no PDF, or a broken one'],
  ['a text as PDF', () => ['read', resume, ...out], 1, 'resume.json is no PDF'],
  [
    'an encrypted PDF',
    () => ['read', file('locked.pdf', '%PDF-1.7\ntrailer << /Encrypt 3 0 R >>\n%%EOF'), ...out],
    1,
    'save a copy without a password',
  ],
  ['no photo', () => ['cv', resume, '--photo', 'README.md', ...out], 1, 'README.md is no JPEG and no PNG'],
  ['half a photo', () => ['cv', resume, '--photo', file('half.jpg', new Uint8Array([255, 216, 255, 224, 0, 16])), ...out], 1, 'half.jpg'],
  ['no folder for the answer', () => ['cv', resume, '--out', at('none/cv.pdf')], 1, /There is no folder \S+none for/],
  ['a folder as answer', () => ['cv', resume, '--out', folder], 1, 'is a folder, not a file'],
  [
    'a letter that is none',
    () => ['letter', resume, '--letter', file('l.json', '{"why":7}'), ...out],
    1,
    'l.json has something else in "why"',
  ],
  ['a letter that is no JSON', () => ['letter', resume, '--letter', 'README.md', ...out], 1, 'README.md is no JSON'],
  ['a letter without a job', () => ['letter', resume, '--why', 'Ich möchte.', ...out], 2, 'needs --title'],
  ['a letter without sentences', () => ['letter', resume, '--title', 'Hilfe', ...out], 2, 'needs a sentence'],
  ['no answer named', () => ['cv', resume], 2, '--out'],
  ['no file named', () => ['cv', ...out], 2, 'is missing'],
  ['two files', () => ['cv', resume, resume, ...out], 2, 'One file is asked for, not 2'],
  ['a layout nobody knows', () => ['cv', resume, '--layout', 'fancy', ...out], 2, 'classic, modern, practical, not fancy'],
  ['a language nobody knows', () => ['cv', resume, '--lang', 'fr', ...out], 2, '--lang is one of de, en'],
  ['a day that is none', () => ['cv', resume, '--date', '2026-02-30', ...out], 2, '--date is a day'],
  ['an option nobody knows', () => ['cv', resume, '--colour', 'red', ...out], 2, '--colour'],
  ['an option of another command', () => ['cv', resume, '--code', 'A1', ...out], 2, 'cv has no option --code'],
  ['an anonymous CV without code', () => ['anonymous', resume, ...out], 2, 'needs --code'],
  ['a command nobody knows', () => ['sing'], 2, 'There is no command sing'],
]
test.each(wrong)('%s: one sentence', async (_name, words, code, says) => {
  const answer = await paper(...words())
  expect([answer.code, answer.out]).toEqual([code, ''])
  oneSentence(answer.error)
  expect(answer.error).toMatch(says)
  expect(existsSync(at('x.pdf'))).toBe(false)
})
test('what is read is never overwritten, under whatever name', async () => {
  const own = at('own.json')
  copyFileSync(resume, own)
  linkSync(own, at('hard.json'))
  symlinkSync(own, at('soft.json'))
  for (const name of [own, at('hard.json'), at('soft.json'), `${folder}/./own.json`]) {
    const { code, error } = await paper('cv', own, '--out', name)
    expect([code, error]).toEqual([1, expect.stringContaining('would be overwritten')])
  }
  expect(readFileSync(own, 'utf8')).toBe(readFileSync(resume, 'utf8'))
})
