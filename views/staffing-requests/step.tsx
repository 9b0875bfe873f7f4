import { requestStepPath } from '#src/staffing-requests/paths.ts'
import { type StaffingRequest, trainings, type WizardField, type WizardStep, wizardSteps } from '#src/staffing-requests/staffing-request.ts'
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Radios,
  type Rejected,
  RequiredNote,
  Row,
  Small,
  Split,
  Steps,
  Strong,
  TextArea,
} from '#views/components/index.ts'
import type { RequestWords } from '#views/words/request.ts'
import { type Responsible, ResponsibleLines } from './responsible.tsx'

type Props = {
  words: RequestWords
  once: string
  request: StaffingRequest
  step: WizardStep
  complete: boolean
  responsible: Responsible | null
  rejected?: Rejected
}

/** One question a page; saved with every answer. */
export const StepPanel = ({ words, once, request, step, complete, responsible, rejected }: Props) => (
  <Flow gap="loose" id="request-step">
    <ErrorSummary rejected={rejected} labels={words.label} />
    <Split side={<Aside words={words} responsible={responsible} />}>
      <Form action={requestStepPath(step)} once={once} version={request.version}>
        {step > 1 && <BackLink href={requestStepPath(step - 1)} />}
        <Steps at={step} of={wizardSteps.length} />
        <Flow>
          <Heading level={1}>{words.steps[step]}</Heading>
          {step > 2 && <RequiredNote />}
        </Flow>
        <StepFields words={words} request={request} step={step} rejected={rejected} />
        <Row>
          <Button>{complete || step === wizardSteps.length ? words.toCheck : words.next}</Button>
          <Button kind="tertiary" name="after" value="later">
            {words.later}
          </Button>
        </Row>
      </Form>
    </Split>
  </Flow>
)

type FieldsProps = Pick<Props, 'words' | 'request' | 'step' | 'rejected'>
const StepFields = ({ words, request, step, rejected }: FieldsProps) => {
  const { label, hint } = words
  const at = (name: WizardField) => ({ name, label: label[name], rejected, value: request[name] === null ? '' : String(request[name]) })
  switch (step) {
    case 1:
      return (
        <>
          <TextArea {...at('rawText')} hint={hint.rawText} required rows={5} maxlength={4000} />
          <Field {...at('openings')} required width="narrow" inputmode="numeric" maxlength={3} />
          <Radios
            {...at('training')}
            legend={label.training}
            required
            options={trainings.map((value) => ({ value, label: words.training[value] }))}
          />
        </>
      )
    case 2:
      return <PlaceFields words={words} request={request} rejected={rejected} />
    case 3:
      return (
        <>
          <Field {...at('hoursText')} hint={hint.hoursText} required maxlength={200} />
          <Field {...at('startText')} hint={hint.startText} required maxlength={200} />
          <Field {...at('payText')} hint={hint.payText} maxlength={200} />
        </>
      )
    case 4:
      return (
        <>
          <Field {...at('companyName')} required autocomplete="organization" maxlength={120} />
          <Field {...at('sector')} hint={hint.sector} maxlength={80} />
        </>
      )
    case 5:
      return (
        <>
          <Field {...at('contactName')} required autocomplete="name" maxlength={80} />
          <Field {...at('phone')} required type="tel" autocomplete="tel" maxlength={40} />
          <Field {...at('email')} hint={hint.email} required type="email" autocomplete="email" maxlength={200} />
          <Field {...at('bestTime')} hint={hint.bestTime} maxlength={120} />
        </>
      )
  }
}

/** With scripts the responsible person appears as soon as the postcode is there; without, on the next page. */
const PlaceFields = ({ words, request, rejected }: Omit<FieldsProps, 'step'>) => (
  <Grid duo>
    <Field
      name="postcode"
      label={words.label.postcode}
      value={request.postcode ?? ''}
      rejected={rejected}
      required
      inputmode="numeric"
      autocomplete="postal-code"
      maxlength={5}
      hx-get={requestStepPath(2)}
      hx-trigger="change"
      hx-target="#responsible"
      hx-select="#responsible"
      hx-swap="outerHTML"
    />
    <Field
      name="place"
      label={words.label.place}
      value={request.place ?? ''}
      rejected={rejected}
      required
      autocomplete="address-level2"
      maxlength={80}
    />
  </Grid>
)

const Aside = ({ words, responsible }: Pick<Props, 'words' | 'responsible'>) => (
  <Card as="aside" tone="act" stay aria-labelledby="after-title">
    <Heading level={2} as={3} id="after-title">
      {words.aside.title}
    </Heading>
    <Flow as="ol">
      {[words.aside.calls, words.aside.writes, words.aside.proposes].map(({ title, text }) => (
        <li>
          <Small>
            <Strong>{title}</Strong> {text}
          </Small>
        </li>
      ))}
    </Flow>
    <ResponsibleLines responsible={responsible} words={words} />
  </Card>
)
