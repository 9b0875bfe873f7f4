import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import { Bdi, Dots, Flow, Heading, Text } from '#views/components/index.ts'
import { contacts, longDay } from '#views/documents/cv-words.ts'
import { enclosuresOf, enclosureWord, farewell, greeting, sentences, subject } from '#views/documents/letter-words.ts'

const filledLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

type LetterTwinProps = { cv: Cv; letter: Letter; day: Day; town: string; enclosures?: string[] }
/** The letter for reading, listening and large letters; in the language of the paper, whatever the page speaks. */
export const LetterTwin = ({ cv, letter, day, town, enclosures = enclosuresOf(letter) }: LetterTwinProps) => (
  <Flow as="article" gap="loose" lang={letter.language ?? 'de'} dir="ltr">
    <Heading level={2}>{subject(letter)}</Heading>
    <Flow gap="tight">
      {[cv.name.trim(), ...contacts(cv)].filter(Boolean).map((line) => (
        <Text>
          <Bdi>{line}</Bdi>
        </Text>
      ))}
    </Flow>
    {letter.recipient.trim() && (
      <Flow gap="tight">
        {filledLines(letter.recipient).map((line) => (
          <Text>{line}</Text>
        ))}
      </Flow>
    )}
    <Text>{[town.trim(), longDay(day, letter.language ?? 'de')].filter(Boolean).join(', ')}</Text>
    <Flow>
      <Text>{greeting(letter)}</Text>
      {sentences(letter).map((sentence) => (
        <Text>{sentence}</Text>
      ))}
      <Text>{farewell(letter)}</Text>
      {cv.name.trim() && <Text>{cv.name.trim()}</Text>}
    </Flow>
    {enclosures.length > 0 && (
      <Flow gap="tight">
        <Heading level={3}>{enclosureWord(enclosures, letter.language)}</Heading>
        <Dots items={enclosures} />
      </Flow>
    )}
  </Flow>
)
