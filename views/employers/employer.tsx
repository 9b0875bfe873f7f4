import type { ContactNote, Employer, EmployerContact } from '#src/employers/employer.ts'
import { blockPath, contactsPath, employerEditPath, employersPath, notesPath, verificationPath } from '#src/employers/paths.ts'
import type { FollowUp } from '#src/follow-ups/follow-up.ts'
import { eventWords, type HistoryEntry } from '#src/history/event.ts'
import {
  BackLink,
  ButtonLink,
  Card,
  Chip,
  Flow,
  Heading,
  Lines,
  Link,
  Muted,
  Note,
  Phone,
  Prose,
  Row,
  Section,
  Small,
  Split,
  Text,
  Timeline,
} from '#views/components/index.ts'
import { longDate, written } from '#views/words/dates.ts'
import {
  contactChannelWords,
  employerKindWords,
  verificationIcons,
  verificationTones,
  verificationWayWords,
  verificationWords,
} from './words.ts'

export type LinkedRequest = { href: string; title: string; state: string; when: string | null }
export type EmployerPage = {
  employer: Employer
  contacts: EmployerContact[]
  notes: ContactNote[]
  steps: (FollowUp & { ownerName: string | null })[]
  entries: HistoryEntry[]
  requests: LinkedRequest[]
  newRequest: string
  names: Map<string, string>
  placeName: string
  mine: boolean
}

export const EmployerPanel = (page: EmployerPage) => {
  const { employer, placeName, names, mine } = page
  return (
    <Flow gap="loose" id="employer">
      <BackLink href={employersPath}>Alle Betriebe</BackLink>
      <Flow gap="tight">
        <Row>
          <Chip tone={verificationTones[employer.verified]} icon={verificationIcons[employer.verified]}>
            {verificationWords[employer.verified]}
          </Chip>
        </Row>
        <Heading level={1}>{employer.name}</Heading>
        <Muted>
          Standort {placeName} · zuständig: {employer.ownerId ? (names.get(employer.ownerId) ?? 'niemand') : 'niemand'}
        </Muted>
      </Flow>
      <Buttons {...page} />
      <Split side={<Side {...page} />}>
        <Flow gap="loose">
          <Section title="Angaben" id="facts">
            <Lines
              items={[
                { term: 'Adresse', value: `${employer.street ? `${employer.street}, ` : ''}${employer.postcode} ${employer.place}` },
                { term: 'Branche', value: employer.sector ?? 'keine Angabe' },
                { term: 'Art', value: `${employerKindWords[employer.kind]}${employer.publicBody ? ', öffentlicher Arbeitgeber' : ''}` },
                { term: 'Notiz', value: employer.note ? <Prose text={employer.note} /> : 'keine' },
              ]}
            />
          </Section>
          <Section title="Anfragen" id="requests">
            {page.requests.length === 0 ? (
              <Muted>Noch keine Anfrage.</Muted>
            ) : (
              <Lines
                items={page.requests.map(({ href, title, state, when }) => ({
                  term: <Link href={href}>{title}</Link>,
                  value: [state, when].filter(Boolean).join(', '),
                }))}
              />
            )}
            {mine && <Link href={page.newRequest}>Neue Anfrage dieses Betriebs aufnehmen</Link>}
          </Section>
          <Section title="Nächste Schritte" id="steps">
            {page.steps.length === 0 ? (
              <Muted>Noch kein Schritt vereinbart.</Muted>
            ) : (
              <Timeline
                entries={page.steps.map(({ state, what, reason, dueOn, ownerName }) => ({
                  when: dueOn ? longDate(dueOn) : 'kein Schritt nötig',
                  text: (
                    <>
                      {what || reason}{' '}
                      {state === 'done' && (
                        <Chip icon="check" tone="ok">
                          erledigt
                        </Chip>
                      )}
                    </>
                  ),
                  who: ownerName,
                }))}
              />
            )}
          </Section>
          <Section title="Kontakte" id="notes">
            {page.notes.length === 0 ? (
              <Muted>Noch kein Gespräch festgehalten.</Muted>
            ) : (
              <Timeline
                entries={page.notes.map(({ at, channel, text, staffId }) => ({
                  when: `${written(at)} Uhr, ${contactChannelWords[channel]}`,
                  text: <Prose text={text} />,
                  who: names.get(staffId),
                }))}
              />
            )}
          </Section>
          <Section title="Verlauf" id="history">
            <Timeline
              entries={page.entries.map(({ at, what, actorName }) => ({
                when: `${written(at)} Uhr`,
                text: eventWords[what],
                who: actorName,
              }))}
            />
          </Section>
        </Flow>
      </Split>
    </Flow>
  )
}

const Buttons = ({ employer, mine, placeName }: EmployerPage) =>
  mine ? (
    <Row>
      {employer.verified !== 'verified' && (
        <ButtonLink href={verificationPath(employer.id)} kind="primary" icon="shield">
          {employer.verified === 'blocked' ? 'Wieder freigeben' : 'Prüfung festhalten'}
        </ButtonLink>
      )}
      <ButtonLink href={notesPath(employer.id)} kind={employer.verified === 'verified' ? 'primary' : 'secondary'} icon="phone">
        Kontakt festhalten
      </ButtonLink>
      <ButtonLink href={employerEditPath(employer.id)} icon="pen">
        Angaben ändern
      </ButtonLink>
      {employer.verified !== 'blocked' && (
        <ButtonLink href={blockPath(employer.id)} kind="tertiary">
          Sperren
        </ButtonLink>
      )}
    </Row>
  ) : (
    <Note icon="people">
      <Text>Dieser Betrieb gehört zum Standort {placeName}. Ändern kann ihn die Arbeitgeberberatung dort.</Text>
    </Note>
  )

const Side = ({ employer, contacts, names, mine }: EmployerPage) => (
  <Flow as="aside" gap="loose" aria-label="Prüfung und Ansprechpersonen">
    <Card tone={verificationTones[employer.verified]}>
      <Heading level={2} as={3}>
        Prüfung: {verificationWords[employer.verified]}
      </Heading>
      {employer.verifiedHow && <Text>{verificationWayWords[employer.verifiedHow]}</Text>}
      {employer.verifiedNote && <Prose text={employer.verifiedNote} />}
      {employer.verified === 'unverified' && <Text>Ohne Prüfung gehen keine Unterlagen an den Betrieb.</Text>}
      {employer.verifiedOn && (
        <Small>
          {longDate(employer.verifiedOn)}
          {employer.verifiedById && `, ${names.get(employer.verifiedById) ?? ''}`}
        </Small>
      )}
    </Card>
    <Card>
      <Heading level={2} as={3}>
        Ansprechpersonen
      </Heading>
      {contacts.length === 0 && <Muted>Noch niemand.</Muted>}
      {contacts.map((contact) => (
        <Flow gap="tight">
          <Text>
            <strong>{contact.name}</strong>
            {!contact.active && ' (nicht mehr da)'}
            {contact.language === 'en' && ' (Englisch)'}
          </Text>
          {contact.phone && (
            <Small>
              <Phone number={contact.phone} />
              {contact.hours && <>, {contact.hours}</>}
            </Small>
          )}
          {contact.email && <Small>{contact.email}</Small>}
        </Flow>
      ))}
      {mine && (
        <Link href={contactsPath(employer.id)} icon="plus">
          Ansprechperson ergänzen
        </Link>
      )}
    </Card>
  </Flow>
)
