import { classOf, covered } from './lookups.ts'

/** A rule that holds in some surroundings only: which glyphs before, at and after, and which lookups it then applies. */
type Test = (glyph: number) => boolean
export type Rule = { before: Test[]; input: Test[]; after: Test[]; apply: { place: number; lookup: number }[] }

const reader = (view: DataView, start: number) => {
  let at = start
  const next = (): number => {
    at += 2
    return view.getUint16(at - 2)
  }
  const tests = (count: number, test: (value: number) => Test): Test[] => Array.from({ length: count }, () => test(next()))
  const applied = (count: number) => Array.from({ length: count }, () => ({ place: next(), lookup: next() }))
  return { next, tests, applied }
}

const byClass = (view: DataView, at: number): Rule[] => {
  const coverage = at + view.getUint16(at + 2)
  const inClass =
    (offset: number) =>
    (wanted: number): Test =>
    (glyph) =>
      classOf(view, at + view.getUint16(at + offset), glyph) === wanted
  const rules: Rule[] = []
  for (let number = 0; number < view.getUint16(at + 10); number++) {
    const set = view.getUint16(at + 12 + number * 2)
    for (let index = 0; set !== 0 && index < view.getUint16(at + set); index++) {
      const { next, tests, applied } = reader(view, at + set + view.getUint16(at + set + 2 + index * 2))
      const first: Test = (glyph) => covered(view, coverage, glyph) >= 0 && inClass(6)(number)(glyph)
      const before = tests(next(), inClass(4))
      const input = [first, ...tests(next() - 1, inClass(6))]
      const after = tests(next(), inClass(8))
      rules.push({ before, input, after, apply: applied(next()) })
    }
  }
  return rules
}

const inCoverage =
  (view: DataView, at: number) =>
  (offset: number): Test =>
  (glyph) =>
    covered(view, at + offset, glyph) >= 0

const chainedByCoverage = (view: DataView, at: number): Rule => {
  const { next, tests, applied } = reader(view, at + 2)
  const before = tests(next(), inCoverage(view, at))
  const input = tests(next(), inCoverage(view, at))
  const after = tests(next(), inCoverage(view, at))
  return { before, input, after, apply: applied(next()) }
}

const byCoverage = (view: DataView, at: number): Rule => {
  const { next, tests, applied } = reader(view, at + 2)
  const glyphs = next()
  const lookups = next()
  return { before: [], input: tests(glyphs, inCoverage(view, at)), after: [], apply: applied(lookups) }
}

const known = new WeakMap<DataView, Map<number, Rule[]>>()
/** The rules of a subtable. Rules that list single glyphs are left out: none of the paper fonts has them. */
export const rulesAt = (view: DataView, at: number, chained: boolean): Rule[] => {
  const ofView = known.get(view) ?? new Map<number, Rule[]>()
  known.set(view, ofView)
  const before = ofView.get(at)
  if (before !== undefined) return before
  const format = view.getUint16(at)
  const rules =
    format === 3 ? [chained ? chainedByCoverage(view, at) : byCoverage(view, at)] : format === 2 && chained ? byClass(view, at) : []
  ofView.set(at, rules)
  return rules
}
