import type { Device } from '#src/walk-ins/device.ts'
import { deskPath, deviceEndPath, devicesPath } from '#src/walk-ins/paths.ts'
import {
  BackLink,
  Button,
  Card,
  Empty,
  ErrorSummary,
  Flow,
  Form,
  Grid,
  Heading,
  Muted,
  QrBox,
  Radios,
  type Rejected,
  Row,
  Section,
  Select,
  Split,
  Strong,
  Task,
  Tasks,
  Text,
} from '#views/components/index.ts'

export const deviceNames: Record<Device, string> = { kiosk: 'Nummernautomat', display: 'Bildschirm im Warteraum' }
export type DeviceLine = { id: string; device: Device; locationName: string; pairedAt: string; seenAt: string; once: string }
export type DevicesProps = {
  locations: { id: string; name: string }[]
  chosen: string
  lines: DeviceLine[]
  once: string
  address: { url: string; svg: string } | null
  rejected?: Rejected
}

export const DevicesPanel = ({ locations, chosen, lines, once, address, rejected }: DevicesProps) => (
  <>
    <BackLink href={deskPath({ location: chosen })}>Zur Warteliste</BackLink>
    <Heading level={1}>Geräte</Heading>
    <ErrorSummary rejected={rejected} labels={{ device: 'Gerät', locationId: 'Standort' }} />
    {address && <Address {...address} />}
    <Split side={<Connect locations={locations} chosen={chosen} once={once} rejected={rejected} />}>
      <Section id="verbunden" title="Verbundene Geräte">
        {lines.length === 0 ? (
          <Empty level={3} title="Noch kein Gerät">
            <Text>Verbinden Sie einen Automaten oder einen Bildschirm. Beide brauchen nur einen Browser.</Text>
          </Empty>
        ) : (
          <Tasks>
            {lines.map((line) => (
              <Task
                tone="act"
                title={`${deviceNames[line.device]} ${line.locationName}`}
                meta={
                  <>
                    verbunden {line.pairedAt} · zuletzt gesehen {line.seenAt}
                  </>
                }
                action={
                  <Form action={deviceEndPath(line.id)} once={line.once} plain>
                    <Button kind="secondary" small>
                      Verbindung trennen
                    </Button>
                  </Form>
                }
              />
            ))}
          </Tasks>
        )}
      </Section>
    </Split>
  </>
)

const Address = ({ url, svg }: { url: string; svg: string }) => (
  <Card up gap="loose" role="status">
    <Heading level={2}>Diese Adresse auf dem Gerät öffnen</Heading>
    <Grid min={2}>
      <Flow>
        <Text>
          <Strong>{url}</Strong>
        </Text>
        <Muted>Sie gilt einmal und 15 Minuten lang. Wir zeigen sie nur jetzt. Auf dem Gerät auf „Öffnen“ drücken.</Muted>
      </Flow>
      <QrBox svg={svg} label="QR-Code mit der Adresse für das Gerät">
        <Text>Mit der Kamera des Geräts öffnen</Text>
      </QrBox>
    </Grid>
  </Card>
)

type ConnectProps = Pick<DevicesProps, 'locations' | 'chosen' | 'once' | 'rejected'>
const Connect = ({ locations, chosen, once, rejected }: ConnectProps) => (
  <Card gap="loose">
    <Heading level={2}>Gerät verbinden</Heading>
    <Form action={devicesPath} once={once}>
      <Radios
        name="device"
        legend="Was ist es?"
        required
        value="kiosk"
        options={(['kiosk', 'display'] as const).map((device) => ({ value: device, label: deviceNames[device] }))}
        rejected={rejected}
      />
      <Select
        name="locationId"
        label="Standort"
        required
        value={chosen}
        options={locations.map(({ id, name }) => ({ value: id, label: name }))}
        rejected={rejected}
      />
      <Row>
        <Button icon="window">Adresse erzeugen</Button>
      </Row>
    </Form>
  </Card>
)
