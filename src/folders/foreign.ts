import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFObjectCopier, PDFPage, PDFPageLeaf, PDFRef, PDFString } from 'pdf-lib'
import { no, type Result, yes } from '#src/base/result.ts'
import { type FileRefusal, limits } from './folder.ts'
import { tooMuchInside } from './foreign-bounds.ts'
import { flattened, type WebLink, webLinks } from './foreign-notes.ts'
import {
  boxOf,
  contentsOf,
  type Inherited,
  type Leaf,
  lookedUp,
  name,
  ownResources,
  type Setting,
  settingOf,
  wrapped,
} from './foreign-page.ts'
import { scrub } from './foreign-scrub.ts'

/** Errors of the parser do not keep their class: what they say has to do. */
const opened = async (bytes: Uint8Array): Promise<Result<PDFDocument, FileRefusal>> => {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, capNumbers: true })
    return document.context.trailerInfo.Encrypt ? no('encrypted') : yes(document)
  } catch (error) {
    return no(/is encrypted/.test((error as Error).message) ? 'encrypted' : 'broken')
  }
}

const inherit = (dict: PDFDict, from: Inherited): Inherited => ({
  resources: dict.get(name('Resources')) ?? from.resources,
  mediaBox: dict.get(name('MediaBox')) ?? from.mediaBox,
  cropBox: dict.get(name('CropBox')) ?? from.cropBox,
  rotate: dict.get(name('Rotate')) ?? from.rotate,
})
/** The pages in order. A tree that leads back into itself has none. */
const leavesOf = (document: PDFDocument): Result<Leaf[], FileRefusal> => {
  const { context, catalog } = document
  const leaves: Leaf[] = []
  const branches = new Set<PDFDict>()
  const open: { thing: ReturnType<PDFDict['get']>; from: Inherited }[] = [{ thing: catalog.get(name('Pages')), from: {} }]
  for (let next = open.pop(); next; next = open.pop()) {
    const dict = lookedUp(context, next.thing)
    if (!(dict instanceof PDFDict)) return no('broken')
    const from = inherit(dict, next.from)
    const kids = lookedUp(context, dict.get(name('Kids')))
    if (kids instanceof PDFArray) {
      if (branches.has(dict)) return no('broken')
      branches.add(dict)
      for (const thing of kids.asArray().toReversed()) open.push({ thing, from })
    } else leaves.push({ dict, ...from })
    if (leaves.length > limits.filePages || open.length > 10_000) return no('too-many-pages')
  }
  return leaves.length > 0 ? yes(leaves) : no('no-pages')
}

type Ready = { dict: PDFDict; links: WebLink[]; setting: Setting; drawn: boolean }
/** A page with nothing but what is drawn. */
const ready = (context: PDFContext, leaf: Leaf): Result<Ready, FileRefusal> => {
  const setting = settingOf(context, leaf)
  if (!setting) return no('page-size')
  const { resources, pictures } = ownResources(context, leaf)
  const contents = contentsOf(context, leaf)
  if (contents.length === 0 && leaf.dict.get(name('Contents')) instanceof PDFRef) return no('broken')
  const over = flattened(context, leaf, pictures)
  const group = lookedUp(context, leaf.dict.get(name('Group')))
  const dict = context.obj({
    Type: 'Page',
    MediaBox: boxOf(setting),
    ...(setting.turn === 0 ? {} : { Rotate: setting.turn }),
    Resources: resources,
    Contents: wrapped(context, contents, setting, over),
    ...(group instanceof PDFDict ? { Group: group } : {}),
  })
  const drawn = contents.length > 0 || over !== ''
  return scrub(context, [dict]) ? yes({ dict, links: webLinks(context, leaf), setting, drawn }) : no('too-much-inside')
}

