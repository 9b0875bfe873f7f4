import { PDFArray, type PDFContext, PDFName, PDFNumber, PDFRawStream, type PDFRef } from 'pdf-lib'
import type { Image } from '#src/paper/model.ts'

const colourSpaces = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const

const numbers = (context: PDFContext, values: number[]): PDFArray => {
  const array = PDFArray.withContext(context)
  for (const value of values) array.push(PDFNumber.of(value))
  return array
}

const colourSpaceOf = (context: PDFContext, image: Image) => {
  if (image.kind === 'jpeg') return PDFName.of(colourSpaces[image.components])
  if (!image.palette) return PDFName.of(colourSpaces[image.colors])
  const palette = context.register(context.flateStream(image.palette))
  return context.obj(['Indexed', 'DeviceRGB', Math.floor(image.palette.length / 3) - 1, palette])
}

/** The samples go in as they came: nothing is decoded, so a photo takes no time and no memory. */
export const writePicture = (context: PDFContext, image: Image): PDFRef => {
  const dict = context.obj({ Type: 'XObject', Subtype: 'Image', Width: image.width, Height: image.height })
  dict.set(PDFName.of('ColorSpace'), colourSpaceOf(context, image))
  dict.set(PDFName.of('BitsPerComponent'), PDFNumber.of(image.kind === 'jpeg' ? 8 : image.bits))
  if (image.kind === 'jpeg') {
    dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
    if (image.inverted) {
      const decode = Array.from({ length: image.components }, () => [1, 0]).flat()
      dict.set(PDFName.of('Decode'), numbers(context, decode))
    }
    return context.register(PDFRawStream.of(dict, image.bytes))
  }
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  const predictor = { Predictor: 15, Colors: image.colors, BitsPerComponent: image.bits, Columns: image.width }
  dict.set(PDFName.of('DecodeParms'), context.obj(predictor))
  return context.register(PDFRawStream.of(dict, image.data))
}
