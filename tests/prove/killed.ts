import { existsSync, readFileSync } from 'node:fs'
import { openEmbedded } from '#src/platform/database-node.ts'
import { pause, startServer, temporaryFolder } from '#tests/support/server.ts'
import { startLoad } from './load.ts'
import { count, type Proof, randomFrom } from './proof.ts'

type Run = { rounds: number; promised: string[]; kept: Set<string>; slowestStart: number; halves: number }

/** Starts the program, lets writers write, kills it at a random moment; again and again on the same folder. */
const killRounds = async (rounds: number, program: string, readyPath: string, folder: string) => {
  const random = randomFrom(20261123)
  const promised: string[] = []
  let slowestStart = 0
  for (let round = 0; round < rounds; round++) {
    const server = await startServer({ DATA_DIR: folder }, program)
    slowestStart = Math.max(slowestStart, await server.until(readyPath, 200, 60_000))
    const load = startLoad(server.url, `http://localhost:${server.port}`, 8, `round ${round}`)
    while (load.acknowledged.length < 3) await pause(10)
    await pause(random() * 400)
    await server.kill()
    await load.stop()
    promised.push(...load.acknowledged)
  }
  return { promised, slowestStart }
}

/** What the folder holds in the end; every row must have its token and its line in the history, or a transaction was torn. */
const onEmbedded = async (rounds: number): Promise<Run> => {
  const folder = temporaryFolder()
  const { promised, slowestStart } = await killRounds(rounds, '.build/server.js', '/readyz', folder)
  const database = await openEmbedded(folder)
  const { rows } = (await database.db.execute(
    `select message, (select count(*)::int from history where thing_id = feedback.id) as told from feedback`,
  )) as unknown as { rows: { message: string; told: number }[] }
  const [{ answers = 0 } = {}] = (
    (await database.db.execute(`select count(*)::int as answers from answers where answer is not null`)) as unknown as {
      rows: { answers: number }[]
    }
  ).rows
  await database.close()
  const halves = rows.filter(({ told }) => told !== 1).length + Math.abs(answers - rows.length)
  return { rounds, promised, kept: new Set(rows.map(({ message }) => message)), slowestStart, halves }
}
const buffered = async (rounds: number): Promise<Run> => {
  const folder = temporaryFolder()
  const { promised, slowestStart } = await killRounds(rounds, 'tests/prove/buffered-server.ts', '/', folder)
  const file = `${folder}/reports.txt`
  return { rounds, promised, kept: new Set((existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n')), slowestStart, halves: 0 }
}
const lostIn = ({ promised, kept }: Run) => promised.filter((message) => !kept.has(message)).length

export const killed: Proof = {
  name: 'killed',
  claim: 'kill -9 of the server under write load, embedded database: no acknowledged write is lost, no transaction torn',
  run: async (size) => {
    const ours = await onEmbedded(size === 'full' ? 100 : 3)
    const naive = await buffered(size === 'full' ? 20 : 3)
    return {
      line: `${ours.rounds} kills, ${count(ours.promised.length)} writes acknowledged, ${lostIn(ours)} lost, ${ours.halves} torn, slowest start ${(ours.slowestStart / 1000).toFixed(1)} s`,
      passed: lostIn(ours) === 0 && ours.halves === 0 && ours.promised.length > ours.rounds,
      control: {
        line: `acknowledging before writing: ${naive.rounds} kills, ${count(naive.promised.length)} acknowledged, ${count(lostIn(naive))} lost`,
        failed: lostIn(naive) > 0,
      },
    }
  },
}
