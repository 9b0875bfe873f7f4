import { eq } from 'drizzle-orm'
import { serializeSigned } from 'hono/utils/cookie'
import type { SignIn } from '#src/staff/sign-in.ts'
import { authUsers, staff } from '#src/staff/tables.ts'
import type { TestHouse } from './house.ts'

/** The secret every test house signs its sessions with. */
export const testSecret = 's'.repeat(40)

/** A genuine session of the library without typing a password: name and value of its cookie. The colleague counts as set up, unless told otherwise. */
export const sessionCookieFor = async (
  house: Pick<TestHouse, 'db' | 'signIn'>,
  staffId: string,
  { setUp = true } = {},
): Promise<[name: string, value: string]> => {
  const [row] = await house.db.select({ accountId: staff.accountId }).from(staff).where(eq(staff.id, staffId))
  if (!row) throw new Error(`no colleague ${staffId}`)
  if (setUp) {
    await house.db.update(authUsers).set({ twoFactorEnabled: true }).where(eq(authUsers.id, row.accountId))
    await house.db.update(staff).set({ firstPassword: false }).where(eq(staff.id, staffId))
  }
  const library = await (house.signIn as SignIn).auth.$context
  const session = await library.internalAdapter.createSession(row.accountId)
  const cookie = await serializeSigned(library.authCookies.sessionToken.name, session.token, testSecret, {})
  const at = cookie.indexOf('=')
  return [cookie.slice(0, at), cookie.slice(at + 1).split(';')[0]!]
}
/** A browser in which this colleague is signed in. */
export const browserOf = async (house: TestHouse, staffId: string, options?: { setUp?: boolean }) =>
  house.browser(new Map([await sessionCookieFor(house, staffId, options)]))
