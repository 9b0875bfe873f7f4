import type { IncomingMessage, ServerResponse } from 'node:http'

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="2"><title>Jobpoint wird eingerichtet</title></head>
<body><main><h1>Jobpoint wird eingerichtet</h1><p>Das dauert weniger als eine Minute. Die Seite lädt sich von selbst neu.</p></main></body></html>`

/** Before the office is ready: alive, not ready, and a page that says so. */
export const waitingPage = (request: IncomingMessage, response: ServerResponse, draining: boolean): void => {
  if (request.url === '/healthz') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
  if (request.url === '/readyz') return void response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: false, starting: !draining }))
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" }).end(page)
}
