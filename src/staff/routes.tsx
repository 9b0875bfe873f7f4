import { renderSVG } from 'uqr'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { staffRoles } from '#src/base/roles.ts'
import { historyOf } from '#src/history/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { AccountPanel } from '#views/staff/account.tsx'
import { CodePanel } from '#views/staff/code.tsx'
import { SignInPanel } from '#views/staff/sign-in.tsx'
import { NewStaffPanel, StaffListPanel } from '#views/staff/staff-list.tsx'
import { StaffPanel } from '#views/staff/staff-member.tsx'
import { sayError } from '#views/words/field.ts'
import { staffRefusalWords } from '#views/words/staff.ts'
import * as actions from './actions.ts'
import { demoPassword } from './demo-password.ts'
import { codeForm, enableForm, newStaffForm, passwordForm, signInForm, staffForm } from './forms.ts'
import { staffPaths } from './paths.ts'
import { allStaff, demoColleagues, ownAccount, staffMemberOf } from './queries.ts'
import type { Entry, SignIn } from './sign-in.ts'
import { ownPath, type StaffRefusal, spokenBrowser } from './staff.ts'

const signInOf = (c: C): SignIn => {
  if (!c.var.outside.auth) throw new NotFound('this deployment serves no staff')
  return c.var.outside.auth as SignIn
}
const headers = (c: C) => c.req.raw.headers
const address = (c: C) => c.var.outside.clientAddress(c)
const typedTo = (c: C) => ownPath(typeof c.var.typed?.to === 'string' ? c.var.typed.to : c.req.query('to'))
const withTo = (path: string, wanted: string) => (wanted === '/office' ? path : `${path}?to=${encodeURIComponent(wanted)}`)
const setCookies = (c: C, cookies: string[]) => {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
const worded = ({ values, errors }: Rejected): Rejected => ({
  values,
  errors: Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      code in staffRefusalWords ? staffRefusalWords[code as StaffRefusal] : sayError(code, 'de'),
    ]),
  ),
})

// Signing in

const signInView = async (c: C, given: { rejected?: Rejected; wrong?: boolean; note?: 'signed-out' | 'again' } = {}) => {
  const { settings } = c.var.outside
  const demo = settings.demo ? { colleagues: await demoColleagues(c.var.ctx), password: demoPassword } : null
  const piece = (
    <SignInPanel
      once={onceToken(c)}
      to={typedTo(c)}
      demo={demo}
      rejected={given.rejected && worded(given.rejected)}
      wrong={given.wrong}
      note={given.note}
    />
  )
  return show(c, 'Anmelden', piece, given.rejected || given.wrong ? 422 : 200, { area: 'staff' })
}
export const signInPage = async (c: C) => {
  if (await c.var.outside.staffOf(headers(c))) return to(c, typedTo(c))
  const note = c.req.query('note')
  return signInView(c, { note: note === 'signed-out' || note === 'again' ? note : undefined })
}
/** A colleague without second factor sees to that first, whatever was wanted. */
const arrive = (c: C, entry: Extract<Entry, { kind: 'in' }>) => to(c, entry.staff.roles.length > 0 ? typedTo(c) : staffPaths.account)

export const signIn = async (c: C) => {
  const read = readForm(c, signInForm)
  if (!read.ok) return signInView(c, { rejected: read.rejected })
  const entry = await actions.enter(c.var.ctx, signInOf(c), headers(c), read.value, address(c))
  setCookies(c, entry.cookies)
  if (entry.kind === 'in') return arrive(c, entry)
  if (entry.kind === 'second-factor') return to(c, withTo(staffPaths.code, typedTo(c)))
  return signInView(c, { wrong: true, rejected: { values: { email: read.value.email }, errors: {} } })
}
const codeView = (c: C, rejected?: Rejected) =>
  show(
    c,
    'Code eingeben',
    <CodePanel once={onceToken(c)} to={typedTo(c)} rejected={rejected && worded(rejected)} />,
    rejected ? 422 : 200,
    { area: 'staff' },
  )
export const secondFactorPage = (c: C) => codeView(c)
export const secondFactor = async (c: C) => {
  const read = readForm(c, codeForm)
  if (!read.ok) return codeView(c, read.rejected)
  const entry = await actions.enterWithCode(c.var.ctx, signInOf(c), headers(c), read.value.code, address(c))
  setCookies(c, entry.cookies)
  if (entry.kind === 'in') return arrive(c, entry)
  return entry.kind === 'wrong' ? codeView(c, refusedAt(c, 'code', 'wrong-code')) : to(c, `${staffPaths.signIn}?note=again`)
}
/** Other cookies stay: this browser may also be the paired display of an office. */
export const signOut = async (c: C) => {
  setCookies(c, await actions.leave(c.var.ctx, signInOf(c), headers(c)))
  c.header('Clear-Site-Data', '"cache", "storage"')
  return to(c, `${staffPaths.signIn}?note=signed-out`)
}

// Own account

