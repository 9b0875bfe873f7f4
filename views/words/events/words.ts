import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from '../shape.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { plain } from './plain.ts'

export type EventWords = Shape<typeof de>
export const eventWords: Record<PublicLanguage, EventWords> = { de, plain, en, ar }
