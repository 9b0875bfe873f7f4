/** A weekly window of time: days 1 Monday to 7 Sunday, wall clock 'HH:MM'. `to` earlier than `from` runs over midnight. */
export type Window = { days: number[]; from: string; to: string }

export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const dayNames = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

/** '08:30' as people say it in German: '8.30', '8' on the hour. */
export const spokenClock = (clock: string): string => {
  const [hour, minute] = clock.split(':')
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`
}
/** [1,2,3,4,5] as 'Mo–Fr', [2,4] as 'Di, Do'. */
export const spokenDays = (days: number[], names: readonly string[] = dayNames): string => {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const row = sorted.length > 2 && sorted.at(-1)! - sorted[0]! === sorted.length - 1
  return row ? `${names[sorted[0]! - 1]}–${names[sorted.at(-1)! - 1]}` : sorted.map((day) => names[day - 1]).join(', ')
}
export const spokenWindow = (window: Window, names?: readonly string[]): string =>
  `${spokenDays(window.days, names)} ${spokenClock(window.from)}–${spokenClock(window.to)}`
