import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { keepPhoto, removePhoto } from '#src/documents/actions/photos.ts'
import type { PhotoRefusal } from '#src/documents/photo.ts'
import { photoBytes, photoOf } from '#src/documents/queries/photos.ts'
import { ownWorkspace } from '#src/documents/queries.ts'
import { isJpeg, seenSize } from '#src/paper/image.ts'
import { type C, fileFrom, onceToken, to } from '#src/platform/http.tsx'
import { PhotoPanel } from '#views/folders/photo.tsx'
import { photoApart } from '../apart.ts'
import { folderPath, photoPath } from '../paths.ts'
import { placeOf, showAt, wordsFor } from './place.tsx'

const showPhoto = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const photo = await photoOf(ctx, desk.id)
  const place = placeOf(c)
  const panel = (
    <PhotoPanel
      words={words}
      place={place}
      back={folderPath(place)}
      photo={photo && { ...seenSize(photo), key: photo.key }}
      once={{ add: onceToken(c), remove: onceToken(c) }}
      rejected={rejected}
    />
  )
  return showAt(c, desk, words.photo.title, panel, rejected ? 422 : 200)
}
export const photoPage = (c: C) => showPhoto(c)

export const readPhoto = async (c: C) => {
  const file = await fileFrom(c, 'file')
  return { photo: file ? await photoApart(c.var.outside.apart, file) : null }
}
const sentence = (c: C, refusal: PhotoRefusal): string => {
  const { photo, refusals } = wordsFor(c)
  if (refusal === 'missing' || refusal === 'too-large' || refusal === 'too-long' || refusal === 'too-many-pixels') return refusals[refusal]
  if (refusal === 'too-small') return photo.small
  return refusal === 'broken' ? refusals['picture-broken'] : refusal === 'not-an-image' ? photo.kind : refusals['picture-coding']
}
export const addPhoto = async (c: C) => {
  const { photo } = c.var.prepared as Awaited<ReturnType<typeof readPhoto>>
  if (!photo?.ok) return showPhoto(c, { values: {}, errors: { file: sentence(c, photo?.refusal ?? 'missing') } })
  await keepPhoto(c.var.ctx, (await ownWorkspace(c.var.ctx)).id, photo.value)
  return to(c, photoPath(placeOf(c)))
}
export const takePhotoAway = async (c: C) => {
  await removePhoto(c.var.ctx, (await ownWorkspace(c.var.ctx)).id)
  return to(c, photoPath(placeOf(c)))
}
export const photoPicture = async (c: C) => {
  const bytes = await photoBytes(c.var.ctx, (await ownWorkspace(c.var.ctx)).id)
  if (!bytes) throw new NotFound('a photo')
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': isJpeg(bytes) ? 'image/jpeg' : 'image/png',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}
