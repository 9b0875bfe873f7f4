import { a4, type Block, type FamilyName, type Image, mm, type Paper, type Part, type Style } from '#src/paper/model.ts'

/** Papers with every kind of block, for judges: invented people, no template of the house. */
const ink = '#1e2330'
const accent = '#0d5960'
const body: Style = { face: 'regular', size: 10.5, leading: 14.5, ink }
const strong: Style = { ...body, face: 'semibold' }
const quiet: Style = { ...body, size: 9.5, ink: '#555a66' }
export const sampleStyles = { body, strong, quiet }
export const sampleFrame = { x: mm(25), width: a4.width - mm(45), first: mm(22), top: mm(22), bottom: a4.height - mm(24) }

/** Two by two points, grey, as a PNG holds them. */
const dots = Uint8Array.from([0x78, 0x9c, 0x63, 0x60, 0x68, 0x60, 0x38, 0x00, 0x00, 0x02, 0x07, 0x01, 0x40])
export const samplePicture: Image = {
  ...{ kind: 'png', key: 'dots', width: 2, height: 2, orientation: 1, data: dots, colors: 1, bits: 8, palette: null },
}

const heading = (words: string): Block => ({
  ...{ kind: 'text', tag: 'H2', words, before: 18, keep: true },
  style: { face: 'semibold', size: 12.5, leading: 16, ink: accent },
})
const line: Block = { kind: 'rule', ink: '#cfc4b4', thickness: 0.6, before: 2, keep: true }

export const sampleStation = (when: string, what: string, where: string, points: string[]): Block => ({
  kind: 'row',
  before: 8,
  together: true,
  cells: [
    { x: 0, width: mm(34), blocks: [{ kind: 'text', tag: 'P', words: when, style: body }] },
    {
      x: mm(38),
      width: sampleFrame.width - mm(38),
      blocks: [
        { kind: 'text', tag: 'H3', words: what, style: strong, keep: true },
        { kind: 'text', tag: 'P', words: where, style: body, keep: points.length > 0 },
        { kind: 'list', marker: 'dot', items: points, style: body, indent: 11, dotInk: accent },
      ],
    },
  ],
})

const duties = [
  'Annahme und Prüfung der Waren, Abgleich mit den Lieferscheinen und Erfassung im Lagerverwaltungssystem',
  'Kommissionierung mit Handscanner, 120 Positionen je Schicht',
  'Einarbeitung von vier neuen Kolleginnen und Kollegen',
]
export const sampleStations = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) =>
    sampleStation(
      `0${(at % 9) + 1}/${2024 - at} – 12/${2024 - at}`,
      at % 2 ? 'Staplerfahrer' : 'Fachkraft für Lagerlogistik',
      `Spedition Öztürk & Söhne GmbH, Bergisch Gladbach ${at + 1}`,
      duties.slice(0, 1 + (at % 3)),
    ),
  )

const head: Block[] = [
  { kind: 'text', tag: 'H1', words: 'Łukasz Wiśniewski-Čech', style: { face: 'semibold', size: 25, leading: 30, ink }, keep: true },
  {
    ...{ kind: 'text', tag: 'P', style: quiet, keep: true },
    words: [{ text: 'Hauptstraße 5, 51465 Bergisch Gladbach · ' }, { text: 'lukasz@example.org', face: 'semibold' }],
  },
]
const languages: Block = {
  kind: 'table',
  before: 6,
  columns: [
    { title: 'Sprache', width: 160 },
    { title: 'Stufe', width: 160 },
    { title: 'Jahre', width: 80, align: 'end' },
  ],
  rows: [
    ['Deutsch', 'sehr gut (C1)', '12'],
    ['Polnisch', 'Muttersprache', ''],
    [[{ text: 'English', language: 'en' }], 'gut (B2)', '8'],
  ],
  head: { ...strong, size: 9.5 },
  ...{ body, padding: 3, rule: '#cfc4b4', summary: 'Sprachen mit Stufe und Jahren' },
}

