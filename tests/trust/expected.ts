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
  ticket: ['ticket-link'],
  kiosk: ['kiosk'],
  display: ['display'],
}

const doors = `
GET  /                                     everyone
GET  /locations                            everyone
GET  /vacancies                            everyone
GET  /vacancies/:number                    everyone                             | vacancy-number
GET  /vacancies/:number/print              everyone                             | vacancy-number
GET  /vacancies/:number/wall-card.pdf      everyone                             | vacancy-number
GET  /s/:number                            everyone
GET  /events                               everyone
GET  /events/:number                       everyone                             | event-number
GET  /events/:number/registration          everyone                             | event-number
POST /events/:number/registration          everyone                             | event-number
GET  /ticket                               ticket
GET  /ticket/ticket.pdf                    ticket
POST /ticket/acceptance                    ticket
POST /ticket/cancellation                  ticket
GET  /ticket/cancelled                     everyone
GET  /matching-rules                       everyone
GET  /l/:token                             everyone
POST /l/:token                             everyone
GET  /standards                            everyone
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
GET  /employer/posting                     posting
POST /employer/posting/confirmation        posting
POST /employer/posting/change-wish         posting
GET  /employer/proposal                    proposal
GET  /employer/proposal/application.pdf    proposal
POST /employer/proposal/answer             proposal

GET  /cv                                   everyone
POST /cv                                   everyone
POST /cv/code                              everyone
POST /cv/import                            everyone
GET  /cv/import                            visitor
POST /cv/import/taking                     visitor
POST /cv/import/aside                      visitor
GET  /cv/cv.json                           visitor
GET  /cv/cv.txt                            visitor
GET  /cv/step/:name                        visitor
POST /cv/step/:name                        visitor
GET  /cv/preview                           visitor
GET  /cv/picture/:n                        visitor
POST /cv/draft/:name                       visitor
GET  /cv/look                              visitor
POST /cv/look                              visitor
GET  /cv/revisions                         visitor
POST /cv/revisions                         visitor
GET  /cv/cv.pdf                            visitor
GET  /cv/short-profile                     visitor
POST /cv/short-profile                     visitor
GET  /cv/short-profile/profile.pdf         visitor
GET  /cv/anonymous                         visitor
GET  /cv/anonymous/cv.pdf                  visitor
GET  /cv/letters                           visitor
GET  /cv/letters/:vacancyId                visitor                              | vacancy
POST /cv/letters/:vacancyId                visitor                              | vacancy
GET  /cv/letters/:vacancyId/letter.pdf     visitor                              | vacancy
GET  /cv/letters/:vacancyId/application.pdf visitor                             | vacancy
GET  /cv/letters/:vacancyId/introduction   visitor                              | vacancy
POST /cv/letters/:vacancyId/introduction   visitor                              | vacancy
GET  /cv/letters/:vacancyId/introduction/done visitor                           | vacancy
POST /cv/letters/:vacancyId/deletion       visitor                              | vacancy
GET  /cv/letters/:vacancyId/version        visitor                              | vacancy
POST /cv/letters/:vacancyId/version        visitor                              | vacancy
POST /cv/letters/:vacancyId/version/reset  visitor                              | vacancy
POST /cv/letters/:vacancyId/version/deletion visitor                            | vacancy
POST /cv/letters/:vacancyId/version/undo   visitor                              | vacancy
GET  /cv/own-letters/new                   visitor
POST /cv/own-letters                       visitor
GET  /cv/own-letters/:id                   visitor                              | own-letter
POST /cv/own-letters/:id                   visitor                              | own-letter
POST /cv/own-letters/:id/deletion          visitor                              | own-letter
GET  /cv/own-letters/:id/letter.pdf        visitor                              | own-letter
GET  /cv/own-letters/:id/application.pdf   visitor                              | own-letter
GET  /cv/costs                             visitor
POST /cv/costs                             visitor
GET  /cv/costs/list.pdf                    visitor
POST /cv/costs/:id                         visitor                              | cost-line
POST /cv/costs/:id/deletion                visitor                              | cost-line
GET  /cv/handover                          visitor
POST /cv/handover/link                     visitor
POST /cv/keeping                           visitor
POST /cv/keeping/end                       visitor
GET  /cv/profile                           visitor
POST /cv/profile                           visitor
GET  /cv/folder                                  visitor
GET  /cv/folder/folder.pdf                       visitor
POST /cv/folder/certificates                     visitor
POST /cv/folder/certificates/:id                 visitor  | visitor-certificate
GET  /cv/folder/certificates/:id/file            visitor  | visitor-certificate
POST /cv/folder/certificates/:id/move            visitor  | visitor-certificate
POST /cv/folder/certificates/:id/removal         visitor  | visitor-certificate
POST /cv/folder/certificates/:id/return          visitor  | visitor-certificate
GET  /cv/photo                                   visitor
GET  /cv/photo/picture                           visitor
POST /cv/photo                                   visitor
POST /cv/photo/removal                           visitor
GET  /handover/folder                            handover
GET  /handover/folder/folder.pdf                 handover
POST /handover/folder/certificates               handover
POST /handover/folder/certificates/:id           handover  | phone-certificate
GET  /handover/folder/certificates/:id/file      handover  | phone-certificate
POST /handover/folder/certificates/:id/move      handover  | phone-certificate
POST /handover/folder/certificates/:id/removal   handover  | phone-certificate
POST /handover/folder/certificates/:id/return    handover  | phone-certificate
GET  /handover/photo                             handover
GET  /handover/photo/picture                     handover
POST /handover/photo                             handover
POST /handover/photo/removal                     handover
POST /cv/end                               everyone
GET  /cv/goodbye                           everyone
GET  /handover                             handover
GET  /handover/cv.pdf                      handover
GET  /handover/profile.pdf                 handover
GET  /handover/own-letters/:id/application.pdf handover                         | phone-letter
GET  /handover/:vacancyId/application.pdf  handover                             | vacancy

GET  /my                                   person
GET  /my/export.json                       person
POST /my/erasure                           person
GET  /my/erased                            everyone
POST /my/workspace                         person
POST /my/end                               everyone
POST /my/consents/:id/withdrawal           person                               | consent

GET  /kiosk                                kiosk
GET  /kiosk/purpose                        kiosk
GET  /kiosk/help                           kiosk
POST /kiosk/tickets                        kiosk
GET  /kiosk/tickets/:number                kiosk
GET  /kiosk/tickets/:number/slip.pdf       kiosk
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

GET  /office                               staff
GET  /office/follow-ups/:id                staff                                | follow-up own
POST /office/follow-ups/:id/completion     staff                                | follow-up own
POST /office/follow-ups/:id/move           staff                                | follow-up own
GET  /office/mails                         adviser admin service
POST /office/mails/:id/requeue             admin service                        | dead-mail

GET  /office/staffing-requests             adviser office lead service
POST /office/staffing-requests             adviser office lead service
GET  /office/staffing-requests/new         adviser office lead service
GET  /office/staffing-requests/:id         adviser office lead service          | staffing-request seen
GET  /office/staffing-requests/:id/contact adviser service                      | staffing-request own
POST /office/staffing-requests/:id/contact adviser service                      | staffing-request own
GET  /office/staffing-requests/:id/employer adviser service                     | staffing-request own
POST /office/staffing-requests/:id/employer adviser service                     | staffing-request own
GET  /office/staffing-requests/:id/decline adviser service                      | staffing-request own
POST /office/staffing-requests/:id/decline adviser service                      | staffing-request own
POST /office/staffing-requests/:id/vacancy adviser service                      | staffing-request own

GET  /office/employers                     adviser office lead service
GET  /office/employers/:id                 adviser office lead service          | employer seen
POST /office/employers/:id                 adviser service                      | employer own
GET  /office/employers/:id/edit            adviser service                      | employer own
GET  /office/employers/:id/verification    adviser service                      | employer own
POST /office/employers/:id/verification    adviser service                      | employer own
GET  /office/employers/:id/block           adviser service                      | employer own
POST /office/employers/:id/block           adviser service                      | employer own
GET  /office/employers/:id/contacts        adviser service                      | employer own
POST /office/employers/:id/contacts        adviser service                      | employer own
GET  /office/employers/:id/notes           adviser service                      | employer own
POST /office/employers/:id/notes           adviser service                      | employer own

GET  /office/vacancies                     staff
GET  /office/vacancies/:id                 staff                                | vacancy seen
GET  /office/vacancies/:id/posting         adviser service                      | vacancy own
POST /office/vacancies/:id/posting         adviser service                      | vacancy own
POST /office/vacancies/:id/overrides/:rule adviser service                      | vacancy own
POST /office/vacancies/:id/overrides/:rule/second-check lead service            | vacancy own
POST /office/vacancies/:id/sending         adviser service                      | vacancy own
POST /office/vacancies/:id/confirmation    adviser service                      | vacancy own
POST /office/vacancies/:id/publication     adviser service                      | vacancy own
POST /office/vacancies/:id/extension       adviser service                      | vacancy own
POST /office/vacancies/:id/pause           adviser service                      | vacancy own
POST /office/vacancies/:id/resumption      adviser service                      | vacancy own
POST /office/vacancies/:id/closing         adviser service                      | vacancy own
GET  /office/vacancies/:id/candidates      adviser office                       | vacancy seen
GET  /office/vacancies/:id/candidates/:candidateId adviser office               | vacancy,candidate own
POST /office/vacancies/:id/candidates/:candidateId/proposal adviser office      | vacancy,candidate own
GET  /office/vacancies/:id/proposals       adviser office                       | vacancy seen

GET  /office/candidates                    adviser office coach lead service dpo
POST /office/candidates                    adviser office
GET  /office/candidates/new                adviser office
GET  /office/candidates/:id                adviser office coach lead service dpo | candidate own
POST /office/candidates/:id                adviser office                       | candidate own
GET  /office/candidates/:id/reason         adviser office coach lead service dpo | candidate own
GET  /office/candidates/:id/edit           adviser office                       | candidate own
POST /office/candidates/:id/notes          adviser office                       | candidate own
POST /office/candidates/:id/workspace      adviser office                       | candidate own
GET  /office/candidates/:id/access         adviser office                       | candidate own
POST /office/candidates/:id/access         adviser office                       | candidate own
GET  /office/candidates/:id/deletion       adviser office                       | candidate own
POST /office/candidates/:id/deletion       adviser office                       | candidate own
GET  /office/candidates/:id/vacancies      adviser office                       | candidate own
GET  /office/candidates/:id/proposals      adviser office                       | candidate own
POST /office/candidates/:id/consents/:consentId/withdrawal adviser office       | consenting-candidate,consent own

GET  /office/proposals/:id                 adviser office                       | proposal own
GET  /office/proposals/:id/answer          adviser office                       | proposal own
POST /office/proposals/:id/answer          adviser office                       | proposal own
POST /office/proposals/:id/consent         adviser office                       | proposal own
GET  /office/proposals/:id/letter          adviser office                       | proposal own
POST /office/proposals/:id/letter          adviser office                       | proposal own
GET  /office/proposals/:id/application.pdf adviser office                       | proposal own
POST /office/proposals/:id/sending         adviser office                       | proposal own
POST /office/proposals/:id/employer-answer adviser office                       | proposal own
GET  /office/proposals/:id/closing         adviser office                       | proposal own
POST /office/proposals/:id/closing         adviser office                       | proposal own
GET  /office/proposals/:id/job-start       adviser office                       | proposal own
POST /office/proposals/:id/job-start       adviser office                       | proposal own
GET  /office/placements/:id                adviser office coach                 | placement own
POST /office/placements/:id/check-ins/:checkInId adviser office coach           | placement,check-in own

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
POST /office/walk-ins/:id/workspace        adviser office lead service          | visit own

GET  /office/events staff
POST /office/events adviser office service
GET  /office/events/new adviser office service
GET  /office/events/:id staff | event seen
POST /office/events/:id adviser office service | event own
GET  /office/events/:id/edit adviser office service | event own
POST /office/events/:id/publication adviser office service | event own
POST /office/events/:id/opening adviser office service | event own
POST /office/events/:id/confirmation adviser office service | event own
POST /office/events/:id/start adviser office service | event own
POST /office/events/:id/completion adviser office service | event own
POST /office/events/:id/follow-up-completion adviser office service | event own
POST /office/events/:id/cancellation adviser office service | event own
GET  /office/events/:id/door adviser office | event own
GET  /office/events/:id/door/print adviser office | event own
POST /office/events/:id/check-ins adviser office | event own
POST /office/events/:id/walk-ups adviser office | event own
POST /office/events/:id/registrations/:registrationId/check-in adviser office | event,registration own
POST /office/events/:id/registrations/:registrationId/check-in-undo adviser office | event,registration own
POST /office/events/:id/registrations/:registrationId/cancellation adviser office | event,registration own

GET  /office/house                         admin service dpo
GET  /office/staff                         admin service
GET  /office/staff/new                     admin service
POST /office/staff                         admin service
GET  /office/staff/:id                     admin service                        | staff
POST /office/staff/:id                     admin service                        | staff
GET  /office/pages                         admin service
GET  /office/pages/:slug/:language         admin service
POST /office/pages/:slug/:language         admin service
GET  /office/standards                     office lead admin service
GET  /office/standards/:key/:language      office lead admin service
POST /office/standards/:key/:language      office lead admin service
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
  things: readonly string[]
  elsewhere: 'seen' | 'own' | null
}
export const expectedDoors: Door[] = doors
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [door = '', about = ''] = line.split('|')
    const [method = '', path = '', ...names] = door.trim().split(/\s+/)
    const [things = '', elsewhere = null] = about.trim().split(/\s+/).filter(Boolean)
    const who = names[0] === 'everyone' ? 'everyone' : names.flatMap((name) => groups[name] ?? [`nobody knows ${name}` as Stand])
    return {
      method: method as Door['method'],
      path,
      who,
      things: things.split(',').filter(Boolean),
      elsewhere: elsewhere as Door['elsewhere'],
    }
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
