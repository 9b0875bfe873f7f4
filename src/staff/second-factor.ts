const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 without padding, as authenticator apps expect a secret. */
export const base32 = (text: string): string => {
  const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
/** For typing in: groups of four. */
export const inGroups = (text: string): string[] => text.match(/.{1,4}/g) ?? []

/** The address inside the QR code, in the form all authenticator apps read. */
export const otpAddress = (secret: string, email: string): string =>
  `otpauth://totp/${encodeURIComponent(`Jobpoint:${email}`)}?${new URLSearchParams({ secret, issuer: 'Jobpoint', digits: '6', period: '30' })}`

/** Six digits of the app, or one of the codes on paper; spaces as people type them are left out. */
export const readCode = (typed: string): { kind: 'app' | 'paper'; code: string } | null => {
  const code = typed.replace(/\s/g, '')
  if (/^\d{6}$/.test(code)) return { kind: 'app', code }
  return /^[A-Za-z0-9]{5}-[A-Za-z0-9]{5}$/.test(code) ? { kind: 'paper', code } : null
}
