import type { Box, FaceName, Image, Ink, Shape } from '#src/paper/model.ts'
import type { Element } from '#src/paper/structure.ts'

/** Why something drawn is not read: it belongs to the look, stands on each sheet, or was read before. */
export type Decoration = 'layout' | 'footer' | 'again'
type Drawn = { order: number; owner: Element | Decoration }
/** Something at a place: first relative to its line, in the end on its sheet. `y` of a text is its base line. */
export type Mark = Drawn &
  (
    | { kind: 'text'; x: number; y: number; text: string; face: FaceName; size: number; ink: Ink }
    | ({ kind: 'shape' } & Shape)
    | ({ kind: 'boxes'; boxes: Box[]; ink: Ink; ground?: Ink } & Box)
    | ({ kind: 'image'; image: Image; fit: 'cover' | 'contain'; radius: number } & Box)
  )
export type TextMark = Extract<Mark, { kind: 'text' }>

export const moved = <One extends Mark>(mark: One, x: number, y: number): One => ({ ...mark, x: mark.x + x, y: mark.y + y })

/**
 * The unit of turning sheets. `part`: what it costs to turn after it. `before` does not count at the upper edge of a sheet,
 * `hold` of it counts at the upper edge of the first one. `again`: lines drawn above it when it comes first on a later sheet.
 */
export type Line = {
  before: number
  hold: number
  height: number
  /** How far down it is drawn, where that is not its height: beside it another cell may begin a line before it ends. */
  reach?: number
  /** From its upper edge to the base line of its text. */
  base: number
  part: number
  marks: Mark[]
  again?: Line[]
  bookmarks?: string[]
}

/** What a turn of the sheet costs: from unwished to last resort. A further sheet stands between `few` and `together`. */
export const costs = { within: 40, few: 400, sheet: 10_000, together: 100_000, widow: 2_000_000, keep: 50_000_000 } as const
