import { readFileSync } from 'node:fs'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import type { Glyph, Shaped } from '#src/paper/fonts/shaped.ts'
import type { FaceName, FamilyName } from '#src/paper/model.ts'

/** The fonts as their packages hold them: no build is needed. */
export const fonts = fontsFrom(({ from }) => new Uint8Array(readFileSync(`node_modules/${from}`)))
export const families: FamilyName[] = ['sans', 'serif']
export const faceNames: FaceName[] = ['regular', 'semibold', 'italic']

export const glyphsOf = (shaped: readonly Shaped[]): Glyph[] => shaped.flatMap(({ glyphs }) => glyphs)
export const textOf = (shaped: readonly Shaped[]): string =>
  glyphsOf(shaped)
    .map(({ text }) => text)
    .join('')
