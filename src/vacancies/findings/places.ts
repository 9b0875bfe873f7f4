/** Postcodes of the eight locations, and ranges of the towns next door. Known towns only: a village name is never called wrong. */
const towns: readonly { name: string; postcodes: readonly string[] }[] = [
  { name: 'Bergisch Gladbach', postcodes: ['51427', '51429', '51465', '51467', '51469'] },
  { name: 'Burscheid', postcodes: ['51399'] },
  { name: 'Kürten', postcodes: ['51515'] },
  { name: 'Leichlingen', postcodes: ['42799'] },
  { name: 'Odenthal', postcodes: ['51519'] },
  { name: 'Overath', postcodes: ['51491'] },
  { name: 'Rösrath', postcodes: ['51503'] },
  { name: 'Wermelskirchen', postcodes: ['42926', '42929'] },
]
const neighbours: readonly { name: string; from: string; to: string }[] = [
  { name: 'Köln', from: '50667', to: '51149' },
  { name: 'Leverkusen', from: '51371', to: '51381' },
  { name: 'Remscheid', from: '42853', to: '42899' },
  { name: 'Solingen', from: '42651', to: '42719' },
]
const startsWithName = (place: string, name: string): boolean => new RegExp(`^${name}(?![\\p{L}])`, 'iu').test(place.trim())

export const isPostcode = (text: string): boolean => /^(?!00)\d{5}$/.test(text)
export const townOf = (postcode: string): string | null => towns.find((town) => town.postcodes.includes(postcode))?.name ?? null
export const townIn = (text: string): string | null =>
  [...towns, ...neighbours].find(({ name }) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu').test(text))?.name ?? null
export const postcodesOf = (place: string): readonly string[] => towns.find((town) => startsWithName(place, town.name))?.postcodes ?? []

/** True, false, or null where the house knows neither. */
export const belongTogether = (postcode: string, place: string): boolean | null => {
  const own = postcodesOf(place)
  if (own.length > 0) return own.includes(postcode)
  const next = neighbours.find(({ name }) => startsWithName(place, name))
  return next ? postcode >= next.from && postcode <= next.to : null
}
