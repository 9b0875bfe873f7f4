import type { Child } from 'hono/jsx'
import type { Window } from '#src/base/times.ts'
import { fieldLabels } from '#src/vacancies/field-labels.ts'
import type { Finding as Found } from '#src/vacancies/findings.ts'
import { cefrLevels, jobTypes, licenceClasses, type Posting, proofKinds } from '#src/vacancies/vacancy.ts'
import {
  Button,
  Check,
  Checks,
  DayField,
  Details,
  Field,
  Finding,
  Flow,
  Grid,
  Muted,
  type Option,
  Pair,
  type Rejected,
  Row,
  Select,
  Small,
  Text,
  TextArea,
  TimesField,
  typedValue,
  UseButton,
} from '#views/components/index.ts'
import { wordsOf } from '#views/words/findings.ts'
import { vacancyWords } from '#views/words/vacancy.ts'
import { jobTypeWords, publicationWords } from './office-words.ts'

export type FormulateChoices = { occupations: Option[]; contacts: Option[] }
type Props = { findings: Found[]; filled: Rejected; times: Window[]; choices: FormulateChoices }
type FieldName = keyof Posting | 'employer'

const findingId = (found: Found, at: number) => `finding-${found.rule}-${at}`
const tones = { blocks: 'err', override: 'ask', hint: 'act' } as const

/** All fields in the order of the text. Each row holds what belongs together and what the checks say about it. */
export const FormulateFields = (props: Props) => {
  const { filled, times, choices } = props
  const { facts } = vacancyWords.de
  const described = (...fields: FieldName[]) =>
    props.findings.flatMap((found, at) => (fields.includes(found.field) ? [findingId(found, at)] : [])).join(' ') || undefined
  const row = (fields: FieldName[], field: Child, note?: Child) => (
    <Pair field={field} aside={<Beside findings={props.findings} fields={fields} note={note} />} />
  )
  const input = (name: keyof Posting, more: object = {}) => (
    <Field name={name} label={fieldLabels[name]} quiet rejected={filled} describedby={described(name)} {...more} />
  )
  const area = (name: keyof Posting, label: string, rows = 3) => (
    <TextArea name={name} label={label} quiet rows={rows} rejected={filled} describedby={described(name)} />
  )
  return (
    <div>
      {row(
        ['title', 'kldb', 'employer'],
        <>
          <Field name="title" label="Titel" required rejected={filled} describedby={described('title')} maxlength={90} />
          <Occupation choices={choices} filled={filled} />
        </>,
      )}
      {row(['tasks'], area('tasks', 'Aufgaben, ein Satz pro Zeile', 5))}
      {row(
        ['payMin', 'payMax', 'payUnit', 'collectiveAgreement', 'payExtras'],
        <>
          <Grid duo>
            {input('payMin', { inputmode: 'decimal' })}
            {input('payMax', { inputmode: 'decimal', hint: 'nur bei einer Spanne' })}
          </Grid>
          <Grid duo>
            <Select
              name="payUnit"
              label="Lohn pro"
              quiet
              rejected={filled}
              options={[
                { value: 'hour', label: 'Stunde' },
                { value: 'month', label: 'Monat' },
              ]}
            />
            {input('collectiveAgreement')}
          </Grid>
          {input('payExtras')}
        </>,
      )}
      {row(
        ['startOn', 'startAsap', 'fixedTermUntil', 'jobType', 'openings'],
        <>
          <Grid duo>
            <DayField name="startOn" label="Beginn" quiet rejected={filled} describedby={described('startOn')} />
            <DayField name="fixedTermUntil" label="Befristet bis" quiet rejected={filled} describedby={described('fixedTermUntil')} />
          </Grid>
          <Check name="startAsap" label="Beginn so bald wie möglich" rejected={filled} />
          <Check name="takeover" label="Übernahme möglich" rejected={filled} />
          <Grid duo>
            <Select
              name="jobType"
              label="Art der Stelle"
              quiet
              rejected={filled}
              describedby={described('jobType')}
              options={jobTypes.map((value) => ({ value, label: jobTypeWords[value] }))}
            />
            <Field name="openings" label="Plätze" required inputmode="numeric" rejected={filled} />
          </Grid>
        </>,
      )}
      {row(
        ['hoursMin', 'hoursMax', 'times', 'shiftsAlternate'],
        <>
          <Grid duo>
            {input('hoursMin', { inputmode: 'decimal' })}
            {input('hoursMax', { inputmode: 'decimal' })}
          </Grid>
          <TimesField
            name="times"
            legend="Arbeitszeiten"
            hint="Tage antippen, dann von und bis. Eine Zeile pro Schicht."
            quiet
            value={times}
            rejected={timesTyped(filled) ? filled : undefined}
            aria-describedby={described('times')}
          />
          <Check name="shiftsAlternate" label="Die Schichten wechseln sich ab" rejected={filled} />
        </>,
      )}
      {row(
        ['german', 'must', 'nice', 'learnHere', 'trainingNeeded', 'careerChangerOk'],
        <>
          <Select
            name="german"
            label="Deutsch"
            quiet
            empty="Noch nicht geklärt"
            rejected={filled}
            describedby={described('german')}
            options={cefrLevels.map((value) => ({ value, label: facts.german(value) }))}
          />
          {area('must', 'Das braucht man, eine Zeile pro Punkt')}
          {area('nice', 'Schön, wenn man das mitbringt')}
          {area('learnHere', 'Das lernt man hier')}
          <Check name="trainingNeeded" label="Eine abgeschlossene Ausbildung ist nötig" rejected={filled} />
          <Check name="careerChangerOk" label="Quereinstieg ist möglich" rejected={filled} />
        </>,
      )}
      {row(
        ['licences', 'proofs'],
        <>
          <Checks
            name="licences"
            legend="Führerschein"
            quiet
            inline
            rejected={filled}
            options={licenceClasses.map((value) => ({ value, label: facts.licences[value].replace('Führerschein ', '') }))}
          />
          <Checks
            name="proofs"
            legend="Vor dem Start mit dem Betrieb zu klären"
            quiet
            rejected={filled}
            options={proofKinds.map((value) => ({ value, label: facts.proofs[value] }))}
          />
        </>,
        'Nachweise stehen nur in der Stelle, nie bei einem Menschen.',
      )}
      {row(
        ['workStreet', 'workPostcode', 'workPlace', 'stop', 'firstBus', 'lastBus'],
        <>
          {input('workStreet')}
          <Grid duo>
            <Field
              name="workPostcode"
              label="Postleitzahl"
              required
              inputmode="numeric"
              rejected={filled}
              describedby={described('workPostcode')}
            />
            <Field name="workPlace" label="Ort" required rejected={filled} describedby={described('workPlace')} />
          </Grid>
          {input('stop', { hint: 'zum Beispiel „Bus 210 hält am Tor“' })}
          <Grid duo>
            {input('firstBus', { type: 'time' })}
            {input('lastBus', { type: 'time' })}
          </Grid>
        </>,
      )}
      {row(['plainText'], area('plainText', 'Kurz und einfach: worum geht es?', 4), 'Kurze Sätze. Steht oben auf der Seite der Stelle.')}
      {row(
        ['contactName', 'contactPhone', 'contactEmail'],
        <Contact choices={choices} filled={filled} input={input} />,
        'Sieht nur, wer einen Vorschlag bekommt. Öffentlich steht unsere Nummer.',
      )}
      {row(
        [],
        <>
          <TextArea name="internalNote" label="Interne Notiz" quiet rows={2} rejected={filled} />
          <Grid duo>
            <Field name="maxProposals" label="Vorschläge, höchstens" required inputmode="numeric" rejected={filled} />
            <Select
              name="publication"
              label="Veröffentlichung"
              quiet
              rejected={filled}
              options={(['open', 'anonymous', 'internal'] as const).map((value) => ({ value, label: publicationWords[value] }))}
            />
          </Grid>
        </>,
        'Die Notiz sehen nur Beratung und Leitung.',
      )}
    </div>
  )
}
const timesTyped = (filled: Rejected) =>
  Object.keys(filled.values).some((name) => name.startsWith('times.')) || Boolean(filled.errors.times)

