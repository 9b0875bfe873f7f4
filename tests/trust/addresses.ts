/** Parts of addresses that are no ids of things: one that exists. */
const samples: Record<string, string> = {
  n: '1',
  name: 'will',
  slug: 'imprint',
  key: 'letter',
  language: 'de',
  category: 'profile',
  rule: 'Q02',
  token: 'A'.repeat(43),
}
/** An id that nothing has. */
export const nothingsId = '0190aaaa-0000-7000-8000-000000000000'
/** The address with its names filled in; ids by those given, one after the other, the last one again where there are more. */
export const withIds = (path: string, ids: readonly string[]): string => {
  let at = 0
  const next = () => ids[Math.min(at++, ids.length - 1)] ?? nothingsId
  return path.replace(/:(\w+)/g, (_all, name: string) => (path.startsWith('/kiosk') && name === 'number' ? '1' : (samples[name] ?? next())))
}
export const withoutIds = (path: string): string => withIds(path, [nothingsId])
/** What forms need to say before they ask who you are with. */
export const someFields = { location: 'GL', locationId: 'GL', place: 'Tisch 1', version: '1' }

const person = {
  name: 'Timo Kaltenborn',
  preferredChannel: 'phone',
  will: 'Arbeiten',
  german: '',
  postcode: '51465',
  phone: '0221 4710102',
  email: 't.kaltenborn@dreibaeumen.example',
}
const posting = {
  title: 'Küchenhilfe (m/w/d)',
  openings: '1',
  jobType: 'employee',
  payUnit: 'hour',
  workPostcode: '51465',
  workPlace: 'Bergisch Gladbach',
  maxProposals: '3',
  publication: 'open',
}
const business = {
  kind: 'direct',
  sector: 'Küche',
  language: 'de',
  employer: nothingsId,
  contactName: 'Timo Kaltenborn',
  rawText: 'Jemand für die Küche',
  companyName: 'Küche',
}
const ending = {
  closeReason: 'withdrawn',
  positionsFilled: '0',
  noneReason: 'Ein Test',
  until: '2026-12-18',
  locationIds: 'GL',
  reason: 'duplicate',
  text: 'Ein Gespräch',
  note: 'Ein Test',
}
const sentences = {
  why: 'Weil es passt.',
  bring: 'Geduld.',
  start: 'Sofort.',
  about: 'Ein Text',
  override: nothingsId,
  textVersion: '1',
  wish: 'Bitte anders',
  words: 'Danke',
}
const choices = {
  how: 'paper',
  agree: 'on',
  agreed: 'on',
  answer: 'later',
  employed: 'unknown',
  startOn: '2026-12-01',
  foundBy: 'proposal',
  purpose: 'cv',
  channel: 'phone',
  dueOn: '2026-12-01',
  active: 'on',
  roles: 'colleague',
}
const base: Record<string, string> = { ...someFields, ...person, ...posting, ...business, ...ending, ...sentences, ...choices }
const apart: [path: RegExp, fields: Record<string, string>][] = [
  [/verification$/, { how: 'call-back' }],
  [/employer-answer$/, { answer: 'talk' }],
  [/decline$/, { answer: 'Danke für Ihre Anfrage.' }],
  [/overrides\/\w+$/, { reason: 'Mit dem Betrieb besprochen.' }],
]
/** A form that every door understands: so that a "no" comes from who asks, and not from what was typed. */
export const fullForm = (path: string): Record<string, string> =>
  Object.assign({}, base, ...apart.filter(([shape]) => shape.test(path)).map(([, fields]) => fields))
