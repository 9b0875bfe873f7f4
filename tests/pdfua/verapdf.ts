import { spawnSync } from 'node:child_process'

/** What the judge says of one file; `failed` is null where it could not read it. */
export type Verdict = { file: string; failed: number | null; rules: string[] }
export type Flavour = 'ua1' | '3a'

type Rule = { specification: string; clause: string; testNumber: number; failedChecks: number; description: string }
type Report = {
  report: {
    jobs: {
      itemDetails: { name: string }
      validationResult?: { details: { failedChecks: number; ruleSummaries: Rule[] } }[]
    }[]
  }
}

const rule = ({ specification, clause, testNumber, failedChecks, description }: Rule) =>
  `${specification} ${clause} test ${testNumber}, ${failedChecks} times: ${description}`

/** One start of the judge for all files. */
export const judge = (jar: string, flavour: Flavour, files: string[]): Verdict[] => {
  const { stdout, stderr, error } = spawnSync('java', ['-jar', jar, '-f', flavour, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error) throw new Error(`java does not start: ${error.message}`)
  if (!stdout.trimStart().startsWith('{')) throw new Error(`veraPDF gives no report: ${stderr.slice(0, 500)}`)
  const { report } = JSON.parse(stdout) as Report
  return report.jobs.map(({ itemDetails, validationResult }) => {
    const details = validationResult?.[0]?.details
    return { file: itemDetails.name, failed: details?.failedChecks ?? null, rules: (details?.ruleSummaries ?? []).map(rule) }
  })
}
