import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Words = string | RegExp
/** What a person does at one part of a page: reads, fills in, presses. Found by what is written there, never by markup. */
export type Part = {
  sees: (...texts: Words[]) => Promise<void>
  fills: (fields: Record<string, string>) => Promise<void>
  presses: (button: Words) => Promise<void>
  follows: (link: Words) => Promise<void>
  chooses: (field: string, option: string) => Promise<unknown>
  ticks: (box: Words) => Promise<void>
  unfolds: (summary: string) => Promise<void>
  /** Where a link leads, without going there. */
  addressOf: (link: Words) => Promise<string>
  /** A part of the page with a heading of its own. */
  under: (heading: string) => Part
  /** Fields that belong together. */
  inGroup: (legend: string) => Part
  /** One entry of a list, by something that stands in it. */
  entry: (text: Words) => Part
}
/** Somebody in front of a browser of their own. */
export type Somebody = Part & {
  page: Page
  goesTo: (address: string) => Promise<unknown>
  looksAgain: () => Promise<unknown>
  /** Nowhere on the page, not even unseen. */
  findsNothingOf: (...words: string[]) => Promise<void>
  /** Opens a paper as the browser would, and answers its bytes. */
  opensPaper: (link: Words) => Promise<Buffer>
  /** A second tab of the same browser. */
  opensTab: () => Promise<Somebody>
}

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** The whole label, with or without the word that says it may stay empty. */
const labelled = (label: string) => new RegExp(`^\\s*${plain(label)}( \\(freiwillig\\))?\\s*$`)

/** Amounts hold together by spaces that do not break; whoever reads sees a space. */
const spaced = (text: Words) => (text instanceof RegExp ? new RegExp(text.source.replaceAll(' ', '\\s'), text.flags) : text)

const doing = (page: Page, part: Page | Locator): Part => {
  const shown = (found: Locator) => found.filter({ visible: true }).first()
  const button = (name: Words) => shown(part.getByRole('button', { name, exact: true }))
  const link = (name: Words) => shown(part.getByRole('link', { name, exact: true }))
  const written = page.locator('textarea, select, input:not([type=radio], [type=checkbox])')
  const box = page.locator('[type=radio], [type=checkbox]')
  const field = (label: string) => part.getByLabel(labelled(label)).and(written).first()
  return {
    sees: async (...texts) => {
      for (const text of texts) await shown(part.getByText(spaced(text))).waitFor()
    },
    fills: async (fields) => {
      for (const [label, value] of Object.entries(fields)) await field(label).fill(value)
    },
    presses: (name) => button(name).click(),
    follows: (name) => link(name).click(),
    chooses: (label, option) => field(label).selectOption({ label: option }),
    ticks: (label) => part.getByLabel(label).and(box).first().check(),
    unfolds: (summary) => part.locator('summary', { hasText: summary }).first().click(),
    addressOf: async (name) => new URL((await link(name).getAttribute('href')) ?? '', page.url()).href,
    under: (heading) => doing(page, part.getByRole('region', { name: heading, exact: true })),
    inGroup: (legend) => doing(page, part.getByRole('group', { name: legend, exact: true })),
    entry: (text) => doing(page, part.getByRole('article').filter({ hasText: text }).first()),
  }
}

export const somebody = (page: Page): Somebody => ({
  ...doing(page, page.locator('body')),
  page,
  goesTo: (address) => page.goto(address),
  looksAgain: () => page.reload(),
  findsNothingOf: async (...words) => {
    const html = await page.content()
    for (const word of words) expect(html, `${page.url()} says ${word}`).not.toContain(word)
  },
  opensPaper: async (name) => {
    const answer = await page.request.get(await doing(page, page).addressOf(name))
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    const paper = await answer.body()
    expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    return paper
  },
  opensTab: async () => somebody(await page.context().newPage()),
})
