import { type Given, known, readGiven } from './given.ts'
import { misused, Refusal } from './refusal.ts'

/** Answers the line of facts; null where the answer itself went to the output. */
export type Command = (given: Given) => Promise<string | null>
const commandOf = async (name: string): Promise<Command> => {
  if (name === 'read' || name === 'text') return (await import('./data.ts'))[name]
  if (name === 'folder') return (await import('./folder.ts')).folder
  return (await import('./papers.ts'))[name as 'cv' | 'letter' | 'profile' | 'anonymous']
}

/** The whole command as a function of its words; answers the exit code. */
export const run = async (args: string[]): Promise<number> => {
  const started = performance.now()
  const [name = 'help', ...rest] = args
  try {
    if (/^(help|--help|-h)$/.test(name) || rest.includes('--help')) {
      process.stdout.write((await import('./help.ts')).help)
      return args.length > 0 ? 0 : 2
    }
    if (!Object.hasOwn(known, name)) misused(`There is no command ${name}; there are ${Object.keys(known).join(', ')}.`)
    const given = readGiven(name, rest, new Date(), started)
    const line = await (await commandOf(name))(given)
    if (line !== null) process.stdout.write(`${line}\n`)
    return 0
  } catch (error) {
    const refused = error instanceof Refusal
    const at = refused ? '' : (/\/(src|views)\/[\w/.-]+:\d+/.exec((error as Error)?.stack ?? '')?.[0] ?? '')
    process.stderr.write(
      refused ? `${error.message}\n` : `${name} could not be made; this is a mistake of the program, not of the file (${at}).\n`,
    )
    return refused ? error.code : 3
  }
}
