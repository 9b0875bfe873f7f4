import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'
import { spokenWords } from './language.tsx'

export type Verdict = 'fits' | 'clarify' | 'not-today' | 'plus'
const look: Record<Verdict, { tone: Tone; icon: IconName }> = {
  fits: { tone: 'ok', icon: 'check' },
  clarify: { tone: 'ask', icon: 'question' },
  'not-today': { tone: 'no', icon: 'dash' },
  plus: { tone: 'plum', icon: 'plus' },
}

/** Holds `Criterion`s; `columns` where there is room. */
export const Criteria = ({ columns, children, ...rest }: Content & Attributes & { columns?: boolean }) => (
  <ul class={columns ? 'crits' : 'flow tight'} {...rest}>
    {children}
  </ul>
)

type CriterionProps = Content & Attributes & { verdict: Verdict; label?: Child; big?: boolean }
/** One sentence about one criterion. Verdicts differ by form: check, question mark, dash. */
export const Criterion = ({ verdict, label, big, children, ...rest }: CriterionProps) => {
  const words = spokenWords()
  const spoken: Record<Verdict, string> = { fits: words.fits, clarify: words.clarify, 'not-today': words.notToday, plus: '' }
  return (
    <li class={names('crit', look[verdict].tone, big && 'base18')} {...rest}>
      <Icon name={look[verdict].icon} />
      <span>
        {label && <b>{label}</b>}
        {label && spoken[verdict] && <span class="kern-sr-only">{spoken[verdict]}: </span>}
        {children}
      </span>
    </li>
  )
}

export const VerdictChip = ({ verdict, children, ...rest }: Content & Attributes & { verdict: Verdict }) => {
  const words = spokenWords()
  const spoken: Record<Verdict, string> = { fits: words.fits, clarify: words.clarify, 'not-today': words.notToday, plus: '' }
  return (
    <span class={names('chip', look[verdict].tone)} {...rest}>
      <Icon name={look[verdict].icon} />
      {children ?? spoken[verdict]}
    </span>
  )
}

export type Severity = 'blocks' | 'override' | 'hint'
const severe: Record<Severity, { tone: Tone; icon: IconName }> = {
  blocks: { tone: 'err', icon: 'warning' },
  override: { tone: 'ask', icon: 'pen' },
  hint: { tone: 'act', icon: 'speech' },
}

type FindingProps = Content & Attributes & { severity: Severity; title: Child; reason?: Child; level?: 3 | 4 }
/** A finding beside its field: the severity in words, the reason, and (children) what to do about it. */
export const Finding = ({ severity, title, reason, level = 3, children, ...rest }: FindingProps) => {
  const words = spokenWords()
  const Title = `h${level}` as 'h3'
  return (
    <div class={names('find', severe[severity].tone)} {...rest}>
      <Title class="find-title">
        <Icon name={severe[severity].icon} />
        <span>
          {{ blocks: words.blocks, override: words.override, hint: words.hint }[severity]}: {title}
        </span>
      </Title>
      {reason && <p>{reason}</p>}
      {children}
    </div>
  )
}
export const SeverityChip = ({ severity, children }: Content & { severity: Severity }) => (
  <span class={names('chip', severe[severity].tone)}>
    <Icon name={severe[severity].icon} />
    {children}
  </span>
)

/** A field with something beside it: findings, a hint. */
export const Pair = ({ field, aside, ...rest }: Attributes & { field: Child; aside?: Child }) => (
  <div class="pair" {...rest}>
    <div class="flow">{field}</div>
    <div class="flow">{aside}</div>
  </div>
)
