import { building } from './catalogue/building.ts'
import { food } from './catalogue/food.ts'
import { health } from './catalogue/health.ts'
import { house } from './catalogue/house.ts'
import { office } from './catalogue/office.ts'
import { outdoors } from './catalogue/outdoors.ts'
import { production } from './catalogue/production.ts'
import { social } from './catalogue/social.ts'
import { technology } from './catalogue/technology.ts'
import { trade } from './catalogue/trade.ts'
import { transport } from './catalogue/transport.ts'

/**
 * The occupations the office meets most, in the words of the house. Only the code is official (KldB 2010, version 2020):
 * digits 1 to 4 are the field, digit 5 the level of the job (1 helper, 2 skilled, 3 specialist, 4 expert).
 */
export type Occupation = {
  kldb: string
  /** Pair form or neutral: 'Lagerhelfer/in', 'Küchenhilfe'. */
  title: string
  female: string
  male: string
  english: string
  /** Words people say and employers write. */
  synonyms: string[]
}

/** 'Koch/Köchin', 'Lagerhelfer/in' and 'Medizinische/r Fachangestellte/r' each hold both forms. */
export const gendered = (title: string): { female: string; male: string } => ({
  female: title
    .replace(/(\p{L}+)\/in(?!\p{L})/gu, '$1in')
    .replace(/(\p{L}+e)\/r(?!\p{L})/gu, '$1')
    .replace(/\p{L}+\/(\p{Lu}\p{L}+)/gu, '$1'),
  male: title
    .replace(/(\p{L}+)\/in(?!\p{L})/gu, '$1')
    .replace(/(\p{L}+e)\/r(?!\p{L})/gu, '$1r')
    .replace(/(\p{L}+)\/\p{Lu}\p{L}+/gu, '$1'),
})

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** One occupation a line: code title | English | everyday words. A line that starts with + brings more words. */
const read = (table: string): Occupation[] =>
  table
    .replace(/\n\+/g, ',')
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', english = '', words] = line.split('|').map((part) => part.trim())
      const title = head.slice(6)
      return { kldb: head.slice(0, 5), title, ...gendered(title), english, synonyms: list(words) }
    })

export const occupations: readonly Occupation[] = [
  transport,
  house,
  food,
  trade,
  production,
  technology,
  building,
  outdoors,
  office,
  health,
  social,
].flatMap(read)

const byCode = new Map(occupations.map((occupation) => [occupation.kldb, occupation]))
export const occupationOf = (kldb: string): Occupation | null => byCode.get(kldb) ?? null
