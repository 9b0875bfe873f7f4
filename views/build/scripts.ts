import { existsSync, readFileSync } from 'node:fs'
import { hashOf, hashOfFiles, out, put, putAsset, step } from './store.ts'

/** Makes pictures smaller before they are sent: only pages that send files load it. */
export const buildUploadScript = async (): Promise<string> => {
  const [js] = await step('upload', hashOfFiles(['views/assets/upload.ts', 'views/build/scripts.ts']), async () => {
    const { build } = await import('esbuild')
    const options = { bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', logLevel: 'error' } as const
    const result = await build({ entryPoints: ['views/assets/upload.ts'], ...options })
    return [putAsset('upload', 'js', result.outputFiles[0]!.text)]
  })
  return js!
}

/** htmx and our own behaviour as one file. */
export const buildHouseScript = async (): Promise<string> => {
  const key = hashOfFiles(['node_modules/htmx.org/dist/htmx.min.js', 'views/assets/*.ts', 'views/build/scripts.ts'])
  const [js] = await step('house', key, async () => {
    const { build } = await import('esbuild')
    const result = await build({
      entryPoints: ['views/assets/house.ts'],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'error',
    })
    return [putAsset('house', 'js', result.outputFiles[0]!.text)]
  })
  return js!
}

const banner = 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);'

/** The programs: everything in one file but the database engine, which brings files of its own. */
export const buildPrograms = async () => {
  const sources = hashOfFiles(['src/**/*.ts', 'src/**/*.tsx', 'views/**/*.ts', 'views/**/*.tsx'])
  const key = hashOf(sources, readFileSync('package-lock.json'), readFileSync('tsconfig.json'))
  const programs = ['server', 'admin', 'file-worker'].filter((name) => existsSync(`src/${name}.ts`))
  await step(`programs ${programs.join(' ')}`, key, async () => {
    const { build } = await import('esbuild')
    const made = programs.map(async (name) => {
      const result = await build({
        entryPoints: [`src/${name}.ts`],
        outfile: `${out}/${name}.js`,
        bundle: true,
        write: false,
        platform: 'node',
        format: 'esm',
        target: 'node22',
        external: ['@electric-sql/pglite', 'pg-native', 'sharp'],
        sourcemap: true,
        jsx: 'automatic',
        jsxImportSource: 'hono/jsx',
        banner: { js: banner },
        logLevel: 'error',
      })
      return result.outputFiles.map((file) => {
        const path = `${out}/${file.path.split('/').at(-1)}`
        put(path, file.contents)
        return path
      })
    })
    return (await Promise.all(made)).flat()
  })
}
