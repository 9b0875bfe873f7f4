import { type Attributes, type Content, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'

type CardElement = 'div' | 'section' | 'article' | 'aside' | 'li'
type CardProps = Content &
  Attributes & { tone?: Tone; up?: boolean; as?: CardElement; gap?: 'tight' | 'loose'; ends?: boolean; stay?: boolean }
/** Flat by default; `up` for the one thing to act on; a `tone` for an aside. */
export const Card = ({ tone, up, as: Tag = 'div', gap, ends, stay, children, ...rest }: CardProps) => (
  <Tag class={names('card', ends ? 'row ends' : 'flow', gap, up && 'up', tone && `tint ${tone}`, stay && 'stay')} {...rest}>
    {children}
  </Tag>
)

type NoteProps = Content & Attributes & { tone?: Tone; icon?: IconName }
/** One remark. Give it role="status" when it tells what has just happened. */
export const Note = ({ tone, icon = 'speech', children, ...rest }: NoteProps) => (
  <div class={names('note', tone)} {...rest}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
)

type ChipProps = Content & Attributes & { tone?: Tone; icon?: IconName; href?: string }
/** A state or a property in one or two words. Without an icon it is a quiet tag. */
export const Chip = ({ tone, icon, href, children, ...rest }: ChipProps) => {
  const Tag = href ? 'a' : 'span'
  return (
    <Tag class={names('chip', !icon && 'tag', tone)} href={href} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Tag>
  )
}
