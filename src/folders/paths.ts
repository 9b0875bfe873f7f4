/** The same folder at the computer and on one's own phone, each under the key that opened it. */
export type FolderPlace = '/cv' | '/handover'
export const folderPath = (place: FolderPlace) => `${place}/folder`
export const certificatesPath = (place: FolderPlace) => `${place}/folder/certificates`
export const certificatePath = (place: FolderPlace, id: string) => `${certificatesPath(place)}/${id}`
export const certificateFilePath = (place: FolderPlace, id: string) => `${certificatePath(place, id)}/file`
export const certificateMovePath = (place: FolderPlace, id: string) => `${certificatePath(place, id)}/move`
export const certificateRemovalPath = (place: FolderPlace, id: string) => `${certificatePath(place, id)}/removal`
export const certificateReturnPath = (place: FolderPlace, id: string) => `${certificatePath(place, id)}/return`
/** `with`: the CV, a letter by its vacancy, or nothing of one's own. */
export const folderPdfPath = (place: FolderPlace, what: string) => `${place}/folder/folder.pdf?with=${what}`
export const photoPath = (place: FolderPlace) => `${place}/photo`
export const photoPicturePath = (place: FolderPlace) => `${place}/photo/picture`
export const photoRemovalPath = (place: FolderPlace) => `${place}/photo/removal`
