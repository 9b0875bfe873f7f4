import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '#src/base/roles.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { sendDueMails } from '#src/mails/actions.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { confirmByPhone, savePosting, sendToEmployer } from '#src/vacancies/actions.ts'
import {
  employerConfirmationPath,
  employerPostingPath,
  employerWishPath,
  formulatePath,
  officeVacancyPath,
  stepPath,
} from '#src/vacancies/paths.ts'
import { vacancyConfirmations } from '#src/vacancies/tables.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { adviser, cleanPosting, drafted, formOf, formulated, published, stored, text } from './scene.ts'

let house: TestHouse
let miriam: StaffActor
beforeEach(async () => {
  house = await openHouse()
  miriam = await adviser(house)
})
const letters = async () => {
  const links: string[] = []
  await sendDueMails(house.ctxAs(), async ({ text }) => void links.push(...(text.match(/\/l\/[\w-]+/) ?? [])))
  return links
}
const sent = async (vacancy: Vacancy) => {
  const result = await sendToEmployer(house.ctxAs(miriam), vacancy)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
/** The employer's browser, after the mailed link and its button. */
const employer = async () => {
  const [link] = await letters()
  const browser = house.browser()
  expect(await browser.page(link!)).not.toContain('Lager')
  expect((await browser.post(link!)).headers.get('location')).toBe(employerPostingPath)
  return browser
}
const confirmations = () => house.db.select().from(vacancyConfirmations)

describe('the employer reads the text', () => {
  it('sees what was changed and why, and the whole text, in German and English', async () => {
    await sent(await formulated(house, miriam))
    const browser = await employer()
    const page = await text(await browser.get(employerPostingPath))
    for (const words of [
      'Passt der Text so?',
      'junge, Männer',
      'Alter, Geschlecht und Herkunft',
      'deutschsprachig',
      'Deutsch A2 reicht',
      '13,90 €',
      '14,80 € pro Stunde',
      'Mindestlohn von 14,60 €',
      'Bus 210 hält am Tor',
      'Miriam Voßwinkel',
      'Lagerhof Dreibäumen',
    ])
      expect(page, words).toContain(words)
    const english = await text(await browser.get(`${employerPostingPath}?lang=en`))
    for (const words of ['Is the text right?', 'German A2 is enough', '€14.80 an hour', 'minimum wage is €14.60'])
      expect(english, words).toContain(words)
  })
  it('says yes once, and is told so ever after', async () => {
    const vacancy = await sent(await formulated(house, miriam))
    const browser = await employer()
    const yes = { textVersion: String(vacancy.textVersion) }
    expect((await browser.post(employerConfirmationPath, yes)).status).toBe(303)
    expect((await browser.post(employerConfirmationPath, yes)).status).toBe(303)
    expect(await browser.page(employerPostingPath)).toContain('Danke, Sie haben Ja gesagt')
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'confirmed' })
    expect(await confirmations()).toMatchObject([{ how: 'link', name: 'Timo Kaltenborn', textVersion: vacancy.textVersion, wish: null }])
    expect((await house.db.select().from(followUps)).filter(({ state }) => state === 'open')).toMatchObject([
      { what: 'Betrieb hat Ja gesagt: veröffentlichen', ownerId: miriam.id, dueOn: '2026-11-23' },
    ])
  })
  it('asks for other words: a draft again, and its owner sees the wish today', async () => {
    const vacancy = await sent(await formulated(house, miriam))
    const browser = await employer()
    const wish = 'Bitte „Früh und Spät“ statt Schicht schreiben.'
    expect((await browser.post(employerWishPath, { textVersion: String(vacancy.textVersion), wish })).status).toBe(303)
    expect(await browser.page(employerPostingPath)).toContain(wish)
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'draft', textVersion: vacancy.textVersion })
    const steps = (await house.db.select().from(followUps)).filter(({ state }) => state === 'open')
    expect(steps).toMatchObject([{ thing: 'vacancy', ownerId: miriam.id, dueOn: '2026-11-23' }])
    const office = await browserOf(house, miriam.id)
    expect(await office.page(formulatePath(vacancy.id))).toContain(wish)
  })
  it.each([
    ['', 'Bitte füllen'],
    ['x'.repeat(1001), 'höchstens 1000'],
    ['a\u0000b', 'nicht sehen'],
  ])('refuses the wish %j in words', async (wish, words) => {
    const vacancy = await sent(await formulated(house, miriam))
    const browser = await employer()
    const answer = await browser.post(employerWishPath, { textVersion: String(vacancy.textVersion), wish })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
    expect((await stored(house, vacancy.id)).state).toBe('sent')
  })
  it('cannot say yes to a wording that was never on the screen', async () => {
    const vacancy = await sent(await formulated(house, miriam))
    const browser = await employer()
    for (const textVersion of [String(vacancy.textVersion + 1), '0', 'x', ''])
      expect((await browser.post(employerConfirmationPath, { textVersion })).status).toBe(409)
    expect(await confirmations()).toHaveLength(0)
  })
  it('ends with the wording it was sent for', async () => {
    const vacancy = await sent(await formulated(house, miriam))
    const [link] = await letters()
    const browser = house.browser()
    await browser.post(link!)
    await savePosting(house.ctxAs(miriam), vacancy, { posting: cleanPosting({ payMin: 1500 }) })
    expect((await browser.get(employerPostingPath)).status).toBe(401)
    expect((await browser.post(employerConfirmationPath, { textVersion: String(vacancy.textVersion) })).status).toBe(401)
    expect((await house.browser().post(link!)).status).toBe(401)
    expect((await stored(house, vacancy.id)).state).toBe('draft')
  })
  it('runs out after two weeks', async () => {
    await sent(await formulated(house, miriam))
    const [link] = await letters()
    house.clock.now = new Date('2026-12-08T08:00:00Z')
    const answer = await house.browser().post(link!)
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('Dieser Zugang ist beendet')
  })
  it('opens nothing without the link', async () => {
    await sent(await formulated(house, miriam))
    expect((await house.browser().get(employerPostingPath)).status).toBe(401)
    expect((await house.browser().post(employerConfirmationPath, { textVersion: '2' })).status).toBe(401)
  })
  it('compares a later wording with the one that was public', async () => {
    const vacancy = await published(house, miriam)
    const saved = await savePosting(house.ctxAs(miriam), vacancy, { posting: cleanPosting({ payMin: 1550 }) })
    if (!saved.ok) throw new Error('not saved')
    await sent(saved.value)
    const page = await text(await (await employer()).get(employerPostingPath))
    for (const words of ['Links die letzte Fassung', '14,80 € pro Stunde', '15,50 € pro Stunde']) expect(page).toContain(words)
    expect(page).not.toContain('junge, Männer')
  })
})

