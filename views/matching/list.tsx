import type { Child } from 'hono/jsx'
import type { Criterion } from '#src/matching/criterion.ts'
import { rulesPath } from '#src/matching/paths.ts'
import {
  BackLink,
  ButtonLink,
  Card,
  Chip,
  Dots,
  Empty,
  Flow,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Pager,
  Raw,
  Row,
  Section,
  Small,
  Strong,
  Task,
  Tasks,
  Text,
  Unseen,
} from '#views/components/index.ts'
import { Answers, Verdicts } from './verdict.tsx'

/** One line of a list: the person, or the vacancy. `say` are own words, which stand before every demand. */
export type MatchLine = {
  id: string
  href: string
  head: Child
  name: string
  say: string
  criteria: Criterion[]
  offered: boolean
}
export type NearLine = { id: string; href: string; name: string; criteria: Criterion[]; sentence: string }
export type ListWords = {
  heading: (count: number) => string
  beyond: (count: number) => string
  nothing: string
  nothingText: string
  what: string
}
export type MatchListProps = {
  back: { href: string; label: string }
  title: string
  lead: Child
  own?: string
  version: string
  meta?: string
  words: ListWords
  lines: MatchLine[]
  total: number
  page: number
  pages: number
  near: NearLine[]
  nearCounts: { with: string; count: number }[]
  beyond: number
  wide: boolean
  here: (wide: boolean) => string
}

const Order = ({ version }: { version: string }) => (
  <Note icon="shield">
    <Strong>So ist geordnet:</Strong> zuerst am wenigsten „passt heute nicht“, dann am wenigsten „zu klären“, dann der nächste Beruf, dann
    der kürzeste Weg. Alter, Herkunft, Familie, Gesundheit und Dauer der Arbeitslosigkeit kommen nicht vor.{' '}
    <Link inline href={rulesPath}>
      Regeln, Fassung {version}
    </Link>
  </Note>
)

const MatchCard = ({ line, what }: { line: MatchLine; what: string }) => (
  <Card up as="article" data-match={line.id}>
    <Row ends>
      {line.head}
      <Verdicts answers={line.criteria} />
    </Row>
    {line.say && <Raw say>„{line.say}“</Raw>}
    <Answers answers={line.criteria} />
    <Row>
      {line.offered ? (
        <Chip tone="act" icon="check">
          schon angeboten
        </Chip>
      ) : (
        <ButtonLink href={`${line.href}#offer`} kind="primary" small>
          Stelle anbieten<Unseen>: {line.name}</Unseen>
        </ButtonLink>
      )}
      <Link href={line.href}>
        Alles ansehen
        <Unseen>
          {' '}
          zu {what} {line.name}
        </Unseen>
      </Link>
    </Row>
  </Card>
)

const Near = ({ near, counts }: { near: NearLine[]; counts: { with: string; count: number }[] }) => (
  <Section id="near" title="Knapp daneben">
    <Muted>Hier steht genau eine Sache im Weg. Manchmal lässt sie sich ändern.</Muted>
    <Tasks>
      {near.map(({ href, name, criteria, sentence }) => (
        <Task
          tone="no"
          kicker={<Verdicts answers={criteria} />}
          title={name}
          action={
            <ButtonLink href={href} small>
              Ansehen<Unseen> {name}</Unseen>
            </ButtonLink>
          }
        >
          <Small>
            {criteria.find(({ verdict }) => verdict === 'not-today')?.sentence} <Strong>{sentence}</Strong>
          </Small>
        </Task>
      ))}
    </Tasks>
    {counts.length > 0 && <Dots small items={counts.map(({ with: what, count }) => `Mit ${what}: ${count}`)} />}
  </Section>
)

/** Both directions are one page: who could fit this vacancy, and which vacancies could fit this person. */
export const MatchListPanel = (props: MatchListProps) => {
  const { back, title, lead, own, version, meta, words, lines, total, page, pages, near, nearCounts, beyond, wide, here } = props
  return (
    <Flow gap="loose" id="matches">
      <Flow gap="tight">
        <BackLink href={back.href}>{back.label}</BackLink>
        <Heading level={1}>{title}</Heading>
        <Lead>{lead}</Lead>
        {own && <Raw say>„{own}“</Raw>}
      </Flow>
      <Order version={version} />
      <Section id="list" title={words.heading(total)} meta={meta}>
        {lines.length === 0 && (
          <Empty title={words.nothing} level={3}>
            {words.nothingText}
          </Empty>
        )}
        <Flow gap="loose">
          {lines.map((line) => (
            <MatchCard line={line} what={words.what} />
          ))}
        </Flow>
        <Pager page={page} pages={pages} hrefOf={(to) => `${here(wide)}${wide ? '&' : '?'}page=${to}`} />
      </Section>
      {near.length > 0 && <Near near={near} counts={nearCounts} />}
      <Card tone="act" ends as="section" aria-labelledby="wide-title">
        <Flow gap="tight">
          <Heading level={2} as={3} id="wide-title">
            {wide ? 'Alle werden gezeigt' : 'Weiter suchen'}
          </Heading>
          <Text>
            {wide ? 'Auch andere Berufe und längere Wege. Die Ordnung ist dieselbe.' : `${words.beyond(beyond)} Niemand ist ausgeblendet.`}
          </Text>
        </Flow>
        <ButtonLink href={here(!wide)} icon={wide ? 'back' : 'plus'}>
          {wide ? 'Nur Naheliegendes zeigen' : 'Weitere zeigen'}
        </ButtonLink>
      </Card>
    </Flow>
  )
}
