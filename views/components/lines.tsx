import type { Child } from 'hono/jsx'
import { type Attributes, names } from './attributes.ts'
import { spokenWords } from './language.tsx'

export type Line = { term: Child; value: Child; action?: Child }
/** Term, value, small action: check answers, details, next steps. */
export const Lines = ({ items, narrow, ...rest }: Attributes & { items: Line[]; narrow?: boolean }) => (
  <dl class={names('lines', !items.some((item) => item.action) && 'two', narrow && 'mini')} {...rest}>
    {items.map(({ term, value, action }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
        {action && <dd>{action}</dd>}
      </div>
    ))}
  </dl>
)

export type Change = { term: Child; was?: Child; now: Child; why?: Child }
/** What was changed and why. `nothing` stands where nothing was said before. */
export const Diff = ({ items, nothing, ...rest }: Attributes & { items: Change[]; nothing: string }) => (
  <dl class="lines diff" {...rest}>
    {items.map(({ term, was, now, why }) => (
      <div>
        <dt>{term}</dt>
        <dd>{was ? <s class="was">{was}</s> : <span class="mute">{nothing}</span>}</dd>
        <dd>
          <ins>{now}</ins>
          {why && (
            <>
              <br />
              <span class="small mute">{why}</span>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

type ComparisonProps = Attributes & {
  rows: { label: string; stored: Child; typed: Child }[]
  headings?: { field: string; stored: string; typed: string }
}
/** Two texts of one thing, when somebody else was faster: what is stored beside what was typed. */
export const Comparison = ({ rows, headings, ...rest }: ComparisonProps) => {
  const words = spokenWords()
  return (
    <dl class="lines compare" {...rest}>
      {rows.map(({ label, stored, typed }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <span class="meta">{headings?.stored ?? words.stored}</span>
            <br />
            {stored}
          </dd>
          <dd>
            <span class="meta">{headings?.typed ?? words.typed}</span>
            <br />
            {typed}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What happened, newest first or in order; `when` is a written date. */
export const Timeline = ({ entries, ...rest }: Attributes & { entries: { when: Child; text: Child; who?: Child }[] }) => (
  <ol class="timeline" {...rest}>
    {entries.map(({ when, text, who }) => (
      <li>
        <p class="meta">
          {when}
          {who && <> · {who}</>}
        </p>
        <div>{text}</div>
      </li>
    ))}
  </ol>
)

/** A short programme: time and what happens. */
export const Times = ({ items, ...rest }: Attributes & { items: { when: Child; text: Child }[] }) => (
  <ul class="flow small" {...rest}>
    {items.map(({ when, text }) => (
      <li class="when">
        <b class="num">{when}</b>
        <span>{text}</span>
      </li>
    ))}
  </ul>
)
