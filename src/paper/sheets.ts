import { costs, type Line } from '#src/paper/marks.ts'
import { heightOf, reachOf } from '#src/paper/rows.ts'

/** Heights a flow has: on the first sheet, on each later one. */
export type Room = { first: number; later: number }
/** Lines from one turn to the next. */
export type Stretch = { from: number; to: number }
export type Turned = { stretches: Stretch[]; cost: number }

const slack = 0.01
/** An empty part of a sheet that is not the last one. */
const emptiness = (share: number): number => 1000 * share * share
/** A last sheet with next to nothing on it. */
const shortTail = (fill: number): number => (fill < 0.2 ? 400 * (1 - fill / 0.2) : 0)

export const spaceAbove = (line: Line, at: number, from: number, squeeze: number): number =>
  at > from ? line.before * squeeze : from === 0 ? line.hold : 0

/**
 * Where the sheets turn: the turns that together cost least, over all that are possible. Whatever is kept together is
 * parted only where no sheet could hold it.
 */
export const turned = (lines: Line[], room: Room, squeeze = 1): Turned => {
  const best: { cost: number; to: number }[] = []
  best[lines.length] = { cost: 0, to: lines.length }
  for (let from = lines.length - 1; from >= 0; from--) {
    const height = from === 0 ? room.first : room.later
    let y = from > 0 && lines[from]?.again ? heightOf(lines[from]?.again ?? []) : 0
    let used = y
    let chosen = { cost: Number.POSITIVE_INFINITY, to: from + 1 }
    for (let at = from; at < lines.length; at++) {
      const line = lines[at]
      if (!line) break
      y += spaceAbove(line, at, from, squeeze)
      used = Math.max(used, y + reachOf(line))
      y += line.height
      if (used > height + slack && at > from) break
      const fill = Math.min(1, used / height)
      const rest = best[at + 1]?.cost ?? 0
      const last = at === lines.length - 1
      const cost = last ? (from > 0 ? shortTail(fill) : 0) : costs.sheet + line.part + emptiness(1 - fill) + rest
      if (cost < chosen.cost) chosen = { cost, to: at + 1 }
    }
    best[from] = chosen
  }
  const stretches: Stretch[] = []
  for (let from = 0; from < lines.length; from = best[from]?.to ?? lines.length)
    stretches.push({ from, to: best[from]?.to ?? lines.length })
  return { stretches, cost: best[0]?.cost ?? 0 }
}
