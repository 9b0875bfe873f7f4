import type { Fields } from './page-forms.ts'

/** What most forms of the office want to know, whatever they are about. */
const common: Fields = { nextWhat: 'Noch einmal anrufen', nextOn: '2026-12-15', dueOn: '2026-12-15', noneReason: '' }
export const always = (fields: Fields): Fields => Object.fromEntries(Object.entries(common).filter(([name]) => name in fields))

/** What to write into forms that do not take the first thing that fits. */
export const recipes: Record<string, Fields> = {}
