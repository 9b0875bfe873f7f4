import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import { type AnyPgColumn, type PgTableExtraConfigValue, pgTable } from 'drizzle-orm/pg-core'
import type { RetentionCategory } from '#src/base/retention.ts'

/** Why a field about a person is kept, and until when. */
export type Personal = { personal: string; until: RetentionCategory }
export type Kept = Personal | 'impersonal'

/** Ids, versions, instants and days say nothing by themselves and need no entry. */
type Structural = 'id' | 'version' | `${string}Id` | `${string}Ids` | `${string}At` | `${string}On` | `${string}Hash`
type Columns = Record<string, PgColumnBuilderBase>
type Card<C extends Columns> = { [K in Exclude<keyof C & string, Structural>]: Kept }

export type DataCard = { table: string; until: RetentionCategory; fields: Record<string, Kept> }
/** Every table of the house with what it keeps of people: the source of the privacy page and of the retention report. */
export const dataCards: DataCard[] = []

/** A table and, in the same breath, the purpose of each of its fields: a column without one does not compile. */
export const houseTable = <Name extends string, C extends Columns>(
  name: Name,
  until: RetentionCategory,
  columns: C,
  fields: Card<C>,
  extra?: (self: Record<keyof C & string, AnyPgColumn>) => PgTableExtraConfigValue[],
) => {
  if (!dataCards.some((card) => card.table === name)) dataCards.push({ table: name, until, fields: fields as Record<string, Kept> })
  return pgTable(name, columns, extra)
}
export const personal = (purpose: string, until: RetentionCategory): Personal => ({ personal: purpose, until })
export type { RetentionCategory }
