import { broughtFile } from '#tests/support/brought-file.ts'
import type { Office } from '#tests/support/office.ts'
import { samplePicture } from '#tests/support/sample-picture.ts'
import type { Fields } from './page-forms.ts'

/** Forms that take a file, and one that each of them takes. */
const picture = () => new File([samplePicture as Uint8Array<ArrayBuffer>], 'Zeugnis.png')
const uploads: Record<string, () => File> = {
  '/cv/import': () => new File([JSON.stringify(broughtFile)], 'resume.json'),
  '/cv/folder/certificates': picture,
  '/handover/folder/certificates': picture,
  '/cv/photo': picture,
  '/handover/photo': picture,
}
/** Sends a form as a browser would: with a file where it takes one. */
export const sendForm = (
  browser: ReturnType<Office['browser']>,
  { route, action }: { route: string; action: string },
  fields: Fields,
  once: string,
): Promise<Response> => {
  const file = uploads[route]
  if (!file) return browser.post(action, fields, { once })
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fields, once }))
    for (const item of [value].flat()) if (name !== 'file') body.append(name, item)
  body.append('file', file())
  return browser.send(action, { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
}
