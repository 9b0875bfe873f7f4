import { getCookie, setCookie } from 'hono/cookie'
import type { C } from './http.tsx'

const made = new WeakMap<C, string>()
const name = (c: C) => `${c.var.outside.settings.secure ? '__Host-' : ''}jp-own-key`
/** 256 bits that only this browser holds, gone when it closes. */
const ownKey = (c: C): string => {
  const known = getCookie(c, name(c)) ?? made.get(c)
  if (known && /^[0-9a-f-]{72,}$/.test(known)) return known
  const key = `${crypto.randomUUID()}${crypto.randomUUID()}`
  made.set(c, key)
  setCookie(c, name(c), key, { path: '/', httpOnly: true, sameSite: 'Strict', secure: c.var.outside.settings.secure })
  return key
}
/**
 * What is shown to one browser only (a code, a link) is derived from its key and a label. So it is stored nowhere in clear,
 * and a second click or a reload shows the same.
 */
export const ownSecret = async (c: C, label: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${ownKey(c)} ${label}`)))
export const ownToken = async (c: C, label: string): Promise<string> =>
  btoa(String.fromCharCode(...(await ownSecret(c, label))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
export const ownKeyName = name
