import { encode } from 'uqr'
import type { WallCard } from '#views/documents/wall-card-setting.ts'
import { vacancyWords } from '#views/words/vacancy.ts'
import { factsOf, payAmount, type ShownVacancy, shownEmployer, wordedNeeds } from './facts.ts'

type Hung = ShownVacancy & { ownerName: string; ownerPhone: string }
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const fact = (value: string, ...notes: string[]) => ({ value: capital(value), note: notes.filter(Boolean).join(', ') })

/** Large type needs short words: the amount, the stop, the day; what belongs to it stands below. */
const shortFacts = (vacancy: Hung) => {
  const { pay, hours, way, start } = factsOf(vacancy, 'de')
  const words = vacancyWords.de.facts
  const amount = payAmount(vacancy, 'de')
  const [stop = '', ...rest] = way.value.split(', ')
  const [day, year] = vacancy.startOn ? [start.value.slice(0, -5), start.value.slice(-4)] : [start.value, '']
  return {
    pay: amount ? fact(amount, `${vacancy.payUnit === 'hour' ? words.hour : words.month}`, pay.more) : fact(pay.value, pay.more),
    hours: fact(hours.value, hours.more),
    way: fact(stop, ...rest, way.more),
    start: fact(day, year, start.more),
  }
}
/** The card for the wall, in German: one short address in the code, everything else readable from two metres away. */
export const wallCardOf = (vacancy: Hung, location: string, baseUrl: string): WallCard => {
  const words = vacancyWords.de.facts
  return {
    number: vacancy.number,
    title: vacancy.title,
    employer: `${shownEmployer(vacancy, 'de')} · ${words.openings(vacancy.openings)}`,
    location,
    ...shortFacts(vacancy),
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
