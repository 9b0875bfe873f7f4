import { raw } from 'hono/html'
import { names } from './attributes.ts'

/** Our own set: a grid of 24, stroke 1.75, round ends, the colour of the text beside it. */
const drawings = {
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.2l3.4 2"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.8 6 3.8 9s-.8 6-3.8 9c-3-3-3.8-6-3.8-9s.8-6 3.8-9z"/>',
  smile: '<circle cx="12" cy="12" r="9"/><path d="M8 14a4.6 4.6 0 0 0 8 0M9 9.5h.01M15 9.5h.01"/>',
  person: '<circle cx="12" cy="7.5" r="4"/><path d="M4.5 21v-1a7.5 7.5 0 0 1 15 0v1"/>',
  people:
    '<circle cx="8.5" cy="8" r="3.3"/><path d="M2.5 20v-1a6 6 0 0 1 12 0v1M15.5 4.9a3.3 3.3 0 0 1 0 6.2M17.5 13.6a6 6 0 0 1 4 5.4v1"/>',
  pin: '<path d="M12 21.5c4.5-4.7 7-8.2 7-11.6a7 7 0 0 0-14 0c0 3.4 2.5 6.9 7 11.6z"/><circle cx="12" cy="10" r="2.4"/>',
  help: '<path d="M12 21a9 9 0 1 1 9-9v5a2 2 0 0 1-2 2h-1.5v-6.5H21M3 12.5h3.5V19H5"/>',
  warning: '<path d="M12 3.5L2.5 20h19z"/><path d="M12 10v4.5M12 17.3h.01"/>',
  shield: '<path d="M12 3l7.5 2.8v5.7c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V5.8z"/><path d="M8.5 12l2.5 2.5 4.5-4.7"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  tool: '<path d="M14.5 6.5a4 4 0 0 1 5-1.8l-2.6 2.6 2 2 2.6-2.6a4 4 0 0 1-5.3 5.2L8.5 19.6a2.3 2.3 0 0 1-3.2-3.2l7.7-7.7a4 4 0 0 1 1.5-2.2z"/>',
  euro: '<path d="M18 6.3A7.5 7.5 0 1 0 18 17.7M3 10.3h10M3 13.7h9"/>',
  back: '<path d="M19.5 12h-15M10.5 6l-6 6 6 6"/>',
  forward: '<path d="M4.5 12h15M13.5 6l6 6-6 6"/>',
  eye: '<path d="M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
  pen: '<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z"/>',
  speech: '<path d="M4 5.5h16v11h-9l-4.5 4v-4H4z"/>',
  bin: '<path d="M4 6.5h16M9.5 6.5V4h5v2.5M6.5 6.5L7.5 20.5h9l1-14M10.3 10.5v6M13.7 10.5v6"/>',
  box: '<path d="M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9"/>',
  sound: '<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>',
  check: '<path d="M4.5 12.8l4.8 4.7L19.5 6.8"/>',
  dash: '<path d="M5.5 12h13"/>',
  leaf: '<path d="M5.5 18.5C4 10 9 4.5 20 4.5c0 11-5.5 16-14.5 14zM4 21c2-5.5 5.5-9 10-11"/>',
  page: '<path d="M6 3h8.5L19 7.5V21H6z"/><path d="M9.5 12h6M9.5 16h4"/>',
  print: '<path d="M7 9V3.5h10V9M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2"/><path d="M7 14h10v6.5H7z"/>',
  phone:
    '<path d="M8.2 4H5.5A1.5 1.5 0 0 0 4 5.6C4.6 13.4 10.6 19.4 18.4 20a1.5 1.5 0 0 0 1.6-1.5v-2.7l-4.3-1.9-1.9 1.9c-2.3-1.1-4.5-3.3-5.6-5.6l1.9-1.9z"/>',
  question: '<path d="M8.3 8.8a3.7 3.7 0 1 1 5.4 3.3c-1.1.6-1.7 1.3-1.7 2.5"/><path d="M12 18.3h.01" stroke-width="2.8"/>',
  calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="3"/><path d="M3.5 10h17M8 3v4M16 3v4"/>',
  bus: '<rect x="4" y="4" width="16" height="13" rx="3"/><path d="M4 11.5h16M7.5 17v2.5M16.5 17v2.5"/><path d="M8 14.3h.01M16 14.3h.01" stroke-width="2.6"/>',
  window: '<rect x="4.5" y="3.5" width="15" height="17" rx="2.5"/><path d="M12 3.5v17M4.5 12h15"/>',
  lock: '<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.5V7.5a4 4 0 0 1 8 0v3"/>',
  mail: '<rect x="3.5" y="5.5" width="17" height="13" rx="2.5"/><path d="M4 7.5l8 6 8-6"/>',
  download: '<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15"/>',
  external: '<path d="M13.5 4.5h6v6M19.5 4.5l-9 9M16.5 14v5.5h-12v-12H10"/>',
  cross: '<path d="M6 6l12 12M18 6L6 18"/>',
  list: '<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"/>',
  swap: '<path d="M4 8.5h14M14 4.5l4 4-4 4M20 15.5H6M10 11.5l-4 4 4 4"/>',
  undo: '<path d="M9 5.5L4.5 10 9 14.5"/><path d="M4.5 10H14a5.5 5.5 0 0 1 0 11h-3"/>',
  redo: '<path d="M15 5.5l4.5 4.5-4.5 4.5"/><path d="M19.5 10H10a5.5 5.5 0 0 0 0 11h3"/>',
  home: '<path d="M4 11.5L12 4.5l8 7M6 10v10h12V10M10 20v-5.5h4V20"/>',
}
export type IconName = keyof typeof drawings
export const iconNames = Object.keys(drawings) as IconName[]

/** These point somewhere, so they turn round where writing runs from right to left. */
const directed: readonly IconName[] = ['back', 'forward', 'sound', 'external', 'undo', 'redo']

/** Always beside a word: the drawing itself says nothing to a screen reader. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class={names('i', directed.includes(name) && 'flip')} viewBox="0 0 24 24" aria-hidden="true">
    {raw(drawings[name])}
  </svg>
)

/** The open door: the mark of the house. */
export const Mark = () => (
  <svg viewBox="0 0 28 32" aria-hidden="true">
    <path class="f-act" d="M2 31V14a12 12 0 0 1 24 0v17z" />
    <circle class="f-sun" cx="19" cy="19" r="3.2" />
  </svg>
)
