import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv } from '#src/documents/cv.ts'
import { Bdi, Dots, Flow, Heading, Text } from '#views/components/index.ts'
import { type CoverOptions, coverPlace, coverWords } from '#views/documents/cover-paper.ts'
import { contacts } from '#views/documents/cv-words.ts'

/** The first sheet of an application, for reading, listening and large letters. */
export const CoverTwin = ({ cv, cover, language }: { cv: Cv; cover: CoverOptions; language: EmployerLanguage }) => {
  const words = coverWords[language]
  const role = cover.role.trim()
  const enclosures = cover.enclosures ?? []
  return (
    <Flow as="article" gap="loose" lang={language} dir="ltr">
      <Flow gap="tight">
        <Heading level={2}>{role ? `${words.application} ${words.as} ${role}` : words.application}</Heading>
        {coverPlace(cover, language) && <Text>{coverPlace(cover, language)}</Text>}
      </Flow>
      <Flow gap="tight">
        {cv.name.trim() && (
          <Text>
            <Bdi>{cv.name.trim()}</Bdi>
          </Text>
        )}
        {contacts(cv).length > 0 && <Heading level={3}>{words.reach}</Heading>}
        {contacts(cv).map((line) => (
          <Text>
            <Bdi>{line}</Bdi>
          </Text>
        ))}
      </Flow>
      {enclosures.length > 0 && (
        <Flow gap="tight">
          <Heading level={3}>{words.enclosures}</Heading>
          <Dots items={enclosures} />
        </Flow>
      )}
    </Flow>
  )
}
