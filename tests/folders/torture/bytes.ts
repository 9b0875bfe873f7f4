import { deflateSync } from 'node:zlib'
import type { FileRefusal } from '#src/folders/folder.ts'

/** One bad file: what it is, and how it has to end. `fine`: a page or a refusal, both are right. */
export type BadFile = { kind: string; name: string; what: string; bytes: Uint8Array; ends: 'page' | 'fine' | FileRefusal[]; pages?: number }

/** Words that tell on somebody. None of them may be left in what the house keeps. */
export const canaries = ['GPS-CANARY', 'AUTHOR-CANARY', 'XMP-CANARY', 'SCRIPT-CANARY', 'ATTACH-CANARY', 'NOTE-CANARY']

export type Part = string | Uint8Array
/** Letters are bytes. */
export const bytesOf = (...parts: Part[]): Uint8Array => {
  const pieces = parts.map((part) => (typeof part === 'string' ? Uint8Array.from(part, (letter) => letter.charCodeAt(0) & 0xff) : part))
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  pieces.reduce((at, piece) => {
    whole.set(piece, at)
    return at + piece.length
  }, 0)
  return whole
}
export const packed = (content: Part): Uint8Array => new Uint8Array(deflateSync(bytesOf(content), { level: 9 }))
export const four = (value: number) => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value])
export const two = (value: number) => new Uint8Array([value >>> 8, value])
export const cutAt = (bytes: Uint8Array, share: number) => bytes.slice(0, Math.floor(bytes.length * share))
