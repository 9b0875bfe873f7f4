import type { Id } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { StaffActor, StaffRole } from '#src/base/roles.ts'

export type StaffId = Id<'staff'>
/** A colleague as the list and the page of the house show one. */
export type StaffMember = {
  id: StaffId
  name: string
  email: string
  phone: string
  hours: string
  roles: StaffRole[]
  locationIds: string[]
  deputyLocationIds: string[]
  active: boolean
  demo: boolean
  secondFactor: boolean
  firstPassword: boolean
  version: number
}
/** What a form may set. */
export type StaffChange = Pick<StaffMember, 'name' | 'phone' | 'hours' | 'roles' | 'locationIds' | 'deputyLocationIds' | 'active'>
export const staffRefusals = [
  'administrator-only',
  'last-administrator',
  'email-taken',
  'not-yourself',
  'wrong-password',
  'same-password',
  'weak-password',
  'demo-account',
] as const
export type StaffRefusal = (typeof staffRefusals)[number]

const isAdministrator = (actor: Pick<StaffActor, 'roles'>) => actor.roles.includes('administrator')

/** Only administrators make administrators; nobody locks themselves out; the house never stays without one. */
export const judgeChange = (
  actor: StaffActor,
  before: StaffMember | null,
  wish: Pick<StaffChange, 'roles' | 'active'>,
  otherAdministrators: number,
): Result<null, StaffRefusal> => {
  const was = before !== null && isAdministrator(before)
  const becomes = isAdministrator(wish)
  if (!isAdministrator(actor) && (was || becomes)) return no('administrator-only')
  if (before?.id === actor.id && !wish.active) return no('not-yourself')
  if (was && before.active && otherAdministrators === 0 && (!becomes || !wish.active)) return no('last-administrator')
  return yes(null)
}

/** A password nobody guesses from the person or the house. Length is asked for before. */
export const isGuessable = (password: string, person: { name: string; email: string }): boolean => {
  const said = password.toLowerCase()
  const near = [
    'jobpoint',
    'jobcenter',
    'passwor',
    person.email.split('@')[0]!.toLowerCase(),
    ...person.name.toLowerCase().split(/\s+/),
  ].filter((word) => word.length > 3)
  return near.some((word) => said.includes(word)) || new Set(said).size < 6
}

export type Contact = { name: string; phone: string; hours: string }
export type ContactsAt = {
  forWork: Contact | null
  deputyForWork: Contact | null
  forEmployers: Contact | null
  deputyForEmployers: Contact | null
}
type Colleague = Contact & Pick<StaffMember, 'roles' | 'locationIds' | 'deputyLocationIds'>

/** The two named people of a location and who stands in for them; the first by name where several could. */
export const contactsAt = (colleagues: readonly Colleague[], locationId: string): ContactsAt => {
  const first = (role: StaffRole, where: 'locationIds' | 'deputyLocationIds'): Contact | null => {
    const found = colleagues.find((colleague) => colleague.roles.includes(role) && colleague[where].includes(locationId))
    return found ? { name: found.name, phone: found.phone, hours: found.hours } : null
  }
  return {
    forWork: first('applicantOffice', 'locationIds'),
    deputyForWork: first('applicantOffice', 'deputyLocationIds'),
    forEmployers: first('employerAdviser', 'locationIds'),
    deputyForEmployers: first('employerAdviser', 'deputyLocationIds'),
  }
}

/** Where to after signing in: only into the office of this house, never to another one. */
export const ownPath = (wanted: string | undefined): string =>
  wanted && /^\/office([/?][\w\-./?=&%]*)?$/.test(wanted) && !/\/\/|\.\./.test(wanted) && wanted.length <= 300 ? wanted : '/office'

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const machines: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iPhone oder iPad'],
  [/Android/, 'Android'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
]
/** Which browser this was, in words somebody recognises as their own. */
export const spokenBrowser = (userAgent: string | null): string => {
  const named = (list: [RegExp, string][]) => list.find(([shape]) => shape.test(userAgent ?? ''))?.[1]
  return [named(browsers) ?? 'Unbekannter Browser', named(machines)].filter(Boolean).join(', ')
}
