import type { Cv, CvStation, Letter } from '#src/documents/cv.ts'

const onsets = 'b bl br d dr f fl fr g gl gr h j k kl kn kr l m n p pf pl pr qu r s sch schl schr schw sp spr st str t tr v w z zw'.split(
  ' ',
)
const vowels = 'a e e e i o u ä ö ü ei au ie eu a e i o u'.split(' ')
const ends = 'b ch ck cht d f ff fi g gen k l ld ll m n nd ng nk nn p r rb rd rf rg rn rt s sch ß st t tt ung tz x y'.split(' ')

/** Mulberry32: the same number, the same words, on every machine and in every engine. */
const chance = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

const speakerOf = (seed: number) => {
  const next = chance(seed)
  const among = (list: string[]) => list[Math.floor(next() * list.length)]!
  const word = (syllables = 1 + Math.floor(next() * 2.6)): string =>
    Array.from({ length: syllables }, () => among(onsets) + among(vowels)).join('') + among(ends)
  const noun = (syllables?: number) => capital(word(syllables))
  const words = (count: number): string => Array.from({ length: count }, () => (next() < 0.35 ? noun() : word())).join(' ')
  const month = () => `${2000 + Math.floor(next() * 26)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}`
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('')
  return { word, noun, words, month, digits, sentence: (count: number) => `${capital(words(count))}.` }
}

/** A CV of two pages, every word of it made up of syllables: no two of them share a sentence. */
export const cvOfNumber = (number: number): Cv => {
  const { word, noun, words, month, digits, sentence } = speakerOf(number * 7919 + 17)
  const station = (points: number): CvStation => {
    const [from, to] = [month(), month()].sort()
    return { from: from!, to: to!, title: `${noun()} ${words(2)}`, place: `${noun()} ${noun(1)}, ${noun(2)}`, points: list(points, 9) }
  }
  const list = (count: number, length: number) => Array.from({ length: count }, () => `${noun()} ${words(length)}`)
  return {
    name: `Łucja ${noun(2)} Şen`,
    secondName: '',
    street: `${noun(2)} ${digits(2)}`,
    postcode: digits(5),
    town: noun(2),
    phone: `0${digits(3)} ${digits(7)}`,
    email: `${word(2)}@${word(1)}.example`.replace(/[äöüß]/g, 'e'),
    will: `${sentence(11)} ${sentence(13)}`,
    strengths: list(4, 6).map((point) => `${point}.`),
    jobs: [4, 3, 3, 3, 2].map(station),
    education: [1, 0, 0, 0].map(station),
    languages: [1, 2, 3].map(() => ({ language: noun(2), level: words(1) })),
    licences: [noun(2), noun(2)],
    skills: [words(2), words(2), words(2), words(2)].map(capital),
    interests: sentence(8),
  }
}

export const letterOfNumber = (number: number): Letter => {
  const { name, street, postcode, town, jobs } = cvOfNumber(number + 9000)
  const [why, bring, start] = jobs.map(({ points }) => `${points.join('. ')}.`)
  return {
    recipient: `${name}\n${street}\n${postcode} ${town}`,
    vacancyTitle: jobs[0]!.title,
    vacancyNumber: `GL-${1000 + number}`,
    ...{ why: why!, bring: bring!, start: start! },
  }
}
const isText = (value: unknown): value is string => typeof value === 'string'
const texts = (value: unknown): string[] => (isText(value) ? [value] : Object.values(value ?? {}).flatMap(texts))
/** Runs of letters and digits in any writing of them: a ligature is its letters. */
export const wordsIn = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
export const wordsOf = (cv: Cv): string[] => [...new Set(texts(cv).flatMap(wordsIn))]
