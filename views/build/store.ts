import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

export const out = '.build'
const memory = '.cache/build.json'

export const hashOf = (...parts: (string | Uint8Array)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 10)
}

/** Files by pattern, their content hashed together with their names. */
export const hashOfFiles = (patterns: string[]) => {
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort()
  return hashOf(...files.flatMap((file) => [file, readFileSync(file)]))
}

/** Written beside and moved into place: several builds may run at once. */
export const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, path)
}

/** An asset under its hashed name, compressed beside it. Answers its address. Fonts are compressed by themselves. */
export const putAsset = (name: string, extension: string, content: string | Uint8Array): string => {
  const bytes = Buffer.from(content)
  const file = `${name}.${hashOf(bytes)}.${extension}`
  put(join(out, 'public/assets', file), bytes)
  if (extension !== 'woff2') {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    put(join(out, 'public/assets', `${file}.br`), brotliCompressSync(bytes, { params: quality }))
  }
  return `/assets/${file}`
}

/** Assets nobody refers to any more. */
export const sweep = (kept: string[]) => {
  const names = new Set(kept.map((address) => basename(address)))
  for (const file of globSync(`${out}/public/assets/*`)) if (!names.has(basename(file).replace(/\.br$/, ''))) rmSync(file, { force: true })
}

type Remembered = Record<string, { key: string; result: string[] }>
const recall = (): Remembered => {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
}

/** Runs a step only when its inputs changed or a file it made is gone. A step answers the paths or addresses it made. */
export const step = async (name: string, key: string, work: () => Promise<string[]>): Promise<string[]> => {
  const known = recall()[name]
  const there = (made: string) => existsSync(made.startsWith('/') ? join(out, 'public', made) : made)
  if (known?.key === key && known.result.every(there)) return known.result
  const result = await work()
  put(memory, JSON.stringify({ ...recall(), [name]: { key, result } }, null, 1))
  return result
}
