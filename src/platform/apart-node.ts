import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Apart } from './http.tsx'
import { log } from './log.ts'

/** Two at once on a small machine; who comes third waits. */
const mostAtOnce = 2
const mostMegabytes = 256
const lookEveryMs = 40
/** A thread of its own with its own heap. What is outside of any heap shows in the size of the whole process. */
const limits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 }

type Ended = { answer: unknown } | { cut: 'time' | 'memory' | 'fault' }
const oneRun = (script: string, work: string, input: unknown, seconds: number): Promise<Ended> =>
  new Promise((done) => {
    const before = process.memoryUsage.rss()
    const worker = new Worker(resolve(script), { resourceLimits: limits, stdout: true, stderr: true, workerData: { work, input } })
    let over = false
    const end = (ended: Ended) => {
      // Ending a thread tells of its exit: what came first counts.
      if (over) return
      over = true
      clearTimeout(timer)
      clearInterval(look)
      void worker.terminate().then(() => done(ended))
    }
    const timer = setTimeout(() => end({ cut: 'time' }), seconds * 1000)
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMegabytes * 2 ** 20) end({ cut: 'memory' })
    }, lookEveryMs)
    worker.once('message', (answer: unknown) => end({ answer }))
    worker.once('error', () => end({ cut: 'fault' }))
    worker.once('exit', () => end({ cut: 'fault' }))
  })

/** Work on what strangers send: in a thread that is ended when it takes too long or grows too large. `script` knows the works by name. */
export const openApart = (script: string): Apart => {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work, input, seconds) => {
    if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
    running++
    try {
      const ended = await oneRun(script, work, input, seconds)
      if ('answer' in ended) return ended.answer
      log('work-cut', { work, why: ended.cut })
      return null
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}
