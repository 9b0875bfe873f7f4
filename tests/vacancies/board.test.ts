import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#src/base/id.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { adviser, cleanPosting, colleague, published, stored, text } from './scene.ts'

let house: TestHouse
let miriam: StaffActor
beforeEach(async () => {
  house = await openHouse()
  miriam = await adviser(house)
})
const page = async (path: string) => text(await house.browser().get(path))
/** More of the same, without going through the office for each. */
const copies = async (id: Parameters<typeof stored>[1], count: number) => {
  const row = await stored(house, id)
  await house.db
    .insert(vacancies)
    .values(Array.from({ length: count }, (_, at) => ({ ...row, id: newId<'vacancy'>(house.clock.now), number: `WE-${at + 100}` })))
}
const questions = async (path: string) => {
  let asked = 0
  const client = (house.db as unknown as { $client: { query: (...given: unknown[]) => unknown } }).$client
  const query = client.query
  client.query = function (...given: unknown[]) {
    asked++
    return query.apply(this, given)
  }
  try {
    await page(path)
  } finally {
    client.query = query
  }
  return asked
}

describe('the board', () => {
  it('shows hours, way and pay of what is open, and counts it', async () => {
    await published(house, miriam)
    const board = await page('/vacancies')
    for (const words of [
      '1 Angebot, 4 Plätze',
      'Lagerhelfer/in (m/w/d)',
      'Lagerhof Dreibäumen',
      '39 Stunden, Mo–Fr 6–14 und 14–22 Uhr, im Wechsel',
      'Bus 210 hält am Tor',
      '14,80 €',
      'ab 4. Januar 2027',
      'Deutsch A2 reicht',
      'neu',
    ])
      expect(board, words).toContain(words)
  })
  it.each([
    ['word=lager', true],
    ['word=LAGERHELFER', true],
    ['word=pakete+scanner', true],
    ['word=koch', false],
    ['place=wermels', true],
    ['place=42929', true],
    ['place=51465', false],
    ['times=shift', true],
    ['times=morning', false],
    ['times=weekend', false],
    ['times=full', true],
    ['without=training', true],
    ['without=german', true],
    ['without=bus', true],
    ['word=lager&place=Wermelskirchen&times=shift&without=bus', true],
    ['word=%25', true],
    ['word=%00%27%22%5C', true],
    ['place=%25', true],
    ['page=-5', true],
    ['page=quatsch', true],
    ['times=quatsch', true],
    [`word=${'x'.repeat(5000)}`, false],
  ])('answers %s', async (query, found) => {
    await published(house, miriam)
    const answer = await house.browser().get(`/vacancies?${query}`)
    expect(answer.status).toBe(200)
    const board = await text(answer)
    if (found) expect(board).toContain('Lagerhelfer/in (m/w/d)')
    else expect(board).toContain('Dazu steht heute nichts hier')
  })
  it('names somebody to call when nothing fits', async () => {
    await colleague(house, 'Emre Aydın', ['applicantOffice'], ['WE'])
    const board = await page('/vacancies?word=astronaut')
    for (const words of ['Dazu steht heute nichts hier', 'Emre Aydın', 'tel:+4922147100142', 'Alle Stellen zeigen'])
      expect(board).toContain(words)
  })
  it('keeps every choice in the address and lets it be dropped', async () => {
    await published(house, miriam)
    const board = await page('/vacancies?word=lager&times=shift&without=bus')
    expect(board).toContain('value="lager"')
    expect(board).toMatch(/href="\/vacancies\?word=lager&amp;without=bus"/)
    expect(board).toMatch(/href="\/vacancies\?word=lager&amp;times=shift"/)
  })
  it('turns pages, and asks the database no more often for many than for few', async () => {
    const vacancy = await published(house, miriam)
    const few = await questions('/vacancies')
    expect(few).toBeGreaterThan(2)
    await copies(vacancy.id, 44)
    expect(await questions('/vacancies')).toBe(few)
    const second = await page('/vacancies?page=2')
    expect(second).toContain('Seite 2 von 3')
    expect(second).toContain('45 Angebote, 180 Plätze')
  })
  it('sends only the list to a browser that runs scripts', async () => {
    await published(house, miriam)
    const piece = await (await house.browser().get('/vacancies?word=lager', true)).text()
    expect(piece).not.toContain('<html')
    expect(piece).toMatch(/^<div[^>]*id="board"/)
  })
  it.each(['plain', 'en', 'ar'])('speaks %s', async (language) => {
    await published(house, miriam)
    const board = await page(`/vacancies?lang=${language}`)
    expect(board).not.toContain('undefined')
    expect(board).toContain({ plain: 'Freie Stellen', en: 'Open jobs', ar: 'وظائف شاغرة' }[language]!)
  })
})

