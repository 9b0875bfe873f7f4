/** The naive control: thanks the sender first and writes later, in handfuls. Fast, and wrong. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const file = `${process.env.DATA_DIR}/reports.txt`
const waiting: string[] = []
setInterval(() => appendFileSync(file, waiting.splice(0).join('')), 100)
createServer((request, response) => {
  if (request.method === 'GET') return void response.end(request.url === '/reports' && existsSync(file) ? readFileSync(file) : 'ok')
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    waiting.push(`${new URLSearchParams(body).get('message')}\n`)
    response.writeHead(303, { location: '/thanks' }).end()
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
