import type { Cents } from '#src/base/money.ts'
import { minijobHours, minijobLimit } from '../minijob.ts'
import type { Posting } from '../vacancy.ts'
import { hourlyPay, minimumWage, monthlyPay, sectorWages, type WageException } from '../wages.ts'
import { type AboutVacancy, type Check, type Finding, finding } from './finding.ts'
import { linesIn } from './scan.ts'

/** The least and the most the text promises. */
const lowest = ({ payMin, payMax }: Posting): Cents | null =>
  payMin === null || payMax === null ? (payMin ?? payMax) : Math.min(payMin, payMax)
const highest = ({ payMin, payMax }: Posting): Cents | null =>
  payMin === null || payMax === null ? (payMax ?? payMin) : Math.max(payMin, payMax)
const mostHours = ({ hoursMin, hoursMax }: Posting): number | null =>
  hoursMin === null || hoursMax === null ? (hoursMax ?? hoursMin) : Math.max(hoursMin, hoursMax)
/** Wages are those of the first working day, not of today. */
const startOf = (posting: Posting, about: AboutVacancy) => posting.startOn ?? about.today
const lowestHourly = (posting: Posting): number | null => {
  const pay = lowest(posting)
  return pay === null ? null : hourlyPay(pay, posting.payUnit, mostHours(posting))
}
const payField = (posting: Posting): 'payMin' | 'payMax' => (posting.payMin === null ? 'payMax' : 'payMin')
const commaAmount = (cents: Cents): string => (cents / 100).toFixed(2).replace('.', ',')

const likelyException = ({ jobType }: Posting): WageException | null =>
  jobType === 'apprenticeship' ? 'apprentice' : jobType === 'internship' ? 'internship-up-to-three-months' : null

const q02: Check = (posting, about) => {
  const hourly = lowestHourly(posting)
  const start = startOf(posting, about)
  const floor = minimumWage(start)
  if (hourly === null || hourly >= floor) return []
  const needed = posting.payUnit === 'month' ? Math.ceil(monthlyPay(floor, 'hour', mostHours(posting))!) : floor
  const month = posting.payUnit === 'month' ? { stated: lowest(posting)!, needed } : null
  const facts = { hourly: Math.floor(hourly), floor, start, month, likelyException: likelyException(posting) }
  return [
    finding(
      'Q02',
      'blocks',
      payField(posting),
      facts,
      facts.likelyException ? null : { field: payField(posting), value: commaAmount(needed) },
    ),
  ]
}

const q03: Check = (posting, about) => {
  const hourly = lowestHourly(posting)
  if (hourly === null) return []
  const { employer } = about
  const start = startOf(posting, about)
  const reached = sectorWages(
    { kldb: posting.kldb, sector: employer.sector, name: employer.name, tempAgency: employer.kind === 'temp-agency' },
    start,
  )
  return reached.flatMap(({ row, higher, higherStems, sure }): Finding[] => {
    const facts = (of: typeof row) => ({ hourly: Math.floor(hourly), floor: of.cents, start, scope: of.scope, mark: of.mark })
    const asked = (lines: string[]) => lines.some((line) => higherStems.some((stem) => line.toLowerCase().includes(stem)))
    if (higher && sure && hourly < higher.cents && asked(linesIn(posting, 'must')))
      return [finding('Q03', 'override', payField(posting), { ...facts(higher), kind: 'with-training' })]
    if (hourly < row.cents)
      return [finding('Q03', sure ? 'override' : 'hint', payField(posting), { ...facts(row), kind: sure ? 'below' : 'other-business' })]
    return higher && sure && hourly < higher.cents && asked(linesIn(posting, 'nice'))
      ? [finding('Q03', 'hint', payField(posting), { ...facts(higher), kind: 'with-training' })]
      : []
  })
}

const ranges = (posting: Posting): Finding[] => {
  const { payMin, payMax, hoursMin, hoursMax, payUnit } = posting
  const pay = highest(posting)
  const found: Finding[] = []
  if (payMin !== null && payMax !== null && payMin > payMax)
    found.push(finding('Q04', 'blocks', 'payMax', { kind: 'pay-range', low: payMin, high: payMax }))
  if (hoursMin !== null && hoursMax !== null && hoursMin > hoursMax)
    found.push(finding('Q04', 'blocks', 'hoursMax', { kind: 'hours-range', low: hoursMin, high: hoursMax }))
  if (pay !== null && pay > 0 && (payUnit === 'hour' ? pay > 15_000 : pay < 5_000))
    found.push(finding('Q04', 'blocks', 'payUnit', { kind: 'unit', pay, unit: payUnit }))
  return found
}
const q04: Check = (posting, about) => {
  const pay = highest(posting)
  const hours = mostHours(posting)
  const start = startOf(posting, about)
  const limit = minijobLimit(start)
  const exact = pay === null ? null : monthlyPay(pay, posting.payUnit, hours)
  const wrong = ranges(posting)
  if (exact === null || wrong.length > 0) return wrong
  const monthly = Math.round(exact)
  if (posting.jobType === 'minijob' && monthly > limit) {
    const fits = posting.payUnit === 'hour' && pay! > 0 ? String(minijobHours(pay!, start)).replace('.', ',') : null
    const suggestion = fits
      ? {
          field: 'hoursMax' as const,
          value: fits,
          ...(posting.hoursMin !== null ? { also: [{ field: 'hoursMin' as const, value: fits }] } : {}),
        }
      : null
    return [finding('Q04', 'blocks', 'hoursMax', { kind: 'over-limit', monthly, limit, hours, year: start.slice(0, 4) }, suggestion)]
  }
  return posting.jobType === 'employee' && monthly > 0 && monthly <= limit
    ? [finding('Q04', 'hint', 'jobType', { kind: 'looks-like-minijob', monthly, limit }, { field: 'jobType', value: 'minijob' })]
    : []
}

const q05: Check = (posting, { employer }) =>
  lowest(posting) === null && !posting.collectiveAgreement?.trim()
    ? [finding('Q05', employer.publicBody ? 'blocks' : 'override', 'payMin', { publicBody: employer.publicBody })]
    : []

export const payFindings: Check = (posting, about) => [q02, q03, q04, q05].flatMap((rule) => rule(posting, about))
