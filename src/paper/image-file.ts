import { joined } from './image-bytes.ts'
import { crcOf } from './image-png.ts'
import type { Image } from './model.ts'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const four = (value: number) => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])
/** A TIFF directory with one entry: which way is up (tag 274, one short number). */
const turnNote = (orientation: number) =>
  joined([ascii('MM\0*'), four(8), new Uint8Array([0, 1, 1, 0x12, 0, 3]), four(1), new Uint8Array([0, orientation, 0, 0]), four(0)])

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const named = joined([ascii(type), data])
  return joined([four(data.length), named, four(crcOf(named))])
}
const pngFile = (image: Image & { kind: 'png' }): Uint8Array => {
  const colour = image.palette ? 3 : image.colors === 3 ? 2 : 0
  const header = joined([four(image.width), four(image.height), new Uint8Array([image.bits, colour, 0, 0, 0])])
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(image.orientation === 1 ? [] : [chunk('eXIf', turnNote(image.orientation))]),
    ...(image.palette ? [chunk('PLTE', image.palette)] : []),
    chunk('IDAT', image.data),
    chunk('IEND', new Uint8Array()),
  ])
}
const jpegFile = (image: Image & { kind: 'jpeg' }): Uint8Array => {
  if (image.orientation === 1) return image.bytes
  const note = joined([ascii('Exif\0\0'), turnNote(image.orientation)])
  const head = new Uint8Array([0xff, 0xe1, 0, note.length + 2])
  return joined([image.bytes.subarray(0, 2), head, note, image.bytes.subarray(2)])
}

/** The picture as a file of its own again: what is needed to draw it, which way is up, and nothing else. */
export const imageFile = (image: Image): Uint8Array => (image.kind === 'jpeg' ? jpegFile(image) : pngFile(image))
