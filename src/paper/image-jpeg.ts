import { no, type Result, yes } from '#src/base/result.ts'
import { byte, type ImageRefusal, joined, keyOf, latin, orientationIn, tooLarge, two } from './image-bytes.ts'
import type { Image } from './model.ts'

type Frame = { width: number; height: number; components: 1 | 3 | 4 }
type Walk = {
  bytes: Uint8Array
  at: number
  kept: Uint8Array[]
  frame: Frame | null
  orientation: number
  adobe: boolean
  quantised: boolean
  coded: boolean
  scans: number
}
/** 'go' to the next segment, or the end, good or bad. */
type Step = 'go' | 'end' | ImageRefusal

/** More than this no camera and no scanner writes; each one is work for whoever opens the page. */
const mostScans = 100

/** One to four samples across and down, in one byte. */
const samplings = new Set([1, 2, 3, 4].flatMap((across) => [1, 2, 3, 4].map((down) => across * 16 + down)))
const startOfFrame = (walk: Walk, marker: number, length: number): Step => {
  if (marker > 0xc2) return 'coding'
  if (walk.frame) return 'broken'
  const { bytes, at } = walk
  if (byte(bytes, at + 4) !== 8) return 'deep'
  const [height, width, components] = [two(bytes, at + 5), two(bytes, at + 7), byte(bytes, at + 9)]
  if (components !== 1 && components !== 3 && components !== 4) return 'coding'
  if (length !== 8 + 3 * components || width < 1 || height < 1) return 'broken'
  if (tooLarge(width, height)) return 'too-many-pixels'
  for (let part = 0; part < components; part++) if (!samplings.has(byte(bytes, at + 11 + part * 3))) return 'broken'
  walk.frame = { width, height, components }
  return 'go'
}

/** What of an application segment is needed to draw; null for what only tells about the person, the place or the camera. */
const applicationPart = (walk: Walk, marker: number, segment: Uint8Array): Uint8Array | null => {
  if (marker === 0xe0 && latin(segment, 4, 5) === 'JFIF\0' && segment.length >= 18) {
    // Without the small picture of the picture that may follow.
    const head = segment.slice(0, 18)
    head.set([0, 16], 2)
    head.set([0, 0], 16)
    return head
  }
  if (marker === 0xe2 && latin(segment, 4, 12) === 'ICC_PROFILE\0') return segment
  if (marker === 0xee && latin(segment, 4, 5) === 'Adobe' && segment.length >= 16) {
    walk.adobe = true
    const head = segment.slice(0, 16)
    head.set([0, 14], 2)
    return head
  }
  if (marker === 0xe1 && latin(segment, 4, 6) === 'Exif\0\0') walk.orientation = orientationIn(segment, 10, segment.length)
  return null
}

/** Coded samples run to the next marker that is neither a restart nor a stuffed zero. */
const afterScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = byte(bytes, at + 1)
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return -1
}
const scan = (walk: Walk, length: number): Step => {
  const { bytes, at, frame } = walk
  if (!frame || !walk.quantised || !walk.coded) return 'broken'
  if (++walk.scans > mostScans) return 'coding'
  const count = byte(bytes, at + 4)
  if (count < 1 || count > frame.components || length !== 6 + 2 * count) return 'broken'
  const end = afterScan(bytes, at + 2 + length)
  if (end < 0 || end - at - 2 - length < 1) return 'broken'
  walk.kept.push(bytes.subarray(at, end))
  walk.at = end
  return 'go'
}

const segment = (walk: Walk): Step => {
  const { bytes } = walk
  if (byte(bytes, walk.at) !== 0xff) return 'broken'
  while (byte(bytes, walk.at + 1) === 0xff) walk.at++
  const { at } = walk
  const marker = byte(bytes, at + 1)
  if (marker === 0xd9) return 'end'
  const length = two(bytes, at + 2)
  if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || at + 2 + length > bytes.length) return 'broken'
  if (marker === 0xda) return scan(walk, length)
  const whole = bytes.subarray(at, at + 2 + length)
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
  if (marker === 0xcc || marker === 0xc8) return 'coding'
  const step = isFrame ? startOfFrame(walk, marker, length) : 'go'
  if (marker === 0xdb) walk.quantised = true
  if (marker === 0xc4) walk.coded = true
  const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker >= 0xf0
  const part = isApplication ? applicationPart(walk, marker, whole) : whole
  if (part) walk.kept.push(part)
  walk.at = at + 2 + length
  return step
}

/** Baseline and progressive, 8 bits, one, three or four colours. What follows the end of the picture is left behind. */
export const readJpeg = (bytes: Uint8Array): Result<Image, ImageRefusal> => {
  const walk: Walk = {
    bytes,
    at: 2,
    kept: [new Uint8Array([0xff, 0xd8])],
    frame: null,
    orientation: 1,
    adobe: false,
    quantised: false,
    coded: false,
    scans: 0,
  }
  let step: Step = 'go'
  while (step === 'go') step = segment(walk)
  if (step !== 'end') return no(step)
  const { frame, orientation, adobe, scans } = walk
  if (!frame || scans === 0) return no('broken')
  const kept = joined([...walk.kept, new Uint8Array([0xff, 0xd9])])
  return yes({ kind: 'jpeg', ...frame, orientation, key: keyOf(kept), bytes: kept, inverted: frame.components === 4 && adobe })
}
