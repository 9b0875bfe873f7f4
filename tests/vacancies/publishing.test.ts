import { beforeEach, describe, expect, it } from 'vitest'
import { type Day, plusDays } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { history } from '#src/history/tables.ts'
import { expireVacancies, flagUnfilled } from '#src/vacancies/actions.ts'
import { formulatePath, officeVacancyPath, stepPath } from '#src/vacancies/paths.ts'
import { vacancyTexts } from '#src/vacancies/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { adviser, agreed, blockEverything, cleanPosting, colleague, drafted, formOf, formulated, published, stored, text } from './scene.ts'

let house: TestHouse
let miriam: StaffActor
let browser: Awaited<ReturnType<typeof browserOf>>
beforeEach(async () => {
  house = await openHouse()
  miriam = await adviser(house)
  browser = await browserOf(house, miriam.id)
})
const board = async () => text(await house.browser().get('/vacancies'))
const at = (vacancy: { version: number }) => ({ version: String(vacancy.version) })
const sixWeeks = plusDays('2026-11-23' as Day, 42)

describe('publishing', () => {
  it('puts a confirmed text on the board, keeps its wording, and tells history', async () => {
    const vacancy = await agreed(house, miriam)
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain(`value="${sixWeeks}"`)
    const answer = await browser.post(stepPath(vacancy.id, 'publication'), { ...at(vacancy), locationIds: ['WE', 'BU'], until: sixWeeks })
    expect(answer.status).toBe(303)
    expect(await stored(house, vacancy.id)).toMatchObject({
      state: 'published',
      locationIds: ['BU', 'WE'],
      publishedOn: '2026-11-23',
      publishedUntilOn: sixWeeks,
    })
    expect((await house.db.select().from(vacancyTexts))[0]).toMatchObject({
      textVersion: vacancy.textVersion,
      posting: { title: 'Lagerhelfer/in (m/w/d)' },
    })
    expect((await house.db.select().from(history)).map(({ what }) => what)).toContain('vacancy-published')
    expect(await board()).toContain('Lagerhelfer/in (m/w/d)')
  })
  it('refuses while a finding holds up, names it, and changes nothing', async () => {
    const vacancy = await agreed(house, miriam, { payMin: 1390 })
    const answer = await browser.post(stepPath(vacancy.id, 'publication'), { ...at(vacancy), locationIds: 'WE', until: sixWeeks })
    expect(answer.status).toBe(422)
    expect(await text(answer)).toMatch(/Das hält noch auf:[\s\S]*70 Cent zu wenig/)
    expect((await stored(house, vacancy.id)).state).toBe('confirmed')
  })
  it('refuses for a business that nobody checked, or that was blocked since', async () => {
    const vacancy = await agreed(house, miriam)
    await blockEverything(house)
    const answer = await browser.post(stepPath(vacancy.id, 'publication'), { ...at(vacancy), locationIds: 'WE', until: sixWeeks })
    expect(answer.status).toBe(422)
    expect(await text(answer)).toContain('Betrieb ist gesperrt')
    expect(await board()).not.toContain(vacancy.number)
  })
  it('refuses a text without a yes', async () => {
    const vacancy = await formulated(house, miriam)
    expect((await browser.post(stepPath(vacancy.id, 'publication'), { ...at(vacancy), locationIds: 'WE', until: sixWeeks })).status).toBe(
      422,
    )
    expect((await stored(house, vacancy.id)).state).toBe('draft')
  })
  it.each([
    ['no place', { until: sixWeeks }, 'locationIds'],
    ['an unknown place', { locationIds: 'XX', until: sixWeeks }, 'locationIds'],
    ['a past day', { locationIds: 'WE', until: '2026-11-22' }, 'until'],
    ['no day', { locationIds: 'WE', until: '' }, 'until'],
    ['a day that is none', { locationIds: 'WE', until: '2026-02-30' }, 'until'],
  ])('refuses %s at its field', async (_, fields, field) => {
    const vacancy = await agreed(house, miriam)
    const answer = await browser.post(stepPath(vacancy.id, 'publication'), { ...at(vacancy), ...(fields as Record<string, string>) })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(`href="#${field}"`)
    expect((await stored(house, vacancy.id)).state).toBe('confirmed')
  })
  it('counts a double press once and refuses an old page', async () => {
    const vacancy = await agreed(house, miriam)
    const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
    const fields = { ...at(vacancy), locationIds: 'WE', until: sixWeeks }
    await browser.post(stepPath(vacancy.id, 'publication'), fields, { once })
    expect((await browser.post(stepPath(vacancy.id, 'publication'), fields, { once })).status).toBe(303)
    expect((await browser.post(stepPath(vacancy.id, 'pause'), at(vacancy))).status).toBe(409)
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'published', version: vacancy.version + 1 })
  })
  it('turns away an adviser of another place', async () => {
    const vacancy = await agreed(house, miriam)
    const other = await browserOf(house, (await colleague(house, 'Jonas Eichholz', ['employerAdviser'], ['GL'])).id)
    for (const step of ['sending', 'confirmation', 'publication', 'extension', 'pause', 'resumption', 'closing'] as const)
      expect(
        (
          await other.post(stepPath(vacancy.id, step), {
            ...at(vacancy),
            name: 'x',
            locationIds: 'WE',
            until: sixWeeks,
            closeReason: 'withdrawn',
            positionsFilled: '0',
            noneReason: 'kein Bedarf',
          })
        ).status,
        step,
      ).toBe(404)
    expect(await stored(house, vacancy.id)).toMatchObject({ state: 'confirmed', version: vacancy.version })
  })
})

