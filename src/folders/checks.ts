import { no, type Result, yes } from '#src/base/result.ts'
import { type ImageRefusal, isWhole, type Redraw, readImage } from '#src/paper/image.ts'
import { imageFile } from '#src/paper/image-file.ts'
import type { Image } from '#src/paper/model.ts'
import { type CertificateKind, type FileRefusal, limits } from './folder.ts'
import { cleanPdf } from './foreign.ts'
import { kindOf } from './kinds.ts'

/** A file that was taken: rewritten, with nothing in it but what is seen. */
export type Checked = { kind: CertificateKind; bytes: Uint8Array; pages: number }

/** A4 at 150 dots per inch, and how close a scan is packed before anybody asks for less. */
export const usual = { side: 1754, quality: 78 }
/** A picture of samples that is this heavy is a photo. */
const heavyPng = 1_500_000

const pictureRefusals: Record<ImageRefusal, FileRefusal> = {
  'not-an-image': 'unknown',
  broken: 'picture-broken',
  'too-many-pixels': 'too-many-pixels',
  coding: 'picture-coding',
  deep: 'picture-coding',
  alpha: 'picture-coding',
  interlaced: 'picture-coding',
}
const sound = async (bytes: Uint8Array): Promise<Result<Image, ImageRefusal>> => {
  const read = readImage(bytes)
  return !read.ok || (await isWhole(read.value)) ? read : no('broken')
}
const kept = (image: Image): Checked => ({ kind: image.kind, bytes: imageFile(image), pages: 1 })

const checkPicture = async (bytes: Uint8Array, redraw?: Redraw): Promise<Result<Checked, FileRefusal>> => {
  const read = await sound(bytes)
  const mayTry = read.ok
    ? Math.max(read.value.width, read.value.height) > usual.side || (read.value.kind === 'png' && bytes.length > heavyPng)
    : read.refusal !== 'broken' && read.refusal !== 'too-many-pixels'
  const drawn = redraw && mayTry ? await redraw(bytes, usual) : null
  const again = drawn && readImage(drawn)
  const better = again?.ok && (!read.ok || imageFile(again.value).length < bytes.length) ? again : read
  return better.ok ? yes(kept(better.value)) : no(pictureRefusals[better.refusal])
}

/** The one way for a file into a folder: what it is, is it whole, is it not too much; rewritten or refused. */
export const checkFile = async (file: { name: string; bytes: Uint8Array }, redraw?: Redraw): Promise<Result<Checked, FileRefusal>> => {
  const bytes = new Uint8Array(file.bytes)
  if (bytes.length === 0) return no('empty')
  if (bytes.length > limits.fileBytes) return no('too-large')
  const what = kindOf(file.name, bytes)
  if (!what.ok) return no(what.refusal)
  if (what.kind !== 'pdf') return checkPicture(bytes, redraw)
  const clean = await cleanPdf(bytes)
  return clean.ok ? yes({ kind: 'pdf', ...clean.value }) : clean
}
