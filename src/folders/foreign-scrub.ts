import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFStream } from 'pdf-lib'
import { withoutMetadata } from './picture-metadata.ts'

/** Entries that tell about people, programs and other files, or do something by themselves. None is needed to draw. */
const telling = new Set(
  [
    ...['Metadata', 'PieceInfo', 'LastModified', 'AA', 'A', 'JS', 'JavaScript', 'OpenAction', 'StructParent', 'StructParents', 'Thumb'],
    ...['OPI', 'Alternates', 'ID', 'Measure', 'PtData', 'AF', 'Ref', 'F', 'FFilter', 'FDecodeParms', 'Info', 'Dests', 'Usage'],
  ].map((name) => PDFName.of(name)),
)
/** Here keys are names somebody gave: a picture may be called Thumb. */
const named = new Set(
  ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'CharProcs', 'Colorants'].map((name) =>
    PDFName.of(name),
  ),
)
const mostSteps = 400_000

const filterOf = (stream: PDFStream): string => {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const one = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return one instanceof PDFName ? one.decodeText() : ''
}
/** Pictures inside carry their camera's words with them. */
const scrubPicture = (context: PDFContext, ref: PDFRef, stream: PDFStream) => {
  const filter = filterOf(stream)
  if (!(stream instanceof PDFRawStream) || (filter !== 'DCTDecode' && filter !== 'DCT' && filter !== 'JPXDecode')) return
  context.assign(ref, PDFRawStream.of(stream.dict, withoutMetadata(stream.contents)))
}

/** Goes through all that can be reached from here and takes the telling entries out. False where there is no end to it. */
export const scrub = (context: PDFContext, roots: PDFObject[]): boolean => {
  const seen = new Set<PDFObject>()
  const open: { thing: PDFObject | undefined; named: boolean }[] = roots.map((thing) => ({ thing, named: false }))
  for (let step = open.pop(); step; step = open.pop()) {
    const { thing } = step
    if (!thing || seen.has(thing)) continue
    seen.add(thing)
    if (seen.size > mostSteps) return false
    if (thing instanceof PDFRef) {
      const target = context.lookup(thing)
      if (target instanceof PDFStream) scrubPicture(context, thing, target)
      open.push({ thing: context.lookup(thing), named: step.named })
    } else if (thing instanceof PDFArray) {
      for (const one of thing.asArray()) open.push({ thing: one, named: false })
    } else if (thing instanceof PDFStream) open.push({ thing: thing.dict, named: false })
    else if (thing instanceof PDFDict) {
      for (const [key, value] of thing.entries())
        if (!step.named && telling.has(key)) thing.delete(key)
        else open.push({ thing: value, named: !step.named && named.has(key) })
    }
  }
  return true
}
