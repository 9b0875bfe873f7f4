import { licenceNames } from '#src/candidates/candidate.ts'
import type { Cv } from '#src/documents/cv.ts'
import { blankLanguage, type Step } from '#src/documents/desk.ts'
import { licenceClasses } from '#src/vacancies/vacancy.ts'
import { Card, Checks, Field, Flow, Grid, Heading, type Rejected, Row, Select, TextArea } from '#views/components/index.ts'
import { type DeskWords, deskDe } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'
import { AddButton, RowButtons, rowCount, Stations } from './step-stations.tsx'

type Props = { words: DeskWords; cv: Cv; content: 'de' | 'en'; rejected?: Rejected }
type SuggestionKey = keyof DeskWords['strengths']['suggestions']
export const suggestions = Object.keys(deskDe.strengths.suggestions) as SuggestionKey[]
const isSuggested = (text: string) => suggestions.some((key) => deskDe.strengths.suggestions[key] === text)
/** Words of the person: the browser checks the spelling in the language they are written in. */
const written = (content: 'de' | 'en') => ({ lang: content, dir: 'auto', spellcheck: true }) as const
const name = { dir: 'auto', spellcheck: false } as const

const Will = ({ words: { will }, cv, content, rejected }: Props) => (
  <TextArea name="will" label={will.field} hint={will.hint} rows={4} quiet value={cv.will} rejected={rejected} {...written(content)} />
)

const Strengths = ({ words: { strengths }, cv, content, rejected }: Props) => (
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
      {...written(content)}
    />
    <Field
      name="interests"
      label={strengths.interests}
      hint={strengths.interestsHint}
      quiet
      autocomplete="off"
      value={cv.interests}
      rejected={rejected}
      {...written(content)}
    />
  </>
)

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
                autocomplete="off"
                {...written('de')}
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
      <AddButton rows={rows}>{said.add}</AddButton>
    </>
  )
}

const Skills = ({ words: { skills }, cv, content, rejected }: Props) => {
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
      <TextArea name="more" label={skills.more} rows={2} quiet value={others.join('\n')} rejected={rejected} {...written(content)} />
      <TextArea
        name="skills"
        label={skills.skills}
        hint={skills.skillsHint}
        rows={4}
        quiet
        value={cv.skills.join('\n')}
        rejected={rejected}
        {...written(content)}
      />
    </>
  )
}

const AboutMe = ({ words: { aboutMe }, cv, rejected }: Props) => (
  <>
    <Field name="name" label={aboutMe.name} quiet autocomplete="name" value={cv.name} rejected={rejected} {...name} />
    <Field
      name="secondName"
      label={aboutMe.secondName}
      hint={aboutMe.secondNameHint}
      autocomplete="off"
      value={cv.secondName}
      rejected={rejected}
      {...name}
    />
    <Field name="street" label={aboutMe.street} autocomplete="address-line1" value={cv.street} rejected={rejected} {...name} />
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
      <Field name="town" label={aboutMe.town} quiet autocomplete="address-level2" value={cv.town} rejected={rejected} {...name} />
    </Grid>
    <Field name="phone" label={aboutMe.phone} type="tel" quiet autocomplete="tel" value={cv.phone} rejected={rejected} dir="ltr" />
    <Field name="email" label={aboutMe.email} type="email" autocomplete="email" value={cv.email} rejected={rejected} dir="ltr" />
  </>
)

type FieldsProps = Props & { step: Step; editor: EditorWords; at: number | null }
export const StepFields = ({ step, editor, at, ...props }: FieldsProps) => (
  <Flow gap="loose">
    {step === 'will' && <Will {...props} />}
    {step === 'strengths' && <Strengths {...props} />}
    {(step === 'jobs' || step === 'education') && (
      <Stations
        words={props.words}
        editor={editor}
        kind={step}
        entries={props.cv[step]}
        content={props.content}
        at={at}
        rejected={props.rejected}
      />
    )}
    {step === 'languages' && <Languages {...props} />}
    {step === 'skills' && <Skills {...props} />}
    {step === 'about-me' && <AboutMe {...props} />}
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