describe('a published vacancy', () => {
  it('can be extended, paused and resumed', async () => {
    const vacancy = await published(house, miriam)
    await browser.post(stepPath(vacancy.id, 'extension'), { ...at(vacancy), until: '2027-02-01' })
    expect((await stored(house, vacancy.id)).publishedUntilOn).toBe('2027-02-01')
    await browser.post(stepPath(vacancy.id, 'pause'), { version: String(vacancy.version + 1) })
    expect(await board()).not.toContain(vacancy.number)
    await browser.post(stepPath(vacancy.id, 'resumption'), { version: String(vacancy.version + 2) })
    expect(await board()).toContain(vacancy.number)
  })
  it('closes only with a reason, the places filled and a next step with the employer', async () => {
    const vacancy = await published(house, miriam)
    const close = (fields: Record<string, string>) =>
      browser.post(stepPath(vacancy.id, 'closing'), { ...at(vacancy), closeReason: 'filled-by-us', positionsFilled: '2', ...fields })
    for (const [fields, field] of [
      [{}, 'nextWhat'],
      [{ noneReason: 'nein', positionsFilled: '5' }, 'positionsFilled'],
      [{ noneReason: 'nein', positionsFilled: '0' }, 'positionsFilled'],
      [{ noneReason: 'nein', closeReason: '' }, 'closeReason'],
      [{ nextWhat: 'Anrufen' }, 'nextOn'],
    ] as const) {
      const answer = await close(fields)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(`href="#${field}"`)
    }
    expect((await close({ nextWhat: 'Fragen, wie es läuft', nextOn: '2027-01-18' })).status).toBe(303)
    expect(await stored(house, vacancy.id)).toMatchObject({
      state: 'closed',
      closeReason: 'filled-by-us',
      positionsFilled: 2,
      closedOn: '2026-11-23',
    })
    expect((await house.db.select().from(followUps)).filter(({ state }) => state === 'open')).toMatchObject([
      { thing: 'employer', thingId: vacancy.employerId, what: 'Fragen, wie es läuft', dueOn: '2027-01-18' },
    ])
    const gone = await house.browser().get(`/vacancies/${vacancy.number}`)
    expect(gone.status).toBe(404)
    expect(await text(gone)).toContain('Offene Stellen ansehen')
    expect(
      (
        await browser.post(formulatePath(vacancy.id), {
          ...formOf({ ...vacancy, version: vacancy.version + 1 }, cleanPosting({ payMin: 2000 })),
          do: 'save',
        })
      ).status,
    ).toBe(422)
  })
})

describe('what time does', () => {
  const reminders = async () =>
    (await house.db.select().from(followUps)).filter(({ state, thing }) => state === 'open' && thing === 'vacancy')
  it('takes what ran out off the board and tells its owner once', async () => {
    const vacancy = await published(house, miriam)
    house.clock.now = new Date('2027-01-05T08:00:00Z')
    expect(await board()).not.toContain(vacancy.number)
    expect(await expireVacancies(house.ctxAs())).toBe(1)
    expect(await expireVacancies(house.ctxAs())).toBe(0)
    expect(await reminders()).toMatchObject([
      { ownerId: miriam.id, what: expect.stringContaining('verlängern oder schließen'), dueOn: '2027-01-05' },
    ])
    expect((await stored(house, vacancy.id)).state).toBe('published')
  })
  it('offers advice after three months, once', async () => {
    await published(house, miriam)
    house.clock.now = new Date('2027-02-22T08:00:00Z')
    expect(await flagUnfilled(house.ctxAs())).toBe(0)
    house.clock.now = new Date('2027-02-23T08:00:00Z')
    expect(await flagUnfilled(house.ctxAs())).toBe(1)
    expect(await flagUnfilled(house.ctxAs())).toBe(0)
    expect((await reminders()).map(({ what }) => what)).toEqual(['Seit drei Monaten offen: Beratung anbieten'])
  })
  it('leaves no text on its way to the board without a next step', async () => {
    await drafted(house, miriam)
    expect(await reminders()).toMatchObject([{ ownerId: miriam.id, dueOn: '2026-11-24' }])
  })
})

describe('the list of the office', () => {
  it('finds by words, state, place and owner, and says when nothing is there', async () => {
    const vacancy = await published(house, miriam)
    const list = (query: string) => browser.page(`/office/vacancies?${query}`)
    for (const query of ['', 'word=dreib%C3%A4umen', 'word=lager', 'state=published', 'location=WE', 'mine=yes', 'word=%00'])
      expect(await list(query), query).toContain(vacancy.number)
    for (const query of ['word=100%25', 'state=draft', 'location=GL', 'page=99'])
      expect(await list(query), query).not.toContain(`${vacancy.number} Lager`)
    expect(await list('state=closed')).toContain('Keine Stelle gefunden')
    expect(await list('state=quatsch&location=quatsch&page=abc')).toContain(vacancy.number)
  })
  it('keeps working notes from those who neither advise nor lead', async () => {
    const vacancy = await formulated(house, miriam)
    await browser.post(formulatePath(vacancy.id), {
      ...formOf(vacancy, cleanPosting()),
      internalNote: 'Ruft lieber selbst an.',
      do: 'save',
    })
    expect(await browser.page(officeVacancyPath(vacancy.id))).toContain('Ruft lieber selbst an.')
    const coach = await browserOf(house, (await colleague(house, 'Halina Brzęk', ['coach'], ['WE'])).id)
    expect(await coach.page(officeVacancyPath(vacancy.id))).not.toContain('Ruft lieber selbst an.')
  })
})
