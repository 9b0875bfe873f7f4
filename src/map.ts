import { administrators, advisers, advisersAndOffice, dataProtection, everyStaff, everyone, letterReaders, officeStaff, peopleReaders, signedIn } from '#src/doors.ts'
import type { Role } from '#src/base/roles.ts'
import type { Area, Handler, Route, Scope } from '#src/platform/http.tsx'
import type { Surface } from '#src/platform/settings.ts'
import * as candidates from '#src/candidates/routes.tsx'
import * as consents from '#src/consents/routes.tsx'
import * as documents from '#src/documents/routes.tsx'
import * as pages from '#src/pages/routes.tsx'
import * as portal from '#src/portal/routes.tsx'
import * as retention from '#src/retention/routes.tsx'
import * as rights from '#src/rights/routes.tsx'
import * as staff from '#src/staff/routes.tsx'
import * as employers from '#src/employers/routes.tsx'
import * as requestEmployers from '#src/staffing-requests/employer-routes.tsx'
import * as requestOffice from '#src/staffing-requests/office-routes.tsx'
import * as requests from '#src/staffing-requests/routes.tsx'
import * as start from '#src/start/routes.tsx'
import * as vacancies from '#src/vacancies/routes.tsx'
import * as followUps from '#src/follow-ups/routes.tsx'
import * as mails from '#src/mails/routes.tsx'
import * as todays from '#src/today/routes.tsx'
import * as walkIns from '#src/walk-ins/routes.tsx'

type Extra = { apart?: boolean; perHour?: number; area?: Area }
type Row = readonly [at: `GET ${string}` | `POST ${string}`, roles: readonly Role[], scope: Scope, go: Handler, extra?: Extra]
const section = (surface: Surface, area: Area, rows: readonly Row[]): Route[] =>
  rows.map(([at, roles, scope, go, extra]) => {
    const [method, path] = at.split(' ') as ['GET' | 'POST', string]
    return { method, path, roles, scope, go, surface, area, ...extra }
  })

