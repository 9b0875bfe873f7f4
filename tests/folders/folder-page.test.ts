import { eq } from 'drizzle-orm'
import { PDFDocument } from 'pdf-lib'
import { beforeEach, expect, test } from 'vitest'
import { certificates } from '#src/folders/tables.ts'
import { history } from '#src/history/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { formsTo, samplePdf, samplePicture, sitDown, titlesOn, upload } from './files.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const add = '/cv/folder/certificates'
const pressed = (form: { fields: Record<string, string> } | undefined, more: Record<string, string> = {}) => {
  const { once: _once, ...fields } = form?.fields ?? {}
  return { ...fields, ...more }
}

test('a certificate is put in, named by its file, and stands in the folder', async () => {
  const visitor = await sitDown(house)
  const answer = await upload(visitor, add, { name: 'Arbeitszeugnis_Spedition.pdf', bytes: await samplePdf('Zeugnis', 2) })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cv/folder'])
  const page = await visitor.page('/cv/folder')
  expect(titlesOn(page)).toEqual(['Arbeitszeugnis Spedition'])
  expect(page).toContain('1 Datei, 2 Seiten, 0,1 MB')
  const [row] = await house.db.select().from(certificates)
  expect(row).toMatchObject({ kind: 'pdf', pages: 2 })
  expect(new TextDecoder('latin1').decode(row!.content)).not.toContain('CANARY')
})
test('what a camera calls a picture is no name: the house finds one', async () => {
  const visitor = await sitDown(house)
  await upload(visitor, add, { name: 'IMG_20231104_101010.png', bytes: samplePicture })
  expect(titlesOn(await visitor.page('/cv/folder'))).toEqual(['Zeugnis 1'])
})
test.each([
  ['nothing chosen', null, 'Bitte wählen Sie zuerst eine Datei aus.'],
  ['an empty file', { name: 'leer.pdf', bytes: new Uint8Array() }, 'Diese Datei ist leer.'],
  [
    'a Word file',
    { name: 'Lebenslauf.docx', bytes: new TextEncoder().encode('PK\x03\x04....[Content_Types].xml') },
    'Das ist eine Office-Datei.',
  ],
  [
    'a web page called PDF',
    { name: 'zeugnis.pdf', bytes: new TextEncoder().encode('<!doctype html><p>Hallo') },
    'Das ist eine Internetseite.',
  ],
  ['half a picture', { name: 'foto.png', bytes: samplePicture.slice(0, 300) }, 'Das Bild ist beschädigt.'],
])('refused at the field, with what to do: %s', async (_what, file, sentence) => {
  const visitor = await sitDown(house)
  const answer = await upload(visitor, add, file, { title: 'Mein Zeugnis' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html.replaceAll('\n', ' ')).toContain(sentence)
  expect(html).toMatch(/<a href="#file">/)
  expect(html).toContain('value="Mein Zeugnis"')
  expect(await house.db.select().from(certificates)).toHaveLength(0)
})
test('more than ten megabytes are turned away before anything is read', async () => {
  const visitor = await sitDown(house)
  const answer = await upload(visitor, add, { name: 'gross.pdf', bytes: new Uint8Array(11_000_000) })
  expect(answer.status).toBe(413)
  const html = await answer.text()
  expect(html).toContain('Diese Datei ist zu groß')
  expect(html).toMatch(/href="\/cv\/folder"[^>]*><span[^>]*>Zurück/)
})
test('somebody without a desk sends nothing', async () => {
  const answer = await upload(house.browser(), add, { name: 'a.pdf', bytes: await samplePdf() })
  expect(answer.status).toBe(401)
  expect(await house.db.select().from(certificates)).toHaveLength(0)
})

test('the order is the person’s, by buttons alone', async () => {
  const visitor = await sitDown(house)
  for (const title of ['Eins', 'Zwei', 'Drei']) await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf(title) }, { title })
  const [, second] = formsTo(await visitor.page('/cv/folder'), '/move')
  await visitor.post(second!.action, pressed(second, { way: 'up' }))
  expect(titlesOn(await visitor.page('/cv/folder'))).toEqual(['Zwei', 'Eins', 'Drei'])
  const [first] = formsTo(await visitor.page('/cv/folder'), '/move')
  await visitor.post(first!.action, pressed(first, { way: 'down' }))
  expect(titlesOn(await visitor.page('/cv/folder'))).toEqual(['Eins', 'Zwei', 'Drei'])
})
test('taken out and put back: at its old place, with its name', async () => {
  const visitor = await sitDown(house)
  for (const title of ['Eins', 'Zwei']) await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf(title) }, { title })
  const [first] = formsTo(await visitor.page('/cv/folder'), '/removal')
  await visitor.post(first!.action, pressed(first))
  const page = await visitor.page('/cv/folder')
  expect(titlesOn(page)).toEqual(['Zwei'])
  expect(page).toContain('„Eins“ ist herausgenommen.')
  const [back] = formsTo(page, '/return')
  await visitor.post(back!.action, pressed(back))
  expect(titlesOn(await visitor.page('/cv/folder'))).toEqual(['Eins', 'Zwei'])
})
test('two tabs: the later name does not bury the earlier one, both are shown', async () => {
  const visitor = await sitDown(house)
  await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf() }, { title: 'Alt' })
  const [form] = formsTo(await visitor.page('/cv/folder'), /[0-9a-f-]{36}$/.exec((await house.db.select().from(certificates))[0]!.id)![0])
  expect((await visitor.post(form!.action, pressed(form, { title: 'Erster Reiter' }))).status).toBe(303)
  const late = await visitor.post(form!.action, pressed(form, { title: 'Zweiter Reiter' }))
  const html = await late.text()
  expect(late.status).toBe(409)
  expect(html).toContain('Erster Reiter')
  expect(html).toContain('Zweiter Reiter')
})
test('a second click on the same form puts nothing in twice, nor does the same file', async () => {
  const visitor = await sitDown(house)
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const file = { name: 'a.pdf', bytes: await samplePdf() }
  const [one, two] = [await upload(visitor, add, file, {}, { once }), await upload(visitor, add, file, {}, { once })]
  expect([one.status, two.status, two.headers.get('location')]).toEqual([303, 303, '/cv/folder'])
  await upload(visitor, add, file)
  expect(await house.db.select().from(certificates)).toHaveLength(1)
  expect((await upload(visitor, add, file, {}, { once: '' })).status).toBe(422)
})
test('somebody else’s certificate is not there, whatever is asked of it', async () => {
  const [owner, stranger] = [await sitDown(house), await sitDown(house)]
  await upload(owner, add, { name: 'a.pdf', bytes: await samplePdf() })
  const [{ id } = { id: '' }] = await house.db.select().from(certificates)
  expect((await owner.get(`${add}/${id}/file`)).status).toBe(200)
  expect((await stranger.get(`${add}/${id}/file`)).status).toBe(404)
  for (const what of ['', '/move', '/removal', '/return'])
    expect((await stranger.post(`${add}/${id}${what}`, { version: '1', title: 'Fremd', way: 'up' })).status, what).toBe(404)
  expect(await house.db.select().from(certificates)).toMatchObject([{ title: 'a', removedAt: null, version: 1 }])
})
test('twenty files are the most, and what is too much says so', async () => {
  const visitor = await sitDown(house)
  for (let at = 1; at <= 20; at++)
    expect((await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf(`Nr ${at}`) })).status).toBe(303)
  const answer = await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf('zu viel') })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Die Mappe fasst höchstens 20 Dateien.')
})
test('the history knows what happened and nothing that was in it', async () => {
  const visitor = await sitDown(house)
  await upload(visitor, add, { name: 'Zeugnis_Geheim.pdf', bytes: await samplePdf() })
  const told = await house.db.select().from(history).where(eq(history.what, 'certificate-added'))
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('Geheim')
})

