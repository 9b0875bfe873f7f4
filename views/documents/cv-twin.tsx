import type { Child } from 'hono/jsx'
import type { Cv, CvStation } from '#src/documents/cv.ts'
import { Bdi, Dots, Flow, Heading, Lines, Muted, Phone, Section, Text } from '#views/components/index.ts'
import { type CvWords, shownCv, span, townLine } from '#views/documents/cv-words.ts'

/** What the person wrote is German whatever the page speaks; only dates carry words of the page. */
const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <Section id={`cv-${id}`} title={title} level={3} gap="tight">
    {children}
  </Section>
)

const Stations = ({ entries, words }: { entries: CvStation[]; words: CvWords }) => (
  <Flow as="ol">
    {entries.map((entry) => (
      <Flow as="li" gap="tight">
        {entry.title && (
          <Heading level={4} lang="de">
            {entry.title}
          </Heading>
        )}
        {span(entry, words) && (
          <Muted>
            <Bdi>{span(entry, words)}</Bdi>
          </Muted>
        )}
        {entry.place && <Text lang="de">{entry.place}</Text>}
        {entry.points.length > 0 && <Dots items={entry.points} lang="de" />}
      </Flow>
    ))}
  </Flow>
)

const Reach = ({ cv }: { cv: Cv }) => (
  <Flow gap="tight" dir="ltr" lang="de">
    {cv.street.trim() && <Text>{cv.street}</Text>}
    {townLine(cv) && <Text>{townLine(cv)}</Text>}
    {cv.phone.trim() && (
      <Text>
        <Phone number={cv.phone} />
      </Text>
    )}
    {cv.email.trim() && <Text>{cv.email}</Text>}
  </Flow>
)

/** The CV for reading, listening and large letters: the same content as the paper, also names no font of the paper has. */
export const CvTwin = ({ cv: written, words }: { cv: Cv; words: CvWords }) => {
  const cv = shownCv(written)
  return (
    <Flow as="article" gap="loose" aria-label={words.cv}>
      <Flow gap="tight">
        <Heading level={2}>{cv.name ? <Bdi>{cv.name}</Bdi> : words.cv}</Heading>
        {cv.secondName && (
          <Text>
            <Bdi>{cv.secondName}</Bdi>
          </Text>
        )}
        <Reach cv={cv} />
      </Flow>
      {cv.will && (
        <Part id="will" title={words.will}>
          <Text lang="de">{cv.will}</Text>
        </Part>
      )}
      {cv.strengths.length > 0 && (
        <Part id="strengths" title={words.strengths}>
          <Dots items={cv.strengths} lang="de" />
        </Part>
      )}
      {cv.jobs.length > 0 && (
        <Part id="jobs" title={words.jobs}>
          <Stations entries={cv.jobs} words={words} />
        </Part>
      )}
      {cv.education.length > 0 && (
        <Part id="education" title={words.education}>
          <Stations entries={cv.education} words={words} />
        </Part>
      )}
      {cv.languages.length > 0 && (
        <Part id="languages" title={words.languages}>
          <Lines items={cv.languages.map(({ language, level }) => ({ term: language, value: level }))} lang="de" />
        </Part>
      )}
      {cv.licences.length > 0 && (
        <Part id="licences" title={words.licences}>
          <Dots items={cv.licences} lang="de" />
        </Part>
      )}
      {cv.skills.length > 0 && (
        <Part id="skills" title={words.skills}>
          <Dots items={cv.skills} lang="de" />
        </Part>
      )}
      {cv.interests && (
        <Part id="interests" title={words.interests}>
          <Text lang="de">{cv.interests}</Text>
        </Part>
      )}
    </Flow>
  )
}
