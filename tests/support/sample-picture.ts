import { deflateSync } from 'node:zlib'
import { imageFile } from '#src/paper/image-file.ts'

/** A grey PNG with soft stripes, 150 by 200: a face to the machine. */
const [width, height] = [150, 200]
const rows = Uint8Array.from({ length: height * (width + 1) }, (_, at) => (at % (width + 1) === 0 ? 0 : 120 + (at % 97)))
export const samplePicture: Uint8Array = imageFile({
  kind: 'png',
  width,
  height,
  orientation: 1,
  key: 'sample',
  data: new Uint8Array(deflateSync(rows)),
  colors: 1,
  bits: 8,
  palette: null,
})
