import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from '../shape.ts'
import { letterAr } from './ar.ts'
import { letterDe } from './de.ts'
import { letterEn } from './en.ts'

export type LetterPageWords = Shape<typeof letterDe>
const plain: LetterPageWords = {
  ...letterDe,
  why: { ...letterDe.why, lead: 'Welche Sätze stimmen für Sie? Kreuzen Sie an. Sie können alles ändern.' },
  bring: { ...letterDe.bring, lead: 'Die Sätze kommen aus der Stelle und aus Ihrem Lebenslauf. Was stimmt?' },
  start: { ...letterDe.start, lead: 'Der Betrieb fragt nicht nach dem Anfang. Sie müssen dazu nichts schreiben.' },
  startAsked: { ...letterDe.startAsked, lead: 'Der Betrieb nennt einen Anfang. Wann können Sie?' },
  offersHint: 'Kreuzen Sie einen Satz an. Drücken Sie „Übernehmen“. Dann steht er oben.',
  ownLead: 'Kennen Sie einen anderen Betrieb? Dann schreiben Sie ihm einen Brief.',
  toLead: 'Nur Sie sehen das. Wir geben es nicht weiter.',
}
export const letterWords: Record<PublicLanguage, LetterPageWords> = { de: letterDe, plain, en: letterEn, ar: letterAr }
