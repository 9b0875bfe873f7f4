import type { Cv, CvLanguage, CvStation } from './cv.ts'

/** The questions, will and strengths first. Each may be left out. */
export const steps = ['will', 'strengths', 'jobs', 'education', 'languages', 'skills', 'about-me'] as const
export type Step = (typeof steps)[number]
export const isStep = (text: string): text is Step => (steps as readonly string[]).includes(text)
export const after = (step: Step): Step | 'done' => steps[steps.indexOf(step) + 1] ?? 'done'
export const before = (step: Step): Step | null => steps[steps.indexOf(step) - 1] ?? null

export const mostRows = 12
export const blankStation: CvStation = { from: '', to: '', title: '', place: '', points: [] }
export const blankLanguage: CvLanguage = { language: '', level: '' }
const isBlank = (row: CvStation | CvLanguage): boolean => Object.values(row).every((value) => value.length === 0)

/** What the pressed button wants beyond saving. Every button saves. */
export type Doing =
  | { kind: 'next' | 'back' | 'stay' | 'add' | 'undo' | 'redo' }
  | { kind: 'remove' | 'up' | 'down'; row: number }
  | { kind: 'leave' | 'fill'; gap: string }
const simple = ['back', 'stay', 'add', 'undo', 'redo'] as const
export const doingOf = (pressed: unknown): Doing => {
  const text = typeof pressed === 'string' ? pressed : ''
  const moved = /^(remove|up|down)-(\d{1,2})$/.exec(text)
  if (moved) return { kind: moved[1] as 'remove' | 'up' | 'down', row: Number(moved[2]) }
  const gap = /^(leave|fill)-(\d{2}\/\d{4}-\d{2}\/\d{4})$/.exec(text)
  if (gap) return { kind: gap[1] as 'leave' | 'fill', gap: gap[2]! }
  return { kind: simple.find((kind) => kind === text) ?? 'next' }
}

/** Rows after the button: moved, removed, or with a blank one for writing. Rows left blank otherwise go. */
export const arranged = <Row extends CvStation | CvLanguage>(rows: readonly Row[], doing: Doing, blank: Row): Row[] => {
  const changed = [...rows]
  if ('row' in doing) {
    const { kind, row } = doing
    const [taken] = changed.splice(row, 1)
    if (taken && kind !== 'remove') changed.splice(Math.max(0, kind === 'up' ? row - 1 : row + 1), 0, taken)
  }
  const filled = changed.filter((row) => !isBlank(row))
  return doing.kind === 'add' && filled.length < mostRows ? [...filled, blank] : filled
}

/** Everything the papers will have to draw, for the check of characters before printing. */
export const textOf = (cv: Cv): string => {
  const stations = [...cv.jobs, ...cv.education].flatMap(({ from, to, title, place, points }) => [from, to, title, place, ...points])
  const spoken = cv.languages.flatMap(({ language, level }) => [language, level])
  return [
    cv.name,
    cv.secondName,
    cv.street,
    cv.town,
    cv.email,
    cv.will,
    cv.interests,
    ...cv.strengths,
    ...stations,
    ...spoken,
    ...cv.licences,
    ...cv.skills,
  ].join(' ')
}
export const isEmptyCv = (cv: Cv): boolean => textOf(cv).trim() === '' && cv.phone === '' && cv.postcode === ''

/** 'ABCD2345': no letters or digits that look alike when written down. 31 ^ 8 is 40 bits, with few tries an hour. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ2345679'
export const codeFrom = (random: Uint8Array): string => [...random.slice(0, 8)].map((byte) => signs[byte % signs.length]).join('')
export const readCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return code.length === 8 ? code : null
}
export const spokenCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** 'Lebenslauf_Kovalenko.pdf' on one's own phone; on a shared computer the name stays out of it. */
export const fileName = (word: string, cv: Cv | null = null): string => {
  const surname = (cv?.name.trim().split(/\s+/).at(-1) ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z-]/g, '')
  return `${[word, surname].filter(Boolean).join('_')}.pdf`
}
