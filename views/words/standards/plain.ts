import type { StandardKey } from '#src/pages/standards.ts'
import { standardsDe } from './de.ts'

export const standardsPlain: Record<StandardKey, string> = {
  ...standardsDe,
  overview: `Ein Lebenslauf hat eine Seite oder zwei Seiten. Das Neue steht oben.

- Links steht die Zeit. Rechts steht, was Sie gemacht haben.
- Sie brauchen kein Foto. Sie dürfen eines nehmen.
- Sie brauchen kein Geburtsdatum.
- Sie müssen nicht sagen, ob Sie verheiratet sind.
- Alles kommt in eine Datei. Die Datei trägt Ihren Namen.`,
  jobs: `- Die letzte Arbeit steht oben.
- Was haben Sie dort getan? Schreiben Sie drei bis fünf kurze Zeilen.
- Auch Arbeit in der Familie zählt. Auch Arbeit im Verein zählt.
- Haben Sie einmal nicht gearbeitet? Das ist in Ordnung. Schreiben Sie zum Beispiel: Familienzeit.
- Sie müssen keinen Grund sagen.`,
  'about-me': `- So findet Sie der Betrieb: Name, Anschrift, Telefon.
- Ihre E-Mail-Adresse soll Ihren Namen haben.
- Sie müssen nicht sagen, welchen Pass Sie haben.`,
  letter: `- Eine Seite reicht. Oft reichen wenige Sätze.
- Warum diese Arbeit? Was können Sie? Wie geht es weiter?
- Kennen Sie einen Namen im Betrieb? Schreiben Sie ihn in die Anrede.
- Schreiben Sie nur über Lohn, wenn der Betrieb fragt.
- Ein Beispiel ist besser als ein großes Wort.`,
  folder: `- Zuerst kommt der Brief. Dann kommt der Lebenslauf. Dann kommen die Zeugnisse.
- Das neue Zeugnis kommt zuerst. Drei bis fünf Zeugnisse reichen.
- Alles kommt in eine Datei. Die Datei soll klein sein, unter 5 MB.`,
}
