import { beforeEach, expect, test } from 'vitest'
import { openWorkspace } from '#src/documents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { wipeTakenOut } from '#src/folders/actions.ts'
import { certificates } from '#src/folders/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { passCookie } from '#tests/support/office.ts'
import { formsTo, samplePdf, titlesOn, upload } from './files.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
/** The same desk at the office's computer and on the person's own phone. */
const bothPlaces = async () => {
  const desk = await openWorkspace(house.ctxAs(), { language: 'de', cv: { ...emptyCv, name: 'Olena Kovalenko' } })
  const at = async (purpose: string) => house.browser(new Map([await passCookie(house, { role: 'visitor', purpose }, desk)]))
  return { computer: await at('workspace'), phone: await at('handover') }
}

test('what the phone photographs lies in the folder at the computer', async () => {
  const { computer, phone } = await bothPlaces()
  const answer = await upload(phone, '/handover/folder/certificates', { name: 'Zeugnis_Kita.pdf', bytes: await samplePdf() })
  expect(answer.headers.get('location')).toBe('/handover/folder')
  expect(titlesOn(await phone.page('/handover/folder'))).toEqual(['Zeugnis Kita'])
  expect(titlesOn(await computer.page('/cv/folder'))).toEqual(['Zeugnis Kita'])
})
test('a file on one’s own phone says whose it is; at the shared computer it does not', async () => {
  const { computer, phone } = await bothPlaces()
  await upload(computer, '/cv/folder/certificates', { name: 'Zeugnis_Kita.pdf', bytes: await samplePdf() })
  const nameAt = async (browser: typeof phone, place: string) =>
    (await browser.get(`${place}/folder/folder.pdf?with=cv`)).headers.get('content-disposition')
  expect(await nameAt(phone, '/handover')).toBe('inline; filename="Bewerbung_Kovalenko_Olena.pdf"')
  expect(await nameAt(computer, '/cv')).toBe('inline; filename="Bewerbung.pdf"')
  const [{ id } = { id: '' }] = await house.db.select().from(certificates)
  const single = async (browser: typeof phone, place: string) => await browser.get(`${place}/folder/certificates/${id}/file`)
  expect((await single(phone, '/handover')).headers.get('content-disposition')).toBe('inline; filename="Anlage_1_Zeugnis-Kita.pdf"')
  const shared = await single(computer, '/cv')
  expect(shared.headers.get('content-disposition')).toBe('inline; filename="Anlage_1.pdf"')
  expect(shared.headers.get('x-content-type-options')).toBe('nosniff')
  expect(shared.headers.get('cache-control')).toBe('no-store')
})
test('each key opens its own place only', async () => {
  const { computer, phone } = await bothPlaces()
  expect((await computer.get('/handover/folder')).status).not.toBe(200)
  expect((await phone.get('/cv/folder')).status).not.toBe(200)
})
test('what was taken out can be put back for an hour, then it is gone for good', async () => {
  const { computer } = await bothPlaces()
  for (const title of ['Eins', 'Zwei'])
    await upload(computer, '/cv/folder/certificates', { name: 'a.pdf', bytes: await samplePdf(title) }, { title })
  const [form] = formsTo(await computer.page('/cv/folder'), '/removal')
  await computer.post(form!.action, { version: form!.fields.version! })
  expect(await wipeTakenOut(house.ctxAs())).toBe(0)
  house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000)
  expect(await wipeTakenOut(house.ctxAs())).toBe(1)
  expect(await house.db.select().from(certificates)).toMatchObject([{ title: 'Zwei' }])
})
test('the folder is named in the person’s language, and what is refused as well', async () => {
  const { computer } = await bothPlaces()
  expect(await computer.page('/cv/folder?lang=en')).toContain('Your application folder')
  const refused = await upload(computer, '/cv/folder/certificates', {
    name: 'a.docx',
    bytes: new TextEncoder().encode('PK\x03\x04....word/'),
  })
  expect(await refused.text()).toContain('This is an Office file. Save it as PDF.')
})
