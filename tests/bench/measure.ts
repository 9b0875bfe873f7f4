import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { cpus, loadavg } from 'node:os'

const ticksPerSecond = 100
/** Processor milliseconds a process has used so far, all its threads. */
export const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
export const read = (url: string) =>
  new Promise<string>((resolve, reject) => {
    request(url, { agent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`${url} answered ${response.statusCode}`))))
    })
      .on('error', reject)
      .end()
  })
/** Eight at a time until all are answered; processor milliseconds per request. */
export const cpuPerRequest = async (url: string, pid: number, requests: number): Promise<number> => {
  const before = cpuOf(pid)
  let left = requests
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left-- > 0) await read(url)
    }),
  )
  return (cpuOf(pid) - before) / requests
}
export const median = (numbers: number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}
export const machine = () =>
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`
