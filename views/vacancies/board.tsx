import type { Day } from '#src/base/day.ts'
import { daysBetween } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import type { BoardSearch } from '#src/vacancies/board-search.ts'
import { boardTimes, boardWithout } from '#src/vacancies/board-search.ts'
import { boardHref, boardPath, vacancyPath } from '#src/vacancies/paths.ts'
import {
  Bdi,
  Button,
  ButtonLink,
  Checks,
  Chip,
  Empty,
  Field,
  FilterForm,
  Flow,
  Heading,
  Hit,
  Hits,
  Muted,
  Pager,
  Phone,
  Row,
  Split,
  Unseen,
} from '#views/components/index.ts'
import { type VacancyWords, vacancyWords } from '#views/words/vacancy.ts'
import { employerAndPlace, factsOf, joined, payAmount, type ShownVacancy, startText, tagsOf } from './facts.ts'

export type BoardProps = {
  language: PublicLanguage
  day: Day
  search: BoardSearch
  hits: ShownVacancy[]
  total: number
  openings: number
  pages: number
  /** Whom to call when nothing fits; null in a house without staff. */
  contact: { name: string; phone: string } | null
}

/** All that is open, newest first. Every choice stands in the address, so that it can be shared and reloaded. */
export const BoardPanel = (props: BoardProps) => {
  const words = vacancyWords[props.language].board
  const enhanced = { 'hx-get': boardPath, 'hx-target': '#board', 'hx-swap': 'outerHTML', 'hx-push-url': 'true' }
  return (
    <Flow gap="loose" id="board">
      <Heading level={1}>{words.title}</Heading>
      <Finder words={words} search={props.search} enhanced={enhanced} />
      <Split left side={<Refine words={words} search={props.search} enhanced={enhanced} />}>
        <Found {...props} words={words} />
      </Split>
    </Flow>
  )
}

type Words = VacancyWords['board']
type FormProps = { words: Words; search: BoardSearch; enhanced: Record<`hx-${string}`, string> }
const Carried = ({ name, values }: { name: string; values: readonly string[] }) => (
  <>
    {values.filter(Boolean).map((value) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

const Finder = ({ words, search, enhanced }: FormProps) => (
  <FilterForm action={boardPath} label={words.search} search finder {...enhanced}>
    <Field name="word" label={words.word} type="search" quiet value={search.word} maxlength={100} data-house-search />
    <Field name="place" label={words.place} quiet value={search.place} maxlength={100} />
    <Carried name="times" values={search.times} />
    <Carried name="without" values={search.without} />
    <Button icon="search">{words.find}</Button>
  </FilterForm>
)
const Refine = ({ words, search, enhanced }: FormProps) => (
  <FilterForm action={boardPath} label={words.refine} stacked {...enhanced}>
    <Carried name="word" values={[search.word]} />
    <Carried name="place" values={[search.place]} />
    <Checks
      name="times"
      legend={words.when}
      quiet
      options={boardTimes.map((value) => ({ value, label: words.times[value] }))}
      values={search.times}
    />
    <Checks
      name="without"
      legend={words.good}
      quiet
      options={boardWithout.map((value) => ({ value, label: words.without[value] }))}
      values={search.without}
    />
    <Row>
      <Button kind="secondary" small>
        {words.apply}
      </Button>
    </Row>
  </FilterForm>
)

const Found = ({ words, language, day, search, hits, total, openings, pages, contact }: BoardProps & { words: Words }) => (
  <Flow as="section" aria-labelledby="found-title">
    <Row ends base>
      <Heading level={2} id="found-title">
        {words.found(total, openings)}
      </Heading>
      <Muted small>{words.newest}</Muted>
    </Row>
    <Chosen words={words} search={search} />
    {hits.length === 0 ? (
      <Nothing words={words} contact={contact} />
    ) : (
      <>
        <Hits>
          {hits.map((vacancy) => (
            <VacancyHit
              vacancy={vacancy}
              language={language}
              isNew={vacancy.publishedOn !== null && daysBetween(vacancy.publishedOn, day) < 4}
            />
          ))}
        </Hits>
        <Pager page={search.page} pages={pages} hrefOf={(page) => boardHref({ ...search, page })} />
        {contact && (
          <Muted small>
            {words.nothing} <Phone number={contact.phone} /> (<Bdi>{contact.name}</Bdi>). {words.early}
          </Muted>
        )}
      </>
    )}
  </Flow>
)
/** What is chosen, each with a way to drop it again. */
const Chosen = ({ words, search }: { words: Words; search: BoardSearch }) => {
  const chips = [
    ...boardTimes
      .filter((each) => search.times.includes(each))
      .map((each) => ({
        label: words.times[each],
        href: boardHref({ ...search, page: 1, times: search.times.filter((other) => other !== each) }),
      })),
    ...boardWithout
      .filter((each) => search.without.includes(each))
      .map((each) => ({
        label: words.without[each],
        href: boardHref({ ...search, page: 1, without: search.without.filter((other) => other !== each) }),
      })),
  ]
  return chips.length === 0 ? null : (
    <Row>
      {chips.map(({ label, href }) => (
        <Chip href={href}>
          {label} <span aria-hidden="true">×</span>
          <Unseen> {words.remove}</Unseen>
        </Chip>
      ))}
    </Row>
  )
}
const Nothing = ({ words, contact }: { words: Words; contact: BoardProps['contact'] }) => (
  <Empty level={3} title={words.emptyTitle} action={<ButtonLink href={boardPath}>{words.all}</ButtonLink>}>
    <p>{words.emptyText}</p>
    {contact && (
      <p>
        {words.emptyCall} <Bdi>{contact.name}</Bdi>, <Phone number={contact.phone} />
      </p>
    )}
  </Empty>
)

/** One vacancy in a list: hours, way and pay before anything else. */
export const VacancyHit = ({ vacancy, language, isNew }: { vacancy: ShownVacancy; language: PublicLanguage; isNew: boolean }) => {
  const words = vacancyWords[language].facts
  const facts = factsOf(vacancy, language)
  const amount = payAmount(vacancy, language)
  const start = vacancy.startOn ? words.from(startText(vacancy, language)) : startText(vacancy, language)
  return (
    <Hit
      level={3}
      href={vacancyPath(vacancy.number)}
      title={<Bdi lang="de">{vacancy.title}</Bdi>}
      meta={employerAndPlace(vacancy, language).map((each, at) => (
        <>
          {at > 0 && ' · '}
          <Bdi>{each}</Bdi>
        </>
      ))}
      facts={[
        { icon: 'clock', text: joined(language, facts.hours.value, facts.hours.more) },
        ...(vacancy.stop ? [{ icon: 'bus' as const, text: <Bdi lang="de">{vacancy.stop}</Bdi> }] : []),
      ]}
      tags={tagsOf(vacancy, language, isNew).map(({ text, fresh }) => <Chip tone={fresh ? 'sun' : undefined}>{text}</Chip>)}
      pay={{
        value: amount ?? facts.pay.value,
        unit: amount ? (vacancy.payUnit === 'hour' ? words.hour : words.month) : undefined,
        more: joined(language, words.openings(vacancy.openings), start),
      }}
    />
  )
}
