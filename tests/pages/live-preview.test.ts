import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { workspaces } from '#src/documents/tables.ts'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { openHouse } from '#tests/support/house.ts'
import { examine } from '#tests/support/page.ts'
import { serve } from '#tests/support/served.ts'

let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  served = await serve(openHouse)
})
afterAll(async () => {
  await served.close()
  await closeBrowser()
})
/** The machine may be busy; a person would wait as well. */
const patience = { timeout: 10_000 }
const opened: Page[] = []
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close()
})

const sitDown = async (more: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> => {
  const { javaScriptEnabled = true, width = 1280 } = more
  const context = await (await realBrowser()).newContext({ javaScriptEnabled, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  opened.push(page)
  await page.goto(`${served.url}/cv`)
  await page.getByRole('button', { name: 'Jetzt anfangen' }).click()
  await page.getByRole('heading', { name: 'Was möchten Sie?' }).waitFor()
  return page
}
const picture = (page: Page) => page.getByRole('img', { name: /^Bild von Seite 1 von/ })
const source = (page: Page) => picture(page).getAttribute('src')
const drafts = (page: Page) => {
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && request.url().includes('/cv/draft/') && asked.push(request.url()))
  return asked
}
const shownAnew = async (page: Page, before: string | null): Promise<string> => {
  await expect.poll(() => source(page), patience).not.toBe(before)
  return (await source(page)) ?? ''
}
const stored = async () => JSON.stringify(await served.house.db.select({ cv: workspaces.cv }).from(workspaces))

test('the picture follows what is typed, after a pause, without saving it', async () => {
  const page = await sitDown()
  const asked = drafts(page)
  const empty = await source(page)
  await page.getByLabel('Ich möchte').pressSequentially('Mit alten Menschen arbeiten.', { delay: 20 })
  const typed = await shownAnew(page, empty)
  expect(typed).toMatch(/^data:image\/svg\+xml,/)
  expect(asked.length).toBe(1)
  await page.getByLabel('Ich möchte').fill('Etwas ganz anderes.')
  await shownAnew(page, typed)
  expect(await stored()).not.toContain('anderes')
  await page.reload()
  expect(await page.getByLabel('Ich möchte').inputValue()).toBe('')
})

test('a page drawn with what was typed is the page that is saved', async () => {
  const page = await sitDown()
  const empty = await source(page)
  await page.getByLabel('Ich möchte').fill('Im Garten arbeiten.')
  const draft = decodeURIComponent((await shownAnew(page, empty)).replace('data:image/svg+xml,', ''))
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect.poll(() => source(page), patience).toMatch(/^\/cv\/picture\/1\?v=2$/)
  const saved = await page.evaluate(async () => (await fetch('/cv/picture/1')).text())
  expect(saved).toBe(draft)
})

test('without scripts the picture is the saved page, one press later', async () => {
  const page = await sitDown({ javaScriptEnabled: false })
  const empty = await source(page)
  await page.getByLabel('Ich möchte').fill('Im Garten arbeiten.')
  expect(await source(page)).toBe(empty)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Frage 1 von 7').waitFor()
  expect(await source(page)).not.toBe(empty)
  expect(await picture(page).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(595)
})

test('beside the question where there is room, one tap away where there is none', async () => {
  const wide = await sitDown()
  const [form, sheet] = [await wide.getByLabel('Ich möchte').boundingBox(), await picture(wide).boundingBox()]
  expect(sheet!.x).toBeGreaterThan(form!.x + form!.width)
  // Below the head of the page, which stays: the whole sheet is seen at once.
  expect(sheet!.height).toBeLessThan(900 - 96)
  expect(await wide.getByRole('link', { name: 'Vorschau ansehen' }).isVisible()).toBe(false)
  const small = await sitDown({ width: 320 })
  await small.getByRole('link', { name: 'Vorschau ansehen' }).click()
  await expect.poll(async () => (await picture(small).boundingBox())!.y, patience).toBeLessThan(900)
  await small.getByRole('link', { name: 'Zurück zur Frage' }).click()
  await expect.poll(async () => (await small.getByRole('heading', { level: 1 }).boundingBox())!.y, patience).toBeGreaterThan(0)
})

test('of two pages the one that is being written is in sight', async () => {
  const page = await sitDown()
  const points = Array.from({ length: 8 }, (_, at) => `Aufgabe ${at}, die mehr als ein paar Wörter braucht`)
  const job = { title: 'Köchin', place: 'Gasthof Post', from: '2011', to: '2012', points }
  const cv = { ...emptyCv, jobs: Array.from({ length: 8 }, () => job), languages: [{ language: 'Deutsch', level: 'B1' }] }
  await served.house.db.update(workspaces).set({ cv })
  const inSight = async (sheet: number) => {
    const [row, shown] = [await page.locator('.sheetrow').boundingBox(), await page.locator(`#sheet-${sheet}`).boundingBox()]
    return Math.abs(shown!.x - row!.x) < 60
  }
  await page.goto(`${served.url}/cv/step/jobs`)
  await expect.poll(() => inSight(1), patience).toBe(true)
  await page.goto(`${served.url}/cv/step/languages`)
  await expect.poll(() => inSight(2), patience).toBe(true)
  const before = await source(page)
  await page.locator('[name=language-0]').fill('Ukrainisch')
  await shownAnew(page, before)
  expect(await inSight(2)).toBe(true)
})

test('undo, adding and moving work from the keyboard, and the cursor stands where writing goes on', async () => {
  const page = await sitDown()
  await page.goto(`${served.url}/cv/step/jobs`)
  await page.getByLabel('Was haben Sie gemacht?').fill('Köchin')
  await page.getByRole('button', { name: 'Noch eine Arbeit' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name), patience).toBe('title-1')
  await page.keyboard.type('Näherin')
  await page.getByRole('button', { name: /^Nach oben\s*: Arbeit 2$/ }).press('Enter')
  await expect.poll(() => page.locator('[name=title-0]').inputValue(), patience).toBe('Näherin')
  await page.getByRole('button', { name: /^Entfernen\s*: Arbeit 1$/ }).press('Enter')
  await page.getByText('Der Eintrag ist entfernt.').waitFor()
  expect(await page.locator('[name=title-0]').inputValue()).toBe('Köchin')
  await page.getByRole('button', { name: 'Rückgängig' }).press('Enter')
  await page.getByText('Die letzte Änderung ist zurückgenommen.').waitFor()
  expect(await page.locator('[name=title-0]').inputValue()).toBe('Näherin')
  await page.getByRole('button', { name: 'Wiederherstellen' }).press('Enter')
  await page.getByText('Die Änderung ist wieder da.').waitFor()
})

test('a desk with gaps, states and something just done has no barrier, in any language', async () => {
  const page = await sitDown()
  const job = async (row: number, title: string, from: string, to: string) => {
    await page.locator(`[name=title-${row}]`).fill(title)
    await page.locator(`[name=from-${row}]`).fill(from)
    await page.locator(`[name=to-${row}]`).fill(to)
  }
  await page.goto(`${served.url}/cv/step/jobs`)
  await job(0, 'Köchin', '2016', '')
  await page.getByRole('button', { name: 'Noch eine Arbeit' }).click()
  await page.locator('[name=title-1]').waitFor()
  await job(1, 'Näherin', '2008', '2010')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Zeiten ohne Eintrag').waitFor()
  for (const [path, language] of [
    ['/cv/step/jobs?did=removed', 'de'],
    ['/cv/step/jobs?at=1', 'ar'],
    ['/cv/step/done?did=undone', 'en'],
    ['/cv/revisions', 'ar'],
    ['/cv/revisions', 'plain'],
    ['/cv/look?did=saved', 'ar'],
  ] as const) {
    const url = `${served.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`
    const [whole, part] = await Promise.all([page.request.get(url), page.request.get(url, { headers: { 'HX-Request-Type': 'partial' } })])
    const shown = { url, html: await whole.text(), headers: whole.headers(), piece: await part.text(), language, area: 'visitor' }
    expect((await examine(page.context(), shown)).findings, `${path} ${language}`).toEqual([])
  }
})
