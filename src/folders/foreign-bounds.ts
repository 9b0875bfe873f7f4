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
const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(Math.max(from, 0), to))
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

const packings = /\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g
/** What stands before the word `stream`: tables of objects, which a parser unpacks at once, may be packed in one way only. */
const suspicious = (head: string): boolean => {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1] ?? ''
  const packed = filters.match(packings) ?? []
  if (packed.length > 1) return true
  return /\/(ObjStm|XRef)\b/.test(head) && filters !== '' && !/^\[?\s*\/FlateDecode\s*\]?$/.test(filters)
}

export const tooMuchInside = async (bytes: Uint8Array): Promise<boolean> => {
  let objects = 0
  for (let at = find(bytes, objectWord, 0); at >= 0; at = find(bytes, objectWord, at + 4)) if (++objects > mostObjects) return true
  let all = 0
  for (let at = find(bytes, streamWord, 0); at >= 0; ) {
    const from = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1
    const found = find(bytes, endWord, from)
    const end = found < 0 ? bytes.length : found
    const before = latin(bytes, at - 1200, at)
    const head = unescaped(before.slice(Math.max(before.lastIndexOf(' obj'), 0)))
    if (suspicious(head)) return true
    const isPicture = /\/Subtype\s*\/Image\b/.test(head) && !/\/(ObjStm|XRef)\b/.test(head)
    if (!isPicture && end - from > shortStream && isPacked(bytes, from)) {
      const size = await unpackedSize(bytes.subarray(from, end), mostInOne)
      all += size
      if (size > mostInOne || all > mostInAll) return true
    }
    at = found < 0 ? -1 : find(bytes, streamWord, found + 9)
  }
  return false
}
