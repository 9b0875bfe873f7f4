import { type Attributes, type Content, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'
import { spokenWords } from './language.tsx'

type LinkProps = Content &
  Attributes & {
    href: string
    icon?: IconName
    external?: boolean
    inline?: boolean
    hreflang?: string
    rel?: string
    /** Only where the columns of a page stand below each other. */
    stacked?: boolean
  }
/** A link that stands alone. `inline` inside a sentence. `external` opens a new window and says so. */
export const Link = ({ href, icon, external, inline, rel, stacked, children, ...rest }: LinkProps) => (
  <a
    class={names(!inline && 'link', stacked && 'stacked')}
    href={href}
    target={external ? '_blank' : undefined}
    rel={external ? 'noopener noreferrer' : rel}
    {...rest}
  >
    {icon && <Icon name={icon} />}
    {children}
    {external && (
      <>
        {!inline && <Icon name="external" />}
        <span class="kern-sr-only"> ({spokenWords().newWindow})</span>
      </>
    )}
  </a>
)
export const BackLink = ({ href, children, ...rest }: Content & Attributes & { href: string }) => (
  <p class="noprint">
    <Link href={href} icon="back" {...rest}>
      {children ?? spokenWords().back}
    </Link>
  </p>
)

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger'
const buttonNames = (kind: ButtonKind, small?: boolean, block?: boolean) =>
  names(
    'kern-btn',
    `kern-btn--${kind === 'danger' ? 'secondary' : kind}`,
    kind === 'danger' && 'danger',
    small && 'kern-btn--small',
    block && 'kern-btn--block',
  )

type ButtonLook = Content & Attributes & { kind?: ButtonKind; small?: boolean; block?: boolean; icon?: IconName }
export const ButtonLink = ({ href, kind = 'secondary', small, block, icon, children, ...rest }: ButtonLook & { href: string }) => (
  <a class={buttonNames(kind, small, block)} href={href} {...rest}>
    {icon && <Icon name={icon} />}
    <span class="kern-label">{children}</span>
  </a>
)

type ButtonProps = ButtonLook & { name?: string; value?: string; form?: string; type?: 'submit' | 'button'; formaction?: string }
/** One primary button per view. Never disabled: the answer says what is missing. */
export const Button = ({ kind = 'primary', small, block, icon, type = 'submit', children, ...rest }: ButtonProps) => (
  <button class={buttonNames(kind, small, block)} type={type} {...rest}>
    {icon && <Icon name={icon} />}
    <span class="kern-label">{children}</span>
  </button>
)

type UseProps = Content & Attributes & { name?: string; value?: string; form?: string; tone?: Tone }
/** The small action inside a finding or a line: looks like a link, is a button. */
export const UseButton = ({ tone, children, ...rest }: UseProps) => (
  <button class={names('use', tone)} type="submit" {...rest}>
    {children}
  </button>
)

/** Appears only where scripts run, because only they can print. */
export const PrintButton = ({ kind = 'secondary', small, children, ...rest }: ButtonLook) => (
  <button class={buttonNames(kind, small)} type="button" hidden data-house-print {...rest}>
    <Icon name="print" />
    <span class="kern-label">{children ?? spokenWords().print}</span>
  </button>
)
