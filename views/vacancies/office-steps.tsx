import { holdsUp } from '#src/vacancies/findings.ts'
import { formulatePath, stepPath } from '#src/vacancies/paths.ts'
import { closeReasons, isOpen } from '#src/vacancies/vacancy.ts'
import {
  Button,
  ButtonLink,
  Card,
  Checks,
  DayField,
  Details,
  Field,
  Form,
  Heading,
  Muted,
  Row,
  Select,
  Text,
} from '#views/components/index.ts'
import { NextStepFields } from '#views/follow-ups/next-step.tsx'
import { longDate } from '#views/words/dates.ts'
import type { OfficeVacancyProps } from './office.tsx'
import { closeReasonWords, onceFor } from './office-words.ts'

const form = (props: OfficeVacancyProps, step: Parameters<typeof stepPath>[1], number: number) => ({
  action: stepPath(props.vacancy.id, step),
  once: onceFor(props.once, number),
  version: props.vacancy.version,
})
const rejectedIn = ({ refused }: OfficeVacancyProps) => (refused?.form === 'step' ? refused.rejected : undefined)

/** What may come next in this state, one thing first. */
export const OfficeSteps = (props: OfficeVacancyProps) => {
  if (props.vacancy.state === 'closed') return null
  return (
    <Card up as="section" aria-labelledby="do-title">
      <Heading level={2} id="do-title">
        Nächster Schritt
      </Heading>
      <Now {...props} />
      {isOpen(props.vacancy, 'confirm') && <PhoneForm {...props} />}
      {isOpen(props.vacancy, 'close') && <ClosingForm {...props} />}
    </Card>
  )
}

const Now = (props: OfficeVacancyProps) => {
  const { vacancy, findings } = props
  const held = findings.filter(holdsUp).length
  switch (vacancy.state) {
    case 'draft':
      return (
        <>
          <Text>
            {held > 0
              ? `Der Text ist ein Entwurf, ${held === 1 ? 'ein Hinweis hält' : `${held} Hinweise halten`} noch auf.`
              : 'Der Text ist geprüft. Jetzt braucht er das Ja des Betriebs.'}
          </Text>
          <Row>
            <ButtonLink href={formulatePath(vacancy.id)} kind={held > 0 ? 'primary' : 'secondary'} icon="pen">
              Text formulieren
            </ButtonLink>
            {held === 0 && (
              <Form {...form(props, 'sending', 1)} plain>
                <Button icon="mail">An den Betrieb schicken</Button>
              </Form>
            )}
          </Row>
        </>
      )
    case 'sent':
      return (
        <>
          <Text>Der Betrieb hat den Link und noch nicht geantwortet.</Text>
          <Form {...form(props, 'sending', 1)}>
            <Row>
              <Button kind="secondary" icon="mail">
                Noch einmal schicken
              </Button>
            </Row>
          </Form>
        </>
      )
    case 'confirmed':
      return <PublicationForm {...props} />
    case 'published':
      return <Published {...props} />
    case 'paused':
      return (
        <>
          <Text>Die Stelle steht gerade nicht auf der Tafel.</Text>
          <Form {...form(props, 'resumption', 3)}>
            <Row>
              <Button>Wieder veröffentlichen</Button>
            </Row>
          </Form>
        </>
      )
    default:
      return null
  }
}

const PublicationForm = (props: OfficeVacancyProps) => (
  <Form {...form(props, 'publication', 2)}>
    <Text>Der Betrieb hat Ja gesagt.</Text>
    <Checks
      name="locationIds"
      legend="An welchen Standorten?"
      required
      inline
      rejected={rejectedIn(props)}
      values={props.vacancy.locationIds}
      options={props.locations.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <DayField
      name="until"
      label="Sichtbar bis"
      required
      value={props.vacancy.publishedUntil && props.vacancy.publishedUntil >= props.day ? props.vacancy.publishedUntil : props.usualEnd}
      rejected={rejectedIn(props)}
    />
    <Row>
      <Button>Veröffentlichen</Button>
    </Row>
  </Form>
)
const Published = (props: OfficeVacancyProps) => {
  const { vacancy, day } = props
  const over = vacancy.publishedUntil !== null && vacancy.publishedUntil < day
  return (
    <>
      <Text>
        {over
          ? 'Die Laufzeit ist zu Ende. Die Stelle ist nicht mehr zu sehen.'
          : `Zu sehen${vacancy.publishedUntil ? ` bis ${longDate(vacancy.publishedUntil)}` : ''}.`}
      </Text>
      <Form {...form(props, 'extension', 4)}>
        <DayField name="until" label="Sichtbar bis" required value={props.usualEnd} rejected={rejectedIn(props)} />
        <Row>
          <Button kind={over ? 'primary' : 'secondary'}>Verlängern</Button>
        </Row>
      </Form>
      <Form {...form(props, 'pause', 5)}>
        <Row>
          <Button kind="tertiary">Pausieren</Button>
          <Muted small>Zum Beispiel, solange Gespräche laufen.</Muted>
        </Row>
      </Form>
    </>
  )
}
const PhoneForm = (props: OfficeVacancyProps) => (
  <Details summary="Am Telefon bestätigt" icon="phone" open={Boolean(rejectedIn(props)?.errors.name)}>
    <Form {...form(props, 'confirmation', 6)}>
      <Text>Den ganzen Text vorlesen. Dann festhalten, wer Ja gesagt hat.</Text>
      <Field name="name" label="Wer hat Ja gesagt?" required rejected={rejectedIn(props)} maxlength={120} />
      <Row>
        <Button kind="secondary">Ja festhalten</Button>
      </Row>
    </Form>
  </Details>
)
const ClosingForm = (props: OfficeVacancyProps) => {
  const rejected = rejectedIn(props)
  return (
    <Details
      summary="Stelle schließen"
      icon="lock"
      open={Boolean(
        rejected && ['closeReason', 'positionsFilled', 'nextWhat', 'nextOn', 'noneReason'].some((name) => rejected.errors[name]),
      )}
    >
      <Form {...form(props, 'closing', 7)}>
        <Select
          name="closeReason"
          label="Warum?"
          empty="Bitte wählen"
          required
          rejected={rejected}
          options={closeReasons.map((value) => ({ value, label: closeReasonWords[value] }))}
        />
        <Field
          name="positionsFilled"
          label="Besetzte Plätze"
          hint={`von ${props.vacancy.openings}`}
          required
          inputmode="numeric"
          width="narrow"
          value="0"
          rejected={rejected}
        />
        <NextStepFields choices={props.choices} rejected={rejected} />
        <Row>
          <Button kind="danger">Schließen</Button>
        </Row>
      </Form>
    </Details>
  )
}
