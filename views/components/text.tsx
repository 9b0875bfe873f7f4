import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names } from './attributes.ts'

type Props = Content & Attributes

type HeadingProps = Props & { level: 1 | 2 | 3 | 4; as?: 1 | 2 | 3 }
/** `level` is the outline; `as` is only how big it looks. */
export const Heading = ({ level, as, children, ...rest }: HeadingProps) => {
  const Tag = `h${level}` as 'h1'
  return (
    <Tag class={as && as !== level ? `h${as}` : undefined} {...rest}>
      {children}
    </Tag>
  )
}

type SectionProps = Props & {
  title: Child
  id: string
  level?: 2 | 3
  gap?: 'tight' | 'loose'
  meta?: Child
  small?: boolean
  stay?: boolean
}
/** A section named by its heading; the heading's id is `${id}-title`. */
export const Section = ({ title, id, level = 2, gap, meta, small, stay, children, ...rest }: SectionProps) => (
  <section class={names('flow', gap, stay && 'stay')} id={id} aria-labelledby={`${id}-title`} {...rest}>
    {meta ? (
      <div class="row ends base">
        <Heading level={level} id={`${id}-title`} as={small ? 3 : undefined}>
          {title}
        </Heading>
        <div class="meta">{meta}</div>
      </div>
    ) : (
      <Heading level={level} id={`${id}-title`} as={small ? 3 : undefined}>
        {title}
      </Heading>
    )}
    {children}
  </section>
)

export const Lead = ({ children, ...rest }: Props) => (
  <p class="big" {...rest}>
    {children}
  </p>
)
export const Text = ({ children, ...rest }: Props) => <p {...rest}>{children}</p>
export const Small = ({ children, ...rest }: Props) => (
  <p class="small" {...rest}>
    {children}
  </p>
)
/** Said more quietly. `inline` inside a sentence; `small` below a line. */
export const Muted = ({ inline, small, children, ...rest }: Props & { inline?: boolean; small?: boolean }) => {
  const Tag = inline ? 'span' : 'p'
  return (
    <Tag class={names('mute', small && 'small')} {...rest}>
      {children}
    </Tag>
  )
}
/** A short line above a heading. */
export const Pre = ({ children, ...rest }: Props) => (
  <p class="pre" {...rest}>
    {children}
  </p>
)
export const Strong = ({ children, ...rest }: Props) => <strong {...rest}>{children}</strong>
/** Numbers, hours, dates in digits: never broken, always left to right. */
export const Num = ({ children, ...rest }: Props) => (
  <span class="num" {...rest}>
    {children}
  </span>
)
/** A German telephone number as a link. A leading 0 becomes +49. */
export const Phone = ({ number, ...rest }: Attributes & { number: string }) => (
  <a class="num" href={`tel:${number.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`} {...rest}>
    {number}
  </a>
)
/** A name or word from another language keeps its own direction. */
export const Bdi = ({ children, ...rest }: Props) => <bdi {...rest}>{children}</bdi>
export const Dots = ({ items, small, ...rest }: Attributes & { items: Child[]; small?: boolean }) => (
  <ul class={names('dots', small && 'small')} {...rest}>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
/** Text as somebody wrote it: blank lines part paragraphs, line ends stay. */
export const Prose = ({ text, ...rest }: Attributes & { text: string }) => (
  <div class="flow prose" {...rest}>
    {text
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => (
        <p>{paragraph}</p>
      ))}
  </div>
)

export type RawPart = { text: string; marked?: boolean }
/** What somebody said, word for word, never changed; parts may be marked. `say`: a short sentence of a person. */
export const Raw = ({ parts, say, children, ...rest }: Props & { parts?: RawPart[]; say?: boolean }) => (
  <blockquote class={names('raw', say && 'say')} {...rest}>
    {parts ? parts.map((part) => (part.marked ? <mark>{part.text}</mark> : part.text)) : children}
  </blockquote>
)
