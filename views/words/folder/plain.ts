import type { FolderWords } from '../folder.ts'
import { folderDe } from './de.ts'

export const folderPlain: FolderWords = {
  ...folderDe,
  title: 'Ihre Mappe',
  lead: 'Hier legen Sie Ihre Zeugnisse hinein. Dann machen wir eine Datei daraus.',
  emptyText: 'Das macht nichts. Oft reicht der Lebenslauf.',
  fullNote: (target) => `Viele Betriebe nehmen höchstens ${target}. Größere Mails kommen nicht an.`,
  fileHint: 'PDF, JPG oder PNG. Am Handy können Sie das Blatt fotografieren.',
  privacy: 'Im Foto kann stehen, wo Sie wohnen. Das löschen wir.',
  photo: {
    ...folderDe.photo,
    lead: 'Ein Foto ist nicht nötig. Kein Betrieb darf ein Foto verlangen.',
    more: 'Sie möchten ein Foto? Das dürfen Sie selbst entscheiden.',
  },
  refusals: {
    ...folderDe.refusals,
    'too-large': 'Die Datei ist zu groß. 10 MB sind erlaubt. Machen Sie die Datei kleiner.',
    encrypted: 'Die Datei hat ein Passwort. Wir können sie nicht öffnen. Speichern Sie sie ohne Passwort.',
    'picture-broken': 'Das Bild ist kaputt. Machen Sie ein neues Foto.',
    broken: 'Die Datei ist kaputt. Öffnen Sie sie und speichern Sie sie neu.',
  },
}
