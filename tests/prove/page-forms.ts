/** Reads forms off a page as a browser would send them: what stands in the fields, and something fitting where nothing does. */
export type Fields = Record<string, string | string[]>
/** `full` also fills what may stay empty. */
export type PageForm = { action: string; fields: Fields; full: Fields }

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? plain(found[1] ?? '') : null
}
const samples: Record<string, string> = {
  email: 'kontakt@betrieb.example',
  tel: '02202 93330',
  date: '2026-12-15',
  number: '1',
  time: '08:00',
  password: 'ein langes Kennwort 26',
}
const sampleFor = (tag: string) =>
  /postcode/i.test(attribute(tag, 'name') ?? '')
    ? '51465'
    : (samples[attribute(tag, 'type') ?? ''] ?? (attribute(tag, 'inputmode') === 'numeric' ? '1' : 'Genau so soll es sein'))

const add = (fields: Fields, name: string, value: string) => {
  const before = fields[name]
  fields[name] = before === undefined ? value : [before, value].flat()
}
const readInput = (fields: Fields, tag: string, full: boolean) => {
  const name = attribute(tag, 'name')
  const type = attribute(tag, 'type') ?? 'text'
  if (!name || name === 'once' || type === 'submit') return
  const value = attribute(tag, 'value')
  const checked = attribute(tag, 'checked') !== null
  if (type === 'checkbox' || type === 'radio') {
    if (type === 'radio') {
      if (checked || fields[name] === undefined) fields[name] = value ?? 'on'
    } else if (checked || (full && attribute(tag, 'disabled') === null)) add(fields, name, value ?? 'on')
    return
  }
  const wanted = type !== 'hidden' && (full || attribute(tag, 'required') !== null)
  add(fields, name, value || (wanted ? sampleFor(tag) : (value ?? '')))
}
const readSelect = (fields: Fields, tag: string, inner: string) => {
  const options = [...inner.matchAll(/<option[^>]*>/g)].map(([option]) => option)
  const chosen =
    options.find((option) => attribute(option, 'selected') !== null && attribute(option, 'value')) ??
    options.find((option) => attribute(option, 'value')) ??
    options[0]
  const name = attribute(tag, 'name')
  if (name && chosen) add(fields, name, attribute(chosen, 'value') ?? '')
}
const controls = /<input\b[^>]*>|(<select\b[^>]*>)([\s\S]*?)<\/select>|(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g
const fieldsIn = (inner: string, full: boolean): Fields => {
  const fields: Fields = {}
  for (const [control, select, options = '', area, words = ''] of inner.matchAll(controls))
    if (select) readSelect(fields, select, options)
    else if (area) {
      const name = attribute(area, 'name')
      const wanted = full || attribute(area, 'required') !== null
      if (name) add(fields, name, plain(words).trim() || (wanted ? sampleFor(area) : ''))
    } else readInput(fields, control, full)
  const button = /<button\b[^>]*\sname="[^>]*>/.exec(inner)?.[0]
  if (button && attribute(button, 'name')) add(fields, attribute(button, 'name')!, attribute(button, 'value') ?? '')
  return fields
}
export const formsOn = (html: string): PageForm[] =>
  [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].flatMap(([whole, inner = '']) => {
    const tag = whole.slice(0, whole.indexOf('>') + 1)
    if (attribute(tag, 'method')?.toLowerCase() !== 'post') return []
    return [{ action: attribute(tag, 'action') ?? '', fields: fieldsIn(inner, false), full: fieldsIn(inner, true) }]
  })
export const linksOn = (html: string): string[] => [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => plain(href))
