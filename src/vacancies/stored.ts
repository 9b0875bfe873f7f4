import type { StoredField } from '#src/base/errors.ts'
import type { Typed } from '#src/base/form.ts'
import type { Cents } from '#src/base/money.ts'
import { fieldLabels } from './field-labels.ts'
import type { Posting, Vacancy } from './vacancy.ts'

const amount = (cents: Cents | null): string => (cents === null ? '' : (cents / 100).toFixed(2).replace('.', ','))
const number = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))
const tick = (value: boolean): string => (value ? 'yes' : '')

export type Beside = Pick<Vacancy, 'contactId' | 'internalNote' | 'maxProposals' | 'publication'>
/** A posting as the form spells it: the same names, the same words a browser would send. */
export const asTyped = (posting: Posting, beside: Beside): Typed => ({
  title: posting.title,
  kldb: posting.kldb ?? '',
  tasks: posting.tasks.join('\n'),
  openings: String(posting.openings),
  jobType: posting.jobType,
  startOn: posting.startOn ?? '',
  startAsap: tick(posting.startAsap),
  fixedTermUntil: posting.fixedTermUntil ?? '',
  takeover: tick(posting.takeover),
  hoursMin: number(posting.hoursMin),
  hoursMax: number(posting.hoursMax),
  shiftsAlternate: tick(posting.shiftsAlternate),
  payMin: amount(posting.payMin),
  payMax: amount(posting.payMax),
  payUnit: posting.payUnit,
  collectiveAgreement: posting.collectiveAgreement ?? '',
  payExtras: posting.payExtras ?? '',
  workStreet: posting.workStreet ?? '',
  workPostcode: posting.workPostcode,
  workPlace: posting.workPlace,
  stop: posting.stop ?? '',
  firstBus: posting.firstBus ?? '',
  lastBus: posting.lastBus ?? '',
  must: posting.must.join('\n'),
  nice: posting.nice.join('\n'),
  learnHere: posting.learnHere.join('\n'),
  trainingNeeded: tick(posting.trainingNeeded),
  careerChangerOk: tick(posting.careerChangerOk),
  german: posting.german ?? '',
  licences: posting.licences,
  proofs: posting.proofs,
  plainText: posting.plainText ?? '',
  contactName: posting.contactName ?? '',
  contactPhone: posting.contactPhone ?? '',
  contactEmail: posting.contactEmail ?? '',
  contactId: beside.contactId ?? '',
  internalNote: beside.internalNote ?? '',
  maxProposals: String(beside.maxProposals),
  publication: beside.publication,
  ...Object.fromEntries(
    posting.times.flatMap(({ days, from, to }, row) => [
      [`times.${row}.days`, days.map(String)],
      [`times.${row}.from`, from],
      [`times.${row}.to`, to],
    ]),
  ),
})

const labelOf = (field: string): string => {
  const [name = '', row, part] = field.split('.')
  return row === undefined
    ? (fieldLabels[name] ?? name)
    : `Zeit ${Number(row) + 1}, ${part === 'days' ? 'Tage' : part === 'from' ? 'von' : 'bis'}`
}
/** Every field as it is stored now, so that a late writer sees both texts. */
export const storedFields = (posting: Posting, beside: Beside): StoredField[] =>
  Object.entries(asTyped(posting, beside)).map(([field, value]) => ({ field, label: labelOf(field), value: [value].flat().join(', ') }))
