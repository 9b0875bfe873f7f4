import { AFRelationship, type PDFContext, PDFDocument, PDFHexString, PDFName, PDFRawStream, type PDFRef, PDFStreamWriter } from 'pdf-lib'
import { writeBookmarks } from '#src/paper/bookmarks.ts'
import { colourProfile } from '#src/paper/colour-profile.ts'
import { writePicture } from '#src/paper/embed.ts'
import { fontBook } from '#src/paper/fonts/book.ts'
import { type FontKey, type Fonts, facesOf } from '#src/paper/fonts/faces.ts'
import type { Attachment, Image, Paper } from '#src/paper/model.ts'
import { drawSheet } from '#src/paper/pen.ts'
import { type Bookmark, setPaper } from '#src/paper/set.ts'
import { structureOf } from '#src/paper/structure.ts'
import { writeTree } from '#src/paper/tree.ts'
import { type Facts, xmp } from '#src/paper/xmp.ts'

export type { Bookmark } from '#src/paper/set.ts'
/** A paper drawn and not yet saved: foreign pages may follow. `claimsA`: nothing in it speaks against PDF/A. */
export type Drawn = { document: PDFDocument; pages: number; missing: string[]; bookmarks: Bookmark[]; claimsA: boolean }
export type Written = { bytes: Uint8Array; pages: number; missing: string[] }

/** Short names in the order of first use. */
const names = <Key>(letter: string) => {
  const known = new Map<Key, string>()
  return {
    known,
    of: (key: Key): string => {
      const name = known.get(key) ?? `${letter}${known.size + 1}`
      known.set(key, name)
      return name
    },
  }
}

const encoder = new TextEncoder()
export const drawPaper = async (paper: Paper, fonts: Fonts): Promise<Drawn> => {
  const faces = facesOf(fonts, paper.family)
  const set = setPaper(paper, faces)
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document
  const book = fontBook(fonts)
  const structure = structureOf(set.document)
  const fontNames = names<FontKey>('F')
  const images = new Map<string, Image>()
  const imageNames = names<string>('I')
  const imageName = (image: Image) => {
    images.set(image.key, image)
    return imageNames.of(image.key)
  }
  const desk = { faces, book, structure, fontName: fontNames.of, imageName }

  const resources = context.nextRef()
  const pages = set.sheets.map((sheet, at): PDFRef => {
    const page = document.addPage([sheet.size.width, sheet.size.height])
    const content = context.register(context.flateStream(encoder.encode(drawSheet(sheet, at, desk))))
    page.node.set(PDFName.of('Contents'), content)
    page.node.set(PDFName.of('Resources'), resources)
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    page.node.set(PDFName.of('StructParents'), context.obj(at))
    return page.ref
  })
  const fontRefs = book.write(context)
  const inUse = (entries: [string, PDFRef | undefined][]) =>
    context.obj(Object.fromEntries(entries.flatMap(([name, ref]) => (ref ? [[name, ref]] : []))))
  context.assign(
    resources,
    context.obj({
      Font: inUse([...fontNames.known].map(([key, name]) => [name, fontRefs.get(key)])),
      XObject: inUse([...images].map(([key, image]) => [imageNames.of(key), writePicture(context, image)])),
    }),
  )
  const heights = set.sheets.map(({ size }) => size.height)
  catalog.set(PDFName.of('StructTreeRoot'), writeTree(context, structure, pages, heights))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  const claimsA = ![...images.values()].some((image) => image.kind === 'jpeg' && image.components === 4)
  return { document, pages: pages.length, missing: set.missing, bookmarks: set.bookmarks, claimsA }
}

/** Control characters have no place in what a file says of itself. */
const plain = (text: string | undefined): string => (text ?? '').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim()

/** Sixteen bytes from the seed: four sums after Fowler, Noll and Vo that stir each other. */
const identifier = (seed: string): string => {
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  for (const character of seed)
    for (let at = 0; at < 4; at++)
      sums[at] = Math.imul((sums[at] ?? 0) ^ (character.codePointAt(0) ?? 0) ^ ((sums[(at + 1) % 4] ?? 0) >>> 13), 0x01000193) >>> 0
  return sums.map((sum) => sum.toString(16).toUpperCase().padStart(8, '0')).join('')
}

let packed: Uint8Array | undefined
/** The same in each file: packed once. */
const packedProfile = (context: PDFContext): PDFRawStream => {
  packed ??= context.flateStream(colourProfile()).contents
  return PDFRawStream.of(context.obj({ N: 3, Filter: 'FlateDecode' }), packed)
}

const describe = (document: PDFDocument, facts: Facts): void => {
  const { context, catalog } = document
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setLanguage(facts.language)
  if (facts.author) document.setAuthor(facts.author)
  if (facts.subject) document.setSubject(facts.subject)
  document.setCreator(facts.producer)
  document.setProducer(facts.producer)
  document.setCreationDate(facts.made)
  document.setModificationDate(facts.made)
  const metadata = context.stream(encoder.encode(xmp(facts)), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
  const profile = context.register(packedProfile(context))
  const srgb = PDFHexString.fromText('sRGB')
  const intent = { Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: srgb, Info: srgb, DestOutputProfile: profile }
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(context.obj(intent))]))
}

const attach = (document: PDFDocument, { name, mime, bytes, description }: Attachment, made: Date): Promise<void> =>
  document.attach(bytes, name, {
    mimeType: mime,
    description,
    creationDate: made,
    modificationDate: made,
    afRelationship: AFRelationship.Data,
  })

/** `bookmarks`: all of them; without, those of the paper itself. */
export const saveDocument = async (drawn: Drawn, paper: Paper, bookmarks: Bookmark[] = drawn.bookmarks): Promise<Uint8Array> => {
  const { document } = drawn
  const own = !paper.foreignPages
  describe(document, {
    title: plain(paper.title) || 'PDF',
    author: plain(paper.author),
    subject: plain(paper.subject),
    language: paper.language,
    producer: 'Jobpoint',
    made: paper.made,
    claims: { ua: own, a: own && drawn.claimsA },
  })
  writeBookmarks(document, bookmarks)
  for (const attachment of paper.attachments ?? []) await attach(document, attachment, paper.made)
  await document.flush()
  const id = PDFHexString.of(identifier(paper.seed))
  document.context.trailerInfo.ID = document.context.obj([id, id])
  return PDFStreamWriter.forContext(document.context, Number.POSITIVE_INFINITY, true, 400).serializeToBuffer()
}

export const writePaper = async (paper: Paper, fonts: Fonts): Promise<Written> => {
  const drawn = await drawPaper(paper, fonts)
  return { bytes: await saveDocument(drawn, paper), pages: drawn.pages, missing: drawn.missing }
}
