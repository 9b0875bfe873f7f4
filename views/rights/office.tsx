import { candidateAccessPath, candidateDeletionPath, candidatePath } from '#src/candidates/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  Card,
  Check,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Note,
  Num,
  PrintButton,
  QrBox,
  Radios,
  type Rejected,
  Row,
  ScreenOnly,
  Text,
} from '#views/components/index.ts'

const reasons = {
  asked: 'Die Person hat darum gebeten',
  withdrawn: 'Die Person hat ihr Ja zurückgenommen',
  'created-by-mistake': 'Das Profil war ein Versehen',
}
type DeletionProps = { id: string; name: string; once: string; rejected?: Rejected }
/** Deleting has a page of its own: what goes, what stays, and one box. */
export const DeletionPanel = ({ id, name, once, rejected }: DeletionProps) => (
  <Flow width="slim" gap="loose" id="deletion">
    <BackLink href={candidatePath(id)} />
    <ErrorSummary rejected={rejected} labels={{ reason: 'Warum?', agreed: 'Bestätigung' }} />
    <Heading level={1}>
      Alles von <Bdi>{name}</Bdi> löschen?
    </Heading>
    <Card tone="err">
      <Text>Das lässt sich nicht zurücknehmen. Gelöscht werden:</Text>
      <Dots
        items={[
          'Profil, Gespräche, nächste Schritte und Einwilligungen',
          'Lebenslauf, Anschreiben und Bewerbungen',
          'Vorschläge und Arbeitsaufnahmen; Betriebe sehen sofort nichts mehr',
        ]}
      />
      <Text>Ohne Namen bleibt für ein Jahr: dass gelöscht wurde, wer das Profil gelesen hatte und an welche Betriebe etwas ging.</Text>
    </Card>
    <Form action={candidateDeletionPath(id)} once={once}>
      <Radios
        name="reason"
        legend="Warum?"
        required
        options={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
        rejected={rejected}
      />
      <Check name="agreed" label="Ja, alles löschen." rejected={rejected} />
      <Row>
        <Button kind="danger" icon="bin">
          Alles löschen
        </Button>
      </Row>
    </Form>
  </Flow>
)

export type AccessLink = { state: 'ready'; url: string; svg: string; until: string } | { state: 'used' }
type AccessProps = { id: string; name: string; once: string; link: AccessLink | null }
/** A sheet for the person with the key to their own data. It bears no name: whoever finds it learns nothing. */
export const AccessPanel = ({ id, name, once, link }: AccessProps) => (
  <Flow width="slim" gap="loose" id="access">
    <BackLink href={candidatePath(id)} />
    {link?.state === 'ready' ? (
      <>
        <Heading level={1}>Ihre Daten beim Jobcenter</Heading>
        <Lead>Mit diesem Link sehen Sie, was wir von Ihnen haben und wer es gelesen hat. Sie können alles mitnehmen oder löschen.</Lead>
        <QrBox svg={link.svg} label="QR-Code mit dem Link zu Ihren Daten">
          <Text>
            <Num>{link.url}</Num>
          </Text>
          <Text>Gilt bis {link.until}. Zeigen Sie dieses Blatt niemandem.</Text>
        </QrBox>
        <ScreenOnly>
          <PrintButton />
        </ScreenOnly>
      </>
    ) : (
      <>
        <Heading level={1}>
          Zugang für <Bdi>{name}</Bdi>
        </Heading>
        {link && <Note tone="ask">Dieser Zugang gilt nicht mehr.</Note>}
        <Lead>
          Die Person sieht damit ihre Daten, wer sie gelesen hat und was an wen ging. Sie kann ihr Ja zurücknehmen, alles mitnehmen und
          löschen.
        </Lead>
        <Text>Geben Sie das Blatt nur der Person selbst. Ein früherer Zugang endet.</Text>
      </>
    )}
    <ScreenOnly>
      <Form action={candidateAccessPath(id)} once={once}>
        <Row>
          <Button kind={link?.state === 'ready' ? 'secondary' : 'primary'}>
            {link?.state === 'ready' ? 'Neuen Zugang erstellen' : 'Zugang erstellen'}
          </Button>
        </Row>
      </Form>
    </ScreenOnly>
  </Flow>
)
