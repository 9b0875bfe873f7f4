import { expect } from 'vitest'
import type { Somebody } from './somebody.ts'
import { lukasz, warehouse } from './town.ts'

export const whyThisWork = 'In Ihrer Halle kann ich messen, prüfen und lange bleiben.'

/** 8.40: the code on the card leads to the page of the vacancy; the board has one more. */
export const seesTheCard = async (phone: Somebody) => {
  await phone.goesTo('/s/WE-01')
  await phone.sees('Lagerhelfer/in (m/w/d)', /Lagerhof Dreibäumen Logistik GmbH/, /14,80 €/, ...(warehouse.posting?.tasks ?? []))
  await phone.findsNothingOf('Männer', '13,90', 'Kaltenborn')
  await phone.follows('Alle Stellen')
  await phone.sees('2 Angebote, 9 Plätze', 'Produktionshelfer/in Metall (m/w/d)', 'Lagerhelfer/in (m/w/d)')
}

/** Two taps and a number. No name is asked for. */
export const takesATicket = async (kiosk: Somebody): Promise<number> => {
  await kiosk.goesTo('/kiosk')
  await kiosk.follows(/^Deutsch/)
  await kiosk.sees('Was möchten Sie heute?', 'Ihren Namen brauchen wir nicht.')
  await kiosk.presses('Arbeit suchen')
  await kiosk.sees('Ihre Nummer', 'Bitte nehmen Sie Platz')
  return Number(/Ihre Nummer: (\d+)/.exec(await kiosk.page.title())?.[1])
}

const stations = async (desk: Somebody, kind: 'Arbeit' | 'Ausbildung', entries: typeof lukasz.jobs, more: string) => {
  for (const [at, { title, place, from, to, points }] of entries.entries()) {
    if (at > 0) await desk.presses(more)
    const entry = desk.under(`${kind} ${at + 1}`)
    await entry.fills({
      [kind === 'Arbeit' ? 'Was haben Sie gemacht?' : 'Was war das?']: title,
      'Wo war das?': place,
      Von: from,
      Bis: to,
      [kind === 'Arbeit' ? 'Was war Ihre Aufgabe?' : 'Was gehört noch dazu?']: points.join('\n'),
    })
  }
}
/** Seven questions, what one wants and can first. Each button saves. */
export const answersTheQuestions = async (desk: Somebody) => {
  await desk.sees('Frage 1 von 7')
  await desk.fills({ 'Ich möchte': lukasz.will })
  await desk.presses('Weiter')
  await desk.sees('Frage 2 von 7')
  await desk.fills({ 'Das kann ich auch gut': lukasz.strengths.join('\n'), 'Das mache ich gern': lukasz.interests })
  await desk.presses('Weiter')
  await desk.sees('Frage 3 von 7')
  await stations(desk, 'Arbeit', lukasz.jobs, 'Noch eine Arbeit')
  await desk.presses('Weiter')
  await desk.sees('Frage 4 von 7')
  await stations(desk, 'Ausbildung', lukasz.education, 'Noch ein Eintrag')
  await desk.presses('Weiter')
  await desk.sees('Frage 5 von 7')
  for (const [at, { language, level }] of lukasz.languages.entries()) {
    if (at > 0) await desk.presses('Noch eine Sprache')
    const entry = desk.under(`Sprache ${at + 1}`)
    await entry.fills({ Sprache: language })
    await entry.chooses('Wie gut?', level)
  }
  await desk.presses('Weiter')
  await desk.sees('Frage 6 von 7')
  await desk.ticks('Führerschein B (Auto)')
  await desk.ticks('Führerschein CE (Lkw mit Anhänger)')
  await desk.fills({ 'Das kenne ich': lukasz.skills.join('\n') })
  await desk.presses('Weiter')
  await desk.sees('Frage 7 von 7')
  await desk.fills({
    'Vorname und Nachname': lukasz.name,
    'Straße und Nummer': lukasz.street,
    Postleitzahl: '42929',
    Ort: 'Wermelskirchen',
    Telefon: lukasz.phone,
    'E-Mail': lukasz.email ?? '',
  })
  await desk.presses('Weiter')
  await desk.sees('Ihr Lebenslauf ist fertig', lukasz.name, 'Zerspanungsmechaniker, Maschinenfabrik, Gliwice', 'Deutsch: B1')
}