test('the folder is one file: own papers, then the certificates; nameless on a shared computer', async () => {
  const visitor = await sitDown(house)
  await visitor.post('/cv/step/about-me', { version: '1', name: 'Olena Kovalenko', do: 'next' })
  await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf('Zeugnis', 2) })
  await upload(visitor, add, { name: 'b.png', bytes: samplePicture }, { title: 'Staplerschein' })
  const answer = await visitor.get('/cv/folder/folder.pdf?with=cv')
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="Bewerbung.pdf"')
  const folder = await PDFDocument.load(await answer.arrayBuffer(), { updateMetadata: false })
  expect(folder.getPageCount()).toBe(4)
  const alone = await PDFDocument.load(await (await visitor.get('/cv/folder/folder.pdf?with=nothing')).arrayBuffer())
  expect(alone.getPageCount()).toBe(3)
})
test('with scripts the answer to a refused file is the panel alone', async () => {
  const visitor = await sitDown(house)
  const answer = await upload(visitor, add, null, {}, { piece: true })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html.trimStart()).toMatch(/^<div class="flow[^"]*" id="folder"/)
})
test('the desk is gone, and with it every certificate', async () => {
  const visitor = await sitDown(house)
  await upload(visitor, add, { name: 'a.pdf', bytes: await samplePdf() })
  await visitor.post('/cv/end')
  expect(await house.db.select().from(certificates)).toHaveLength(0)
})
