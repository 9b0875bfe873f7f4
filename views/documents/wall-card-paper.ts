import { encode } from 'uqr'
import { type Fonts, face } from '#views/documents/fonts.ts'
import { print } from '#views/documents/print.ts'
import { type Box, type Ink, type Mark, mm, type Sheet, type Style, textMark } from '#views/documents/sheet.ts'
import { body, grid } from '#views/documents/wall-card-facts.ts'
import { fitted, footTop, left, type Placed, right, stacked, style, top, type WallCard, width } from '#views/documents/wall-card-setting.ts'

export type { WallCard, WallFact } from '#views/documents/wall-card-setting.ts'

const arch = (x: number, y: number, width: number, height: number, ink: Ink): Mark => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  top: width / 2,
  bottom: 1.5,
  ink,
})
const centred = (text: string, middle: number, y: number, style: Style, fonts: Fonts): Mark =>
  textMark(text, middle - face(fonts, style.face).width(text, style.size) / 2, y, style)

const door = { width: mm(10), height: mm(11.5) }
const plate = { width: mm(36), height: mm(29) }
const head = (card: WallCard, fonts: Fonts): Mark[] => {
  const knob = mm(2.3)
  const name = fitted(
    `Jobpoint ${card.location}`.trim(),
    width - plate.width - door.width - mm(10),
    2,
    [style(18), style(16), style(14)],
    fonts,
  )
  const x = right - plate.width
  const middle = x + plate.width / 2
  const number = fitted(
    card.number,
    plate.width - 10,
    1,
    [27, 23, 19, 15].map((size) => style(size, 'semibold')),
    fonts,
  )
  const y = top + plate.height - door.height - mm(4)
  return [
    arch(left, y, door.width, door.height, 'act'),
    {
      kind: 'box',
      x: left + door.width * 0.6,
      y: y + door.height * 0.48,
      width: knob,
      height: knob,
      top: knob / 2,
      bottom: knob / 2,
      ink: 'sun',
    },
    ...stacked(name.rows, left + door.width + mm(3.5), y + door.height / 2 - (name.rows.length * name.style.leading) / 2, name.style).marks,
    arch(x, top, plate.width, plate.height, 'sunTint'),
    centred('Stelle', middle, top + mm(12.5), style(14), fonts),
    ...number.rows.map((row) => centred(row, middle, top + mm(23), number.style, fonts)),
  ]
}

const titleSizes = [50, 46, 42, 38, 34, 30, 26].map((size) => style(size, 'semibold', 'ink', 1.05))
const titled = (card: WallCard, from: number, fonts: Fonts): Placed => {
  const title = fitted(card.title, width, 2, titleSizes, fonts)
  const first = stacked(title.rows, left, from, title.style)
  const employer = fitted(
    card.employer,
    width,
    2,
    [21, 19, 17, 15].map((size) => style(size)),
    fonts,
  )
  const second = stacked(employer.rows, left, first.y + mm(2), employer.style)
  return { marks: [...first.marks, ...second.marks], y: second.y }
}

const qrSize = mm(38)
/** Dark modules as rows of squares: sharp at any size, and small. */
const qr = (address: string, x: number, y: number): Mark => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const module = qrSize / size
  const squares = data.flatMap((row, at): Box[] => {
    const runs: Box[] = []
    row.forEach((dark, column) => {
      const last = runs.at(-1)
      if (!dark) return
      if (last && row[column - 1]) last.width += module
      else runs.push({ x: x + column * module, y: y + at * module, width: module, height: module })
    })
    return runs
  })
  return { kind: 'squares', squares, ink: 'black' }
}

const foot = (card: WallCard, fonts: Fonts): Mark[] => {
  const y = footTop + mm(6)
  const x = left + qrSize + mm(9)
  const room = right - x
  const spoken = fitted(
    card.address.replace(/^https?:\/\//, ''),
    qrSize + mm(6),
    2,
    [10.5, 9.5, 8.5, 7.5].map((size) => style(size, 'regular', 'mute')),
    fonts,
  )
  const ask = stacked(['Interesse? Sprechen Sie uns an.'], x, y - 4, style(24, 'semibold', 'act'))
  const name = fitted(
    card.contactName,
    room,
    1,
    [18, 16, 14].map((size) => style(size)),
    fonts,
  )
  const named = stacked(name.rows, x, ask.y + 3, name.style)
  const phone = fitted(
    card.contactPhone,
    room,
    1,
    [28, 24, 20, 16].map((size) => style(size, 'semibold')),
    fonts,
  )
  const called = stacked(phone.rows, x, named.y, phone.style)
  const easy = stacked(
    ['Oder hier am Tisch: Nummer ziehen genügt.', 'Kein Lebenslauf nötig für das erste Gespräch.'],
    x,
    called.y + 3,
    style(15),
  )
  return [
    { kind: 'box', x: left, y: footTop, width, height: 1.4, top: 0, bottom: 0, ink: 'act' },
    ...(card.address ? [qr(card.address, left, y)] : []),
    ...stacked(spoken.rows, left, y + qrSize + mm(5.5), spoken.style).marks,
    ...ask.marks,
    ...named.marks,
    ...called.marks,
    ...easy.marks,
  ]
}

/** Always one sheet: sizes go down step by step, then texts end with an ellipsis. */
export const wallCardSheet = (card: WallCard, fonts: Fonts): Sheet => {
  const named = titled(card, top + plate.height + mm(3), fonts)
  const facts = grid(card, named.y + mm(5), fonts)
  return [...head(card, fonts), ...named.marks, ...facts.marks, ...body(card, facts.y + mm(3), fonts), ...foot(card, fonts)]
}

export const wallCardPaper = (card: WallCard, fonts: Fonts, made?: Date): Promise<Uint8Array> =>
  print([wallCardSheet(card, fonts)], fonts, { title: `Aushang ${card.number} ${card.title}`.trim(), language: 'de-DE', made })
