import { type EmployerLanguage, forEmployers, type PublicLanguage } from '#src/base/language.ts'
import type { Letter, Template } from '#src/mails/mail.ts'
import { type EventTemplate, isEventTemplate, wordEventLetter } from './event-letters.ts'

type Facts = Record<string, string>
type Words = Record<Exclude<Template, EventTemplate>, (facts: Facts) => Letter>
const foot = {
  de: (f: Facts) => `\n\nFragen? ${f.contact ?? 'Jobpoint'}, Telefon ${f.phone ?? ''}\nJobpoint, das offene Büro Ihres Jobcenters`,
  en: (f: Facts) => `\n\nQuestions? ${f.contact ?? 'Jobpoint'}, phone ${f.phone ?? ''}\nJobpoint, the open office of your Jobcenter`,
}
const letter = (language: EmployerLanguage, subject: string, text: string, facts: Facts): Letter => ({
  subject,
  text: text + foot[language](facts),
})

const de: Words = {
  'confirm-request': (f) =>
    letter(
      'de',
      'Bitte bestätigen Sie Ihre E-Mail-Adresse',
      `Guten Tag,\n\nIhre Anfrage ${f.number ?? ''} ist bei uns. Bitte öffnen Sie diesen Link und drücken Sie auf den Knopf:\n\n${f.link}\n\nDanach sehen Sie, wie es weitergeht.`,
      f,
    ),
  'request-received': (f) =>
    letter(
      'de',
      'Ihre Anfrage ist bei uns',
      `Guten Tag,\n\nIhre Anfrage ${f.number ?? ''} ist bei uns. Wir rufen Sie an. Hier sehen Sie, wie es steht:\n\n${f.link}\n\nDer Link gilt 30 Tage.`,
      f,
    ),
  'continue-request': (f) =>
    letter(
      'de',
      'Ihr Link zum Weitermachen',
      `Guten Tag,\n\nmit diesem Link machen Sie dort weiter, wo Sie aufgehört haben:\n\n${f.link}\n\nEr gilt 30 Tage.`,
      f,
    ),
  'confirm-posting': (f) =>
    letter(
      'de',
      'Ein Text wartet auf Ihr Ja',
      `Guten Tag,\n\nder Text für die Stelle ${f.number ?? ''} ist fertig. Bitte lesen Sie ihn und sagen Sie Ja, oder schreiben Sie, was anders sein soll:\n\n${f.link}\n\nDer Link gilt 14 Tage.`,
      f,
    ),
  'proposal-ready': (f) =>
    letter(
      'de',
      'Es gibt einen Vorschlag für Sie',
      `Guten Tag,\n\nzu Ihrer Stelle ${f.number ?? ''} gibt es einen Vorschlag. Sie sehen ihn hier:\n\n${f.link}\n\nBitte antworten Sie bis ${f.answerBy ?? 'in fünf Werktagen'}. Ein Nein braucht keinen Grund.`,
      f,
    ),
  'answer-reminder': (f) =>
    letter(
      'de',
      'Eine Antwort steht noch aus',
      `Guten Tag,\n\nzu Ihrer Stelle ${f.number ?? ''} wartet jemand auf Ihre Antwort:\n\n${f.link}`,
      f,
    ),
  'request-declined': (f) =>
    letter(
      'de',
      'Zu Ihrer Anfrage',
      `Guten Tag,\n\nwir haben Ihre Anfrage ${f.number ?? ''} angesehen. Unsere Antwort lesen Sie hier:\n\n${f.link}`,
      f,
    ),
}
const en: Words = {
  'confirm-request': (f) =>
    letter(
      'en',
      'Please confirm your e-mail address',
      `Hello,\n\nwe have your request ${f.number ?? ''}. Please open this link and press the button:\n\n${f.link}\n\nAfterwards you see what happens next.`,
      f,
    ),
  'request-received': (f) =>
    letter(
      'en',
      'We have your request',
      `Hello,\n\nwe have your request ${f.number ?? ''}. We will call you. Here you see how it stands:\n\n${f.link}\n\nThe link is good for 30 days.`,
      f,
    ),
  'continue-request': (f) =>
    letter(
      'en',
      'Your link to continue',
      `Hello,\n\nwith this link you continue where you stopped:\n\n${f.link}\n\nIt is good for 30 days.`,
      f,
    ),
  'confirm-posting': (f) =>
    letter(
      'en',
      'A text waits for your yes',
      `Hello,\n\nthe text for job ${f.number ?? ''} is ready. Please read it and say yes, or write what should be different:\n\n${f.link}\n\nThe link is good for 14 days.`,
      f,
    ),
  'proposal-ready': (f) =>
    letter(
      'en',
      'There is a proposal for you',
      `Hello,\n\nthere is a proposal for your job ${f.number ?? ''}. You see it here:\n\n${f.link}\n\nPlease answer by ${f.answerBy ?? 'within five working days'}. A no needs no reason.`,
      f,
    ),
  'answer-reminder': (f) =>
    letter('en', 'An answer is still missing', `Hello,\n\nsomebody waits for your answer about job ${f.number ?? ''}:\n\n${f.link}`, f),
  'request-declined': (f) =>
    letter('en', 'About your request', `Hello,\n\nwe looked at your request ${f.number ?? ''}. You read our answer here:\n\n${f.link}`, f),
}
export const wordLetter = (template: Template, language: PublicLanguage, facts: Facts): Letter =>
  isEventTemplate(template) ? wordEventLetter(template, language, facts) : (forEmployers(language) === 'de' ? de : en)[template](facts)
