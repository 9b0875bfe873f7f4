import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawnAnew } from './addresses.ts'
import { deadEnds, emptyForms, type FoundForm, findForms } from './refusals.ts'
import { openShowing, type Showing } from './showing.ts'

let showing: Showing
let forms: Map<string, FoundForm>
let seen: Set<string>
beforeAll(async () => {
  showing = await openShowing()
  ;({ forms, seen } = await findForms(showing))
})
afterAll(() => showing.end())

let refused = 0
test.for(emptyForms())('the form of $title, where it stands on a page, sent empty', async (asking, { task }) => {
  const form = forms.get(asking.name)
  if (!form) return
  const { office, ask, look } = showing
  const cookies = form.draft ? await office.draft() : await office.cookiesOf(form.stand)
  const answered = await ask({ path: form.action, cookies, language: asking.language, fields: form.hidden })
  expect([200, 302, 303, 404, 409, 422]).toContain(answered.status)
  if (answered.status !== 422) return
  refused++
  expect(answered.html).toMatch(/role="(alert|status)"/)
  const { findings } = await look(
    drawnAnew.includes(`POST ${asking.name}`) ? { ...answered, piece: null } : answered,
    cookies,
    asking,
    task,
  )
  expect(findings).toEqual([])
})
test('most doors have a form on some page, and most with something to type are refused when empty', () => {
  expect(seen.size).toBeGreaterThan(emptyForms().length / 2)
  expect(refused).toBeGreaterThan(forms.size / 2)
})

test.for(deadEnds())('a dead end: $title', async (asking, { task }) => {
  const { office, ask, look } = showing
  const { path, stand, language, fields, status } = asking
  const cookies = await office.cookiesOf(stand)
  const answered = await ask({ path, cookies, language, fields })
  expect(answered.status).toBe(status)
  expect((await look(answered, cookies, asking, task)).findings).toEqual([])
})
