import type { Child } from 'hono/jsx'
import { type Attributes, names } from './attributes.ts'
import { describedBy, ErrorLine, type Option, typedValues } from './field.tsx'
import { fieldId, type Rejected } from './form.tsx'
import { spokenWords } from './language.tsx'

type GroupProps = Attributes & {
  name: string
  legend: Child
  hint?: Child
  required?: boolean
  quiet?: boolean
  rejected?: Rejected
  inline?: boolean
  children?: Child
}
/** Fields that belong to one question. */
export const Group = ({ name, legend, hint, required, quiet, rejected, inline, children, id = fieldId(name), ...rest }: GroupProps) => {
  const error = rejected?.errors[name]
  return (
    <fieldset
      class={names('kern-fieldset', error && 'kern-fieldset--error')}
      id={id}
      tabindex={error ? -1 : undefined}
      aria-describedby={describedBy(id, hint, error)}
      {...rest}
    >
      <legend class="kern-label">
        {legend}
        {!required && !quiet && <span class="kern-label__optional"> ({spokenWords().voluntary})</span>}
      </legend>
      {hint && (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div class="fieldset-error">
        <ErrorLine id={id} message={error} />
      </div>
      <div class={names('kern-fieldset__body', 'tightbody', inline && 'inlinebody')}>{children}</div>
    </fieldset>
  )
}

type BoxProps = {
  kind: 'radio' | 'checkbox'
  id: string
  name: string
  value: string
  label: Child
  hint?: Child
  checked: boolean
  state?: object
}
const Box = ({ kind, id, name, value, label, hint, checked, state }: BoxProps) => (
  <div class="kern-form-check">
    <input class={`kern-form-check__${kind}`} type={kind} id={id} name={name} value={value} checked={checked} {...state} />
    <label class="kern-label" for={id}>
      {label}
      {hint && <span class="kern-label__optional boxhint">{hint}</span>}
    </label>
  </div>
)

type ChoiceProps = Omit<GroupProps, 'children'> & { options: readonly Option[] }
export const Radios = ({ options, value, ...group }: ChoiceProps & { value?: string }) => {
  const [chosen] = typedValues(group.rejected, group.name, value ? [value] : [])
  const id = group.id ?? fieldId(group.name)
  return (
    <Group {...group}>
      {options.map((option) => (
        <Box kind="radio" id={`${id}-${option.value}`} name={group.name} {...option} checked={option.value === chosen} />
      ))}
    </Group>
  )
}
export const Checks = ({ options, values, ...group }: ChoiceProps & { values?: readonly string[] }) => {
  const chosen = typedValues(group.rejected, group.name, values)
  const id = group.id ?? fieldId(group.name)
  return (
    <Group {...group}>
      {options.map((option) => (
        <Box kind="checkbox" id={`${id}-${option.value}`} name={group.name} {...option} checked={chosen.includes(option.value)} />
      ))}
    </Group>
  )
}

type PictureProps = Omit<ChoiceProps, 'options'> & { value?: string; options: readonly (Option & { src: string })[] }
/** A choice by what it looks like: the words name it, the picture only shows it. */
export const PictureRadios = ({ options, value, ...group }: PictureProps) => {
  const [chosen] = typedValues(group.rejected, group.name, value ? [value] : [])
  const id = group.id ?? fieldId(group.name)
  return (
    <Group {...group}>
      <div class="grid picks">
        {options.map(({ src, label, ...option }) => (
          <Box
            kind="radio"
            id={`${id}-${option.value}`}
            name={group.name}
            {...option}
            label={
              <>
                {label}
                <img class="pick" src={src} alt="" width={595} height={842} loading="lazy" />
              </>
            }
            checked={option.value === chosen}
          />
        ))}
      </div>
    </Group>
  )
}

type CheckProps = Attributes & { name: string; label: Child; hint?: Child; value?: string; checked?: boolean; rejected?: Rejected }
/** One box. A consent is never ticked beforehand: leave `checked` out there. */
export const Check = ({ name, label, hint, value = 'yes', checked = false, rejected, id = fieldId(name), ...rest }: CheckProps) => {
  const error = rejected?.errors[name]
  const ticked = rejected ? typedValues(rejected, name).includes(value) : checked
  const state = { 'aria-invalid': error ? 'true' : undefined, 'aria-describedby': describedBy(id, undefined, error), ...rest }
  return (
    <div class={names(error && 'kern-form-input--error')}>
      <ErrorLine id={id} message={error} />
      <Box kind="checkbox" id={id} name={name} value={value} label={label} hint={hint} checked={ticked} state={state} />
    </div>
  )
}
