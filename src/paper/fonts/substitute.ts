import { rulesAt } from './context.ts'
import type { Kinds } from './kinds.ts'
import { covered, type Lookup, lookupAt } from './lookups.ts'

export type Form = 'isol' | 'init' | 'medi' | 'fina'
/** A glyph on its way to paper. `from`: the first character it stands for. `component`: the part of a ligature a mark belongs to. */
export type Slot = { id: number; from: number; form?: Form; component?: number }
export type Run = { slots: Slot[]; kinds: Kinds }

const deepest = 6
const single = (view: DataView, at: number, glyph: number): number | null => {
  const index = covered(view, at + view.getUint16(at + 2), glyph)
  if (index < 0) return null
  return view.getUint16(at) === 1 ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + index * 2)
}

const multiple = (view: DataView, at: number, glyph: number): number[] | null => {
  const index = covered(view, at + view.getUint16(at + 2), glyph)
  if (index < 0) return null
  const sequence = at + view.getUint16(at + 6 + index * 2)
  return Array.from({ length: view.getUint16(sequence) }, (_, place) => view.getUint16(sequence + 2 + place * 2))
}

/** Place of the next glyph the lookup looks at, in one direction; -1 at the end. */
const neighbour = ({ slots, kinds }: Run, lookup: Lookup, from: number, step: 1 | -1): number => {
  let at = from + step
  while (slots[at] !== undefined && kinds.skips(lookup, slots[at]!.id)) at += step
  return slots[at] === undefined ? -1 : at
}

const matched = (run: Run, lookup: Lookup, from: number, step: 1 | -1, tests: ((glyph: number) => boolean)[]): number[] | null => {
  const places: number[] = []
  let at = from
  for (const test of tests) {
    at = neighbour(run, lookup, at, step)
    if (at < 0 || !test(run.slots[at]!.id)) return null
    places.push(at)
  }
  return places
}

/** Joins the glyphs at `places` into one; marks between them remember their part of it. */
const join = ({ slots }: Run, places: number[], ligature: number): void => {
  const [first, last] = [places[0]!, places.at(-1)!]
  const left: Slot[] = [{ ...slots[first]!, id: ligature }]
  let component = 0
  for (let at = first + 1; at <= last; at++) {
    if (places.includes(at)) component++
    else left.push({ ...slots[at]!, component })
  }
  slots.splice(first, last - first + 1, ...left)
}

const ligate = (run: Run, lookup: Lookup, at: number, subtable: number): number | null => {
  const { view } = lookup
  const index = covered(view, subtable + view.getUint16(subtable + 2), run.slots[at]!.id)
  if (index < 0) return null
  const set = subtable + view.getUint16(subtable + 6 + index * 2)
  for (let number = 0; number < view.getUint16(set); number++) {
    const ligature = set + view.getUint16(set + 2 + number * 2)
    const wanted = Array.from({ length: view.getUint16(ligature + 2) - 1 }, (_, part) => view.getUint16(ligature + 4 + part * 2))
    const tests = wanted.map((id) => (glyph: number) => glyph === id)
    const places = matched(run, lookup, at, 1, tests)
    if (places === null) continue
    join(run, [at, ...places], view.getUint16(ligature))
    return at + 1
  }
  return null
}

const inContext = (run: Run, lookup: Lookup, at: number, subtable: number, depth: number): number | null => {
  for (const { before, input, after, apply } of rulesAt(lookup.view, subtable, lookup.type === 6)) {
    if (!input[0]?.(run.slots[at]!.id)) continue
    const rest = matched(run, lookup, at, 1, input.slice(1))
    if (rest === null) continue
    const places = [at, ...rest]
    if (matched(run, lookup, at, -1, before) === null || matched(run, lookup, places.at(-1)!, 1, after) === null) continue
    for (const { place, lookup: nested } of apply) {
      const length = run.slots.length
      if (depth < deepest && places[place] !== undefined) applyAt(run, lookupAt(lookup.view, 'GSUB', nested), places[place], depth + 1)
      const grown = run.slots.length - length
      for (let later = place + 1; later < places.length; later++) places[later]! += grown
    }
    return Math.max(places.at(-1)!, at) + 1
  }
  return null
}

/** Where to go on, or null if the lookup does nothing here. */
const applyAt = (run: Run, lookup: Lookup, at: number, depth = 0): number | null => {
  const slot = run.slots[at]!
  if (run.kinds.skips(lookup, slot.id)) return null
  for (const subtable of lookup.subtables) {
    if (lookup.type === 1) {
      const id = single(lookup.view, subtable, slot.id)
      if (id === null) continue
      run.slots[at] = { ...slot, id }
      return at + 1
    }
    if (lookup.type === 2) {
      const ids = multiple(lookup.view, subtable, slot.id)
      if (ids === null) continue
      run.slots.splice(at, 1, ...ids.map((id) => ({ ...slot, id })))
      return at + ids.length
    }
    const end =
      lookup.type === 4
        ? ligate(run, lookup, at, subtable)
        : lookup.type === 5 || lookup.type === 6
          ? inContext(run, lookup, at, subtable, depth)
          : null
    if (end !== null) return end
  }
  return null
}

/** Replaces glyphs as the font wants it, lookup after lookup, where `form` fits. */
export const substitute = (run: Run, lookups: Lookup[], form?: Form): void => {
  for (const lookup of lookups)
    for (let at = 0; at < run.slots.length; ) {
      const wanted = form === undefined || run.slots[at]!.form === form
      at = (wanted ? applyAt(run, lookup, at) : null) ?? at + 1
    }
}
