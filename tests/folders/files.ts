import type { TestHouse } from '#tests/support/house.ts'

export { samplePdf, samplePicture } from './samples.ts'

type Browser = ReturnType<TestHouse['browser']>
/** Sends a form with a file, as a browser does without scripts. */
export const upload = (
  browser: Browser,
  path: string,
  file: { name: string; bytes: Uint8Array } | null,
  fields: Record<string, string> = {},
  { once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`, piece = false } = {},
): Promise<Response> => {
  const body = new FormData()
  if (once) body.set('once', once)
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('file', file ? new File([file.bytes as Uint8Array<ArrayBuffer>], file.name) : new File([], ''))
  const headers = { origin: 'http://localhost:3000', ...(piece ? { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } : {}) }
  return browser.send(path, { method: 'POST', body, headers })
}
/** A visitor at a desk of their own. */
export const sitDown = async (house: TestHouse): Promise<Browser> => {
  const browser = house.browser()
  await browser.post('/cv')
  return browser
}
/** Forms of one address on a page, with what they would send. */
export const formsTo = (html: string, end: string): { action: string; fields: Record<string, string> }[] =>
  [...html.matchAll(/<form\b[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)]
    .filter(([, action = '']) => action.endsWith(end))
    .map(([, action = '', inner = '']) => ({
      action,
      fields: Object.fromEntries(
        [...inner.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ),
    }))
export const titlesOn = (html: string): string[] =>
  [...html.matchAll(/<h3>\s*<bdi lang="de">([^<]*)<\/bdi>/g)].map(([, title = '']) => title)
