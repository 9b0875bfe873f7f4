import type { Cv, CvStation } from '#src/documents/cv.ts'
import { Bdi, Dots, Sheet, SheetEntry, SheetHeading, SheetName, Strong, Text } from '#views/components/index.ts'
import { type CvWords, contacts, shownCv, span } from '#views/documents/cv-words.ts'

const Stations = ({ title, entries, words, now }: { title: string; entries: CvStation[]; words: CvWords; now: boolean }) => (
  <>
    <SheetHeading>{title}</SheetHeading>
    {entries.map((entry) => (
      <SheetEntry when={<Bdi>{span(entry, words) || '–'}</Bdi>} now={now}>
        <Strong>{entry.title}</Strong>
        {entry.place && <Text>{entry.place}</Text>}
        {entry.points.length > 0 && <Dots items={entry.points} />}
      </SheetEntry>
    ))}
  </>
)
const Said = ({ title, text }: { title: string; text: string }) =>
  text ? (
    <>
      <SheetHeading>{title}</SheetHeading>
      <Text>{text}</Text>
    </>
  ) : null

/** The paper as a picture of itself beside the question. `now` marks the part being written. German like the paper. */
export const CvSheet = ({ cv: written, words, now }: { cv: Cv; words: CvWords; now?: 'jobs' | 'education' }) => {
  const cv = shownCv(written)
  return (
    <Sheet lang="de" dir="ltr">
      {cv.name && <SheetName>{cv.name}</SheetName>}
      {cv.secondName && (
        <Text>
          <Bdi>{cv.secondName}</Bdi>
        </Text>
      )}
      <Text>{contacts(cv).join(' · ')}</Text>
      <Said title={words.will} text={cv.will} />
      <Said title={words.strengths} text={cv.strengths.join(', ')} />
      {cv.jobs.length > 0 && <Stations title={words.jobs} entries={cv.jobs} words={words} now={now === 'jobs'} />}
      {cv.education.length > 0 && <Stations title={words.education} entries={cv.education} words={words} now={now === 'education'} />}
      {cv.languages.length > 0 && (
        <>
          <SheetHeading>{words.languages}</SheetHeading>
          {cv.languages.map(({ language, level }) => (
            <SheetEntry when={language}>{level}</SheetEntry>
          ))}
        </>
      )}
      <Said title={words.licences} text={cv.licences.join(', ')} />
      <Said title={words.skills} text={cv.skills.join(', ')} />
      <Said title={words.interests} text={cv.interests} />
    </Sheet>
  )
}
