export const deskPath = '/cv'
export const stepPath = (step: string) => `/cv/step/${step}`
export const aboutMePath = '/cv/step/about-me'
export const overviewPath = '/cv/step/done'
export const previewPath = '/cv/preview'
/** One page of the CV as a picture; what is asked beyond the version is tried, not kept. */
export const picturePath = (page: number, version: number, tried: Record<string, string> = {}) =>
  `/cv/picture/${page}?${new URLSearchParams({ v: String(version), ...tried })}`
/** The pages as they would be with what is typed; nothing of it is stored. */
export const draftPath = (step: string) => `/cv/draft/${step}`
export const lookPath = '/cv/look'
export const revisionsPath = '/cv/revisions'
export const cvPdfPath = '/cv/cv.pdf'
/** With place, day and room for a signature: some employers still ask for it. */
export const signedCvPdfPath = '/cv/cv.pdf?signed=1'
export const shortProfilePath = '/cv/short-profile'
export const shortProfilePdfPath = '/cv/short-profile/profile.pdf'
export const anonymousCvPath = '/cv/anonymous'
export const anonymousCvPdfPath = '/cv/anonymous/cv.pdf'
export const codePath = '/cv/code'
/** A CV brought along: read, shown with what becomes of each field, taken or put aside. */
export const importPath = '/cv/import'
export const importTakingPath = '/cv/import/taking'
export const importAsidePath = '/cv/import/aside'
export const cvJsonPath = '/cv/cv.json'
export const cvTextPath = '/cv/cv.txt'
export const lettersPath = '/cv/letters'
export const letterPath = (vacancyId: string) => `/cv/letters/${vacancyId}`
export const letterPdfPath = (vacancyId: string) => `/cv/letters/${vacancyId}/letter.pdf`
export const applicationPdfPath = (vacancyId: string) => `/cv/letters/${vacancyId}/application.pdf`
export const letterPartPath = (letter: string, part: string) => `${letter}?part=${part}`
export const letterDeletionPath = (letter: string) => `${letter}/deletion`
/** Letters to employers the person names, without a vacancy of the house. */
export const newOwnLetterPath = '/cv/own-letters/new'
export const ownLettersPath = '/cv/own-letters'
export const ownLetterPath = (id: string) => `/cv/own-letters/${id}`
export const ownLetterPdfPath = (id: string) => `/cv/own-letters/${id}/letter.pdf`
export const ownApplicationPdfPath = (id: string) => `/cv/own-letters/${id}/application.pdf`
/** The CV as one employer gets it. */
export const versionPath = (vacancyId: string) => `/cv/letters/${vacancyId}/version`
export const versionUndoPath = (vacancyId: string) => `/cv/letters/${vacancyId}/version/undo`
export const versionResetPath = (vacancyId: string) => `/cv/letters/${vacancyId}/version/reset`
export const versionDeletionPath = (vacancyId: string) => `/cv/letters/${vacancyId}/version/deletion`
export const costsPath = '/cv/costs'
export const costPath = (id: string) => `/cv/costs/${id}`
export const costDeletionPath = (id: string) => `/cv/costs/${id}/deletion`
export const costListPdfPath = '/cv/costs/list.pdf'
/** The same file with a first sheet before the CV. */
export const withCover = (path: string) => `${path}?cover=1`
/** Shall this employer get it? Asked beside the letter, answered in a later room of the house. */
export const introductionPath = (vacancyId: string) => `/cv/letters/${vacancyId}/introduction`
export const introducedPath = (vacancyId: string) => `/cv/letters/${vacancyId}/introduction/done`
export const handoverPath = '/cv/handover'
export const handoverLinkPath = '/cv/handover/link'
export const keepingPath = '/cv/keeping'
export const keepingEndPath = '/cv/keeping/end'
export const profileConsentPath = '/cv/profile'
export const endPath = '/cv/end'
export const goodbyePath = '/cv/goodbye'
export const onPhonePath = '/handover'
export const onPhoneCvPath = '/handover/cv.pdf'
export const onPhoneProfilePath = '/handover/profile.pdf'
export const onPhoneApplicationPath = (vacancyId: string) => `/handover/${vacancyId}/application.pdf`
export const onPhoneOwnApplicationPath = (id: string) => `/handover/own-letters/${id}/application.pdf`
