import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFObjectCopier, PDFPage, type PDFPageLeaf } from 'pdf-lib'
import { no, type Result, yes } from '#src/base/result.ts'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { type Redraw, readImage, seenSize } from '#src/paper/image.ts'
import { a4, type Image, mm, type Paper, type Part } from '#src/paper/model.ts'
import { type Bookmark, type Drawn, drawPaper, saveDocument } from '#src/paper/write.ts'
import { type CertificateKind, type FileRefusal, limits, usualTarget } from './folder.ts'
import { lookedUp, name } from './foreign-page.ts'

/** One certificate as it was checked: only what `checkFile` answered may stand here. */
export type Enclosure = { title: string; kind: CertificateKind; bytes: Uint8Array }
export type FolderWish = {
  /** One's own papers, first in the folder; without parts the certificates are a folder of their own. */
  paper: Paper
  enclosures: Enclosure[]
  /** What is read out in place of the picture of a certificate. */
  alt: (title: string) => string
  target?: number
  redraw?: Redraw
}
/** `heavy`: titles of what makes the folder larger than it should be, the heaviest first; empty where it is not. */
export type Folder = { bytes: Uint8Array; pages: number; missing: string[]; heavy: string[] }

const margin = mm(8)
/** A picture on a sheet of its own, upright or lying as it is. */
const pictureSheet = (title: string, alt: string, image: Image): Part => {
  const seen = seenSize(image)
  const size = seen.width > seen.height ? { width: a4.height, height: a4.width } : a4
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin }
  const scale = Math.min(room.width / seen.width, room.height / seen.height)
  const [width, height] = [seen.width * scale, seen.height * scale]
  return {
    title,
    size,
    frame: { x: margin, width: room.width, first: (size.height - height) / 2, top: margin, bottom: size.height - margin + 1 },
    settings: [() => [{ kind: 'figure', alt, width, height, align: 'center', drawing: { kind: 'image', image, fit: 'contain' } }]],
  }
}

/** From clear to just readable. Photos of letters stay legible down to the last one. */
const qualities = [
  { side: 1754, quality: 78 },
  { side: 1754, quality: 65 },
  { side: 1754, quality: 50 },
  { side: 1240, quality: 50 },
]
const ownShare = 120_000
const lightPicture = 100_000
const weight = (enclosures: Enclosure[]) => enclosures.reduce((sum, { bytes }) => sum + bytes.length, ownShare)
const lighter = async (one: Enclosure, wish: (typeof qualities)[number], redraw: Redraw): Promise<Enclosure> => {
  if (one.kind === 'pdf' || one.bytes.length < lightPicture) return one
  const drawn = await redraw(one.bytes, wish)
  return drawn && drawn.length < one.bytes.length && readImage(drawn).ok ? { ...one, kind: 'jpeg', bytes: drawn } : one
}
/** Pictures are made lighter step by step, as little as will do. */
const fitted = async (enclosures: Enclosure[], target: number, redraw?: Redraw): Promise<Enclosure[]> => {
  let now = enclosures
  for (const wish of redraw ? qualities : []) {
    if (weight(now) <= target) return now
    const made: Enclosure[] = []
    for (const one of enclosures) made.push(await lighter(one, wish, redraw!))
    now = made
  }
  return now
}
const heaviest = (enclosures: Enclosure[]): string[] =>
  enclosures
    .filter(({ bytes }) => bytes.length > usualTarget / 20)
    .toSorted((one, other) => other.bytes.length - one.bytes.length)
    .slice(0, 3)
    .map(({ title }) => title)

/** Layers that are off in a certificate stay off in the folder. */
const keepLayers = (document: PDFDocument, layers: PDFDict): void => {
  const listOf = (context: PDFContext, dict: PDFDict, ...path: string[]): PDFArray | null => {
    const found = path.reduce<unknown>((at, key) => (at instanceof PDFDict ? lookedUp(context, at.get(name(key))) : null), dict)
    return found instanceof PDFArray ? found : null
  }
  const { context, catalog } = document
  const known = lookedUp(context, catalog.get(name('OCProperties')))
  if (!(known instanceof PDFDict)) {
    catalog.set(name('OCProperties'), layers)
    return
  }
  for (const path of [['OCGs'], ['D', 'OFF']])
    for (const one of listOf(context, layers, ...path)?.asArray() ?? []) listOf(context, known, ...path)?.push(one)
}
/** The pages of a cleaned PDF, one copy of all they share. */
const insertPages = async (document: PDFDocument, bytes: Uint8Array, at: number): Promise<number> => {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY })
  const copier = PDFObjectCopier.for(source.context, document.context)
  const leaves = source.getPages().map(({ node }): PDFPageLeaf => copier.copy(node))
  const layers = source.catalog.lookup(name('OCProperties'))
  if (layers instanceof PDFDict) keepLayers(document, copier.copy(layers))
  for (const [index, leaf] of leaves.entries()) document.insertPage(at + index, PDFPage.of(leaf, document.context.register(leaf), document))
  return leaves.length
}

const blank = async (): Promise<Drawn> => ({
  document: await PDFDocument.create({ updateMetadata: false }),
  pages: 0,
  missing: [],
  bookmarks: [],
  claimsA: false,
})
type Sheet = { title: string; kind: 'picture'; part: Part } | { title: string; kind: 'pages'; bytes: Uint8Array }
const sheetsOf = (enclosures: Enclosure[], alt: FolderWish['alt']): Result<Sheet[], { title: string; refusal: FileRefusal }> => {
  const sheets: Sheet[] = []
  for (const { title, kind, bytes } of enclosures) {
    if (kind === 'pdf') sheets.push({ title, kind: 'pages', bytes })
    else {
      const image = readImage(bytes)
      if (!image.ok) return no({ title, refusal: 'picture-broken' })
      sheets.push({ title, kind: 'picture', part: pictureSheet(title, alt(title), image.value) })
    }
  }
  return yes(sheets)
}

/** One's own papers as one tagged document, then the certificates in the person's order, each with its bookmark. */
export const composeFolder = async (wish: FolderWish, fonts: Fonts): Promise<Result<Folder, { title: string; refusal: FileRefusal }>> => {
  const { target = usualTarget } = wish
  const enclosures = await fitted(wish.enclosures, target, wish.redraw)
  const sheets = sheetsOf(enclosures, wish.alt)
  if (!sheets.ok) return sheets
  const pictures = sheets.value.flatMap((sheet) => (sheet.kind === 'picture' ? [sheet.part] : []))
  const foreignPages = pictures.length < sheets.value.length
  const paper: Paper = { ...wish.paper, parts: [...wish.paper.parts, ...pictures], foreignPages }
  const drawn = paper.parts.length > 0 ? await drawPaper(paper, fonts) : await blank()
  const own = drawn.pages - pictures.length
  const bookmarks: Bookmark[] = drawn.bookmarks.filter(({ page }) => page < own)
  let at = own
  for (const sheet of sheets.value) {
    bookmarks.push({ title: sheet.title, page: at })
    at += sheet.kind === 'picture' ? 1 : await insertPages(drawn.document, sheet.bytes, at)
    if (at > own + limits.folderPages) return no({ title: sheet.title, refusal: 'folder-pages' })
  }
  const bytes = await saveDocument(drawn, paper, bookmarks)
  return yes({ bytes, pages: at, missing: drawn.missing, heavy: bytes.length > target ? heaviest(enclosures) : [] })
}
