import type { PublicLanguage } from '#src/base/language.ts'
import type { StandardKey } from '#src/pages/standards.ts'
import { standardsAr } from './ar.ts'
import { standardsDe } from './de.ts'
import { standardsEn } from './en.ts'
import { standardsPlain } from './plain.ts'

/** The texts the house ships; what the office writes stands instead of them. */
export const standardsShipped: Record<PublicLanguage, Record<StandardKey, string>> = {
  de: standardsDe,
  plain: standardsPlain,
  en: standardsEn,
  ar: standardsAr,
}
type Words = { title: string; lead: string; titles: Record<StandardKey, string>; toDesk: string }
const de: Words = {
  title: 'So schreiben wir heute',
  lead: 'Das raten wir im Bewerberbüro. Es ist ein Rat, keine Vorschrift.',
  titles: {
    overview: 'Lebenslauf',
    will: 'Was Sie möchten',
    strengths: 'Stärken',
    jobs: 'Arbeit',
    education: 'Schule und Ausbildung',
    languages: 'Sprachen',
    skills: 'Scheine und Kenntnisse',
    'about-me': 'Name und Anschrift',
    letter: 'Anschreiben',
    folder: 'Alles in einer Mappe',
    hollow: 'Wörter, die wenig sagen',
  },
  toDesk: 'Lebenslauf schreiben',
}
export const standardsWords: Record<PublicLanguage, Words> = {
  de,
  plain: { ...de, lead: 'Das raten wir Ihnen. Sie entscheiden selbst.' },
  en: {
    title: 'How we write today',
    lead: 'This is what we advise in our application office. It is advice, not a rule.',
    titles: {
      overview: 'CV',
      will: 'What you want',
      strengths: 'Strengths',
      jobs: 'Work',
      education: 'School and training',
      languages: 'Languages',
      skills: 'Licences and skills',
      'about-me': 'Name and address',
      letter: 'Letter',
      folder: 'Everything in one folder',
      hollow: 'Words that say little',
    },
    toDesk: 'Write a CV',
  },
  ar: {
    title: 'هكذا نكتب اليوم',
    lead: 'هذه نصيحة مكتب التقديم. هي نصيحة وليست قاعدة.',
    titles: {
      overview: 'السيرة الذاتية',
      will: 'ماذا تريد',
      strengths: 'نقاط القوة',
      jobs: 'العمل',
      education: 'المدرسة والتدريب',
      languages: 'اللغات',
      skills: 'الرخص والمعارف',
      'about-me': 'الاسم والعنوان',
      letter: 'الرسالة',
      folder: 'كل شيء في ملف واحد',
      hollow: 'كلمات تقول القليل',
    },
    toDesk: 'كتابة السيرة الذاتية',
  },
}
