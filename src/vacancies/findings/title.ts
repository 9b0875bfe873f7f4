import type { Posting } from '../vacancy.ts'
import { type Check, type FactsOf, finding } from './finding.ts'

const allSexes =
  /(?:^|[\s([|])(?:m\s*[/|,*:]\s*w\s*[/|,*:]\s*(?:d|x|i|gn)|w\s*[/|,*:]\s*m\s*[/|,*:]\s*(?:d|x|i)|d\s*[/|,*:]\s*[mw]\s*[/|,*:]\s*[mw]|[mf]\s*\/\s*[mf]\s*\/\s*[dx]|gn\)|alle geschlechter|all genders)/iu
const twoSexes = /\(\s*(?:m\s*[/|]\s*w|w\s*[/|]\s*m|m|w)\s*\)/iu
const genderForm =
  /\p{L}{2}(?:[:*_·]in(?:nen)?|\/-?in(?:nen)?|\(in(?:nen)?\))(?![\p{L}])|\p{Ll}In(?:nen)?(?![\p{L}])|\p{L}e\/[rn](?![\p{L}])|\p{L}mann\s*\/\s*-?\p{L}{0,40}frau|\p{L}frau\s*\/\s*-?\p{L}{0,40}mann/u
const neutralWord =
  /(?:hilfe|hilfen|kraft|kräfte|assistenz|person|personal|personen|leute|vertretung|leitung|begleitung|betreuung|unterstützung|service|mitglied|talent|profi|coach|team|jobs?|praktikum|ausbildung|minijob)$/iu
const nominalised =
  /(?:arbeitende|reinigende|pflegende|helfende|lernende|fahrende|auszubildende|studierende|beschäftigte|angestellte|fachangestellte|beauftragte)n?$/iu
const irregular: Record<string, string> = {
  koch: 'köchin',
  arzt: 'ärztin',
  bote: 'botin',
  gehilfe: 'gehilfin',
  geselle: 'gesellin',
  pädagoge: 'pädagogin',
  kollege: 'kollegin',
  bauer: 'bäuerin',
  logistiker: 'logistikerin',
}
const maleEnd =
  /(?:helfer|arbeiter|werker|fahrer|führer|pfleger|verkäufer|kassierer|leiter|berater|betreuer|begleiter|meister|lehrer|techniker|mechaniker|elektroniker|elektriker|mechatroniker|informatiker|logistiker|bäcker|metzger|fleischer|tischler|schreiner|maurer|maler|lackierer|decker|gärtner|reiniger|monteur|macher|träger|steller|packer|kommissionierer|lagerist|bediener|schlosser|schweißer|dreher|fräser|zerspaner|spaner|schneider|näher|wächter|kellner|disponent|assistent|referent|erzieher|bearbeiter|einrichter|sortierer|putzer|spüler|räumer|installateur|friseur|frisör|florist|rezeptionist|polizist|verwalter|ausbilder|trainer|manager|controller|programmierer|entwickler|designer|ingenieur|architekt|apotheker|therapeut|wart|laborant|praktikant|verteiler|klempner|zimmerer|stuckateur|polsterer|sanitäter|vertreter|austräger|gerüstbauer|metallbauer|gießer|drucker|lieferant|student|sekretär|buchhalter|prüfer|sicherer|beifahrer|pförtner|portier|hauswirtschafter|wirtschafter)$/iu

const wordsOf = (title: string): string[] => title.match(/\p{L}+/gu) ?? []
const plain = (word: string): string => word.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u')
/** The feminine of a masculine word; null where the word is not known as one. */
const feminineOf = (word: string): string | null => {
  const low = word.toLowerCase()
  const known = Object.keys(irregular).find((male) => low.endsWith(male) && (male !== 'bauer' || low === male))
  if (known)
    return word.slice(0, word.length - known.length) + (word.length === known.length ? capital(irregular[known]!) : irregular[known]!)
  if (maleEnd.test(low)) return `${word}in`
  return /mann$/iu.test(low) ? word.replace(/mann$/iu, (end) => (end[0] === 'M' ? 'Frau' : 'frau')) : null
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const masculineOf = (word: string): string | null => {
  const low = word.toLowerCase()
  const male = Object.entries(irregular).find(([, female]) => low.endsWith(female))
  if (male) return word.slice(0, word.length - male[1].length) + (word.length === male[1].length ? capital(male[0]) : male[0])
  if (low.endsWith('in') && maleEnd.test(low.slice(0, -2))) return word.slice(0, -2)
  return low.endsWith('frau') ? word.replace(/frau$/iu, (end) => (end[0] === 'F' ? 'Mann' : 'mann')) : null
}

const namesBoth = (title: string): boolean => {
  const words = wordsOf(title).map(plain)
  return wordsOf(title).some((word) => {
    const female = feminineOf(word)
    return female !== null && words.includes(plain(female))
  })
}
const isNeutral = (title: string): boolean => {
  const words = wordsOf(title)
  return (
    words.some((word) => neutralWord.test(word) || nominalised.test(word)) &&
    words.every((word) => feminineOf(word) === null && masculineOf(word) === null)
  )
}
export const speaksToAll = (title: string): boolean =>
  allSexes.test(title) || genderForm.test(title) || namesBoth(title) || (isNeutral(title) && !twoSexes.test(title))

/** Old names for women only, and what the work is called today. */
const neutralNames: Record<string, string> = {
  putzfrau: 'Reinigungskraft',
  reinigungsfrau: 'Reinigungskraft',
  krankenschwester: 'Pflegefachkraft',
  tagesmutter: 'Tagespflegeperson',
  zimmermädchen: 'Zimmerservice',
  empfangsdame: 'Empfangskraft',
  küchenfrau: 'Küchenhilfe',
}
const bothForms = (word: string): string => {
  const neutral = neutralNames[word.toLowerCase()]
  if (neutral) return neutral
  const male = masculineOf(word) ?? word
  const female = feminineOf(male)
  if (female === null) return word
  if (female === `${male}in`) return `${male}/in`
  return /mann$/iu.test(male) ? `${male}/-frau` : `${male}/${female}`
}
/** 'Lagerhelfer' becomes 'Lagerhelfer/in (m/w/d)'; words it does not know stay as they are. */
export const titleForAll = (title: string): string => {
  const bare = title.replace(twoSexes, ' ').replace(/\s+/g, ' ').trim()
  return bare === '' ? '' : `${bare.replace(/\p{L}+/gu, bothForms)} (m/w/d)`
}
const kindOf = (title: string): FactsOf['Q01']['kind'] => {
  if (title.trim() === '') return 'empty'
  if (twoSexes.test(title) && !/\(\s*[mw]\s*\)/iu.test(title)) return 'two-sexes'
  const words = wordsOf(title)
  if (words.some((word) => feminineOf(word) !== null)) return 'male'
  return words.some((word) => masculineOf(word) !== null) ? 'female' : 'open'
}

const q01 = (posting: Posting) => {
  const title = posting.title.normalize('NFC')
  if (speaksToAll(title)) return []
  const value = titleForAll(title)
  return [finding('Q01', 'blocks', 'title', { title, kind: kindOf(title) }, value && speaksToAll(value) ? { field: 'title', value } : null)]
}
export const titleFindings: Check = (posting) => q01(posting)
/** The first word that names an occupation, in the singular: a first title out of an employer's own words. */
export const occupationIn = (text: string): string | null => {
  const found = wordsOf(text).find(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      word.length > 4 &&
      (feminineOf(word) !== null || masculineOf(word) !== null || /.(?:hilfen?|kraft|kräfte)$/u.test(word)),
  )
  return (
    found
      ?.replace(/hilfen$/u, 'hilfe')
      .replace(/kräfte$/u, 'kraft')
      .replace(/innen$/u, 'in') ?? null
  )
}
