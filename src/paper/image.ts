import { no, type Result } from '#src/base/result.ts'
import type { ImageRefusal } from './image-bytes.ts'
import { readJpeg } from './image-jpeg.ts'
import { readPng } from './image-png.ts'
import type { Image } from './model.ts'

export { type ImageRefusal, mostPixels } from './image-bytes.ts'

/** Draws a picture anew: not longer than `side`, as JPEG. Null where it cannot. Not every machine has it. */
export type Redraw = (picture: Uint8Array, wish: { side: number; quality: number }) => Promise<Uint8Array | null>

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
export const isJpeg = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xd8, 0xff)
export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Walks the header; nothing is decoded. What comes back holds no place, no camera, no name: only what is needed to draw. */
export const readImage = (bytes: Uint8Array): Result<Image, ImageRefusal> => {
  if (isJpeg(bytes)) return readJpeg(bytes)
  return isPng(bytes) ? readPng(bytes) : no('not-an-image')
}

/** Unpacks the samples of a PNG piece by piece and counts them: neither fewer nor more than the header says. A JPEG was walked to its end. */
export const isWhole = async (image: Image): Promise<boolean> => {
  if (image.kind === 'jpeg') return true
  const row = 1 + Math.ceil((image.width * image.colors * image.bits) / 8)
  const expected = row * image.height
  const reader = new Blob([image.data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  let seen = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const { value } = piece
      for (let at = (row - (seen % row)) % row; at < value.length; at += row) if (value[at]! > 4) return false
      seen += value.length
      if (seen > expected) return false
    }
    return seen === expected
  } catch {
    return false
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** As it is seen: quarter turns swap width and height. */
export const seenSize = ({ width, height, orientation }: Image): { width: number; height: number } =>
  orientation > 4 ? { width: height, height: width } : { width, height }
