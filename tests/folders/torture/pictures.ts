import { bytesOf, four, type Part, packed, two } from './bytes.ts'

const segment = (marker: number, content: Part) => bytesOf(new Uint8Array([0xff, marker]), two(bytesOf(content).length + 2), content)
const table = (kind: number) => segment(0xc4, new Uint8Array([kind, 1, ...Array(15).fill(0), 0]))

/** A grey surface: each block is two zero bits, so that any size is easily made and really decodes. */
type JpegWish = {
  width?: number
  height?: number
  components?: number
  marker?: number
  bits?: number
  extra?: Uint8Array[]
  without?: ('quantisation' | 'codes' | 'frame' | 'scan' | 'end')[]
  scans?: number
  after?: Part
  claims?: [width: number, height: number]
}
export const jpegOf = ({
  width = 640,
  height = 320,
  components = 3,
  marker = 0xc0,
  bits = 8,
  extra = [],
  without = [],
  scans = 1,
  after = '',
  claims,
}: JpegWish = {}) => {
  const ids = Array.from({ length: components }, (_, at) => at + 1)
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components
  // The first of several steps holds one bit a block.
  const steps = marker === 0xc2
  const data = new Uint8Array(Math.ceil((blocks * (steps ? 1 : 2)) / 8))
  const [wide, high] = claims ?? [width, height]
  const frame = segment(
    marker,
    bytesOf(new Uint8Array([bits]), two(high), two(wide), new Uint8Array([components, ...ids.flatMap((id) => [id, 0x11, 0])])),
  )
  const scan = bytesOf(segment(0xda, new Uint8Array([components, ...ids.flatMap((id) => [id, 0]), 0, steps ? 0 : 63, 0])), data)
  const has = (part: string) => !without.includes(part as 'end')
  return bytesOf(
    new Uint8Array([0xff, 0xd8]),
    ...extra,
    ...(has('quantisation') ? [segment(0xdb, new Uint8Array([0, ...Array(64).fill(1)]))] : []),
    ...(has('frame') ? [frame] : []),
    ...(has('codes') ? [table(0), table(0x10)] : []),
    ...(has('scan') ? Array<Uint8Array>(scans).fill(scan) : []),
    ...(has('end') ? [new Uint8Array([0xff, 0xd9])] : []),
    after,
  )
}
export const adobe = (transform: number) => segment(0xee, bytesOf('Adobe', two(100), two(0), two(0), new Uint8Array([transform])))
export const comment = (text: string) => segment(0xfe, text)
export const application = (number: number, content: Part) => segment(0xe0 + number, content)

/** A TIFF directory with a turn, a place and a name, in either order of bytes. */
export const exif = (turn: number, little = false, type = 3): Uint8Array => {
  const short = (value: number) => (little ? two(value).reverse() : two(value))
  const long = (value: number) => (little ? four(value).reverse() : four(value))
  const text = 'GPS-CANARY 50.9918 N 7.1316 E\0'
  return bytesOf(
    ...[little ? 'II' : 'MM', short(42), long(8), short(2)],
    ...[short(0x0112), short(type), long(1), short(turn), short(0)],
    ...[short(0x013b), short(2), long(text.length), long(8 + 2 + 24 + 4)],
    ...[long(0), text],
  )
}
export const exifSegment = (turn: number, little = false) => application(1, bytesOf('Exif\0\0', exif(turn, little)))

const crcs = Uint32Array.from({ length: 256 }, (_, value) => {
  let rest = value
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})
const crcOf = (bytes: Uint8Array) =>
  four((bytes.reduce((sum, one) => crcs[(sum ^ one) & 255]! ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0)
export const chunk = (type: string, content: Part, crc?: Uint8Array) => {
  const named = bytesOf(type, content)
  return bytesOf(four(named.length - 4), named, crc ?? crcOf(named))
}
export const pngSignature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type PngWish = {
  width?: number
  height?: number
  bits?: number
  colour?: number
  interlaced?: boolean
  claims?: [width: number, height: number]
  before?: Uint8Array[]
  after?: Uint8Array[]
  data?: Uint8Array
  rows?: number
  pieces?: number
  end?: Part
}
const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
export const pngOf = ({
  width = 320,
  height = 160,
  bits = 8,
  colour = 2,
  interlaced = false,
  claims,
  before = [],
  after = [],
  data,
  rows,
  pieces = 1,
  end,
}: PngWish = {}) => {
  const [wide, high] = claims ?? [width, height]
  const row = 1 + Math.ceil((width * (channels[colour] ?? 1) * bits) / 8)
  const samples = Uint8Array.from({ length: row * (rows ?? height) }, (_, at) => (at % row === 0 ? 0 : (at * 7) & 255))
  const content = data ?? packed(samples)
  const share = Math.ceil(content.length / pieces)
  const flags = new Uint8Array([bits, colour, 0, 0, interlaced ? 1 : 0])
  return bytesOf(
    pngSignature,
    chunk('IHDR', bytesOf(four(wide), four(high), flags)),
    ...before,
    ...Array.from({ length: pieces }, (_, at) => chunk('IDAT', content.slice(at * share, (at + 1) * share))),
    ...after,
    end ?? chunk('IEND', ''),
  )
}
export const palette = (entries: number) =>
  chunk(
    'PLTE',
    new Uint8Array(entries * 3).map((_, at) => at & 255),
  )
