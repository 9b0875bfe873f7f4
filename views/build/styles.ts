import { globSync, readFileSync } from 'node:fs'
import { hashOf, hashOfFiles, putAsset, step } from './store.ts'

const kern = 'node_modules/@kern-ux/native/dist/kern.min.css'
const views = ['views/components/**/*.tsx', 'views/layout/**/*.tsx']

/** The rule for the page body names what must be absent; purging would take it for unused. Fonts are ours. */
const kernRules = () =>
  readFileSync(kern, 'utf8')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll(':is(body,', '/* purgecss ignore */:is(body,')

/** KERN brings 340 kB; what no component names is left out. Our own part is read too, so that its variables stay. */
const purged = async (own: string) => {
  const { PurgeCSS } = await import('purgecss')
  const [result] = await new PurgeCSS().purge({
    content: [...views.flatMap((pattern) => globSync(pattern)), { raw: own, extension: 'css' }],
    css: [{ raw: kernRules() }],
    // Class names are plain words in the components; states such as --error are spelled out there.
    defaultExtractor: (content: string) => content.match(/[\w-]+/g) ?? [],
    safelist: { standard: ['html', 'body', ':root'], greedy: [/:lang/] },
    variables: false,
    keyframes: true,
    fontFace: true,
  })
  return dropUnusedVariables(`${result?.css ?? ''}\n/*own*/${own}`).split('/*own*/')[0] ?? ''
}

/** Custom properties that nothing reads, again and again until none is left. */
const dropUnusedVariables = (css: string): string => {
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((found) => found[1]))
  const less = css.replace(/(--kern-[\w-]+)\s*:[^;{}]*(;|(?=\}))/g, (whole, name: string) => (read.has(name) ? whole : ''))
  return less.length === css.length ? css : dropUnusedVariables(less)
}

const bundled = async (entry: string) => {
  const { build } = await import('esbuild')
  const result = await build({ entryPoints: [entry], bundle: true, write: false, minify: false, logLevel: 'error', external: ['*.woff2'] })
  return result.outputFiles[0]!.text
}

const minified = async (css: string) => {
  const { transform } = await import('esbuild')
  return (await transform(css, { loader: 'css', minify: true })).code
}

export const buildStyles = async (faces: string): Promise<{ css: string; placesCss: string }> => {
  const key = hashOf(faces, hashOfFiles([kern, 'views/assets/*.css', 'views/build/styles.ts', ...views]))
  const [css, placesCss] = await step('styles', key, async () => {
    const own = await bundled('views/assets/jobpoint.css')
    const places = await bundled('views/assets/places-and-paper.css')
    return [
      putAsset('app', 'css', await minified(`${faces}\n${await purged(own + places)}\n${own}`)),
      putAsset('places', 'css', await minified(places)),
    ]
  })
  return { css: css!, placesCss: placesCss! }
}
