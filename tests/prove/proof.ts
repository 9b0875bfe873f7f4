/** Full counts for `npm run prove`, small ones for `npm test`. */
export type Size = 'full' | 'small'
/** What one run showed. `control` is the same run against naive code: it must fail, or the proof proves nothing. */
export type Outcome = { line: string; passed: boolean; control: { line: string; failed: boolean } }
export type Proof = { name: string; claim: string; run: (size: Size) => Promise<Outcome> }

export const count = (number: number): string => number.toLocaleString('en-GB')
/** The same random numbers for the same seed, so that a failure can be run again. */
export const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}
