import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '#src/base/roles.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import { formulatePath, formulateRequestPath, officeVacancyPath, overridePath, secondCheckPath } from '#src/vacancies/paths.ts'
import { findingOverrides, vacancies } from '#src/vacancies/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { adviser, called, cleanPosting, colleague, drafted, formOf, formulated, published, raw, stored, text, warehouse } from './scene.ts'

let house: TestHouse
let miriam: StaffActor
let browser: Awaited<ReturnType<typeof browserOf>>
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  house = await openHouse()
  miriam = await adviser(house)
  browser = await browserOf(house, miriam.id)
})

describe('from the request to the draft', () => {
  it('makes a draft of the words, numbers it by place, and hands the request over', async () => {
    const request = await called(house, miriam, await warehouse(house))
    const answer = await browser.post(formulateRequestPath(request))
    expect(answer.status).toBe(303)
    const [vacancy] = await house.db.select().from(vacancies)
    expect(vacancy).toMatchObject({
      number: 'WE-01',
      state: 'draft',
      openings: 4,
      payMin: 1390,
      startOn: '2027-01-04',
      contactName: 'Timo Kaltenborn',
      locationIds: ['WE'],
      ownerId: miriam.id,
    })
    expect((await house.db.select().from(staffingRequests))[0]).toMatchObject({ state: 'handed-over', rawText: raw })
    const page = await browser.page(answer.headers.get('location')!)
    for (const words of [
      '<mark>junge</mark>',
      '<mark>Männer</mark>',
      '<mark>13,90</mark>',
      '3 halten auf',
      'Beim Anruf fragen',
      '70 Cent zu wenig',
    ])
      expect(page).toContain(words)
  })
  it('leads a second press to the same draft', async () => {
    const request = await called(house, miriam, await warehouse(house))
    const first = await browser.post(formulateRequestPath(request))
    const second = await browser.post(formulateRequestPath(request))
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await house.db.select().from(vacancies)).toHaveLength(1)
  })
  it('asks for the business first', async () => {
    const request = await called(house, miriam, await warehouse(house))
    await house.db.update(staffingRequests).set({ employerId: null })
    const answer = await browser.post(formulateRequestPath(request))
    expect(answer.status).toBe(422)
    expect(await text(answer)).toContain('welcher Betrieb sucht')
    expect(await house.db.select().from(vacancies)).toHaveLength(0)
  })
})

