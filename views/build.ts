import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { buildFonts, copyPaperFonts, faceRules } from './build/fonts.ts'
import { buildHouseScript, buildPrograms, buildUploadScript } from './build/scripts.ts'
import { hashOf, hashOfFiles, out, put, step, sweep } from './build/store.ts'
import { buildStyles } from './build/styles.ts'

/** `npm run build`: everything the house serves or runs, into .build. Steps whose inputs did not change are skipped. */
const faces = await buildFonts()
const { css, placesCss } = await buildStyles(faceRules(faces))
const js = await buildHouseScript()
const uploadJs = await buildUploadScript()

await step('paper fonts', hashOfFiles(['node_modules/@expo-google-fonts/*/package.json', 'src/paper/fonts/files.ts']), async () =>
  copyPaperFonts(),
)

await step('drizzle', hashOfFiles(['drizzle/*.sql', 'drizzle/meta/*.json']), async () => {
  mkdirSync(`${out}/drizzle`, { recursive: true })
  const wanted = (path: string) => !path.includes('.') || /\.(sql|json)$/.test(path)
  if (existsSync('drizzle')) cpSync('drizzle', `${out}/drizzle`, { recursive: true, filter: wanted })
  return [`${out}/drizzle`]
})

const icon = readFileSync('views/assets/favicon.svg')
await step('icon', hashOf(icon), async () => {
  put(`${out}/public/favicon.svg`, icon)
  return ['/favicon.svg']
})

// Workers read this; Node sets the same header itself.
put(`${out}/public/_headers`, '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')

// Regular and semibold Latin are on every page, so pages ask for them early.
const fonts = faces.filter(({ script }) => script === 'latin').map(({ address }) => address)
put(`${out}/manifest.json`, JSON.stringify({ css, placesCss, js, uploadJs, fonts }, null, 1))
sweep([css, placesCss, js, uploadJs, ...faces.map(({ address }) => address)])

// Last, so that assets are there even while a program does not build.
await buildPrograms()