const Beside = ({ findings, fields, note }: { findings: Found[]; fields: FieldName[]; note?: Child }) => (
  <Flow>
    {findings.map((found, at) => {
      if (!fields.includes(found.field)) return null
      const said = wordsOf(found)
      return (
        <Finding id={findingId(found, at)} severity={found.severity} title={said.title} reason={said.reason}>
          {found.overriddenBy && <Small>Begründet: {found.overriddenBy.reason}</Small>}
          {found.suggestion && said.suggestion && (
            <p>
              <UseButton name="use" value={`${found.rule}:${found.suggestion.field}`} tone={tones[found.severity]}>
                {said.suggestion}
              </UseButton>
            </p>
          )}
        </Finding>
      )
    })}
    {note && <Muted small>{note}</Muted>}
  </Flow>
)

/** The occupation is found by everyday words; without scripts the small button searches, and everything typed stays. */
const Occupation = ({ choices, filled }: Pick<Props, 'choices' | 'filled'>) => (
  <Flow gap="tight">
    <Row bottom>
      <Field name="occupationWord" label="Beruf suchen" quiet rejected={filled} />
      <Button kind="tertiary" small name="do" value="find" icon="search">
        Berufe zeigen
      </Button>
    </Row>
    <Select
      name="kldb"
      label="Beruf"
      quiet
      empty="Noch keiner gewählt"
      rejected={filled}
      options={choices.occupations}
      hint="Ohne Beruf findet der Abgleich niemanden."
    />
  </Flow>
)
const Contact = ({
  choices,
  filled,
  input,
}: Pick<Props, 'choices' | 'filled'> & { input: (name: keyof Posting, more?: object) => Child }) => (
  <>
    <Select
      name="contactId"
      label="Ansprechperson im Betrieb"
      quiet
      empty="Jemand anderes, siehe unten"
      rejected={filled}
      options={choices.contacts}
    />
    <Details
      summary="Jemand anderes"
      open={typedValue(filled, 'contactId') === '' || ['contactName', 'contactPhone', 'contactEmail'].some((name) => filled.errors[name])}
    >
      <Text>Gilt, wenn oben niemand gewählt ist.</Text>
      {input('contactName')}
      <Grid duo>
        {input('contactPhone', { type: 'tel' })}
        {input('contactEmail', { type: 'email' })}
      </Grid>
    </Details>
  </>
)
