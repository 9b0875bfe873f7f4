import type { Day } from '#src/base/day.ts'
import type { Cents } from '#src/base/money.ts'

export const wageScopes = [
  'general',
  'cleaning-inside',
  'cleaning-glass',
  'care-helper',
  'care-qualified',
  'care-nurse',
  'electrical',
  'painter-skilled',
  'training',
  'training-degree',
  'chimney',
  'scaffolding',
  'roofing-helper',
  'roofing-skilled',
  'temp-agency',
] as const
export type WageScope = (typeof wageScopes)[number]
/** How sure the house is of a value: read in a published source, only in a second-hand one, or remembered. */
export type WageMark = 'verified' | 'secondary' | 'own-knowledge'
export type WageRow = { scope: WageScope; from: Day; cents: Cents; unit: 'hour'; mark: WageMark; source: string }

const row = (scope: WageScope, from: string, cents: Cents, mark: WageMark, source: string): WageRow => ({
  scope,
  from: from as Day,
  cents,
  unit: 'hour',
  mark,
  source,
})
const general = 'Mindestlohnanpassungsverordnung'
const sectors = 'Presseübersicht der Branchenmindestlöhne 2026'
const care = 'Empfehlung der Pflegekommission; Verordnung nicht eingesehen'
const trades = 'Übersicht eines Wirtschaftsverbands; neuere Werte nicht gesehen'
const remembered = 'eigene Kenntnis, ungefähr; vor Gebrauch prüfen'

/** The values, by scope and first day. A new ordinance is a new row, never a changed one. */
export const wageTable: readonly WageRow[] = [
  row('general', '2026-01-01', 1390, 'verified', general),
  row('general', '2027-01-01', 1460, 'verified', general),
  row('cleaning-inside', '2026-01-01', 1500, 'secondary', sectors),
  row('cleaning-glass', '2026-01-01', 1840, 'secondary', sectors),
  row('care-helper', '2026-07-01', 1652, 'secondary', care),
  row('care-qualified', '2026-07-01', 1780, 'secondary', care),
  row('care-nurse', '2026-07-01', 2103, 'secondary', care),
  row('care-helper', '2027-07-01', 1695, 'secondary', care),
  row('care-qualified', '2027-07-01', 1826, 'secondary', care),
  row('care-nurse', '2027-07-01', 2158, 'secondary', care),
  row('electrical', '2026-01-01', 1493, 'secondary', sectors),
  row('electrical', '2027-01-01', 1549, 'secondary', sectors),
  row('electrical', '2028-01-01', 1610, 'secondary', sectors),
  row('painter-skilled', '2026-01-01', 1613, 'secondary', `${trades}; genaues Datum nicht gesehen`),
  row('training', '2026-01-01', 2024, 'secondary', sectors),
  row('training-degree', '2026-01-01', 2086, 'secondary', sectors),
  row('chimney', '2025-01-01', 1450, 'secondary', trades),
  row('scaffolding', '2025-01-01', 1395, 'secondary', trades),
  row('roofing-helper', '2026-01-01', 1496, 'own-knowledge', remembered),
  row('roofing-skilled', '2026-01-01', 1660, 'own-knowledge', remembered),
  row('temp-agency', '2026-01-01', 1496, 'own-knowledge', remembered),
  row('temp-agency', '2026-09-01', 1533, 'own-knowledge', remembered),
  row('temp-agency', '2027-04-01', 1587, 'own-knowledge', remembered),
]

/**
 * Whom a sector wage reaches: occupations by KldB prefix, in businesses whose sector or name contains one of the stems.
 * `higher` is the wage of the next group, which holds when the text asks for the training named by the stems.
 */
export type WageReach = {
  scope: WageScope
  kldb: readonly string[]
  businesses: readonly string[]
  higher?: { scope: WageScope; stems: readonly string[] }
}