const accountView = async (c: C, rejected?: Rejected) => {
  const signIn = signInOf(c)
  const own = await ownAccount(c.var.ctx, signIn.sessionKey(headers(c)))
  const pending = own.member.secondFactor ? null : await signIn.pendingFactor(c.var.ctx.db, own.accountId, own.member.email)
  const piece = (
    <AccountPanel
      once={{ factor: onceToken(c), code: onceToken(c), sessions: onceToken(c), password: onceToken(c) }}
      member={own.member}
      rejected={rejected && worded(rejected)}
      done={c.req.query('done')}
      pending={pending && { ...pending, qr: renderSVG(pending.address, { border: 2 }) }}
      sessions={own.sessions.map((session) => ({ ...session, browser: spokenBrowser(session.userAgent) }))}
    />
  )
  return show(c, 'Mein Konto', piece, rejected ? 422 : 200)
}
const done = (c: C, what: string) => to(c, `${staffPaths.account}?done=${what}`)
export const accountPage = (c: C) => accountView(c)
export const enableTwoFactor = async (c: C) => {
  const read = readForm(c, enableForm)
  if (!read.ok) return accountView(c, read.rejected)
  const started = await actions.startSecondFactor(c.var.ctx, signInOf(c), headers(c), read.value.factorPassword)
  return started.ok ? to(c, `${staffPaths.account}#second-factor`) : accountView(c, refusedAt(c, 'factorPassword', started.refusal))
}
export const confirmTwoFactor = async (c: C) => {
  const read = readForm(c, codeForm)
  if (!read.ok) return accountView(c, read.rejected)
  const entry = await actions.confirmSecondFactor(c.var.ctx, signInOf(c), headers(c), read.value.code)
  if (entry.kind !== 'in') return accountView(c, refusedAt(c, 'code', 'wrong-code'))
  setCookies(c, entry.cookies)
  return done(c, 'second-factor')
}
export const changePassword = async (c: C) => {
  const read = readForm(c, passwordForm)
  if (!read.ok) return accountView(c, read.rejected)
  const changed = await actions.changePassword(c.var.ctx, signInOf(c).sessionKey(headers(c)), read.value)
  return changed.ok
    ? done(c, 'password')
    : accountView(c, refusedAt(c, changed.refusal === 'wrong-password' ? 'password' : 'newPassword', changed.refusal))
}
export const endOtherSessions = async (c: C) => {
  await actions.endOtherSessions(c.var.ctx, signInOf(c).sessionKey(headers(c)))
  return done(c, 'sessions')
}

// Colleagues

const places = async (c: C) => (await allLocations(c.var.ctx)).map(({ id, name }) => ({ value: id as string, label: name }))
const mayMake = (c: C) =>
  staffRoles.filter(
    (role) => role !== 'administrator' || (c.var.ctx.actor.kind === 'staff' && c.var.ctx.actor.roles.includes('administrator')),
  )
const fieldOf = (refusal: StaffRefusal) =>
  ({ 'email-taken': 'email', 'weak-password': 'password', 'not-yourself': 'active' })[refusal as string] ?? 'roles'

export const staffList = async (c: C) =>
  show(c, 'Kolleginnen und Kollegen', <StaffListPanel colleagues={await allStaff(c.var.ctx)} places={await places(c)} />)
const newStaffView = async (c: C, rejected?: Rejected) => {
  const piece = (
    <NewStaffPanel
      once={onceToken(c)}
      places={await places(c)}
      roles={mayMake(c)}
      password={actions.oneTimePassword()}
      rejected={rejected && worded(rejected)}
    />
  )
  return show(c, 'Konto anlegen', piece, rejected ? 422 : 200)
}
export const newStaff = (c: C) => newStaffView(c)
export const createStaff = async (c: C) => {
  const read = readForm(c, newStaffForm((await places(c)).map(({ value }) => value)))
  if (!read.ok) return newStaffView(c, read.rejected)
  const { locationIds, deputyLocationIds, ...given } = read.value
  const made = await actions.addColleague(c.var.ctx, { ...given, locations: locationIds, deputyOf: deputyLocationIds })
  return made.ok ? to(c, staffPaths.member(made.value)) : newStaffView(c, refusedAt(c, fieldOf(made.refusal), made.refusal))
}
const staffView = async (c: C, rejected?: Rejected) => {
  const member = await staffMemberOf(c.var.ctx, idFrom<'staff'>(c))
  const entries = await historyOf(c.var.ctx, 'staff', member.id)
  const piece = (
    <StaffPanel
      once={onceToken(c)}
      member={member}
      places={await places(c)}
      roles={mayMake(c)}
      entries={entries}
      rejected={rejected && worded(rejected)}
    />
  )
  return show(c, 'Konto', piece, rejected ? 422 : 200)
}
export const staffPage = (c: C) => staffView(c)
export const changeStaff = async (c: C) => {
  const read = readForm(c, staffForm((await places(c)).map(({ value }) => value)))
  if (!read.ok) return staffView(c, read.rejected)
  const changed = await actions.changeStaffMember(c.var.ctx, seenFrom<'staff'>(c), read.value)
  return changed.ok ? to(c, staffPaths.member(idFrom(c))) : staffView(c, refusedAt(c, fieldOf(changed.refusal), changed.refusal))
}
