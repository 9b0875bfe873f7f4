import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'

type HitProps = Attributes & {
  href: string
  title: Child
  meta?: Child
  facts?: { icon: IconName; text: Child }[]
  tags?: Child
  pay?: { value: Child; unit?: Child; more?: Child }
  level?: 2 | 3
}
/** One result of a public search: the whole row is the link, the pay stands at the end edge. */
export const Hit = ({ href, title, meta, facts = [], tags, pay, level = 2, ...rest }: HitProps) => {
  const Title = `h${level}` as 'h2'
  return (
    <article class="hit" {...rest}>
      <div class="flow tight">
        <Title class="hit-title">
          <a href={href}>{title}</a>
        </Title>
        {meta && <p>{meta}</p>}
        {facts.length > 0 && (
          <p class="row">
            {facts.map(({ icon, text }) => (
              <span>
                <Icon name={icon} /> {text}
              </span>
            ))}
          </p>
        )}
        {tags && <p class="row">{tags}</p>}
      </div>
      {pay && (
        <p class="pay small">
          <strong class="num">{pay.value}</strong> {pay.unit}
          {pay.more && (
            <>
              <br />
              <span class="mute">{pay.more}</span>
            </>
          )}
        </p>
      )}
    </article>
  )
}
/** Holds `Hit`s. */
export const Hits = ({ children, ...rest }: Content & Attributes) => <div {...rest}>{children}</div>

type TaskProps = Content &
  Attributes & { tone?: Tone; kicker?: Child; title: Child; href?: string; meta?: Child; action?: Child; level?: 2 | 3 | 4 }
/** One row of work: what, since when, one main action. Children stand between title and meta. */
export const Task = ({ tone, kicker, title, href, meta, action, level = 3, children, ...rest }: TaskProps) => {
  const Title = `h${level}` as 'h3'
  return (
    <article class={names('task', tone)} {...rest}>
      <div class="flow tight">
        {kicker && <p class="small row">{kicker}</p>}
        <Title class="task-title">{href ? <a href={href}>{title}</a> : title}</Title>
        {children}
        {meta && <p class="small mute">{meta}</p>}
      </div>
      {action && <div class="task-action">{action}</div>}
    </article>
  )
}
/** Holds `Task`s. */
export const Tasks = ({ children, ...rest }: Content & Attributes) => <div {...rest}>{children}</div>

type WhoProps = Attributes & { initials: string; name: Child; meta?: Child; level?: 2 | 3; tone?: Tone }
/** A person: initials under the arch, never a photo. */
export const Who = ({ initials, name, meta, level, tone, ...rest }: WhoProps) => {
  const Name = level ? (`h${level}` as 'h3') : 'strong'
  return (
    <div class="who" {...rest}>
      <span class={names('face', tone)} aria-hidden="true">
        {initials}
      </span>
      <div class={level ? undefined : 'small'}>
        <Name class={level === 2 ? 'h3' : undefined}>{name}</Name>
        {meta && <div class="small mute">{meta}</div>}
      </div>
    </div>
  )
}