export const cvPart = (count: number): Part => ({
  title: 'Lebenslauf',
  size: a4,
  frame: sampleFrame,
  shapes: [{ x: 0, y: 0, width: a4.width, height: mm(6), ink: accent, sheets: 'all' }],
  placed: [
    {
      ...{ x: a4.width - mm(50), y: mm(16), width: mm(30), height: mm(38) },
      blocks: [
        {
          ...{ kind: 'figure', alt: 'Bild von Łukasz Wiśniewski', width: mm(30), height: mm(38) },
          drawing: { kind: 'image', image: samplePicture, fit: 'cover', radius: 6 },
        },
      ],
    },
  ],
  settings: [1, 0.95, 0.9].map((share) => () => [
    ...head,
    {
      ...{ kind: 'group', tag: 'Sect', bookmark: 'Berufserfahrung', least: 2 },
      blocks: [heading('Berufserfahrung'), line, ...sampleStations(count)],
    },
    { kind: 'group', tag: 'Sect', bookmark: 'Sprachen', together: true, blocks: [heading('Sprachen'), line, languages] },
    {
      ...{ kind: 'group', tag: 'Sect', bookmark: 'Stärken', together: true },
      blocks: [
        heading('Stärken'),
        line,
        {
          kind: 'list',
          marker: 'number',
          items: ['Ruhe', 'Überblick', 'Freude an Zahlen'],
          style: { ...body, size: 10.5 * share },
          indent: 16,
        },
      ],
    },
  ]),
  foot: {
    text: (page, pages) => (pages > 1 ? `Łukasz Wiśniewski-Čech · Seite ${page} von ${pages}` : ''),
    style: { face: 'regular', size: 8.5, leading: 11, ink: '#555a66' },
    y: a4.height - mm(13),
  },
})

const paragraph = (words: string): Block => ({ kind: 'text', tag: 'P', words, style: body, before: 8 })
export const letterPart: Part = {
  title: 'Anschreiben',
  language: 'de-DE',
  size: a4,
  frame: { ...sampleFrame, first: mm(98) },
  shapes: [105, 148.5, 210].map((y) => ({ x: mm(5), y: mm(y), width: mm(y === 148.5 ? 7 : 5), height: 0.4, ink: '#8a8f98' })),
  placed: [
    {
      ...{ x: mm(25), y: mm(62.7), width: mm(80), height: mm(27.3), shrink: 0.7 },
      blocks: [
        { kind: 'text', tag: 'P', words: 'Spedition Öztürk & Söhne GmbH\nFrau Öztürk\nAm Hafen 12\n51465 Bergisch Gladbach', style: body },
      ],
    },
    {
      ...{ x: mm(150), y: mm(250), width: mm(30), height: mm(30), alignY: 'bottom' },
      blocks: [
        {
          ...{ kind: 'figure', alt: 'Code mit der Adresse der Stelle', width: mm(20), height: mm(20), align: 'end' },
          drawing: {
            kind: 'boxes',
            ink: '#000000',
            ground: '#ffffff',
            boxes: [0, 1, 2, 3].map((at) => ({ x: at * 14, y: at * 12, width: 7, height: 7 })),
          },
        },
      ],
    },
  ],
  settings: [
    () => [
      { kind: 'text', tag: 'H1', words: 'Bewerbung als Fachkraft für Lagerlogistik (m/w/d)', style: strong },
      paragraph('Sehr geehrte Frau Öztürk,'),
      paragraph(
        'seit zwölf Jahren arbeite ich im Lager. Genauigkeit ist mir wichtig, auch wenn es schnell gehen muss. Bei Ihnen reizt mich der Gefahrgutbereich, denn den Schein dafür habe ich im Frühjahr erworben.',
      ),
      {
        kind: 'group',
        tag: 'BlockQuote',
        blocks: [{ kind: 'text', tag: 'Quote', words: 'Er sieht, was zu tun ist.', style: { ...body, face: 'italic' }, before: 8 }],
      },
      paragraph('Anfangen kann ich am 1. Februar. Über ein Gespräch freue ich mich.'),
      { kind: 'space', height: 40 },
      paragraph('Łukasz Wiśniewski-Čech'),
      { kind: 'text', tag: 'P', words: 'nur zum Ansehen', style: quiet, artifact: true, before: 12 },
    ],
  ],
}

export const samplePaper = (family: FamilyName, parts: Part[], more: Partial<Paper> = {}): Paper => ({
  ...{ title: 'Bewerbung von Łukasz Wiśniewski-Čech', author: 'Łukasz Wiśniewski-Čech', subject: 'Lager & <Logistik>' },
  ...{ language: 'de-DE', family, made: new Date('2026-11-22T03:00:00Z'), seed: 'sample', parts },
  ...more,
})

const attachment = { name: 'lebenslauf.json', mime: 'application/json', description: 'Der Lebenslauf als Daten' }
export const samples = (): [name: string, paper: Paper][] =>
  (['sans', 'serif'] as const).flatMap((family): [string, Paper][] => [
    [`${family}: one sheet`, samplePaper(family, [cvPart(3)])],
    [
      `${family}: letter and CV with data`,
      samplePaper(family, [letterPart, cvPart(9)], { attachments: [{ ...attachment, bytes: new TextEncoder().encode('{"basics":{}}') }] }),
    ],
    [`${family}: sixty jobs`, samplePaper(family, [cvPart(60)])],
    [`${family}: nothing at all`, samplePaper(family, [{ ...cvPart(0), placed: [], settings: [() => []] }], { title: 'Leer' })],
  ])
