import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Path and text of each file of the house. Rules are functions of it, so that a breach can be tried without making one. */
export type Files = ReadonlyMap<string, string>
export type Rule = (files: Files) => string[]

export const readHouse = (): Files => {
  const paths = ['src', 'views', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  const wanted = paths.filter((path) => /\.(tsx?|md)$/.test(path) && !path.startsWith('tests/bench/peers/'))
  if (existsSync('README.md')) wanted.push('README.md')
  return new Map(wanted.map((path) => [path, readFileSync(path, 'utf8')]))
}

/** Later may build on earlier, never the other way: so there can be no circles. */
const order = [
  ...[
    'base',
    'paper',
    'platform',
    'history',
    'locations',
    'staff',
    'passes',
    'portal',
    'mails',
    'follow-ups',
    'pages',
    'occupations',
    'employers',
    'staffing-requests',
  ],
  ...[
    'vacancies',
    'candidates',
    'consents',
    'matching',
    'documents',
    'folders',
    'events',
    'reverse-introductions',
    'proposals',
    'placements',
    'walk-ins',
    'rights',
    'retention',
    'today',
    'start',
  ],
]
const roles = ['paths', 'forms', 'tables', 'queries', 'actions', 'routes']
/** Who may import whom. A file with a name of its own is `domain`. */
const mayImport: Record<string, string[]> = {
  base: ['base'],
  domain: ['base', 'domain'],
  paths: ['base', 'domain', 'paths'],
  forms: ['base', 'domain', 'forms'],
  tables: ['base', 'domain', 'tables', 'platform'],
  queries: ['base', 'domain', 'tables', 'queries', 'platform'],
  actions: ['base', 'domain', 'forms', 'tables', 'queries', 'actions', 'platform'],
  routes: ['base', 'domain', 'paths', 'forms', 'queries', 'actions', 'platform', 'routes', 'views'],
  views: ['base', 'domain', 'paths', 'views'],
  platform: ['base', 'platform', 'views'],
}
/** Known to differ, each with its reason: who, what. */
const granted: [from: RegExp, to: RegExp, why: string][] = [
  [/^src\/mails\/actions/, /^views\/mails\/letters/, 'a letter is worded at the moment it is sent'],
  [/^src\/staff\/sign-in/, /./, 'the library for signing in brings its own way to the database'],
  [/\/queries/, /^src\/history\/actions/, 'reading a person and showing a list leave a trace'],
  [/^src\/documents\/queries/, /^src\/passes\/actions/, 'a code is found by its hash'],
  [/^src\/candidates\//, /^src\/documents\/cv\.ts/, 'a profile keeps a CV: its shape, nothing else'],
  [/^src\/portal\/purposes/, /^src\/platform\/http/, 'what a link opens is a grant of the gate: its shape, nothing else'],
  [/^src\/platform\/http/, /^src\/paper\/fonts\/faces/, 'what differs between runtimes includes the fonts: their shape, nothing else'],
  [/^src\/platform\/database/, /^src\/schema/, 'drivers want the list of tables'],
]

type Part = { path: string; feature: string; role: string }
const part = (path: string): Part => {
  const [top = '', feature = '', name = ''] = path.split('/')
  if (top === 'views') return { path, feature: '', role: 'views' }
  if (feature === 'base' || feature === 'platform') return { path, feature, role: feature }
  const bare = name.replace(/\.tsx?$/, '')
  return { path, feature, role: roles.includes(bare) ? bare : 'domain' }
}
/** The house is put together in src/*.ts, by the demo, the command line and the build; these may know everything. */
const composes = (path: string) => /^src\/([^/]+\.tsx?$|demo\/|command\/)/.test(path) || /^views\/build(\.ts|\/)/.test(path)
const isCode = (path: string) => /^(src|views)\/.+\.tsx?$/.test(path)
const code = (files: Files) => [...files].filter(([path]) => isCode(path))
const feature = (files: Files) => code(files).filter(([path]) => !composes(path))
const importsOf = (path: string, text: string) =>
  [...text.matchAll(/(?:from|import\() ?'(#(?:src|views|tests)\/[^']+|\.{1,2}\/[^']+)'/g)].map(([, to = '']) =>
    to.startsWith('#') ? to.slice(1) : normalize(join(dirname(path), to)),
  )

const matching = (files: [string, string][], shape: RegExp) =>
  files.flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => (shape.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [])),
  )
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
const bare = (files: [string, string][]): [string, string][] => files.map(([path, text]) => [path, withoutComments(text)])

const imports: Rule = (files) =>
  feature(files).flatMap(([path, text]) => {
    const from = part(path)
    return importsOf(path, text)
      .filter((target) => /^(src|views|tests)\//.test(target))
      .flatMap((target) => {
        const to = part(target)
        if (granted.some(([who, what]) => who.test(path) && what.test(target))) return []
        if (composes(target) && !target.startsWith('views/')) return [`${path} builds on ${target}, which puts the house together`]
        if (!mayImport[from.role]?.includes(to.role)) return [`${path}: ${from.role} may not import ${to.role} (${target})`]
        const backwards = from.role !== 'views' && to.role !== 'views' && order.indexOf(to.feature) > order.indexOf(from.feature)
        return backwards ? [`${path}: ${from.feature} stands before ${to.feature}`] : []
      })
  })
const everyFeatureHasItsPlace: Rule = (files) => {
  const folders = new Set(
    feature(files)
      .filter(([path]) => path.startsWith('src/'))
      .map(([path]) => part(path).feature),
  )
  return [...folders].filter((folder) => !order.includes(folder))
}
const machine = /new Date\(\)|Date\.now\(|process\.(env|cwd|exit|argv|std)|from 'node:|import\('node:|performance\.now/
const clockAndMachine: Rule = (files) =>
  matching(bare(feature(files).filter(([path]) => !path.startsWith('src/platform/') && path !== 'views/assets/house.ts')), machine)

/** A piece of code from one `const` to the next. */
const bodies = (text: string) => text.split(/\n(?=(?:export )?(?:const|async function|function) )/)
const writes = /\.(insert|update|delete)\(\w/
/** Takes or marks a row for a moment; what comes of it is recorded by whoever asked. */
const onlyMarks = ['src/mails/actions.ts claim']
const writtenIsRecorded: Rule = (files) => {
  const actions = bare(feature(files)).filter(([path]) => part(path).role === 'actions' && part(path).feature !== 'history')
  const records = new Set(actions.filter(([, text]) => text.includes('record(')).map(([path]) => part(path).feature))
  return actions.flatMap(([path, text]) => {
    if (writes.test(text) && !records.has(part(path).feature)) return [`${path} writes and records nothing`]
    const silent = bodies(text).filter((body) => body.includes('inTransaction(') && writes.test(body) && !/\brecord(ed)?\(/.test(body))
    return silent
      .map((body) => `${path} ${/const (\w+)/.exec(body)?.[1]}`)
      .filter((name) => !onlyMarks.includes(name))
      .map((name) => `${name} writes and does not record it`)
  })
}

const ownsMarkup = (path: string) => /^views\/(components|layout)\//.test(path)
const classes: Rule = (files) => matching(bare(feature(files).filter(([path]) => !ownsMarkup(path))), /\bclass(Name)?=/)
const inlineCode: Rule = (files) => [
  ...matching(bare(feature(files)), /hx-on|\bstyle=|<style|javascript:|['"]js:/),
  ...matching(bare(feature(files).filter(([path]) => !ownsMarkup(path))), /\braw\(|dangerouslySetInnerHTML|<script|\bon[A-Z][a-z]+=/),
]
const tablesHaveCards: Rule = (files) => matching(bare(feature(files).filter(([path]) => path !== 'src/platform/table.ts')), /\bpgTable\(/)

/** Words the house does not use of people: the lists that look for them in what employers write are the exception. */
const names = /Bürgergeld|Hartz|zugewiesen|Zuweisung|verpflichtet(?! zu nichts)|Maßnahme|Kundennummer|Bedarfsgemeinschaft/i
const looksForThem = /^src\/vacancies\/(words-list|office-words|findings)|^views\/words\/findings|^src\/demo\//
const wordsOfTheHouse: Rule = (files) => matching(bare(code(files).filter(([path]) => !looksForThem.test(path))), names)

const everyEventHappens: Rule = (files) => {
  const list = files.get('src/history/event.ts') ?? ''
  const elsewhere = code(files)
    .filter(([path]) => path !== 'src/history/event.ts')
    .map(([, text]) => text)
    .join('\n')
  return [...list.matchAll(/'([a-z-]+)': '/g)]
    .map(([, event = '']) => event)
    .filter((event) => !elsewhere.includes(`'${event}'`))
    .map((event) => `nothing ever records '${event}'`)
}

/** Calls in a GET that leave a trace, on purpose. */
const mayHappenOnGet: Record<string, string> = {
  recordRead: 'readings of a person are logged',
  rememberList: 'which list was shown is logged',
  rememberView: 'each look of an employer is logged',
}
const getChangesNothing: Rule = (files) => {
  const rows = [...(files.get('src/map.ts') ?? '').matchAll(/\['GET [^']+',[^\]]*?\b([\w]+)\.(\w+)[(,\]]/g)].map(
    ([, module = '', handler = '']) => ({ module, handler }),
  )
  const wanted = new Set(rows.map(({ handler }) => handler))
  return feature(files)
    .filter(([path]) => part(path).role === 'routes')
    .flatMap(([path, text]) => {
      const imported = [...text.matchAll(/import \{([^}]+)\} from '([^']*actions[^']*)'/g)].flatMap(([, list = '']) =>
        list
          .split(',')
          .map((name) => name.trim().replace(/^.* as /, ''))
          .filter((name) => name && !name.startsWith('type ')),
      )
      return bodies(withoutComments(text)).flatMap((body) => {
        const name = /const (\w+)/.exec(body)?.[1] ?? ''
        return wanted.has(name)
          ? imported
              .filter((action) => !mayHappenOnGet[action] && new RegExp(`\\b${action}\\(`).test(body))
              .map((action) => `${path} ${name} answers a GET and calls ${action}`)
          : []
      })
    })
}

/** Read as one table, a line per address: cut in pieces they would be harder to read. */
const tablesOfDoors = ['src/map.ts', 'tests/trust/expected.ts']
const short: Rule = (files) =>
  [...files]
    .filter(([path]) => /\.tsx?$/.test(path) && !tablesOfDoors.includes(path))
    .flatMap(([path, text]) => (text.split('\n').length > 321 ? [`${path} has ${text.split('\n').length - 1} lines`] : []))
const noAny: Rule = (files) =>
  [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) => {
      const lines = withoutComments(text).split('\n')
      return lines.flatMap((line, at) =>
        /[:<,|] ?any\b(?!['\w])|\bas any\b|\bany\[\]/.test(line.replace(/'[^']*'|`[^`]*`/g, '')) &&
        !text.split('\n')[at - 1]?.includes('biome-ignore')
          ? [`${path}:${at + 1}`]
          : [],
      )
    })
const nothingPrinted: Rule = (files) =>
  matching(bare(feature(files).filter(([path]) => path !== 'src/platform/log.ts')), /\bconsole\.|\bTODO\b|\bFIXME\b|debugger/)

/** Paths in backticks: from the top or from where the text stands; a bare name may lie anywhere below. */
const quoted = /`((?:src|views|tests|drizzle|\.ci|\.github)\/[\w./-]*|[\w-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|md|css|toml|sql|json)))`/g
const quotedPathsExist: Rule = (files) => {
  const isThere = (from: string, name: string) =>
    [name, join(from, name)].some((place) => existsSync(place) || files.has(place)) ||
    (!name.includes('/') &&
      existsSync(from) &&
      readdirSync(from, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith(`/${name}`)))
  return [...files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      [...text.matchAll(quoted)]
        .filter(([, name = '']) => !isThere(dirname(path), name))
        .map(([, name]) => `${path} names ${name}, which is not there`),
    )
}

export const houseRules: Record<string, Rule> = {
  'files import only what they may, and only backwards': imports,
  'every feature has its place in the line': everyFeatureHasItsPlace,
  'only the platform and the composition know clock and machine': clockAndMachine,
  'whatever is written is also recorded': writtenIsRecorded,
  'class names stand in components and layout only': classes,
  'no inline style, inline script, hx-on or raw markup': inlineCode,
  'every table is made with its data card': tablesHaveCards,
  'words about people are the words of the house': wordsOfTheHouse,
  'every event of the history happens somewhere': everyEventHappens,
  'a GET calls no action that writes': getChangesNothing,
  'files stay short': short,
  'nothing is of type any': noAny,
  'nothing prints, nothing is left to do': nothingPrinted,
  'every path quoted in a text exists': quotedPathsExist,
}
