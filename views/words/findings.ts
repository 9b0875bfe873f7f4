import type { Day } from '#src/base/day.ts'
import { euro } from '#src/base/money.ts'
import {
  type Finding,
  type FindingOf,
  type QuestionTopic,
  type Rule,
  type Severity,
  type Suggestion,
  topicsToAsk,
} from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'
import type { WageException, WageMark, WageScope } from '#src/vacancies/wages.ts'
import type { WordKind } from '#src/vacancies/words-list.ts'

export type FindingText = { title: string; reason: string; suggestion?: string }

export const severityWords: Record<Severity, string> = { blocks: 'Hält auf', override: 'Begründen oder ändern', hint: 'Tipp' }
export const wageScopeWords: Record<WageScope, string> = {
  general: 'allgemeiner Mindestlohn',
  'cleaning-inside': 'Gebäudereinigung, innen',
  'cleaning-glass': 'Glas- und Fassadenreinigung',
  'care-helper': 'Pflege, ohne Ausbildung',
  'care-qualified': 'Pflege, mit einjähriger Ausbildung',
  'care-nurse': 'Pflegefachkräfte',
  electrical: 'Elektrohandwerk',
  'painter-skilled': 'Malerhandwerk, mit Ausbildung',
  training: 'Aus- und Weiterbildung',
  'training-degree': 'Aus- und Weiterbildung, mit Studium',
  chimney: 'Schornsteinfegerhandwerk',
  scaffolding: 'Gerüstbau',
  'roofing-helper': 'Dachdeckerhandwerk, ohne Ausbildung',
  'roofing-skilled': 'Dachdeckerhandwerk, mit Ausbildung',
  'temp-agency': 'Zeitarbeit',
}
export const wageExceptionWords: Record<WageException, string> = {
  'under-18-without-training': 'unter 18 Jahren, ohne abgeschlossene Ausbildung',
  apprentice: 'Ausbildung',
  'compulsory-internship': 'Pflichtpraktikum für Schule oder Studium',
  'internship-up-to-three-months': 'freiwilliges Praktikum bis drei Monate',
  'long-term-unemployed-six-months': 'vorher langzeitarbeitslos, für sechs Monate',
}
const wageMarkWords: Record<WageMark, string> = {
  verified: '',
  secondary: ' Wert aus zweiter Hand, bitte gegenlesen.',
  'own-knowledge': ' Ungefährer Wert, bitte in der Verordnung nachsehen.',
}
const wordKindWords: Record<WordKind, string> = {
  age: 'das Alter',
  sex: 'das Geschlecht',
  origin: 'die Herkunft',
  religion: 'die Religion',
  disability: 'eine Behinderung',
  family: 'die Familie',
  orientation: 'die sexuelle Identität',
  photo: 'das Aussehen',
  birth: 'das Alter',
  nationality: 'die Staatsangehörigkeit',
}

