export const deskPath = '/cv'
export const stepPath = (step: string) => `/cv/step/${step}`
export const aboutMePath = '/cv/step/about-me'
export const overviewPath = '/cv/step/done'
export const previewPath = '/cv/preview'
export const cvPdfPath = '/cv/cv.pdf'
export const codePath = '/cv/code'
export const lettersPath = '/cv/letters'
export const letterPath = (vacancyId: string) => `/cv/letters/${vacancyId}`
export const letterPdfPath = (vacancyId: string) => `/cv/letters/${vacancyId}/letter.pdf`
export const applicationPdfPath = (vacancyId: string) => `/cv/letters/${vacancyId}/application.pdf`
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
export const onPhoneApplicationPath = (vacancyId: string) => `/handover/${vacancyId}/application.pdf`
