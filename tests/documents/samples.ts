import { PDFDocument } from 'pdf-lib'
import type { Day } from '#src/base/day.ts'
import { type Cv, emptyCv, type Letter } from '#src/documents/cv.ts'
import { cvLayouts, type Look, plainLook } from '#src/documents/look.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { a4, mm, type Paper } from '#src/paper/model.ts'
import { type Sheet, setPaper } from '#src/paper/set.ts'
import { writePaper } from '#src/paper/write.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import type { WallCard } from '#views/documents/wall-card-paper.ts'

export const fonts = packedFonts()
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
export const making = { look: plainLook, made, seed: 'sample' }
export const looks: Look[] = cvLayouts.flatMap((layout) =>
  (['sans', 'serif'] as const).flatMap((family) => (['de', 'en'] as const).map((language) => ({ layout, family, language, photo: false }))),
)
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

export const sheetsOf = (paper: Paper): Sheet[] => setPaper(paper, facesOf(fonts, paper.family)).sheets
export const written = async (paper: Paper): Promise<Uint8Array> => (await writePaper(paper, fonts)).bytes

/** Texts with where they end; what is read, or everything that is seen. */
export const rowsOf = (sheets: Sheet[], family: Paper['family'] = 'sans') =>
  sheets.flatMap((sheet, page) =>
    sheet.marks.flatMap((mark) =>
      mark.kind === 'text'
        ? [
            {
              ...mark,
              page,
              text: mark.text.trimEnd(),
              end: mark.x + facesOf(fonts, family).width(mark.text.trimEnd(), mark.face, mark.size),
            },
          ]
        : [],
    ),
  )
export const textOf = (sheets: Sheet[]): string[] =>
  rowsOf(sheets)
    .filter(({ owner }) => typeof owner !== 'string')
    .map(({ text }) => text)
export const words = (sheets: Sheet[]) => textOf(sheets).join(' ').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
/** Texts that leave the margins of an A4 sheet. */
export const outside = (paper: Paper, side = 17): string[] =>
  rowsOf(sheetsOf(paper), paper.family)
    .filter(({ x, end, y }) => x < mm(side) - 0.1 || end > a4.width - mm(side) + 0.1 || y < mm(8) || y > a4.height - mm(7))
    .map(({ text }) => text)
/** Texts drawn upon each other. */
export const overlaps = (paper: Paper): string[] => {
  const rows = rowsOf(sheetsOf(paper), paper.family).filter(({ text }) => text)
  return rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .filter(
        (other) =>
          one.page === other.page &&
          Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.75 &&
          one.x < other.end - 0.5 &&
          other.x < one.end - 0.5,
      )
      .map((other) => `${one.text} × ${other.text}`),
  )
}
/** A PDF as a reader gets it, dates untouched. */
export const open = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })
