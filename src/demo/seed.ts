import { plusDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Outside } from '#src/platform/http.tsx'
import { log } from '#src/platform/log.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { demoEmployers } from './employers.ts'
import { playEvents } from './events.ts'
import { playAnswer, playJobStart, playOffer, playSending } from './introductions.ts'
import { foundEmployers, playToBoard, playToDraft, playToEmployer, playToRequest } from './jobs.ts'
import { type Office, officeAt, openOffice, soon } from './office.ts'
import { cvOf, demoPeople } from './people.ts'
import { playVisitor } from './people-in.ts'
import { demoVacancies } from './postings.ts'
import { shiftTo } from './shift.ts'
import { playVisits } from './visits.ts'

type Cast = { people: Map<string, Id<'candidate'>>; vacancies: Map<string, Vacancy> }

const playJobs = async (office: Office): Promise<Map<string, Vacancy>> => {
  const employers = await foundEmployers(office)
  const made = new Map<string, Vacancy>()
  for (const job of demoVacancies(shiftTo(office.today))) {
    if (!job.posting) await playToRequest(office, employers, job)
    else if (job.code === 'V02') made.set(job.code, await playToDraft(office, employers, job))
    else if (job.code === 'V07') made.set(job.code, await playToEmployer(office, employers, job))
    else made.set(job.code, await playToBoard(office, employers, job))
  }
  return made
}
const playPeople = async (office: Office): Promise<Map<string, Id<'candidate'>>> => {
  const made = new Map<string, Id<'candidate'>>()
  for (const [index, person] of demoPeople(shiftTo(office.today)).entries()) made.set(person.code, await playVisitor(office, person, index))
  return made
}

/** What became of some pairs: a start with check-ins, an answer that is missing, a yes to clarify, a no without reason. */
const playIntroductions = async (office: Office, { people, vacancies }: Cast, outside: Outside): Promise<void> => {
  const persons = new Map(demoPeople(shiftTo(office.today)).map((person) => [person.code, person]))
  const pair = (who: string, job: string, daysAgo: number) => {
    const vacancy = vacancies.get(job)!
    const person = persons.get(who)!
    const employer = demoEmployers.find(
      ({ locationId, name }) =>
        vacancy.locationIds.includes(locationId) &&
        vacancy.contactName &&
        demoEmployers.some((known) => known.name === name && known.contactName === vacancy.contactName),
    )
    return {
      vacancy,
      candidateId: people.get(who)!,
      by: officeAt(person.locationId),
      on: plusDays(office.today, -daysAgo),
      employerName: employer?.name ?? '',
      person,
    }
  }
  const fonts = await outside.fonts()
  const next = (what: string, days = 1) => ({ what, dueOn: soon(office, days) })

  const start = pair('C01', 'V03', 9)
  const first = await playOffer(office, start)
  await playAnswer(office, start, first, 'interested', next('Bewerbung fertig machen'), 'Ich möchte wieder mit alten Menschen arbeiten.')
  await playSending(
    office,
    start,
    first,
    cvOf(start.person),
    {
      why: 'Ich möchte wieder mit alten Menschen arbeiten.',
      bring: 'Ich war elf Jahre Krankenschwester und bringe Geduld mit.',
      start: 'Ich kann ab sofort beginnen.',
    },
    fonts,
  )
  await playJobStart(office, start, first, start.vacancy.startOn ?? soon(office, 15), 'S5')

  const silent = pair('C05', 'V08', 12)
  const waiting = await playOffer(office, silent)
  await playAnswer(
    office,
    silent,
    waiting,
    'interested',
    next('Bewerbung fertig machen'),
    'Ich suche Facharbeit und keinen Wechsel jede Woche.',
  )
  await playSending(
    office,
    silent,
    waiting,
    cvOf(silent.person),
    {
      why: 'Ich suche Facharbeit und möchte länger bleiben.',
      bring: 'Ich habe an Metallsägen und Pressen gearbeitet.',
      start: 'Ich kann sofort anfangen, auch im Schichtdienst.',
    },
    fonts,
  )

  const way = pair('C03', 'V01', 2)
  await playAnswer(office, way, await playOffer(office, way), 'interested', {
    what: 'Weg und Beginn um 8 Uhr mit dem Betrieb klären',
    dueOn: office.today,
  })
  const kind = pair('C08', 'V04', 3)
  await playAnswer(office, kind, await playOffer(office, kind), 'not-for-me', next('Im Betrieb nach Reinigung am Tag fragen', 2))
  await playOffer(office, pair('C04', 'V01', 1))
  await playOffer(office, pair('C10', 'V06', 1))
}

/** The invented office of the stories, played through the same actions people use, so that everything has its history. */
export const seedDemo = async (outside: Outside): Promise<void> => {
  const started = performance.now()
  const office = await openOffice(outside)
  const vacancies = await playJobs(office)
  const people = await playPeople(office)
  await playIntroductions(office, { people, vacancies }, outside)
  await playVisits(office)
  await playEvents(office)
  log('demo-ready', { seconds: Math.round((performance.now() - started) / 100) / 10, vacancies: vacancies.size, people: people.size })
}
