import { readFileSync } from 'node:fs'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'

/** The fonts as their packages bring them: tests of papers need no build. */
export const packedFonts = (): Fonts => fontsFrom(({ from }) => new Uint8Array(readFileSync(`node_modules/${from}`)))
