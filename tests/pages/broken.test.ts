import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { examine, windows } from '#tests/support/page.ts'

/** A page where everything is right. */
const good = {
  head: '<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A good page – Jobpoint</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><style>input, button { min-height: 44px }</style></head>',
  main: `<div id="piece"><h1>Everything is right here</h1><p>Some words for the people.</p>
<form method="post" action="/send"><input type="hidden" name="once" value="1"><label for="name">Name</label> <input id="name" name="name" type="text"> <button type="submit">Send it off</button></form></div>`,
}
type Parts = typeof good & { piece?: string }
const page = ({ head, main }: Parts) => `<!doctype html>${head}<body><main>${main}</main></body></html>`

let server: Server
let url = ''
beforeAll(async () => {
  server = createServer((_request, response) => void response.writeHead(204).end()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/page`
})
afterAll(async () => {
  server.close()
  await closeBrowser()
})
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
const look = async (parts: Parts, { language = 'en', csp = policy, pieceTitle = 'A good page – Jobpoint' } = {}) => {
  const context = await (await realBrowser()).newContext({ viewport: windows['1280'] })
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp }
  const { findings } = await examine(context, {
    url,
    html: page(parts),
    headers,
    piece: parts.piece ?? parts.main,
    pieceTitle,
    language,
    area: 'public',
  })
  await context.close()
  return findings
}

test('a page where everything is right has no findings', async () => {
  expect(await look(good)).toEqual([])
})

const inMain = (from: string, to: string): Parts => ({ ...good, main: good.main.replace(from, to) })
const after = (html: string): Parts => inMain('</form>', `</form>${html}`)
const inHead = (from: string, to: string): Parts => ({ ...good, head: good.head.replace(from, to) })
/** What is broken, the page, and the words of the finding that must be there. */
const broken: [what: string, parts: Parts, finding: RegExp, more?: { language?: string; csp?: string; pieceTitle?: string }][] = [
  ['a field without label', inMain('<label for="name">Name</label>', ''), /^axe label/],
  ['grey words', inMain('<p>', '<p style="color:#aaa">'), /^axe color-contrast/],
  ['a wide thing', after('<div style="width:2000px;height:4px"></div>'), /^at 320 px \d+ px wider/],
  ['a thing too wide for small windows', after('<div style="width:500px;height:4px"></div>'), /^at 320 px \d+ px wider/],
  [
    'words that cannot grow',
    after('<p style="white-space:nowrap;width:fit-content">Forty-five letters that stay on a single line</p>'),
    /^with wide text \d+ px wider/,
  ],
  ['one id twice', after('<p id="name">Again</p>'), /^html \(page\) no-dup-id/],
  ['one id twice in a piece', after('<p id="name">Again</p>'), /^html \(piece\) no-dup-id/],
  ['no language', inHead(' lang="en"', ''), /^axe html-has-lang/],
  ['another language', good, /^lang is "en" and not "ar"/, { language: 'ar' }],
  ['the wrong direction', inHead('lang="en"', 'lang="ar"'), /^dir is "ltr"/, { language: 'ar' }],
  ['no title', inHead('<title>A good page – Jobpoint</title>', ''), /^no title/],
  ['no heading', inMain('<h1>Everything is right here</h1>', ''), /^0 h1/],
  ['a missing word', inMain('people', 'undefined'), /^a word is missing/],
  ['a hole in a sentence', inMain('people', '{n} people'), /^a word is missing/],
  ['an object for a word', inMain('name="name"', 'name="name" placeholder="[object Object]"'), /^a word is missing/],
  ['German on an English page', inMain('people', 'people und andere'), /^German in en/],
  ['English on a German page', inHead('lang="en"', 'lang="de"'), /^English in German/, { language: 'de' }],
  [
    'a small target',
    inMain('<button type="submit">', '<button type="submit" style="min-height:12px;height:12px;padding:0;font-size:8px">'),
    /px is less than 24/,
  ],
  [
    'a main button too small for a hand',
    inMain('<button type="submit">', '<button type="submit" class="kern-btn--primary" style="min-height:30px;height:30px">'),
    /px is less than 44/,
  ],
  ['a form without address', inMain(' action="/send"', ''), /^a form without action/],
  ['a form without method', inMain('method="post" ', ''), /^a form without method/],
  ['a form that counts twice', inMain('<input type="hidden" name="once" value="1">', ''), /^a form without its one-time token/],
  [
    'a button only scripts could use',
    after('<button type="button">Only with scripts</button>'),
    /^a button that does nothing without scripts/,
  ],
  ['a link to nowhere', after('<a href="#gone">Where did it go</a>'), /^a link to #gone/],
  ['a target that is not there', inMain('<form ', '<form hx-post="/send" hx-target="#gone" '), /^hx-target #gone is there 0 times/],
  ['a script in the page', after('<script>document.title = "no"</script>'), /^console: .*Content Security Policy/],
  ['a handler in the page', inMain('<button ', '<button onclick="x()" '), /^attribute onclick/],
  [
    'a broken script',
    after('<script>nobody()</script>'),
    /^script: nobody is not defined/,
    { csp: "default-src 'unsafe-inline'; img-src data:" },
  ],
  ['a piece of another page', { ...good, piece: '<div id="piece"><h1>Something else</h1></div>' }, /^the piece is not contained/],
  [
    'a piece that changes the page',
    { ...good, piece: '<div id="piece"><h1>Something else</h1></div>' },
    /^after a swap the page is another/,
  ],
  ['a piece called otherwise', good, /^after a swap the window would be called "Another"/, { pieceTitle: 'Another' }],
  ['a piece with no place', { ...good, piece: '<div id="other"><h1>Everything is right here</h1></div>' }, /^the page has no #other/],
]
test.each(broken)('the broken page is caught: %s', async (_what, parts, finding, more) => {
  const findings = await look(parts, more)
  expect(
    findings.filter((one) => finding.test(one)),
    findings.join('\n'),
  ).not.toEqual([])
})
