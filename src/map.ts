import { administrators, dataProtection, everyone } from '#src/doors.ts'
import type { Role } from '#src/base/roles.ts'
import type { Area, Handler, Route, Scope } from '#src/platform/http.tsx'
import type { Surface } from '#src/platform/settings.ts'
import * as pages from '#src/pages/routes.tsx'
import * as portal from '#src/portal/routes.tsx'
import * as retention from '#src/retention/routes.tsx'
import * as start from '#src/start/routes.tsx'

type Extra = { apart?: boolean; perHour?: number; area?: Area }
type Row = readonly [at: `GET ${string}` | `POST ${string}`, roles: readonly Role[], scope: Scope, go: Handler, extra?: Extra]
const section = (surface: Surface, area: Area, rows: readonly Row[]): Route[] =>
  rows.map(([at, roles, scope, go, extra]) => {
    const [method, path] = at.split(' ') as ['GET' | 'POST', string]
    return { method, path, roles, scope, go, surface, area, ...extra }
  })

/** Every address of the house: who may come, what narrows what they may touch, and who answers. What is not here does not exist. */
export const map: Route[] = [
  ...section('public', 'public', [
    ['GET /', everyone, 'public', start.startPage],
    ['GET /locations', everyone, 'public', start.locationsPage],
    ['GET /l/:token', everyone, 'public', portal.linkPage],
    ['POST /l/:token', everyone, 'public', portal.openLink, { perHour: 120 }],
    ['GET /imprint', everyone, 'public', pages.textPage('imprint')],
    ['GET /privacy', everyone, 'public', pages.textPage('privacy', retention.keptLines)],
    ['GET /accessibility', everyone, 'public', pages.textPage('accessibility')],
    ['GET /plain-language', everyone, 'public', pages.textPage('plain-language')],
    ['GET /sign-language', everyone, 'public', pages.textPage('sign-language')],
    ['GET /accessibility/feedback', everyone, 'public', pages.feedbackPage],
    ['POST /accessibility/feedback', everyone, 'public', pages.sendFeedback, { perHour: 20 }],
    ['GET /accessibility/feedback/thanks', everyone, 'public', pages.thanksPage],
  ]),
  ...section('employer', 'employer', []),
  ...section('visitor', 'visitor', []),
  ...section('visitor', 'kiosk', []),
  ...section('visitor', 'display', []),
  ...section('staff', 'staff', [
    ['GET /office/pages', administrators, 'house', pages.pageList],
    ['GET /office/pages/:slug/:language', administrators, 'house', pages.pageEdit],
    ['POST /office/pages/:slug/:language', administrators, 'house', pages.savePage],
    ['GET /office/feedback', administrators, 'house', pages.feedbackList],
    ['POST /office/feedback/:id/answer', administrators, 'house', pages.answerFeedback],
    ['GET /office/retention', dataProtection, 'house', retention.retentionPage],
    ['POST /office/retention/runs', dataProtection, 'house', retention.runNow],
    ['POST /office/retention/:category', dataProtection, 'house', retention.setPeriod],
  ]),
]
