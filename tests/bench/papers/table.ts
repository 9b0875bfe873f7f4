import type { Row } from '../papers.ts'

export type Aim = { says: string; value: string; met: boolean | null; binding?: boolean }

const widths = [10, 8, 10, 10, 8, 9, 7, 8, 7, 6, 11, 11]
export const columns = [
  '',
  'first',
  'warm wall',
  'warm CPU',
  'size',
  'memory',
  'pages',
  'tagged',
  'words',
  'ink',
  'wall ÷ ours',
  'CPU ÷ ours',
]
export const row = (cells: string[]): string =>
  cells.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  ')
export const rowOf = (one: Row, ours: Row): string[] => [
  ...[one.name, `${one.seconds.toFixed(2)} s`, `${one.wall.toFixed(1)} ms`, `${one.cpu.toFixed(1)} ms`],
  ...[`${(one.bytes / 1000).toFixed(1)} KB`, `${one.megabytes.toFixed(0)} MB`, String(one.pages), one.tagged ? 'yes' : 'no'],
  ...[one.missing === null ? '?' : one.missing.length === 0 ? 'all' : 'NOT ALL', one.ink === null ? '?' : one.ink.toFixed(2)],
  ...[(one.wall / ours.wall).toFixed(1), (one.cpu / ours.cpu).toFixed(1)],
]
const verdict = ({ met }: Aim): string => (met === null ? 'not judged' : met ? 'met' : 'MISSED').padEnd(10)
export const aimLines = (aims: Aim[]): string[] =>
  aims.map((aim) => `${verdict(aim)}  ${aim.says}${aim.binding ? ' (binding)' : ''}: ${aim.value}`)
