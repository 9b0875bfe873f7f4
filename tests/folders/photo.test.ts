import { beforeEach, expect, test } from 'vitest'
import { photoOf } from '#src/documents/queries/photos.ts'
import { photos } from '#src/documents/tables/photos.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { samplePicture, sitDown, upload } from './files.ts'
import { exifSegment, jpegOf } from './torture/pictures.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})

test('there is no photo unless somebody wants one, and the page says that none is needed', async () => {
  const visitor = await sitDown(house)
  const page = await visitor.page('/cv/photo')
  expect(page).toContain('Kein Betrieb darf eines verlangen.')
  expect(page).not.toContain('<img')
  expect((await visitor.get('/cv/photo/picture')).status).toBe(404)
})
test('a photo is kept without its place, shown, and gone with one button', async () => {
  const visitor = await sitDown(house)
  const photo = jpegOf({ width: 200, height: 320, extra: [exifSegment(6)] })
  expect((await upload(visitor, '/cv/photo', { name: 'ich.jpg', bytes: photo })).status).toBe(303)
  const [row] = await house.db.select().from(photos)
  expect(new TextDecoder('latin1').decode(row!.content)).not.toContain('GPS-CANARY')
  expect(await photoOf(house.ctxAs(), row!.workspaceId)).toMatchObject({ orientation: 6, width: 200, height: 320 })
  expect(await visitor.page('/cv/photo')).toMatch(/<img src="\/cv\/photo\/picture[^"]*" alt="Ihr Foto[^"]*"/)
  expect((await visitor.get('/cv/photo/picture')).headers.get('content-type')).toBe('image/jpeg')
  await visitor.post('/cv/photo/removal')
  expect(await house.db.select().from(photos)).toHaveLength(0)
})
test('a second photo takes the place of the first, and nobody else sees it', async () => {
  const [visitor, stranger] = [await sitDown(house), await sitDown(house)]
  await upload(visitor, '/cv/photo', { name: 'ich.png', bytes: samplePicture })
  await upload(visitor, '/cv/photo', { name: 'ich.jpg', bytes: jpegOf({ width: 200, height: 320 }) })
  expect(await house.db.select().from(photos)).toHaveLength(1)
  expect((await stranger.get('/cv/photo/picture')).status).toBe(404)
})
test.each([
  ['nothing', null, 'Bitte wählen Sie zuerst eine Datei aus.'],
  ['a text', { name: 'ich.jpg', bytes: new TextEncoder().encode('ich') }, 'Nötig ist ein Foto als JPG oder PNG.'],
  ['a stamp', { name: 'ich.jpg', bytes: jpegOf({ width: 64, height: 64 }) }, 'Das Foto ist zu klein.'],
  ['half a photo', { name: 'ich.jpg', bytes: jpegOf().slice(0, 400) }, 'Das Bild ist beschädigt.'],
])('refused with a sentence: %s', async (_what, file, sentence) => {
  const visitor = await sitDown(house)
  const answer = await upload(visitor, '/cv/photo', file)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(sentence)
})
