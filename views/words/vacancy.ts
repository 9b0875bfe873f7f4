import type { PublicLanguage } from '#src/base/language.ts'
import { ar } from './vacancy/ar.ts'
import { de, type VacancyWords } from './vacancy/de.ts'
import { en } from './vacancy/en.ts'
import { plain } from './vacancy/plain.ts'

export type { VacancyWords }
/** Board, page and facts of a vacancy, for the public. */
export const vacancyWords: Record<PublicLanguage, VacancyWords> = { de, plain, en, ar }
