import { z } from 'zod'

export const surfaces = ['public', 'employer', 'visitor', 'staff'] as const
export type Surface = (typeof surfaces)[number]

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag.optional(),
  SECRET: z.string().min(32).optional(),
  SURFACES: z
    .string()
    .default(surfaces.join(','))
    .transform((list) => list.split(',').map((item) => item.trim()))
    .pipe(z.array(z.enum(surfaces)).min(1)),
  MAIL: z.enum(['log', 'resend', 'smtp']).default('log'),
  MAIL_FROM: z.string().min(3).default('Jobpoint <jobpoint@jobcenter.example>'),
  RESEND_API_KEY: z.string().min(1).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  TRUST_PROXY: flag.default(false),
  FOLDER_MEGABYTES: z.coerce.number().min(0.5).max(25).default(5),
  NODE_ENV: z.string().default('production'),
  /** Only for trying: starts the office at this instant instead of the machine's. */
  TODAY: z.iso.date().optional(),
})

export type Settings = {
  port: number
  host: string
  baseUrl: string
  databaseUrl: string | null
  dataDir: string
  demo: boolean
  secret: string | null
  surfaces: readonly Surface[]
  mail: 'log' | 'resend' | 'smtp'
  mailFrom: string
  resendKey: string | null
  smtpUrl: string | null
  development: boolean
  secure: boolean
  today: string | null
  /** Behind a proxy of one's own: the address it saw stands last in X-Forwarded-For. */
  trustProxy: boolean
  /** What an application folder should not weigh more than. */
  folderBytes: number
}

const hints: Record<string, string> = {
  PORT: 'a number from 0 to 65535',
  BASE_URL: 'an address like https://jobpoint.example',
  DATABASE_URL: 'postgres://user:password@host:5432/name',
  DEMO: '0 or 1',
  TRUST_PROXY: '0 or 1',
  FOLDER_MEGABYTES: 'a number from 0.5 to 25',
  SURFACES: `a list of ${surfaces.join(', ')}`,
  MAIL: 'log, resend or smtp',
  SMTP_URL: 'smtp://host:25 or smtps://host:465',
  SECRET: 'at least 32 characters',
  TODAY: 'a day like 2026-11-23',
}

/** Reads the environment once; every wrong or missing setting is one readable line. */
export const readSettings = (
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; lines: string[] } => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = shape.safeParse(given)
  if (!read.success)
    return {
      ok: false,
      lines: read.error.issues.map((issue) => `${issue.path[0] as string}: expected ${hints[String(issue.path[0])] ?? issue.message}`),
    }
  const set = read.data
  const lines = [
    ...(set.MAIL === 'resend' && !set.RESEND_API_KEY ? ['RESEND_API_KEY: needed because MAIL=resend'] : []),
    ...(set.MAIL === 'smtp' && !set.SMTP_URL ? ['SMTP_URL: needed because MAIL=smtp'] : []),
    ...(set.DATABASE_URL && !set.SECRET ? ['SECRET: needed with DATABASE_URL, at least 32 characters'] : []),
  ]
  if (lines.length > 0) return { ok: false, lines }
  const baseUrl = (set.BASE_URL ?? `http://localhost:${set.PORT}`).replace(/\/$/, '')
  return {
    ok: true,
    settings: {
      port: set.PORT,
      host: set.HOST,
      baseUrl,
      databaseUrl: set.DATABASE_URL ?? null,
      dataDir: set.DATA_DIR,
      demo: set.DEMO ?? !set.DATABASE_URL,
      secret: set.SECRET ?? null,
      surfaces: set.SURFACES,
      mail: set.MAIL,
      mailFrom: set.MAIL_FROM,
      resendKey: set.RESEND_API_KEY ?? null,
      smtpUrl: set.SMTP_URL ?? null,
      development: set.NODE_ENV === 'development',
      secure: baseUrl.startsWith('https:'),
      today: set.TODAY ?? null,
      trustProxy: set.TRUST_PROXY,
      folderBytes: set.FOLDER_MEGABYTES * 1_000_000,
    },
  }
}
