let write = (line: string): void => console.log(line)
/** Sends the lines elsewhere: tests read them instead of printing them. */
export const logTo = (writer: (line: string) => void): void => {
  write = writer
}

/** One JSON line per event, on Node and on Workers. Facts are ids, counts and codes: never names, words or addresses of people. */
export const log = (event: string, facts: Record<string, string | number | boolean | null | undefined> = {}): void => {
  write(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
}
