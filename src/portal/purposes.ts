import type { Grant } from '#src/platform/http.tsx'

type Purpose = { role: Grant['role']; hours: number; idleMinutes: number; to: (subject: string) => string }
/** What a capability link opens, for how long, and where it leads. */
export const purposes: Record<string, Purpose> = {
  request: { role: 'employer', hours: 8, idleMinutes: 120, to: () => '/request/status' },
  posting: { role: 'employer', hours: 4, idleMinutes: 60, to: () => '/employer/posting' },
  proposal: { role: 'employer', hours: 2, idleMinutes: 30, to: () => '/employer/proposal' },
  handover: { role: 'visitor', hours: 1 / 6, idleMinutes: 10, to: () => '/handover' },
  candidate: { role: 'visitor', hours: 1, idleMinutes: 15, to: () => '/my' },
  ticket: { role: 'visitor', hours: 12, idleMinutes: 720, to: () => '/ticket' },
  kiosk: { role: 'kiosk', hours: 24 * 365, idleMinutes: 60 * 24 * 30, to: () => '/kiosk' },
  display: { role: 'display', hours: 24 * 365, idleMinutes: 60 * 24 * 30, to: () => '/display' },
}
