/** One engine in a process of its own: `node engine.ts <module> <number>` draws a first CV at once, then whatever numbers it is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Cv } from '#src/documents/cv.ts'
import { cvOfNumber } from './cv.ts'

export type Drawn = { wall: number; cpu: number; bytes: Uint8Array }
export type First = Drawn & { megabytes: number }
type Engine = { open: () => Promise<{ draw: (cv: Cv) => Promise<Uint8Array> }> }

const ticksPerSecond = 100
const statOf = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  } catch {
    return []
  }
}
/** Processes this one started, and theirs: a browser. */
const descendants = (): string[] => {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, statOf(pid)[1] ?? '']),
  )
  const isOurs = (pid: string): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === String(process.pid) || isOurs(parent))
  }
  return [...parents.keys()].filter(isOurs)
}
let browser: string[] = []
/** Processor milliseconds of all threads, of this process and of those it started, the ended ones too. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  const others = browser.map((pid) =>
    statOf(pid)
      .slice(11, 15)
      .reduce((sum, ticks) => sum + Number(ticks), 0),
  )
  return (user + system) / 1000 + (others.reduce((sum, ticks) => sum + ticks, 0) * 1000) / ticksPerSecond
}
/** A share of what several processes have in common: a browser is many. */
const memoryOf = (pid: string): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
const send = (message: First | Drawn[]) => new Promise((done) => process.send!(message, undefined, {}, done))

const [module = '', number = '0'] = process.argv.slice(2)
const { open } = (await import(pathToFileURL(module).href)) as Engine
const { draw } = await open()
const drawn = async (number: number): Promise<Drawn> => {
  const cv = cvOfNumber(number)
  const [from, before] = [performance.now(), cpu()]
  const bytes = await draw(cv)
  return { wall: performance.now() - from, cpu: cpu() - before, bytes }
}
const first = await drawn(Number(number))
process.send!('first')
browser = descendants()
await send({ ...first, megabytes: process.resourceUsage().maxRSS / 1024 + browser.reduce((sum, pid) => sum + memoryOf(pid), 0) })
process.on('message', async (numbers: number[]) => {
  const documents: Drawn[] = []
  for (const number of numbers) documents.push(await drawn(number))
  await send(documents)
})
process.on('disconnect', () => process.exit(0))
