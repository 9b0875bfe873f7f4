import { beforeAll, expect, test } from 'vitest'
import { publicLanguages } from '#src/base/language.ts'
import { hintsFor, hollowPhrases } from '#src/pages/routes/standards.tsx'
import { standardKeys } from '#src/pages/standards.ts'
import { type Office, openOffice } from '#tests/support/office.ts'
import { standardsShipped } from '#views/words/standards/index.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
const path = '/office/standards/strengths/de'
const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

test('everybody reads what the office advises, in four languages', async () => {
  for (const [language, words] of [
    ['de', 'Ein Foto ist nicht nötig'],
    ['plain', 'Sie brauchen kein Foto'],
    ['en', 'No photo is needed'],
    ['ar', 'الصورة ليست ضرورية'],
  ])
    expect(await office.browser().page(`/standards?lang=${language}`)).toContain(words)
})
test('every language has a text for each step, in short sentences', () => {
  for (const language of publicLanguages)
    for (const key of standardKeys)
      for (const sentence of standardsShipped[language][key].split(/(?<=[.!?:])\s+|\n/))
        expect(sentence.split(/\s+/).length, `${language} ${key}: ${sentence}`).toBeLessThanOrEqual(15)
})
test('what the office writes is the hint beside the question and stands on the page', async () => {
  const colleague = office.browser(await office.cookiesOf('applicantOffice'))
  const page = await colleague.page(path)
  const looked = await colleague.post(path, { version: versionIn(page), do: 'preview', body: '- Drei Stärken, je ein Beispiel.' })
  expect(looked.status).toBe(200)
  const preview = await looked.text()
  expect(preview).toContain('Noch nicht gespeichert')
  expect(await hintsFor(office.ctxAs(), 'strengths', 'de')).not.toContain('Drei Stärken, je ein Beispiel.')
  await colleague.post(path, { version: versionIn(page), do: 'save', body: '- Drei Stärken, je ein Beispiel.' })
  expect(await hintsFor(office.ctxAs(), 'strengths', 'de')).toEqual(['Drei Stärken, je ein Beispiel.'])
  expect(await office.browser().page('/standards')).toContain('Drei Stärken, je ein Beispiel.')
  const late = await colleague.post(path, { version: versionIn(page), do: 'save', body: 'Zu spät.' })
  expect(late.status).toBe(409)
  await colleague.post(path, { version: '1', do: 'save', body: '- Zwei reichen.' })
  const later = await colleague.page(path)
  expect(later).toContain('Fassung 2')
  expect(later).toContain('Fassung 1')
  const taken = await colleague.page(`${path}?from=1`)
  expect(taken).toContain('Drei Stärken, je ein Beispiel.</textarea>')
  expect(await hintsFor(office.ctxAs(), 'strengths', 'de')).toEqual(['Zwei reichen.'])
})
test('the list of hollow words belongs to the office, too', async () => {
  const colleague = office.browser(await office.cookiesOf('applicantOffice'))
  await colleague.post('/office/standards/hollow/de', { version: '0', do: 'save', body: 'Bitte nicht:\n- dynamisches Team' })
  expect(await hollowPhrases(office.ctxAs(), 'de')).toEqual(['dynamisches Team'])
})
test('bad input is refused with what was typed; nobody else writes', async () => {
  const colleague = office.browser(await office.cookiesOf('applicantOffice'))
  expect((await colleague.post(path, { version: '2', do: 'save', body: '' })).status).toBe(422)
  expect((await colleague.post(path, { version: '2', do: 'save', body: 'x'.repeat(20_001) })).status).toBe(422)
  expect((await colleague.get('/office/standards/nothing/de')).status).toBe(404)
  expect((await colleague.get('/office/standards/letter/xx')).status).toBe(404)
  const coach = office.browser(await office.cookiesOf('coach'))
  expect((await coach.post(path, { version: '2', do: 'save', body: 'Fremd' })).status).toBe(403)
  expect((await office.browser().post(path, { version: '2', do: 'save', body: 'Fremd' })).status).toBeGreaterThanOrEqual(401)
})
