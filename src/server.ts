import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { setUp, type House } from '#src/house-node.ts'
import { log } from '#src/platform/log.ts'
import { readSettings } from '#src/platform/settings.ts'
import { waitingPage } from '#src/waiting.ts'

const read = readSettings(process.env)
if (!read.ok) {
  for (const line of read.lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}
const { settings } = read
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write(`Node ${process.versions.node} is too old: start with npm start, or use Node 22.17 or newer.\n`)
  process.exit(1)
}

let house: House | null = null
let draining = false
/** Listens at once; until the office is ready every page says "wird eingerichtet". */
const server = createServer((request, response) => {
  if (house && !draining) return void house.listener(request, response)
  waitingPage(request, response, draining)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `PORT ${settings.port} is taken. Set PORT to another number.\n` : `${error.message}\n`)
  process.exit(1)
})
server.listen(settings.port, settings.host, () => log('listening', { host: settings.host, port: settings.port }))

const stop = async () => {
  if (draining) return
  draining = true
  log('draining')
  server.close()
  server.closeIdleConnections()
  const force = setTimeout(() => process.exit(1), 10_000)
  await house?.close()
  clearTimeout(force)
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('unhandledRejection', (reason) => log('unhandled', { error: (reason as Error)?.name ?? 'unknown', where: ((reason as Error)?.stack ?? '').split('\n').slice(1, 4).join(' ').slice(0, 400) }))

house = await setUp(settings, getRequestListener)
log('ready', { url: settings.baseUrl, seconds: Math.round(performance.now() / 100) / 10 })
