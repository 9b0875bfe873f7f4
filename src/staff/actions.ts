import { and, eq, ne } from 'drizzle-orm'
import { Conflict, NotFound, TooMany } from '#src/base/errors.ts'
import { newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { forgive, limit } from '#src/platform/limit.ts'
import { demoPassword } from './demo-password.ts'
import { otherAdministrators, ownAccount, staffMemberByEmail, staffMemberOf } from './queries.ts'
import { type Entry, hashPassword, type SignIn, verifyPassword } from './sign-in.ts'
import { isGuessable, judgeChange, type StaffChange, type StaffId, type StaffMember, type StaffRefusal } from './staff.ts'
import { authAccounts, authSessions, authTwoFactors, authUsers, staff } from './tables.ts'

let demoHash: Promise<string> | null = null
/** All invented colleagues share one password: hashed once. */
const hashFor = (password: string): Promise<string> => {
  if (password !== demoPassword) return hashPassword(password)
  demoHash ??= hashPassword(password)
  return demoHash
}

/** Read aloud or written down once, then replaced: no letters that look like digits. */
export const oneTimePassword = (): string => {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  return [...crypto.getRandomValues(new Uint8Array(20))]
    .map((byte, at) => (at > 0 && at % 5 === 0 ? '-' : '') + letters[byte % letters.length])
    .join('')
}

export type NewStaffMember = {
  name: string
  email: string
  roles: StaffRole[]
  locations?: string[]
  deputyOf?: string[]
  phone?: string
  hours?: string
  /** Without one, nobody can sign in until the administration sets one. Invented colleagues share one. */
  password?: string
  demo?: boolean
}
/** Account, password and colleague in one go. A given password is for the first time only. */
export const createStaffMember = (ctx: Context, given: NewStaffMember): Promise<Result<StaffId, 'email-taken'>> =>
  inTransaction(ctx, async (ctx) => {
    const email = given.email.toLowerCase()
    const accountId = newId<'account'>(ctx.now)
    const dates = { createdAt: ctx.now, updatedAt: ctx.now }
    const [made] = await ctx.db
      .insert(authUsers)
      .values({ id: accountId, name: given.name, email, emailVerified: true, twoFactorEnabled: false, ...dates })
      .onConflictDoNothing()
      .returning({ id: authUsers.id })
    if (!made) return no('email-taken')
    const password = given.demo ? demoPassword : given.password
    await ctx.db.insert(authAccounts).values({
      id: newId(ctx.now),
      accountId,
      providerId: 'credential',
      userId: accountId,
      password: password ? await hashFor(password) : null,
      ...dates,
    })
    const id: StaffId = newId(ctx.now)
    await ctx.db.insert(staff).values({
      id,
      accountId,
      name: given.name,
      phone: given.phone ?? '',
      hours: given.hours ?? '',
      roles: given.roles,
      locationIds: given.locations ?? [],
      deputyLocationIds: given.deputyOf ?? [],
      demo: given.demo ?? false,
      firstPassword: !given.demo,
    })
    await record(ctx, 'staff-created', 'staff', id, { roles: given.roles.join(', ') })
    return yes(id)
  })

/** By a colleague, at the page of the house. */
export const addColleague = (ctx: Context, given: NewStaffMember & { password: string }): Promise<Result<StaffId, StaffRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    if (ctx.actor.kind !== 'staff') throw new NotFound('no colleague')
    const judged = judgeChange(ctx.actor, null, { roles: given.roles, active: true }, 1)
    if (!judged.ok) return judged
    if (isGuessable(given.password, given)) return no('weak-password')
    return createStaffMember(ctx, given)
  })

