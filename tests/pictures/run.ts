/** `npm run pictures`: photographs the demo office on the Monday of its stories, for the README and for looking at. */
import { mkdirSync, statSync } from 'node:fs'
import { logTo } from '#src/platform/log.ts'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { openOffice } from '#tests/support/office.ts'
import { serve, withCookies } from '#tests/support/served.ts'
import { type Scene, scenes } from './scenes.ts'

const folder = 'views/pictures'
const mostBytes = 150_000
logTo(() => {})
const asked = process.argv.slice(2)
const wanted = scenes.filter(({ name }) => asked.length === 0 || asked.some((each) => name.includes(each)))
mkdirSync(folder, { recursive: true })
const { house: office, url, close } = await serve(openOffice)
const browser = await realBrowser()

const photograph = async ({ name, stand, path, width = 1280, height = width < 600 ? 640 : 800, dark = false, language = 'de' }: Scene) => {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: 1,
    locale: 'de-DE',
  })
  await withCookies(context, url, new Map([...(await office.cookiesOf(stand)), ['jp-language', language]]))
  const page = await context.newPage()
  const answer = await page.goto(url + (await path(office)), { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready.then(() => true))
  const file = `${folder}/${name}.png`
  await page.screenshot({ path: file, animations: 'disabled' })
  const bytes = statSync(file).size
  const good = answer?.status() === 200 && bytes < mostBytes
  console.log(
    `${good ? 'ok ' : 'BAD'} ${file} ${width} × ${height} ${answer?.status()} ${Math.round(bytes / 1000)} kB ${new URL(page.url()).pathname}`,
  )
  await context.close()
  return good
}
let bad = 0
for (const scene of wanted) if (!(await photograph(scene))) bad += 1
await closeBrowser()
await close()
process.exit(bad === 0 ? 0 : 1)
