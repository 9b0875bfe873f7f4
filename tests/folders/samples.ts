import { PDFDocument, StandardFonts } from 'pdf-lib'

export { samplePicture } from '#tests/support/sample-picture.ts'
/** A PDF as an office program makes it, with its maker's name in it. */
export const samplePdf = async (text = 'Arbeitszeugnis', pages = 1): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  document.setAuthor('AUTHOR-CANARY')
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page++) document.addPage([595, 842]).drawText(`${text} ${page}`, { x: 60, y: 700, size: 24, font })
  return document.save()
}
