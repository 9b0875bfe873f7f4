import { existsSync, readFileSync } from 'node:fs'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import { refuse } from './refusal.ts'

/** Each file is read when its first letter is drawn. */
export const fontsFromPackages = (): Fonts =>
  fontsFrom(({ from }) => {
    const path = new URL(`../../node_modules/${from}`, import.meta.url)
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : refuse(`The font ${from} is not there; npm ci brings it.`)
  })
