import { type PDFContext, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from 'pdf-lib'
import type { Bookmark } from '#src/paper/set.ts'

type Shelf = { context: PDFContext; pages: { ref: PDFRef; height: number }[] }
type Written = { first: PDFRef; last: PDFRef; count: number }

const destination = ({ page, y }: Bookmark, { context, pages }: Shelf) => {
  const sheet = pages[page]
  const upper = y === undefined || !sheet ? PDFNull : PDFNumber.of(Math.round(sheet.height - Math.max(0, y - 12)))
  return context.obj([sheet?.ref ?? PDFNull, PDFName.of('XYZ'), PDFNull, upper, PDFNull])
}

const writeLevel = (bookmarks: Bookmark[], parent: PDFRef, shelf: Shelf): Written | undefined => {
  const { context } = shelf
  const refs = bookmarks.map(() => context.nextRef())
  const [first, last] = [refs[0], refs.at(-1)]
  if (!first || !last) return undefined
  let count = refs.length
  bookmarks.forEach((bookmark, at) => {
    const self = refs[at]
    if (!self) return
    const dict = context.obj({ Title: PDFHexString.fromText(bookmark.title), Parent: parent, Dest: destination(bookmark, shelf) })
    const [before, after] = [refs[at - 1], refs[at + 1]]
    if (before) dict.set(PDFName.of('Prev'), before)
    if (after) dict.set(PDFName.of('Next'), after)
    const inner = writeLevel(bookmark.children ?? [], self, shelf)
    if (inner) {
      dict.set(PDFName.of('First'), inner.first)
      dict.set(PDFName.of('Last'), inner.last)
      dict.set(PDFName.of('Count'), PDFNumber.of(inner.count))
      count += inner.count
    }
    context.assign(self, dict)
  })
  return { first, last, count }
}

/** The list a reader jumps by, opened. */
export const writeBookmarks = (document: PDFDocument, bookmarks: Bookmark[]): void => {
  const { context, catalog } = document
  const pages = document.getPages().map((page) => ({ ref: page.ref, height: page.getHeight() }))
  const root = context.nextRef()
  const written = writeLevel(
    bookmarks.filter(({ page }) => page < pages.length),
    root,
    { context, pages },
  )
  if (!written) return
  context.assign(root, context.obj({ Type: 'Outlines', First: written.first, Last: written.last, Count: written.count }))
  catalog.set(PDFName.of('Outlines'), root)
}
