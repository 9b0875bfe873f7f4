import { z } from 'zod'

/** Ids carry the name of their thing in the type, so that a candidate's id cannot stand for a vacancy's. */
export type Id<Thing extends string> = string & { readonly thing: Thing }

let lastMillis = 0
let sequence = 0
/** Counts within one millisecond, so that what happened in one request keeps its order (RFC 9562, 6.2, method 1). */
const counted = (millis: number): number => {
  sequence = millis === lastMillis ? (sequence + 1) & 0xfff : crypto.getRandomValues(new Uint8Array(1))[0]!
  lastMillis = millis
  return sequence
}
/** UUID version 7 (RFC 9562): sorts by creation, made in code so that both engines agree. */
export const newId = <Thing extends string>(now: Date): Id<Thing> => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const count = counted(now.getTime())
  let millis = now.getTime()
  for (let at = 5; at >= 0; at--) {
    bytes[at] = millis % 256
    millis = Math.floor(millis / 256)
  }
  bytes[6] = 0x70 | (count >> 8)
  bytes[7] = count & 0xff
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Thing>
}

/** Reads an id from an address or a form; null where it cannot be one. */
export const readId = <Thing extends string>(text: unknown): Id<Thing> | null => {
  const read = z.guid().safeParse(text)
  return read.success ? (read.data.toLowerCase() as Id<Thing>) : null
}

/** Where a thing was seen: its id and the version that was drawn. */
export type Seen<Thing extends string> = { id: Id<Thing>; version: number }
