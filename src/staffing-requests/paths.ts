export const requestStartPath = '/request'
export const requestStepPath = (step: number) => `/request/step/${step}`
export const requestCheckPath = '/request/check'
export const requestSendingPath = '/request/sending'
export const requestStatusPath = '/request/status'
export const requestWithdrawalPath = '/request/withdrawal'
export const requestEmailPath = '/request/email'
export const requestLaterPath = '/request/later'
export const continueLinkPath = '/request/continue-link'
export const linkSentPath = '/request/link-sent'
export const responsiblePath = '/request/responsible'

export const staffingRequestsPath = '/office/staffing-requests'
export const newRequestPath = `${staffingRequestsPath}/new`
export const staffingRequestPath = (id: string) => `${staffingRequestsPath}/${id}`
export const requestEmployerPath = (id: string) => `${staffingRequestPath(id)}/employer`
export const requestContactPath = (id: string) => `${staffingRequestPath(id)}/contact`
export const requestDeclinePath = (id: string) => `${staffingRequestPath(id)}/decline`
export const requestVacancyPath = (id: string) => `${staffingRequestPath(id)}/vacancy`
