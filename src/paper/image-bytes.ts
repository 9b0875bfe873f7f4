/** Why a picture cannot go on a paper as it is. The edge says what to do about it. */
export type ImageRefusal = 'not-an-image' | 'broken' | 'too-many-pixels' | 'coding' | 'deep' | 'alpha' | 'interlaced'

export const mostPixels = 25_000_000
export const tooLarge = (width: number, height: number): boolean => width * height > mostPixels

/** Reading numbers out of bytes that may end anywhere: what is not there is -1. */
export const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? -1
export const two = (bytes: Uint8Array, at: number, little = false): number =>
  at + 2 > bytes.length ? -1 : little ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
export const four = (bytes: Uint8Array, at: number, little = false): number =>
  at + 4 > bytes.length
    ? -1
    : little
      ? two(bytes, at, true) + two(bytes, at + 2, true) * 65_536
      : two(bytes, at) * 65_536 + two(bytes, at + 2)
export const latin = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length))

/** Always a copy: pieces of an upload are views, and writers read the whole buffer behind a view. */
export const joined = (pieces: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Same bytes, same key; different bytes meet by chance once in 2^53 (cyrb53). */
export const keyOf = (bytes: Uint8Array): string => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const value of bytes) {
    a = Math.imul(a ^ value, 2654435761)
    b = Math.imul(b ^ value, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `${bytes.length}-${(2 ** 32 * (2097151 & b) + (a >>> 0)).toString(36)}`
}

/** The turn a camera noted (EXIF tag 274), 1 where there is none. `at`: where the TIFF header stands. */
export const orientationIn = (bytes: Uint8Array, at: number, end: number): number => {
  const tiff = bytes.subarray(at, end)
  const order = latin(tiff, 0, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const little = order === 'II'
  const directory = four(tiff, 4, little)
  const entries = Math.min(two(tiff, directory, little), 200)
  for (let entry = 0; directory > 0 && entry < entries; entry++) {
    const place = directory + 2 + entry * 12
    if (two(tiff, place, little) !== 0x0112) continue
    const turn = two(tiff, place + 8, little)
    return two(tiff, place + 2, little) === 3 && turn >= 1 && turn <= 8 ? turn : 1
  }
  return 1
}
