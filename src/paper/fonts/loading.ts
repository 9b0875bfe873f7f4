import { type FontFile, fontFiles } from './files.ts'
import type { FontKey, Fonts } from './shaped.ts'

/** Fonts whose files are read when they are first asked for: most papers need two of them. */
export const fontsFrom = (read: (file: FontFile) => Uint8Array): Fonts => {
  const known = new Map<FontKey, Uint8Array>()
  const bytesOf = (key: FontKey): Uint8Array => {
    const bytes = known.get(key) ?? read(fontFiles.find((file) => file.key === key)!)
    known.set(key, bytes)
    return bytes
  }
  const family = (name: 'sans' | 'serif' | 'more') => ({
    get regular() {
      return bytesOf(`${name}-regular`)
    },
    get semibold() {
      return bytesOf(`${name}-semibold`)
    },
    get italic() {
      return bytesOf(`${name}-italic`)
    },
  })
  return {
    sans: family('sans'),
    serif: family('serif'),
    more: family('more'),
    arabic: {
      get regular() {
        return bytesOf('arabic-regular')
      },
      get semibold() {
        return bytesOf('arabic-semibold')
      },
    },
  }
}
