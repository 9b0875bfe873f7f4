import { everyone, everyStaff } from '#src/doors.ts'
import type { Role } from '#src/base/roles.ts'
import type { Area, Handler, Route, Scope } from '#src/platform/http.tsx'
import type { Surface } from '#src/platform/settings.ts'
import * as portal from '#src/portal/routes.tsx'
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
  ]),
]
