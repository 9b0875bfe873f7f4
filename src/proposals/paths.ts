export const proposalPath = (id: string) => `/office/proposals/${id}`
export const proposalStepPath = (id: string, step: 'answer' | 'consent' | 'letter' | 'sending' | 'employer-answer' | 'closing') =>
  `/office/proposals/${id}/${step}`
export const proposePath = (vacancyId: string, candidateId: string) => `/office/vacancies/${vacancyId}/candidates/${candidateId}/proposal`
export const peopleForPath = (vacancyId: string) => `/office/vacancies/${vacancyId}/candidates`
export const pairPath = (vacancyId: string, candidateId: string) => `/office/vacancies/${vacancyId}/candidates/${candidateId}`
export const vacanciesForPath = (candidateId: string) => `/office/candidates/${candidateId}/vacancies`
export const employerProposalPath = '/employer/proposal'
