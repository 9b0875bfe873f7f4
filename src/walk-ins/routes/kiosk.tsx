import { timeOf } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Location } from '#src/locations/location.ts'
import { writePaper } from '#src/paper/write.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, pdf, readForm, show, to } from '#src/platform/http.tsx'
import { ticketPaper } from '#views/documents/ticket-paper.ts'
import { ClosedPanel, HelpPanel, KioskFloor, LanguagePanel, PurposePanel, TicketPanel } from '#views/walk-ins/kiosk.tsx'
import { clockText, dateWithWeekday } from '#views/words/dates.ts'
import { kioskWords } from '#views/words/kiosk.ts'
import { takeTicket } from '../actions.ts'
import { kioskForm } from '../forms.ts'
import { kioskPath, kioskStartPath, kioskTicketPath } from '../paths.ts'
import { expectationAt, locationAtWork, ticketNow } from '../queries.ts'
import { type Doors, doorsAt } from '../waiting.ts'

const subjectOf = (c: C): string => ('subject' in c.var.ctx.actor ? c.var.ctx.actor.subject : '')
const here = (c: C): Promise<Location> => locationAtWork(c.var.ctx, subjectOf(c))
const wordsOf = (c: C) => kioskWords[c.var.ctx.language]
/** Every screen goes back to the first one by itself, also without scripts: nothing of one person stays for the next. */
const backAfter = (c: C, seconds: number) => c.header('Refresh', `${seconds}; url=${kioskStartPath}`)

const doorsOf = (c: C, location: Location): Doors => doorsAt(location, today(c.var.ctx), timeOf(c.var.ctx.now))
/** The sample office is open whenever somebody wants to try it, and says that it is not. */
const isTrying = (c: C) => c.var.outside.settings.demo && c.req.query('try') === '1'

const closedPage = (c: C, location: Location, doors: Exclude<Doors, { state: 'open' }>) => {
  const { language } = c.var.ctx
  const words = wordsOf(c)
  const next = doors.next && { when: dateWithWeekday(doors.next.day, language), from: clockText(doors.next.from, language) }
  c.header('Refresh', `60; url=${kioskStartPath}`)
  return show(
    c,
    words.closedTitle,
    <ClosedPanel words={words} language={language} kind={doors.state} next={next} mayTry={c.var.outside.settings.demo} />,
    200,
    { place: location.name, floor: <KioskFloor words={words} /> },
  )
}

export const kioskPage = async (c: C) => {
  const location = await here(c)
  const doors = doorsOf(c, location)
  if (doors.state !== 'open') return closedPage(c, location, doors)
  return show(c, wordsOf(c).chooseLanguage, <LanguagePanel />, 200, { place: location.name, floor: <KioskFloor words={wordsOf(c)} /> })
}

export const purposePage = async (c: C) => {
  const location = await here(c)
  const doors = doorsOf(c, location)
  if (doors.state !== 'open' && !isTrying(c)) return closedPage(c, location, doors)
  return askPurpose(c, location)
}
const askPurpose = (c: C, location: Location, rejected?: Rejected) => {
  const words = wordsOf(c)
  backAfter(c, 120)
  const panel = <PurposePanel words={words} language={c.var.ctx.language} once={onceToken(c)} trying={isTrying(c)} rejected={rejected} />
  return show(c, words.title, panel, rejected ? 422 : 200, {
    place: location.name,
    floor: <KioskFloor words={words} back={kioskStartPath} />,
  })
}

export const drawTicket = async (c: C) => {
  const location = await here(c)
  const doors = doorsOf(c, location)
  if (doors.state !== 'open' && !isTrying(c)) return to(c, kioskPath)
  const read = readForm(c, kioskForm)
  if (!read.ok) return askPurpose(c, location, read.rejected)
  const visit = await takeTicket(c.var.ctx, { locationId: location.id, language: c.var.ctx.language, ...read.value })
  return to(c, kioskTicketPath(visit.number))
}

const ticketAt = (c: C, location: Location) => {
  const number = c.req.param('number') ?? ''
  if (!/^\d{1,6}$/.test(number)) throw new NotFound('no ticket in the address')
  return ticketNow(c.var.ctx, location.id, Number(number))
}
export const ticketPdf = async (c: C) => {
  const { ctx, outside } = c.var
  const location = await here(c)
  const { number, purpose, takenAt } = await ticketAt(c, location)
  const words = wordsOf(c)
  const lines = [words.drawnAt(clockText(timeOf(takenAt), ctx.language)), words.purposes[purpose]]
  const ticket = { number, label: words.yourNumber, location: location.name, lines, tell: words.seat, language: ctx.language }
  return pdf(c, (await writePaper(ticketPaper(ticket, takenAt), await outside.fonts())).bytes, `Nummer-${number}.pdf`)
}
export const ticketPage = async (c: C) => {
  const location = await here(c)
  const visit = await ticketAt(c, location)
  const words = wordsOf(c)
  const longer = c.req.query('longer') === '1'
  const expected = await expectationAt(c.var.ctx, location.id)
  backAfter(c, longer ? 120 : 15)
  const ticket = (
    <TicketPanel
      words={words}
      number={visit.number}
      time={clockText(timeOf(visit.takenAt), c.var.ctx.language)}
      purpose={visit.purpose}
      minutes={expected(visit)}
      path={kioskTicketPath(visit.number)}
      longer={longer}
    />
  )
  return show(c, words.ticketTitle(String(visit.number)), ticket, 200, { place: location.name, floor: <KioskFloor words={words} /> })
}

export const helpPage = async (c: C) => {
  const location = await here(c)
  const words = wordsOf(c)
  backAfter(c, 60)
  return show(c, words.helpTitle, <HelpPanel words={words} once={onceToken(c)} mayDraw={doorsOf(c, location).state === 'open'} />, 200, {
    place: location.name,
    floor: <KioskFloor words={words} back={kioskStartPath} />,
  })
}
