import { Card, Chip, Note } from './card.tsx'
import { Criteria, Criterion, Finding, Pair, SeverityChip, VerdictChip } from './criterion.tsx'
import { Door, Doors } from './door.tsx'
import { Counts, Facts, Figure, Figures } from './facts.tsx'
import { Field } from './field.tsx'
import { Flow, Grid, Row, Split } from './flow.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryPlaces } from './gallery-places.tsx'
import { Hit, Hits, Task, Tasks, Who } from './hit.tsx'
import { Icon, iconNames } from './icon.tsx'
import { Comparison, Diff, Lines, Timeline, Times } from './lines.tsx'
import { BackLink, Button, ButtonLink, Link, PrintButton, UseButton } from './link.tsx'
import { Details, Empty, Pager, Progress, Steps, Table } from './page-parts.tsx'
import { Bdi, Dots, Heading, Lead, Muted, Num, Phone, Pre, Prose, Raw, Section, Small, Strong, Text } from './text.tsx'

/** Every component in its states, for eyes and for machines that check. Development only. */
export const Gallery = () => (
  <Flow gap="airy">
    <TextParts />
    <Actions />
    <Cards />
    <Rows />
    <Matching />
    <GalleryForms />
    <GalleryPlaces />
  </Flow>
)

const TextParts = () => (
  <Flow gap="loose">
    <BackLink href="#">Alle Stellen</BackLink>
    <Flow width="slim">
      <Pre>Stelle WE-02 · seit heute</Pre>
      <Heading level={1}>Kommen Sie einfach rein.</Heading>
      <Lead>Jobpoint ist das offene Büro Ihres Jobcenters. Ohne Termin, kostenlos, an acht Orten.</Lead>
      <Text>
        Ein Absatz mit <Strong>Betonung</Strong>, einer <Num>14,80 €</Num> Zahl, <Phone number="0221 4710 0142" />, einem{' '}
        <Link inline href="#text">
          Link im Satz
        </Link>{' '}
        und <Bdi lang="ar">نور الحموي</Bdi>.
      </Text>
      <Small>Klein gesetzt, nie kleiner als 16 Pixel.</Small>
      <Muted>Leiser gesagt.</Muted>
      <Prose text={'Erster Absatz,\nzweite Zeile.\n\nZweiter Absatz.'} />
      <Raw parts={[{ text: 'Brauchen ' }, { text: 'junge', marked: true }, { text: ' Leute fürs Lager.' }]} />
      <Dots items={['Sie entladen Lkw von Hand.', 'Sie packen Pakete.']} />
    </Flow>
    <Doors>
      <Door href="#arbeit" title="Ich suche Arbeit" picture="table" tone="sun" meta="9 Angebote, 21 freie Plätze">
        Stellen in Ihrer Nähe. Wir helfen.
      </Door>
      <Door href="#personal" title="Ich suche Personal" picture="seat" tone="act" meta="4 Minuten, ohne Konto">
        Sagen Sie in eigenen Worten, wen Sie brauchen.
      </Door>
      <Door href="#reden" title="Ich habe eine Frage" picture="talk" tone="plum" meta="Ohne Termin">
        Wir hören zu.
      </Door>
    </Doors>
  </Flow>
)

const Actions = () => (
  <Section id="actions" title="Knöpfe und Verweise">
    <Row>
      <Button type="button">Weiter</Button>
      <Button type="button" kind="secondary" icon="pen">
        Ändern
      </Button>
      <Button type="button" kind="tertiary" icon="plus">
        Noch eine Arbeit
      </Button>
      <Button type="button" kind="danger" icon="bin">
        Löschen
      </Button>
      <Button type="button" small>
        Klein
      </Button>
      <ButtonLink href="#" kind="secondary" small icon="phone">
        0221 4710 0702
      </ButtonLink>
      <PrintButton small />
    </Row>
    <Row>
      <Link href="#" icon="print">
        Drucken (A4)
      </Link>
      <Link href="https://example.org/" external>
        Fremde Seite
      </Link>
    </Row>
    <Button type="button" block>
      Ganze Breite
    </Button>
    <Details summary="Ich möchte etwas ändern" icon="pen">
      <Text>Erst geöffnet zu sehen.</Text>
    </Details>
    <Pager page={2} pages={7} hrefOf={(page) => `?page=${page}`} />
    <Steps at={3} of={5} />
    <Progress label="Text wird geschrieben" value={40} />
    <Progress label="Datei wird gelesen" />
    <Row>
      {iconNames.map((name) => (
        <Chip>
          <Icon name={name} />
          {name}
        </Chip>
      ))}
    </Row>
  </Section>
)

