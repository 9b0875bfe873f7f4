import { NotFound } from '#src/base/errors.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { pictureOf } from '#src/paper/picture.ts'
import { type Bookmark, setPaper } from '#src/paper/set.ts'
import { type C, readForm, show } from '#src/platform/http.tsx'
import { type SheetPicture, SheetPictures } from '#views/components/index.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { wordsOf } from '#views/documents/cv-words.ts'
import type { Shown } from '#views/documents/preview.tsx'
import { editorWords } from '#views/words/editor.ts'
import type { Cv } from '../cv.ts'
import { isEmptyCv, isStep, type Step } from '../desk.ts'
import { lookForm } from '../forms.ts'
import { cvLayouts, familyNames, type Look } from '../look.ts'
import { picturePath } from '../paths.ts'
import { photoOf } from '../queries/photos.ts'
import { ownWorkspace, type Workspace } from '../queries.ts'
import { answerOf } from './answers.tsx'

/** The sheets of the PDF, before they become one. */
const sheetsOf = async (c: C, desk: Workspace, { cv, look }: { cv: Cv; look: Look } = desk) => {
  const fonts = await c.var.outside.fonts()
  const faces = facesOf(fonts, look.family)
  const photo = look.photo ? ((await photoOf(c.var.ctx, desk.id)) ?? undefined) : undefined
  const { sheets, bookmarks } = setPaper(
    cvPaper(cv, { look, made: c.var.ctx.now, seed: 'preview', photo, start: desk.profile.start }),
    faces,
  )
  return {
    sheets,
    bookmarks: bookmarks.flatMap(({ children = [] }) => children),
    drawn: (page: number) => pictureOf(sheets[page]!, faces, fonts),
  }
}
const described = (c: C, sources: string[]): SheetPicture[] => {
  const words = editorWords[c.var.ctx.language]
  return sources.map((src, at) => ({ src, alt: words.picture(at + 1, sources.length), name: words.page(at + 1, sources.length) }))
}

/** The page on which the answer to a question stands; the first where it stands nowhere yet. */
const pageOf = (bookmarks: Bookmark[], look: Look, step: Step | null): number => {
  const words = wordsOf(look)
  const titles = step === null || step === 'about-me' ? [] : step === 'skills' ? [words.licences, words.skills] : [words[step]]
  return (bookmarks.find(({ title }) => titles.includes(title))?.page ?? 0) + 1
}
/** The pages as they are saved, each at an address of its own. */
export const previewOf = async (c: C, desk: Workspace, step: Step | null = null): Promise<Shown> => {
  const { sheets, bookmarks } = await sheetsOf(c, desk)
  const sources = sheets.map((_sheet, at) => picturePath(at + 1, desk.version))
  return { pictures: described(c, sources), at: pageOf(bookmarks, desk.look, step), empty: isEmptyCv(desk.cv), photo: desk.look.photo }
}

const oneOf = <T extends string>(options: readonly T[], said: string | undefined, otherwise: T): T =>
  options.find((option) => option === said) ?? otherwise
export const picture = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const { cv, look } = desk
  const tried: Look = {
    ...look,
    layout: oneOf(cvLayouts, c.req.query('layout'), look.layout),
    family: oneOf(familyNames, c.req.query('family'), look.family),
  }
  const { sheets, drawn } = await sheetsOf(c, desk, { cv, look: tried })
  const page = Number(c.req.param('n')) - 1
  if (!sheets[page]) throw new NotFound(`page ${page + 1} of a CV`)
  return c.body(drawn(page), 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
}

/** As the address of a picture: what would end an attribute or mean something in an address is written in hex. */
const asAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#<>"'&]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
const drafted = (c: C, desk: Workspace, name: Step | 'look'): { cv: Cv; look: Look } | null => {
  if (name === 'look') {
    const read = readForm(c, lookForm)
    return read.ok ? { cv: desk.cv, look: read.value } : null
  }
  const read = answerOf(c, name, { kind: 'stay' })
  return read.ok ? { cv: { ...desk.cv, ...read.part }, look: desk.look } : null
}
/** What is typed, drawn and forgotten: the answer is no redirect, so that the gate keeps nothing of it. */
export const draft = async (c: C) => {
  const name = c.req.param('name') ?? ''
  if (!isStep(name) && name !== 'look') throw new NotFound(`question ${name}`)
  const desk = await ownWorkspace(c.var.ctx)
  const words = editorWords[c.var.ctx.language]
  const wanted = drafted(c, desk, name)
  const look = wanted?.look ?? desk.look
  const { sheets, bookmarks, drawn } = await sheetsOf(c, desk, wanted ?? desk)
  const pictures = described(
    c,
    sheets.map((_sheet, at) => asAddress(drawn(at))),
  )
  const at = pageOf(bookmarks, look, isStep(name) ? name : null)
  return show(c, words.pictures, <SheetPictures pictures={pictures} label={words.pictures} at={at} />, wanted ? 200 : 422)
}
