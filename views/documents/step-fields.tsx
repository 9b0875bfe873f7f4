import { licenceNames } from '#src/candidates/candidate.ts'
import type { Cv } from '#src/documents/cv.ts'
import { blankLanguage, blankStation, mostRows, type Step } from '#src/documents/desk.ts'
import { licenceClasses } from '#src/vacancies/vacancy.ts'
import { Button, Card, Checks, Field, Flow, Grid, Heading, type Rejected, Row, Select, TextArea, Unseen } from '#views/components/index.ts'
import { type DeskWords, deskDe } from '#views/words/cv.ts'

type Props = { words: DeskWords; cv: Cv; rejected?: Rejected }
type SuggestionKey = keyof DeskWords['strengths']['suggestions']
export const suggestions = Object.keys(deskDe.strengths.suggestions) as SuggestionKey[]
const isSuggested = (text: string) => suggestions.some((key) => deskDe.strengths.suggestions[key] === text)
const german = { lang: 'de', dir: 'auto' } as const

const Will = ({ words: { will }, cv, rejected }: Props) => (
  <TextArea name="will" label={will.field} hint={will.hint} rows={4} quiet value={cv.will} rejected={rejected} dir="auto" />
)

const Strengths = ({ words: { strengths }, cv, rejected }: Props) => (
  <>
    <Checks
      name="picked"
      legend={strengths.pick}
      quiet
      values={suggestions.filter((key) => cv.strengths.includes(deskDe.strengths.suggestions[key]))}
      rejected={rejected}
      options={suggestions.map((key) => ({ value: key, label: strengths.suggestions[key] }))}
    />
    <TextArea
      name="own"
      label={strengths.own}
      hint={strengths.ownHint}
      rows={3}
      quiet
      value={cv.strengths.filter((text) => !isSuggested(text)).join('\n')}
      rejected={rejected}
      dir="auto"
    />
    <Field
      name="interests"
      label={strengths.interests}
      hint={strengths.interestsHint}
      quiet
      value={cv.interests}
      rejected={rejected}
      dir="auto"
    />
  </>
)

const rowCount = (stored: number, rejected?: Rejected) =>
  rejected ? Math.min(Math.max(Number(rejected.values.rows) || 1, 1), mostRows) : Math.max(1, stored)
/** Moving and removing are buttons of the same form: what was typed is saved with them, also without scripts. */
const RowButtons = ({ words, row, rows, name }: { words: DeskWords; row: number; rows: number; name: string }) => (
  <Row>
    {row > 0 && (
      <Button kind="tertiary" small name="do" value={`up-${row}`}>
        {words.up}
        <Unseen>: {name}</Unseen>
      </Button>
    )}
    {row < rows - 1 && (
      <Button kind="tertiary" small name="do" value={`down-${row}`}>
        {words.down}
        <Unseen>: {name}</Unseen>
      </Button>
    )}
    <Button kind="tertiary" small icon="bin" name="do" value={`remove-${row}`}>
      {words.remove}
      <Unseen>: {name}</Unseen>
    </Button>
  </Row>
)

const Stations = ({
  words,
  kind,
  entries,
  rejected,
}: {
  words: DeskWords
  kind: 'jobs' | 'education'
  entries: Cv['jobs']
  rejected?: Rejected
}) => {
  const said = words[kind]
  const rows = rowCount(entries.length, rejected)
  return (
    <>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => {
        const entry = entries[row] ?? blankStation
        return (
          <Card as="section" aria-labelledby={`row-${row}`}>
            <Row ends>
              <Heading level={2} as={3} id={`row-${row}`}>
                {said.entry(row + 1)}
              </Heading>
              <RowButtons words={words} row={row} rows={rows} name={said.entry(row + 1)} />
            </Row>
            <Field name={`title-${row}`} label={said.what} quiet value={entry.title} rejected={rejected} dir="auto" />
            <Field
              name={`place-${row}`}
              label={said.place}
              hint={said.placeHint}
              quiet
              value={entry.place}
              rejected={rejected}
              dir="auto"
            />
            <Grid duo>
              <Field
                name={`from-${row}`}
                label={words.from}
                hint={words.fromHint}
                quiet
                value={entry.from}
                rejected={rejected}
                dir="auto"
              />
              <Field name={`to-${row}`} label={words.to} hint={words.toHint} quiet value={entry.to} rejected={rejected} dir="auto" />
            </Grid>
            <TextArea
              name={`points-${row}`}
              label={said.points}
              hint={words.pointsHint}
              rows={3}
              quiet
              value={entry.points.join('\n')}
              rejected={rejected}
              dir="auto"
            />
          </Card>
        )
      })}
      {rows < mostRows && (
        <Row>
          <Button kind="tertiary" icon="plus" name="do" value="add">
            {said.add}
          </Button>
        </Row>
      )}
    </>
  )
}

