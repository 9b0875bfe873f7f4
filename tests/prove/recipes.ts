import type { Fields } from './page-forms.ts'

/** What most forms of the office want to know, whatever they are about. */
const common: Fields = { nextWhat: 'Noch einmal anrufen', nextOn: '2026-12-15', dueOn: '2026-12-15', noneReason: '' }
export const always = (fields: Fields): Fields => Object.fromEntries(Object.entries(common).filter(([name]) => name in fields))

/** The desk that is kept under this code is made before the walk. */
export const keptCode = 'PRVE2345'
/** Stands on the list of each open event. */
export const greeted = 'Ada an der Tür'
const sentOff: Fields = { appliedOn: '3.11.2026', employer: 'Bäckerei Kornblum', role: '', way: 'post', cents: '2,70' }
/** What to write into forms that do not take the first thing that fits. */
export const recipes: Record<string, Fields> = {
  '/cv/code': { code: keptCode },
  '/cv/costs': sentOff,
  '/cv/costs/:id': sentOff,
  '/office/events/:id/check-ins': { who: greeted },
  // The first button of these forms looks up an occupation.
  '/office/candidates': { do: 'save', agreed: 'yes' },
  '/office/candidates/:id': { do: 'save' },
  '/office/vacancies/:id/closing': { positionsFilled: '1' },
  '/office/account/password': { password: 'erstes-kennwort-26', newPassword: 'ein langes Kennwort 26' },
}
/** Forms that need not be accepted, each with the reason. Any other that was not is a failure. */
export const excused: Record<string, string> = {
  '/cv/draft/:name': 'draws what is typed and keeps nothing: no form of its own stands on a page',
}
