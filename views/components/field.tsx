import type { Child } from 'hono/jsx'
import { type Attributes, names } from './attributes.ts'
import { fieldId, type Rejected } from './form.tsx'
import { Icon } from './icon.tsx'
import { spokenWords } from './language.tsx'

export type FieldBasics = Attributes & {
  name: string
  label: Child
  hint?: Child
  required?: boolean
  /** Leaves out the word "freiwillig", for searches and filters. */
  quiet?: boolean
  rejected?: Rejected
  /** More ids that describe the field, for findings beside it. */
  describedby?: string
  spellcheck?: boolean
  /** Where writing goes on after the page came anew. */
  autofocus?: boolean
}

/** What was typed wins over what is stored: nothing typed is ever lost. */
export const typedValue = (rejected: Rejected | undefined, name: string, stored = ''): string => {
  const typed = rejected?.values[name]
  return rejected && name in rejected.values ? (Array.isArray(typed) ? (typed[0] ?? '') : (typed ?? '')) : stored
}
export const typedValues = (rejected: Rejected | undefined, name: string, stored: readonly string[] = []): readonly string[] => {
  if (!rejected) return stored
  const typed = rejected.values[name]
  return Array.isArray(typed) ? typed : typed ? [typed] : []
}

export const describedBy = (id: string, hint: unknown, error: unknown, more?: string) =>
  names(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`, more)

export const Label = ({ id, label, optional }: { id: string; label: Child; optional: boolean }) => (
  <label class="kern-label" for={id}>
    {label}
    {optional && <span class="kern-label__optional"> ({spokenWords().voluntary})</span>}
  </label>
)
export const Hint = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <div class="kern-hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null
export const ErrorLine = ({ id, message }: { id: string; message?: string }) =>
  message ? (
    <p class="errline" id={`${id}-error`}>
      <Icon name="warning" />
      <span>{message}</span>
    </p>
  ) : null

type FrameProps = { id: string; basics: FieldBasics; narrow?: boolean; children: Child }
const Frame = ({ id, basics: { name, label, hint, required, quiet, rejected }, narrow, children }: FrameProps) => {
  const error = rejected?.errors[name]
  return (
    <div class={names('kern-form-input', error && 'kern-form-input--error')}>
      <Label id={id} label={label} optional={!required && !quiet} />
      <Hint id={id}>{hint}</Hint>
      <ErrorLine id={id} message={error} />
      {narrow ? <div class="narrow">{children}</div> : children}
    </div>
  )
}

const apart = <Props extends FieldBasics>({
  name,
  label,
  hint,
  required,
  quiet,
  rejected,
  describedby,
  spellcheck,
  id = fieldId(name),
  ...rest
}: Props) => {
  const error = rejected?.errors[name]
  const state = {
    id,
    name,
    required: required || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(id, hint, error, describedby),
    // Written out: an attribute that is false would be left out, and the browser would check.
    spellcheck: (spellcheck === undefined ? undefined : String(spellcheck)) as boolean | undefined,
  }
  return { id, state, error, rest, basics: { name, label, hint, required, quiet, rejected } as FieldBasics }
}
const inputNames = (error: unknown) => names('kern-form-input__input', Boolean(error) && 'kern-form-input__input--error')

type FieldProps = FieldBasics & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'date' | 'time' | 'url' | 'number'
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url'
  autocomplete?: string
  width?: 'narrow'
  maxlength?: number
  list?: string
  min?: string
  max?: string
}
export const Field = ({ value, type = 'text', width, ...props }: FieldProps) => {
  const { id, state, error, rest, basics } = apart(props)
  const typed = type === 'password' ? '' : typedValue(props.rejected, props.name, value)
  return (
    <Frame id={id} basics={basics} narrow={width === 'narrow'}>
      <input class={inputNames(error)} type={type} value={typed} {...state} {...rest} />
    </Frame>
  )
}

/** A day, with the calendar of the browser; `2026-11-21` goes in and comes out. */
export const DayField = (props: FieldProps) => <Field width="narrow" {...props} type="date" />

type TextAreaProps = FieldBasics & { value?: string; rows?: number; maxlength?: number }
export const TextArea = ({ value, rows = 4, ...props }: TextAreaProps) => {
  const { id, state, error, rest, basics } = apart(props)
  return (
    <Frame id={id} basics={basics}>
      {/* The line break first: a browser swallows one there, and would swallow the first one typed. */}
      <textarea class={inputNames(error)} rows={rows} {...state} {...rest}>
        {`\n${typedValue(props.rejected, props.name, value)}`}
      </textarea>
    </Frame>
  )
}

export type Option = { value: string; label: string; hint?: string }
type SelectProps = FieldBasics & { value?: string; options: readonly Option[]; empty?: string; width?: 'narrow' }
/** `empty` is the first, empty choice in words, for example "Bitte wählen". */
export const Select = ({ value, options, empty, width, ...props }: SelectProps) => {
  const { id, state, error, rest, basics } = apart(props)
  const chosen = typedValue(props.rejected, props.name, value)
  return (
    <Frame id={id} basics={basics} narrow={width === 'narrow'}>
      <div class={names('kern-form-input__select-wrapper', error && 'kern-form-input__input--error')}>
        <select class="kern-form-input__select" {...state} {...rest}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === chosen}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Frame>
  )
}

/** A file from this computer. What was chosen cannot be kept by a browser; the error line has to say so. */
export const FileField = ({ accept, ...props }: FieldBasics & { accept?: string }) => {
  const { id, state, error, rest, basics } = apart(props)
  return (
    <Frame id={id} basics={basics}>
      <input class={inputNames(error)} type="file" accept={accept} {...state} {...rest} />
    </Frame>
  )
}
