import type { Shape } from '../shape.ts'
import { de } from './de.ts'

export const plain: Shape<typeof de> = {
  ...de,
  catalogue: { ...de.catalogue, lead: 'Firmen kommen und stellen sich vor. Sie hören zu. Sie wählen, mit wem Sie sprechen.' },
  page: {
    ...de.page,
    invitation: (title, when, place, address, phone) =>
      `Jobpoint lädt Sie ein: ${title}. Wann: ${when}. Wo: ${place}. Hier nehmen Sie einen Platz: ${address} Fragen: ${phone}. Sie müssen nicht kommen.`,
    fullText: 'Sie können warten. Wenn ein Platz frei wird, sagen wir es Ihnen.',
    voluntary: 'Sie müssen nicht kommen. Wir sagen niemandem, wer da war.',
    bring: 'Sie müssen nichts mitbringen. Sie können immer absagen.',
    cancelledText: 'Rufen Sie uns bitte an. Wir finden etwas anderes.',
  },
  register: {
    ...de.register,
    nameHint: 'Ein Vorname reicht.',
    reachHint: 'Telefon oder E-Mail. Wir melden uns nur, wenn sich etwas ändert.',
    kept: 'Wir löschen Ihren Namen nach sechs Wochen. Bei einer Absage löschen wir ihn sofort.',
  },
  ticket: {
    ...de.ticket,
    waitingText: 'Wird ein Platz frei, fragen wir Sie. Immer der Reihe nach.',
    absent: 'Diesmal waren Sie nicht da. Kommen Sie gern das nächste Mal.',
    keep: 'Dieser Code öffnet Ihre Karte. Machen Sie ein Foto davon.',
    cancelledText: 'Danke. Ihr Name ist gelöscht.',
  },
}
