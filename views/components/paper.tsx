import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names } from './attributes.ts'
import { Mark } from './icon.tsx'
import { Qr } from './page-parts.tsx'

/** One A4 page: the same markup is preview and print. */
export const Sheet = ({ kind, children, ...rest }: Content & Attributes & { kind?: 'wall' | 'run' }) => (
  <div class={names('sheet', kind)} {...rest}>
    <div>{children}</div>
  </div>
)
export type SheetPicture = { src: string; alt: string; name: string }
type SheetPicturesProps = { pictures: SheetPicture[]; label: string; at?: number }
/** The pages of a paper as pictures, side by side. Where scripts run, page `at` is shown first. */
export const SheetPictures = ({ pictures, label, at: first = 1 }: SheetPicturesProps) => (
  <div class="flow sheets" data-house-pictures={first}>
    <section class="sheetrow" aria-label={label} tabindex={0}>
      {pictures.map(({ src, alt }, at) => (
        <img id={`sheet-${at + 1}`} src={src} alt={alt} width={595} height={842} />
      ))}
    </section>
    {pictures.length > 1 && (
      <p class="row">
        {pictures.map(({ name }, at) => (
          <a class="link" href={`#sheet-${at + 1}`}>
            {name}
          </a>
        ))}
      </p>
    )}
  </div>
)
type WallCardProps = {
  office: Child
  number: Child
  numberLabel: Child
  title: Child
  /** The outline below which it stands: 1 on a page of its own. */
  level?: 1 | 3
  sub?: Child
  facts: { label: Child; value: Child; more?: Child }[]
  parts: { title: Child; text: Child }[]
  foot: { title: Child; text: Child; qr?: { svg: string; label: string } }
}
/** The card for the wall of the office: readable from two metres away. */
export const WallCard = ({ office, number, numberLabel, title, level = 1, sub, facts, parts, foot }: WallCardProps) => {
  const Title = `h${level}` as 'h1'
  const Part = `h${level + 1}` as 'h2'
  return (
    <Sheet kind="wall">
      <div class="wallhead">
        <p>
          <span class="mark">
            <Mark />
          </span>
          {office}
        </p>
        <p>
          {numberLabel} <b>{number}</b>
        </p>
      </div>
      <Title class="walltitle">{title}</Title>
      {sub && <p class="sub">{sub}</p>}
      <WallFacts items={facts} />
      <div class="wallbody">
        {parts.map((part) => (
          <div>
            <Part class="wallpart">{part.title}</Part>
            <div>{part.text}</div>
          </div>
        ))}
      </div>
      <div class="wallfoot">
        <div>{foot.qr && <Qr {...foot.qr} />}</div>
        <div>
          <Part class="wallpart">{foot.title}</Part>
          <div>{foot.text}</div>
        </div>
      </div>
    </Sheet>
  )
}

export const WallFacts = ({ items }: { items: { label: Child; value: Child; more?: Child }[] }) => (
  <dl class="wallfacts">
    {items.map(({ label, value, more }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <b>{value}</b>
          {more}
        </dd>
      </div>
    ))}
  </dl>
)
