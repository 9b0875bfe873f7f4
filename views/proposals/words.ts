import type { ConsentWay } from '#src/consents/consent.ts'
import type { EmployerAnswer, PersonAnswer, Refusal, State } from '#src/proposals/proposal.ts'
import type { Tone } from '#views/components/index.ts'

export const stateWords: Record<State, string> = {
  offered: 'angeboten',
  interested: 'interessiert',
  later: 'später',
  'not-for-me': 'nichts für mich',
  sent: 'beim Betrieb',
  answered: 'Antwort ist da',
  closed: 'abgeschlossen',
}
export const stateTones: Record<State, Tone> = {
  offered: 'sun',
  interested: 'act',
  later: 'sun',
  'not-for-me': 'no',
  sent: 'act',
  answered: 'ok',
  closed: 'no',
}
/** Where it stands, in a sentence. */
export const standing: Record<State, string> = {
  offered: 'Die Stelle ist angeboten. Die Person überlegt, ob sie möchte.',
  interested: 'Die Person möchte. Der Betrieb sieht noch nichts.',
  later: 'Die Person möchte später darüber sprechen.',
  'not-for-me': 'Die Stelle war nicht das Richtige. Das ist in Ordnung und hat keine Folgen.',
  sent: 'Der Betrieb kann die Bewerbung ansehen. Seine Antwort steht noch aus.',
  answered: 'Der Betrieb hat geantwortet.',
  closed: 'Der Vorschlag ist abgeschlossen. Der Betrieb sieht nichts mehr.',
}
export const personAnswerWords: Record<PersonAnswer, string> = {
  interested: 'Ja, das möchte ich',
  later: 'Vielleicht später',
  'not-for-me': 'Nein, das ist nichts für mich',
}
export const employerAnswerWords: Record<EmployerAnswer, string> = {
  talk: 'Einladung zum Gespräch',
  trial: 'Einladung zum Probetag',
  hired: 'Einstellung',
  'not-now': 'Diesmal nicht',
}
export const wayWords: Record<ConsentWay, string> = {
  screen: 'selbst am Bildschirm',
  paper: 'auf Papier unterschrieben',
  oral: 'mündlich, ich war dabei',
}
export const refusalWords = (refusal: Refusal): string => {
  switch (refusal.code) {
    case 'step-not-open':
      return `Das geht bei diesem Stand nicht mehr: ${stateWords[refusal.state]}.`
    case 'no-consent':
      return 'Es fehlt das Ja der Person für diesen Betrieb. Ohne dieses Ja geht nichts hinaus.'
    case 'employer-not-verified':
      return 'Der Betrieb ist noch nicht geprüft. Vorher sieht er keine Bewerbung.'
    case 'too-many-open':
      return `Mit dem Betrieb sind höchstens ${refusal.most} offene Vorschläge vereinbart. Schließen Sie zuerst einen ab.`
    case 'vacancy-not-open':
      return 'Die Stelle ist nicht mehr offen.'
    case 'no-contact':
      return 'Beim Betrieb fehlt eine E-Mail-Adresse für den Link.'
    case 'already-proposed':
      return 'Diese Stelle ist dieser Person schon angeboten.'
    case 'no-cv':
      return 'Es fehlt die Bewerbung: Anschreiben und Lebenslauf.'
  }
}