const careBusinesses = ['pflege', 'senioren', 'altenheim', 'hospiz', 'care']
const courseStems = [
  'einjährig',
  '1-jährig',
  'ein jahr',
  'pflegeassistenz',
  'pflegefachassisten',
  'helferausbildung',
  'helferkurs',
  'helferlehrgang',
  'basiskurs',
]
export const wageReaches: readonly WageReach[] = [
  { scope: 'cleaning-inside', kldb: ['5410', '5411'], businesses: ['reinig', 'gebäudeservice', 'gebäudedienst', 'facility', 'cleaning'] },
  { scope: 'cleaning-glass', kldb: ['5412'], businesses: ['reinig', 'gebäudeservice', 'gebäudedienst', 'facility', 'cleaning'] },
  { scope: 'care-helper', kldb: ['81301', '82101'], businesses: careBusinesses, higher: { scope: 'care-qualified', stems: courseStems } },
  { scope: 'care-nurse', kldb: ['81302', '81382', '82102', '82183'], businesses: careBusinesses },
  { scope: 'electrical', kldb: ['2621', '2622', '2625'], businesses: ['elektro', 'elektri', 'electrical'] },
  { scope: 'painter-skilled', kldb: ['33212'], businesses: ['maler', 'lackier', 'anstrich'] },
  {
    scope: 'training',
    kldb: ['8422', '84294'],
    businesses: ['bildung', 'akademie', 'training'],
    higher: { scope: 'training-degree', stems: ['studium', 'bachelor', 'diplom'] },
  },
  { scope: 'chimney', kldb: ['42212'], businesses: ['schornstein', 'kaminkehr'] },
  { scope: 'scaffolding', kldb: ['32162'], businesses: ['gerüst'] },
  { scope: 'roofing-helper', kldb: ['32101'], businesses: ['dach'] },
  { scope: 'roofing-skilled', kldb: ['32142'], businesses: ['dach'] },
]

/** The value that holds on a day. Before the first known row the first one is the nearest honest answer. */
export const wageAt = (scope: WageScope, day: Day): WageRow => {
  const rows = wageTable.filter((each) => each.scope === scope)
  return rows.findLast((each) => each.from <= day) ?? rows[0]!
}
export const minimumWage = (day: Day): Cents => wageAt('general', day).cents
/** What the text must reach sooner or later: used for words that carry no date yet. */
export const newestMinimumWage = (): Cents => wageTable.findLast((each) => each.scope === 'general')!.cents

/** A month has 13 ÷ 3 weeks. Null where a monthly pay has no hours to be divided by. Not rounded. */
export const hourlyPay = (pay: Cents, unit: 'hour' | 'month', hoursPerWeek: number | null): number | null =>
  unit === 'hour' ? pay : hoursPerWeek !== null && hoursPerWeek > 0 ? (pay * 3) / 13 / hoursPerWeek : null
export const monthlyPay = (pay: Cents, unit: 'hour' | 'month', hoursPerWeek: number | null): number | null =>
  unit === 'month' ? pay : hoursPerWeek !== null && hoursPerWeek > 0 ? (hoursPerWeek * pay * 13) / 3 : null

/** Groups that the Minimum Wage Act leaves out (§ 22 MiLoG): an adviser may name one, never the machine. */
export const wageExceptions = [
  'under-18-without-training',
  'apprentice',
  'compulsory-internship',
  'internship-up-to-three-months',
  'long-term-unemployed-six-months',
] as const
export type WageException = (typeof wageExceptions)[number]

/** Sector wages for a job: `sure` when the occupation and the business both belong to the sector. */
export type SectorWage = { row: WageRow; higher: WageRow | null; higherStems: readonly string[]; sure: boolean }
export const sectorWages = (
  job: { kldb: string | null; sector: string | null; name: string; tempAgency: boolean },
  day: Day,
): SectorWage[] => {
  const business = `${job.sector ?? ''} ${job.name}`.toLowerCase()
  const reached = wageReaches.filter((reach) => job.kldb !== null && reach.kldb.some((prefix) => job.kldb!.startsWith(prefix)))
  const bySector = reached.map(
    (reach): SectorWage => ({
      row: wageAt(reach.scope, day),
      higher: reach.higher ? wageAt(reach.higher.scope, day) : null,
      higherStems: reach.higher?.stems ?? [],
      sure: job.sector === null || reach.businesses.some((stem) => business.includes(stem)),
    }),
  )
  return job.tempAgency ? [...bySector, { row: wageAt('temp-agency', day), higher: null, higherStems: [], sure: true }] : bySector
}
