import { afterAll, beforeAll, expect, test } from 'vitest'
import { certificates } from '#src/folders/tables.ts'
import { readImage } from '#src/paper/image.ts'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { serve, withCookies } from '#tests/support/served.ts'
import { exifSegment, jpegOf } from './torture/pictures.ts'

let house: TestHouse
let url = ''
let close = async () => {}
beforeAll(async () => {
  const served = await serve(openHouse)
  ;({ house, url, close } = served)
})
afterAll(async () => {
  await closeBrowser()
  await close()
})
/** A photo of twelve megapixels, taken with the phone held upright. */
const photo = {
  name: 'IMG_0815.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(jpegOf({ width: 4000, height: 3000, extra: [exifSegment(6)] })),
}
const atFolder = async (javaScriptEnabled: boolean) => {
  const visitor = house.browser()
  await visitor.post('/cv')
  const context = await (await realBrowser()).newContext({ javaScriptEnabled })
  await withCookies(context, url, visitor.cookies)
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (line) => said.push(line.text()))
  await page.goto(`${url}/cv/folder`)
  return { page, said, context }
}

test('with scripts a photo is made smaller and upright before it is sent, and the folder appears in its place', async () => {
  const { page, said, context } = await atFolder(true)
  await page.setInputFiles('input[type=file]', photo)
  await page.fill('#title', 'Gesellenbrief')
  await page.click('#add button')
  await page.waitForSelector('h3:has-text("Gesellenbrief")')
  expect(new URL(page.url()).pathname).toBe('/cv/folder')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(said).toEqual([])
  const [row] = await house.db.select().from(certificates)
  const image = readImage(row!.content)
  expect(image).toMatchObject({ ok: true, value: { width: 1316, height: 1754, orientation: 1 } })
  await context.close()
})
test('with scripts a refusal stands at the field, has the focus, and a second try works', async () => {
  const { page, context } = await atFolder(true)
  await page.setInputFiles('input[type=file]', {
    name: 'brief.docx',
    mimeType: 'application/pdf',
    buffer: Buffer.from('PK\x03\x04....[Content_Types].xml'),
  })
  await page.click('#add button')
  await page.waitForSelector('#file-error')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
  await page.setInputFiles('input[type=file]', photo)
  await page.click('#add button')
  await page.waitForSelector('h3:has-text("Zeugnis 1")')
  await context.close()
})
test('without scripts the same photo goes as it is', async () => {
  const { page, context } = await atFolder(false)
  await page.setInputFiles('input[type=file]', photo)
  await page.click('#add button')
  await page.waitForSelector('h3:has-text("Zeugnis 1")')
  expect(await page.locator('h3:has-text("Zeugnis 1")').count()).toBe(1)
  await context.close()
})
