import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Quality 5 packs a page in under a millisecond, off the event loop; the assets were packed harder when they were built. */
const quality = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
const leastBytes = 1024
const packable = /^(text\/|application\/(json|javascript)|image\/svg)/
const wants = (accepted: string, coding: string) =>
  new RegExp(`(^|,)\\s*${coding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`, 'i').test(accepted)

/** Pages leave packed: Brotli where the browser takes it, else gzip. */
export const compressPages: MiddlewareHandler = async (c, next) => {
  await next()
  const answer = c.res
  if (
    !answer.body ||
    answer.headers.has('content-encoding') ||
    c.req.method === 'HEAD' ||
    !packable.test(answer.headers.get('content-type') ?? '')
  )
    return
  const accepted = c.req.header('accept-encoding') ?? ''
  const coding = wants(accepted, 'br') ? 'br' : wants(accepted, 'gzip') ? 'gzip' : null
  const headers = new Headers(answer.headers)
  headers.append('Vary', 'Accept-Encoding')
  const plain = Buffer.from(await answer.arrayBuffer())
  const packed =
    coding === null || plain.length < leastBytes ? plain : coding === 'br' ? await brotli(plain, { params: quality }) : await zip(plain)
  headers.delete('content-length')
  if (packed !== plain) headers.set('content-encoding', coding!)
  c.res = undefined
  c.res = new Response(new Uint8Array(packed), { status: answer.status, headers })
}
