import { sql } from 'drizzle-orm'
import { keepWorkspace } from '#src/documents/actions.ts'
import { mintLink } from '#src/passes/actions.ts'
import { takeTicket } from '#src/walk-ins/actions.ts'
import type { Cookies, Office, Stand } from '#tests/support/office.ts'
import { onceToken } from '#tests/support/postbox.ts'
import { formsOn } from './page-forms.ts'
import { greeted, keptCode } from './recipes.ts'
import { sendForm } from './uploads.ts'

/** The office, and pages of this round that no link leads to. */
export type Stage = { office: Office; pages: string[] }

/** A request with every step answered, not sent yet. */
const fullDraft = async (office: Office): Promise<Cookies> => {
  const cookies = await office.draft()
  const browser = office.browser(new Map(cookies))
  for (const step of [1, 2, 3, 4, 5]) {
    const page = `/request/step/${step}`
    const form = formsOn(await (await browser.get(page)).text()).find(({ action }) => action.startsWith(page))
    if (form) await browser.post(form.action, form.full, { once: onceToken() })
  }
  return cookies
}
/** Two more numbers are called; the first of them three times, and nobody came. */
const callTwo = async (office: Office, round: number) => {
  const arrival = { locationId: 'GL', purpose: 'print', language: 'de' } as const
  for (const _ of [1, 2]) await takeTicket(office.ctxAs(), arrival)
  const browser = office.browser(await office.cookiesOf('applicantOffice'))
  for (const desk of [1, 2])
    await browser.post('/office/walk-ins/next', { locationId: 'GL', place: `Tisch ${2 * round + desk}` }, { once: onceToken() })
  await office.db.execute(
    sql`update visits set calls = 3 where id = (select id from visits where state = 'called' order by called_at desc, number desc limit 1)`,
  )
}
const calledPages = async (office: Office): Promise<string[]> => {
  const { rows } = (await office.db.execute(
    sql`select id from visits where state in ('called', 'in-service') order by called_at desc limit 6`,
  )) as unknown as { rows: { id: string }[] }
  return rows.map(({ id }) => `/office/walk-ins/${id}`)
}

/** The business said yes itself in the first rounds; here one waits for the office to note it. */
const waitingForYes = async (office: Office): Promise<string[]> => {
  const { rows } = (await office.db.execute(sql`
    update vacancies set state = 'sent' where id =
      (select id from vacancies where state in ('confirmed', 'published') order by state = 'confirmed' desc, id limit 1)
    returning id`)) as unknown as { rows: { id: string }[] }
  return rows.map(({ id }) => `/office/vacancies/${id}`)
}

/** A CV with two states: only then there is one to go back to. */
const changeCv = async (office: Office) => {
  const browser = office.browser(new Map(await office.cookiesOf('visitor')))
  const page = '/cv/step/will'
  const form = formsOn(await (await browser.get(page)).text()).find(({ action }) => action === page)
  if (form) await browser.post(page, { ...form.fields, will: 'Im Garten arbeiten.' }, { once: onceToken() })
}

/** A file brought to the desk waits for an answer. */
const bringFile = async (office: Office) => {
  const browser = office.browser(new Map(await office.cookiesOf('visitor')))
  await sendForm(browser, { route: '/cv/import', action: '/cv/import' }, {}, onceToken())
}

/** Events one step before each of their buttons, somebody to greet at the door, and a seat offered to the one with the ticket. */
const eventsOneStepOn = async (office: Office, ticket: string): Promise<string[]> => {
  await office.db.execute(sql`
    update events set companions = true, child_places = 0, way = 'Bus 210', contact_name = 'Inge Brandt', contact_phone = '02202 4711',
      presenters = '[{"name":"Lagerhof","about":""}]' where state = 'draft'`)
  await office.db.execute(sql`update events set state = 'open', seats = seats + 10 where state in ('open', 'full', 'confirmed')`)
  await office.db.execute(sql`
    update event_registrations set name = ${greeted}, state = 'registered' where id in (
      select distinct on (event_id) r.id from event_registrations r join events e on e.id = r.event_id
      where e.state = 'open' and r.state in ('registered', 'confirmed') and r.id <> ${ticket} order by event_id, r.number)`)
  await office.db.execute(sql`update event_registrations set state = 'offered', offer_until_at = '2030-01-01' where id = ${ticket}`)
  const { rows } = (await office.db.execute(sql`select id from events`)) as unknown as { rows: { id: string }[] }
  return rows.flatMap(({ id }) => [`/office/events/${id}`, `/office/events/${id}/door`])
}

/** Some forms only stand where something happened before: each round of the walk finds the office one stage on. */
export const stageFor = (office: Office) => {
  let draft: Cookies | null = null
  let ticket = ''
  const cookiesOf = async (stand: Stand) => (stand === 'request-link' && draft ? new Map(draft) : office.cookiesOf(stand))
  return async (round: number): Promise<Stage> => {
    const ctx = office.ctxAs()
    if (round === 0) {
      ticket = await office.thing.registration()
      await keepWorkspace(ctx, await office.desk(), keptCode)
      await changeCv(office)
    }
    if (round === 1) {
      draft = await fullDraft(office)
      await office.thing['dead-mail']()
    }
    const pages = round === 3 ? await waitingForYes(office) : []
    if (round > 0) pages.push(...(await eventsOneStepOn(office, ticket)))
    if (round > 0) await callTwo(office, round)
    if (round > 0) await bringFile(office)
    // Sessions that were ended begin anew.
    if (round > 2) office.forget()
    const token = await mintLink(ctx, { purpose: 'kiosk', subject: 'GL', hours: 1 })
    return { office: { ...office, cookiesOf }, pages: [`/l/${token}`, ...pages, ...(await calledPages(office))] }
  }
}
