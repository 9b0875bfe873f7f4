import type { Purpose, VisitState } from '#src/walk-ins/visit.ts'
import type { Tone } from '#views/components/attributes.ts'
import type { IconName } from '#views/components/icon.tsx'

/** How a purpose looks on a tile: icon and tone only repeat the word. */
export const purposeLook: Record<Purpose, { icon: IconName; tone: Tone }> = {
  cv: { icon: 'page', tone: 'sun' },
  letter: { icon: 'pen', tone: 'sun' },
  print: { icon: 'print', tone: 'act' },
  jobs: { icon: 'search', tone: 'act' },
  session: { icon: 'people', tone: 'plum' },
  question: { icon: 'speech', tone: 'plum' },
}
/** For the desk. */
export const purposeNames: Record<Purpose, string> = {
  cv: 'Lebenslauf',
  letter: 'Anschreiben',
  print: 'Drucken oder scannen',
  jobs: 'Arbeit suchen',
  session: 'Gruppe oder Termin',
  question: 'Frage',
}
export const stateNames: Record<VisitState, string> = {
  waiting: 'wartet',
  called: 'aufgerufen',
  'in-service': 'im Gespräch',
  finished: 'fertig',
  left: 'ohne Gespräch gegangen',
}
export const stateTones: Record<VisitState, Tone | undefined> = {
  waiting: 'sun',
  called: 'act',
  'in-service': 'plum',
  finished: 'ok',
  left: undefined,
}
