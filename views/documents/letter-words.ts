import type { Cv, Letter, LetterGroup } from '#src/documents/cv.ts'

type Language = 'de' | 'en'
const languageOf = ({ language = 'de' }: Pick<Letter, 'language'>): Language => language

const said = {
  de: { greeting: 'Guten Tag', farewell: 'Freundliche Grüße', one: 'Anlage', several: 'Anlagen', cv: 'Lebenslauf' },
  en: { greeting: 'Dear', farewell: 'Kind regards', one: 'Enclosure', several: 'Enclosures', cv: 'CV' },
} as const

/** 'Frau' and 'Herr' only where the employer wrote it: nobody's sex is guessed from a name. */
const addressed = (name: string, language: Language): string =>
  language === 'de' ? name : name.replace(/^Frau\s+/, 'Ms ').replace(/^Herrn?\s+/, 'Mr ')
/** Friendly to everybody, and right for a recipient whose name nobody knows. */
export const greeting = (letter: Pick<Letter, 'language' | 'contactName'> = {}): string => {
  const language = languageOf(letter)
  const name = letter.contactName?.trim().replace(/\s+/g, ' ')
  if (!name) return language === 'de' ? 'Guten Tag,' : 'Dear hiring team,'
  return `${said[language].greeting} ${addressed(language === 'de' ? name.replace(/^Herrn\s+/, 'Herr ') : name, language)},`
}
export const farewell = (letter: Pick<Letter, 'language'> = {}): string => said[languageOf(letter)].farewell
export const enclosureWord = (enclosures: readonly string[], language: Language = 'de'): string =>
  enclosures.length > 1 ? said[language].several : said[language].one
/** What lies behind the letter, unless the person wrote another list. */
export const enclosuresOf = (letter: Pick<Letter, 'language' | 'enclosures'>): string[] => [
  ...(letter.enclosures ?? [said[languageOf(letter)].cv]),
]

/** Certificates that go along are named after what the letter lists. */
export const enclosuresWith = (letter: Pick<Letter, 'language' | 'enclosures'>, certificates: readonly string[]): string[] => [
  ...new Set([...enclosuresOf(letter), ...certificates]),
]

/** After the comma of a German greeting one goes on small; only words that are never nouns nor a polite 'Sie' are touched. */
const opening =
  /^(Ich|Mein|Meine|Meinen|Mich|Mir|Bei|Als|Mit|Seit|Weil|Gern|Gerne|Schon|Wieder|Für|Nach|Im|In|An|Am|Zur|Zum|Diese|Dieser|Das|Der|Die|Den)(?=\s)/
const afterGreeting = (sentence: string): string => sentence.replace(opening, (word) => word.toLocaleLowerCase('de'))

export const subject = ({ vacancyTitle, vacancyNumber, language = 'de' }: Letter): string => {
  const [title, number] = [vacancyTitle.trim(), vacancyNumber.trim()]
  const words =
    language === 'de' ? { of: 'Bewerbung', as: 'Bewerbung als ', job: 'Stelle' } : { of: 'Application', as: 'Application as ', job: 'job' }
  return (title ? `${words.as}${title}` : words.of) + (number ? `, ${words.job} ${number}` : '')
}

export const groupsInOrder = ({ order }: Pick<Letter, 'order'>): LetterGroup[] => {
  const all: LetterGroup[] = ['why', 'bring', 'start']
  return [...new Set([...(order ?? []), ...all])]
}
/** What the person says, a paragraph for each group; an empty one vanishes. */
export const sentences = (letter: Letter): string[] =>
  groupsInOrder(letter)
    .map((group) =>
      letter[group]
        .split(/\s*\n\s*/)
        .join(' ')
        .trim(),
    )
    .filter(Boolean)
    .map((paragraph, at) => (at || letter.language === 'en' ? paragraph : afterGreeting(paragraph)))

export const letterTitle = (cv: Cv, letter: Letter): string => [subject(letter), cv.name.trim()].filter(Boolean).join(', ')
