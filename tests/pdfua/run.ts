/** `npm run check:pdfua`: an independent judge reads every paper. Exit code 1 if a single check fails. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { type Judged, papersToJudge } from './papers.ts'
import { type Flavour, judge } from './verapdf.ts'

const howToGetIt = [
  'VERAPDF_JAR does not name the command-line jar of veraPDF. It is on Maven Central as org.verapdf.apps:cli, for example:',
  '  mvn dependency:copy -Dartifact=org.verapdf.apps:cli:1.30.2 -DoutputDirectory=/tmp/verapdf',
  '  VERAPDF_JAR=/tmp/verapdf/cli-1.30.2.jar npm run check:pdfua',
  'Java 11 or later is needed too.',
].join('\n')

const titles: Record<Flavour, string> = { ua1: 'PDF/UA-1', '3a': 'PDF/A-3a' }

const written = async (papers: Judged[], folder: string): Promise<string[]> => {
  const files: string[] = []
  for (const [at, { write }] of papers.entries()) {
    const file = join(folder, `${String(at).padStart(4, '0')}.pdf`)
    writeFileSync(file, await write())
    files.push(file)
  }
  return files
}

const check = async (jar: string): Promise<boolean> => {
  const kept = process.env.PDFUA_FOLDER
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'pdfua-'))
  if (kept) mkdirSync(kept, { recursive: true })
  try {
    const papers = papersToJudge(packedFonts())
    const files = await written(papers, folder)
    let total = 0
    let unread = 0
    for (const flavour of ['ua1', '3a'] as const) {
      const verdicts = new Map(judge(jar, flavour, files).map((verdict) => [verdict.file, verdict]))
      for (const [at, { name }] of papers.entries()) {
        const verdict = verdicts.get(files[at] ?? '')
        const failed = verdict?.failed ?? null
        if (failed === null) unread++
        total += failed ?? 0
        console.log(`${titles[flavour]}: ${failed ?? 'not readable,'} failed checks · ${name}`)
        for (const rule of verdict?.rules ?? []) console.log(`    ${rule}`)
      }
    }
    console.log(`${papers.length} papers, ${total} failed checks${unread > 0 ? `, ${unread} times not readable` : ''}`)
    return total === 0 && unread === 0
  } finally {
    if (!kept) rmSync(folder, { recursive: true })
  }
}

const jar = process.env.VERAPDF_JAR
if (!jar || !existsSync(jar)) {
  console.error(howToGetIt)
  process.exit(1)
}
process.exit((await check(jar)) ? 0 : 1)
