import type { Reporter, TestModule } from 'vitest/node'

type Seen = { name: string; area: string; language: string; state: string; findings: string[]; ms: number }
declare module 'vitest' {
  interface TaskMeta {
    /** What a page test looked at, for the table at the end. */
    page?: Seen
  }
}

/** How many pages of which area were looked at, in which languages and states. */
const table = (pages: Seen[]): string[] => {
  const areas = [...new Set(pages.map(({ area }) => area))]
  const line = (...cells: (string | number)[]) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(9))).join('')
  const states = [...new Set(pages.map(({ state }) => state))].sort()
  const languages = ['de', 'plain', 'en', 'ar']
  const count = (list: Seen[], test: (one: Seen) => boolean) => list.filter(test).length || '–'
  return [
    line('pages', ...languages, ...states.map((state) => state.replace(' ', '/')), 'findings', 'seconds'),
    ...areas.map((area) => {
      const of = pages.filter((one) => one.area === area)
      const sum = (pick: (one: Seen) => number) => of.reduce((total, one) => total + pick(one), 0)
      return line(
        area,
        ...languages.map((language) => count(of, (one) => one.language === language)),
        ...states.map((state) => count(of, (one) => one.state === state)),
        sum((one) => one.findings.length),
        Math.round(sum((one) => one.ms) / 1000),
      )
    }),
  ]
}

/** The same finding is usually on many pages: said once, with how often and where first. */
const grouped = (pages: Seen[]): string[] => {
  const seen = new Map<string, Seen[]>()
  for (const page of pages) for (const finding of new Set(page.findings)) seen.set(finding, [...(seen.get(finding) ?? []), page])
  return [...seen]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([finding, on]) => `${on.length} × ${finding}\n    ${on[0]!.name} ${on[0]!.language} ${on[0]!.state}`)
}

/** The last line is always the same shape, so that people and machines find it. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counted = { passed: 0, failed: errors.length, skipped: 0 }
    const pages: Seen[] = []
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counted[state === 'passed' || state === 'failed' ? state : 'skipped']++
        const { page } = test.meta()
        if (page) pages.push(page)
      }
      if (module.errors().length > 0) counted.failed++
    }
    if (counted.failed > 0) process.exitCode = 1
    process.once('exit', () => {
      if (pages.length > 0) process.stdout.write(`${[...grouped(pages), ...table(pages)].join('\n')}\n`)
      process.stdout.write(`${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped\n`)
    })
  }
}
