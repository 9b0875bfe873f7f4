import { readdirSync, readFileSync } from 'node:fs'
import { dayOf } from '#src/base/day.ts'
import type { Cv } from '#src/documents/cv.ts'
import { composeFolder } from '#src/folders/compose.ts'
import type { CertificateKind } from '#src/folders/folder.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { letterOfNumber } from './cv.ts'
import { housedFonts, made, makingOf } from './ours.ts'

/** Letter, CV and what was checked before, as one document. */
export const open = async () => {
  const fonts = housedFonts()
  const folder = process.env.BENCH_FOLDER!
  const enclosures = readdirSync(folder)
    .sort()
    .map((name) => ({
      title: `Anlage ${name.split('.')[0]}`,
      kind: name.split('.')[1] as CertificateKind,
      bytes: new Uint8Array(readFileSync(`${folder}/${name}`)),
    }))
  const draw = async (cv: Cv): Promise<Uint8Array> => {
    const paper = applicationPaper(cv, letterOfNumber(Number(cv.postcode)), { ...makingOf(cv), day: dayOf(made), town: cv.town })
    const folder = await composeFolder({ paper, enclosures, alt: (title) => `${title} (Bild)` }, fonts)
    if (!folder.ok) throw new Error(`${folder.refusal.title}: ${folder.refusal.refusal}`)
    return folder.value.bytes
  }
  return { draw }
}
