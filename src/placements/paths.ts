export const jobStartPath = (proposalId: string) => `/office/proposals/${proposalId}/job-start`
export const placementPath = (id: string) => `/office/placements/${id}`
export const checkInPath = (placementId: string, checkInId: string) => `/office/placements/${placementId}/check-ins/${checkInId}`
