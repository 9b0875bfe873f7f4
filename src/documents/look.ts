import type { EmployerLanguage } from '#src/base/language.ts'
import type { FamilyName } from '#src/paper/model.ts'

/** Ways a CV can look; each has the same words. `practical` is made for short schooling and work with hands. */
export const cvLayouts = ['classic', 'modern', 'practical'] as const
export type CvLayout = (typeof cvLayouts)[number]

export const familyNames = ['sans', 'serif'] as const satisfies readonly FamilyName[]

/** What a person chose for their papers. A photo is only ever shown because they asked for it. */
export type Look = { layout: CvLayout; family: FamilyName; language: EmployerLanguage; photo: boolean }
export const plainLook: Look = { layout: 'classic', family: 'sans', language: 'de', photo: false }
