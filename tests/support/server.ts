import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobpoint-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** The real program as its own process, as `npm start` runs it. */
export const startServer = async (environment: Record<string, string> = {}, program = '.build/server.js') => {
  const port = environment.PORT ? Number(environment.PORT) : await freePort()
  const started = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: '.cache/node', DEMO: '0', PORT: String(port), ...environment },
  })
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  )
  const url = `http://127.0.0.1:${port}`
  const status = (path: string, init: RequestInit = {}) =>
    fetch(url + path, init).then(
      (response) => response.status,
      () => 0,
    )
  /** Milliseconds from now until the address answers so. */
  const until = async (path: string, wanted: number, mostMs = 30_000) => {
    const from = performance.now()
    while ((await status(path)) !== wanted) {
      if (performance.now() - from > mostMs)
        throw new Error(`${path} did not answer ${wanted} in ${mostMs} ms\n${out.slice(-1500)}\n${errors}`)
      await pause(20)
    }
    return performance.now() - from
  }
  return {
    url,
    port,
    status,
    until,
    exit,
    started,
    pid: child.pid!,
    lines: () =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    output: () => out,
    errors: () => errors,
    signal: (name: NodeJS.Signals) => child.kill(name),
    /** The hardest end there is. */
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
    stop: async () => {
      child.kill('SIGTERM')
      return exit
    },
  }
}
export type RunningServer = Awaited<ReturnType<typeof startServer>>
