import { deflateSync } from 'node:zlib'
import { imageFile } from '#src/paper/image-file.ts'

const [width, height] = [150, 200]
/** A grey PNG with soft stripes, 150 by 200: a face to the machine. */
const striped = (stripe: number): Uint8Array => {
  const rows = Uint8Array.from({ length: height * (width + 1) }, (_, at) => (at % (width + 1) === 0 ? 0 : 120 + (at % stripe)))
  const data = new Uint8Array(deflateSync(rows))
  return imageFile({ kind: 'png', width, height, orientation: 1, key: `stripe ${stripe}`, data, colors: 1, bits: 8, palette: null })
}
export const samplePicture = striped(97)
export const otherPicture = striped(41)
