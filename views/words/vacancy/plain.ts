import { de, type VacancyWords } from './de.ts'

/** Einfache Sprache: short sentences, everyday words. What is short already stays as it is. */
export const plain: VacancyWords = {
  board: {
    ...de.board,
    title: 'Freie Stellen',
    refine: 'Genauer suchen',
    apply: 'Neu suchen',
    emptyTitle: 'Heute gibt es dazu keine Stelle',
    emptyText: 'Morgen kann das anders sein. Fragen Sie uns.',
    emptyCall: 'Rufen Sie an. Wir helfen Ihnen:',
    nothing: 'Nichts passt? Kommen Sie zu uns. Oder rufen Sie an:',
    early: 'Manche Betriebe suchen schon früher.',
  },
  facts: {
    ...de.facts,
    hoursOpen: 'das besprechen wir',
    aboutMonth: (amount) => `etwa ${amount} im Monat, vor Steuern`,
    agreement: 'nach festen Regeln (Tarif)',
    permanent: 'ohne Ende-Datum',
    takeover: 'danach vielleicht länger',
    careerChanger: 'auch ohne Beruf in diesem Bereich',
    startOpen: 'das besprechen wir',
    nameLater: 'Den Namen sagen wir später',
  },
  page: {
    ...de.page,
    next: 'Das passiert danach',
    nextText: 'Sie melden sich bei uns. Wir rufen den Betrieb an. Sie sind dabei.',
    nameText: 'Der Betrieb hört Ihren Namen erst nach Ihrem Ja. Sie dürfen immer Nein sagen.',
    proofs: 'Das klären Sie vor dem ersten Tag',
    proofsText: 'Diese Papiere braucht die Arbeit. Fragen Sie den Betrieb. Wir speichern nichts davon.',
    company: 'Sie dürfen jemanden mitbringen.',
    letter: 'Brief für diese Stelle schreiben',
    gone: { ...de.page.gone, text: 'Vielleicht ist die Nummer falsch. Es gibt andere Stellen. Wir suchen mit Ihnen.' },
  },
}
