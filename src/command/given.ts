import { parseArgs } from 'node:util'
import { type Day, dayOf, isDay } from '#src/base/day.ts'
import { cvLayouts, type Look } from '#src/documents/look.ts'
import { misused } from './refusal.ts'

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const
const flag = { type: 'boolean' } as const
const options = {
  ...{
    out: text,
    layout: text,
    family: text,
    lang: text,
    photo: text,
    date: text,
    signed: text,
    bare: flag,
    cover: flag,
    report: flag,
    help: flag,
  },
  ...{ letter: text, to: texts, title: text, number: text, why: text, bring: text, start: text, contact: text, enclosure: texts },
  ...{ place: text, way: text, hours: text, code: text, cv: text },
}
export type Options = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']
export type Given = { files: string[]; options: Options; look: Look; day: Day; made: Date; started: number }

const shared = ['out', 'help', 'report', 'date']
const paper = [...shared, 'layout', 'family', 'lang', 'photo', 'bare']
const sentences = ['letter', 'to', 'title', 'number', 'why', 'bring', 'start', 'contact', 'enclosure']
/** What each command understands; anything else is a mistake that is said. */
export const known: Record<string, string[]> = {
  cv: [...paper, 'signed', 'start'],
  letter: [...shared, 'family', 'lang', ...sentences],
  profile: [...paper, 'start', 'place', 'way', 'hours'],
  anonymous: [...shared, 'layout', 'family', 'lang', 'code'],
  text: [...shared, 'lang'],
  read: shared,
  folder: [...paper, ...sentences, 'signed', 'cv', 'cover'],
}

const chosen = <const Choice extends string>(name: string, choices: readonly Choice[], given: string | undefined): Choice =>
  choices.find((choice) => choice === (given ?? choices[0])) ?? misused(`--${name} is one of ${choices.join(', ')}, not ${given}.`)

const parsed = (args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    return misused((error as Error).message.split('. ')[0]!.replace(/\.?$/, '.'))
  }
}
/** A day given is noon of that day, wherever the machine stands. */
const instantOf = (date: string | undefined, now: Date): Date => {
  if (date === undefined) return now
  return isDay(date) && date >= '1900-01-01' ? new Date(`${date}T12:00:00Z`) : misused(`--date is a day such as 2026-11-22, not ${date}.`)
}
export const readGiven = (command: string, args: string[], now: Date, started: number): Given => {
  const { values, positionals } = parsed(args)
  const foreign = Object.keys(values).find((name) => !known[command]!.includes(name))
  if (foreign) misused(`${command} has no option --${foreign}.`)
  const made = instantOf(values.date, now)
  const look: Look = {
    layout: chosen('layout', cvLayouts, values.layout),
    family: chosen('family', ['sans', 'serif'], values.family),
    language: chosen('lang', ['de', 'en'], values.lang),
    photo: values.photo !== undefined,
  }
  return { files: positionals, options: values, look, day: dayOf(made), made, started }
}
