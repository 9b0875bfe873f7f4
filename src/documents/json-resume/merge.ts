import type { Cv } from '../cv.ts'
import { isEmptyCv } from '../desk.ts'

/** `gaps`: what is there stays, the file fills what is missing. `file`: the file counts, what it does not say stays. */
export const ways = ['gaps', 'file'] as const
export type Way = (typeof ways)[number]

const address = ['street', 'postcode', 'town'] as const
const others = [
  'name',
  'secondName',
  'phone',
  'email',
  'will',
  'strengths',
  'jobs',
  'education',
  'languages',
  'licences',
  'skills',
  'interests',
] as const
const isThere = (value: Cv[keyof Cv]): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : value.some((entry) => (typeof entry === 'string' ? entry.trim() !== '' : Object.values(entry).some((part) => part.length > 0)))

/** Part by part: nothing typed goes unless the file has something to say in its place. An address stays one piece. */
export const merged = (there: Cv, brought: Cv, way: Way): Cv => {
  const [first, second] = way === 'gaps' ? [there, brought] : [brought, there]
  const from = address.some((field) => isThere(first[field])) ? first : second
  const parts = others.map((field) => [field, isThere(first[field]) ? first[field] : second[field]])
  return { ...there, street: from.street, postcode: from.postcode, town: from.town, ...Object.fromEntries(parts) }
}
export const asksWay = (there: Cv): boolean => !isEmptyCv(there)
