import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
export type PdfPage = Awaited<ReturnType<Document['getPage']>>
export type Pdf = { document: Document; pages: PdfPage[] }
/** A stretch as a reading program finds it; lengths in points from the upper left corner, `y` is the base line. */
export type Stretch = { text: string; mark: string | null; artifact: boolean; x: number; end: number; y: number; size: number }

/** A PDF as a program that knows nothing of us opens it. */
export const openPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise
  return { document, pages: await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1))) }
}
export const withPdf = async <Answer>(bytes: Uint8Array, ask: (pdf: Pdf) => Promise<Answer>): Promise<Answer> => {
  const pdf = await openPdf(bytes)
  try {
    return await ask(pdf)
  } finally {
    await pdf.document.loadingTask.destroy()
  }
}

/** The texts of a page in the order of the file, with the marks they stand in; line ends are their own. */
export const stretchesOf = async (page: PdfPage): Promise<Stretch[]> => {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const [, , , height = 0] = page.view
  const open: { mark: string | null; artifact: boolean }[] = []
  const found: Stretch[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ mark: item.id ?? null, artifact: (item as { tag?: string }).tag === 'Artifact' })
      continue
    }
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    const within = { mark: open.findLast(({ mark }) => mark !== null)?.mark ?? null, artifact: open.some(({ artifact }) => artifact) }
    found.push({ text: item.hasEOL ? `${item.str}\n` : item.str, ...within, x, end: x + item.width, y: height - y, size })
  }
  return found
}

/** Texts on different base lines never touch, nor does what stands further left touch what came before it. */
export const textOf = (stretches: Stretch[]): string =>
  stretches.reduce((text, { text: more, x, y }, at) => {
    const before = stretches[at - 1]
    return `${text}${before && (Math.abs(before.y - y) > 1 || x < before.x) ? '\n' : ''}${more}`
  }, '')

const lettering = new Set<number>([
  ...[OPS.dependency, OPS.beginText, OPS.endText, OPS.setFont, OPS.moveText, OPS.setTextMatrix, OPS.nextLine],
  ...[OPS.setLeadingMoveText, OPS.setCharSpacing, OPS.setWordSpacing, OPS.setHScale, OPS.setTextRise, OPS.setLeading],
  ...[OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText, OPS.setTextRenderingMode],
])
/** Which operators of a page are letters and nothing but letters: without colour, ground and pictures. */
export const letteringOf = async (page: PdfPage): Promise<(index: number) => boolean> => {
  const { fnArray } = await page.getOperatorList()
  return (index) => lettering.has(fnArray[index] ?? -1)
}

export type Filled = { x: number; y: number; width: number; height: number }
/** The boxes around everything that is filled on a page. */
export const filledOn = async (page: PdfPage): Promise<Filled[]> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [, , , height = 0] = page.view
  return fnArray.flatMap((operator, at) => {
    if (operator !== OPS.constructPath) return []
    const [left = 0, low = 0, right = 0, high = 0] = (argsArray[at] as [number, unknown, ArrayLike<number>])[2] as unknown as number[]
    return [{ x: left, y: height - high, width: right - left, height: high - low }]
  })
}
