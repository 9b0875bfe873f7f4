import { isJpeg, readImage } from '#src/paper/image.ts'

const joined = (pieces: Uint8Array[]) => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  pieces.reduce((at, piece) => {
    whole.set(piece, at)
    return at + piece.length
  }, 0)
  return whole
}

/** Segments up to the samples, without those that tell; for pictures a strict reader would refuse. */
const leniently = (bytes: Uint8Array): Uint8Array => {
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda && bytes[at + 1] !== 0xd9) {
    const marker = bytes[at + 1]!
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!
    const tells = marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
    if (!tells) kept.push(bytes.subarray(at, end))
    at = end
  }
  kept.push(bytes.subarray(at))
  return joined(kept)
}

const boxHeader = (bytes: Uint8Array, at: number) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(16, bytes.length - at))
  const size = view.getUint32(0)
  return { type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), size: size === 0 ? bytes.length - at : size }
}
const tellingBoxes = new Set(['xml ', 'uuid', 'uinf', 'jp2i'])
/** A JPEG 2000 file is boxes in a row; a bare code stream has none. */
const withoutBoxes = (bytes: Uint8Array): Uint8Array => {
  if (bytes[4] !== 0x6a || bytes[5] !== 0x50) return bytes
  const kept: Uint8Array[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const { type, size } = boxHeader(bytes, at)
    if (size < 8) return joined([...kept, bytes.subarray(at)])
    if (!tellingBoxes.has(type)) kept.push(bytes.subarray(at, at + size))
    at += size
  }
  return joined(kept)
}

/** The same picture, without place, time, camera and name. */
export const withoutMetadata = (bytes: Uint8Array): Uint8Array => {
  if (!isJpeg(bytes)) return withoutBoxes(bytes)
  const read = readImage(bytes)
  return read.ok && read.value.kind === 'jpeg' ? read.value.bytes : leniently(bytes)
}