const stored = (member: StaffMember) => [
  { field: 'name', label: 'Name', value: member.name },
  { field: 'phone', label: 'Telefon', value: member.phone },
  { field: 'hours', label: 'Sprechzeiten', value: member.hours },
  { field: 'roles', label: 'Aufgaben', value: member.roles.join(', ') },
  { field: 'locationIds', label: 'Standorte', value: member.locationIds.join(', ') },
  { field: 'deputyLocationIds', label: 'Vertretung', value: member.deputyLocationIds.join(', ') },
  { field: 'active', label: 'Konto offen', value: member.active ? 'yes' : '' },
]
/** Roles and places count from the next click on; who leaves is signed out at once. */
export const changeStaffMember = (ctx: Context, seen: Seen<'staff'>, change: StaffChange): Promise<Result<null, StaffRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    if (ctx.actor.kind !== 'staff') throw new NotFound('no colleague')
    // Two administrators taking the role from each other at the same moment would leave none: one waits for the other.
    await ctx.db.select({ id: staff.id }).from(staff).orderBy(staff.id).for('update')
    const before = await staffMemberOf(ctx, seen.id)
    const judged = judgeChange(ctx.actor, before, change, await otherAdministrators(ctx, seen.id))
    if (!judged.ok) return judged
    const [row] = await ctx.db
      .update(staff)
      .set({ ...change, version: seen.version + 1 })
      .where(and(eq(staff.id, seen.id), eq(staff.version, seen.version)))
      .returning({ accountId: staff.accountId })
    if (!row) throw new Conflict('staff changed', stored(before), before.version)
    await ctx.db.update(authUsers).set({ name: change.name, updatedAt: ctx.now }).where(eq(authUsers.id, row.accountId))
    if (!change.active) await ctx.db.delete(authSessions).where(eq(authSessions.userId, row.accountId))
    await record(ctx, 'staff-changed', 'staff', seen.id, {
      roles: change.roles.join(', '),
      rolesBefore: before.roles.join(', '),
      active: change.active,
    })
    return yes(null)
  })

const quarter = 15 * 60
const digest = async (text: string) =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))))
/** Counted before the password is looked at, so that parallel guesses count too; a good try is taken back. */
export const enter = async (
  ctx: Context,
  signIn: SignIn,
  headers: Headers,
  { email, password }: { email: string; password: string },
  address: string,
): Promise<Entry> => {
  const keys = [
    [`sign-in from ${address}`, 30],
    [`sign-in as ${await digest(email)}`, 10],
  ] as const
  for (const [key, most] of keys) await limit(ctx, key, most, quarter)
  const entry = await signIn.withPassword(headers, email, password)
  if (entry.kind === 'wrong') return entry
  for (const [key] of keys) await forgive(ctx, key, quarter)
  if (entry.kind === 'in') await record({ ...ctx, actor: entry.staff }, 'signed-in', 'staff', entry.staff.id)
  return entry
}

/** A code opens once: who read it over a shoulder comes too late. */
const isFresh = async (ctx: Context, owner: string, code: string): Promise<boolean> => {
  try {
    await limit(ctx, `code ${await digest(`${owner} ${code}`)}`, 1, 24 * 3600)
    return true
  } catch (error) {
    if (error instanceof TooMany) return false
    throw error
  }
}
export const enterWithCode = async (ctx: Context, signIn: SignIn, headers: Headers, code: string, address: string): Promise<Entry> => {
  const key = `code from ${address}`
  await limit(ctx, key, 30, quarter)
  const entry = await signIn.withCode(headers, code)
  if (entry.kind !== 'in') return entry
  if (!(await isFresh(ctx, entry.staff.id, code.replace(/\s/g, '')))) {
    await signIn.leave(new Headers({ cookie: entry.cookies.map((line) => line.split(';')[0]!).join('; ') }))
    return { kind: 'ended', cookies: [] }
  }
  await forgive(ctx, key, quarter)
  await record({ ...ctx, actor: entry.staff }, 'signed-in', 'staff', entry.staff.id, { secondFactor: true })
  return entry
}
export const leave = async (ctx: Context, signIn: SignIn, headers: Headers): Promise<string[]> => {
  const actor = await signIn.staffOf(headers)
  if (actor) await record({ ...ctx, actor }, 'signed-out', 'staff', actor.id)
  return signIn.leave(headers)
}

