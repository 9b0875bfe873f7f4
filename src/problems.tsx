import type { Conflict, TooMany } from '#src/base/errors.ts'
import type { Typed } from '#src/base/form.ts'
import { hasRole, staffRoles } from '#src/base/roles.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { type C, onceToken, type Route, show, to } from '#src/platform/http.tsx'
import { ConflictPanel, ProblemPanel as Problem } from '#views/problem/problem.tsx'
import { problemWords } from '#views/words/problem.ts'
import { roleWords } from '#views/words/staff.ts'

const words = (c: C) => problemWords[c.var.route?.area === 'staff' ? 'de' : c.var.ctx.language]
const hidden = new Set(['once', 'version', 'password', 'newPassword', 'factorPassword', 'code'])
const typedLines = (typed: Typed | undefined) =>
  Object.entries(typed ?? {})
    .filter(([name]) => !hidden.has(name))
    .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join(', ') : value }))
    .filter(({ value }) => value !== '')

export const notFoundPage = (c: C) =>
  show(
    c,
    words(c).notFound.title,
    <Problem title={words(c).notFound.title} text={words(c).notFound.text} action={{ href: '/', label: words(c).notFound.action }} />,
    404,
    { error: true },
  )
/** Who has no second factor yet is led to set it up. */
export const notAllowed = (c: C) =>
  hasRole(c.var.ctx.actor, 'newcomer') && c.req.method === 'GET'
    ? to(c, '/office/account')
    : show(
        c,
        words(c).notAllowed.title,
        <Problem
          title={words(c).notAllowed.title}
          text={words(c).notAllowed.text}
          action={{ href: '/office', label: words(c).notAllowed.action }}
        />,
        403,
        { error: true },
      )

/** Nobody with a right to this door. Staff are led to the sign-in, visitors to the start of their area, others are told. */
export const accessEnded = (c: C, route: Route) => {
  const forStaff = route.roles.some((role) => (staffRoles as readonly string[]).includes(role)) && !route.scope.startsWith('pass:')
  const path = new URL(c.req.url).pathname
  if (forStaff && route.method === 'GET') return to(c, `/sign-in?to=${encodeURIComponent(path)}`)
  if (route.area === 'visitor' && route.scope !== 'pass:candidate' && route.method === 'GET' && path !== '/cv') return to(c, '/cv')
  const said = forStaff ? words(c).signIn : words(c).ended
  return show(
    c,
    said.title,
    <Problem
      title={said.title}
      text={said.text}
      action={{ href: forStaff ? '/sign-in' : '/', label: said.action }}
      typed={{ heading: words(c).yourInput, lines: typedLines(c.var.typed) }}
    />,
    401,
    { error: true, area: forStaff ? 'public' : undefined },
  )
}
export const tokenMissing = (c: C) => {
  const back = new URL(c.req.url).pathname
  return show(
    c,
    words(c).again.title,
    <Problem
      title={words(c).again.title}
      text={words(c).again.text}
      action={{
        href: c.req.header('referer')?.startsWith(new URL(c.req.url).origin) ? c.req.header('referer')! : back,
        label: words(c).again.action,
      }}
      typed={{ heading: words(c).yourInput, lines: typedLines(c.var.typed) }}
    />,
    422,
    { error: true },
  )
}
export const tooManyPage = (c: C, error: TooMany) => {
  c.header('Retry-After', String(error.retryAfterSeconds))
  return show(
    c,
    words(c).tooMany.title,
    <Problem
      title={words(c).tooMany.title}
      text={words(c).tooMany.text}
      action={{ href: '/', label: words(c).tooMany.action }}
      typed={{ heading: words(c).yourInput, lines: typedLines(c.var.typed) }}
    />,
    429,
    { error: true },
  )
}
/** Files are sent from the page above their own address: a desk says nobody where somebody came from. */
const backFrom = (kind: Simple, path: string): string =>
  kind === 'busy' ? path : (kind === 'fileTooLarge' && path.slice(0, path.lastIndexOf('/'))) || '/'
type Simple = 'busy' | 'broken' | 'foreign' | 'tooLarge' | 'fileTooLarge'
export const simpleProblem = (c: C, kind: Simple, status: 403 | 413 | 500 | 503, detail?: string) => {
  const said = words(c)[kind]
  return show(
    c,
    said.title,
    <Problem
      title={said.title}
      text={detail ? `${said.text} ${detail}` : said.text}
      action={{ href: backFrom(kind, new URL(c.req.url).pathname), label: said.action }}
      typed={{ heading: words(c).yourInput, lines: typedLines(c.var.typed) }}
    />,
    status,
    { error: true, refreshSeconds: kind === 'busy' && c.req.method === 'GET' ? 5 : undefined },
  )
}

const places = Object.fromEntries(shippedLocations.map(({ id, name }) => [id, name]))
const codes: Record<string, Record<string, string>> = {
  roles: roleWords,
  locationIds: places,
  deputyLocationIds: places,
  active: { yes: 'ja', '': 'nein' },
}
/** What a form sends as a code is read as a word. */
const spoken = (field: string, value: string) => {
  const known = codes[field]
  return known
    ? value
        .split(', ')
        .map((code) => known[code] ?? code)
        .join(', ')
    : value
}

/** 409: what is stored and what was typed, side by side; nothing lost, and a button that saves the typed text over it. */
export const conflictPage = (c: C, conflict: Conflict) => {
  const said = words(c).conflict
  const typed = c.var.typed ?? {}
  const rows = conflict.stored
    .map(({ field, label, value }) => ({
      label: field === 'words' && c.var.route.area === 'employer' ? said.words : label,
      stored: spoken(field, value),
      typed: spoken(field, [typed[field] ?? ''].flat().join(', ').replaceAll('\r\n', '\n')),
    }))
    .filter((row) => row.stored !== row.typed)
  const path = new URL(c.req.url).pathname
  const carried = Object.entries(typed)
    .filter(([name]) => name !== 'once' && name !== 'version')
    .flatMap(([name, value]) => [value].flat().map((item) => ({ name, value: item })))
  const referer = c.req.header('referer')
  return show(
    c,
    said.title,
    <ConflictPanel
      words={said}
      rows={rows}
      lines={rows.length > 0 ? [] : typedLines(typed)}
      action={path}
      once={onceToken(c)}
      version={conflict.version}
      carried={carried}
      back={referer?.startsWith(new URL(c.req.url).origin) ? referer : path.replace(/\/[^/]*$/, '') || '/'}
      mayOverwrite={conflict.stored.length > 0}
    />,
    409,
    { error: true },
  )
}
