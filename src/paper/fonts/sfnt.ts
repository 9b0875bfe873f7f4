/** The tables of a TrueType file. Nothing is copied: a table is a window into the file. */
export type Sfnt = { table: (tag: string) => DataView; has: (tag: string) => boolean }

const outlinesOfTrueType = new Set([0x00010000, 0x74727565])

export const openSfnt = (bytes: Uint8Array): Sfnt => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!outlinesOfTrueType.has(view.getUint32(0))) throw new Error('not a TrueType font file')
  const tables = new Map<string, DataView>()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
    tables.set(
      String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3)),
      new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)),
    )
  return {
    has: (tag) => tables.has(tag),
    table: (tag) => {
      const found = tables.get(tag)
      if (found === undefined) throw new Error(`font file without table ${tag}`)
      return found
    },
  }
}

/** First of `count` ascending entries whose end is not below the value; `count` if there is none. */
export const firstNotBelow = (count: number, endOf: (index: number) => number, value: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
