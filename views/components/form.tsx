import type { Child } from 'hono/jsx'
import type { Rejected } from '#src/base/form.ts'
import { type Attributes, type Content, names } from './attributes.ts'
import { spokenWords } from './language.tsx'

export type { Rejected }

type FormProps = Content &
  Attributes & {
    action: string
    once: string
    version?: number
    piece?: string
    gap?: 'tight' | 'loose' | 'none'
    plain?: boolean
    upload?: boolean
  }
/**
 * Every change of anything goes through here: a POST that can only count once, with the version it was drawn from.
 * With `piece`, the answer replaces the element of that id where scripts run.
 */
export const Form = ({ action, once, version, piece, gap, plain, upload, children, ...rest }: FormProps) => (
  <form
    class={plain ? undefined : names('flow', gap === 'none' ? 'tight' : (gap ?? 'loose'))}
    method="post"
    action={action}
    enctype={upload ? 'multipart/form-data' : undefined}
    novalidate
    {...(piece ? { 'hx-post': action, 'hx-target': `#${piece}`, 'hx-swap': 'outerHTML' } : {})}
    {...rest}
  >
    <input type="hidden" name="once" value={once} />
    {version !== undefined && <input type="hidden" name="version" value={version} />}
    {children}
  </form>
)

type SearchProps = Content & Attributes & { action: string; label: string; finder?: boolean; search?: boolean; stacked?: boolean }
/** Lists are GET forms: what was chosen stands in the address. `finder` lays the fields side by side on a card. */
export const FilterForm = ({ action, label, finder, search, stacked, children, ...rest }: SearchProps) => (
  <form
    class={finder ? 'card up' : names(stacked ? 'flow loose' : 'row bottom')}
    method="get"
    action={action}
    role={search ? 'search' : undefined}
    aria-label={label}
    {...rest}
  >
    {finder ? <div class="finder">{children}</div> : children}
  </form>
)

/** A button that is a form of its own: one change of state. */
export const FormRow = ({ children }: Content) => <div class="row">{children}</div>

/** Said once above a form, so that nobody has to guess what is needed. */
export const RequiredNote = () => <p class="small mute">{spokenWords().requiredNote}</p>

/** The id of a field and the target of its error: its name with dots as dashes. */
export const fieldId = (name: string) => name.replaceAll('.', '-')

type ErrorSummaryProps = Attributes & { rejected?: Rejected; heading?: string; labels?: Record<string, string>; children?: Child }
/** First on the page after a refused form; takes the focus, leads to the fields, says the same words as they do. */
export const ErrorSummary = ({ rejected, heading, labels = {}, children, ...rest }: ErrorSummaryProps) => {
  const errors = Object.entries(rejected?.errors ?? {})
  if (errors.length === 0 && !children) return null
  return (
    <div class="errsum flow tight" role="alert" tabindex={-1} aria-labelledby="errors-title" data-house-errors {...rest}>
      <h2 id="errors-title">{heading ?? spokenWords().errorSummary}</h2>
      {children}
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, message]) => (
            <li>
              {name === '' || name === 'form' ? (
                message
              ) : (
                <a href={`#${fieldId(name)}`}>{labels[name] ? `${labels[name]}: ${message}` : message}</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
