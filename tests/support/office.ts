import { eq, sql } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { cvOf, demoPeople } from '#src/demo/people.ts'
import { seedDemo } from '#src/demo/seed.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import { demoStaff } from '#src/demo/staff.ts'
import { addCostLine } from '#src/documents/actions/costs.ts'
import { layBeside } from '#src/documents/actions/imports.ts'
import { saveLetter, startOwnLetter } from '#src/documents/actions/letters.ts'
import { keepPhoto } from '#src/documents/actions/photos.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { cvFromJsonResume } from '#src/documents/json-resume/import.ts'
import { addCertificate } from '#src/folders/actions.ts'
import { reportBarrier } from '#src/pages/actions.ts'
import { openPass } from '#src/passes/actions.ts'
import type { Database } from '#src/platform/database-node.ts'
import type { Grant } from '#src/platform/http.tsx'
import { createStaffMember } from '#src/staff/actions.ts'
import { staff } from '#src/staff/tables.ts'
import { startRequest } from '#src/staffing-requests/actions.ts'
import { broughtFile } from './brought-file.ts'
import { openHouse, type TestHouse } from './house.ts'
import { otherPicture, samplePicture } from './sample-picture.ts'
import { sessionCookieFor } from './sign-in.ts'

/** Who may stand at a door: nobody in particular, the holder of one kind of link or machine, or a colleague with one role. */
export const stands = [
  ...[
    'anonymous',
    'request-link',
    'posting-link',
    'proposal-link',
    'visitor',
    'handover-link',
    'person-link',
    'ticket-link',
    'kiosk',
    'display',
  ],
  ...[
    'newcomer',
    'employerAdviser',
    'applicantOffice',
    'coach',
    'colleague',
    'locationLead',
    'serviceLead',
    'administrator',
    'dataProtectionOfficer',
  ],
] as const
export type Stand = (typeof stands)[number]
export type Cookies = Map<string, string>

const links: Record<string, { role: Grant['role']; purpose: string }> = {
  'request-link': { role: 'employer', purpose: 'request' },
  'posting-link': { role: 'employer', purpose: 'posting' },
  'proposal-link': { role: 'employer', purpose: 'proposal' },
  visitor: { role: 'visitor', purpose: 'workspace' },
  'handover-link': { role: 'visitor', purpose: 'handover' },
  'person-link': { role: 'visitor', purpose: 'candidate' },
  'ticket-link': { role: 'visitor', purpose: 'ticket' },
  kiosk: { role: 'kiosk', purpose: 'kiosk' },
  display: { role: 'display', purpose: 'display' },
}

/** A genuine session, as the gate opens one, without the way that led there. */
export const passCookie = async (
  house: TestHouse,
  { role, purpose }: Pick<Grant, 'role' | 'purpose'>,
  subject: string,
): Promise<[string, string]> => [`jp-${purpose}`, await openPass(house.ctxAs(), { role, purpose, subject, hours: 8, idleMinutes: 480 })]
const one = async (house: TestHouse, query: string): Promise<string> => {
  const { rows } = (await house.db.execute(sql.raw(query))) as unknown as { rows: Record<string, string>[] }
  const id = Object.values(rows[0] ?? {})[0]
  if (!id) throw new Error(`the office has nothing for: ${query}`)
  return id
}