describe('formulating', () => {
  it('takes a suggestion over without saving it, and checks the text again', async () => {
    const vacancy = await drafted(house, miriam)
    const answer = await browser.post(formulatePath(vacancy.id), {
      ...formOf(vacancy, cleanPosting({ title: 'Lagerhelfer' })),
      use: 'Q01:title',
    })
    expect(answer.status).toBe(200)
    const page = await text(answer)
    expect(page).toContain('value="Lagerhelfer/in (m/w/d)"')
    expect(page).toContain('Noch nicht gesichert')
    expect(page).not.toContain('nur männlich')
    expect(await stored(house, vacancy.id)).toMatchObject({ version: vacancy.version, title: vacancy.title })
  })
  it('finds an occupation by everyday words and keeps what was typed', async () => {
    const vacancy = await drafted(house, miriam)
    const page = await text(
      await browser.post(formulatePath(vacancy.id), {
        ...formOf(vacancy, cleanPosting({ title: 'Etwas Neues', kldb: null })),
        occupationWord: 'Putzen',
        do: 'find',
      }),
    )
    expect(page).toContain('Etwas Neues')
    expect(page).toMatch(/<option value="54101"/)
  })
  it('saves a new wording as a draft that counts up', async () => {
    const vacancy = await drafted(house, miriam)
    expect((await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting()), do: 'save' })).status).toBe(303)
    expect(await stored(house, vacancy.id)).toMatchObject({
      state: 'draft',
      textVersion: 2,
      version: 2,
      payMin: 1480,
      firstBus: '05:32',
      times: cleanPosting().times,
    })
    await browser.post(formulatePath(vacancy.id), {
      ...formOf({ ...vacancy, version: 2 }, cleanPosting()),
      internalNote: 'Ruft lieber selbst an.',
      do: 'save',
    })
    expect(await stored(house, vacancy.id)).toMatchObject({ textVersion: 2, version: 3, internalNote: 'Ruft lieber selbst an.' })
  })
  it('takes a published vacancy off the board until the new wording has a yes', async () => {
    const vacancy = await published(house, miriam)
    expect(await browser.page('/vacancies')).toContain(vacancy.number)
    await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ payMin: 1500 })), do: 'save' })
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'draft', textVersion: vacancy.textVersion + 1 })
    expect(await browser.page('/vacancies')).not.toContain(vacancy.number)
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('Öffentlich waren')
  })
  it('does not send a text that holds up, but keeps it', async () => {
    const vacancy = await drafted(house, miriam)
    const answer = await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ payMin: 1390 })), do: 'send' })
    expect(await browser.page(answer.headers.get('location')!)).toContain('nicht verschickt')
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'draft', payMin: 1390 })
  })
  it('shows both texts to whoever was slower, and lets them decide', async () => {
    const vacancy = await drafted(house, miriam)
    await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ title: 'Erste Fassung (m/w/d)' })), do: 'save' })
    const late = await browser.post(formulatePath(vacancy.id), {
      ...formOf(vacancy, cleanPosting({ title: 'Zweite Fassung (m/w/d)' })),
      do: 'save',
    })
    expect(late.status).toBe(409)
    const page = await late.text()
    for (const words of ['Erste Fassung', 'Zweite Fassung', 'Titel', 'name="version" value="2"']) expect(page).toContain(words)
    expect((await stored(house, vacancy.id)).title).toBe('Erste Fassung (m/w/d)')
  })
  it.each([
    ['title', '', 'Bitte füllen Sie dieses Feld aus'],
    ['title', 'x'.repeat(91), 'höchstens 90 Zeichen'],
    ['payMin', 'viel', 'Betrag'],
    ['startOn', '31.02.2027', 'Datum'],
    ['workPostcode', '429', 'fünf Ziffern'],
    ['openings', '0', 'mindestens 1'],
    ['kldb', '00000', 'kennen wir nicht'],
    ['tasks', `Packen\u0000`, 'nicht sehen'],
    ['contactId', '0190c5a2-0000-7000-8000-000000000000', 'kennen wir nicht'],
    ['jobType', 'slave', 'Möglichkeiten'],
    ['hoursMax', '99', 'höchstens 60'],
    ['times.0.from', '25:00', 'Uhrzeiten'],
  ])('refuses %s = %j in words and keeps everything typed', async (field, typed, words) => {
    const vacancy = await drafted(house, miriam)
    const answer = await browser.post(formulatePath(vacancy.id), {
      ...formOf(vacancy, cleanPosting({ stop: 'Bus 999 am Tor' })),
      [field]: typed,
      do: 'save',
    })
    expect(answer.status).toBe(422)
    const page = await text(answer)
    expect(page).toContain(words)
    expect(page).toContain('Bus 999 am Tor')
    expect(await stored(house, vacancy.id)).toMatchObject({ version: 1, title: vacancy.title })
  })
  it('tells the lead of the service about a trap for applicants, once', async () => {
    const lead = await colleague(house, 'Dr. Ruth Halversen', ['serviceLead'], [])
    const vacancy = await formulated(house, miriam, { tasks: ['Sie packen Pakete.', 'Senden Sie eine Kopie Ihres Personalausweises.'] })
    await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ tasks: ['Zahlen Sie 50 € Kaution.'] })), do: 'save' })
    expect((await house.db.select().from(followUps)).filter(({ ownerId }) => ownerId === lead.id)).toMatchObject([
      { thing: 'vacancy', thingId: vacancy.id, state: 'open', dueOn: '2026-11-23' },
    ])
  })
  it('shows markup as text', async () => {
    const vacancy = await drafted(house, miriam)
    await browser.post(formulatePath(vacancy.id), {
      ...formOf(vacancy, cleanPosting({ title: '<script>alert(1)</script> (m/w/d)' })),
      do: 'save',
    })
    const page = await browser.page(officeVacancyPath(vacancy.id))
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert')
  })
  it('turns away an adviser of another place, who may still read', async () => {
    const vacancy = await formulated(house, miriam)
    const other = await browserOf(house, (await colleague(house, 'Jonas Eichholz', ['employerAdviser'], ['GL'])).id)
    expect((await other.get(officeVacancyPath(vacancy.id))).status).toBe(200)
    expect((await other.get(formulatePath(vacancy.id))).status).toBe(404)
    expect(
      (await other.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ title: 'Fremd (m/w/d)' })), do: 'save' })).status,
    ).toBe(404)
    expect((await stored(house, vacancy.id)).title).toBe('Lagerhelfer/in (m/w/d)')
  })
})

