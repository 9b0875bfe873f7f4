import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** A stretch of text as it stands in the file: `x` and the base line `y` in points from the upper left corner. */
export type PrintedText = { page: number; x: number; y: number; size: number; text: string; read: boolean }

const contentOf = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''

const lettersOf = (font: PDFDict): Map<string, string> => {
  const map = contentOf(font.lookup(PDFName.of('ToUnicode')))
  const utf16 = (hex: string) => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
  return new Map([...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].map(([, code = '', text = '']) => [code, utf16(text)]))
}

const token =
  /\/Artifact <<[^>]*>> BDC|\/Span <<\/ActualText <([0-9A-F]+)>>> BDC|\/\w+ <<\/MCID \d+>> BDC|EMC|([\d.-]+) ([\d.-]+) Td|\/(\w+) ([\d.]+) Tf|\[([^\]]*)\] TJ|<([0-9A-F]*)> Tj/g
/** Every text of a PDF of the house in the order of its content, by its own fonts' maps. `read`: not decoration. */
export const printedTexts = async (bytes: Uint8Array): Promise<PrintedText[]> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return document.getPages().flatMap((page, number) => {
    const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    const letters = new Map(
      (fonts?.entries() ?? []).map(([name, ref]) => [name.asString().slice(1), lettersOf(document.context.lookup(ref, PDFDict))]),
    )
    const texts: PrintedText[] = []
    let [font, size, x, y, read, actual] = ['', 0, 0, 0, false, false]
    const say = (text: string) => {
      const last = texts.at(-1)
      if (last && last.page === number && last.x === x && last.y === y) last.text += text
      else texts.push({ page: number, x, y, size, text, read })
    }
    for (const [whole, replaced, left, up, name, points, pieces, single] of contentOf(page.node.lookup(PDFName.of('Contents'))).matchAll(
      token,
    )) {
      if (whole.startsWith('/Artifact')) read = false
      else if (replaced) {
        say(
          (replaced.match(/.{4}/g) ?? [])
            .slice(1)
            .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
            .join(''),
        )
        actual = true
      } else if (whole.endsWith('BDC')) read = true
      else if (whole === 'EMC') actual = false
      else if (left && up) [x, y] = [Number(left), page.getHeight() - Number(up)]
      else if (name) [font, size] = [name, Number(points)]
      else if (!actual) {
        const hex = single ?? [...(pieces ?? '').matchAll(/<([0-9A-F]*)>/g)].map(([, code]) => code).join('')
        say((hex.match(/.{4}/g) ?? []).map((code) => letters.get(font)?.get(code) ?? '\ufffd').join(''))
      }
    }
    return texts
  })
}
/** What somebody reads, in order; lines end as words do. */
export const printedWords = async (bytes: Uint8Array): Promise<string> =>
  (await printedTexts(bytes))
    .filter(({ read }) => read)
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
