import type { Child } from 'hono/jsx'
import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv } from '#src/documents/cv.ts'
import { type ProfileFacts, profileFields } from '#src/documents/profile.ts'
import { Bdi, Dots, Flow, Heading, Lines, Muted, Section, Text } from '#views/components/index.ts'
import { contacts, cvWords, span } from '#views/documents/cv-words.ts'
import { profileWords, shortCv, spokenLanguages } from '#views/documents/profile-words.ts'

const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <Section id={`profile-${id}`} title={title} level={3} gap="tight">
    {children}
  </Section>
)

/** The short profile for reading, listening and large letters, in the language of the paper. */
export const ProfileTwin = ({ cv: written, facts, language }: { cv: Cv; facts: ProfileFacts; language: EmployerLanguage }) => {
  const cv = shortCv(written)
  const words = profileWords[language]
  const told = profileFields.filter((field) => facts[field].trim())
  return (
    <Flow as="article" gap="loose" lang={language} dir="ltr" aria-label={words.profile}>
      <Flow gap="tight">
        <Heading level={2}>{cv.name ? <Bdi>{cv.name}</Bdi> : words.profile}</Heading>
        {cv.name && <Muted>{words.profile}</Muted>}
        {cv.secondName && (
          <Text>
            <Bdi>{cv.secondName}</Bdi>
          </Text>
        )}
      </Flow>
      {cv.will && (
        <Part id="will" title={words.will}>
          <Text>{cv.will}</Text>
        </Part>
      )}
      {told.length > 0 && <Lines items={told.map((field) => ({ term: words[field], value: facts[field] }))} />}
      {cv.strengths.length > 0 && (
        <Part id="strengths" title={words.strengths}>
          <Dots items={cv.strengths} />
        </Part>
      )}
      {cv.jobs.length > 0 && (
        <Part id="stations" title={words.stations}>
          <Flow as="ol">
            {cv.jobs.map((entry) => (
              <Flow as="li" gap="tight">
                <Text>{entry.title || entry.place}</Text>
                <Muted>{[entry.title && entry.place, span(entry, cvWords[language])].filter(Boolean).join(', ')}</Muted>
              </Flow>
            ))}
          </Flow>
        </Part>
      )}
      {cv.licences.length > 0 && (
        <Part id="licences" title={words.licences}>
          <Dots items={cv.licences} />
        </Part>
      )}
      {cv.languages.length > 0 && (
        <Part id="languages" title={words.languages}>
          <Dots items={spokenLanguages(cv)} />
        </Part>
      )}
      {contacts(cv).length > 0 && (
        <Part id="reach" title={words.reach}>
          {contacts(cv).map((line) => (
            <Text>
              <Bdi>{line}</Bdi>
            </Text>
          ))}
        </Part>
      )}
    </Flow>
  )
}
