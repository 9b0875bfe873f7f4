import type { Cv, Letter } from '#src/documents/cv.ts'

/** Friendly to everybody, and right for a recipient whose name nobody knows. */
export const greeting = 'Guten Tag,'
export const farewell = 'Freundliche Grüße'
export const enclosureWord = (enclosures: string[]): string => (enclosures.length > 1 ? 'Anlagen' : 'Anlage')

/** After the comma of the greeting German goes on small; only words that are never nouns nor a polite 'Sie' are touched. */
const opening =
  /^(Ich|Mein|Meine|Meinen|Mich|Mir|Bei|Als|Mit|Seit|Weil|Gern|Gerne|Schon|Wieder|Für|Nach|Im|In|An|Am|Zur|Zum|Diese|Dieser|Das|Der|Die|Den)(?=\s)/
const afterGreeting = (sentence: string): string => sentence.replace(opening, (word) => word.toLocaleLowerCase('de'))

export const subject = ({ vacancyTitle, vacancyNumber }: Letter): string => {
  const [title, number] = [vacancyTitle.trim(), vacancyNumber.trim()]
  return (title ? `Bewerbung als ${title}` : 'Bewerbung') + (number ? `, Stelle ${number}` : '')
}

/** What the person says, as it stands below the greeting; an empty sentence vanishes. */
export const sentences = ({ why, bring, start }: Letter): string[] =>
  [why, bring, start]
    .map((sentence) => sentence.trim())
    .filter(Boolean)
    .map((sentence, at) => (at ? sentence : afterGreeting(sentence)))

export const letterTitle = (cv: Cv, letter: Letter): string => [subject(letter), cv.name.trim()].filter(Boolean).join(', ')
