import type { Day } from '#src/base/day.ts'
import { publicLanguages } from '#src/base/language.ts'
import { type Cv, emptyCv } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import type { Paper } from '#src/paper/model.ts'
import { card, cv, day, letter, looks, made, names } from '#tests/documents/samples.ts'
import { anonymousPaper } from '#views/documents/anonymous-paper.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { costListPaper } from '#views/documents/cost-list-paper.ts'
import { coverPaper } from '#views/documents/cover-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { profilePaper } from '#views/documents/profile-paper.ts'
import { ticketPaper } from '#views/documents/ticket-paper.ts'
import { wallCardPaper } from '#views/documents/wall-card-paper.ts'
import { samplePicture } from './samples.ts'

const endless = 'Donaudampfschifffahrt'.repeat(14)
const station = (at: number) => ({ from: '2001', to: '2002', title: `Stelle ${at}`, place: 'Betrieb, Ort', points: ['eins', 'zwei'] })
const hard = { from: endless, to: '', title: endless, place: endless, points: [endless, ''] }
/** From nothing to too much. */
const lives: [string, Cv][] = [
  ['plain', cv],
  ['empty', emptyCv],
  ['60 jobs', { ...cv, jobs: Array.from({ length: 60 }, (_, at) => station(at)) }],
  [
    'endless words',
    { ...cv, name: endless, email: endless, will: endless, strengths: [endless], jobs: [hard], education: [hard], skills: [endless] },
  ],
  ['many names', { ...cv, skills: names, jobs: names.map((name, at) => ({ ...station(at), place: name })) }],
  ['Arabic and what no font has', { ...cv, secondName: 'نور الحموي 😀', interests: 'Ich singe 中文 und Ελληνικά' }],
]
const lookName = ({ layout, family, language }: Look) => `${layout}, ${family}, ${language}`
const letterLooks = looks.filter(({ layout }) => layout === 'classic')
const costs = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ appliedOn: `2026-11-${String((at % 28) + 1).padStart(2, '0')}` as Day, employer: `Betrieb ${at}`, role: 'Helfer/in' },
    ...{ way: 'post' as const, cents: 160 },
  }))

/** Every paper of the house, as people get it, and as badly as it may come. */
export const housePapers = (fonts: Fonts): [name: string, paper: Paper][] => {
  const making = (look: Look) => ({ look, made, seed: 'judged' })
  const cover = {
    role: 'Pflegehelferin',
    employer: 'Seniorenhaus',
    number: 'LE-03',
    enclosures: ['Lebenslauf', 'Zeugnis'],
    photo: samplePicture,
  }
  const extras = { photo: samplePicture, signed: { town: 'Burscheid', day }, start: 'sofort' }
  const enclosures = { day, town: 'Burscheid', enclosures: ['Lebenslauf', 'Zeugnis'] }
  const facts = { start: 'sofort', hours: 'vormittags', place: 'Burscheid', way: 'Bus 210' }
  const ofLook = (look: Look): [string, Paper][] => [
    ...lives.map(([name, life]): [string, Paper] => [`CV, ${lookName(look)}, ${name}`, cvPaper(life, making(look))]),
    [`CV, ${lookName(look)}, with photo and signature`, cvPaper(cv, { ...making({ ...look, photo: true }), ...extras })],
    [`anonymous CV, ${lookName(look)}`, anonymousPaper(cv, { code: 'K7F-3AB', day, look, made })],
    [
      `application, ${lookName(look)}`,
      applicationPaper(
        cv,
        { ...letter, language: look.language },
        { ...making({ ...look, photo: true }), ...extras, ...enclosures, cover },
      ),
    ],
  ]
  const ofLetter = (look: Look): [string, Paper][] => {
    const name = `${look.family}, ${look.language}`
    const written = { ...letter, language: look.language }
    return [
      [`letter, ${name}`, letterPaper(cv, written, { ...making(look), ...enclosures })],
      [`letter, ${name}, two sheets`, letterPaper(cv, { ...written, why: 'Wort '.repeat(900) }, { ...making(look), ...enclosures })],
      [
        `letter, ${name}, endless`,
        letterPaper({ ...cv, name: endless }, { ...written, recipient: endless }, { ...making(look), ...enclosures }),
      ],
      [`cover, ${name}`, coverPaper(cv, { ...making({ ...look, photo: true }), ...cover })],
      [`cover, ${name}, empty`, coverPaper(emptyCv, { ...making(look), role: '' })],
      ...lives.map(([life, one]): [string, Paper] => [`profile, ${name}, ${life}`, profilePaper(one, { ...making(look), facts })]),
      [
        `list of applications, ${name}`,
        costListPaper({ name: cv.name, street: cv.street, town: cv.town, day, lines: costs(70) }, making(look)),
      ],
      [`list of applications, ${name}, empty`, costListPaper({ name: '', street: '', town: '', day, lines: [] }, making(look))],
    ]
  }
  const fact = { value: endless, note: endless }
  return [
    ...looks.flatMap(ofLook),
    ...letterLooks.flatMap(ofLetter),
    ['wall card', wallCardPaper(card, fonts, made)],
    ['wall card, endless', wallCardPaper({ ...card, title: endless, pay: fact, hours: fact, tasks: [endless] }, fonts, made)],
    ...publicLanguages.map((language): [string, Paper] => {
      const arabic = language === 'ar'
      const said = {
        label: arabic ? 'رقمك' : 'Ihre Nummer',
        lines: [arabic ? 'تم السحب' : 'Gezogen um 10:12 Uhr'],
        tell: arabic ? 'يرجى الجلوس' : 'Bitte',
      }
      return [`ticket, ${language}`, ticketPaper({ number: 47, location: 'Wermelskirchen', language, ...said }, made)]
    }),
  ]
}
