export const kioskPath = '/kiosk'
/** Back to the first question, in German: the next person chooses anew. */
export const kioskStartPath = '/kiosk?lang=de'
export const kioskPurposePath = '/kiosk/purpose'
export const kioskHelpPath = '/kiosk/help'
export const kioskTicketsPath = '/kiosk/tickets'
export const kioskTicketPath = (number: number) => `/kiosk/tickets/${number}`
/** The same number on a slip, where no script can print the page. */
export const kioskSlipPath = (number: number) => `/kiosk/tickets/${number}/slip.pdf`
export const displayPath = '/display'

export const visitsPath = '/office/walk-ins'
type Asked = { location?: string; place?: string; day?: string; state?: string; purpose?: string }
/** The desk of one location, with the place and the filters kept in the address. */
export const deskPath = (asked: Asked): string => {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length > 0 ? `${visitsPath}?${new URLSearchParams(given)}` : visitsPath
}
export const nextVisitPath = '/office/walk-ins/next'
export const visitPath = (id: string) => `/office/walk-ins/${id}`
export const callAgainPath = (id: string) => `/office/walk-ins/${id}/call-again`
export const absencePath = (id: string) => `/office/walk-ins/${id}/absence`
export const servicePath = (id: string) => `/office/walk-ins/${id}/service`
export const completionPath = (id: string) => `/office/walk-ins/${id}/completion`
export const visitWorkspacePath = (id: string) => `/office/walk-ins/${id}/workspace`
export const devicesPath = '/office/walk-ins/devices'
export const deviceEndPath = (id: string) => `/office/walk-ins/devices/${id}/end`
