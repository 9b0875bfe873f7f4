import type { Child } from 'hono/jsx'
import { type Attributes, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'

export type Fact = { icon: IconName; label: string; value: Child; more?: Child }
/** Two to four facts, the number first. */
export const Facts = ({ items, ...rest }: Attributes & { items: Fact[] }) => (
  <dl class={names('facts', items.length === 3 && 'three', items.length < 3 && 'pairwise')} {...rest}>
    {items.map(({ icon, label, value, more }) => (
      <div>
        <dt>
          <Icon name={icon} />
          {label}
        </dt>
        <dd>
          <strong>{value}</strong>
          {more}
        </dd>
      </div>
    ))}
  </dl>
)

export type Count = { label: string; value: number | string; tone?: Tone; href?: string }
/** Counts above a list of work; each may lead to its list. */
export const Counts = ({ items, ...rest }: Attributes & { items: Count[] }) => (
  <dl class="facts five" {...rest}>
    {items.map(({ label, value, tone, href }) => (
      <div class={tone}>
        <dt>{href ? <a href={href}>{label}</a> : label}</dt>
        <dd>
          <strong>{value}</strong>
        </dd>
      </div>
    ))}
  </dl>
)

type FigureProps = Attributes & { title: string; value: Child; chip?: Child; meaning: Child }
/** A figure always carries its definition. Stands in `Figures`. */
export const Figure = ({ title, value, chip, meaning, ...rest }: FigureProps) => (
  <li class="card flow fig" {...rest}>
    <h2 class="h3">{title}</h2>
    <strong class="num">{value}</strong>
    <p>{chip}</p>
    <p class="mute">{meaning}</p>
  </li>
)
export const Figures = ({ children }: { children?: Child }) => <ul class="grid figs">{children}</ul>
