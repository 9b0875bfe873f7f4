import { request } from 'node:http'

let nextAddress = 0
/** Every sender has an address of its own on the loopback net, as visitors have: limits per address stay out of the way. */
const freshAddress = () => {
  nextAddress += 1
  return `127.${1 + (Math.floor(nextAddress / 62_500) % 250)}.${Math.floor(nextAddress / 250) % 250}.${1 + (nextAddress % 250)}`
}
export const onceToken = () => `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`

/** Sends one form and says how it was answered: 0 when nobody answered. */
export const sendForm = (url: string, path: string, fields: Record<string, string>, origin = url, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; location: string }>((resolve) => {
    const body = new URLSearchParams({ once: onceToken(), ...fields }).toString()
    const sent = request(url + path, {
      method: 'POST',
      agent: false,
      timeout: 15_000,
      localAddress: freshAddress(),
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body), ...headers },
    })
    const nobody = () => resolve({ status: 0, location: '' })
    sent.on('response', (response) => {
      response.resume()
      response.once('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' }))
      response.once('error', nobody)
      response.once('aborted', nobody)
    })
    sent.on('error', nobody)
    sent.on('timeout', () => sent.destroy())
    sent.end(body)
  })

/** A report of a barrier is the smallest form anybody may send: it writes token, row and history in one transaction. */
export const report = (url: string, message: string, origin = url) =>
  sendForm(url, '/accessibility/feedback', { page: '/', message, contact: '' }, origin)
