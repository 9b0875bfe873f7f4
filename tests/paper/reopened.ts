import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** A PDF of ours as a stranger finds it: nothing in here knows how it was written. */
export type Shown = { font: PDFDict | null; codes: string[]; text: string; mcid: number | null; artifact: boolean }
export type Page = {
  dict: PDFDict
  shown: Shown[]
  mcids: number[]
  /** Breaches of the order of marks: painted outside of them, or one kind inside of the other. */
  faults: string[]
}
export type Reopened = { document: PDFDocument; pages: Page[] }

export const name = PDFName.of
/** What an entry leads to, through references. */
export const at = (dict: PDFDict | undefined | null, key: string): unknown => dict?.lookup(name(key))
export const dictAt = (dict: PDFDict | undefined | null, key: string): PDFDict | null => {
  const found = at(dict, key)
  if (found instanceof PDFDict) return found
  return found instanceof PDFRawStream ? found.dict : null
}
export const listAt = (dict: PDFDict | undefined | null, key: string): unknown[] => {
  const found = at(dict, key)
  if (found instanceof PDFArray) return found.asArray().map((one) => (one instanceof PDFRef ? dict?.context.lookup(one) : one))
  return found === undefined ? [] : [found]
}
export const wordAt = (dict: PDFDict | undefined | null, key: string): string => {
  const found = at(dict, key)
  if (found instanceof PDFName) return found.decodeText()
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : ''
}
export const numberAt = (dict: PDFDict | undefined | null, key: string): number | null => {
  const found = at(dict, key)
  return found instanceof PDFNumber ? found.asNumber() : null
}
export const bytesAt = (dict: PDFDict | undefined | null, key: string): Uint8Array | null => {
  const found = at(dict, key)
  return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : null
}
const latin = (bytes: Uint8Array | null): string => [...(bytes ?? [])].map((byte) => String.fromCharCode(byte)).join('')

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/g) ?? [])
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('')
    .replace(/^\ufeff/, '')

/** What each code of a font is read as. */
export const unicodesOf = (font: PDFDict): Map<string, string> => {
  const map = new Map<string, string>()
  const text = latin(bytesAt(font, 'ToUnicode'))
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) map.set(code.toUpperCase(), utf16(to))
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let code = Number.parseInt(from, 16), value = Number.parseInt(first, 16); code <= Number.parseInt(to, 16); code++, value++)
        map.set(code.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(value))
  return map
}

type Mark = { tag: string; mcid: number | null; artifact: boolean; actual: string | null }
const painting = new Set(['f', 'f*', 'S', 's', 'B', 'b', 'Do', 'sh', 'Tj', 'TJ', "'", '"', 'F', 'EI'])
const token = /<<|>>|<[0-9A-Fa-f]*>|\[|\]|\/[^\s<>[\]/()]+|[^\s<>[\]/()]+/g

const markOf = (operands: string[]): Mark => {
  const mcid = operands.indexOf('/MCID')
  const actual = operands.indexOf('/ActualText')
  return {
    tag: operands[0] ?? '',
    mcid: mcid > 0 ? Number(operands[mcid + 1]) : null,
    artifact: operands[0] === '/Artifact',
    actual: actual > 0 ? utf16((operands[actual + 1] ?? '').slice(1, -1)) : null,
  }
}

const readPage = (dict: PDFDict, unicodes: (font: PDFDict) => Map<string, string>): Page => {
  const page: Page = { dict, shown: [], mcids: [], faults: [] }
  const fonts = dictAt(dictAt(dict, 'Resources'), 'Font')
  const marks: Mark[] = []
  let font: PDFDict | null = null
  let operands: string[] = []
  const show = (codes: string[]) => {
    const actual = marks.findLast((mark) => mark.actual !== null)?.actual
    const map = font ? unicodes(font) : new Map<string, string>()
    const text = actual ?? codes.map((code) => map.get(code) ?? '\ufffd').join('')
    const mcid = marks.findLast((mark) => mark.mcid !== null)?.mcid ?? null
    page.shown.push({ font, codes, text, mcid, artifact: marks.some((mark) => mark.artifact) })
  }
  for (const [one] of latin(bytesAt(dict, 'Contents')).matchAll(token)) {
    if (!/^[A-Za-z'"*]+$/.test(one)) {
      operands.push(one)
      continue
    }
    if (one === 'BDC' || one === 'BMC') {
      const mark = markOf(operands)
      if (mark.artifact && marks.some(({ mcid }) => mcid !== null)) page.faults.push('decoration within content')
      if (mark.mcid !== null && marks.some((open) => open.artifact || open.mcid !== null))
        page.faults.push('content within decoration or content')
      if (mark.mcid !== null) page.mcids.push(mark.mcid)
      marks.push(mark)
    }
    if (one === 'EMC' && !marks.pop()) page.faults.push('a mark is closed that was not opened')
    if (painting.has(one) && !marks.some((mark) => mark.artifact || mark.mcid !== null)) page.faults.push(`painted without a mark: ${one}`)
    if (one === 'Tf') font = dictAt(fonts, (operands.at(-2) ?? '').slice(1))
    if (one === 'Tj' || one === 'TJ')
      show(
        operands
          .filter((operand) => /^<[0-9A-Fa-f]+>$/.test(operand))
          .flatMap((operand) => operand.toUpperCase().match(/[0-9A-F]{4}/g) ?? []),
      )
    operands = []
  }
  if (marks.length > 0) page.faults.push('a mark stays open')
  return page
}

export const reread = (document: PDFDocument): Reopened => {
  const known = new Map<PDFDict, Map<string, string>>()
  const unicodes = (font: PDFDict) => {
    const map = known.get(font) ?? unicodesOf(font)
    known.set(font, map)
    return map
  }
  return { document, pages: document.getPages().map((page) => readPage(page.node, unicodes)) }
}
export const load = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })

/** The words of a page as they are drawn, without decoration. */
export const wordsOf = ({ pages }: Reopened): string => {
  let text = ''
  for (const [index, page] of pages.entries()) {
    let last: number | null = null
    for (const shown of page.shown) {
      if (shown.artifact) continue
      text += `${shown.mcid === last || (index === 0 && text === '') ? '' : '\n'}${shown.text}`
      last = shown.mcid
    }
  }
  return text
}