/** The box is never ticked beforehand, and without it nothing is kept. */
export const keepsTheProfile = async (desk: Somebody) => {
  await desk.follows('Drucken, mitnehmen, aufbewahren')
  await desk.follows('Lesen und entscheiden')
  await desk.sees('Darf das Jobcenter Ihr Profil behalten?', 'Wir löschen sechs Monate nach dem letzten Kontakt.', lukasz.name)
  await desk.chooses('In welchem Büro?', 'Wermelskirchen')
  await desk.inGroup('Wie erreichen wir Sie am besten?').ticks('Telefon')
  await desk.presses('Profil anlegen')
  await desk.sees('Bitte prüfen Sie Ihre Angaben')
  await desk.ticks('Ja, das Jobcenter darf mein Profil behalten.')
  await desk.presses('Profil anlegen')
  await desk.sees('Ihr Profil ist angelegt.')
}

/** V08, not V02: nobody asks why. Three sentences, one more in own words, and a yes for this employer only. */
export const choosesAndSaysYes = async (desk: Somebody) => {
  await desk.follows('Zur Übersicht')
  await desk.follows('Anschreiben machen')
  await desk.sees('Für welche Stelle?', 'Lagerhelfer/in (m/w/d)')
  await desk.follows('Produktionshelfer/in Metall (m/w/d)')
  await desk.sees('Warum diese Arbeit?', /Darum bewerbe ich mich bei Ihnen/)
  await desk.ticks(/Darum bewerbe ich mich bei Ihnen/)
  await desk.presses('Weiter')
  await desk.ticks(/Diese Arbeit kenne ich: Zerspanungsmechaniker/)
  await desk.presses('Weiter')
  await desk.ticks('Ich freue mich auf ein Gespräch mit Ihnen.')
  await desk.presses('Weiter')
  await desk.sees('Letzter Blick', 'Reihenfolge')
  await desk.presses('Brief ansehen')
  await desk.sees('So liest der Betrieb den Brief', 'Metallform Hilgen GmbH & Co. KG')
  const application = await desk.opensPaper('Bewerbung: Anschreiben und Lebenslauf (PDF)')
  await desk.follows('Dem Betrieb zeigen lassen')
  await desk.sees(
    'Soll dieser Betrieb Ihre Bewerbung bekommen?',
    'Sie entscheiden. Erst nach Ihrem Ja sieht der Betrieb etwas.',
    'Der Betrieb Metallform Hilgen GmbH & Co. KG sieht Ihre Bewerbung für die Stelle',
  )
  await desk.fills({ 'Warum hilft Ihnen diese Arbeit?': whyThisWork })
  await desk.presses('Bewerbung freigeben')
  await desk.sees('Bitte prüfen Sie Ihre Angaben')
  expect(await desk.page.getByLabel(/Warum hilft Ihnen diese Arbeit/).inputValue()).toBe(whyThisWork)
  await desk.ticks('Ja, Metallform Hilgen GmbH & Co. KG darf meine Bewerbung sehen.')
  await desk.presses('Bewerbung freigeben')
  await desk.sees('Danke. Ihre Bewerbung ist auf dem Weg.', /Miriam Voßwinkel sieht die Bewerbung bis 25\. November/)
  return application
}
/** On this computer nothing stays. */
export const leavesTheDesk = async (desk: Somebody) => {
  await desk.follows('Drucken, mitnehmen, aufbewahren')
  await desk.presses('Fertig, Sitzung beenden')
  await desk.goesTo('/cv/step/done')
  await desk.sees('Jetzt anfangen')
  await desk.findsNothingOf(lukasz.name)
}

/** What the house has of me, what went to whom and when, and to what I said yes. */
export const readsOwnData = async (phone: Somebody, key: string) => {
  await phone.goesTo(key)
  await phone.findsNothingOf(lukasz.name)
  await phone.presses('Öffnen')
  await phone.sees('Ihre Daten bei uns', lukasz.name, lukasz.will)
  const table = (title: string) =>
    phone.page
      .getByRole('region', { name: title, exact: true })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())))
  await phone.under('Wozu Sie Ja gesagt haben').sees('Profil behalten', 'Bewerbung an Metallform Hilgen GmbH & Co. KG')
  return { sent: await table('Was an wen ging'), looks: await table('Wer Ihr Profil gelesen hat') }
}
