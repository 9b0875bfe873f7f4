import { no, type Result } from '#src/base/result.ts'
import { checkPhoto, type PhotoRefusal } from '#src/documents/photo.ts'
import type { Redraw } from '#src/paper/image.ts'
import { type Checked, checkFile } from './checks.ts'
import { type FileRefusal, limits } from './folder.ts'

/** Somebody who does work in a room of its own and answers null when it had to be cut off. */
type Elsewhere = ((work: string, input: unknown, seconds: number) => Promise<unknown>) | undefined

/** The works a worker knows by name, asked for by their types; where there is no other room they are done here. */
export const checkedApart = async (
  elsewhere: Elsewhere,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<Checked, FileRefusal>> => {
  // Nothing is carried over to another thread that is refused by a look at it.
  if (!elsewhere || file.bytes.length > limits.fileBytes) return checkFile(file)
  return ((await elsewhere('check', file, limits.seconds)) as Result<Checked, FileRefusal> | null) ?? no('too-long')
}
export const photoApart = async (
  elsewhere: Elsewhere,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<Uint8Array, PhotoRefusal>> => {
  if (!elsewhere || file.bytes.length > limits.fileBytes) return checkPhoto(file.bytes)
  return ((await elsewhere('photo', file, limits.seconds)) as Result<Uint8Array, PhotoRefusal> | null) ?? no('too-long')
}
/** Null where no machine can draw pictures anew. */
export const redrawApart = (elsewhere: Elsewhere): Redraw | undefined =>
  elsewhere && (async (bytes, wish) => ((await elsewhere('redraw', { bytes, ...wish }, limits.seconds)) as Uint8Array | null) ?? null)
