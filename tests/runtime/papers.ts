import type { Fonts } from '#src/paper/fonts/faces.ts'
import type { Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { card, cv, day, letter, looks, made } from '#tests/documents/samples.ts'
import { samplePicture } from '#tests/pdfua/samples.ts'
import { costListPaper } from '#views/documents/cost-list-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { profilePaper } from '#views/documents/profile-paper.ts'
import { ticketPaper } from '#views/documents/ticket-paper.ts'
import { wallCardPaper } from '#views/documents/wall-card-paper.ts'

const attachment = {
  name: 'lebenslauf.json',
  mime: 'application/json',
  description: 'Daten',
  bytes: new TextEncoder().encode('{"basics":{}}'),
}
const hard = { ...cv, secondName: 'نور الحموي', interests: 'Łódź, Nguyễn, Ελληνικά, Ƈ K̛' }
const facts = { start: 'sofort', hours: 'vormittags', place: 'Burscheid', way: 'Bus 210' }

/** Papers that leave no part of the engine out, for a fixed instant and identifier. */
const papers = (fonts: Fonts): [name: string, paper: Paper][] => [
  ...looks.flatMap((look): [string, Paper][] => {
    const making = { look: { ...look, photo: true }, made, seed: 'same' }
    return [
      [
        `CV, ${look.layout}, ${look.family}, ${look.language}`,
        cvPaper(hard, { ...making, photo: samplePicture, signed: { town: 'Burscheid', day }, attachments: [attachment] }),
      ],
    ]
  }),
  ...looks
    .filter(({ layout }) => layout === 'classic')
    .flatMap((look): [string, Paper][] => {
      const making = { look, made, seed: 'same' }
      const name = `${look.family}, ${look.language}`
      const lines = [{ appliedOn: day, employer: 'Betrieb', role: 'Helfer/in', way: 'post' as const, cents: 160 }]
      return [
        [`letter, ${name}`, letterPaper(cv, { ...letter, language: look.language }, { ...making, day, town: 'Burscheid' })],
        [`profile, ${name}`, profilePaper(cv, { ...making, facts })],
        [`list of applications, ${name}`, costListPaper({ name: cv.name, street: cv.street, town: cv.town, day, lines }, making)],
      ]
    }),
  ['wall card', wallCardPaper(card, fonts, made)],
  [
    'ticket, ar',
    ticketPaper({ number: 47, location: 'Burscheid', language: 'ar', label: 'رقمك', lines: ['تم السحب 10:12'], tell: 'يرجى الجلوس' }, made),
  ],
]

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
export type Written = { name: string; length: number; sum: string }
/** Length and sum of the bytes of every paper, wherever this runs. */
export const writtenHere = (fonts: Fonts): Promise<Written[]> =>
  Promise.all(
    papers(fonts).map(async ([name, paper]) => {
      const { bytes } = await writePaper(paper, fonts)
      return { name, length: bytes.length, sum: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))) }
    }),
  )
