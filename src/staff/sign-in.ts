import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashPassword, symmetricDecrypt, verifyPassword } from 'better-auth/crypto'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { and, eq } from 'drizzle-orm'
import type { StaffActor } from '#src/base/roles.ts'
import type { Db } from '#src/platform/context.ts'
import { log } from '#src/platform/log.ts'
import type { Settings } from '#src/platform/settings.ts'
import { base32, otpAddress, readCode } from './second-factor.ts'
import { authAccounts, authSessions, authTwoFactors, authUsers, authVerifications, staff } from './tables.ts'

const idleSeconds = 30 * 60
const mostSeconds = 8 * 60 * 60
export const passwordLength = { least: 12, most: 128 }

/** `__Host-` binds the cookies to this host; a plain loopback address cannot have that. */
const cookieNames = (secure: boolean) => ({
  session: `${secure ? '__Host-' : ''}jp-staff`,
  challenge: `${secure ? '__Host-' : ''}jp-staff-code`,
})

const library = (db: Db, settings: Settings, secret: string) => {
  const { session, challenge } = cookieNames(settings.secure)
  return betterAuth({
    appName: 'Jobpoint',
    baseURL: settings.baseUrl,
    trustedOrigins: [settings.baseUrl],
    secret,
    telemetry: { enabled: false },
    // Its own limiter sees only its own addresses, and we serve none of them: `limit()` counts instead.
    rateLimit: { enabled: false },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: authUsers, session: authSessions, account: authAccounts, verification: authVerifications, twoFactor: authTwoFactors },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    session: { expiresIn: idleSeconds, updateAge: 60 },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { secure: settings.secure, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: session }, two_factor: { name: challenge } },
    },
    plugins: [twoFactor({ issuer: 'Jobpoint' })],
    logger: { level: 'error', log: (level) => log('sign-in-library', { level }) },
  })
}
export type Auth = ReturnType<typeof library>

export type Entry =
  | { kind: 'in'; staff: StaffActor; cookies: string[] }
  | { kind: 'second-factor'; cookies: string[] }
  | { kind: 'wrong' | 'ended'; cookies: string[] }
export type PendingFactor = { secret: string; address: string; paperCodes: string[] }
export type SignIn = {
  auth: Auth
  /** Who is signed in with these cookies; without roles until second factor and own password are set. */
  staffOf: (headers: Headers) => Promise<StaffActor | null>
  withPassword: (headers: Headers, email: string, password: string) => Promise<Entry>
  withCode: (headers: Headers, code: string) => Promise<Entry>
  leave: (headers: Headers) => Promise<string[]>
  startSecondFactor: (headers: Headers, password: string) => Promise<boolean>
  confirmSecondFactor: (headers: Headers, code: string) => Promise<Entry>
  /** A set-up that was begun. Reads through the given handle: it may be asked inside a transaction. */
  pendingFactor: (at: Db, accountId: string, email: string) => Promise<PendingFactor | null>
  /** Key of the session in these cookies, read only; whoever asks has been let in by `staffOf`. */
  sessionKey: (headers: Headers) => string
}

/** Gone when the browser closes: the database knows when a session ends. */
const withoutDate = (response: Response): string[] =>
  response.headers.getSetCookie().map((line) => line.replace(/;\s*Max-Age=[1-9]\d*/i, ''))
const cookiesIn = (headers: Headers) => (headers.get('cookie') ?? '').split(/;\s*/).filter(Boolean)
const only = (headers: Headers, name: string) =>
  new Headers({
    cookie: cookiesIn(headers)
      .filter((pair) => pair.startsWith(`${name}=`))
      .join('; '),
    'user-agent': headers.get('user-agent') ?? '',
  })
const answered = (cookies: string[]) => new Headers({ cookie: cookies.map((line) => line.split(';')[0]!).join('; ') })
/** An unreachable database is told as itself, not as a failed sign-in. */
const unwrapped = (error: unknown): never => {
  throw (error as { cause?: unknown }).cause ?? error
}

