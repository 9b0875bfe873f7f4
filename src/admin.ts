import { parseArgs } from 'node:util'
import { type StaffRole, staffRoles } from '#src/base/roles.ts'
import { seedDemo } from '#src/demo/seed.ts'
import { employers } from '#src/employers/tables.ts'
import { outsideOf } from '#src/house-node.ts'
import { createLocations } from '#src/locations/actions.ts'
import { allLocations } from '#src/locations/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { type Database, DatabaseUnfit, FolderTaken, openEmbedded, openServer } from '#src/platform/database-node.ts'
import { readSettings, type Settings } from '#src/platform/settings.ts'
import { createStaffMember, oneTimePassword, resetAccess } from '#src/staff/actions.ts'
import { signInName } from '#src/staff/forms.ts'

/** Said in one line on the error output; the program ends with 1. */
class Refusal extends Error {}
const refuse = (line: string): never => {
  throw new Refusal(line)
}
const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)

type Given = { words: string[]; options: Record<string, string | undefined> }
export type Command = { usage: string; run: (ctx: Context, given: Given) => Promise<void> }

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
const emailFrom = (text: string | undefined): string => {
  const read = signInName().safeParse(text ?? '')
  return read.success ? read.data : refuse(`Not an e-mail address: ${text ?? '(nothing)'}`)
}
const isStaffRole = (role: string): role is StaffRole => (staffRoles as readonly string[]).includes(role)
const rolesFrom = (text: string | undefined): StaffRole[] => {
  const given = list(text ?? 'administrator')
  const wrong = given.find((role) => !isStaffRole(role))
  return wrong ? refuse(`Unknown role ${wrong}. Known: ${staffRoles.join(', ')}`) : given.filter(isStaffRole)
}
const placesFrom = async (ctx: Context, text: string | undefined): Promise<string[]> => {
  const known = (await allLocations(ctx)).map(({ id }) => id as string)
  const wrong = list(text).find((id) => !known.includes(id))
  return wrong ? refuse(`Unknown location ${wrong}. Known: ${known.join(', ')}`) : list(text)
}

const create: Command = {
  usage:
    'create "FIRST LAST" --email name@office.example [--roles administrator,serviceLead] [--locations GL,BU] [--phone "0221 4710 100"]',
  run: async (ctx, { words, options }) => {
    const name = words.join(' ').trim() || refuse(`A name is missing: ${create.usage}`)
    const [email, roles, locations, password] = [
      emailFrom(options.email),
      rolesFrom(options.roles),
      await placesFrom(ctx, options.locations),
      oneTimePassword(),
    ]
    const made = await createStaffMember(ctx, { name, email, roles, locations, phone: options.phone ?? '', password })
    if (!made.ok) refuse(`There is an account with ${email} already.`)
    say(
      `Account for ${name} (${roles.join(', ')}).`,
      `Sign in as  ${email}`,
      `Password     ${password}   (for the first time only; it is stored nowhere)`,
    )
  },
}
const reset = (what: 'second-factor' | 'password'): Command => ({
  usage: `reset-${what} name@office.example`,
  run: async (ctx, { words }) => {
    const email = emailFrom(words[0])
    const password = oneTimePassword()
    const done = await resetAccess(ctx, email, what === 'password' ? { password } : { secondFactor: true })
    if (!done.ok) refuse(`No account with ${email}.`)
    say(
      what === 'password'
        ? `Password     ${password}   (for the first time only; it is stored nowhere)`
        : `${email} sets up a new second factor at the next sign-in.`,
      'All sessions of this account have ended.',
    )
  },
})
const seed: Command = {
  usage: 'seed',
  run: async (ctx) => {
    const [known] = await ctx.db.select({ id: employers.id }).from(employers).limit(1)
    if (known) refuse('There are employers here already: the demo office only moves into an empty house.')
    await seedDemo(outsideOf(ctx, ctx.settings).outside)
    say('The demo office has moved in. Start with DEMO=1: only then can its invented staff sign in, and every page says that it is a demo.')
  },
}
export const commands: Record<string, Command> = {
  create,
  seed,
  'reset-second-factor': reset('second-factor'),
  'reset-password': reset('password'),
}

const open = async (settings: Settings): Promise<Database> => {
  const database = settings.databaseUrl ? await openServer(settings.databaseUrl, 2) : await openEmbedded(settings.dataDir)
  if (database.fresh && database.kind === 'pglite' && settings.demo) {
    await database.close()
    refuse('The demo office is not there yet: run npm start once. For a house without demo set DEMO=0.')
  }
  return database
}
const contextOf = (database: Database, settings: Settings): Context => ({
  db: database.db,
  now: new Date(),
  actor: { kind: 'system', job: 'admin' },
  requestId: 'admin',
  language: 'de',
  settings,
  inside: false,
  readsLogged: new Set(),
})
const run = async (typed: string[]): Promise<void> => {
  const [name = '', ...rest] = typed
  const command = Object.hasOwn(commands, name)
    ? commands[name]!
    : refuse(
        `Usage: npm run admin -- COMMAND. Commands: ${Object.values(commands)
          .map(({ usage }) => usage)
          .join(' | ')}`,
      )
  const text = { type: 'string' } as const
  const given = parseArgs({ args: rest, allowPositionals: true, options: { email: text, roles: text, locations: text, phone: text } })
  const read = readSettings(process.env)
  if (!read.ok) return refuse(read.lines.join('; '))
  const database = await open(read.settings)
  try {
    const ctx = contextOf(database, read.settings)
    await createLocations(ctx)
    await command.run(ctx, { words: given.positionals, options: given.values })
    database.settled()
  } finally {
    await database.close()
  }
}

run(process.argv.slice(2)).catch((error: Error & { code?: string }) => {
  const known =
    error instanceof Refusal || error instanceof FolderTaken || error instanceof DatabaseUnfit || error.code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(
    known
      ? `${error.message.split('\n')[0]}\n`
      : `Not done: ${error.name} ${error.code ?? ''}. Is the database there, and DATABASE_URL right?\n`,
  )
  process.exitCode = 1
})
