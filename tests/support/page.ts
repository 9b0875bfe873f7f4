import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { BrowserContext, Page } from 'playwright-core'
import { linksOn, overflow, readPage, spaceText } from './in-page.ts'
import { sameText } from './normal.ts'

const rules = {
  // Written by the JSX of hono: void elements and empty attributes its own way.
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  'require-sri': 'off',
  // Boards and waiting pages load anew without scripts, and say so.
  'meta-refresh': 'off',
  // Boxes of one question share its name.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  // Telephone numbers break where the text does; the number itself is in the link.
  'tel-non-breaking': 'off',
  // A hidden token carries no name that anybody reads.
  'prefer-native-element': ['error', { exclude: ['alert', 'status', 'search', 'region', 'group', 'list', 'listitem', 'img'] }],
} as const
const wholePage = new HtmlValidate({ extends: ['html-validate:recommended'], rules: rules as never })
const onePiece = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    ...rules,
    'missing-doctype': 'off',
    'element-required-ancestor': 'off',
    'heading-level': 'off',
    'no-missing-references': 'off',
  } as never,
})
const invalid = async (validator: HtmlValidate, name: string, text: string) =>
  (await validator.validateString(text)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html (${name}) ${ruleId}: ${message} ${selector ?? ''}`),
  )

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource)
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })})`,
  )) as axe.AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 4)
      .map(({ html, failureSummary }) => `axe ${id}: ${html.slice(0, 140)} ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`),
  )
}

/** A page as the house answered it, with the piece of the same address where there is one. */
export type Shown = {
  url: string
  html: string
  headers: Record<string, string>
  piece: string | null
  pieceTitle?: string
  language: string
  area: string
}
export const windows = { '1280': { width: 1280, height: 900 }, '320': { width: 320, height: 640 } } as const

/** Everything that can be said about one page in one state. Empty: nothing to mend. */
export const examine = async (context: BrowserContext, shown: Shown): Promise<{ findings: string[]; links: string[] }> => {
  const page = await context.newPage()
  const findings: string[] = []
  page.on('console', (message) => message.type() === 'error' && findings.push(`console: ${message.text().slice(0, 200)}`))
  page.on('pageerror', (error) => findings.push(`script: ${error.message}`))
  const { url, html, headers, piece, language, area } = shown
  findings.push(...(await invalid(wholePage, 'page', html)), ...(piece === null ? [] : await invalid(onePiece, 'piece', piece)))
  // The very answer that was checked is what the browser gets: no second one with other tokens.
  await page.route(url, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 200, headers, body: html }) : route.continue(),
  )
  await page.goto(url, { waitUntil: 'load' })
  if (piece !== null && shown.pieceTitle !== undefined && shown.pieceTitle !== (await page.title()))
    findings.push(`after a swap the window would be called "${shown.pieceTitle}"`)
  const links = await page.evaluate(linksOn)
  findings.push(
    ...(await page.evaluate(readPage, { language, area, page: sameText(html), piece: piece === null ? null : sameText(piece) })),
  )
  findings.push(...(await barriers(page)), ...(await page.evaluate(overflow)))
  if (area !== 'display') {
    await page.setViewportSize(windows['320'])
    findings.push(...(await page.evaluate(overflow)).map((one) => `at 320 px ${one}`))
    await page.evaluate(spaceText)
    findings.push(...(await page.evaluate(overflow)).map((one) => `with wide text ${one}`))
  }
  await page.close()
  return { findings, links }
}
