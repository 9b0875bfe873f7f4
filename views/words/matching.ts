import type { PublicLanguage } from '#src/base/language.ts'
import { criteria, neverUsed, orderOfLists, type RuleText } from '#src/matching/rules.ts'
import { criteriaAr, criteriaEn, criteriaPlain } from './matching-criteria.ts'

/** The public rule. German stands beside the functions it describes; the others say the same in their language. */
export type MatchingWords = {
  labels: { fromPerson: string; fromVacancy: string; fits: string; clarify: string; notToday: string }
  criteria: RuleText[]
  order: string[]
  never: string[]
  promisesTitle: string
  promises: string[]
}

const de: MatchingWords = {
  labels: { fromPerson: 'Von Ihnen', fromVacancy: 'Von der Stelle', fits: 'Passt', clarify: 'Zu klären', notToday: 'Passt heute nicht' },
  criteria,
  order: orderOfLists,
  never: neverUsed,
  promisesTitle: 'Das versprechen wir',
  promises: [
    'Ein Mensch entscheidet, nie die Liste.',
    'Niemand wird ausgeblendet. Wir können immer alle zeigen.',
    'Von beiden Seiten gilt dieselbe Regel.',
    'Sie dürfen jede Antwort sehen und nachfragen.',
    'Eine Stelle ist ein Angebot. Ein Nein braucht keinen Grund.',
  ],
}

const plain: MatchingWords = {
  labels: {
    fromPerson: 'Von Ihnen',
    fromVacancy: 'Von der Stelle',
    fits: 'Passt',
    clarify: 'Darüber sprechen wir',
    notToday: 'Passt heute nicht',
  },
  criteria: criteriaPlain,
  order: [
    'Zuerst: Es passt am wenigsten nicht.',
    'Dann: Es gibt wenig zu klären.',
    'Dann: Der Beruf ist ähnlich.',
    'Dann: Der Weg ist kurz.',
    'Dann: Die Person wartet schon lange auf ein Angebot.',
    'Ist alles gleich? Dann zählt die Nummer.',
  ],
  never: [
    'Ihr Name',
    'Mann oder Frau oder divers',
    'Ihr Alter',
    'Ihr Pass',
    'Woher Sie kommen',
    'Ihre Religion',
    'Eine Behinderung',
    'Ihre Gesundheit',
    'Ihre Familie',
    'Ein Foto',
    'Wie lange Sie keine Arbeit haben',
    'Geld vom Amt',
    'Ob Sie zu Terminen kommen',
    'Wie oft Sie Nein sagen',
  ],
  promisesTitle: 'Das versprechen wir',
  promises: [
    'Ein Mensch entscheidet. Nicht der Computer.',
    'Wir verstecken niemanden.',
    'Die Regel ist für alle gleich.',
    'Sie dürfen alles sehen. Sie dürfen fragen.',
    'Sie dürfen Nein sagen. Sie brauchen keinen Grund.',
  ],
}

const en: MatchingWords = {
  labels: { fromPerson: 'From you', fromVacancy: 'From the job', fits: 'Fits', clarify: 'To be clarified', notToday: 'Does not fit today' },
  criteria: criteriaEn,
  order: [
    'fewest “does not fit today”',
    'fewest “to be clarified”',
    'the nearest occupation (four, three, two equal digits)',
    'the shortest way',
    'the longest time since the last offer',
    'if all is equal, the number',
  ],
  never: [
    'name',
    'sex',
    'age and date of birth',
    'nationality',
    'origin',
    'religion',
    'disability',
    'health',
    'family',
    'photo',
    'length of unemployment',
    'benefits',
    'attendance at appointments',
    'number of refusals',
  ],
  promisesTitle: 'What we promise',
  promises: [
    'A person decides, never the list.',
    'Nobody is hidden. We can always show everybody.',
    'The same rule holds from both sides.',
    'You may see every answer and ask about it.',
    'A job is an offer. A no needs no reason.',
  ],
}

const ar: MatchingWords = {
  labels: { fromPerson: 'منك', fromVacancy: 'من الوظيفة', fits: 'مناسب', clarify: 'يحتاج إلى توضيح', notToday: 'غير مناسب اليوم' },
  criteria: criteriaAr,
  order: [
    'أقل عدد من «غير مناسب اليوم»',
    'أقل عدد من «يحتاج إلى توضيح»',
    'المهنة الأقرب (أربعة أو ثلاثة أو رقمان متطابقان)',
    'الطريق الأقصر',
    'أطول مدة منذ آخر عرض',
    'عند التساوي: الرقم',
  ],
  never: [
    'الاسم',
    'الجنس',
    'العمر وتاريخ الميلاد',
    'الجنسية',
    'الأصل',
    'الدين',
    'الإعاقة',
    'الصحة',
    'العائلة',
    'الصورة',
    'مدة البطالة',
    'الإعانات',
    'حضور المواعيد',
    'عدد مرات الرفض',
  ],
  promisesTitle: 'ما نعد به',
  promises: [
    'الإنسان هو من يقرر، وليس القائمة أبداً.',
    'لا نخفي أحداً. يمكننا دائماً عرض الجميع.',
    'القاعدة نفسها تسري من الجهتين.',
    'يحق لك رؤية كل إجابة والسؤال عنها.',
    'الوظيفة عرض. الرفض لا يحتاج إلى سبب.',
  ],
}

export const matchingWords: Record<PublicLanguage, MatchingWords> = { de, plain, en, ar }
