import { readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { misused, refuse } from './refusal.ts'

const reasons: Record<string, string> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written here',
  EPERM: 'may not be read or written here',
  ENOTDIR: 'has a file where a folder should be',
  ENAMETOOLONG: 'has a name that is too long',
  ENOSPC: 'found no space on the disk',
  ELOOP: 'leads around in a circle',
}
const why = (error: unknown): string => reasons[(error as { code?: string }).code ?? ''] ?? 'could not be used'

const most = 30_000_000
export const readBytes = (path: string): Uint8Array => {
  try {
    const { size } = statSync(path)
    if (size > most) refuse(`${path} is larger than 30 MB.`)
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if ((error as { code?: string }).code) return refuse(`${path} ${why(error)}.`)
    throw error
  }
}
const statOf = (path: string): Stats | null => {
  try {
    return statSync(path)
  } catch {
    return null
  }
}
/** Said before any work is done. The same file under another name is the same file. */
export const checkOut = (out: string | undefined, inputs: readonly string[]): string => {
  if (!out) return misused('--out with the name of the file to write is missing.')
  const folder = statOf(dirname(out))
  if (!folder?.isDirectory()) return refuse(`There is no folder ${dirname(out)} for ${out}.`)
  const there = statOf(out)
  if (there?.isDirectory()) return refuse(`${out} is a folder, not a file.`)
  const same = inputs.find((input) => {
    const read = statOf(input)
    return there !== null && read !== null && read.dev === there.dev && read.ino === there.ino
  })
  return same ? refuse(`${out} is the file that is read (${same}), and would be overwritten.`) : out
}
/** Whole or not at all. */
export const writeBytes = (path: string, bytes: Uint8Array | string): void => {
  const part = `${path}.${process.pid}.part`
  try {
    const plain = statOf(path)?.isFile() ?? true
    writeFileSync(plain ? part : path, bytes)
    if (plain) renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    refuse(`${path} ${why(error)}.`)
  }
}
