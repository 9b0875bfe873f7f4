import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '#src/folders/checks.ts'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { cvOfNumber } from './cv.ts'

/** A certificate as a scanner at 150 dots per inch sees it: letters on paper with a grain. */
const scan = (number: number): string => {
  const { name, jobs, will, strengths } = cvOfNumber(5000 + number)
  const paragraphs = [...jobs.flatMap(({ title, place, points }) => [`${title}, ${place}`, points.join('. ')]), ...strengths]
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: #f4f3ef; font: 20px/30px serif }
    main { padding: 140px 150px; height: 1474px; overflow: hidden } svg { position: fixed; inset: 0; width: 100%; height: 100%; opacity: .02 }</style>
    <main><h1>Arbeitszeugnis ${name}</h1><p>${will}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>
    <svg><filter id="grain"><feTurbulence baseFrequency=".35"/></filter><rect width="100%" height="100%" filter="url(#grain)"/></svg>`
}
export const pictures = 6
/** A PDF of two pages as a browser prints it and six scanned pages: as files of a person, and as the house keeps them once they are checked. */
export const makeEnclosures = async (folder: string): Promise<{ files: string[]; checked: string }> => {
  const browser = await realBrowser()
  const page = await browser.newPage({ viewport: { width: 1240, height: 1754 } })
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (let number = 0; number < pictures; number++) {
    await page.setContent(scan(number))
    files.push(join(folder, `Zeugnis-${number + 1}.jpg`))
    writeFileSync(files.at(-1)!, await page.screenshot({ type: 'jpeg', quality: 78 }))
  }
  const told = [1, 2].map(
    (number) =>
      `<p style="break-after: page">${cvOfNumber(number)
        .jobs.flatMap(({ points }) => points)
        .join('. ')}</p>`,
  )
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><body style="font: 12pt/1.5 sans-serif">${told[0]}${told[1]!.replace('break-after: page', '')}`,
  )
  files.unshift(join(folder, 'Gesellenbrief.pdf'))
  writeFileSync(files[0]!, await page.pdf({ format: 'A4', margin: { top: '2cm', left: '2cm', right: '2cm' } }))
  await closeBrowser()
  const checked = join(folder, 'checked')
  mkdirSync(checked, { recursive: true })
  for (const [at, file] of files.entries()) {
    const taken = await checkFile({ name: file, bytes: new Uint8Array(readFileSync(file)) })
    if (!taken.ok) throw new Error(`${file} was refused: ${taken.refusal}`)
    writeFileSync(join(checked, `${at}.${taken.value.kind}`), taken.value.bytes)
  }
  return { files, checked }
}
