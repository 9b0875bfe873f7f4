/** Parts of addresses that are no ids of things: one that exists. */
const samples: Record<string, string> = {
  n: '1',
  name: 'will',
  slug: 'imprint',
  language: 'de',
  category: 'profile',
  number: '1',
  token: 'A'.repeat(43),
}
/** An id that nothing has. */
export const nothingsId = '0190aaaa-0000-7000-8000-000000000000'
/** The address with its names filled in; ids by the one given. */
export const withId = (path: string, id: string): string => path.replace(/:(\w+)/g, (_all, name: string) => (path.startsWith('/kiosk') && name === 'number' ? '1' : (samples[name] ?? id)))
export const withoutIds = (path: string): string => withId(path, nothingsId)
/** What forms need to say before they ask who you are with. */
export const someFields = { location: 'GL', locationId: 'GL', place: 'Tisch 1', version: '1' }
