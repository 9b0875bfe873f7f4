import { no, type Result, yes } from '#src/base/result.ts'
import { cvFromJson, type Imported, mostJsonBytes } from './import.ts'

export const mostPdfBytes = 10 * 1024 * 1024
export type PdfRefusal = 'not-ours' | 'broken' | 'encrypted' | 'too-large' | 'no-data'

const mark = '/EmbeddedFile'
const mostAttachments = 40
/** A dictionary is short; what claims otherwise is none of ours. */
const near = 4096
type Embedded = { data: Uint8Array; packed: boolean }

/** The stream a mention of `/EmbeddedFile` belongs to. Streams stand in the open, also where everything else is packed. */
const embeddedAt = (text: string, bytes: Uint8Array, mention: number): Embedded | null => {
  const start = text.lastIndexOf(' obj', mention)
  const stream = text.indexOf('stream', mention)
  if (start < 0 || mention - start > near || stream < 0 || stream - mention > near) return null
  const dictionary = text.slice(start, stream)
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)\s*(\/\w+\s*)?(?:\]|\/|>|\s)/.exec(dictionary)
  if (/endobj|\/DecodeParms/.test(dictionary) || (filter && (filter[1] !== 'FlateDecode' || /\[\s*\/\w+\s*\/\w+/.test(filter[0]))))
    return null
  const from = stream + (text.startsWith('\r\n', stream + 6) ? 8 : 7)
  const length = Number(/\/Length\s+(\d+)(?!\d*\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN)
  const said = /^\s{0,2}endstream/.test(text.slice(from + length, from + length + 12)) ? from + length : -1
  const end = said >= from ? said : text.indexOf('endstream', from)
  return end < from ? null : { data: bytes.subarray(from, end), packed: filter !== null }
}

/** The newest first. `/EmbeddedFiles` is the list of names, not a file. */
const lastMentions = (text: string): number[] => {
  const found: number[] = []
  for (let at = text.lastIndexOf(mark); at > 0 && found.length < mostAttachments; at = text.lastIndexOf(mark, at - 1))
    if (!/\w/.test(text[at + mark.length] ?? '')) found.push(at)
  return found
}

/** Stops at the bound: a small file can hold an endless one. */
const unpacked = async ({ data, packed }: Embedded): Promise<Uint8Array | 'too-large' | null> => {
  if (!packed) return data.length > mostJsonBytes ? 'too-large' : data
  const reader = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > mostJsonBytes) {
        await reader.cancel()
        return 'too-large'
      }
      pieces.push(next.value)
    }
  } catch {
    // Some writers leave a line break after the data: what came before it counts.
    if (length === 0) return null
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const ours = /Jobpoint/
const encrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

/**
 * The CV inside a PDF of ours, alone or in an application. Nothing is parsed but the attachment itself: no page, font or picture
 * of a foreign file is ever opened here. The newest attachment counts, ours before others'.
 */
export const cvFromPdf = async (bytes: Uint8Array): Promise<Result<Imported, PdfRefusal>> => {
  if (bytes.length > mostPdfBytes) return no('too-large')
  const text = new TextDecoder('latin1').decode(bytes)
  if (!text.slice(0, 1024).includes('%PDF-')) return no('broken')
  if (encrypted.test(text)) return no('encrypted')
  const mentions = lastMentions(text)
  let other: Imported | null = null
  let tooLarge = false
  for (const mention of mentions) {
    const embedded = embeddedAt(text, bytes, mention)
    const data = embedded && (await unpacked(embedded))
    if (data === 'too-large') tooLarge = true
    const read = data && data !== 'too-large' ? cvFromJson(data) : null
    if (!read?.ok) continue
    if (isOurs(data as Uint8Array)) return yes(read.value)
    other ??= read.value
  }
  if (other) return yes(other)
  if (tooLarge) return no('too-large')
  if (mentions.length > 0 || ours.test(text)) return no('no-data')
  return no(/%%EOF\s*$/.test(text.slice(-1024)) ? 'not-ours' : 'broken')
}
const isOurs = (json: Uint8Array): boolean => new TextDecoder().decode(json).includes('"x-jobpoint"')