const Cards = () => (
  <Section id="cards" title="Karten, Hinweise, Marken, Fakten">
    <Grid min={2}>
      <Card>
        <Heading level={3}>Flach</Heading>
        <Text>Der Normalfall.</Text>
      </Card>
      <Card up>
        <Heading level={3}>Erhoben</Heading>
        <Text>Für das eine, was zu tun ist.</Text>
      </Card>
      <Card tone="sun">
        <Heading level={3}>Getönt</Heading>
        <Text>Für eine Bemerkung am Rand.</Text>
      </Card>
    </Grid>
    <Note icon="shield">
      <Strong>So ist geordnet:</Strong> zuerst am wenigsten „passt heute nicht“.
    </Note>
    <Note tone="act" icon="lock">
      Ihre Antwort ist geheim.
    </Note>
    <Note tone="ok" icon="check" role="status">
      Gespeichert.
    </Note>
    <Row>
      <Chip tone="ok" icon="check">
        heute bis 12.30
      </Chip>
      <Chip tone="err" icon="clock">
        seit 3 Werktagen
      </Chip>
      <Chip>heute geschlossen</Chip>
      <Chip tone="sun">neu</Chip>
      <Chip tone="plum">Gruppe</Chip>
      <Chip tone="no">ruht</Chip>
      <Chip tone="ask">offen</Chip>
      <Chip href="#filter">Ohne Ausbildung ×</Chip>
    </Row>
    <Facts
      items={[
        { icon: 'clock', label: 'Arbeitszeit', value: '39 Stunden', more: 'Früh und Spät im Wechsel' },
        { icon: 'euro', label: 'Lohn', value: '14,80 € pro Stunde', more: 'rund 2.500 € brutto im Monat' },
        { icon: 'bus', label: 'Weg', value: 'Bus 210 am Tor', more: 'erster Bus 5.32 Uhr' },
        { icon: 'calendar', label: 'Start', value: '4. Januar 2027', more: 'unbefristet' },
      ]}
    />
    <Facts
      items={[
        { icon: 'clock', label: 'Zeit', value: '20 Stunden' },
        { icon: 'pin', label: 'Ort', value: 'Odenthal' },
        { icon: 'people', label: 'Plätze', value: '2' },
      ]}
    />
    <Counts
      items={[
        { label: 'Überfällig', value: 2, tone: 'err', href: '#faellig' },
        { label: 'Heute fällig', value: 4 },
        { label: 'Neue Anfragen', value: 2 },
        { label: 'Ohne nächsten Schritt', value: 0 },
      ]}
    />
    <Figures>
      <Figure title="Neue Anfragen" value="23" chip={<Chip>14 Telefon</Chip>} meaning="Anfragen von Betrieben im Zeitraum." />
      <Figure title="Wartezeit" value="12 Min." chip={<Chip>90 % unter 31</Chip>} meaning="Mittlerer Wert bis zum Aufruf." />
    </Figures>
  </Section>
)

