import { no, type Result, yes } from '#src/base/result.ts'
import { byte, four, type ImageRefusal, joined, keyOf, latin, orientationIn, tooLarge } from './image-bytes.ts'
import type { Image } from './model.ts'

type Header = { width: number; height: number; bits: 1 | 2 | 4 | 8 | 16; colour: 0 | 2 | 3 }
type Chunk = { type: string; at: number; length: number }

const crcTable = Uint32Array.from({ length: 256 }, (_, value) => {
  let rest = value
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})
export const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const value of bytes) crc = crcTable[(crc ^ value) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const mostChunks = 20_000
/** All chunks up to the end, each with a sum that is right; null where one is not. */
const chunksOf = (bytes: Uint8Array): Chunk[] | null => {
  const chunks: Chunk[] = []
  for (let at = 8; chunks.length < mostChunks; ) {
    const length = four(bytes, at)
    const type = latin(bytes, at + 4, 4)
    if (length < 0 || at + 12 + length > bytes.length || !/^[A-Za-z]{4}$/.test(type)) return null
    if (crcOf(bytes.subarray(at + 4, at + 8 + length)) !== four(bytes, at + 8 + length)) return null
    chunks.push({ type, at: at + 8, length })
    if (type === 'IEND') return chunks
    at += 12 + length
  }
  return null
}

const depths: Record<number, number[]> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8] }
const headerOf = (bytes: Uint8Array, chunk: Chunk | undefined): Header | ImageRefusal => {
  if (chunk?.type !== 'IHDR' || chunk.length !== 13) return 'broken'
  const { at } = chunk
  const [width, height] = [four(bytes, at), four(bytes, at + 4)]
  const [bits, colour, packing, filter, interlace] = [8, 9, 10, 11, 12].map((place) => byte(bytes, at + place)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  if (width < 1 || height < 1 || width >= 2 ** 31 || height >= 2 ** 31 || packing !== 0 || filter !== 0 || interlace > 1) return 'broken'
  if (tooLarge(width, height)) return 'too-many-pixels'
  if (colour === 4 || colour === 6) return 'alpha'
  if (!depths[colour]?.includes(bits)) return 'broken'
  if (interlace === 1) return 'interlaced'
  return { width, height, bits: bits as Header['bits'], colour: colour as Header['colour'] }
}

/** The header of the packed samples (RFC 1950): the common packing, nothing presupposed. */
const isPacked = (data: Uint8Array): boolean =>
  data.length > 6 && (data[0]! & 0x0f) === 8 && data[0]! >> 4 <= 7 && (data[0]! * 256 + data[1]!) % 31 === 0 && (data[1]! & 0x20) === 0
/** No packing is closer than this, so fewer bytes cannot hold the picture. */
const closestPacking = 1032

const paletteOf = (bytes: Uint8Array, header: Header, chunks: Chunk[]): Uint8Array | null | 'broken' => {
  if (header.colour !== 3) return null
  const found = chunks.filter(({ type }) => type === 'PLTE')
  const [chunk] = found
  const isFit = chunk && found.length === 1 && chunk.length > 0 && chunk.length % 3 === 0 && chunk.length <= 3 * 2 ** header.bits
  return isFit ? bytes.slice(chunk.at, chunk.at + chunk.length) : 'broken'
}

/** Samples go on the paper as they are packed: grey, colour or palette, one after the other, nothing to see through. */
export const readPng = (bytes: Uint8Array): Result<Image, ImageRefusal> => {
  // The size first: a sum over what claims to be huge would be work for nothing.
  const early = headerOf(bytes, { type: latin(bytes, 12, 4), at: 16, length: four(bytes, 8) })
  if (early === 'too-many-pixels') return no(early)
  const chunks = chunksOf(bytes)
  if (!chunks) return no('broken')
  const header = headerOf(bytes, chunks[0])
  if (typeof header === 'string') return no(header)
  if (chunks.some(({ type }) => type === 'tRNS')) return no('alpha')
  const palette = paletteOf(bytes, header, chunks)
  if (palette === 'broken') return no('broken')
  const data = joined(chunks.filter(({ type }) => type === 'IDAT').map(({ at, length }) => bytes.subarray(at, at + length)))
  const { width, height, bits, colour } = header
  const colors = colour === 2 ? 3 : 1
  const size = height * (1 + Math.ceil((width * colors * bits) / 8))
  if (!isPacked(data) || data.length * closestPacking < size) return no('broken')
  const exif = chunks.find(({ type }) => type === 'eXIf')
  const orientation = exif ? orientationIn(bytes, exif.at, exif.at + exif.length) : 1
  const key = `${width}x${height}x${bits}-${keyOf(data)}`
  return yes({ kind: 'png', width, height, orientation, key, data, colors, bits, palette })
}
