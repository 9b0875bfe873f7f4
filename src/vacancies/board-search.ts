/** What can be asked of the board; the same names stand in its address. */
export const boardTimes = ['morning', 'full', 'shift', 'weekend'] as const
export const boardWithout = ['training', 'german', 'bus'] as const
export type BoardSearch = { word: string; place: string; times: readonly string[]; without: readonly string[]; page: number }
