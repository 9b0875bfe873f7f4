import { parentPort, workerData } from 'node:worker_threads'
import { checkPhoto } from '#src/documents/photo.ts'
import { checkFile } from '#src/folders/checks.ts'
import type { Redraw } from '#src/paper/image.ts'

/** Draws pictures anew where the machine can; without, they are taken as they are. */
const redraw: Redraw = async (picture, { side, quality }) => {
  try {
    const { default: sharp } = await import('sharp')
    const drawn = await sharp(picture, { limitInputPixels: 25_000_000, sequentialRead: true })
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .jpeg({ quality, mozjpeg: false })
      .toBuffer()
    return new Uint8Array(drawn)
  } catch {
    return null
  }
}

type File = { name: string; bytes: Uint8Array }
const works: Record<string, (input: never) => Promise<unknown>> = {
  check: (file: File) => checkFile(file, redraw),
  photo: (file: File) => checkPhoto(file.bytes, redraw),
  redraw: ({ bytes, side, quality }: { bytes: Uint8Array; side: number; quality: number }) => redraw(bytes, { side, quality }),
}
const { work, input } = workerData as { work: string; input: never }
parentPort?.postMessage(await works[work]?.(input))