/** A colleague who works at one place and stands in for nobody. */
const addColleague = async (house: TestHouse, name: string, roles: StaffRole[], locations: string[], demo = true): Promise<string> => {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@jobpoint.example`
  const made = await createStaffMember(house.ctxAs(), {
    name,
    email,
    roles,
    locations,
    demo,
    ...(demo ? {} : { password: 'erstes-kennwort-26' }),
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

/** A yes of a person to one employer, that still counts. */
const openConsent = 'from consents where employer_id is not null and withdrawn_at is null order by id'
const guesthouse = {
  recipient: 'Gasthaus Alter Bahnhof\nGleisweg 2\n51465 Bergisch Gladbach',
  role: 'Hilfe in der Küche',
  contactName: '',
}
const openEvent = "select id from events order by state = 'open' desc, number limit 1"
/** What ids in addresses stand for, each with one thing of the office. */
const certificateOf = (house: TestHouse, desk: string) =>
  one(house, `update certificates set removed_at = null where workspace_id = '${desk}' returning id`)
const things = (house: TestHouse, visitorsDesk: () => Promise<string>, phonesDesk: () => Promise<string>) => ({
  vacancy: () => one(house, "select id from vacancies where 'GL' = any(location_ids) order by state = 'published' desc, id"),
  'vacancy-number': () => one(house, "select number from vacancies where 'GL' = any(location_ids) order by state = 'published' desc, id"),
  'staffing-request': () => one(house, "select id from staffing_requests where location_id = 'GL' order by state = 'new' desc, id"),
  employer: () => one(house, "select id from employers where location_id = 'GL' order by verified = 'verified' desc, id"),
  candidate: () => one(house, "select id from candidates where location_id = 'GL' order by id"),
  'consenting-candidate': () => one(house, `select candidate_id ${openConsent}`),
  consent: () => one(house, `select id ${openConsent}`),
  proposal: () => one(house, "select id from proposals order by state = 'sent' desc, id"),
  placement: () => one(house, 'select id from placements order by id'),
  'check-in': () =>
    one(
      house,
      'select id from check_ins where placement_id = (select id from placements order by id limit 1) order by done_at is null desc, due_on',
    ),
  'follow-up': () =>
    one(
      house,
      "select id from follow_ups where location_id = 'GL' and owner_id = (select id from staff where name = 'Jonas Eichholz') order by state = 'open' desc, id",
    ),
  visit: () => one(house, "select id from visits where location_id = 'GL' order by state = 'waiting' desc, number"),
  staff: () => one(house, "select id from staff where name = 'Oliver Tännert'"),
  device: async () => {
    await passCookie(house, links.kiosk!, 'GL')
    return one(house, "select id from passes where purpose = 'kiosk' and ended_at is null")
  },
  feedback: async () => {
    await reportBarrier(house.ctxAs({ kind: 'anonymous' }), { page: '/vacancies', message: 'Der Knopf ist zu klein.', contact: null })
    return one(house, 'select id from feedback order by created_at desc, id desc')
  },
  'event-number': () => one(house, "select 'v' || number from events order by state = 'open' desc, number"),
  registration: () =>
    one(house, `select id from event_registrations where event_id = (${openEvent}) order by state = 'registered' desc, number`),
  event: () => one(house, openEvent),
  /** Of the visitor who stands at the door: somebody else's desk has others. */
  'own-letter': async () => startOwnLetter(house.ctxAs(), await visitorsDesk(), guesthouse),
  'phone-letter': async () => startOwnLetter(house.ctxAs(), await phonesDesk(), guesthouse),
  'cost-line': async () => {
    const desk = await visitorsDesk()
    const facts = {
      appliedOn: '2026-11-20' as Day,
      employer: 'Gasthaus Alter Bahnhof',
      role: 'Hilfe in der Küche',
      way: 'post' as const,
      cents: 270,
    }
    await addCostLine(house.ctxAs(), desk, facts)
    return one(house, `select id from application_costs where workspace_id = '${desk}' order by id desc`)
  },
  'visitor-certificate': async () => certificateOf(house, await visitorsDesk()),
  'phone-certificate': async () => certificateOf(house, await phonesDesk()),
  'dead-mail': () =>
    one(
      house,
      "update outgoing_mails set state = 'dead' where id = (select id from outgoing_mails where state = 'queued' limit 1) returning id",
    ),
})
export type Thing = keyof ReturnType<typeof things>

/** The demo office of the stories on its Monday, with a session for everybody who may stand at a door. */
export const openOffice = async (settings: Record<string, string> = {}, database?: Database) => {
  const house = await openHouse({ DEMO: '1', ...settings }, database)
  await seedDemo(house.outside)
  const [person] = demoPeople(shiftTo(storyDay))
  let visitors = ''
  let phones = ''
  const visitorsDesk = async () => {
    await cookiesOf('visitor')
    return visitors
  }
  const phonesDesk = async () => {
    await cookiesOf('handover-link')
    return phones
  }
  const thing = things(house, visitorsDesk, phonesDesk)
  const sent = await one(house, "select id from staffing_requests where state = 'new'")
  /** A visitor's desk with a whole CV and a letter for one vacancy. */
  const desk = async () => {
    const id = await openWorkspace(house.ctxAs(), { language: 'de', cv: cvOf(person!) })
    const vacancy = { id: (await thing.vacancy()) as Id<'vacancy'>, version: 0 }
    await saveLetter(
      house.ctxAs(),
      id,
      vacancy,
      { why: 'Ich arbeite gern mit Menschen.', bring: 'Ich bringe Geduld mit.', start: 'Ich kann sofort beginnen.' },
      () => [],
    )
    await layBeside(house.ctxAs(), id, cvFromJsonResume(broughtFile))
    await keepPhoto(house.ctxAs(), id, samplePicture)
    for (const [title, bytes] of [['Arbeitszeugnis', samplePicture] as const, ['Staplerschein', otherPicture] as const])
      await addCertificate(house.ctxAs(), id, { title, file: { kind: 'png', bytes, pages: 1 } })
    return id
  }
  const subjects: Record<string, () => Promise<string> | string> = {
    'request-link': () => sent,
    'posting-link': () => one(house, "select id from vacancies where state = 'sent'"),
    'proposal-link': thing.proposal,
    visitor: async () => {
      visitors = await desk()
      return visitors
    },
    'handover-link': async () => {
      phones = await desk()
      return phones
    },
    'person-link': thing['consenting-candidate'],
    'ticket-link': thing.registration,
    kiosk: () => 'GL',
    display: () => 'GL',
  }
  const newcomer = await addColleague(house, 'Nele Neumann', ['employerAdviser'], ['GL'], false)
  const byName = async (name: string) => (await house.db.select({ id: staff.id }).from(staff).where(eq(staff.name, name)))[0]!.id
  const sessions = new Map<string, Cookies>()
  const session = async (stand: Stand): Promise<Cookies> => {
    if (stand === 'anonymous') return new Map()
    const link = links[stand]
    if (link) return new Map([await passCookie(house, link, await subjects[stand]!())])
    if (stand === 'newcomer') return new Map([await sessionCookieFor(house, newcomer, { setUp: false })])
    const colleague = demoStaff.find(({ roles }) => roles.includes(stand as StaffRole))!
    return new Map([await sessionCookieFor(house, await byName(colleague.name))])
  }
  /** The same session again, until `forget` says it was ended. */
  const cookiesOf = async (stand: Stand): Promise<Cookies> => {
    const known = sessions.get(stand) ?? (await session(stand))
    sessions.set(stand, known)
    return new Map(known)
  }
  const forget = () => sessions.clear()
  /** Somebody with this role at Kürten only, who stands in for nobody: everything at Bergisch Gladbach is somebody else's. */
  const stranger = async (role: StaffRole): Promise<Cookies> =>
    new Map([await sessionCookieFor(house, await addColleague(house, `Fremd ${role}`, [role], ['KU']))])
  let address = 0
  house.outside.clientAddress = () => `10.0.${Math.floor(++address / 250) % 250}.${address % 250}`
  const draft = async () =>
    new Map([await passCookie(house, links['request-link']!, await startRequest(house.ctxAs({ kind: 'anonymous' })))])
  /** One id after the other, as an address names them. */
  const idsOf = async (wanted: readonly string[]): Promise<string[]> => {
    const ids: string[] = []
    for (const name of wanted) ids.push(await thing[name as Thing]())
    return ids
  }
  return { ...house, thing, idsOf, cookiesOf, forget, stranger, draft, desk }
}
export type Office = Awaited<ReturnType<typeof openOffice>>
