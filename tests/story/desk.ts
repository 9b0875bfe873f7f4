import type { Somebody } from './somebody.ts'
import { lukasz } from './town.ts'

/** A machine needs nothing but a browser: a colleague makes an address, and it is opened there once. */
export const pairs = async (emre: Somebody, machine: Somebody, device: 'Nummernautomat' | 'Bildschirm im Warteraum') => {
  await emre.goesTo('/office/walk-ins?location=BU')
  await emre.follows('Geräte')
  await emre.ticks(device)
  await emre.chooses('Standort', 'Burscheid')
  await emre.presses('Adresse erzeugen')
  await emre.sees('Diese Adresse auf dem Gerät öffnen', 'Wir zeigen sie nur jetzt.')
  const address = /http\S+\/l\/[\w-]+/.exec(await emre.page.locator('main').innerText())?.[0] ?? ''
  await machine.goesTo(address)
  await machine.presses('Öffnen')
}

export const callsTheNext = async (emre: Somebody, number: number) => {
  await emre.goesTo('/office/walk-ins?location=BU')
  await emre.sees(`${number} · Arbeit suchen`, /wartet seit 12 Minuten/)
  await emre.fills({ 'Mein Platz': 'Tisch 2' })
  await emre.presses('Nächste Nummer aufrufen')
  await emre.sees(`${number} wurde an Tisch 2 gerufen`, 'Gewartet', '12 Minuten')
  return emre.page.url()
}
/** The person sits down beside the colleague: from here on the tab belongs to the person. */
export const opensTheVisitorsDesk = async (emre: Somebody, visit: string) => {
  await emre.presses('Ist da, Gespräch beginnt')
  const tab = await emre.opensTab()
  await tab.goesTo(visit)
  await tab.presses('Lebenslauf öffnen')
  await tab.sees('Frage 1 von 7', 'Hier erscheint Ihr Lebenslauf, sobald Sie etwas schreiben.')
  await tab.findsNothingOf('Emre', 'Abmelden')
  return tab
}

/** What the CV does not say and the match needs: occupations, hours, and how far. */
export const completesTheProfile = async (emre: Somebody) => {
  await emre.goesTo('/office/candidates')
  await emre.follows('Łukasz Wójcik')
  await emre.sees(lukasz.will, 'Ihr Blick ist notiert: Vermittlung', 'gilt')
  const person = emre.page.url()
  await emre.follows('Ändern')
  for (const [word, occupation] of [
    ['Zerspaner', 'Zerspanungsmechaniker/in (24232)'],
    ['Fachlagerist', 'Fachlagerist/in (51312)'],
  ] as const) {
    await emre.fills({ 'Beruf suchen': word })
    await emre.presses('Suchen')
    await emre.inGroup('Gewünschte Berufe').ticks(occupation)
    await emre.inGroup('Ausgeübte Berufe').ticks(occupation)
  }
  await emre.inGroup('Gelernte Berufe').ticks('Zerspanungsmechaniker/in (24232)')
  await emre.fills({ 'Stunden von': '35', 'Stunden bis': '40', 'Weg in km': '30', 'Wie ich fahre': lukasz.wayText })
  await emre.presses('Speichern')
  await emre.sees('Zerspanungsmechaniker/in', '35 bis 40')
  return person
}
/** Two vacancies with every reason, from the same pure rule that anybody may read. */
export const looksWhatFits = async (emre: Somebody) => {
  await emre.follows('Passende Stellen')
  await emre.sees('Łukasz Wójcik: was könnte passen?', `„${lukasz.will}“`, '2 Stellen')
  for (const [vacancy, occupation] of [
    ['Produktionshelfer/in Metall (m/w/d), BU-01', /Verwandter Beruf \(wie Zerspanungsmechaniker\/in\)/],
    ['Lagerhelfer/in (m/w/d), WE-01', /Verwandter Beruf \(wie Fachlagerist\/in\)|Gleicher Beruf/],
  ] as const) {
    const card = emre.entry(vacancy)
    await card.sees('passt', occupation, /Alle Zeiten sind möglich/, /Grenze 30 km/, 'Deutsch A2 gefordert; vorhanden ist B1.')
  }
}

/** Nobody leaves without knowing what comes next: Miriam asks the employer on Friday. */
export const finishesTheVisit = async (emre: Somebody, visit: string) => {
  await emre.goesTo(visit)
  await emre.fills({ Lebensläufe: '1', Anschreiben: '1', Bewerbungen: '1', 'Seiten gedruckt': '4' })
  await emre.presses('Besuch abschließen')
  await emre.sees(/Bitte vereinbaren Sie einen nächsten Schritt/)
  await emre.fills({ 'Was passiert als Nächstes?': 'Metallform Hilgen nach der Antwort fragen', 'Wann?': '2026-11-27' })
  await emre.chooses('Wer?', 'Miriam Voßwinkel')
  await emre.presses('Besuch abschließen')
  await emre.sees('Besuche in Burscheid', 'Niemand wartet')
  await emre.goesTo(visit)
  await emre.sees('1 Lebenslauf, 1 Anschreiben, 1 Bewerbung, 4 Seiten gedruckt', 'Metallform Hilgen nach der Antwort fragen')
}
