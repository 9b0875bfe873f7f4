import type { PublicLanguage } from '#src/base/language.ts'
import type { ExampleField } from '#src/documents/examples.ts'
import type { CvLayout } from '#src/documents/look.ts'
import type { Cause } from '#src/documents/revision.ts'
import { editorAr } from './editor-ar.ts'
import { editorEn } from './editor-en.ts'
import type { Shape } from './shape.ts'

export const editorDe = {
  toPreview: 'Vorschau ansehen',
  toQuestion: 'Zurück zur Frage',
  pictures: 'Bild Ihrer Seiten',
  picture: (page: number, pages: number) =>
    `Bild von Seite ${page} von ${pages}. Den Text finden Sie unter dem Link „Zum Lesen in großer Schrift“.`,
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  ahead: (left: number, next: string) => `Danach: ${next} Noch ${left} ${left === 1 ? 'Frage' : 'Fragen'}.`,
  last: 'Das ist die letzte Frage.',
  undo: 'Rückgängig',
  redo: 'Wiederherstellen',
  states: 'Frühere Stände',
  did: {
    removed: 'Der Eintrag ist entfernt. „Rückgängig“ holt ihn zurück.',
    undone: 'Die letzte Änderung ist zurückgenommen. „Wiederherstellen“ holt sie zurück.',
    redone: 'Die Änderung ist wieder da.',
    taken: 'Sie haben jetzt diesen Stand. Die anderen bleiben in der Liste.',
    left: 'Gut. Das bleibt so.',
    saved: 'Gespeichert.',
  },
  revisions: {
    title: 'Frühere Stände',
    lead: 'Jedes Speichern ist ein Stand. Sie können jeden wieder nehmen.',
    none: 'Noch gibt es nur diesen einen Stand.',
    now: 'So ist es jetzt',
    take: 'Diesen Stand nehmen',
    at: (time: string) => `${time} Uhr`,
    causes: {
      will: 'Was Sie möchten',
      strengths: 'Was Sie gut können',
      jobs: 'Arbeit',
      education: 'Ausbildung',
      languages: 'Sprachen',
      skills: 'Scheine und Kenntnisse',
      'about-me': 'Name und Adresse',
      start: 'Anfang',
      import: 'Mitgebrachte Datei',
    } satisfies Record<Cause, string>,
  },
  gaps: {
    title: 'Zeiten ohne Eintrag',
    between: (after: string, before: string) => `Zwischen ${after} und ${before} steht nichts.`,
    until: (before: string) => `Vor ${before} steht eine Zeit lang nichts.`,
    offer: 'Wenn Sie möchten, schreiben Sie etwas dazu. Zum Beispiel: Familienzeit, Sprachkurs, Umzug, Ehrenamt.',
    fill: 'Etwas dazu schreiben',
    leave: 'So lassen',
  },
  look: {
    link: 'Aussehen ändern',
    title: 'Wie soll es aussehen?',
    lead: 'Ihre Wörter bleiben gleich. Nur das Aussehen ändert sich.',
    layout: 'Das gefällt mir',
    layouts: {
      classic: { name: 'Klassisch', hint: 'Ruhig und übersichtlich' },
      modern: { name: 'Modern', hint: 'Mit Farbe oben' },
      practical: { name: 'Praktisch', hint: 'Für Arbeit mit den Händen' },
    } satisfies Record<CvLayout, { name: string; hint: string }>,
    family: 'Schrift',
    families: { sans: 'Klar, ohne Füßchen', serif: 'Wie im Buch, mit Füßchen' },
    language: 'Überschriften auf',
    languages: { de: 'Deutsch', en: 'Englisch' },
    languageHint: 'Ihre eigenen Wörter bleiben, wie Sie sie schreiben.',
    photo: 'Mein Foto zeigen',
    photoHint: 'Ein Foto ist freiwillig. Viele lassen es weg.',
    photoNone: 'Ohne Foto ist heute üblich. Wenn Sie eines möchten, können Sie es hochladen.',
    photoLink: 'Foto hochladen',
    try: 'Ansehen',
    take: 'So nehmen',
  },
  fromHint: 'Ein Jahr reicht',
  endUnknown: 'Das Ende weiß ich nicht mehr',
  endUnknownHint: 'Dann steht nur der Anfang da. Auch den vergessen? Lassen Sie beides leer.',
  examples: {
    title: 'Beispiele',
    of: (field: string) => `Beispiele: ${field}`,
    lead: 'Nehmen Sie nur, was für Sie stimmt.',
    fields: {
      care: 'Pflege',
      warehouse: 'Lager und Versand',
      production: 'Produktion und Werkstatt',
      kitchen: 'Küche und Service',
      cleaning: 'Reinigung und Haushalt',
      sales: 'Verkauf und Kasse',
      building: 'Bau und Handwerk',
      office: 'Büro',
      driving: 'Fahren und Liefern',
      green: 'Garten und Landwirtschaft',
      children: 'Kinder und Schule',
      family: 'Familie und Haushalt',
    } satisfies Record<ExampleField, string>,
  },
  hints: 'Tipps aus dem Bewerberbüro',
}
export type EditorWords = Shape<typeof editorDe>

const plain: EditorWords = {
  ...editorDe,
  look: { ...editorDe.look, lead: 'Ihr Text bleibt gleich. Sie wählen nur, wie er aussieht.' },
  revisions: { ...editorDe.revisions, lead: 'Sie können zurückgehen. Wählen Sie, was Sie wieder haben möchten.' },
  gaps: { ...editorDe.gaps, offer: 'Möchten Sie dazu etwas schreiben? Zum Beispiel: Zeit mit der Familie, Sprachkurs, Umzug.' },
}

export const editorWords: Record<PublicLanguage, EditorWords> = { de: editorDe, plain, en: editorEn, ar: editorAr }
