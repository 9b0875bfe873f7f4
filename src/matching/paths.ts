export const peopleForPath = (vacancyId: string, wide = false) => `/office/vacancies/${vacancyId}/candidates${wide ? '?wide=1' : ''}`
export const vacanciesForPath = (candidateId: string, wide = false) => `/office/candidates/${candidateId}/vacancies${wide ? '?wide=1' : ''}`
export const pairPath = (vacancyId: string, candidateId: string) => `/office/vacancies/${vacancyId}/candidates/${candidateId}`
export const rulesPath = '/matching-rules'
