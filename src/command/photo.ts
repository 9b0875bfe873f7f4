import { basename } from 'node:path'
import type { PhotoRefusal } from '#src/documents/photo.ts'
import { photoApart } from '#src/folders/apart.ts'
import { readImage } from '#src/paper/image.ts'
import type { Image } from '#src/paper/model.ts'
import { apartOf } from './apart.ts'
import { readBytes } from './files.ts'
import { refuse } from './refusal.ts'

const coding = 'is a picture of a kind that cannot be taken as it is; save it as a plain JPEG'
const sentences: Record<PhotoRefusal, string> = {
  missing: 'is empty',
  'too-large': 'is larger than 10 MB',
  'too-small': 'is a picture of fewer than 120 pixels',
  'too-long': 'takes too long to read',
  'not-an-image': 'is no JPEG and no PNG',
  broken: 'is a broken picture',
  'too-many-pixels': 'is a picture of more than 25 megapixels',
  coding,
  deep: coding,
  alpha: coding,
  interlaced: coding,
}
/** The photo without place, time and camera, no larger than it is drawn where the machine can make it smaller. */
export const photoFrom = async (path: string): Promise<Image> => {
  const checked = await photoApart(apartOf(), { name: basename(path), bytes: readBytes(path) })
  if (!checked.ok) return refuse(`${path} ${sentences[checked.refusal]}.`)
  const image = readImage(checked.value)
  return image.ok ? image.value : refuse(`${path} ${sentences[image.refusal]}.`)
}
