/** Looks at a PDF as bytes, before any parser unpacks it: nobody knows yet how much is inside. */
const mostInOne = 50_000_000
const mostInAll = 150_000_000
const mostObjects = 200_000
/** Shorter than this, a stream cannot hold much, however closely it is packed. */
const shortStream = 2048

const codes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const [streamWord, endWord, objectWord] = [codes('stream'), codes('endstream'), codes(' obj')]
const find = (bytes: Uint8Array, word: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    let same = 1
    while (same < word.length && bytes[at + same] === word[same]) same++
    if (same === word.length) return at
  }
  return -1
}
const latin1 = new TextDecoder('latin1')
const isEnd = (bytes: Uint8Array, at: number) => bytes[at - 1] === 100 && bytes[at - 2] === 110 && bytes[at - 3] === 101
/** Names may be written with numbers for letters. */
const unescaped = (text: string) => text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** How much comes out, counted up to the limit and thrown away. */
const unpackedSize = async (packed: Uint8Array, most: number): Promise<number> => {
  const unpacking = new DecompressionStream('deflate')
  const writer = unpacking.writable.getWriter()
  writer
    .write(new Uint8Array(packed))
    .then(() => writer.close())
    .catch(() => {})
  const reader = unpacking.readable.getReader()
  let size = 0
  try {
    for (let piece = await reader.read(); !piece.done && size <= most; piece = await reader.read()) size += piece.value.length
  } catch {
    // Cut off or followed by something: what came out so far counts.
  }
  reader.cancel().catch(() => {})
  return size
}
const isPacked = (bytes: Uint8Array, at: number) => (bytes[at]! & 0x0f) === 8 && (bytes[at]! * 256 + bytes[at + 1]!) % 31 === 0
/** Where the data may begin: readers take one line end after the word, of either kind, or none. */
const packedFrom = (bytes: Uint8Array, at: number): number | null =>
  [at + 6, at + 7, at + 8].find((from) => from + 1 < bytes.length && isPacked(bytes, from)) ?? null

const packings = /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g
/** Packed once and said so in the open, or a `/Filter` that is none of streams, as in signatures. */
const plainly = /^\s*(?:\[\s*\/FlateDecode\s*\]|\/FlateDecode\b|\/(?!ASCII|A85|AHx|LZW|RunLength|RL|Fl\b|Crypt)[A-Za-z.]+)/
const tables = /\/(ObjStm|XRef)\b/
/** What was said between one stream and the next: where an object begins can be made up in a text or a remark. */
type Said = { table: boolean; oddly: boolean; twice: boolean }
const saidIn = (head: string, before: Said): Said => {
  const given = head.split('/Filter').slice(1)
  return {
    table: before.table || tables.test(head),
    oddly: before.oddly || !given.every((value) => plainly.test(value)),
    twice: before.twice || given.some((value) => (/^\s*\[[^\]]*\]/.exec(value)?.[0].match(packings) ?? []).length > 1),
  }
}
const nothing: Said = { table: false, oddly: false, twice: false }

export const tooMuchInside = async (bytes: Uint8Array): Promise<boolean> => {
  let objects = 0
  for (let at = find(bytes, objectWord, 0); at >= 0; at = find(bytes, objectWord, at + 4)) if (++objects > mostObjects) return true
  let all = 0
  let last = 0
  let said = nothing
  for (let at = find(bytes, streamWord, 0); at >= 0; at = find(bytes, streamWord, at + 6)) {
    const head = unescaped(latin1.decode(bytes.subarray(last, at)))
    last = at + 6
    said = isEnd(bytes, at) ? nothing : saidIn(head, said)
    if (isEnd(bytes, at)) continue
    // Tables of objects, which a parser unpacks at once, may be packed in one way only.
    if (said.twice || (said.table && said.oddly)) return true
    const from = packedFrom(bytes, at)
    if (from === null || (!said.table && /\/Subtype\s*\/Image\b/.test(head))) continue
    const found = find(bytes, endWord, from)
    const end = found < 0 ? bytes.length : found
    if (end - from <= shortStream) continue
    const size = await unpackedSize(bytes.subarray(from, end), mostInOne)
    // What is packed counts as well: streams that claim to begin inside of others would be read again and again.
    all += size + (end - from)
    if (size > mostInOne || all > mostInAll) return true
  }
  return false
}
