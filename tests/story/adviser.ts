import { expect } from 'vitest'
import type { Somebody } from './somebody.ts'
import { warehouse } from './town.ts'

const { request, posting, firstDraft } = warehouse
const lines = (items: readonly string[] = []) => items.join('\n')

/** One click for an invented colleague, as the page of the sample office offers it; who is still signed in is led on. */
export const signsIn = async (colleague: Somebody, name: string) => {
  await colleague.goesTo('/sign-in')
  if (colleague.page.url().endsWith('/sign-in')) await colleague.presses(`Als ${name} anmelden`)
  await colleague.sees(new RegExp(`Guten (Morgen|Tag), ${name}`))
}

/** 9.05: Timo Kaltenborn is on the telephone. His words stay his words. */
export const writesDownTheCall = async (miriam: Somebody) => {
  await miriam.follows('Anfrage aufnehmen')
  await miriam.fills({ 'Ist der Betrieb bekannt?': 'Dreibäumen' })
  await miriam.presses('Suchen')
  await miriam.ticks(/^Lagerhof Dreibäumen Logistik GmbH/)
  await miriam.fills({
    Wörtlich: request.rawText,
    'Name der Ansprechperson': 'Timo Kaltenborn',
    Telefon: '0221 4710102',
    'E-Mail': 't.kaltenborn@dreibaeumen.example',
    'Wie viele': String(request.openings),
    Beginn: request.startText,
    Arbeitszeit: request.hoursText,
    Lohn: request.payText,
    'Was passiert als Nächstes?': 'Text heute noch veröffentlichen, das ist versprochen',
    'Wann?': '2026-11-23',
  })
  await miriam.presses('Anfrage aufnehmen')
  await miriam.sees('Die Anfrage, wörtlich', request.rawText, 'Lagerhof Dreibäumen Logistik GmbH', 'geprüft')
  await miriam.sees('Text heute noch veröffentlichen, das ist versprochen', 'Miriam Voßwinkel')
}

/** 11.20: what was said, as a text. The house reads along and finds six things. */
export const writesTheFirstDraft = async (miriam: Somebody) => {
  await miriam.presses('Formulieren')
  await miriam.sees('Das Stellenangebot', 'Bleibt unverändert erhalten.')
  await miriam.fills({ 'Beruf suchen': 'Lager' })
  await miriam.presses('Berufe zeigen')
  await miriam.sees('Neu geprüft, noch nicht gesichert.')
  await miriam.chooses('Beruf', 'Lagerhelfer/in (51311)')
  await miriam.fills({
    Titel: firstDraft?.title ?? '',
    'Aufgaben, ein Satz pro Zeile': lines(firstDraft?.tasks),
    'Lohn, von': '13,90',
    'Lohn, bis': '13,90',
    'Das braucht man, eine Zeile pro Punkt': lines(firstDraft?.must),
  })
  await miriam.presses('Entwurf sichern')
  await miriam.sees('Der Entwurf ist gesichert.')
  await miriam.sees(/nur männlich/, /70 Cent zu wenig/, /„junge“/, /„Männer“/, /Stunden und Uhrzeiten fehlen/, /Weg nennen/)
  const found = await miriam.page.locator('[id^="finding-"]').evaluateAll((all) => all.map(({ id }) => id.split('-')[1]))
  expect(found.sort()).toEqual(['Q01', 'Q02', 'Q06', 'Q07', 'Q10', 'Q13'])
}
/** The promise to the employer went along with the request. */
export const seesThePromiseOfToday = async (miriam: Somebody) => {
  const formulating = miriam.page.url()
  await miriam.goesTo('/office')
  await miriam
    .under('Heute fällig')
    .sees('Entwurf fertig machen, offene Fragen mit dem Betrieb klären', /Lagerhof Dreibäumen Logistik GmbH/)
  await miriam.goesTo(formulating)
}

const shifts = [
  ['06:00', '14:00'],
  ['14:00', '22:00'],
] as const
/** After the call: lawful pay, neutral words, times and the bus. Then the employer is asked. */
export const mendsAndSendsIt = async (miriam: Somebody) => {
  await miriam.presses('„Lagerhelfer/in (m/w/d)“ übernehmen')
  await miriam.sees('Noch nicht gesichert.')
  await miriam.fills({
    'Aufgaben, ein Satz pro Zeile': lines(posting?.tasks),
    'Lohn, von': '14,80',
    'Lohn, bis': '14,80',
    'Stunden, von': '39',
    'Stunden, bis': '39',
    'Das braucht man, eine Zeile pro Punkt': lines(posting?.must),
    'Schön, wenn man das mitbringt': lines(posting?.nice),
    'Das lernt man hier': lines(posting?.learnHere),
    Straße: posting?.workStreet ?? '',
    Weg: posting?.stop ?? '',
    'Erster Bus': '05:32',
    'Letzter Bus': '22:25',
    'Kurz und einfach: worum geht es?': posting?.plainText ?? '',
  })
  for (const [at, [from, to]] of shifts.entries()) {
    const row = miriam.inGroup(`Zeit ${at + 1}`)
    for (const day of ['Mo', 'Di', 'Mi', 'Do', 'Fr']) await row.ticks(day)
    await row.fills({ von: from, bis: to })
  }
  await miriam.ticks('Die Schichten wechseln sich ab')
  await miriam.ticks('Quereinstieg ist möglich')
  await miriam.chooses('Deutsch', 'Deutsch A2 reicht')
  await miriam.presses('An den Betrieb schicken')
  await miriam.sees('Wartet auf den Betrieb', 'Alles geprüft, nichts offen.')
}

