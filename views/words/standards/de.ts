import type { StandardKey } from '#src/pages/standards.ts'

export const standardsDe: Record<StandardKey, string> = {
  overview: `Ein Lebenslauf hat eine oder zwei Seiten. Das Neueste steht oben.

- Monat und Jahr links, das andere rechts. Zum Beispiel: 03/2019 – 06/2022.
- Ein Foto ist nicht nötig. Wer eines möchte, darf eines nehmen.
- Geburtsdatum, Familienstand und Religion sind nicht nötig.
- Alles kommt in eine PDF-Datei. Sie heißt zum Beispiel: Bewerbung_Nachname.pdf.`,
  will: `- Ein Satz reicht: Was möchten Sie arbeiten?
- Schreiben Sie so, wie Sie sprechen.`,
  strengths: `- Drei bis fünf Stärken sind genug.
- Besser als ein Wort ist ein Beispiel: „Ich habe für 30 Leute gekocht.“`,
  jobs: `- Die letzte Arbeit steht oben.
- Zu jeder Arbeit gehören drei bis fünf kurze Punkte: Was haben Sie getan?
- Auch Ehrenamt, Praktikum und Arbeit in der Familie zählen.
- Eine Zeit ohne Arbeit hat einen ruhigen Namen: Familienzeit, Pflege von Angehörigen, Arbeitssuche mit Kurs.
- Sie müssen keinen Grund nennen.`,
  education: `- Schule und Ausbildung aus anderen Ländern gehören dazu.
- Ist ein Abschluss hier anerkannt? Dann schreiben Sie es in die Zeile.
- Ein Kurs zählt auch, wenn er kurz war.`,
  languages: `- Schreiben Sie alle Sprachen auf, auch die erste.
- Für Deutsch helfen die Stufen A1 bis C2. Ohne Prüfung schätzen Sie selbst.`,
  skills: `- Führerscheine und Staplerschein stehen hier.
- Bei Programmen reicht der Name: Textverarbeitung, Kasse, Lagerprogramm.`,
  'about-me': `- Name, Anschrift, Telefon: So erreicht Sie der Betrieb.
- Die E-Mail-Adresse soll Ihren Namen enthalten, keinen Spitznamen.
- Staatsangehörigkeit müssen Sie nicht nennen.`,
  letter: `- Eine Seite ist genug. Für Helferstellen reichen wenige Sätze.
- Erst: Warum diese Arbeit? Dann: Was bringen Sie mit? Zum Schluss: Wie geht es weiter?
- Kennen Sie den Namen der Ansprechperson? Dann kommt er in die Anrede.
- Lohn und Anfang nur, wenn der Betrieb danach fragt.
- Lieber ein Beispiel als ein großes Wort.`,
  folder: `- Reihenfolge: Anschreiben, Deckblatt wenn Sie mögen, Lebenslauf, Zeugnisse.
- Das neueste Zeugnis liegt oben. Drei bis fünf reichen.
- Alles zusammen in einer Datei, am besten unter 5 MB.`,
  hollow: `Diese Wörter stehen in vielen Briefen. Sie sagen wenig über Sie. Ein Beispiel sagt mehr.

- hiermit bewerbe ich mich
- mit großem Interesse
- teamfähig
- belastbar
- hoch motiviert
- flexibel
- dynamisch
- neue Herausforderung
- zu meinen Stärken zählen
- auf der Suche nach einer neuen`,
}
