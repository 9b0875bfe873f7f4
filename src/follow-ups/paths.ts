export const followUpDonePath = (id: string) => `/office/follow-ups/${id}/completion`
export const followUpMovePath = (id: string) => `/office/follow-ups/${id}/move`
export const followUpPath = (id: string) => `/office/follow-ups/${id}`
