import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { jsonTextOf } from '#src/documents/json-resume/export.ts'
import { temporaryFolder } from '#tests/support/server.ts'
import { machine, median } from './measure.ts'
import { cvOfNumber, wordsOf } from './papers/cv.ts'
import type { Drawn } from './papers/engine.ts'
import { makeEnclosures, pictures } from './papers/folder.ts'
import { hasPoppler, inkOf, isTagged, pagesOf, withFullFonts, wordsMissing } from './papers/judge.ts'
import { type Engine, startEngine } from './papers/processes.ts'
import { type Aim, aimLines, columns, row, rowOf } from './papers/table.ts'

const peersFolder = 'tests/bench/peers/papers'
const [rounds, documents, starts, browserDocuments] = [3, 15, 3, 5]
/** So many rounds go by before one counts: compilers need their time. */
const warmingRounds = 4
export type Row = {
  name: string
  seconds: number
  wall: number
  cpu: number
  bytes: number
  megabytes: number
  pages: number
  tagged: boolean
  missing: string[] | null
  ink: number | null
}

/** Ours as the house runs it: one file, made the way `npm run build` makes the programs. */
const bundled = async (name: string, folder: string): Promise<string> => {
  const banner = { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' }
  const outfile = `${folder}/${name}.mjs`
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node22', logLevel: 'error', banner } as const
  await build({ entryPoints: [`tests/bench/papers/${name}.ts`], outfile, ...options })
  return outfile
}

/** Fresh processes one after the other, the last one of each stays open; then all in turn, round by round. */
const measured = async (modules: Map<string, string>, warm: (name: string) => number, enclosures = '') => {
  const seconds = new Map<string, number[]>([...modules.keys()].map((name) => [name, []]))
  const engines = new Map<string, Engine>()
  const drawn = new Map<string, Drawn[]>([...modules.keys()].map((name) => [name, []]))
  // The first start of each writes its compiled code down and is not counted.
  for (let start = 0; start <= starts; start++)
    for (const [name, module] of modules) {
      await engines.get(name)?.stop()
      const engine = await startEngine(module, 100 + start, enclosures)
      engines.set(name, engine)
      if (start > 0) seconds.get(name)!.push(engine.seconds)
    }
  const numbers = (round: number, name: string) => Array.from({ length: warm(name) }, (_, at) => 200 + round * 100 + at)
  for (let round = -warmingRounds; round < rounds; round++)
    for (const [name, engine] of engines) {
      const papers = await engine.draw(numbers(round + warmingRounds, name))
      if (round >= 0) drawn.get(name)!.push(...papers)
    }
  const firsts = new Map([...engines].map(([name, { first }]) => [name, first]))
  for (const engine of engines.values()) await engine.stop()
  return { seconds, drawn, firsts }
}
const judgedNumber = 100 + starts

const comparison = async (folder: string): Promise<Row[]> => {
  const peers = { Typst: 'typst', 'react-pdf': 'react-pdf', pdfkit: 'pdfkit', pdfmake: 'pdfmake', Chromium: 'chromium' }
  const modules = new Map([['Jobpoint', await bundled('ours', folder)]])
  for (const [name, file] of Object.entries(peers)) modules.set(name, `${peersFolder}/${file}.ts`)
  const { seconds, drawn, firsts } = await measured(modules, (name) => (name === 'Chromium' ? browserDocuments : documents))
  const words = wordsOf(cvOfNumber(judgedNumber))
  const reference = hasPoppler ? inkOf(await withFullFonts(firsts.get('Jobpoint')!.bytes)) : null
  const rows: Row[] = []
  for (const [name, { bytes, megabytes }] of firsts) {
    const all = drawn.get(name)!
    const of = (what: (one: Drawn) => number) => median(all.map(what))
    rows.push({
      ...{ name, megabytes, seconds: median(seconds.get(name)!), wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu) },
      ...{ bytes: of(({ bytes }) => bytes.length), pages: await pagesOf(bytes), tagged: await isTagged(bytes) },
      ...{ missing: hasPoppler ? wordsMissing(bytes, words) : null, ink: reference && inkOf(bytes) / reference },
    })
  }
  return rows
}

const kilobytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0) / 1000
const folderRow = async (folder: string, enclosures: string): Promise<Row> => {
  const modules = new Map([['folder', await bundled('our-folder', folder)]])
  const { seconds, drawn, firsts } = await measured(modules, () => 5, enclosures)
  const { bytes, megabytes } = firsts.get('folder')!
  const all = drawn.get('folder')!
  return {
    ...{
      name: 'folder',
      megabytes,
      bytes: bytes.length,
      pages: await pagesOf(bytes),
      tagged: await isTagged(bytes),
      missing: null,
      ink: null,
    },
    ...{ seconds: median(seconds.get('folder')!), wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) },
  }
}