describe('the office sends and asks again', () => {
  it('writes a letter without a name or the text in it', async () => {
    const vacancy = await formulated(house, miriam)
    const browser = await browserOf(house, miriam.id)
    await browser.post(stepPath(vacancy.id, 'sending'), { version: String(vacancy.version) })
    const [mail] = await house.db.select().from(outgoingMails)
    expect(mail).toMatchObject({ template: 'confirm-posting', recipient: 't.kaltenborn@dreibaeumen.example', linkPurpose: 'posting' })
    await letters()
    const [shown] = await house.db.select().from(outgoingMails)
    expect(shown!.shown).not.toMatch(/Kaltenborn|Lagerhelfer|Dreibäumen/)
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('Noch einmal schicken')
    await browser.post(stepPath(vacancy.id, 'sending'), { version: String(vacancy.version + 1) })
    expect(await house.db.select().from(outgoingMails)).toHaveLength(2)
    expect((await stored(house, vacancy.id)).state).toBe('sent')
  })
  it('sends from the form when nothing holds up', async () => {
    const vacancy = await drafted(house, miriam)
    const browser = await browserOf(house, miriam.id)
    const answer = await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting()), do: 'send' })
    expect(answer.headers.get('location')).toBe(officeVacancyPath(vacancy.id))
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'sent', textVersion: 2 })
  })
  it('notes a yes on the phone with its name', async () => {
    const vacancy = await formulated(house, miriam)
    const browser = await browserOf(house, miriam.id)
    expect((await browser.post(stepPath(vacancy.id, 'confirmation'), { version: String(vacancy.version), name: ' ' })).status).toBe(422)
    expect(
      (await browser.post(stepPath(vacancy.id, 'confirmation'), { version: String(vacancy.version), name: 'Timo Kaltenborn' })).status,
    ).toBe(303)
    expect(await confirmations()).toMatchObject([{ how: 'phone', name: 'Timo Kaltenborn', staffId: miriam.id }])
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('am Telefon vorgelesen')
  })
  it('says when no address is known, and loses nothing', async () => {
    const vacancy = await formulated(house, miriam)
    await house.db.execute('update employer_contacts set email = null')
    const browser = await browserOf(house, miriam.id)
    const answer = await browser.post(stepPath(vacancy.id, 'sending'), { version: String(vacancy.version) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('fehlt eine E-Mail-Adresse')
  })
  it('keeps the first of two answers that cross', async () => {
    const vacancy = await sent(await formulated(house, miriam))
    const browser = await employer()
    await confirmByPhone(house.ctxAs(miriam), vacancy, 'Timo Kaltenborn')
    expect((await browser.post(employerWishPath, { textVersion: String(vacancy.textVersion), wish: 'Doch anders' })).status).toBe(409)
    expect(await confirmations()).toHaveLength(1)
  })
})
