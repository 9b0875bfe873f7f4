import { z } from 'zod'
import { choice, choices, day, line, optionalLine, optionalText, text, tick, whole } from '#src/base/form.ts'
import { linesOf } from '#src/base/text.ts'
import { formats, interpreterLanguages, venues } from './event.ts'

const clock = () => line(5).refine((value) => value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), 'not-a-time')
const lines = (max: number) =>
  optionalText(4000)
    .transform((value) => linesOf(value ?? ''))
    .refine((all) => all.length <= max, `too-many:${max}`)
/** 'Lagerhof Dreibäumen: Lager in Wermelskirchen' */
const presenters = () =>
  lines(60).transform((all) =>
    all.map((each) => {
      const at = each.indexOf(':')
      return at === -1 ? { name: each, about: '' } : { name: each.slice(0, at).trim(), about: each.slice(at + 1).trim() }
    }),
  )
/** '14.10 Vier Betriebe, je 7 Minuten' */
const programme = () =>
  lines(30).transform((all) =>
    all.map((each) => {
      const [, at = '', what = each] = /^(\d{1,2}[.:]?\d{0,2})\s+(.+)$/.exec(each) ?? []
      return { at, what }
    }),
  )
export const eventForm = z.object({
  format: choice(formats),
  title: line(90),
  promise: text(600),
  locationId: line(10),
  venue: choice(venues),
  address: optionalLine(160).transform((value) => value ?? ''),
  way: optionalLine(160).transform((value) => value ?? ''),
  day: day(),
  from: clock(),
  to: clock(),
  seats: whole(1, 2000),
  walkUpSeats: whole(0, 2000),
  childCare: choice(['unknown', 'no', 'yes']),
  childPlaces: whole(0, 500),
  wheelchairPlaces: whole(0, 500),
  company: choice(['unknown', 'no', 'yes']),
  interpreters: choices(interpreterLanguages),
  rounds: whole(0, 40),
  hosts: optionalLine(200).transform((value) => value ?? ''),
  contactName: optionalLine(80).transform((value) => value ?? ''),
  contactPhone: optionalLine(40).transform((value) => value ?? ''),
  contactHours: optionalLine(60).transform((value) => value ?? ''),
  catering: optionalLine(120).transform((value) => value ?? ''),
  presenters: presenters(),
  programme: programme(),
  checklist: lines(30).transform((all) => all.map((each) => ({ what: each.replace(/^ok\s+/i, ''), done: /^ok\s/i.test(each) }))),
  prepareForId: optionalLine(40),
})
export const cancellationForm = z.object({ why: line(200) })

const emailShape = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/
const isPhone = (value: string) => /^\+?[\d\s/().-]{5,30}$/.test(value) && value.replace(/\D/g, '').length >= 5
/** One line for both: a phone number or an e-mail address, or nothing. */
const reach = () =>
  optionalLine(200)
    .refine((value) => value === null || !value.includes('@') || emailShape.test(value), 'not-email')
    .refine((value) => value === null || value.includes('@') || isPhone(value), 'not-phone')
    .transform((value) =>
      value === null
        ? { phone: null, email: null }
        : value.includes('@')
          ? { phone: null, email: value.toLowerCase() }
          : { phone: value, email: null },
    )
const optionalChildren = () =>
  optionalLine(2)
    .refine((value) => value === null || /^\d{1,2}$/.test(value), 'not-a-number')
    .transform((value) => Number(value ?? 0))
    .refine((value) => Number.isNaN(value) || value <= 9, 'too-large:9')
export const registrationForm = z.object({
  name: line(60),
  reach: reach(),
  children: optionalChildren(),
  companion: tick(),
  wheelchair: tick(),
  largePrint: tick(),
  interpreter: z
    .preprocess((value) => (value === '' ? undefined : value), choice(interpreterLanguages).optional())
    .transform((value) => value ?? null),
})
export const walkUpForm = z.object({ name: line(60) })
export const checkInForm = z.object({ who: line(300) })