const Rows = () => (
  <Section id="rows" title="Listen">
    <Hits>
      <Hit
        level={3}
        href="#stelle"
        title="Lagerhelfer/in (m/w/d)"
        meta="Lagerhof Dreibäumen Logistik GmbH · Wermelskirchen, etwa 18 km"
        facts={[
          { icon: 'clock', text: '39 Stunden, zwei Schichten' },
          { icon: 'bus', text: 'Bus 210 hält am Tor' },
        ]}
        tags={
          <>
            <Chip>Deutsch A2 reicht</Chip>
            <Chip tone="sun">neu</Chip>
          </>
        }
        pay={{ value: '14,80 €', unit: 'pro Stunde', more: '4 Plätze, ab 4. Januar 2027' }}
      />
      <Hit level={3} href="#kueche" title="Küchenhilfe (m/w/d)" meta="Odenthal" pay={{ value: '15,10 €', unit: 'pro Stunde' }} />
    </Hits>
    <Tasks>
      <Task
        tone="err"
        kicker={
          <Chip tone="err" icon="clock">
            seit 3 Werktagen
          </Chip>
        }
        title="Seniorenhaus Wupperaue: Antwort fehlt"
        href="#antwort"
        meta="Gespräch am 11. November, Karte 11"
        action={
          <ButtonLink href="#" small icon="phone">
            Anruf festhalten
          </ButtonLink>
        }
      />
      <Task tone="act" title="Lagerhof Dreibäumen: Text zugesagt" meta="6 Hinweise im Entwurf" />
    </Tasks>
    <Lines
      items={[
        { term: 'Anzahl', value: '4 Menschen', action: <Link href="#">Ändern</Link> },
        { term: 'Beginn', value: '4. Januar 2027', action: <Link href="#">Ändern</Link> },
      ]}
    />
    <Lines items={[{ term: 'Wer ruft an', value: 'Zeynep Arslan, morgen bis 12 Uhr' }]} />
    <Diff
      nothing="nichts gesagt"
      items={[
        { term: 'Titel', was: 'Leute fürs Lager', now: 'Lagerhelfer/in (m/w/d)', why: 'Damit sich alle angesprochen fühlen.' },
        { term: 'Weg', now: 'Bus 210 hält am Tor' },
      ]}
    />
    <Comparison rows={[{ label: 'Titel', stored: 'Helfer/in Lager (m/w/d)', typed: 'Lagerhelfer/in (m/w/d)' }]} />
    <Split side={<Times items={[{ when: '9–12', text: 'Offenes Büro Leichlingen' }]} />}>
      <Timeline
        entries={[
          { when: '23. November, 14.10 Uhr', who: 'Miriam Voßwinkel', text: 'Text an den Betrieb geschickt' },
          { when: '23. November, 9.05 Uhr', text: 'Anfrage am Telefon aufgenommen' },
        ]}
      />
    </Split>
    <Table
      caption="Besuche pro Stunde"
      head={['Uhrzeit', 'Besuche']}
      rows={[
        ['8–9 Uhr', 'unter 5'],
        ['9–10 Uhr', 21],
      ]}
      numeric={[1]}
    />
    <Empty level={3} title="Keine Stelle gefunden" action={<ButtonLink href="#">Alle Stellen zeigen</ButtonLink>}>
      Manche Betriebe suchen, bevor es hier steht. Rufen Sie an: <Phone number="0221 4710 0121" />
    </Empty>
  </Section>
)

const Matching = () => (
  <Section id="matching" title="Abgleich und Formulieren">
    <Card up>
      <Row ends>
        <Who initials="PL" name="Petra Lindlahr-Krämer" meta="Odenthal · telefoniert lieber" level={3} />
        <VerdictChip verdict="fits" />
      </Row>
      <Raw say>„Ich will raus und gebraucht werden.“</Raw>
      <Criteria columns>
        <Criterion verdict="fits" label="Beruf">
          Helferstelle, Vorkenntnisse sind nicht nötig.
        </Criterion>
        <Criterion verdict="clarify" label="Zeiten">
          Beginn 7.30 Uhr; möglich ist ab 8 Uhr. <Link href="#">Betrieb fragen</Link>
        </Criterion>
        <Criterion verdict="not-today" label="Weg">
          Etwa 20 km; der Bus fährt ab 6.58 Uhr.
        </Criterion>
        <Criterion verdict="plus">Scanner und Hubwagen, in zwei Tagen</Criterion>
      </Criteria>
      <Row>
        <VerdictChip verdict="clarify">zu klären: Zeiten, Weg</VerdictChip>
        <VerdictChip verdict="not-today" />
        <SeverityChip severity="blocks">3 halten auf</SeverityChip>
        <SeverityChip severity="override">2 mit Begründung</SeverityChip>
        <SeverityChip severity="hint">1 Tipp</SeverityChip>
      </Row>
    </Card>
    <Pair
      field={<Field name="posting.title" label="Titel" value="Lagerhelfer" required />}
      aside={
        <Finding severity="blocks" title="nur männlich" reason="Der Titel muss alle ansprechen.">
          <UseButton>„Lagerhelfer/in (m/w/d)“ übernehmen</UseButton>
        </Finding>
      }
    />
    <Pair
      field={<Field name="posting.tasks" label="Aufgaben" value="Junge, kräftige Männer" required />}
      aside={
        <>
          <Finding severity="override" title="„junge“" reason="Weist auf das Alter hin." />
          <Finding severity="hint" title="Weg nennen" reason="Kommt vorher ein Bus?" />
        </>
      }
    />
  </Section>
)
