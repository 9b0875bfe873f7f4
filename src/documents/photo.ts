import { no, type Result, yes } from '#src/base/result.ts'
import { type ImageRefusal, isWhole, type Redraw, readImage } from '#src/paper/image.ts'
import { imageFile } from '#src/paper/image-file.ts'
import type { Image } from '#src/paper/model.ts'

/** A picture of a person beside their CV: only there because they want it. */
export type PhotoRefusal = ImageRefusal | 'missing' | 'too-large' | 'too-small' | 'too-long'
export const mostPhotoBytes = 10_000_000
/** 35 by 45 millimetres at 400 dots per inch: more is never seen. */
const side = 710
const leastSide = 120

/** The picture without place, time and camera, no larger than it is ever drawn. */
export const checkPhoto = async (file: Uint8Array, redraw?: Redraw): Promise<Result<Uint8Array, PhotoRefusal>> => {
  const bytes = new Uint8Array(file)
  if (bytes.length === 0) return no('missing')
  if (bytes.length > mostPhotoBytes) return no('too-large')
  const read = readImage(bytes)
  if (read.ok && !(await isWhole(read.value))) return no('broken')
  const mayTry = read.ok ? bytes.length > 80_000 : !['broken', 'too-many-pixels', 'not-an-image'].includes(read.refusal)
  const drawn = redraw && mayTry ? await redraw(bytes, { side, quality: 82 }) : null
  const again = drawn && readImage(drawn)
  const image: Result<Image, ImageRefusal> = again?.ok ? again : read
  if (!image.ok) return image
  return Math.min(image.value.width, image.value.height) < leastSide ? no('too-small') : yes(imageFile(image.value))
}
