import type { Child } from 'hono/jsx'
import type { Window } from '#src/base/times.ts'
import type { Attributes } from './attributes.ts'
import { Group } from './choice.tsx'
import { typedValue, typedValues } from './field.tsx'
import { fieldId, type Rejected } from './form.tsx'
import { spokenWords } from './language.tsx'

type TimesProps = Attributes & {
  name: string
  legend: Child
  hint?: Child
  required?: boolean
  quiet?: boolean
  value?: readonly Window[]
  rows?: number
  rejected?: Rejected
}
/** Weekly windows: rows of days, from, until. Days are 1 Monday to 7 Sunday: `${name}.0.days`, `.from`, `.to`. */
export const TimesField = ({ name, value = [], rows = 3, rejected, ...group }: TimesProps) => (
  <Group name={name} rejected={rejected} {...group}>
    <div class="flow">
      {Array.from({ length: Math.max(rows, value.length) }, (_, row) => (
        <TimesRow name={`${name}.${row}`} row={row + 1} window={value[row]} rejected={rejected} invalid={Boolean(rejected?.errors[name])} />
      ))}
    </div>
  </Group>
)

type RowProps = { name: string; row: number; window?: Window; rejected?: Rejected; invalid: boolean }
const TimesRow = ({ name, row, window, rejected, invalid }: RowProps) => {
  const words = spokenWords()
  const days = typedValues(rejected, `${name}.days`, window?.days.map(String))
  return (
    <fieldset class="timesrow">
      <legend class="kern-sr-only">{words.timesRow(row)}</legend>
      <div class="days">
        {Object.values(words.dayNames).map((day, index) => (
          <label class="day">
            <input type="checkbox" name={`${name}.days`} value={String(index + 1)} checked={days.includes(String(index + 1))} />
            <span>{day}</span>
          </label>
        ))}
      </div>
      <div class="clocks">
        <Clock name={`${name}.from`} label={words.from} value={typedValue(rejected, `${name}.from`, window?.from)} invalid={invalid} />
        <Clock name={`${name}.to`} label={words.until} value={typedValue(rejected, `${name}.to`, window?.to)} invalid={invalid} />
      </div>
    </fieldset>
  )
}

const Clock = ({ name, label, value, invalid }: { name: string; label: string; value: string; invalid: boolean }) => (
  <div class="clock">
    <label for={fieldId(name)}>{label}</label>
    <input
      class="kern-form-input__input"
      type="time"
      id={fieldId(name)}
      name={name}
      value={value}
      aria-invalid={invalid ? 'true' : undefined}
    />
  </div>
)