const staffReader =
  (auth: Auth, db: Db, settings: Settings): SignIn['staffOf'] =>
  async (headers) => {
    const cookie = only(headers, cookieNames(settings.secure).session)
    if (!cookie.get('cookie')) return null
    const found = await auth.api.getSession({ headers: cookie }).catch(unwrapped)
    if (!found) return null
    // `expiresAt` moves with use, so it tells by the library's own clock how old a session was when last used.
    const usedAt = found.session.expiresAt.getTime() - idleSeconds * 1000
    if (usedAt - found.session.createdAt.getTime() > mostSeconds * 1000) return null
    const [row] = await db
      .select()
      .from(staff)
      .where(and(eq(staff.accountId, found.user.id), eq(staff.active, true)))
    if (!row || (row.demo && !settings.demo)) return null
    const newcomer = !row.demo && (!found.user.twoFactorEnabled || row.firstPassword)
    return {
      kind: 'staff',
      id: row.id,
      name: row.name,
      roles: newcomer ? [] : row.roles,
      locations: newcomer ? [] : row.locationIds,
      deputyOf: newcomer ? [] : row.deputyLocationIds,
    }
  }

/** Signing in, by the library; every answer to a wrong try is the same. Runs on Node and on workerd. */
export const createSignIn = (db: Db, settings: Settings, secret: string): SignIn => {
  const auth = library(db, settings, secret)
  const names = cookieNames(settings.secure)
  const staffOf = staffReader(auth, db, settings)

  /** The library knows accounts; only active members of staff come in. Nothing stays of a session that is refused or replaced. */
  const admit = async (before: Headers, cookies: string[]): Promise<Entry> => {
    const staff = await staffOf(answered(cookies))
    await auth.api.signOut({ headers: staff ? only(before, names.session) : answered(cookies) }).catch(() => null)
    return staff ? { kind: 'in', staff, cookies } : { kind: 'wrong', cookies: [] }
  }
  const withPassword: SignIn['withPassword'] = async (headers, email, password) => {
    const response = await auth.api.signInEmail({ body: { email, password }, headers: only(headers, ''), asResponse: true })
    if (response.status >= 500) throw new Error('sign-in failed')
    if (!response.ok) return { kind: 'wrong', cookies: [] }
    const cookies = withoutDate(response)
    if (!((await response.json()) as { twoFactorRedirect?: boolean }).twoFactorRedirect) return admit(headers, cookies)
    const [open] = await db
      .select({ id: staff.id })
      .from(staff)
      .innerJoin(authUsers, eq(authUsers.id, staff.accountId))
      .where(and(eq(authUsers.email, email.toLowerCase()), eq(staff.active, true)))
    return open ? { kind: 'second-factor', cookies } : { kind: 'wrong', cookies: [] }
  }
  const withCode: SignIn['withCode'] = async (headers, typed) => {
    const read = readCode(typed)
    if (!read) return { kind: 'wrong', cookies: [] }
    const given = { body: { code: read.code }, headers: only(headers, names.challenge), asResponse: true } as const
    const response = read.kind === 'app' ? await auth.api.verifyTOTP(given) : await auth.api.verifyBackupCode(given)
    if (response.status >= 500) throw new Error('sign-in failed')
    if (response.ok) return admit(headers, withoutDate(response))
    const { code } = (await response.json()) as { code?: string }
    return { kind: code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE' ? 'wrong' : 'ended', cookies: withoutDate(response) }
  }
  const confirmSecondFactor: SignIn['confirmSecondFactor'] = async (headers, code) => {
    const response = await auth.api.verifyTOTP({ body: { code }, headers: only(headers, names.session), asResponse: true })
    const cookies = withoutDate(response)
    const staff = response.ok ? await staffOf(answered(cookies.length > 0 ? cookies : [only(headers, names.session).get('cookie')!])) : null
    return staff ? { kind: 'in', staff, cookies } : { kind: 'wrong', cookies: [] }
  }
  const pendingFactor: SignIn['pendingFactor'] = async (at, accountId, email) => {
    const [row] = await at
      .select()
      .from(authTwoFactors)
      .where(and(eq(authTwoFactors.userId, accountId), eq(authTwoFactors.verified, false)))
    if (!row) return null
    const key = (await auth.$context).secretConfig
    const text = base32(await symmetricDecrypt({ key, data: row.secret }))
    return {
      secret: text,
      address: otpAddress(text, email),
      paperCodes: JSON.parse(await symmetricDecrypt({ key, data: row.backupCodes })) as string[],
    }
  }
  return {
    auth,
    staffOf,
    withPassword,
    withCode,
    confirmSecondFactor,
    pendingFactor,
    leave: async (headers) => withoutDate(await auth.api.signOut({ headers: only(headers, names.session), asResponse: true })),
    startSecondFactor: async (headers, password) =>
      (await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: only(headers, names.session), asResponse: true })).ok,
    sessionKey: (headers) => decodeURIComponent(only(headers, names.session).get('cookie')?.split('=')[1] ?? '').split('.')[0]!,
  }
}
export { hashPassword, verifyPassword }
