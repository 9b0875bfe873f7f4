/** One JSON line per event, on Node and on Workers. Facts are ids, counts and codes: never names, words or addresses of people. */
export const log = (event: string, facts: Record<string, string | number | boolean | null | undefined> = {}): void => {
  // biome-ignore lint/suspicious/noConsole: this is the one place that prints
  console.log(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
}
