import { beforeEach, expect, test } from 'vitest'
import { keepWorkspace, wipeAbandoned } from '#src/documents/actions.ts'
import { type Cv, emptyCv } from '#src/documents/cv.ts'
import { jsonTextOf } from '#src/documents/json-resume/export.ts'
import { cvFromPdf } from '#src/documents/json-resume/pdf.ts'
import { cvImports, workspaces } from '#src/documents/tables.ts'
import { cv } from '#tests/documents/samples.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'

let house: TestHouse
let browser: ReturnType<TestHouse['browser']>
beforeEach(async () => {
  house = await openHouse()
  browser = house.browser()
})
const origin = 'http://localhost:3000'
const token = () => `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
const bring = (content: string | Uint8Array, name = 'resume.json', { once = token(), who = browser, piece = false } = {}) => {
  const body = new FormData()
  if (once) body.set('once', once)
  body.set('file', new File([content as BlobPart], name))
  return who.send('/cv/import', { method: 'POST', body, headers: { origin, ...(piece ? { 'HX-Request-Type': 'partial' } : {}) } })
}
const desks = () => house.db.select().from(workspaces)
const stored = async (): Promise<Cv> => (await desks())[0]!.cv
const version = async () => String((await desks())[0]!.version)
const shown = { ...cv, jobs: cv.jobs.map((job) => ({ ...job, points: job.points.filter((point) => point.trim()) })) }
const take = async (fields: Record<string, string> = {}) => browser.post('/cv/import/taking', { version: await version(), ...fields })

test("last year's PDF is brought along, looked at, and gone on with", async () => {
  await bring(jsonTextOf(cv))
  await take()
  const pdf = new Uint8Array(await (await browser.get('/cv/cv.pdf')).arrayBuffer())
  const read = await cvFromPdf(pdf)
  expect(read.ok && read.value.cv).toEqual(shown)

  const later = house.browser()
  expect((await bring(pdf, 'Lebenslauf.pdf', { who: later })).headers.get('location')).toBe('/cv/import')
  const page = await later.page('/cv/import')
  expect(page).toContain('Noch ist nichts übernommen')
  expect(page).toContain('Pflegefachfrau')
  expect(page).not.toContain('Das bleibt weg')
  const rows = await desks()
  expect(rows.map((row) => row.cv)).toContainEqual(emptyCv)
  await later.post('/cv/import/taking', { version: '1' })
  expect((await desks()).every((row) => row.cv.name === cv.name)).toBe(true)
})
test('a file of another program: each field is answered for, in the language of the page', async () => {
  await bring(
    JSON.stringify({
      basics: { name: 'John Doe', url: 'https://x.example', email: 'none' },
      work: [{ position: 'Cook', startDate: '2020-02-01' }],
      motto: 'on',
    }),
  )
  const german = await browser.page('/cv/import')
  for (const text of [
    'Monat und Jahr, wie hier üblich',
    'Dafür hat der Lebenslauf keine Stelle',
    'Das ist keine E-Mail-Adresse',
    'Das Feld kennen wir nicht',
  ])
    expect(german).toContain(text)
  browser.cookies.set('jp-language', 'en')
  const english = await browser.page('/cv/import')
  for (const text of ['Month and year, as is usual here', 'The CV has no place for it', 'This is not an e-mail address'])
    expect(english).toContain(text)
  browser.cookies.set('jp-language', 'ar')
  expect(await browser.page('/cv/import')).toContain('لا نعرف هذه الخانة')
})
test('nothing typed is lost: the person is asked, and keeps what is there by default', async () => {
  await browser.post('/cv')
  await browser.post('/cv/step/will', { will: 'Im Garten arbeiten.', version: await version() })
  await bring(jsonTextOf(cv))
  expect(await browser.page('/cv/import')).toContain('Hier steht schon etwas')
  expect((await take()).status).toBe(422)
  expect((await take({ way: 'everything' })).status).toBe(422)
  expect((await take({ way: 'gaps' })).status).toBe(303)
  expect(await stored()).toEqual({ ...shown, will: 'Im Garten arbeiten.' })
})
test('where the file shall count, what it does not say stays', async () => {
  await browser.post('/cv')
  await browser.post('/cv/step/will', { will: 'Im Garten arbeiten.', version: await version() })
  await browser.post('/cv/step/skills', { skills: 'Kasse', version: await version() })
  await bring(jsonTextOf({ ...cv, skills: [] }))
  await take({ way: 'file' })
  expect(await stored()).toEqual({ ...shown, skills: ['Kasse'] })
})
test('taking over is taken back with one button', async () => {
  await browser.post('/cv')
  await browser.post('/cv/step/will', { will: 'Im Garten arbeiten.', version: await version() })
  const before = await stored()
  await bring(jsonTextOf(cv))
  await take({ way: 'file' })
  const page = await browser.page('/cv/import')
  expect(page).toContain('Übernommen.')
  const position = /name="position" value="(\d+)"/.exec(page)?.[1]
  await browser.post('/cv/revisions', { position: position!, version: await version() })
  expect(await stored()).toEqual(before)
})
test('put aside, nothing of the file stays', async () => {
  await bring(jsonTextOf(cv))
  expect((await browser.post('/cv/import/aside')).status).toBe(303)
  expect(await house.db.select().from(cvImports)).toEqual([])
  expect(await stored()).toEqual(emptyCv)
  expect(await browser.page('/cv/import')).toContain('Noch keine Datei gelesen')
  expect((await take()).status).toBe(404)
})
test('it ends with the desk', async () => {
  await bring(jsonTextOf(cv))
  await browser.post('/cv/end')
  expect(await house.db.select().from(cvImports)).toEqual([])
})

const refused: [name: string, content: string | Uint8Array, file: string, says: string][] = [
  ['no file', '', '', 'Bitte wählen Sie eine Datei'],
  ['an empty file', '', 'leer.json', 'Bitte wählen Sie eine Datei'],
  ['a letter', 'Sehr geehrte Damen und Herren', 'brief.docx', 'Diese Datei können wir nicht lesen'],
  ['no CV', '{"name":"jobpoint"}', 'package.json', 'stecken keine Daten'],
  ['a foreign PDF', '%PDF-1.4\n1 0 obj\n%%EOF', 'fremd.pdf', 'Diese PDF ist nicht von uns'],
  ['a broken PDF', '%PDF-1.4\n', 'kaputt.pdf', 'Diese Datei ist beschädigt'],
  ['a locked PDF', '%PDF-1.4\ntrailer << /Encrypt 5 0 R >>\n%%EOF', 'zu.pdf', 'hat ein Passwort'],
  ['more than a megabyte of JSON', ' '.repeat(1_048_577), 'gross.json', 'Diese Datei ist zu groß'],
  ['more than ten megabytes of PDF', `%PDF-1.4${' '.repeat(10_500_000)}`, 'gross.pdf', 'Diese Datei ist zu groß'],
]
test.each(refused)('%s: refused beside its field, and no desk is opened', async (_name, content, file, says) => {
  const answer = await bring(content, file)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(says)
  expect(page).toContain('id="file-error"')
  expect(await desks()).toEqual([])
})
test('a file beyond everything is turned away before it is read', async () => {
  const answer = await bring(new Uint8Array(13_000_000), 'riesig.pdf')
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Diese Datei ist zu groß')
})
test('a photo of a CV is told what is taken, not that it is too large', async () => {
  const photo = new Uint8Array(2_000_000)
  photo.set([0xff, 0xd8, 0xff, 0xe0])
  const page = await (await bring(photo, 'lebenslauf.jpg')).text()
  expect(page).toContain('Wir nehmen PDF von uns und .json.')
  expect(page).not.toContain('zu groß')
})
test('a second click brings nothing twice', async () => {
  const once = token()
  const [first, second] = [await bring(jsonTextOf(cv), 'resume.json', { once }), await bring(jsonTextOf(cv), 'resume.json', { once })]
  expect([first.status, second.status]).toEqual([303, 303])
  expect(await desks()).toHaveLength(1)
  expect((await bring(jsonTextOf(cv), 'resume.json', { once: '' })).status).not.toBe(303)
})
test('somebody else was faster at this desk: both are told apart', async () => {
  await bring(jsonTextOf(cv))
  const old = await version()
  await browser.post('/cv/step/will', { will: 'Im Garten arbeiten.', version: old })
  expect((await browser.post('/cv/import/taking', { version: old, way: 'file' })).status).toBe(409)
  expect((await stored()).will).toBe('Im Garten arbeiten.')
})
test('JSON and plain text to take along', async () => {
  await bring(jsonTextOf(cv))
  await take()
  const json = await browser.get('/cv/cv.json')
  expect(json.headers.get('content-disposition')).toBe('attachment; filename="lebenslauf.json"')
  expect(await json.text()).toBe(jsonTextOf(cv))
  const text = await browser.get('/cv/cv.txt')
  expect(text.headers.get('content-type')).toContain('text/plain')
  expect(await text.text()).toContain('Oleksandra Kovalenko\n')
  expect(await browser.page('/cv/handover')).toContain('/cv/cv.json')
  expect((await house.browser().get('/cv/cv.json')).status).not.toBe(200)
})
test('the CV of another desk is never touched', async () => {
  const other = house.browser()
  await other.post('/cv')
  await other.post('/cv/step/will', { will: 'Meins.', version: '1' })
  await bring(jsonTextOf(cv))
  await browser.post('/cv/import/taking', { version: '1' })
  expect((await desks()).map((desk) => desk.cv.will).sort()).toEqual(['Meins.', cv.will].sort())
})

test('of other people in a file nothing is kept, and of the file nothing after a day, also where the desk stays', async () => {
  await bring(JSON.stringify({ basics: { name: 'Olena' }, references: [{ name: 'Frau Zeugin', reference: 'Gut.' }] }))
  const [brought] = await house.db.select().from(cvImports)
  expect(JSON.stringify(brought)).toContain('references[0]')
  expect(JSON.stringify(brought)).not.toContain('Zeugin')
  await keepWorkspace(house.ctxAs(), (await desks())[0]!.id, 'ABCD2345')
  house.clock.now = new Date(house.clock.now.getTime() + 25 * 3_600_000)
  await wipeAbandoned(house.ctxAs(), 23)
  expect([(await desks()).length, (await house.db.select().from(cvImports)).length]).toEqual([1, 0])
})
