import { and, eq, isNull, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { disclosures } from '#src/consents/tables.ts'
import { saveLetter } from '#src/documents/actions/letters.ts'
import { chooseLook } from '#src/documents/actions/look.ts'
import { keepPhoto } from '#src/documents/actions/photos.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { plainLook } from '#src/documents/look.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { addCertificate, removeCertificate } from '#src/folders/actions.ts'
import { checkFile } from '#src/folders/checks.ts'
import { certificatesOf } from '#src/folders/queries.ts'
import { proposals } from '#src/proposals/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { newPerson, openScene, type Scene } from '#tests/proposals/scene.ts'
import { passCookie } from '#tests/support/office.ts'
import { printedWords } from '#tests/support/pdf-text.ts'
import { samplePdf, samplePicture } from './files.ts'

let scene: Scene
let vacancy: Awaited<ReturnType<Scene['vacancyOf']>>
beforeAll(async () => {
  scene = await openScene()
  const [row] = await scene.db.select().from(vacancies).where(eq(vacancies.publication, 'anonymous'))
  vacancy = row!
})
const path = () => `/cv/letters/${vacancy.id}/introduction`

/** A person at the desk with a letter and two certificates of three pages. */
const atDesk = async () => {
  const candidateId = await newPerson(scene, 'Dana Desk')
  const desk = await openWorkspace(scene.ctxAs(), { language: 'de', candidateId, cv: { ...emptyCv, name: 'Dana Desk' } })
  const sentences = { why: 'Ich spiele gern.', bring: 'Ich bringe Geduld mit.', start: 'Ich kann sofort.' }
  await saveLetter(scene.ctxAs(), desk, { id: vacancy.id, version: 0 }, sentences, () => [])
  for (const [title, name, bytes] of [
    ['Arbeitszeugnis Kita', 'a.pdf', await samplePdf('Zeugnis', 2)],
    ['Erste Hilfe', 'b.png', samplePicture],
  ] as const) {
    const file = await checkFile({ name, bytes })
    if (file.ok) await addCertificate(scene.ctxAs(), desk, { title, file: file.value })
  }
  return { candidateId, desk, browser: scene.browser(new Map([await passCookie(scene, { role: 'visitor', purpose: 'workspace' }, desk)])) }
}
const sentOf = async (candidateId: string) =>
  (await scene.db.select().from(applicationPdfs).where(eq(applicationPdfs.candidateId, candidateId)))[0]!

test('what could go along is named, and nothing of it is ticked beforehand', async () => {
  const { browser } = await atDesk()
  const page = await browser.page(path())
  expect(page).toContain('Arbeitszeugnis Kita')
  expect(page).toContain('Erste Hilfe')
  expect(page).toContain(`/cv/folder/folder.pdf?with=${vacancy.id}`)
  expect(page).not.toMatch(/<input[^>]*name="certificates"[^>]*checked/)
})
test('without a yes to certificates the employer gets letter and CV', async () => {
  const { browser, candidateId } = await atDesk()
  expect((await browser.post(path(), { agree: 'yes' })).status).toBe(303)
  expect(await sentOf(candidateId)).toMatchObject({ pages: 2, certificates: [] })
})
test('with a yes the application is the folder, and the list of what was sent says so', async () => {
  const { browser, candidateId } = await atDesk()
  expect((await browser.post(path(), { agree: 'yes', certificates: 'yes' })).status).toBe(303)
  const sent = await sentOf(candidateId)
  expect([sent.pages, sent.certificates.length]).toEqual([5, 2])
  expect(await printedWords(sent.content!)).toMatch(/Anlagen\s+Lebenslauf\s+Arbeitszeugnis Kita\s+Erste Hilfe/)
  const [row] = (
    (await scene.db.execute(sql`select id from proposals where candidate_id = ${candidateId}`)) as unknown as { rows: { id: string }[] }
  ).rows
  expect((await scene.step(row!.id, 'sending')).status).toBe(303)
  const [told] = await scene.db.select().from(disclosures).where(eq(disclosures.candidateId, candidateId))
  expect(told!.documents).toEqual(['Anschreiben', 'Lebenslauf', 'Zeugnisse'])
  const employer = scene.browser(new Map([await passCookie(scene, { role: 'employer', purpose: 'proposal' }, row!.id)]))
  const seen = await employer.page('/employer/proposal')
  expect(seen).toContain('Anschreiben, Lebenslauf und Zeugnisse (PDF)')
  expect(seen).toContain('Die Zeugnisse stehen in der PDF')
})
test('whoever writes the letter anew sends the certificates of the yes, and none that came later', async () => {
  const { browser, candidateId, desk } = await atDesk()
  await browser.post(path(), { agree: 'yes', certificates: 'yes' })
  const file = await checkFile({ name: 'c.pdf', bytes: await samplePdf('Bescheid', 4) })
  if (file.ok) await addCertificate(scene.ctxAs(), desk, { title: 'Bescheid', file: file.value })
  const [row] = await scene.db.select().from(proposals).where(eq(proposals.candidateId, candidateId))
  const written = async () => {
    expect((await scene.writes(row!.id)).status).toBe(303)
    const { candidateId: whose, deletedAt } = applicationPdfs
    return (
      await scene.db
        .select()
        .from(applicationPdfs)
        .where(and(eq(whose, candidateId), isNull(deletedAt)))
    )[0]!
  }
  const agreed = (await sentOf(candidateId)).certificates
  expect(await written()).toMatchObject({ pages: 5, certificates: agreed })
  const [kita] = await certificatesOf(scene.ctxAs(), desk)
  await removeCertificate(scene.ctxAs(), desk, { id: kita!.id as Id<'certificate'>, version: kita!.version })
  expect(await written()).toMatchObject({ pages: 3, certificates: agreed.slice(1) })
})
test('whose photo stands on the CV reads that the employer will see it', async () => {
  const { browser, desk } = await atDesk()
  const sees = 'Der Betrieb sieht es auch.'
  await keepPhoto(scene.ctxAs(), desk, samplePicture)
  expect(await browser.page(path())).not.toContain(sees)
  await chooseLook(scene.ctxAs(), { id: desk, version: 1 }, { ...plainLook, photo: true }, () => [])
  expect(await browser.page(path())).toContain(sees)
})