describe('departing from a rule', () => {
  const reason = 'Im Frauenhaus beraten nur Frauen, das verlangt das Konzept.'
  const keyIn = (page: string, rule: string) =>
    new RegExp(`name="about" value="(${rule}:[^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? ''
  it('needs a reason and, where two have to look, a lead who is somebody else', async () => {
    const vacancy = await formulated(house, miriam, { must: ['Nur junge Leute'] })
    const about = keyIn(await browser.page(officeVacancyPath(vacancy.id)), 'Q06')
    expect((await browser.post(overridePath(vacancy.id, 'Q06'), { about, reason: '' })).status).toBe(422)
    expect((await browser.post(overridePath(vacancy.id, 'Q06'), { about, reason })).status).toBe(303)
    const [given] = await house.db.select().from(findingOverrides)
    expect(given).toMatchObject({ rule: 'Q06', reason, staffId: miriam.id, secondStaffId: null })
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('Hier muss noch die Leitung mitprüfen')
    const elsewhere = await browserOf(house, (await colleague(house, 'Bernd Quirin', ['locationLead'], ['GL'])).id)
    expect((await elsewhere.post(secondCheckPath(vacancy.id, 'Q06'), { override: given!.id })).status).toBe(404)
    expect((await browser.post(secondCheckPath(vacancy.id, 'Q06'), { override: given!.id })).status).toBe(403)
    const lead = await browserOf(house, (await colleague(house, 'Ruth Halversen', ['serviceLead'], [])).id)
    expect((await lead.post(secondCheckPath(vacancy.id, 'Q06'), { override: given!.id })).status).toBe(303)
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('Von der Leitung mitgeprüft')
  })
  it('does not let a lead check what the lead wrote', async () => {
    const vacancy = await formulated(house, miriam, { must: ['Nur junge Leute'] })
    const lead = await browserOf(house, (await colleague(house, 'Ruth Halversen', ['serviceLead'], [])).id)
    await lead.post(overridePath(vacancy.id, 'Q06'), { about: keyIn(await lead.page(officeVacancyPath(vacancy.id)), 'Q06'), reason })
    const [given] = await house.db.select().from(findingOverrides)
    expect((await lead.post(secondCheckPath(vacancy.id, 'Q06'), { override: given!.id })).status).toBe(422)
  })
  it('asks for a named exception below the minimum wage', async () => {
    const vacancy = await formulated(house, miriam, { payMin: 1000 })
    const about = keyIn(await browser.page(officeVacancyPath(vacancy.id)), 'Q02')
    expect((await browser.post(overridePath(vacancy.id, 'Q02'), { about, reason })).status).toBe(422)
    expect(
      (await browser.post(overridePath(vacancy.id, 'Q02'), { about, reason, exception: 'long-term-unemployed-six-months' })).status,
    ).toBe(303)
  })
  it('holds for these words only', async () => {
    const vacancy = await formulated(house, miriam, { must: ['Nur junge Leute'] })
    await browser.post(overridePath(vacancy.id, 'Q06'), { about: keyIn(await browser.page(officeVacancyPath(vacancy.id)), 'Q06'), reason })
    await browser.post(formulatePath(vacancy.id), { ...formOf(vacancy, cleanPosting({ must: ['Nur Männer'] })), do: 'save' })
    expect(keyIn(await browser.page(officeVacancyPath(vacancy.id)), 'Q06')).toContain('Männer')
  })
  it('knows only its own rules', async () => {
    const vacancy = await formulated(house, miriam)
    expect((await browser.post(overridePath(vacancy.id, 'Q99'), { about: 'x', reason })).status).toBe(404)
    expect((await browser.post(overridePath(vacancy.id, 'Q06'), { about: 'Q06:must:{}', reason })).status).toBe(422)
  })
})