const me = (ctx: Context): string => {
  if (ctx.actor.kind !== 'staff') throw new NotFound('account of nobody')
  return ctx.actor.id
}
/** First step: the secret is made and shown. It counts once a code from it was right. */
export const startSecondFactor = async (
  ctx: Context,
  signIn: SignIn,
  headers: Headers,
  password: string,
): Promise<Result<null, StaffRefusal>> => {
  if ((await staffMemberOf(ctx, me(ctx))).demo) return no('demo-account')
  const key = `second factor ${me(ctx)}`
  await limit(ctx, key, 10, quarter)
  if (!(await signIn.startSecondFactor(headers, password))) return no('wrong-password')
  await forgive(ctx, key, quarter)
  return yes(null)
}
export const confirmSecondFactor = async (ctx: Context, signIn: SignIn, headers: Headers, code: string): Promise<Entry> => {
  const key = `second factor ${me(ctx)}`
  await limit(ctx, key, 10, quarter)
  const entry = await signIn.confirmSecondFactor(headers, code.replace(/\s/g, ''))
  if (entry.kind !== 'in') return entry
  await forgive(ctx, key, quarter)
  await isFresh(ctx, entry.staff.id, code.replace(/\s/g, ''))
  await record(ctx, 'two-factor-enabled', 'staff', me(ctx))
  return entry
}

/** A new password ends every other session of this account. */
export const changePassword = (
  ctx: Context,
  sessionKey: string,
  { password, newPassword }: { password: string; newPassword: string },
): Promise<Result<null, StaffRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { accountId, member } = await ownAccount(ctx, sessionKey)
    if (member.demo) return no('demo-account')
    const credential = and(eq(authAccounts.userId, accountId), eq(authAccounts.providerId, 'credential'))
    const [account] = await ctx.db.select({ hash: authAccounts.password }).from(authAccounts).where(credential).for('update')
    if (!account?.hash || !(await verifyPassword({ hash: account.hash, password }))) return no('wrong-password')
    if (password === newPassword) return no('same-password')
    if (newPassword === demoPassword || isGuessable(newPassword, member)) return no('weak-password')
    await ctx.db
      .update(authAccounts)
      .set({ password: await hashPassword(newPassword), updatedAt: ctx.now })
      .where(credential)
    await ctx.db.update(staff).set({ firstPassword: false }).where(eq(staff.id, member.id))
    await ctx.db.delete(authSessions).where(and(eq(authSessions.userId, accountId), ne(authSessions.token, sessionKey)))
    await record(ctx, 'password-changed', 'staff', member.id)
    return yes(null)
  })
export const endOtherSessions = (ctx: Context, sessionKey: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { accountId, member } = await ownAccount(ctx, sessionKey)
    await ctx.db.delete(authSessions).where(and(eq(authSessions.userId, accountId), ne(authSessions.token, sessionKey)))
    await record(ctx, 'sessions-ended', 'staff', member.id)
  })

/** For a lost telephone or a forgotten password, after asking the colleague in person. Ends all sessions. */
export const resetAccess = (
  ctx: Context,
  email: string,
  what: { secondFactor: true } | { password: string },
): Promise<Result<StaffId, 'unknown'>> =>
  inTransaction(ctx, async (ctx) => {
    const member = await staffMemberByEmail(ctx, email)
    if (!member) return no('unknown')
    const [{ accountId } = { accountId: '' }] = await ctx.db
      .select({ accountId: staff.accountId })
      .from(staff)
      .where(eq(staff.id, member.id))
    if ('password' in what) {
      await ctx.db
        .update(authAccounts)
        .set({ password: await hashPassword(what.password), updatedAt: ctx.now })
        .where(and(eq(authAccounts.userId, accountId), eq(authAccounts.providerId, 'credential')))
      await ctx.db.update(staff).set({ firstPassword: true }).where(eq(staff.id, member.id))
    } else {
      await ctx.db.update(authUsers).set({ twoFactorEnabled: false, updatedAt: ctx.now }).where(eq(authUsers.id, accountId))
      await ctx.db.delete(authTwoFactors).where(eq(authTwoFactors.userId, accountId))
    }
    await ctx.db.delete(authSessions).where(eq(authSessions.userId, accountId))
    await record(ctx, 'password' in what ? 'password-changed' : 'two-factor-reset', 'staff', member.id)
    return yes(member.id)
  })
