import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names, type Tone } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'

/** The kiosk's grid: at most six tiles. */
export const Tiles = ({ children, ...rest }: Content & Attributes) => (
  <ul class="tiles" {...rest}>
    {children}
  </ul>
)

type TileProps = Attributes & {
  title: Child
  href?: string
  button?: { name?: string; value?: string }
  icon?: IconName
  tone?: Tone
  original?: string
  small?: Child
}
/** A big choice: a link, or (`button`) a submit button of the form around it. `original` is the German text below it. */
export const Tile = ({ title, href, button, icon, tone = 'act', original, small, lang, dir, ...rest }: TileProps) => {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{title}</span>
      {small && <small>{small}</small>}
      {original && (
        <small lang="de" dir="ltr">
          {original}
        </small>
      )}
    </>
  )
  const look = names('tile', tone, !icon && 'wordy')
  return (
    <li {...rest}>
      {button ? (
        <button class={look} type="submit" lang={lang} dir={dir} {...button}>
          {inside}
        </button>
      ) : (
        <a class={look} href={href} lang={lang} dir={dir}>
          {inside}
        </a>
      )}
    </li>
  )
}

/** The foot of a kiosk page: help at the start edge, back at the end, always there. Goes into the page's `floor`. */
export const Floor = ({ children, ...rest }: Content & Attributes) => (
  <footer class="floor" {...rest}>
    {children}
  </footer>
)

/** A big heading for the kiosk. */
export const KioskHeading = ({ children, ...rest }: Content & Attributes) => (
  <h1 class="kerr" {...rest}>
    {children}
  </h1>
)

/** The ticket as a picture of itself: digits stay western, as on the display. */
export const Slip = ({ number, label, lines = [], ...rest }: Attributes & { number: number | string; label: Child; lines?: Child[] }) => (
  <p class="slip" {...rest}>
    <span class="big">{label}</span>
    <b dir="ltr">{number}</b>
    {lines.map((line) => (
      <span class="meta">{line}</span>
    ))}
  </p>
)
/** Ticket and what happens next, side by side. */
export const TicketScreen = ({ slip, children }: Content & { slip: Child }) => (
  <div class="grid ticket">
    {slip}
    <div class="flow loose">{children}</div>
  </div>
)

/** The call on the display: number, arrow, place. */
export const Call = ({ number, place, title, ...rest }: Attributes & { number: Child; place: Child; title: Child }) => (
  <div class="flow" {...rest}>
    <h1 class="big">{title}</h1>
    <p class="call">
      <b class="num">{number}</b>
      <Icon name="forward" />
      <span>{place}</span>
    </p>
  </div>
)
export const LastCalls = ({ title, calls }: { title: Child; calls: { number: Child; place: Child }[] }) => (
  <div class="flow before">
    <h2 class="big mute">{title}</h2>
    <ul class="last">
      {calls.map(({ number, place }) => (
        <li>
          <b class="num">{number}</b>
          {place}
        </li>
      ))}
    </ul>
  </div>
)
/** Polled pieces show their time; `Stale` reads it when contact is lost. */
export const Clock = ({ children }: Content) => (
  <span class="big num" data-house-clock>
    {children}
  </span>
)
type StaleProps = Attributes & { seconds?: number; before: string; after: string; shown?: boolean }
/** Never shows an old state silently: appears after so many seconds without an answer. "before HH.MM after". */
export const Stale = ({ seconds = 15, before, after, shown, ...rest }: StaleProps) => (
  <p class="stale" role="alert" hidden={!shown} data-house-stale={seconds} {...rest}>
    <Icon name="warning" />
    <span>
      {before} <span class="num" data-house-since /> {after}
    </span>
  </p>
)

/** A dark board with the last number, or a quiet one when nobody has been called. */
export const BoardText = ({ children, ...rest }: Content & Attributes) => (
  <p class="boardtext" {...rest}>
    {children}
  </p>
)
