import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names } from './attributes.ts'
import { Icon, type IconName } from './icon.tsx'
import { spokenWords } from './language.tsx'
import { Heading } from './text.tsx'

/** How far along: said in words, drawn beside them. `label` replaces "Schritt 3 von 5". */
export const Steps = ({ at, of, label, ...rest }: Attributes & { at: number; of: number; label?: string }) => (
  <div class="flow tight" {...rest}>
    <p class="pre">{label ?? spokenWords().step(at, of)}</p>
    <p class="steps" aria-hidden="true">
      {Array.from({ length: of }, (_, step) => (
        <i class={step < at ? 'on' : undefined} />
      ))}
    </p>
  </div>
)

type EmptyProps = Content & Attributes & { title: Child; action?: Child; level?: 2 | 3 }
/** What is empty, why that can be fine, and one next action. */
export const Empty = ({ title, action, level = 2, children, ...rest }: EmptyProps) => (
  <div class="empty flow" {...rest}>
    <Heading level={level} as={3}>
      {title}
    </Heading>
    {children && <div>{children}</div>}
    {action && <div class="row">{action}</div>}
  </div>
)

type PagerProps = Attributes & { page: number; pages: number; hrefOf: (page: number) => string; words?: { previous: string; next: string } }
export const Pager = ({ page, pages, hrefOf, words: own, ...rest }: PagerProps) => {
  const words = spokenWords()
  if (pages < 2) return null
  return (
    <nav class="row pager" aria-label={words.pages} {...rest}>
      {page > 1 && (
        <a class="link" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          {own?.previous ?? words.previousPage}
        </a>
      )}
      <span class="meta">{words.page(page, pages)}</span>
      {page < pages && (
        <a class="link" href={hrefOf(page + 1)} rel="next">
          {own?.next ?? words.nextPage}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}

type TableProps = Attributes & { caption: string; head: Child[]; rows: Child[][]; numeric?: number[]; showCaption?: boolean }
/** Only for numbers and plain lists. The first cell names its row; `numeric` are columns set at the end edge. */
export const Table = ({ caption, head, rows, numeric = [], showCaption, ...rest }: TableProps) => {
  const at = (column: number, kind: 'header' | 'cell') =>
    names(`kern-table__${kind}`, numeric.includes(column) && `kern-table__${kind}--numeric`)
  return (
    <section class="scroller" aria-label={caption} tabindex={0} {...rest}>
      <table class="kern-table kern-table--small">
        <caption class={showCaption ? 'kern-title' : 'kern-sr-only'}>{caption}</caption>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            {head.map((title, column) => (
              <th class={at(column, 'header')} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {rows.map(([first, ...others]) => (
            <tr class="kern-table__row">
              <th class={at(0, 'header')} scope="row">
                {first}
              </th>
              {others.map((cell, column) => (
                <td class={at(column + 1, 'cell')}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Work that takes a while. Without `value` it only says that something is happening. */
export const Progress = ({ label, value, max = 100, ...rest }: Attributes & { label: string; value?: number; max?: number }) => (
  <div class="flow tight progress" role="status" {...rest}>
    <span class="small">{label}</span>
    <progress aria-label={label} value={value} max={max} />
  </div>
)

type DetailsProps = Content & Attributes & { summary: Child; icon?: IconName; open?: boolean }
export const Details = ({ summary, icon, open, children, ...rest }: DetailsProps) => (
  <details open={open} {...rest}>
    <summary class="sum">
      {icon && <Icon name={icon} />}
      <span>{summary}</span>
    </summary>
    <div class="flow pad">{children}</div>
  </details>
)

/** A QR code (an SVG from our own server side) beside what it leads to. */
export const QrBox = ({ svg, label, children, ...rest }: Content & Attributes & { svg: string; label: string }) => (
  <div class="card qrbox small" {...rest}>
    <div class="qr" role="img" aria-label={label}>
      {raw(svg)}
    </div>
    <div>{children}</div>
  </div>
)
export const Qr = ({ svg, label }: { svg: string; label: string }) => (
  <div class="qr" role="img" aria-label={label}>
    {raw(svg)}
  </div>
)

type PolledProps = Content & Attributes & { id: string; href: string; seconds: number }
/** A piece that asks for itself again and again. An answer that failed leaves the old one standing, and the asking goes on. */
export const Polled = ({ id, href, seconds, children, ...rest }: PolledProps) => {
  const unchanged = { 'hx-status:4xx': 'swap:none', 'hx-status:5xx': 'swap:none' }
  return (
    <div id={id} hx-get={href} hx-trigger={`every ${seconds}s`} hx-target="this" hx-swap="outerMorph" {...unchanged} {...rest}>
      {children}
    </div>
  )
}