/** The letter as it went out. Nobody is named in it; the sample office lets colleagues try the link. */
export const readsTheLetter = async (colleague: Somebody, title: string) => {
  await colleague.goesTo('/office/mails')
  const letter = colleague.entry(title)
  await letter.unfolds('Brief lesen')
  await letter.sees('Guten Tag', /Telefon 0221 4710142/)
  return letter.addressOf('Link aus dem Brief öffnen')
}

export const publishes = async (miriam: Somebody) => {
  await miriam.goesTo('/office')
  await miriam.sees('Betrieb hat Ja gesagt: veröffentlichen')
  await miriam.follows('Betrieb hat Ja gesagt: veröffentlichen')
  await miriam.sees('Ja von Timo Kaltenborn', 'über den Link')
  await miriam.presses('Veröffentlichen')
  await miriam.sees(/Zu sehen bis/, 'Veröffentlicht')
  return miriam.opensPaper('Aushang als PDF')
}

/** Nothing goes to an employer by itself: an adviser looks at it first. */
export const opensItToTheEmployer = async (miriam: Somebody) => {
  await miriam.goesTo('/office')
  await miriam.follows('Bewerbung zu Stelle BU-01 ansehen und freigeben')
  await miriam.follows('Vorschlag öffnen')
  await miriam.sees('Die Person möchte. Der Betrieb sieht noch nichts.', 'selbst am Bildschirm', 'Metallform Hilgen GmbH & Co. KG')
  const paper = await miriam.opensPaper('Ansehen (PDF)')
  await miriam.presses('Für den Betrieb freigeben')
  await miriam.sees('Der Betrieb kann die Bewerbung ansehen.', 'noch nicht')
  return { proposal: miriam.page.url(), paper }
}

/** A step of the work list is done; what follows is said in the same breath. */
export const finishesTheStep = async (colleague: Somebody, what: string, next: { what: string; on: string } | { none: string }) => {
  await colleague.goesTo('/office')
  await colleague.under('Heute fällig').entry(what).follows('Erledigt')
  await colleague.sees('Erledigt, und dann?')
  if ('none' in next) {
    await colleague.unfolds('Kein Schritt nötig?')
    await colleague.fills({ 'Warum ist keiner nötig?': next.none })
  } else await colleague.fills({ 'Was passiert als Nächstes?': next.what, 'Wann?': next.on })
  await colleague.presses('Erledigt')
  await colleague.sees(/Guten (Morgen|Tag), /)
  await colleague.findsNothingOf(what)
}

export const notesThatTheyHire = async (miriam: Somebody, proposal: string) => {
  await miriam.goesTo(proposal)
  await miriam.ticks('Einstellung')
  await miriam.fills({ 'Seine Worte': 'Der Probetag war gut. Wir stellen ein.' })
  await miriam.presses('Antwort festhalten')
  await miriam.sees('Der Probetag war gut. Wir stellen ein.', 'Der Betrieb hat geantwortet.')
}

export const closesTheVacancy = async (miriam: Somebody) => {
  await miriam.goesTo('/office/vacancies?word=BU-01')
  await miriam.follows(/Produktionshelfer\/in Metall/)
  await miriam.unfolds('Stelle schließen')
  await miriam.chooses('Warum?', 'Besetzt durch uns')
  await miriam.fills({
    'Besetzte Plätze': '5',
    'Was passiert als Nächstes?': 'Nach der Einarbeitung fragen',
    'Wann?': '2027-02-01',
  })
  await miriam.presses('Schließen')
  await miriam.sees('Geschlossen', /Besetzt durch uns, 5 von 5 Plätzen/)
}

const checkInDays = {
  'Eine Woche vorher': '11. Januar',
  'Erster Arbeitstag': '18. Januar',
  'Nach zwei Wochen': '1. Februar',
  'Nach einem Monat': '18. Februar',
  'Nach drei Monaten': '18. April',
  'Nach sechs Monaten': '18. Juli',
}
/** The vacancy knows the first day; the coach goes along for half a year. */
export const recordsTheJobStart = async (miriam: Somebody, proposal: string) => {
  await miriam.goesTo(proposal)
  await miriam.follows('Arbeitsaufnahme')
  await miriam.sees('Łukasz Wójcik fängt an')
  await miriam.chooses('Wer begleitet', 'Halina Brzęk')
  await miriam.presses('Arbeitsaufnahme festhalten')
  await miriam.sees('Łukasz Wójcik bei Metallform Hilgen GmbH & Co. KG', 'Erster Tag: 18. Januar')
  for (const [what, day] of Object.entries(checkInDays))
    await miriam
      .under('Nachfragen')
      .entry(what)
      .sees(new RegExp(`fällig ${day}`))
}

/** A sheet with a link, for the person and nobody else. */
export const printsTheKeyToOwnData = async (miriam: Somebody) => {
  await miriam.goesTo('/office/candidates?word=Wojcik')
  await miriam.follows('Łukasz Wójcik')
  await miriam.follows('Zugang zu den eigenen Daten')
  await miriam.presses('Zugang erstellen')
  await miriam.sees('Zeigen Sie dieses Blatt niemandem.')
  return /http\S+\/l\/[\w-]+/.exec(await miriam.page.locator('main').innerText())?.[0] ?? ''
}
