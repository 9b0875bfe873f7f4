import { encode } from 'uqr'
import type { WallCard } from '#views/documents/wall-card-setting.ts'
import { vacancyWords } from '#views/words/vacancy.ts'
import { factsOf, type ShownVacancy, shownEmployer, type WordedFact, wordedNeeds } from './facts.ts'

type Hung = ShownVacancy & { ownerName: string; ownerPhone: string }
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const fact = ({ value, more }: WordedFact) => ({ value: capital(value), note: more })

/** The card for the wall, in German: one short address in the code, everything else readable from two metres away. */
export const wallCardOf = (vacancy: Hung, location: string, baseUrl: string): WallCard => {
  const facts = factsOf(vacancy, 'de')
  const words = vacancyWords.de.facts
  return {
    number: vacancy.number,
    title: vacancy.title,
    employer: `${shownEmployer(vacancy, 'de')} · ${words.openings(vacancy.openings)}`,
    location,
    pay: fact(facts.pay),
    hours: fact(facts.hours),
    way: fact(facts.way),
    start: fact(facts.start),
    tasks: vacancy.tasks,
    needs: [...wordedNeeds(vacancy, 'de'), ...vacancy.must],
    learns: vacancy.learnHere,
    contactName: vacancy.ownerName,
    contactPhone: vacancy.ownerPhone,
    address: shortAddress(baseUrl, vacancy.number),
  }
}
export const shortAddress = (baseUrl: string, number: string): string => `${baseUrl}/s/${number}`

/** A QR code in one path, in the colour of the text around it. */
export const qrSvg = (address: string): string => {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true" focusable="false"><path d="${path}" fill="currentColor"/></svg>`
}
