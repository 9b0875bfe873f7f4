import type { EmployerLanguage } from '#src/base/language.ts'
import { euro } from '#src/base/money.ts'
import type { PostingChange } from '#src/vacancies/changes.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'
import { longDate } from '#views/words/dates.ts'
import { postingWords } from '#views/words/posting.ts'
import { vacancyWords } from '#views/words/vacancy.ts'
import { factsOf } from './facts.ts'

/** `german` says which of both are somebody's own words, which stay German on an English page. */
export type WordedChange = { term: string; was?: string; now: string; why?: string; german: { was: boolean; now: boolean } }
const joined = ({ value, more }: { value: string; more: string }) => [value, more].filter(Boolean).join(', ')
const germanOf = (posting: Posting, language: EmployerLanguage) =>
  posting.german ? vacancyWords[language].facts.german(posting.german) : null

/** The employer's words beside the new text, each with the reason for the change. */
export const wordedChanges = (changes: PostingChange[], posting: Posting, language: EmployerLanguage): WordedChange[] => {
  const words = postingWords[language]
  const facts = factsOf(posting, language)
  const now: Record<PostingChange['fact'], string> = {
    title: posting.title,
    pay: joined(facts.pay),
    who: posting.must.join(' · ') || words.left,
    german: germanOf(posting, language) ?? words.left,
    times: joined(facts.hours),
    start: joined(facts.start),
    way: joined(facts.way),
  }
  return changes.map(({ fact, was, why, floor }) => ({
    term: words.terms[fact],
    was: was ?? undefined,
    now: now[fact],
    german: { was: true, now: fact === 'title' || (fact === 'who' && posting.must.length > 0) },
    why: why
      ? words.why[why](floor ? euro(floor.cents, language === 'de' ? 'de-DE' : 'en-GB') : '', floor ? longDate(floor.from, language) : '')
      : undefined,
  }))
}

/** The last wording that was public beside the new one. */
export const wordingChanges = (before: Posting, after: Posting, language: EmployerLanguage): WordedChange[] => {
  const { terms } = postingWords[language]
  const [old, now] = [factsOf(before, language), factsOf(after, language)]
  const written = [terms.title, terms.tasks, terms.must, terms.learnHere]
  const rows: [string, string, string][] = [
    [terms.title, before.title, after.title],
    [terms.pay, joined(old.pay), joined(now.pay)],
    [terms.times, joined(old.hours), joined(now.hours)],
    [terms.start, joined(old.start), joined(now.start)],
    [terms.way, joined(old.way), joined(now.way)],
    [terms.german, germanOf(before, language) ?? '', germanOf(after, language) ?? ''],
    [terms.tasks, before.tasks.join(' '), after.tasks.join(' ')],
    [terms.must, before.must.join(' · '), after.must.join(' · ')],
    [terms.learnHere, before.learnHere.join(' · '), after.learnHere.join(' · ')],
  ]
  return rows
    .filter(([, was, is]) => was !== is)
    .map(([term, was, is]) => {
      const german = { was: written.includes(term), now: written.includes(term) && is !== '' }
      return { term, was: was || undefined, now: is || postingWords[language].left, german }
    })
}
