import { readCents } from '#src/base/money.ts'
import { linesOf } from '#src/base/text.ts'
import type { Posting } from '../vacancy.ts'
import type { Finding, Suggestion } from './finding.ts'

const lists: readonly (keyof Posting)[] = ['tasks', 'must', 'nice', 'learnHere']
const amounts: readonly (keyof Posting)[] = ['payMin', 'payMax']
const hours: readonly (keyof Posting)[] = ['hoursMin', 'hoursMax']
const readInto = (field: keyof Posting, value: string): Posting[keyof Posting] =>
  lists.includes(field)
    ? linesOf(value)
    : amounts.includes(field)
      ? readCents(value)
      : hours.includes(field)
        ? Number(value.replace(',', '.'))
        : value

/** The posting with a suggestion taken over, as one press of the button does it. */
export const takeSuggestion = (posting: Posting, { field, value, also = [] }: Suggestion): Posting => {
  const taken = [{ field, value }, ...also].map((each) => [each.field, readInto(each.field, each.value)])
  return { ...posting, ...Object.fromEntries(taken) }
}

export const questionTopics = [
  'pay',
  'hours',
  'times',
  'start',
  'stop',
  'first-bus',
  'last-bus',
  'german',
  'tasks',
  'restriction',
  'contact',
  'place',
  'client',
  'collective-agreement',
  'training',
  'must',
] as const
export type QuestionTopic = (typeof questionTopics)[number]
const topicsOf = (found: Finding): QuestionTopic[] => {
  switch (found.rule) {
    case 'Q02':
      return ['pay']
    case 'Q03':
      return found.facts.kind === 'with-training' ? ['training', 'pay'] : ['pay']
    case 'Q04':
      return found.facts.kind === 'hours-range' || found.facts.kind === 'over-limit' ? ['hours'] : ['pay']
    case 'Q05':
      return ['pay', 'collective-agreement']
    case 'Q06':
      return ['tasks']
    case 'Q07':
    case 'Q08':
      return ['german']
    case 'Q09':
      return ['must']
    case 'Q10':
    case 'Q13':
      return [...found.facts.missing]
    case 'Q11':
      return ['times']
    case 'Q12':
      return ['place']
    case 'Q15':
      return ['contact']
    case 'Q18':
      return ['client']
    case 'Q19':
      return ['restriction']
    default:
      return []
  }
}
/** What to ask on the phone, each once, what holds up first. */
export const topicsToAsk = (findings: readonly Finding[]): QuestionTopic[] => {
  const weight = { blocks: 0, override: 1, hint: 2 }
  return [...new Set([...findings].sort((a, b) => weight[a.severity] - weight[b.severity]).flatMap(topicsOf))]
}
