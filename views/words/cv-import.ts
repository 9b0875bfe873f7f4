import type { PublicLanguage } from '#src/base/language.ts'
import type { FileRefusal } from '#src/documents/json-resume/file.ts'
import type { Way } from '#src/documents/json-resume/merge.ts'
import type { Change, CvPart, Reason } from '#src/documents/json-resume/report.ts'
import { importAr } from './cv-import-ar.ts'
import { importEn } from './cv-import-en.ts'

/** A CV brought along, and what becomes of each field of it. */
export type ImportWords = {
  entry: { title: string; text: string; file: string; hint: string; button: string }
  title: string
  lead: (fields: number) => string
  none: string
  other: string
  changedTitle: string
  leftTitle: string
  leftText: string
  takenTitle: (fields: number) => string
  more: (fields: number) => string
  way: string
  wayHint: string
  ways: Record<Way, { label: string; hint: string }>
  take: string
  aside: string
  done: string
  goOn: string
  json: string
  text: string
  parts: Record<CvPart, string>
  changes: Record<Change, string>
  reasons: Record<Reason, string>
  refusals: Record<FileRefusal | 'missing', string>
}

const de: ImportWords = {
  entry: {
    title: 'Ich bringe meinen Lebenslauf mit',
    text: 'Haben Sie einen Lebenslauf von uns als PDF? Dann machen Sie damit weiter.',
    file: 'Ihre Datei',
    hint: 'Eine PDF von uns, oder eine Datei mit der Endung .json. Höchstens 10 MB.',
    button: 'Datei lesen',
  },
  title: 'Das steht in Ihrer Datei',
  lead: (fields) =>
    fields === 1
      ? 'Wir haben eine Angabe gefunden. Noch ist nichts übernommen.'
      : `Wir haben ${fields} Angaben gefunden. Noch ist nichts übernommen.`,
  none: 'Noch keine Datei gelesen',
  other: 'Eine andere Datei wählen',
  changedTitle: 'Das ändern wir dabei',
  leftTitle: 'Das bleibt weg',
  leftText: 'Ihre Datei bleibt, wie sie ist. Sie können alles selbst eintragen.',
  takenTitle: (fields) => `So wie es dasteht (${fields})`,
  more: (fields) => `Und ${fields} weitere.`,
  way: 'Hier steht schon etwas. Was soll gelten?',
  wayHint: 'Sie können es danach zurücknehmen.',
  ways: {
    gaps: { label: 'Was hier steht', hint: 'Aus der Datei kommt nur, was hier fehlt.' },
    file: { label: 'Was in der Datei steht', hint: 'Was in der Datei fehlt, bleibt hier stehen.' },
  },
  take: 'Übernehmen',
  aside: 'Nicht übernehmen',
  done: 'Übernommen. Sie können alles ändern.',
  goOn: 'Weiter zum Lebenslauf',
  json: 'Daten für andere Programme (JSON)',
  text: 'Nur der Text (für Formulare im Internet)',
  parts: {
    name: 'Name',
    secondName: 'Name in anderer Schrift',
    address: 'Adresse',
    phone: 'Telefon',
    email: 'E-Mail',
    will: 'Was Sie möchten',
    strengths: 'Was Sie gut können',
    jobs: 'Arbeit',
    education: 'Ausbildung',
    languages: 'Sprache',
    licences: 'Scheine und Nachweise',
    skills: 'Kenntnisse',
    interests: 'Was Sie gern machen',
  },
  changes: {
    cut: 'Gekürzt, weil es zu lang ist.',
    date: 'Monat und Jahr, wie hier üblich.',
    today: 'Ohne Ende: bis heute.',
    characters: 'Ohne Zeichen, die man nicht sieht.',
    joined: 'Zusammen mit einer anderen Angabe.',
    'as-points': 'Als einzelne Punkte.',
    moved: 'An anderer Stelle.',
    level: 'Mit den Stufen, die es hier gibt.',
    type: 'Als Text.',
  },
  reasons: {
    'too-many': 'Dafür ist kein Platz mehr.',
    'no-place': 'Dafür hat der Lebenslauf keine Stelle.',
    unknown: 'Das Feld kennen wir nicht.',
    'wrong-type': 'Das ist nicht lesbar.',
    empty: 'Da steht nichts.',
    'not-email': 'Das ist keine E-Mail-Adresse.',
    'not-phone': 'Das ist keine Telefonnummer.',
    photo: 'Ein Foto wählen Sie hier selbst, wenn Sie möchten.',
    others: 'Angaben über andere Menschen nehmen wir nicht.',
    'about-file': 'Das gehört zur Datei.',
  },
  refusals: {
    missing: 'Bitte wählen Sie eine Datei.',
    'not-ours': 'Diese PDF ist nicht von uns. Daraus können wir nichts lesen. Fangen Sie neu an, wir helfen gern.',
    'no-data': 'In dieser Datei stecken keine Daten. Vielleicht haben Sie noch eine andere.',
    broken: 'Diese Datei ist beschädigt oder keine PDF. Bitte speichern Sie sie noch einmal.',
    encrypted: 'Diese PDF hat ein Passwort. Bitte speichern Sie sie ohne Passwort.',
    'too-large': 'Diese Datei ist zu groß. Höchstens 10 MB, als .json höchstens 1 MB.',
    'not-json': 'Diese Datei können wir nicht lesen. Wir nehmen PDF von uns und .json.',
  },
}

const plain: ImportWords = {
  ...de,
  entry: {
    ...de.entry,
    text: 'Haben Sie einen Lebenslauf von uns? Auf dem Handy oder auf einem Stick? Dann nehmen wir den.',
  },
  leftText: 'Ihre Datei bleibt gleich. Sie können alles selbst schreiben.',
  ways: {
    gaps: { label: 'Was hier steht', hint: 'Wir nehmen aus der Datei nur, was hier fehlt.' },
    file: { label: 'Was in der Datei steht', hint: 'Was nur hier steht, bleibt.' },
  },
  reasons: { ...de.reasons, 'no-place': 'Das kommt nicht in den Lebenslauf.', 'wrong-type': 'Das können wir nicht lesen.' },
  refusals: {
    ...de.refusals,
    'not-ours': 'Diese PDF ist nicht von uns. Wir können sie nicht lesen. Fangen Sie neu an. Wir helfen gern.',
    'no-data': 'In dieser Datei ist nichts für uns. Haben Sie noch eine andere?',
  },
}

export const importWords: Record<PublicLanguage, ImportWords> = { de, plain, en: importEn, ar: importAr }
