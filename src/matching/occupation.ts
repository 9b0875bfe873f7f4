import type { WorkProfile } from '#src/candidates/profile.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { clarify, fits, notToday, type Rule } from './criterion.ts'

const field = (kldb: string) => kldb.slice(0, 4)
const level = (kldb: string) => Number(kldb[4])

/** How many of the four field digits two occupations share: 4, 3, 2 or 0. The fifth digit is the level and never counts here. */
export const sharedDigits = (one: string, other: string): number =>
  [4, 3, 2].find((length) => field(one).slice(0, length) === field(other).slice(0, length)) ?? 0

/** Nearest wished or practised occupation; a wish goes before practice where both are equally near. */
export const nearest = (
  profile: Pick<WorkProfile, 'wishKldb' | 'practisedKldb'>,
  kldb: string | null,
): { kldb: string; digits: number } | null =>
  kldb === null
    ? null
    : [...profile.wishKldb, ...profile.practisedKldb]
        .map((own) => ({ kldb: own, digits: sharedDigits(own, kldb) }))
        .reduce<{ kldb: string; digits: number } | null>((best, own) => (best && best.digits >= own.digits ? best : own), null)

const named = (kldb: string, before = '') => {
  const title = occupationOf(kldb)?.title
  return title ? ` (${before}${title})` : ''
}

/** The level is a note of its own: it never changes a verdict. */
const levelNote = (profile: WorkProfile, kldb: string): string => {
  const trained = profile.trainedKldb.filter((own) => sharedDigits(own, kldb) >= 3).map(level)
  const below = Math.max(0, ...trained) - level(kldb)
  return below === 1 ? '; eine Stufe unter der eigenen Ausbildung' : below > 1 ? `; ${below} Stufen unter der eigenen Ausbildung` : ''
}

const isTrained = (profile: WorkProfile, kldb: string) =>
  profile.trainedKldb.some((own) => sharedDigits(own, kldb) === 4 && level(own) >= level(kldb))

export const occupation: Rule = (profile, { kldb, trainingNeeded, careerChangerOk }) => {
  if (kldb === null) return clarify('occupation', 'Der Beruf der Stelle ist noch nicht festgelegt.')
  const own = nearest(profile, kldb)
  if (!own) return clarify('occupation', 'Ein Wunschberuf ist noch nicht genannt.')
  if (own.digits === 0 && !careerChangerOk)
    return notToday(
      'occupation',
      `Anderer Beruf${named(kldb)} als gewünscht oder ausgeübt.`,
      `Quereinstieg oder neuem Berufswunsch${named(kldb)}`,
    )
  // Whether a training counts (recognition, parts of it, a helper's job instead) is for people to find out: never a "not today".
  if (trainingNeeded && !isTrained(profile, kldb))
    return clarify('occupation', 'Abgeschlossene Ausbildung gefordert; zu klären: Anerkennung, Ausbildung oder Helferstelle.')
  if (own.digits === 0) return clarify('occupation', `Anderer Beruf${named(kldb)}; Quereinstieg ist möglich.`)
  if (own.digits === 2) return clarify('occupation', `Gleiches Berufsfeld${named(own.kldb, 'wie ')}, aber ein anderer Beruf.`)
  return fits(
    'occupation',
    own.digits === 4
      ? `Gleicher Beruf${named(kldb)}${levelNote(profile, kldb)}.`
      : `Verwandter Beruf${named(own.kldb, 'wie ')}${levelNote(profile, kldb)}.`,
  )
}
