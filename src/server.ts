import { createServer, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { openHouse } from '#src/house-node.ts'
import { sqlState } from '#src/platform/context.ts'
import { DatabaseUnfit, FolderTaken } from '#src/platform/database-node.ts'
import { log, placeOf } from '#src/platform/log.ts'
import { readSettings } from '#src/platform/settings.ts'

const mostDrainMs = 10_000

/** One readable line on the error output, and the end. */
const refuse = (...lines: string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 17))
  refuse(`Node ${process.versions.node} is too old: start with npm start, or use Node 22.17 or newer.`)
const read = readSettings(process.env)
if (!read.ok) refuse(...read.lines)
const { settings } = read as Extract<typeof read, { ok: true }>

// What Node would print by itself holds messages, and messages hold the values of a query.
const told = (event: string) => (error: unknown) =>
  log(event, { error: (error as Error)?.name ?? 'unknown', state: sqlState(error), where: placeOf(error) })
process.on('unhandledRejection', told('unhandled'))
process.on('uncaughtException', (error) => {
  told('crashed')(error)
  process.exit(1)
})

const house = openHouse(settings, getRequestListener)
let draining = false
const open = new Set<ServerResponse>()
const server = createServer((request, response) => {
  open.add(response)
  response.on('close', () => open.delete(response))
  if (draining) response.shouldKeepAlive = false
  house.listener(request, response)
})
server.on('error', (error: NodeJS.ErrnoException) =>
  refuse(
    error.code === 'EADDRINUSE'
      ? `PORT ${settings.port} is taken. Set PORT to another number.`
      : `PORT ${settings.port} on HOST ${settings.host} cannot be opened: ${error.code}.`,
  ),
)
server.listen(settings.port, settings.host, () =>
  log('listening', { host: settings.host, port: (server.address() as { port: number }).port }),
)

/** No new connection; requests under way are answered, then their connections close. */
const drained = () =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    for (const response of open) response.shouldKeepAlive = false
  })
const stop = async () => {
  if (draining) return
  draining = true
  log('draining', { open: open.size })
  setTimeout(() => process.exit(1), mostDrainMs).unref()
  await drained()
  await house.close()
  log('stopped')
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

house.ready.then(
  () => log('ready', { url: settings.baseUrl, seconds: Math.round(performance.now() / 100) / 10 }),
  (error: unknown) => {
    if (error instanceof FolderTaken || error instanceof DatabaseUnfit) refuse(error.message)
    told('start-failed')(error)
    refuse(`Jobpoint could not start (${(error as Error).name} ${sqlState(error) ?? ''}). The last line of the log says where.`)
  },
)
