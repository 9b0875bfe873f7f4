import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import type { Day } from '#src/base/day.ts'
import { type Cv, emptyCv, type Letter } from '#src/documents/cv.ts'
import { type Fonts, face } from '#views/documents/fonts.ts'
import { a4, mm, type Sheet, textOf } from '#views/documents/sheet.ts'
import type { WallCard } from '#views/documents/wall-card-paper.ts'

const bytes = (name: string) => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/source-sans-3/${name}.ttf`))
export const fonts: Fonts = {
  regular: bytes('400Regular/SourceSans3_400Regular'),
  semibold: bytes('600SemiBold/SourceSans3_600SemiBold'),
  italic: bytes('400Regular_Italic/SourceSans3_400Regular_Italic'),
}
export const made = new Date('2026-11-23T09:00:00Z')
export const day = '2026-11-23' as Day
export const names = [
  'Łukasz Wójcik',
  'Dragana Đorđević',
  'Nguyễn Thị Mai',
  'Yusuf Şahin',
  'Miriam Voßwinkel',
  'Олександра Коваленко',
  'Драгана Ђорђевић',
  'Halina Brzęk',
  'Emre Aydın',
]

export const cv: Cv = {
  ...emptyCv,
  name: 'Oleksandra Kovalenko',
  secondName: 'Олександра Коваленко',
  street: 'Höhestraße 12',
  postcode: '51399',
  town: 'Burscheid',
  phone: '0171 39200 01',
  email: 'oleksandra@post.example',
  will: 'Wieder mit alten Menschen arbeiten.',
  strengths: ['Geduld', 'Erfahrung in der Pflege'],
  jobs: [
    {
      from: '2011-03',
      to: '2022-02',
      title: 'Pflegefachfrau',
      place: 'Stadtkrankenhaus, Winnyzja',
      points: ['Alte Menschen gepflegt', ' '],
    },
  ],
  education: [{ from: '2008', to: '2011', title: 'Krankenpflege', place: 'Medizinische Fachschule', points: [] }],
  languages: [{ language: 'Deutsch', level: 'B1' }],
  licences: ['Klasse B'],
  skills: ['Word'],
  interests: 'Chor, Garten',
}
export const letter: Letter = {
  recipient: 'Seniorenhaus Wupperaue gGmbH\nSchwester Gudrun Pahl\n51371 Leverkusen',
  vacancyTitle: 'Pflegehelfer/in (m/w/d)',
  vacancyNumber: 'LE-03',
  why: 'Ich möchte wieder mit alten Menschen arbeiten.',
  bring: 'Ich bringe elf Jahre Pflege mit.',
  start: 'Ich kann am 15. Dezember anfangen.',
}
export const card: WallCard = {
  number: 'WE-02',
  title: 'Lagerhelfer/in (m/w/d)',
  employer: 'Lagerhof Dreibäumen Logistik GmbH · 4 Plätze',
  location: 'Wermelskirchen',
  pay: { value: '14,80 €', note: 'pro Stunde' },
  hours: { value: '39 Stunden', note: 'Früh 6–14, Spät 14–22 Uhr' },
  way: { value: 'Bus 210', note: 'hält am Tor' },
  start: { value: '4. Januar', note: '2027, unbefristet' },
  tasks: ['Lkw entladen', 'Pakete packen'],
  needs: ['Deutsch A2'],
  learns: ['Staplerschein'],
  contactName: 'Miriam Voßwinkel',
  contactPhone: '0221 4710 0142',
  address: 'https://jobpoint.example/s/WE-02',
}

export const words = (sheets: Sheet[]) => textOf(sheets).join(' ').replaceAll('\u00a0', ' ')
/** Every text stands inside its sheet, from the left margin to the right one. */
export const outside = (sheets: Sheet[], right = 190): string[] =>
  sheets.flatMap((sheet) =>
    sheet.flatMap((mark) => {
      if (mark.kind !== 'text') return []
      const end = mark.x + face(fonts, mark.face).width(mark.text, mark.size)
      return mark.x < mm(16.9) || end > mm(right) + 0.1 || mark.y < mm(10) || mark.y > a4.height - mm(7) ? [mark.text] : []
    }),
  )
export const overlaps = (sheet: Sheet): string[] => {
  const rows = sheet.flatMap((mark) =>
    mark.kind === 'text' ? [{ ...mark, end: mark.x + face(fonts, mark.face).width(mark.text, mark.size) }] : [],
  )
  return rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .filter(
        (other) => Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.75 && one.x < other.end - 0.5 && other.x < one.end - 0.5,
      )
      .map((other) => `${one.text} × ${other.text}`),
  )
}
/** A PDF as a reader gets it, dates untouched. */
export const open = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })
