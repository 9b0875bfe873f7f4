/** Two-sided 95 %: the 97.5 % point of the normal distribution. */
const z = 1.959963984540054

export type Interval = { low: number; high: number }

/** Score interval for a share: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212. Also good for few people. */
export const wilson = (hits: number, of: number): Interval | null => {
  if (of <= 0 || hits < 0 || hits > of) return null
  const share = hits / of
  const [middle, width] = [share + (z * z) / (2 * of), z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))]
  const scale = 1 + (z * z) / of
  // With nobody or everybody the bound is exactly 0 or 1; what is left over is rounding.
  return { low: hits === 0 ? 0 : (middle - width) / scale, high: hits === of ? 1 : (middle + width) / scale }
}

export type Part = { hits: number; of: number }
/** Difference of two shares: R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10, made of two score intervals. */
export const differenceOf = (one: Part, other: Part): (Interval & { difference: number }) | null => {
  const [first, second] = [wilson(one.hits, one.of), wilson(other.hits, other.of)]
  if (!first || !second) return null
  const [share, against] = [one.hits / one.of, other.hits / other.of]
  const difference = share - against
  return {
    difference,
    low: difference - Math.hypot(share - first.low, second.high - against),
    high: difference + Math.hypot(first.high - share, against - second.low),
  }
}
