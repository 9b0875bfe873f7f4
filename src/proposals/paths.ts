export const proposalPath = (id: string) => `/office/proposals/${id}`
type Step = 'answer' | 'consent' | 'letter' | 'sending' | 'employer-answer' | 'closing'
export const proposalStepPath = (id: string, step: Step) => `${proposalPath(id)}/${step}`
export const proposalPdfPath = (id: string) => `${proposalPath(id)}/application.pdf`
export const proposePath = (vacancyId: string, candidateId: string) => `/office/vacancies/${vacancyId}/candidates/${candidateId}/proposal`
export const proposalsOfPath = (candidateId: string) => `/office/candidates/${candidateId}/proposals`
export const proposalsAtPath = (vacancyId: string) => `/office/vacancies/${vacancyId}/proposals`
export const notedWithdrawalPath = (candidateId: string, consentId: string) =>
  `/office/candidates/${candidateId}/consents/${consentId}/withdrawal`
export const ownWithdrawalPath = (consentId: string) => `/my/consents/${consentId}/withdrawal`
export const employerProposalPath = '/employer/proposal'
export const employerAnswerPath = '/employer/proposal/answer'
export const employerPdfPath = '/employer/proposal/application.pdf'
