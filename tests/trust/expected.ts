import type { Stand } from '#tests/support/office.ts'

// Who may come through which door, written by hand from the office's own rules (who does what, and who may see whom).
// Never derived from src/map.ts: the point is that two hands wrote it. A new door is a new line here.
//
// One line: method, address, who. Behind `|`: what the id in the address stands for, and whether a colleague of another
// place sees it (`seen`) or is told that it does not exist (`own`).

const groups: Record<string, readonly Stand[]> = {
  adviser: ['employerAdviser'],
  office: ['applicantOffice'],
  coach: ['coach'],
  colleague: ['colleague'],
  lead: ['locationLead'],
  service: ['serviceLead'],
  admin: ['administrator'],
  dpo: ['dataProtectionOfficer'],
  staff: [
    'employerAdviser',
    'applicantOffice',
    'coach',
    'colleague',
    'locationLead',
    'serviceLead',
    'administrator',
    'dataProtectionOfficer',
  ],
  newcomer: ['newcomer'],
  request: ['request-link'],
  posting: ['posting-link'],
  proposal: ['proposal-link'],
  visitor: ['visitor'],
  handover: ['handover-link'],
  person: ['person-link'],
  kiosk: ['kiosk'],
  display: ['display'],
}

const doors = `
GET  /                                     everyone
GET  /locations                            everyone
GET  /l/:token                             everyone
POST /l/:token                             everyone
GET  /imprint                              everyone
GET  /privacy                              everyone
GET  /accessibility                        everyone
GET  /plain-language                       everyone
GET  /sign-language                        everyone
GET  /accessibility/feedback               everyone
POST /accessibility/feedback               everyone
GET  /accessibility/feedback/thanks        everyone

GET  /request                              everyone
POST /request                              everyone
POST /request/continue-link                everyone
GET  /request/link-sent                    everyone
GET  /request/step/:n                      request
POST /request/step/:n                      request
GET  /request/later                        request
POST /request/later                        request
GET  /request/check                        request
POST /request/sending                      request
GET  /request/status                       request
POST /request/email                        request
POST /request/withdrawal                   request

GET  /cv                                   everyone
POST /cv                                   everyone
POST /cv/code                              everyone
GET  /cv/step/:name                        visitor
POST /cv/step/:name                        visitor
GET  /cv/preview                           visitor
GET  /cv/cv.pdf                            visitor
GET  /cv/letters                           visitor
GET  /cv/letters/:vacancyId                visitor                              | vacancy
POST /cv/letters/:vacancyId                visitor                              | vacancy
GET  /cv/letters/:vacancyId/letter.pdf     visitor                              | vacancy
GET  /cv/letters/:vacancyId/application.pdf visitor                             | vacancy
GET  /cv/handover                          visitor
POST /cv/handover/link                     visitor
POST /cv/keeping                           visitor
POST /cv/keeping/end                       visitor
GET  /cv/profile                           visitor
POST /cv/profile                           visitor
POST /cv/end                               everyone
GET  /cv/goodbye                           everyone
GET  /handover                             handover
GET  /handover/cv.pdf                      handover
GET  /handover/:vacancyId/application.pdf  handover                             | vacancy

GET  /kiosk                                kiosk
GET  /kiosk/purpose                        kiosk
GET  /kiosk/help                           kiosk
POST /kiosk/tickets                        kiosk
GET  /kiosk/tickets/:number                kiosk
GET  /display                              display

GET  /sign-in                              everyone
POST /sign-in                              everyone
GET  /sign-in/code                         everyone
POST /sign-in/code                         everyone
POST /sign-out                             everyone
GET  /office/account                       staff newcomer
POST /office/account/second-factor         staff newcomer
POST /office/account/second-factor/confirmation staff newcomer
POST /office/account/other-sessions        staff newcomer
POST /office/account/password              staff newcomer

GET  /office/walk-ins                      adviser office lead service
POST /office/walk-ins                      adviser office lead service
POST /office/walk-ins/next                 adviser office lead service
GET  /office/walk-ins/devices              adviser office lead service
POST /office/walk-ins/devices              adviser office lead service
POST /office/walk-ins/devices/:id/end      adviser office lead service          | device own
GET  /office/walk-ins/:id                  adviser office lead service          | visit own
POST /office/walk-ins/:id/call-again       adviser office lead service          | visit own
POST /office/walk-ins/:id/absence          adviser office lead service          | visit own
POST /office/walk-ins/:id/service          adviser office lead service          | visit own
POST /office/walk-ins/:id/completion       adviser office lead service          | visit own

GET  /office                               staff
GET  /office/follow-ups/:id                staff                                | follow-up own
POST /office/follow-ups/:id/completion     staff                                | follow-up own
POST /office/follow-ups/:id/move           staff                                | follow-up own
GET  /office/mails                         adviser admin service
POST /office/mails/:id/requeue             admin service                        | dead-mail

GET  /office/staff                         admin service
GET  /office/staff/new                     admin service
POST /office/staff                         admin service
GET  /office/staff/:id                     admin service                        | staff
POST /office/staff/:id                     admin service                        | staff
GET  /office/pages                         admin service
GET  /office/pages/:slug/:language         admin service
POST /office/pages/:slug/:language         admin service
GET  /office/feedback                      admin service
POST /office/feedback/:id/answer           admin service                        | feedback
GET  /office/retention                     admin service dpo
POST /office/retention/runs                admin service dpo
POST /office/retention/:category           admin service dpo
`

export type Door = {
  method: 'GET' | 'POST'
  path: string
  who: readonly Stand[] | 'everyone'
  thing: string | null
  elsewhere: 'seen' | 'own' | null
}
export const expectedDoors: Door[] = doors
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [door = '', about = ''] = line.split('|')
    const [method = '', path = '', ...names] = door.trim().split(/\s+/)
    const [thing = null, elsewhere = null] = about.trim().split(/\s+/).filter(Boolean)
    const who = names[0] === 'everyone' ? 'everyone' : names.flatMap((name) => groups[name] ?? [`nobody knows ${name}` as Stand])
    return { method: method as Door['method'], path, who, thing, elsewhere: elsewhere as Door['elsewhere'] }
  })

export type Answer = 'yes' | 'sign-in' | 'set-up' | 'not-allowed' | 'ended' | 'start'
/** How somebody is turned away who has no right to this door. */
export const turnedAway = ({ method, path }: Door, stand: Stand): Answer => {
  const isColleague = groups.staff!.includes(stand)
  if (path.startsWith('/office')) {
    if (stand === 'newcomer') return method === 'GET' ? 'set-up' : 'not-allowed'
    return isColleague ? 'not-allowed' : 'sign-in'
  }
  if (method === 'GET' && /^\/(cv|handover)(\/|$)/.test(path)) return 'start'
  return 'ended'
}
export const expectedAnswer = (door: Door, stand: Stand): Answer =>
  door.who === 'everyone' || door.who.includes(stand) ? 'yes' : turnedAway(door, stand)
