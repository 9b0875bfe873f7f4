import { type Finding as Found, findingKey, needsReason, needsSecondCheck } from '#src/vacancies/findings.ts'
import { formulatePath, overridePath, secondCheckPath } from '#src/vacancies/paths.ts'
import { wageExceptions } from '#src/vacancies/wages.ts'
import {
  Button,
  Details,
  Finding,
  Flow,
  Form,
  Link,
  Muted,
  Row,
  Section,
  Select,
  Small,
  Strong,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { wageExceptionWords, wordsOf } from '#views/words/findings.ts'
import type { OfficeVacancyProps } from './office.tsx'
import { onceFor } from './office-words.ts'

/** What the checks say about the stored text, and the ways to deal with it. */
export const OfficeFindings = (props: OfficeVacancyProps) => (
  <Section id="findings" title="Hinweise">
    {props.findings.length === 0 ? (
      <Muted>Alles geprüft, nichts offen.</Muted>
    ) : (
      <Flow>
        {props.findings.map((found, at) => (
          <One {...props} found={found} at={at} />
        ))}
      </Flow>
    )}
  </Section>
)
/** Only some rules give way to a reason; the others ask for another text. */
const givesWay = (found: Found) => needsReason(found) || (found.severity === 'blocks' && (found.rule === 'Q02' || found.rule === 'Q19'))

type OneProps = OfficeVacancyProps & { found: Found; at: number }
const One = (props: OneProps) => {
  const { found, vacancy, mayChange } = props
  const said = wordsOf(found)
  return (
    <Finding severity={found.severity} title={said.title} reason={said.reason}>
      <Given {...props} />
      {mayChange && vacancy.state !== 'closed' && found.rule !== 'Q25' && (
        <p>
          <Link inline href={`${formulatePath(vacancy.id)}#${found.field}`}>
            Text ändern
          </Link>
        </p>
      )}
      {mayChange && vacancy.state !== 'closed' && givesWay(found) && <ReasonForm {...props} />}
    </Finding>
  )
}

const Given = ({ found, overrides, me, maySecond, vacancy, once, at }: OneProps) => {
  const override = overrides.find(({ rule, about }) => rule === found.rule && about === findingKey(found))
  if (!found.overriddenBy || !override) return null
  return (
    <>
      <Text>
        <Strong>Begründet von {override.name}:</Strong> {override.reason}
      </Text>
      {found.overriddenBy.exception && <Small>Ausnahme: {wageExceptionWords[found.overriddenBy.exception]}</Small>}
      {found.secondCheck && override.secondStaffId && <Small>Von der Leitung mitgeprüft.</Small>}
      {needsSecondCheck(found) &&
        (maySecond && override.staffId !== me ? (
          <Form action={secondCheckPath(vacancy.id, found.rule)} once={onceFor(once, 32 + at)}>
            <input type="hidden" name="override" value={override.id} />
            <Row>
              <Button kind="secondary" small icon="check">
                Mitgeprüft, einverstanden
              </Button>
            </Row>
          </Form>
        ) : (
          <Small>Hier muss noch die Leitung mitprüfen.</Small>
        ))}
    </>
  )
}

const ReasonForm = ({ found, vacancy, refused, once, at }: OneProps) => {
  const about = findingKey(found)
  const rejected = refused?.form === 'override' && refused.about === about ? refused.rejected : undefined
  const id = (name: string) => (rejected ? name : `${name}-${at}`)
  return (
    <Details summary="Mit Begründung stehen lassen" icon="pen" open={rejected !== undefined}>
      <Form action={overridePath(vacancy.id, found.rule)} once={onceFor(once, 64 + at)}>
        <input type="hidden" name="about" value={about} />
        {found.rule === 'Q02' && (
          <Select
            name="exception"
            id={id('exception')}
            label="Ausnahme nach dem Mindestlohngesetz"
            empty="Bitte wählen"
            required
            rejected={rejected}
            options={wageExceptions.map((value) => ({ value, label: wageExceptionWords[value] }))}
          />
        )}
        <TextArea name="reason" id={id('reason')} label="Begründung" required rows={2} rejected={rejected} />
        {found.secondCheck && <Small>Danach prüft die Leitung mit.</Small>}
        <Row>
          <Button kind="secondary" small>
            Begründung sichern
          </Button>
        </Row>
      </Form>
    </Details>
  )
}
