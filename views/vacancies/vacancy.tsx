import type { Child } from 'hono/jsx'
import type { Day } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { initials } from '#src/base/text.ts'
import { boardPath, vacancyPrintPath, wallCardPath } from '#src/vacancies/paths.ts'
import { fitsNursery } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Bdi,
  ButtonLink,
  Card,
  Chip,
  Criteria,
  Criterion,
  Dots,
  Facts,
  Flow,
  Grid,
  Heading,
  Lead,
  Link,
  Muted,
  Phone,
  Pre,
  Prose,
  QrBox,
  Row,
  Section,
  Small,
  Split,
  Strong,
  StructuredData,
  Text,
  Who,
} from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { type VacancyWords, vacancyWords } from '#views/words/vacancy.ts'
import { employerAndPlace, factsOf, type ShownVacancy, wordedNeeds } from './facts.ts'

export type VacancyProps = {
  language: PublicLanguage
  day: Day
  vacancy: ShownVacancy & { id: string; ownerName: string; ownerPhone: string; ownerHours: string; locationIds: string[] }
  places: { id: string; name: string; street: string }[]
  deputy: string | null
  qr: string
  shortAddress: string
  jobPosting: object | null
  nonce: string
}
/** In the words of the employer: German, whatever the page speaks. */
const German = ({ children }: { children: Child }) => <Bdi lang="de">{children}</Bdi>

export const VacancyPanel = (props: VacancyProps) => {
  const { vacancy, language, day, jobPosting, nonce } = props
  const { page: words, facts } = vacancyWords[language]
  return (
    <Flow gap="loose" id="vacancy">
      <BackLink href={boardPath}>{words.all}</BackLink>
      <Flow>
        <Pre>
          {words.number(vacancy.number)}
          {vacancy.publishedOn &&
            ` · ${vacancy.publishedOn === day ? words.sinceToday : words.since(longDate(vacancy.publishedOn, language))}`}
        </Pre>
        <Heading level={1}>
          <German>{vacancy.title}</German>
        </Heading>
        <Lead>
          {employerAndPlace(vacancy, language).map((each, at) => (
            <>
              {at > 0 && ', '}
              <Bdi>{each}</Bdi>
            </>
          ))}{' '}
          · {facts.openings(vacancy.openings)}
        </Lead>
        <Chips vacancy={vacancy} language={language} />
      </Flow>
      <VacancyFacts vacancy={vacancy} language={language} />
      <Split side={<Aside {...props} words={words} />}>
        <Body {...props} words={words} />
      </Split>
      {jobPosting && <StructuredData data={jobPosting} nonce={nonce} />}
    </Flow>
  )
}

const Chips = ({ vacancy, language }: Pick<VacancyProps, 'vacancy' | 'language'>) => {
  const words = vacancyWords[language].facts
  const chips = [
    fitsNursery(vacancy) && (
      <Chip tone="ok" icon="smile">
        {words.nursery}
      </Chip>
    ),
    vacancy.careerChangerOk && <Chip>{words.careerChanger}</Chip>,
    vacancy.publication === 'anonymous' && <Chip>{words.nameLater}</Chip>,
  ].filter(Boolean)
  return chips.length > 0 ? <Row>{chips}</Row> : null
}
export const VacancyFacts = ({ vacancy, language }: Pick<VacancyProps, 'vacancy' | 'language'>) => {
  const words = vacancyWords[language].facts
  const { hours, pay, way, start } = factsOf(vacancy, language)
  return (
    <Facts
      items={[
        { icon: 'clock', label: words.hours, ...hours },
        { icon: 'euro', label: words.pay, ...pay },
        { icon: 'bus', label: words.way, value: <German>{way.value}</German>, more: way.more },
        { icon: 'calendar', label: words.start, ...start },
      ]}
    />
  )
}

