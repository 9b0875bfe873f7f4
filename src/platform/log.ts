let write = (line: string): void => console.log(line)
/** Sends the lines elsewhere: tests read them instead of printing them. */
export const logTo = (writer: (line: string) => void): void => {
  write = writer
}

/** One JSON line per event, on Node and on Workers. Facts are ids, counts and codes: never names, words or addresses of people. */
export const log = (event: string, facts: Record<string, string | number | boolean | null | undefined> = {}): void => {
  write(JSON.stringify({ at: new Date().toISOString(), event, ...facts }))
}

/** Where an error was thrown: code places only. Messages of database errors hold the values of the query, so none is ever printed. */
export const placeOf = (error: unknown): string => {
  const { stack = '', message = '' } = (error ?? {}) as Error
  const after = message && stack.includes(message) ? stack.slice(stack.lastIndexOf(message) + message.length) : stack
  const places = after.split('\n').filter((line) => /^ {4}at [^\s(]*.*:\d+:\d+\)?$/.test(line))
  return places
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ')
    .slice(0, 500)
}
