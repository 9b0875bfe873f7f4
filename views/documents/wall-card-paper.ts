import { type Faces, type Fonts, facesOf } from '#src/paper/fonts/faces.ts'
import { a4, mm, type Paper, type Part, type Shape } from '#src/paper/model.ts'
import { inks } from '#views/documents/paper-style.ts'
import { qrFigure } from '#views/documents/qr-figure.ts'
import { body, grid } from '#views/documents/wall-card-facts.ts'
import { all, fitted, footTop, left, type Piece, put, right, style, top, type WallCard, width } from '#views/documents/wall-card-setting.ts'

export type { WallCard, WallFact } from '#views/documents/wall-card-setting.ts'

const sizes = (sizes: number[], ...how: Parameters<typeof style> extends [number, ...infer Rest] ? Rest : never) =>
  sizes.map((size) => style(size, ...how))
const arch = (x: number, y: number, width: number, height: number, ink: Shape['ink']): Shape => ({
  x,
  y,
  width,
  height,
  top: width / 2,
  bottom: 1.5,
  ink,
})

const door = { width: mm(10), height: mm(11.5) }
const plate = { width: mm(36), height: mm(29) }
const head = (card: WallCard, faces: Faces): Piece => {
  const knob = mm(2.3)
  const room = width - plate.width - door.width - mm(10)
  const name = fitted(`Jobpoint ${card.location}`.trim(), room, 2, sizes([18, 16, 14]), faces)
  const x = right - plate.width
  const number = fitted(card.number, plate.width - 10, 1, sizes([27, 23, 19, 15], 'semibold'), faces)
  const y = top + plate.height - door.height - mm(4)
  const shapes: Shape[] = [
    arch(left, y, door.width, door.height, inks.act),
    { x: left + door.width * 0.6, y: y + door.height * 0.48, width: knob, height: knob, top: knob / 2, bottom: knob / 2, ink: inks.sun },
    arch(x, top, plate.width, plate.height, inks.sunTint),
  ]
  const inPlate = { x: x + 5, width: plate.width - 10, align: 'center' } as const
  return {
    ...all(
      put(name, { x: left + door.width + mm(3.5), y: y + (door.height - name.rows * name.style.leading) / 2, width: room }),
      put(fitted('Stelle', plate.width, 1, [style(14)], faces), { ...inPlate, y: top + mm(8) }),
      put(number, { ...inPlate, y: top + mm(20) - number.style.leading / 2 }),
      { placed: [], shapes, y },
    ),
    y: top + plate.height,
  }
}

const titled = (card: WallCard, from: number, faces: Faces): Piece => {
  const title = fitted(card.title, width, 2, sizes([50, 46, 42, 38, 34, 30, 26], 'semibold', inks.ink, 1.05), faces)
  const first = put(title, { x: left, y: from, width, tag: 'H1' })
  const second = put(fitted(card.employer, width, 2, sizes([21, 19, 17, 15]), faces), { x: left, y: first.y + mm(2), width })
  return { ...all(first, second), y: second.y }
}

const qrSize = mm(38)
const foot = (card: WallCard, faces: Faces): Piece => {
  const y = footTop + mm(6)
  const x = left + qrSize + mm(9)
  const room = right - x
  const spoken = card.address.replace(/^https?:\/\//, '')
  const ask = put(fitted('Interesse? Sprechen Sie uns an.', room, 1, [style(24, 'semibold', inks.act)], faces), {
    x,
    y: y - 4,
    width: room,
    tag: 'H2',
  })
  const name = put(fitted(card.contactName, room, 1, sizes([18, 16, 14]), faces), { x, y: ask.y + 3, width: room })
  const phone = put(fitted(card.contactPhone, room, 1, sizes([28, 24, 20, 16], 'semibold'), faces), { x, y: name.y, width: room })
  const easy = put(fitted('Oder hier am Tisch: Nummer ziehen genügt.', room, 1, [style(15)], faces), { x, y: phone.y + 3, width: room })
  const more = put(fitted('Kein Lebenslauf nötig für das erste Gespräch.', room, 1, [style(15)], faces), { x, y: easy.y, width: room })
  const address = fitted(spoken, qrSize + mm(6), 2, sizes([10.5, 9.5, 8.5, 7.5], 'regular', inks.mute), faces)
  const code: Piece[] = card.address
    ? [
        {
          placed: [
            {
              x: left,
              y,
              width: qrSize,
              height: qrSize,
              blocks: [qrFigure(card.address, qrSize, `QR-Code: führt zur Stelle auf ${spoken}`)],
            },
          ],
          shapes: [],
          y,
        },
        put(address, { x: left, y: y + qrSize + mm(1.5), width: qrSize + mm(6) }),
      ]
    : []
  const rule: Piece = { placed: [], shapes: [{ x: left, y: footTop, width, height: 1.4, ink: inks.act }], y }
  return { ...all(rule, ask, name, phone, easy, more, ...code), y }
}

/** Always one sheet: sizes go down step by step, then texts end with an ellipsis. */
export const wallCardPart = (card: WallCard, faces: Faces): Part => {
  const first = head(card, faces)
  const named = titled(card, first.y + mm(3), faces)
  const facts = grid(card, named.y + mm(5), faces)
  return {
    title: `Aushang ${card.number}`.trim(),
    size: a4,
    frame: { x: left, width, first: top, top, bottom: a4.height - top },
    ...all(first, named, facts, body(card, facts.y + mm(3), faces), foot(card, faces)),
    settings: [() => []],
  }
}

export const wallCardPaper = (card: WallCard, fonts: Fonts, made: Date): Paper => ({
  title: `Aushang ${card.number} ${card.title}`.trim(),
  language: 'de-DE',
  family: 'sans',
  made,
  seed: `wall card ${card.number}`,
  parts: [wallCardPart(card, facesOf(fonts, 'sans'))],
})
