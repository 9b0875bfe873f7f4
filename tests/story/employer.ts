import { expect } from 'vitest'
import type { Somebody } from './somebody.ts'
import { lukasz } from './town.ts'
import { whyThisWork } from './visitor.ts'

/** 14.00: own words on the left, the new text and the reason on the right. One button says yes. */
export const agreesToTheText = async (timo: Somebody, link: string) => {
  await timo.goesTo(link)
  await timo.sees('Ihr Link')
  await timo.findsNothingOf('Lagerhelfer', 'Dreibäumen')
  await timo.presses('Öffnen')
  await timo.sees('Passt der Text so?', /Guten Tag, Timo Kaltenborn\./)
  await timo
    .under('Was wir geändert haben')
    .sees(/13,90/, /14,80 €/, /gilt ein Mindestlohn von 14,60 €/, /Alter, Geschlecht und Herkunft dürfen nicht im Text stehen/)
  await timo.under('Der ganze Text').sees('Lagerhelfer/in (m/w/d)', 'Sie entladen Lkw von Hand und mit dem Hubwagen.')
  await timo.presses('Ja, so veröffentlichen')
  await timo.sees('Danke, Sie haben Ja gesagt')
}

/** Looking at the letter's page shows and changes nothing: mail scanners do that too. */
export const opensTheLink = async (zeynep: Somebody, link: string) => {
  for (const _scanner of [1, 2]) await zeynep.goesTo(link)
  await zeynep.sees('Ihr Link', 'Drücken Sie auf den Knopf.')
  await zeynep.findsNothingOf('Wójcik', 'Łukasz', 'Metall', 'BU-01')
  await zeynep.presses('Öffnen')
  await zeynep.sees('Ein Vorschlag für Ihre Stelle BU-01', lukasz.name, `„${whyThisWork}“`, lukasz.phone)
  await zeynep.sees('Am liebsten telefonisch.', 'Zerspanungsmechaniker', 'Miriam Voßwinkel', /§ 78 SGB X/)
}
export const invitesToATrialDay = async (zeynep: Somebody) => {
  const paper = await zeynep.opensPaper('Anschreiben und Lebenslauf (PDF)')
  await zeynep.ticks('Wir laden zu einem Probetag ein')
  await zeynep.fills({ 'Ein Satz für die Person': 'Bitte um 7 Uhr am Tor, Frau Arslan holt Sie ab.', 'Tag des Treffens': '2026-11-30' })
  await zeynep.presses('Antwort senden')
  await zeynep.sees('Danke, Ihre Antwort ist bei uns.', 'Wir laden zu einem Probetag ein', /30\. November/)
  return paper
}
/** The page that is still open shows nobody any more, whatever is asked of it. */
export const seesNobodyAnyMore = async (zeynep: Somebody, title: string) => {
  await zeynep.looksAgain()
  await zeynep.sees(title)
  await zeynep.findsNothingOf('Wójcik', 'Łukasz', lukasz.phone, whyThisWork, lukasz.will)
  const paper = await zeynep.page.request.get('/employer/proposal/application.pdf')
  expect([401, 410]).toContain(paper.status())
  expect(await paper.text()).not.toContain('%PDF')
}