describe('the page of a vacancy', () => {
  it('starts with the facts and ends with a person', async () => {
    const vacancy = await published(house, miriam, {
      plainText: 'Sie arbeiten im Lager.',
      proofs: ['forklift-licence'],
      must: ['Sie heben bis 15 kg'],
    })
    const shown = await page(`/vacancies/${vacancy.number.toLowerCase()}`)
    const order = [
      '39 Stunden',
      '14,80 € pro Stunde',
      'Bus 210 hält am Tor',
      '4. Januar 2027',
      'Kurz und einfach',
      'Das machen Sie',
      'Das brauchen Sie',
      'Vor dem Start mit dem Betrieb klären',
      'Sie können jemanden mitbringen',
      'So melden Sie sich',
    ]
    const places = order.map((words) => shown.indexOf(words))
    expect(places).not.toContain(-1)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    for (const words of ['Miriam Voßwinkel', 'tel:+4922147100142', 'rund 2.500 € brutto', `/cv/letters/${vacancy.id}`])
      expect(shown).toContain(words)
    expect(shown).not.toContain('Kaltenborn')
  })
  it('carries job data that no text can break out of', async () => {
    const vacancy = await published(house, miriam, { tasks: ['Sie packen </script><script>alert(1)</script> Pakete.'] })
    const shown = await page(`/vacancies/${vacancy.number}`)
    expect(shown).not.toContain('<script>alert')
    const data = JSON.parse(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(shown)![1]!)
    expect(data).toMatchObject({
      '@type': 'JobPosting',
      title: 'Lagerhelfer/in (m/w/d)',
      datePosted: '2026-11-23',
      hiringOrganization: { name: 'Lagerhof Dreibäumen Logistik GmbH' },
      baseSalary: { value: { value: 14.8, unitText: 'HOUR' } },
      jobLocation: { address: { postalCode: '42929' } },
    })
  })
  it('never names an anonymous employer, anywhere', async () => {
    const vacancy = await published(house, miriam, {}, 'anonymous')
    for (const path of [
      '/vacancies',
      `/vacancies/${vacancy.number}`,
      `/vacancies/${vacancy.number}/print`,
      '/vacancies?word=dreib%C3%A4umen',
    ]) {
      const shown = await page(path)
      expect(shown, path).not.toMatch(/Lagerhof|Dreibäumen Logistik|Beispielring 70|ld\+json|Kaltenborn/)
    }
    expect(await page(`/vacancies/${vacancy.number}`)).toContain('Ein Betrieb in Wermelskirchen')
  })
  it('keeps what is internal inside', async () => {
    const vacancy = await published(house, miriam, {}, 'internal')
    expect(await page('/vacancies')).not.toContain(vacancy.number)
    expect((await house.browser().get(`/vacancies/${vacancy.number}`)).status).toBe(404)
  })
  it.each(['WE-99', 'quatsch', '%00', "'--", 'x'.repeat(300)])('leads on from %j to what is open', async (number) => {
    const answer = await house.browser().get(`/vacancies/${number}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('href="/vacancies"')
  })
  it('hangs on the wall as page and PDF, with a short address', async () => {
    const vacancy = await published(house, miriam)
    const card = await page(`/vacancies/${vacancy.number}/print`)
    for (const words of ['WE-01', 'QR-Code zu localhost:3000/s/WE-01', '0221 4710 0142', 'Lagerhof Dreibäumen'])
      expect(card).toContain(words)
    const pdf = await house.browser().get(`/vacancies/${vacancy.number}/wall-card.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await house.browser().get(`/s/${vacancy.number}`)).headers.get('location')).toBe(`/vacancies/${vacancy.number}`)
    for (const path of ['/vacancies/WE-99/wall-card.pdf', '/vacancies/WE-99/print'])
      expect((await house.browser().get(path)).status).toBe(404)
  })
  it.each(['plain', 'en', 'ar'])('says its facts in %s', async (language) => {
    const vacancy = await published(house, miriam)
    const shown = await page(`/vacancies/${vacancy.number}?lang=${language}`)
    expect(shown).not.toMatch(/undefined|NaN/)
    expect(shown).toContain('Sie packen Pakete.')
  })
  it('says when it fits nursery and school', async () => {
    const fits = { times: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' }], shiftsAlternate: false, hoursMin: 20, hoursMax: 20 }
    const vacancy = await published(house, miriam, { ...cleanPosting(), ...fits })
    expect(await page(`/vacancies/${vacancy.number}`)).toContain('passt zu Kita und Schule')
    expect(await page('/vacancies?times=morning')).toContain(vacancy.number)
  })
})
