export const candidatesPath = '/office/candidates'
export const newCandidatePath = '/office/candidates/new'
export const candidatePath = (id: string) => `/office/candidates/${id}`
export const candidateReasonPath = (id: string) => `/office/candidates/${id}/reason`
export const candidateEditPath = (id: string) => `/office/candidates/${id}/edit`
export const candidateNotesPath = (id: string) => `/office/candidates/${id}/notes`
export const candidateDeletionPath = (id: string) => `/office/candidates/${id}/deletion`
export const candidateAccessPath = (id: string) => `/office/candidates/${id}/access`
export const candidateDeskPath = (id: string) => `/office/candidates/${id}/workspace`
