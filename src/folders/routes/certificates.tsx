import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { ownWorkspace } from '#src/documents/queries.ts'
import { ownDevice } from '#src/documents/routes/papers.tsx'
import { type C, fileFrom, idFrom, readForm, seenFrom, to } from '#src/platform/http.tsx'
import { addCertificate, moveCertificate, removeCertificate, renameCertificate, returnCertificate } from '../actions.ts'
import { checkedApart } from '../apart.ts'
import { certificateName, type FileRefusal, titleFrom } from '../folder.ts'
import { moveForm, titleForm, uploadForm } from '../forms.ts'
import { folderPath } from '../paths.ts'
import { certificateOf, certificatesOf, contentOf } from '../queries.ts'
import { showFolder } from './folder.tsx'
import { placeOf, wordsFor } from './place.tsx'

/** The check takes its time and needs no transaction: done before one is opened. */
export const readUpload = async (c: C) => {
  const file = await fileFrom(c, 'file')
  return { name: file?.name ?? '', checked: file ? await checkedApart(c.var.outside.apart, file) : null }
}
type Upload = Awaited<ReturnType<typeof readUpload>>
const refusedFile = (c: C, refusal: FileRefusal) => {
  const rejected: Rejected = { values: c.var.typed, errors: { file: wordsFor(c).refusals[refusal] } }
  return showFolder(c, { at: 'file', rejected })
}
const home = (c: C) => to(c, folderPath(placeOf(c)))

export const addFile = async (c: C) => {
  const { ctx } = c.var
  const { name, checked } = c.var.prepared as Upload
  const read = readForm(c, uploadForm)
  if (!read.ok) return showFolder(c, { at: 'file', rejected: read.rejected })
  if (!checked) return refusedFile(c, 'missing')
  if (!checked.ok) return refusedFile(c, checked.refusal)
  const desk = await ownWorkspace(ctx)
  const title = read.value.title ?? (titleFrom(name) || wordsFor(c).untitled((await certificatesOf(ctx, desk.id)).length + 1))
  const added = await addCertificate(ctx, desk.id, { title, file: checked.value })
  return added.ok ? home(c) : refusedFile(c, added.refusal)
}

const storedIn =
  (c: C) =>
  (title: string): StoredField[] => [{ field: 'title', label: wordsFor(c).name, value: title }]
export const renameFile = async (c: C) => {
  const seen = seenFrom<'certificate'>(c)
  const read = readForm(c, titleForm)
  if (!read.ok) return showFolder(c, { at: seen.id, rejected: read.rejected })
  const desk = await ownWorkspace(c.var.ctx)
  await renameCertificate(c.var.ctx, desk.id, seen, read.value.title, storedIn(c))
  return home(c)
}
export const moveFile = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const seen = seenFrom<'certificate'>(c)
  await certificateOf(ctx, desk.id, seen.id)
  const read = readForm(c, moveForm)
  if (read.ok) await moveCertificate(ctx, desk.id, seen, read.value.way)
  return home(c)
}
export const removeFile = async (c: C) => {
  await removeCertificate(c.var.ctx, (await ownWorkspace(c.var.ctx)).id, seenFrom<'certificate'>(c))
  return home(c)
}
export const returnFile = async (c: C) => {
  const back = await returnCertificate(c.var.ctx, (await ownWorkspace(c.var.ctx)).id, seenFrom<'certificate'>(c))
  return back.ok ? home(c) : refusedFile(c, back.refusal)
}

const types = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' }
/** One certificate by itself: some employers ask for single files. */
export const certificateFile = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const one = await certificateOf(ctx, desk.id, idFrom<'certificate'>(c))
  const at = (await certificatesOf(ctx, desk.id)).findIndex(({ id }) => id === one.id) + 1
  const content = await contentOf(ctx, desk.id, one.id)
  return c.body(content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': types[one.kind],
    'Content-Disposition': `inline; filename="${certificateName(at, one, ownDevice(c))}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}