const monthNames = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const date = (day: Day): string => `${Number(day.slice(8))}. ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
const number = (value: number): string => value.toLocaleString('de-DE', { maximumFractionDigits: 2 })
const quoted = (words: readonly string[]): string => [...new Set(words)].map((word) => `„${word}“`).join(', ')
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text)
const take = (suggestion: Suggestion | undefined, unit = ''): { suggestion?: string } =>
  suggestion ? { suggestion: `„${short(suggestion.value.split('\n')[0] ?? '')}${unit}“ übernehmen` } : {}
const less = (cents: number): string => (cents < 100 ? `${cents} Cent zu wenig` : `${euro(cents)} zu wenig`)

const titleWords = {
  empty: ['Titel fehlt', 'Nennen Sie den Beruf in wenigen Wörtern.'],
  male: ['nur männlich', 'Der Titel muss alle ansprechen.'],
  female: ['nur weiblich', 'Der Titel muss alle ansprechen.'],
  'two-sexes': ['nur zwei Geschlechter', 'Der Titel muss alle ansprechen: m/w/d.'],
  open: ['(m/w/d) fehlt', 'Der Titel muss alle ansprechen.'],
} as const
const missingWords = { hours: 'Stunden', times: 'Uhrzeiten', start: 'Beginn' } as const
const alarmWords = {
  fee: 'Geld im Voraus',
  messenger: 'Kontakt nur über Messenger',
  'premium-number': 'teure Rufnummer',
  'identity-copy': 'Kopie des Ausweises',
} as const

type Texts = { [R in Rule]: (found: FindingOf<R>) => FindingText }
/** One function a rule: a rule without words does not compile. */
export const findingWords: Texts = {
  Q01: ({ facts, suggestion }) => ({ title: titleWords[facts.kind][0], reason: titleWords[facts.kind][1], ...take(suggestion) }),
  Q02: ({ facts, suggestion }) => {
    const law = facts.month
      ? `Bei Beginn am ${date(facts.start)} gelten ${euro(facts.floor)} je Stunde, hier also ${euro(facts.month.needed)} im Monat.`
      : `Bei Beginn am ${date(facts.start)} gelten ${euro(facts.floor)}.`
    const exception = facts.likelyException ? ` Ausnahme möglich: ${wageExceptionWords[facts.likelyException]}. Bitte benennen.` : ''
    return {
      title: less(facts.month ? facts.month.needed - facts.month.stated : facts.floor - facts.hourly),
      reason: law + exception,
      ...take(suggestion, ' €'),
    }
  },
  Q03: ({ facts }) => {
    const scope = `${wageScopeWords[facts.scope]}: ${euro(facts.floor)} bei Beginn am ${date(facts.start)}.`
    if (facts.kind === 'with-training') return { title: `Mit Ausbildung ${euro(facts.floor)}`, reason: scope + wageMarkWords[facts.mark] }
    const title = facts.kind === 'below' ? `${less(facts.floor - facts.hourly)} für die Branche` : 'Gilt ein Branchenlohn?'
    const where = facts.kind === 'other-business' ? ' Gilt nur in Betrieben dieser Branche. Bitte nachfragen.' : ''
    return { title, reason: scope + where + wageMarkWords[facts.mark] }
  },
  Q04: ({ facts, suggestion }) => {
    switch (facts.kind) {
      case 'over-limit':
        return {
          title: 'Über der Minijob-Grenze',
          reason: `Das sind ${euro(facts.monthly)} im Monat. ${facts.year} sind ${euro(facts.limit)} erlaubt.`,
          ...take(suggestion, ' Stunden'),
        }
      case 'looks-like-minijob':
        return {
          title: 'Das wäre ein Minijob',
          reason: `${euro(facts.monthly)} im Monat liegen unter ${euro(facts.limit)}. Ist das so gewollt?`,
          ...(suggestion ? { suggestion: '„Minijob“ übernehmen' } : {}),
        }
      case 'pay-range':
        return { title: 'Lohnspanne verdreht', reason: `Von ${euro(facts.low)} bis ${euro(facts.high)}: Der erste Wert ist höher.` }
      case 'hours-range':
        return {
          title: 'Stundenspanne verdreht',
          reason: `Von ${number(facts.low)} bis ${number(facts.high)} Stunden: Der erste Wert ist höher.`,
        }
      case 'unit':
        return {
          title: 'Lohn passt nicht',
          reason: `${euro(facts.pay)} ${facts.unit === 'hour' ? 'je Stunde' : 'im Monat'}: Bitte Betrag und Einheit prüfen.`,
        }
    }
  },
  Q05: ({ facts }) => ({
    title: 'Lohn fehlt',
    reason: facts.publicBody
      ? 'Öffentliche Arbeitgeber nennen Lohn oder Tarif vorab.'
      : 'Wer sich bewirbt, will Betrag, Spanne oder Tarif wissen.',
  }),
  Q06: ({ facts, suggestion }) => ({
    title: quoted(facts.words.map(({ text }) => text)),
    reason: `Weist auf ${listed([...new Set(facts.words.map(({ kind }) => wordKindWords[kind]))])} hin. Besser: ${[...new Set(facts.words.map(({ better }) => better))].join('. ')}.`,
    ...take(suggestion),
  }),
  Q07: ({ facts, suggestion }) => ({
    title: quoted(facts.words),
    reason: `Eine Stufe nennen, die die Arbeit braucht. Üblich hier: ${facts.level}.`,
    ...(suggestion ? { suggestion: `„${facts.level}“ übernehmen` } : {}),
  }),
  Q08: ({ facts, suggestion }) => ({
    title: `Braucht die Arbeit ${facts.german}?`,
    reason: 'Bei Helferstellen reicht meist A2 oder B1.',
    ...take(suggestion),
  }),
  Q09: ({ facts }) => ({ title: `${facts.count} Bedingungen`, reason: 'Mehr als fünf schrecken ab. Was lernt man auch hier?' }),
  Q10: ({ facts }) => ({
    title: `${listed(facts.missing.map((each) => missingWords[each]))} ${facts.missing.length === 1 && facts.missing[0] === 'start' ? 'fehlt' : 'fehlen'}`,
    reason: facts.missing.includes('times')
      ? 'Tage und Uhrzeiten nennen, zum Beispiel „6–14 und 14–22 Uhr“.'
      : 'Ohne diese Angabe kann sich niemand entscheiden.',
  }),
  Q11: ({ facts }) => {
    if (facts.kind === 'day')
      return {
        title: `${number(facts.hours)} Stunden am Tag`,
        reason: 'Höchstens 10 Stunden Arbeit, dazu Pausen. Oder wechseln die Schichten?',
      }
    return facts.kind === 'rest'
      ? { title: `Nur ${number(facts.hours)} Stunden Ruhe`, reason: 'Zwischen zwei Arbeitstagen liegen 11 Stunden.' }
      : { title: `${number(facts.hours)} Stunden in der Woche`, reason: 'Mehr als 48 Stunden sind auf Dauer nicht erlaubt.' }
  },
  Q12: ({ facts, suggestion }) => {
    if (facts.kind === 'form')
      return { title: 'Postleitzahl fehlt oder ist falsch', reason: 'Eine Postleitzahl hat fünf Ziffern.', ...take(suggestion) }
    if (facts.kind === 'no-place') return { title: 'Ort fehlt', reason: `Welcher Ort gehört zu ${facts.postcode}?`, ...take(suggestion) }
    return {
      title: 'Postleitzahl und Ort passen nicht',
      reason: `${facts.place} hat nicht ${facts.postcode}${facts.expected.length > 0 ? `, sondern ${facts.expected.join(', ')}` : ''}.`,
      ...take(suggestion),
    }
  },
  Q13: ({ facts }) => {
    const bus = [
      facts.missing.includes('first-bus') ? `Arbeit ab ${clock(facts.earliest)} Uhr: Kommt vorher ein Bus?` : '',
      facts.missing.includes('last-bus') ? `Arbeit bis ${clock(facts.latest)} Uhr: Fährt danach noch ein Bus?` : '',
    ]
    return {
      title: facts.missing[0] === 'stop' ? 'Weg nennen' : 'Bus nennen',
      reason: [facts.missing[0] === 'stop' ? 'Welche Haltestelle liegt am nächsten?' : '', ...bus].filter(Boolean).join(' '),
    }
  },
  Q14: ({ facts }) => ({
    title: facts.kind === 'title' ? 'Titel kürzen' : 'Text kürzen',
    reason: `${facts.length.toLocaleString('de-DE')} Zeichen. Andere Börsen nehmen höchstens ${facts.limit.toLocaleString('de-DE')}.`,
  }),
  Q15: ({ facts }) =>
    ({
      name: { title: 'Ansprechperson fehlt', reason: 'Wer ist im Betrieb zuständig?' },
      way: { title: 'Telefon oder E-Mail fehlt', reason: 'Wie ist der Betrieb zu erreichen?' },
      'own-address': {
        title: 'Nur eine private E-Mail-Adresse',
        reason: 'Der Betrieb ist noch nicht geprüft. Bitte eine Telefonnummer aus einem Register nennen.',
      },
    })[facts.missing],
  Q16: ({ facts }) => ({
    title: `${quoted(facts.signs.map(({ text }) => text))}`,
    reason: `${listed([...new Set(facts.signs.map(({ kind }) => alarmWords[kind]))])}: So werben unseriöse Anbieter. Die Leitung erfährt davon.`,
  }),
  Q17: ({ facts }) => ({ title: 'Gibt es die Stelle schon?', reason: `Gleicher Betrieb, gleicher Titel: ${listed(facts.numbers)}.` }),
  Q18: ({ facts }) =>
    facts.kind === 'pool'
      ? {
          title: 'Steht eine echte Stelle dahinter?',
          reason: 'Das klingt nach einer Sammlung von Bewerbungen. Bitte einen Einsatz nennen.',
        }
      : { title: 'Einsatzort fehlt', reason: 'Bei Zeitarbeit nennen, wo der Kundenbetrieb liegt.' },
  Q19: ({ facts }) => ({
    title: quoted(facts.words),
    reason: 'Wer ausgeschlossen wird, braucht einen Grund aus der Arbeit selbst. Sonst weglassen.',
  }),
  Q22: ({ facts }) => ({
    title: `${quoted(facts.words)} gehört in die Notiz`,
    reason: 'Förderung steht nie im Text. Bitte in die interne Notiz schreiben.',
  }),
  Q23: ({ facts }) => {
    const stiff = [...new Map(facts.officialese.map(({ text, better }) => [text.toLowerCase(), `„${text}“ → ${better}`])).values()].join(
      ', ',
    )
    const long = facts.average > 18 ? `Ein Satz hat im Schnitt ${number(facts.average)} Wörter. Kürzer liest es sich leichter.` : ''
    return { title: 'Einfacher schreiben', reason: [long, stiff ? `${stiff}.` : ''].filter(Boolean).join(' ') }
  },
  Q24: ({ facts }) =>
    ({
      'end-before-start': { title: 'Ende vor dem Anfang', reason: `Sichtbar ab ${date(facts.from)}, aber nur bis ${date(facts.until)}.` },
      'too-long': {
        title: 'Länger als sechs Monate',
        reason: `Sichtbar bis ${date(facts.until)}. Besser kürzer und bei Bedarf verlängern.`,
      },
      'term-before-start': { title: 'Befristung endet vor dem Beginn', reason: `Beginn ${date(facts.from)}, Ende ${date(facts.until)}.` },
    })[facts.kind],
  Q25: ({ facts }) =>
    facts.verified === 'blocked'
      ? { title: 'Betrieb ist gesperrt', reason: 'Für diesen Betrieb wird nichts veröffentlicht. Bitte mit der Leitung sprechen.' }
      : { title: 'Betrieb noch nicht geprüft', reason: 'Über eine Nummer aus einem öffentlichen Register zurückrufen und notieren.' },
}
const clock = (text: string | null): string =>
  text === null ? '' : `${Number(text.slice(0, 2))}${text.endsWith(':00') ? '' : `.${text.slice(3)}`}`

/** The words of a finding of any rule. */
export const wordsOf = (found: Finding): FindingText & { severity: string } => {
  const speak = findingWords[found.rule] as (found: Finding) => FindingText
  return { severity: severityWords[found.severity], ...speak(found) }
}

const questionWords: Record<QuestionTopic, string> = {
  pay: 'Welcher Lohn gilt ab Beginn?',
  hours: 'Wie viele Stunden in der Woche?',
  times: 'Schichten mit Uhrzeit?',
  start: 'Wann geht es los?',
  stop: 'Welche Haltestelle liegt am nächsten?',
  'first-bus': 'Wann fährt der erste Bus?',
  'last-bus': 'Wann fährt der letzte Bus?',
  german: 'Wofür braucht man Deutsch bei der Arbeit?',
  tasks: 'Was ist genau zu tun?',
  restriction: 'Warum braucht die Arbeit diese Einschränkung?',
  contact: 'Wer ist zuständig, unter welcher Nummer?',
  place: 'Wo ist der Arbeitsort, mit Postleitzahl?',
  client: 'In welchem Kundenbetrieb ist der Einsatz?',
  'collective-agreement': 'Gilt ein Tarif?',
  training: 'Wird eine Ausbildung verlangt?',
  must: 'Was muss man können, was lernt man hier?',
}
/** The list „Beim Anruf fragen“. What can be learned is asked whenever the posting does not say it. */
export const nextQuestions = (findings: readonly Finding[], posting?: Pick<Posting, 'learnHere'>): string[] => [
  ...topicsToAsk(findings).map((topic) => questionWords[topic]),
  ...(posting && posting.learnHere.length === 0 ? ['Was kann man hier lernen?'] : []),
]
