import { readFileSync } from 'node:fs'
import { realBrowser } from '../../../support/browser.ts'
import { fonts, ink, type Peer, paper, type Section, size, toldOf } from './told.ts'

const face = (path: string, weight: number) =>
  `@font-face { font-family: Sans; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(path).toString('base64')}) }`
/** The browser stays open and so does its page: styles and fonts are loaded once, only the words change. */
const frame = `<!doctype html><html lang="de"><meta charset="utf-8"><style>
${face(fonts.regular, 400)}${face(fonts.semibold, 600)}
@page { size: A4; margin: ${paper.top}pt ${paper.right}pt ${paper.bottom}pt ${paper.left}pt;
  @bottom-left { content: "Seite " counter(page) " von " counter(pages); font: ${size.foot}pt Sans; color: ${ink.mute} } }
* { margin: 0; padding: 0 }
body { font: ${size.body}pt/${size.leading}pt Sans; color: ${ink.text}; hyphens: none }
h1 { font-size: ${size.name}pt; font-weight: 600; line-height: 1.2 }
h2 { font-size: ${size.heading}pt; font-weight: 600; color: ${ink.act}; break-after: avoid }
h3 { font-size: ${size.body}pt; font-weight: 600 }
section { margin-top: ${size.section}pt; border-top: 0.6pt solid ${ink.line}; padding-top: 4pt }
.row { display: grid; grid-template-columns: ${paper.axis}pt 1fr }
.entry { margin-top: ${size.entry}pt; break-inside: avoid }
.over { font-weight: 600; color: ${ink.act} } .mute { color: ${ink.mute} }
ul { padding-left: 11pt; list-style: '•  ' } li::marker { color: ${ink.act} }
</style><body></body></html>`

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const points = (entries: string[]) => (entries.length > 0 ? `<ul>${entries.map((entry) => `<li>${safe(entry)}</li>`).join('')}</ul>` : '')
const told = (section: Section) => {
  const heading = `<h2>${safe(section.title)}</h2>`
  if (section.entries.length === 0)
    return `<section class="row">${heading}<div>${section.text.map((text) => `<p>${safe(text)}</p>`).join('')}${points(section.points)}</div></section>`
  const entries = section.entries.map(
    (entry) => `<div class="row entry"><p class="mute">${entry.when}</p><div><h3>${safe(entry.title)}</h3><p class="mute">${safe(entry.place)}</p>${points(entry.points)}</div></div>`,
  )
  return `<section>${heading}${entries.join('')}</section>`
}

export const open = async (): Promise<Peer> => {
  const browser = await realBrowser()
  const page = await browser.newPage()
  await page.setContent(frame)
  return {
    draw: async (cv) => {
      const text = toldOf(cv)
      const html = `<p class="over">${text.over}</p><h1>${safe(text.name)}</h1><p class="mute">${safe(text.contacts)}</p>${text.sections.map(told).join('')}`
      await page.evaluate(
        async ([title, body]) => {
          document.title = title
          document.body.innerHTML = body
          await document.fonts.ready
        },
        [text.title, html] as const,
      )
      return page.pdf({ preferCSSPageSize: true, tagged: true })
    },
  }
}