const Languages = ({ words, cv, rejected }: Props) => {
  const said = words.languages
  const rows = rowCount(cv.languages.length, rejected)
  const keys = Object.keys(said.levels) as (keyof typeof said.levels)[]
  return (
    <>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => {
        const entry = cv.languages[row] ?? blankLanguage
        const level = keys.find((key) => deskDe.languages.levels[key] === entry.level) ?? ''
        return (
          <Card as="section" aria-labelledby={`row-${row}`}>
            <Row ends>
              <Heading level={2} as={3} id={`row-${row}`}>
                {said.entry(row + 1)}
              </Heading>
              <RowButtons words={words} row={row} rows={rows} name={said.entry(row + 1)} />
            </Row>
            <Grid duo>
              <Field
                name={`language-${row}`}
                label={said.language}
                hint={said.languageHint}
                quiet
                value={entry.language}
                rejected={rejected}
                dir="auto"
              />
              <Select
                name={`level-${row}`}
                label={said.level}
                quiet
                value={level}
                empty={said.noLevel}
                options={keys.map((key) => ({ value: key, label: said.levels[key] }))}
                rejected={rejected}
              />
            </Grid>
          </Card>
        )
      })}
      {rows < mostRows && (
        <Row>
          <Button kind="tertiary" icon="plus" name="do" value="add">
            {said.add}
          </Button>
        </Row>
      )}
    </>
  )
}

const Skills = ({ words: { skills }, cv, rejected }: Props) => {
  const known = licenceClasses.filter((licence) => cv.licences.includes(licenceNames[licence]) || cv.licences.includes(licence))
  const others = cv.licences.filter((text) => !known.some((licence) => text === licenceNames[licence] || text === licence))
  return (
    <>
      <Checks
        name="licences"
        legend={skills.licences}
        quiet
        values={known}
        rejected={rejected}
        options={licenceClasses.map((licence) => ({ value: licence, label: skills.names[licence] }))}
      />
      <TextArea name="more" label={skills.more} rows={2} quiet value={others.join('\n')} rejected={rejected} dir="auto" />
      <TextArea
        name="skills"
        label={skills.skills}
        hint={skills.skillsHint}
        rows={4}
        quiet
        value={cv.skills.join('\n')}
        rejected={rejected}
        dir="auto"
      />
    </>
  )
}

const AboutMe = ({ words: { aboutMe }, cv, rejected }: Props) => (
  <>
    <Field name="name" label={aboutMe.name} quiet autocomplete="name" value={cv.name} rejected={rejected} {...german} />
    <Field
      name="secondName"
      label={aboutMe.secondName}
      hint={aboutMe.secondNameHint}
      value={cv.secondName}
      rejected={rejected}
      dir="auto"
    />
    <Field name="street" label={aboutMe.street} autocomplete="address-line1" value={cv.street} rejected={rejected} dir="auto" />
    <Grid duo>
      <Field
        name="postcode"
        label={aboutMe.postcode}
        inputmode="numeric"
        autocomplete="postal-code"
        value={cv.postcode}
        rejected={rejected}
        dir="ltr"
      />
      <Field name="town" label={aboutMe.town} quiet autocomplete="address-level2" value={cv.town} rejected={rejected} dir="auto" />
    </Grid>
    <Field name="phone" label={aboutMe.phone} type="tel" quiet autocomplete="tel" value={cv.phone} rejected={rejected} dir="ltr" />
    <Field name="email" label={aboutMe.email} type="email" autocomplete="email" value={cv.email} rejected={rejected} dir="ltr" />
  </>
)

export const StepFields = ({ step, words, cv, rejected }: Props & { step: Step }) => (
  <Flow gap="loose">
    {step === 'will' && <Will words={words} cv={cv} rejected={rejected} />}
    {step === 'strengths' && <Strengths words={words} cv={cv} rejected={rejected} />}
    {(step === 'jobs' || step === 'education') && <Stations words={words} kind={step} entries={cv[step]} rejected={rejected} />}
    {step === 'languages' && <Languages words={words} cv={cv} rejected={rejected} />}
    {step === 'skills' && <Skills words={words} cv={cv} rejected={rejected} />}
    {step === 'about-me' && <AboutMe words={words} cv={cv} rejected={rejected} />}
  </Flow>
)

/** What each box is called, for the summary of errors and for two texts side by side. */
export const fieldLabels = (words: DeskWords, step: Step, rows: number): Record<string, string> => {
  if (step === 'jobs' || step === 'education') {
    const said = words[step]
    return Object.fromEntries(
      Array.from({ length: rows }, (_, row) => {
        const name = (field: string) => `${said.entry(row + 1)}, ${field}`
        return [
          [`title-${row}`, name(said.what)],
          [`place-${row}`, name(said.place)],
          [`from-${row}`, name(words.from)],
          [`to-${row}`, name(words.to)],
          [`points-${row}`, name(said.points)],
        ]
      }).flat(),
    )
  }
  if (step === 'languages')
    return Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        [`language-${row}`, `${words.languages.entry(row + 1)}`],
        [`level-${row}`, `${words.languages.entry(row + 1)}, ${words.languages.level}`],
      ]).flat(),
    )
  if (step === 'will') return { will: words.will.field }
  if (step === 'strengths') return { picked: words.strengths.pick, own: words.strengths.own, interests: words.strengths.interests }
  if (step === 'skills') return { licences: words.skills.licences, more: words.skills.more, skills: words.skills.skills }
  const { title: _title, lead: _lead, secondNameHint: _hint, ...labels } = words.aboutMe
  return labels
}