/** The command as a person types it, npm and all. */
const commandSeconds = (words: string[]): number => {
  const times = Array.from({ length: 4 }, () => {
    const started = performance.now()
    execFileSync('npm', ['run', '-s', 'paper', '--', ...words])
    return (performance.now() - started) / 1000
  })
  return median(times.slice(1))
}
const commandLine = (folder: string, files: string[]) => {
  const resume = `${folder}/resume.json`
  writeFileSync(resume, jsonTextOf(cvOfNumber(1)))
  return {
    help: commandSeconds(['--help']),
    cv: commandSeconds(['cv', resume, '--out', `${folder}/cv.pdf`]),
    folder: commandSeconds(['folder', ...files, '--cv', resume, '--title', 'Lager', '--why', 'Gern.', '--out', `${folder}/folder.pdf`]),
  }
}

const aimsOf = (rows: Row[], folder: Row, commands: ReturnType<typeof commandLine>): Aim[] => {
  const of = (name: string) => rows.find((row) => row.name === name)!
  const ours = of('Jobpoint')
  const share = (name: string) => ours.cpu / of(name).cpu
  return [
    { says: 'CV without photo at most 25 KB', value: `${(ours.bytes / 1000).toFixed(1)} KB`, met: ours.bytes <= 25_000, binding: true },
    { says: 'tagged', value: ours.tagged ? 'yes' : 'no', met: ours.tagged, binding: true },
    {
      ...{ says: 'full ink: 0.97 to 1.03 of the same paper with whole fonts', binding: true },
      ...(ours.ink === null
        ? { value: 'no pdftoppm here', met: null }
        : { value: ours.ink.toFixed(3), met: Math.abs(ours.ink - 1) <= 0.03 }),
    },
    { says: 'warm CPU at most 0.1 of react-pdf', value: share('react-pdf').toFixed(3), met: share('react-pdf') <= 0.1 },
    { says: 'warm CPU at most 1.0 of Typst', value: share('Typst').toFixed(2), met: share('Typst') <= 1 },
    { says: 'first document in at most 0.3 s', value: `${ours.seconds.toFixed(2)} s`, met: ours.seconds <= 0.3 },
    { says: `folder of ${folder.pages} pages in at most 0.5 s`, value: `${folder.seconds.toFixed(2)} s`, met: folder.seconds <= 0.5 },
    { says: 'folder of at most 1.2 MB', value: `${(folder.bytes / 1e6).toFixed(2)} MB`, met: folder.bytes <= 1_200_000 },
    { says: 'command line ready in at most 1 s', value: `${commands.help.toFixed(2)} s`, met: commands.help <= 1 },
  ]
}

export const benchPapers = async (): Promise<void> => {
  if (!existsSync(`${peersFolder}/node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: 'inherit' })
  const folder = temporaryFolder()
  console.log('CV of two pages without photo, Source Sans 3, no word twice in two documents')
  console.log(
    `first: fresh process to document in hand, median of ${starts}; warm: medians of ${rounds} rounds of ${documents} after ${warmingRounds} others, A-B-C-A-B-C`,
  )
  console.log(machine())
  const rows = await comparison(folder)
  console.log(row(columns))
  for (const one of rows) console.log(row(rowOf(one, rows[0]!)))
  for (const { name, missing } of rows)
    if (missing?.length) console.log(`${name} lacks ${missing.length} words: ${missing.slice(0, 8).join(' ')}`)
  const { files, checked } = await makeEnclosures(`${folder}/files`)
  const whole = await folderRow(folder, checked)
  const commands = commandLine(folder, files)
  console.log(
    `folder of ${whole.pages} pages: first ${whole.seconds.toFixed(2)} s from the start of its process, warm ${whole.wall.toFixed(0)} ms, ${whole.cpu.toFixed(0)} ms CPU, ${(whole.bytes / 1e6).toFixed(2)} MB (${kilobytesIn(checked).toFixed(0)} KB of it handed in: ${pictures} scans and a PDF), ${whole.megabytes.toFixed(0)} MB memory`,
  )
  console.log(
    `command line with npm: help ${commands.help.toFixed(2)} s, cv ${commands.cv.toFixed(2)} s, folder with checks of its files ${commands.folder.toFixed(2)} s`,
  )
  console.log(machine())
  const aims = aimsOf(rows, whole, commands)
  for (const line of aimLines(aims)) console.log(line)
  if (rows.some(({ missing }) => missing?.length)) throw new Error('the papers do not say the same')
  if (aims.some(({ binding, met }) => binding && met === false)) throw new Error('a binding aim is missed')
}
