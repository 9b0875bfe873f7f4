import { boolean, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { StaffRole } from '#src/base/roles.ts'
import { houseTable, personal } from '#src/platform/table.ts'

/** Colleagues, their roles and locations. The public sees name, phone and hours of those who are named contacts. */
export const staff = houseTable(
  'staff',
  'house',
  {
    id: uuid().primaryKey(),
    accountId: text().notNull().unique(),
    name: text().notNull(),
    phone: text().notNull(),
    hours: text().notNull(),
    roles: text().array().$type<StaffRole[]>().notNull(),
    locationIds: text().array().notNull(),
    deputyLocationIds: text().array().notNull(),
    active: boolean().notNull().default(true),
    demo: boolean().notNull().default(false),
    firstPassword: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  {
    name: personal('named contact', 'house'),
    phone: personal('named contact', 'house'),
    hours: personal('named contact', 'house'),
    roles: 'impersonal',
    active: 'impersonal',
    demo: 'impersonal',
    firstPassword: 'impersonal',
  },
)

const at = () => timestamp({ withTimezone: true })
/** Sign-in tables of better-auth: accounts of staff only. */
export const authUsers = houseTable(
  'auth_users',
  'house',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
    twoFactorEnabled: boolean().default(false),
  },
  {
    name: personal('sign-in', 'house'),
    email: personal('sign-in name', 'house'),
    emailVerified: 'impersonal',
    image: 'impersonal',
    twoFactorEnabled: 'impersonal',
  },
)
export const authSessions = houseTable(
  'auth_sessions',
  'session',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    expiresAt: at().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  {
    token: 'impersonal',
    ipAddress: personal('security of the session', 'session'),
    userAgent: personal('security of the session', 'session'),
  },
  (self) => [index().on(self.userId)],
)
export const authAccounts = houseTable(
  'auth_accounts',
  'house',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: at(),
    refreshTokenExpiresAt: at(),
    scope: text(),
    password: text(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  { accessToken: 'impersonal', refreshToken: 'impersonal', idToken: 'impersonal', scope: 'impersonal', password: 'impersonal' },
  (self) => [index().on(self.userId)],
)
export const authVerifications = houseTable(
  'auth_verifications',
  'session',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: at().notNull(),
    createdAt: at(),
    updatedAt: at(),
  },
  { identifier: 'impersonal', value: 'impersonal' },
  (self) => [index().on(self.identifier)],
)
export const authTwoFactors = houseTable(
  'auth_two_factors',
  'house',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: at(),
  },
  {
    secret: 'impersonal',
    backupCodes: 'impersonal',
    verified: 'impersonal',
    failedVerificationCount: 'impersonal',
    lockedUntil: 'impersonal',
  },
  (self) => [index().on(self.userId)],
)

/** Tries per key and window; lives in the database so that it holds on every runtime. */
export const rateLimits = houseTable(
  'rate_limits',
  'session',
  { key: text().notNull(), windowAt: at().notNull(), count: integer().notNull() },
  { key: 'impersonal', count: 'impersonal' },
  (self) => [uniqueIndex().on(self.key, self.windowAt)],
)