const linkNotes = (context: PDFContext, { links, setting: { scale, seen } }: Ready) =>
  links.map(({ place: { x, y, width, height }, address }) => {
    const [left, low] = scale === 1 ? [x, y] : [(x - seen.x) * scale, (y - seen.y) * scale]
    return context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, low, left + width * scale, low + height * scale],
      Border: [0, 0, 0],
      F: 4,
      A: { S: 'URI', URI: PDFString.of(address.replace(/[\\()]/g, '\\$&')) },
    })
  })
/** Puts pages of one source into another document, each shared thing once. */
const addPages = (from: PDFContext, to: PDFDocument, pages: Ready[], layers: PDFDict | null): void => {
  const copier = PDFObjectCopier.for(from, to.context)
  for (const page of pages) {
    const map = copier.copy(page.dict).entries()
    const leaf = PDFPageLeaf.fromMapWithContext(new Map(map), to.context)
    const notes = linkNotes(to.context, page)
    if (notes.length > 0) leaf.set(name('Annots'), to.context.obj(notes))
    to.addPage(PDFPage.of(leaf, to.context.register(leaf), to))
  }
  if (layers) to.catalog.set(name('OCProperties'), copier.copy(layers))
}

/** Layers that are switched off stay off: nobody wrote them for everybody's eyes. */
const hiddenLayers = (document: PDFDocument): PDFDict | null => {
  const { context, catalog } = document
  const layers = lookedUp(context, catalog.get(name('OCProperties')))
  const shown = layers instanceof PDFDict ? lookedUp(context, layers.get(name('D'))) : undefined
  const off = shown instanceof PDFDict ? lookedUp(context, shown.get(name('OFF'))) : undefined
  const all = layers instanceof PDFDict ? layers.get(name('OCGs')) : undefined
  return off instanceof PDFArray && off.size() > 0 && all ? context.obj({ OCGs: all, D: { OFF: off } }) : null
}
/** Things only some programs can show, in place of pages. */
const refusedWhole = (document: PDFDocument): FileRefusal | null => {
  const { context, catalog } = document
  const form = lookedUp(context, catalog.get(name('AcroForm')))
  if (form instanceof PDFDict && form.get(name('XFA'))) return 'moving-form'
  return catalog.get(name('Collection')) ? 'archive' : null
}
/** Fields that were filled in by a program and never drawn. */
const drawFields = async (document: PDFDocument): Promise<void> => {
  const form = lookedUp(document.context, document.catalog.get(name('AcroForm')))
  if (!(form instanceof PDFDict) || String(form.get(name('NeedAppearances'))) !== 'true') return
  try {
    document.getForm().updateFieldAppearances()
    await document.flush()
  } catch {
    // Letters its font cannot draw, or no font at all: what is drawn already stays.
  }
}

/** A foreign PDF, rewritten with its pages and nothing else: no names, no dates, no scripts, no attachments. */
export const cleanPdf = async (bytes: Uint8Array): Promise<Result<{ bytes: Uint8Array; pages: number }, FileRefusal>> => {
  if (await tooMuchInside(bytes)) return no('too-much-inside')
  const source = await opened(bytes)
  if (!source.ok) return source
  try {
    return await rewritten(source.value)
  } catch {
    // Whatever a parser trips over is broken, and no reason to fall.
    return no('broken')
  }
}
const rewritten = async (source: PDFDocument): Promise<Result<{ bytes: Uint8Array; pages: number }, FileRefusal>> => {
  const refused = refusedWhole(source)
  if (refused) return no(refused)
  const leaves = leavesOf(source)
  if (!leaves.ok) return leaves
  await drawFields(source)
  const pages: Ready[] = []
  for (const leaf of leaves.value) {
    const page = ready(source.context, leaf)
    if (!page.ok) return page
    pages.push(page.value)
  }
  if (!pages.some(({ drawn }) => drawn)) return no('no-pages')
  const target = await PDFDocument.create({ updateMetadata: false })
  const layers = hiddenLayers(source)
  addPages(source.context, target, pages, layers && scrub(source.context, [layers]) ? layers : null)
  return yes({ bytes: await target.save({ addDefaultPage: false, objectsPerTick: Number.POSITIVE_INFINITY }), pages: pages.length })
}
