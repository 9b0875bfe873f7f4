import type { Fonts } from '#src/paper/fonts/faces.ts'
import type { FontKey } from '#src/paper/fonts/shaped.ts'
import { writePaper } from '#src/paper/write.ts'
import { samples } from '#tests/pdfua/samples.ts'

/** Runs in workerd: takes the font files and writes the sample that is asked for. */
const fontsIn = async (form: FormData): Promise<Fonts> => {
  const read = new Map<string, Uint8Array>()
  for (const [key, value] of form.entries()) if (value instanceof Blob) read.set(key, new Uint8Array(await value.arrayBuffer()))
  const file = (key: FontKey) => read.get(key) ?? new Uint8Array()
  const family = (name: 'sans' | 'serif' | 'more') => ({
    ...{ regular: file(`${name}-regular`), semibold: file(`${name}-semibold`), italic: file(`${name}-italic`) },
  })
  const arabic = { regular: file('arabic-regular'), semibold: file('arabic-semibold') }
  return { sans: family('sans'), serif: family('serif'), more: family('more'), arabic }
}

export default {
  fetch: async (request: Request): Promise<Response> => {
    const [, paper] = samples()[Number(new URL(request.url).pathname.slice(1))] ?? []
    if (!paper) return new Response('', { status: 404 })
    const { bytes } = await writePaper(paper, await fontsIn(await request.formData()))
    return new Response(bytes as Uint8Array<ArrayBuffer>)
  },
}
