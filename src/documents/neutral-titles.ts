/**
 * Job titles without a sex, where a safe rule exists: well-known pairs and endings of people who do something.
 * Whatever is written as a pair already, or fits no rule, stays as typed.
 */
const pairs: [RegExp, string][] = [
  [/(kauf|fach)(?:frau|mann)$/i, '$1mann/-frau'],
  [/^(?:köchin|koch)$/i, 'Koch/Köchin'],
  [/(?:köchin|koch)$/i, 'koch/-köchin'],
  [/^(?:ärztin|arzt)$/i, 'Arzt/Ärztin'],
  [/(?:ärztin|arzt)$/i, 'arzt/-ärztin'],
  [/krankenschwester$/i, 'krankenpfleger/in'],
  [/friseu(?:r|rin|se)$/i, 'friseur/in'],
  [/masseu(?:r|rin|se)$/i, 'masseur/in'],
]
const doers =
  'helfer|fahrer|arbeiter|pfleger|verkäufer|mechaniker|elektroniker|mechatroniker|techniker|leiter|führer|betreuer|berater|erzieher|lehrer|reiniger|packer|bäcker|maler|lackierer|maurer|tischler|schreiner|schlosser|schweißer|dreher|fräser|gärtner|kellner|schneider|kassierer|zusteller|bediener|anleger|hausmeister|meister|begleiter|manager|entwickler|programmierer|buchhalter|dolmetscher|übersetzer|fleischer|metzger|dachdecker|zimmerer|klempner|installateur|monteur|ingenieur|redakteur|konstrukteur|disponent|referent|assistent|praktikant|laborant|lagerist|florist|maschinist|polizist|informatiker|optiker|apotheker|trainer|verwalter|vertreter|sachbearbeiter|mitarbeiter|näher'
const doer = new RegExp(`(${doers})(?:in)?$`, 'i')

const inCase = (from: string, to: string): string => (/^\p{Lu}/u.test(from) ? to.charAt(0).toLocaleUpperCase('de') + to.slice(1) : to)
const neutralWord = (word: string): string => {
  for (const [ending, pair] of pairs) if (ending.test(word)) return inCase(word, word.replace(ending, pair))
  return word.replace(doer, '$1/in')
}

const words = /[\p{L}-]+/gu
/** Neighbours that show a pair was written: 'Pfleger/in', 'Köchin/Koch', 'Fahrer:in', 'Fahrer*innen'. */
const isPaired = (text: string, from: number, length: number): boolean =>
  /[/:*_]$/.test(text.slice(0, from)) || /^[/:*_(]/.test(text.slice(from + length)) || /\p{Ll}Innen$/u.test(text.slice(from, from + length))

/** 'zur Pflegefachfrau' tells as much as the word behind it. */
const bothArticles = (typed: string, neutral: string): string =>
  typed === neutral ? typed : neutral.replace(/\bzu[mr](?=\s\p{L}+(?:\/|mann\/))/gu, 'zum/zur')

export const neutralTitle = (title: string): string =>
  bothArticles(
    title,
    title.replace(words, (word, at: number) => (isPaired(title, at, word.length) ? word : neutralWord(word))),
  )

/** In a sentence only the word a person gives themselves: after 'als', 'zur', 'zum', 'bin'. */
export const neutralSentence = (text: string): string =>
  bothArticles(
    text,
    text.replace(/(?<=\b(?:als|zur|zum|bin|eine|einer|ein)\s)[\p{L}-]+(?![\p{L}/:*_(-])/giu, (word) => neutralWord(word)),
  )
