import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fontFiles, fontLicences } from '#src/paper/fonts/files.ts'
import { hashOf, out, putAsset, step } from './store.ts'

type Range = [from: number, to: number]
/** Which letters travel together. The browser loads a file only when a page shows one of its letters. */
const scripts: { name: string; ranges: Range[] }[] = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0x17f],
      [0x218, 0x21b],
      [0x2010, 0x2015],
      [0x2018, 0x201e],
      [0x2020, 0x2022],
      [0x2026, 0x2026],
      [0x202f, 0x2030],
      [0x2039, 0x203a],
      [0x2060, 0x2060],
      [0x20ac, 0x20ac],
      [0x2116, 0x2116],
      [0x2190, 0x2193],
      [0x2212, 0x2212],
    ],
  },
  {
    name: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
    ],
  },
  {
    name: 'vietnamese',
    ranges: [
      [0x1a0, 0x1a1],
      [0x1af, 0x1b0],
      [0x300, 0x303],
      [0x309, 0x309],
      [0x323, 0x323],
      [0x1e00, 0x1eff],
      [0x20ab, 0x20ab],
    ],
  },
]
const weights = [
  { weight: 400, file: 'FiraSans-Regular.woff2' },
  { weight: 600, file: 'FiraSans-SemiBold.woff2' },
]
const folder = 'node_modules/@kern-ux/native/dist/fonts/fira-sans'
const hex = (code: number) => code.toString(16).toUpperCase()
const spelled = (ranges: Range[]) => ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
const letters = (ranges: Range[]) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('')

export type Face = { address: string; weight: number; script: string; range: string }

export const buildFonts = async (): Promise<Face[]> => {
  const sources = weights.map(({ file }) => readFileSync(`${folder}/${file}`))
  const made = await step('fonts', hashOf(JSON.stringify(scripts), ...sources), async () => {
    const { default: subsetFont } = await import('subset-font')
    const addresses: string[] = []
    for (const [at, { weight }] of weights.entries())
      for (const { name, ranges } of scripts) {
        const font = await subsetFont(sources[at]!, letters(ranges), { targetFormat: 'woff2' })
        addresses.push(putAsset(`fira-sans-${weight}-${name}`, 'woff2', font))
      }
    return addresses
  })
  return weights.flatMap(({ weight }, at) =>
    scripts.map(({ name, ranges }, script) => ({
      address: made[at * scripts.length + script]!,
      weight,
      script: name,
      range: spelled(ranges),
    })),
  )
}

export const faceRules = (faces: Face[]) =>
  faces
    .map(
      ({ address, weight, range }) =>
        `@font-face{font-family:"Fira Sans";src:url("${address}") format("woff2");font-weight:${weight};font-style:normal;font-display:swap;unicode-range:${range}}`,
    )
    .join('\n')

/** The papers embed what they use of these: every letter a name in a CV may have. The licences travel along. */
export const copyPaperFonts = (): string[] => {
  const to = `${out}/public/fonts-pdf`
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  return [...fontFiles, ...fontLicences].map(({ from, name }) => {
    copyFileSync(`node_modules/${from}`, `${to}/${name}`)
    return `${to}/${name}`
  })
}