/** Every address of the house: who may come, what narrows what they may touch, and who answers. What is not here does not exist. */
export const map: Route[] = [
  ...section('public', 'public', [
    ['GET /', everyone, 'public', start.startPage],
    ['GET /locations', everyone, 'public', start.locationsPage],
    ['GET /vacancies', everyone, 'public', vacancies.boardPage],
    ['GET /vacancies/:number', everyone, 'public', vacancies.vacancyPage],
    ['GET /vacancies/:number/print', everyone, 'public', vacancies.wallCardPage],
    ['GET /vacancies/:number/wall-card.pdf', everyone, 'public', vacancies.wallCardPdf],
    ['GET /s/:number', everyone, 'public', vacancies.shortLink],
    ['GET /l/:token', everyone, 'public', portal.linkPage],
    ['POST /l/:token', everyone, 'public', portal.openLink, { perHour: 120 }],
    ['GET /imprint', everyone, 'public', pages.textPage('imprint')],
    ['GET /privacy', everyone, 'public', pages.textPage('privacy', retention.keptLines)],
    ['GET /accessibility', everyone, 'public', pages.textPage('accessibility')],
    ['GET /plain-language', everyone, 'public', pages.textPage('plain-language')],
    ['GET /sign-language', everyone, 'public', pages.textPage('sign-language')],
    ['GET /accessibility/feedback', everyone, 'public', pages.feedbackPage],
    ['POST /accessibility/feedback', everyone, 'public', pages.sendFeedback, { perHour: 20 }],
    ['GET /accessibility/feedback/thanks', everyone, 'public', pages.thanksPage],
  ]),
  ...section('employer', 'employer', [
    ['GET /request', everyone, 'public', requests.requestStart],
    ['POST /request', everyone, 'public', requests.beginRequest, { perHour: 30 }],
    ['POST /request/continue-link', everyone, 'public', requests.askForLink, { perHour: 10 }],
    ['GET /request/link-sent', everyone, 'public', requests.linkSent],
    ['GET /request/step/:n', ['employer'], 'pass:request', requests.requestStep],
    ['POST /request/step/:n', ['employer'], 'pass:request', requests.saveRequestStep, { perHour: 300 }],
    ['GET /request/later', ['employer'], 'pass:request', requests.laterPage],
    ['POST /request/later', ['employer'], 'pass:request', requests.goOnLater, { perHour: 20 }],
    ['GET /request/check', ['employer'], 'pass:request', requests.requestCheck],
    ['POST /request/sending', ['employer'], 'pass:request', requests.sendOff, { perHour: 30 }],
    ['GET /request/status', ['employer'], 'pass:request', requests.requestStatus],
    ['POST /request/email', ['employer'], 'pass:request', requests.changeEmail, { perHour: 10 }],
    ['POST /request/withdrawal', ['employer'], 'pass:request', requests.withdraw, { perHour: 30 }],
    ['GET /employer/posting', ['employer'], 'pass:posting', vacancies.employerPosting],
    ['POST /employer/posting/confirmation', ['employer'], 'pass:posting', vacancies.confirmPosting, { perHour: 60 }],
    ['POST /employer/posting/change-wish', ['employer'], 'pass:posting', vacancies.wishForChange, { perHour: 60 }],
  ]),
  ...section('visitor', 'visitor', [
    ['GET /cv', [...everyone, 'visitor'], 'pass:workspace', documents.entryPage],
    ['POST /cv', everyone, 'public', documents.startDesk, { perHour: 300 }],
    ['POST /cv/code', everyone, 'public', documents.openByCode, { perHour: 30 }],
    ['GET /cv/step/:name', ['visitor'], 'pass:workspace', documents.stepPage],
    ['POST /cv/step/:name', ['visitor'], 'pass:workspace', documents.answerStep],
    ['GET /cv/preview', ['visitor'], 'pass:workspace', documents.previewPage],
    ['GET /cv/cv.pdf', ['visitor'], 'pass:workspace', documents.cvPdf],
    ['GET /cv/letters', ['visitor'], 'pass:workspace', documents.lettersPage],
    ['GET /cv/letters/:vacancyId', ['visitor'], 'pass:workspace', documents.letterPage],
    ['POST /cv/letters/:vacancyId', ['visitor'], 'pass:workspace', documents.saveSentences],
    ['GET /cv/letters/:vacancyId/letter.pdf', ['visitor'], 'pass:workspace', documents.letterPdf],
    ['GET /cv/letters/:vacancyId/application.pdf', ['visitor'], 'pass:workspace', documents.applicationPdf],
    ['GET /cv/handover', ['visitor'], 'pass:workspace', documents.handoverPage],
    ['POST /cv/handover/link', ['visitor'], 'pass:workspace', documents.makePhoneLink],
    ['POST /cv/keeping', ['visitor'], 'pass:workspace', documents.keep],
    ['POST /cv/keeping/end', ['visitor'], 'pass:workspace', documents.endKeeping],
    ['GET /cv/profile', ['visitor'], 'pass:workspace', documents.profileConsentPage],
    ['POST /cv/profile', ['visitor'], 'pass:workspace', documents.agreeToProfile],
    ['POST /cv/end', [...everyone, 'visitor'], 'pass:workspace', documents.endDesk],
    ['GET /cv/goodbye', everyone, 'public', documents.goodbyePage],
    ['GET /my', ['visitor'], 'pass:candidate', rights.minePage],
    ['GET /my/export.json', ['visitor'], 'pass:candidate', rights.exportMine],
    ['POST /my/erasure', ['visitor'], 'pass:candidate', rights.eraseMine],
    ['GET /my/erased', everyone, 'public', rights.erasedPage],
    ['POST /my/workspace', ['visitor'], 'pass:candidate', rights.openMyDesk],
    ['POST /my/end', [...everyone, 'visitor'], 'pass:candidate', rights.leaveMine],
    ['GET /handover', ['visitor'], 'pass:handover', documents.onPhonePage],
    ['GET /handover/cv.pdf', ['visitor'], 'pass:handover', documents.cvPdf],
    ['GET /handover/:vacancyId/application.pdf', ['visitor'], 'pass:handover', documents.applicationPdf],
  ]),
  ...section('visitor', 'kiosk', [
    ['GET /kiosk', ['kiosk'], 'pass:kiosk', walkIns.kioskPage],
    ['GET /kiosk/purpose', ['kiosk'], 'pass:kiosk', walkIns.purposePage],
    ['GET /kiosk/help', ['kiosk'], 'pass:kiosk', walkIns.helpPage],
    ['POST /kiosk/tickets', ['kiosk'], 'pass:kiosk', walkIns.drawTicket],
    ['GET /kiosk/tickets/:number', ['kiosk'], 'pass:kiosk', walkIns.ticketPage],
  ]),
  ...section('visitor', 'display', [
    ['GET /display', ['display'], 'pass:display', walkIns.displayPage],
  ]),
  ...section('staff', 'staff', [
    ['GET /office/candidates', peopleReaders, 'locations', candidates.candidatesPage],
    ['POST /office/candidates', advisersAndOffice, 'locations', consents.createProfile],
    ['GET /office/candidates/new', advisersAndOffice, 'locations', consents.newCandidatePage],
    ['GET /office/candidates/:id', peopleReaders, 'person', consents.candidatePage],
    ['POST /office/candidates/:id', advisersAndOffice, 'person', candidates.saveCandidate],
    ['GET /office/candidates/:id/reason', peopleReaders, 'locations', candidates.reasonPage],
    ['GET /office/candidates/:id/edit', advisersAndOffice, 'person', candidates.editPage],
    ['POST /office/candidates/:id/notes', advisersAndOffice, 'person', consents.addNote],
    ['POST /office/candidates/:id/workspace', advisersAndOffice, 'person', documents.openCandidateDesk],
    ['GET /office/candidates/:id/access', advisersAndOffice, 'person', rights.accessPage],
    ['POST /office/candidates/:id/access', advisersAndOffice, 'person', rights.makeAccess],
    ['GET /office/candidates/:id/deletion', advisersAndOffice, 'person', rights.deletionPage],
    ['POST /office/candidates/:id/deletion', advisersAndOffice, 'person', rights.deleteCandidate],
    ['POST /office/walk-ins/:id/workspace', officeStaff, 'locations', walkIns.openVisitDesk],
    ['GET /office', everyStaff, 'locations', todays.todayPage],
    ['GET /office/follow-ups/:id', everyStaff, 'locations', followUps.followUpPage],
    ['POST /office/follow-ups/:id/completion', everyStaff, 'locations', followUps.completeFollowUp],
    ['POST /office/follow-ups/:id/move', everyStaff, 'locations', followUps.postponeFollowUp],
    ['GET /office/mails', letterReaders, 'house', mails.outboxPage],
    ['POST /office/mails/:id/requeue', administrators, 'house', mails.sendAgain],
    ['GET /office/walk-ins', officeStaff, 'locations', walkIns.deskPage],
    ['POST /office/walk-ins', officeStaff, 'locations', walkIns.drawForSomebody],
    ['POST /office/walk-ins/next', officeStaff, 'locations', walkIns.callNextNumber],
    ['GET /office/walk-ins/devices', officeStaff, 'locations', walkIns.devicesPage],
    ['POST /office/walk-ins/devices', officeStaff, 'locations', walkIns.addDevice],
    ['POST /office/walk-ins/devices/:id/end', officeStaff, 'locations', walkIns.endDevice],
    ['GET /office/walk-ins/:id', officeStaff, 'locations', walkIns.visitPage],
    ['POST /office/walk-ins/:id/call-again', officeStaff, 'locations', walkIns.callNumberAgain],
    ['POST /office/walk-ins/:id/absence', officeStaff, 'locations', walkIns.noteAbsence],
    ['POST /office/walk-ins/:id/service', officeStaff, 'locations', walkIns.beginService],
    ['POST /office/walk-ins/:id/completion', officeStaff, 'locations', walkIns.completeVisit],
    ['GET /sign-in', everyone, 'public', staff.signInPage],
    ['POST /sign-in', everyone, 'public', staff.signIn, { apart: true }],
    ['GET /sign-in/code', everyone, 'public', staff.secondFactorPage],
    ['POST /sign-in/code', everyone, 'public', staff.secondFactor, { apart: true }],
    ['POST /sign-out', everyone, 'public', staff.signOut, { apart: true }],
    ['GET /office/account', signedIn, 'self', staff.accountPage],
    ['POST /office/account/second-factor', signedIn, 'self', staff.enableTwoFactor, { apart: true }],
    ['POST /office/account/second-factor/confirmation', signedIn, 'self', staff.confirmTwoFactor, { apart: true }],
    ['POST /office/account/other-sessions', signedIn, 'self', staff.endOtherSessions],
    ['POST /office/account/password', signedIn, 'self', staff.changePassword, { perHour: 30 }],
    ['GET /office/staff', administrators, 'house', staff.staffList],
    ['GET /office/staff/new', administrators, 'house', staff.newStaff],
    ['POST /office/staff', administrators, 'house', staff.createStaff],
    ['GET /office/staff/:id', administrators, 'house', staff.staffPage],
    ['POST /office/staff/:id', administrators, 'house', staff.changeStaff],
    ['GET /office/pages', administrators, 'house', pages.pageList],
    ['GET /office/pages/:slug/:language', administrators, 'house', pages.pageEdit],
    ['POST /office/pages/:slug/:language', administrators, 'house', pages.savePage],
    ['GET /office/feedback', administrators, 'house', pages.feedbackList],
    ['POST /office/feedback/:id/answer', administrators, 'house', pages.answerFeedback],
    ['GET /office/staffing-requests', officeStaff, 'house', requestOffice.requestList],
    ['POST /office/staffing-requests', officeStaff, 'house', requestOffice.takeDownRequest],
    ['GET /office/staffing-requests/new', officeStaff, 'house', requestOffice.intakePage],
    ['GET /office/staffing-requests/:id', officeStaff, 'house', requestOffice.requestPage],
    ['GET /office/staffing-requests/:id/contact', advisers, 'locations', requestOffice.contactPage],
    ['POST /office/staffing-requests/:id/contact', advisers, 'locations', requestOffice.noteRequestContact],
    ['GET /office/staffing-requests/:id/employer', advisers, 'locations', requestOffice.employerChoice],
    ['POST /office/staffing-requests/:id/employer', advisers, 'locations', requestOffice.chooseEmployer],
    ['GET /office/staffing-requests/:id/decline', advisers, 'locations', requestOffice.declinePage],
    ['POST /office/staffing-requests/:id/decline', advisers, 'locations', requestOffice.decline],
    ['GET /office/employers', officeStaff, 'house', employers.employerList],
    ['GET /office/employers/:id', officeStaff, 'house', requestEmployers.employerPage],
    ['POST /office/employers/:id', advisers, 'locations', employers.edit],
    ['GET /office/employers/:id/edit', advisers, 'locations', employers.editPage],
    ['GET /office/employers/:id/verification', advisers, 'locations', employers.verificationPage],
    ['POST /office/employers/:id/verification', advisers, 'locations', employers.verify],
    ['GET /office/employers/:id/block', advisers, 'locations', employers.blockPage],
    ['POST /office/employers/:id/block', advisers, 'locations', employers.block],
    ['GET /office/employers/:id/contacts', advisers, 'locations', employers.contactPersonPage],
    ['POST /office/employers/:id/contacts', advisers, 'locations', employers.addPerson],
    ['GET /office/employers/:id/notes', advisers, 'locations', employers.notePage],
    ['POST /office/employers/:id/notes', advisers, 'locations', employers.noteContact],
    ['GET /office/retention', dataProtection, 'house', retention.retentionPage],
    ['POST /office/retention/runs', dataProtection, 'house', retention.runNow],
    ['POST /office/retention/:category', dataProtection, 'house', retention.setPeriod],
    ['POST /office/staffing-requests/:id/vacancy', advisers, 'locations', vacancies.startVacancy],
    ['GET /office/vacancies', everyStaff, 'house', vacancies.officeList],
    ['GET /office/vacancies/:id', everyStaff, 'house', vacancies.officeVacancy],
    ['GET /office/vacancies/:id/posting', advisers, 'locations', vacancies.formulatePage],
    ['POST /office/vacancies/:id/posting', advisers, 'locations', vacancies.formulate],
    ['POST /office/vacancies/:id/overrides/:rule', advisers, 'locations', vacancies.override],
    ['POST /office/vacancies/:id/overrides/:rule/second-check', ['locationLead', 'serviceLead'], 'locations', vacancies.second],
    ['POST /office/vacancies/:id/sending', advisers, 'locations', vacancies.send],
    ['POST /office/vacancies/:id/confirmation', advisers, 'locations', vacancies.confirm],
    ['POST /office/vacancies/:id/publication', advisers, 'locations', vacancies.publish],
    ['POST /office/vacancies/:id/extension', advisers, 'locations', vacancies.extend],
    ['POST /office/vacancies/:id/pause', advisers, 'locations', vacancies.pause],
    ['POST /office/vacancies/:id/resumption', advisers, 'locations', vacancies.resume],
    ['POST /office/vacancies/:id/closing', advisers, 'locations', vacancies.close],
  ]),
]
