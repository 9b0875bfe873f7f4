export const employersPath = '/office/employers'
export const employerPath = (id: string) => `${employersPath}/${id}`
export const employerEditPath = (id: string) => `${employerPath(id)}/edit`
export const verificationPath = (id: string) => `${employerPath(id)}/verification`
export const blockPath = (id: string) => `${employerPath(id)}/block`
export const contactsPath = (id: string) => `${employerPath(id)}/contacts`
export const notesPath = (id: string) => `${employerPath(id)}/notes`