type BodyProps = VacancyProps & { words: VacancyWords['page'] }
const Body = ({ vacancy, language, words, places }: BodyProps) => (
  <Flow gap="airy">
    {vacancy.plainText && (
      <Card as="section" tone="sun" aria-labelledby="plain-title">
        <Heading level={2} id="plain-title">
          {words.plain}
        </Heading>
        <Prose text={vacancy.plainText} lang="de" dir="ltr" />
      </Card>
    )}
    {words.germanText && <Muted>{words.germanText}</Muted>}
    {vacancy.tasks.length > 0 && (
      <Section id="tasks" title={words.tasks}>
        <Dots items={vacancy.tasks.map((task) => <German>{task}</German>)} />
      </Section>
    )}
    <Needs vacancy={vacancy} language={language} words={words} />
    {vacancy.proofs.length > 0 && <Proofs vacancy={vacancy} language={language} words={words} />}
    <Section id="next" title={words.next}>
      <Text>
        {words.nextText} <Strong>{words.noCv}</Strong> {words.nameText}
      </Text>
      <Text>{words.company}</Text>
    </Section>
    <Interest vacancy={vacancy} words={words} places={places} />
  </Flow>
)
type PartProps = Pick<VacancyProps, 'vacancy' | 'language'> & { words: VacancyWords['page'] }
const Needs = ({ vacancy, language, words }: PartProps) => {
  const worded = wordedNeeds(vacancy, language)
  const nothing = worded.length === 0 && vacancy.must.length === 0
  return (
    <Grid min={2}>
      <Section id="needs" title={words.needs}>
        <Criteria>
          {nothing && (
            <Criterion verdict="fits" big>
              {words.noNeeds}
            </Criterion>
          )}
          {worded.map((need) => (
            <Criterion verdict="fits" big>
              {need}
            </Criterion>
          ))}
          {vacancy.must.map((need) => (
            <Criterion verdict="fits" big>
              <German>{need}</German>
            </Criterion>
          ))}
        </Criteria>
        {vacancy.nice.length > 0 && (
          <>
            <Heading level={3}>{words.nice}</Heading>
            <Dots items={vacancy.nice.map((each) => <German>{each}</German>)} />
          </>
        )}
      </Section>
      {vacancy.learnHere.length > 0 && (
        <Section id="learns" title={words.learns}>
          <Criteria>
            {vacancy.learnHere.map((each) => (
              <Criterion verdict="plus" big>
                <German>{each}</German>
              </Criterion>
            ))}
          </Criteria>
        </Section>
      )}
    </Grid>
  )
}
const Proofs = ({ vacancy, language, words }: PartProps) => (
  <Section id="proofs" title={words.proofs}>
    <Dots items={vacancy.proofs.map((proof) => vacancyWords[language].facts.proofs[proof])} />
    <Muted>{words.proofsText}</Muted>
  </Section>
)
/** The way on: a person with a number, a door, or a letter. No form: nobody has to leave a name here. */
const Interest = ({
  vacancy,
  words,
  places,
}: {
  vacancy: VacancyProps['vacancy']
  words: VacancyWords['page']
  places: VacancyProps['places']
}) => (
  <Card as="section" tone="act" id="interest" aria-labelledby="interest-title">
    <Heading level={2} id="interest-title">
      {words.interestTitle}
    </Heading>
    <Text>
      {words.call} <Bdi>{vacancy.ownerName}</Bdi>, <Phone number={vacancy.ownerPhone} />
    </Text>
    {places.length > 0 && (
      <Text>
        {words.come}{' '}
        {places.map((place, at) => (
          <>
            {at > 0 && ' · '}
            <Link inline href={`/locations#${place.id}`}>
              <Bdi>
                {place.name}, {place.street}
              </Bdi>
            </Link>
          </>
        ))}
      </Text>
    )}
    <Row>
      <ButtonLink href={`/cv/letters/${vacancy.id}`} icon="pen">
        {words.letter}
      </ButtonLink>
      <Link href="/cv">{words.cv}</Link>
    </Row>
  </Card>
)

const Aside = ({ vacancy, words, deputy, qr, shortAddress }: BodyProps) => (
  <Flow as="aside" stay aria-label={words.contact}>
    <Card up>
      <Who initials={initials(vacancy.ownerName)} name={<Bdi>{vacancy.ownerName}</Bdi>} meta={words.knows} />
      <ButtonLink href="#interest" kind="primary" block>
        {words.interest}
      </ButtonLink>
      <Small>
        <Phone number={vacancy.ownerPhone} />
        <br />
        <German>{vacancy.ownerHours}</German>
        {deputy && (
          <>
            <br />
            {words.deputy(deputy)}
          </>
        )}
      </Small>
    </Card>
    <QrBox svg={qr} label={words.qr(shortAddress.replace(/^https?:\/\//, ''))}>
      <Text>{words.phone}</Text>
      <Text>
        <Link href={vacancyPrintPath(vacancy.number)} icon="print">
          {words.print}
        </Link>
      </Text>
      <Text>
        <Link href={wallCardPath(vacancy.number)} icon="page">
          {words.pdf}
        </Link>
      </Text>
    </QrBox>
  </Flow>
)

export const GonePanel = ({ words }: { words: VacancyWords['page'] }) => (
  <Flow width="slim" gap="loose" id="vacancy">
    <Heading level={1}>{words.gone.title}</Heading>
    <Lead>{words.gone.text}</Lead>
    <Row>
      <ButtonLink href={boardPath} kind="primary">
        {words.gone.action}
      </ButtonLink>
    </Row>
  </Flow>
)
