import { plusDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { acceptOwn, cancelOwn, checkIn, markAbsent, register, type Wish, walkUp } from '#src/events/actions/registrations.ts'
import { finishEvent, type Plan, planEvent, takeStep } from '#src/events/actions.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { must, type Office } from './office.ts'
import { shiftTo } from './shift.ts'

const usual = {
  companions: true,
  checklist: ['Raum und Schlüssel', 'Namensschilder', 'Kaffee', 'Einladung an die Betriebe'].map((what) => ({ what, done: false })),
  prepareForId: null,
}
const plans = (shift: (day: string) => Plan['day']): Record<'EV1' | 'EV2' | 'EV3', Plan> => ({
  EV1: {
    ...usual,
    format: 'presentation',
    title: 'Arbeitgeber stellen sich vor: Pflege, Küche, Kita',
    promise: 'Vier Betriebe erzählen, wie die Arbeit bei ihnen ist. Danach reden Sie mit denen, die Ihnen gefallen.',
    locationId: 'BU',
    venue: 'elsewhere',
    address: 'Gemeindesaal Beispielkirche, Musterplatz 1, 51399 Burscheid',
    way: 'Bus 260, Haltestelle Musterplatz',
    day: shift('2026-10-08'),
    from: '09:30',
    to: '12:00',
    seats: 28,
    walkUpSeats: 0,
    childPlaces: 6,
    wheelchairPlaces: 2,
    interpreters: ['uk', 'ar'],
    rounds: 4,
    hosts: 'Emre Aydın',
    contactName: 'Miriam Voßwinkel',
    contactPhone: '0221 4710142',
    contactHours: 'Mo bis Do 9–12 Uhr',
    catering: 'Kaffee, Tee und Wasser',
    presenters: [
      { name: 'Pflegehaus Strundebach', about: 'Pflege und Küche, auch in Teilzeit' },
      { name: 'Kita Wurzelwerk', about: 'Hilfe in der Küche und in den Gruppen' },
    ],
    programme: [
      { at: '9.30', what: 'Ankommen, Kaffee' },
      { at: '9.45', what: 'Vier Betriebe, je 7 Minuten' },
      { at: '10.20', what: 'Vier Runden, je 10 Minuten' },
    ],
  },
  EV2: {
    ...usual,
    format: 'job-dating',
    title: 'Job-Dating Lager, Metall, Garten',
    promise:
      'Vier Betriebe erzählen, wie die Arbeit bei ihnen ist. Sie hören zu. Danach sprechen Sie mit denen, die Ihnen gefallen. Ohne Lebenslauf.',
    locationId: 'WE',
    venue: 'ours',
    address: '',
    way: 'Bus 210',
    day: shift('2026-12-10'),
    from: '14:00',
    to: '17:00',
    seats: 24,
    walkUpSeats: 4,
    childPlaces: 0,
    wheelchairPlaces: 2,
    interpreters: ['ar'],
    rounds: 6,
    hosts: 'Emre Aydın',
    contactName: 'Miriam Voßwinkel',
    contactPhone: '0221 4710142',
    contactHours: 'Mo bis Do 9–12 Uhr',
    catering: 'Kaffee und Kuchen',
    presenters: [
      { name: 'Lagerhof Dreibäumen', about: 'Lager in Wermelskirchen. Früh und spät, 14,80 €.' },
      { name: 'Blankhaus Gebäudeservice', about: 'Büros in Bergisch Gladbach. Abends, 15,00 €.' },
      { name: 'Gartenbau Aggerblick', about: 'Draußen, ab März. Abholung am Bahnhof, 15,50 €.' },
      { name: 'Metallform Hilgen', about: 'Metallteile in Burscheid. Drei Schichten, 16,20 €.' },
    ],
    programme: [
      { at: '14.00', what: 'Ankommen, Kaffee' },
      { at: '14.10', what: 'Vier Betriebe, je 7 Minuten' },
      { at: '14.50', what: 'Sechs Runden, je 10 Minuten. Sie wählen.' },
      { at: '16.10', what: 'Verabreden, was als Nächstes kommt' },
    ],
  },
  EV3: {
    ...usual,
    format: 'contact-cafe',
    title: 'Kontaktcafé: Arbeit und Kinder',
    promise: 'Betriebe mit Teilzeit stellen sich vor. Bringen Sie gern eine Freundin oder einen Freund mit.',
    locationId: 'RO',
    venue: 'elsewhere',
    address: 'Familienzentrum Beispielweg 3, 51503 Rösrath',
    way: 'Bahn RB 25, Haltestelle Rösrath, dann 6 Minuten zu Fuß',
    day: shift('2027-01-19'),
    from: '09:00',
    to: '11:30',
    seats: 18,
    walkUpSeats: 0,
    childPlaces: 12,
    wheelchairPlaces: 1,
    interpreters: ['uk'],
    rounds: 0,
    hosts: 'Sabine Kleefeld',
    contactName: 'Sabine Kleefeld',
    contactPhone: '0221 4710121',
    contactHours: 'Mo bis Do 9–12 Uhr',
    catering: 'Frühstück',
    presenters: [{ name: 'Pflegehaus Strundebach', about: 'Teilzeit am Vormittag' }],
    programme: [{ at: '9.00', what: 'Frühstück und Kennenlernen' }],
  },
})
const names = ['Ada', 'Bo', 'Cem', 'Dina', 'Emil', 'Fanny', 'Gül', 'Hugo', 'Ida', 'Jo', 'Kaya', 'Lena', 'Musa', 'Nour', 'Oleg', 'Pia']
const wish = (at: number, more: Partial<Wish> = {}): Wish => ({
  name: names[at % names.length]!,
  phone: null,
  email: null,
  language: 'de',
  interpreter: null,
  companion: at % 7 === 0,
  children: 0,
  wheelchair: false,
  largePrint: at % 9 === 0,
  channel: 'web',
  ...more,
})
type Guests = { many: number; children?: number }
/** Planned, published, opened two weeks later, and everybody who registered since. */
const playOpening = async (office: Office, who: string, plan: Plan, start: Plan['day'], { many, children = 0 }: Guests) => {
  const id = must(await planEvent(office.as(who, start, '09:00'), plan))
  for (const step of ['publish', 'open'] as const) {
    const { version } = await officeEventOf(office.as(who, start, '09:10'), id)
    must(await takeStep(office.as(who, start, '09:10'), { id, version }, step))
  }
  const made: Id<'registration'>[] = []
  for (let at = 0; at < many; at++) {
    const row = must(
      await register(office.as(null, plusDays(start, 1 + Math.floor(at / 6)), '10:00'), id, wish(at, { children: at < children ? 1 : 0 })),
    )
    made.push(row.id as Id<'registration'>)
  }
  return { id, made }
}
/** EV1 as far as the door: 31 registered, three cancelled and three moved up, 24 came and two more without registering. */
const playEvening = async (office: Office, plan: Plan): Promise<void> => {
  const { id, made } = await playOpening(office, 'S2', plan, plusDays(plan.day, -21), { many: 31, children: 5 })
  const before = plusDays(plan.day, -4)
  for (const guest of made.slice(25, 28)) must(await cancelOwn(office.as(null, before, '11:00'), guest))
  for (const guest of made.slice(28)) must(await acceptOwn(office.as(null, before, '15:00'), guest))
  const stay = [...made.slice(0, 25), ...made.slice(28)]
  const doors = () => office.as('S2', plan.day, '09:20')
  must(await takeStep(doors(), { id, version: (await officeEventOf(doors(), id)).version }, 'start'))
  for (const guest of stay.slice(0, 24)) must(await checkIn(doors(), id, guest))
  for (const guest of stay.slice(24, 26)) must(await markAbsent(doors(), id, guest))
  for (let more = 0; more < 2; more++) must(await walkUp(doors(), id, wish(40 + more)))
  const end = office.as('S2', plan.day, '12:10')
  must(await finishEvent(end, { id, version: (await officeEventOf(end, id)).version }))
}
/** Three events: one that is over, one with places left, one with a waiting list. */
export const playEvents = async (office: Office): Promise<void> => {
  const { EV1, EV2, EV3 } = plans(shiftTo(office.today))
  await playEvening(office, EV1)
  await playOpening(office, 'S2', EV2, plusDays(office.today, -14), { many: 19 })
  await playOpening(office, 'S3', EV3, plusDays(office.today, -10), { many: 22, children: 8 })
}
