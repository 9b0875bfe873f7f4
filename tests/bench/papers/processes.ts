import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Drawn, First } from './engine.ts'

const next = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((done, failed) => {
    child.once('message', (message) => done(message as Message))
    child.once('exit', (code) => failed(new Error(`an engine ended with ${code}`)))
  })
const environment = (enclosures: string) => ({
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, CHROMIUM_PATH: process.env.CHROMIUM_PATH },
  // Every engine may keep its compiled code, as `npm start` does.
  NODE_COMPILE_CACHE: resolve('.cache/bench'),
  NODE_ENV: 'production',
  BENCH_FOLDER: enclosures,
})
/** `seconds`: from the start of the process to the first document in hand. */
export const startEngine = async (module: string, number: number, enclosures = '') => {
  const started = performance.now()
  const program = resolve('tests/bench/papers/engine.ts')
  const child = spawn(process.execPath, [program, resolve(module), String(number)], {
    ...{ stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced', env: environment(enclosures) },
  })
  const first = next<'first'>(child).then(() => (performance.now() - started) / 1000)
  const seconds = await first
  const document = await next<First>(child)
  return {
    first: document,
    seconds,
    draw: (numbers: number[]): Promise<Drawn[]> => {
      const answer = next<Drawn[]>(child)
      child.send(numbers)
      return answer
    },
    stop: async (): Promise<void> => {
      const ended = new Promise((done) => child.once('exit', done))
      child.disconnect()
      await ended
    },
  }
}
export type Engine = Awaited<ReturnType<typeof startEngine>>
