import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from './shape.ts'

/** The screen in the waiting room: few words, the number says it. */
const de = {
  title: 'Aufruf',
  now: 'Jetzt bitte',
  before: 'Davor',
  nobody: 'Willkommen. Noch wurde niemand aufgerufen.',
  clock: (time: string) => `${time} Uhr`,
  staleBefore: 'Diese Anzeige ist seit',
  staleAfter: 'nicht aktuell. Bitte fragen Sie am Empfang.',
}
export type DisplayWords = Shape<typeof de>
const plain: DisplayWords = {
  ...de,
  nobody: 'Willkommen. Wir rufen bald die erste Nummer auf.',
  staleAfter: 'nicht richtig. Bitte fragen Sie am Empfang.',
}
const en: DisplayWords = {
  title: 'Numbers called',
  now: 'Now, please',
  before: 'Before',
  nobody: 'Welcome. Nobody has been called yet.',
  clock: (time) => time,
  staleBefore: 'This screen has not been updated since',
  staleAfter: '– please ask at the reception.',
}
const ar: DisplayWords = {
  title: 'النداء',
  now: 'الآن من فضلك',
  before: 'قبل ذلك',
  nobody: 'أهلاً وسهلاً. لم يُنادَ أحد بعد.',
  clock: (time) => time,
  staleBefore: 'لم تُحدَّث هذه الشاشة منذ',
  staleAfter: '. اسأل في الاستقبال من فضلك.',
}
export const displayWords: Record<PublicLanguage, DisplayWords> = { de, plain, en, ar }
