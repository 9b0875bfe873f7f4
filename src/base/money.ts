/** Euro amounts are whole cents everywhere; shown in the reader's language. */
export type Cents = number

type Shape = Pick<Intl.NumberFormatOptions, 'style' | 'currency' | 'maximumFractionDigits'>
const made = new Map<string, Intl.NumberFormat>()
/** Making one costs more than drawing the row it is for, so each is made once. */
export const numberFormat = (tag: string, shape: Shape): Intl.NumberFormat => {
  const key = `${tag} ${shape.style} ${shape.maximumFractionDigits}`
  const known = made.get(key) ?? new Intl.NumberFormat(tag, shape)
  made.set(key, known)
  return known
}
export const euro = (cents: Cents, tag = 'de-DE'): string => numberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100)
/** '14,60', '14.60', '1.234,50 €' to cents; null where it is not an amount. Never negative, at most 1,000,000 €. */
export const readCents = (text: string): Cents | null => {
  const plain = text.replace(/[€\s]|euro?/gi, '')
  const german = /^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+(,\d{1,2})?$/.test(plain)
  const number = german ? plain.replaceAll('.', '').replace(',', '.') : /^\d+\.\d{1,2}$/.test(plain) ? plain : null
  if (number === null) return null
  const cents = Math.round(Number(number) * 100)
  return cents <= 100_000_000 ? cents : null
}
