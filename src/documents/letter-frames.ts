import type { EmployerLanguage } from '#src/base/language.ts'

/**
 * Every sentence the house offers for a letter. `{}` is filled with words of the vacancy or of the person's CV, and with
 * nothing else; `{.}` also gets the full stop it lacks. Plain, true for everybody, no word that guesses a sex, no praise.
 */
const de = {
  wish: 'Das möchte ich: {.} Darum bewerbe ich mich bei Ihnen.',
  ownWords: '{.}',
  job: 'Ich interessiere mich für die Stelle als {} in {}.',
  jobOnly: 'Ich interessiere mich für die Stelle als {}.',
  interest: 'Ihre Stelle interessiert mich.',
  ownJob: 'Ich suche Arbeit als {}.',
  askJob: 'Haben Sie eine Stelle als {} frei?',
  task: 'In Ihrer Anzeige steht: „{.}“ Das möchte ich gern machen.',
  learn: 'Das möchte ich bei Ihnen lernen: {.}',
  hours: '{} Stunden in der Woche passen für mich.',
  hoursFromTo: '{} bis {} Stunden in der Woche passen für mich.',
  near: 'Ich wohne auch in {}.',
  strengths: 'Das bringe ich mit: {.}',
  station: 'Diese Arbeit kenne ich: {.}',
  point: 'Das habe ich schon gemacht: {.}',
  learnt: 'Das habe ich gelernt: {.}',
  languages: 'Ich spreche {.}',
  licences: 'Diese Nachweise habe ich: {.}',
  asked: 'Sie suchen jemanden mit: {.} Das habe ich.',
  skills: 'Das kann ich: {.}',
  see: 'Was ich kann, steht in meinem Lebenslauf.',
  trial: 'Gern zeige ich es Ihnen bei einem Probetag.',
  startOn: 'Ich kann am {} anfangen.',
  startNow: 'Ich kann sofort anfangen.',
  startTalk: 'Wann ich anfangen kann, sage ich Ihnen gern im Gespräch.',
  payHour: '{} in der Stunde sind für mich in Ordnung.',
  payMonth: '{} im Monat sind für mich in Ordnung.',
  talk: 'Ich freue mich auf ein Gespräch mit Ihnen.',
}
type Frames = Record<keyof typeof de, string>
const en: Frames = {
  wish: 'This is what I want: {.} That is why I am applying.',
  ownWords: '{.}',
  job: 'I am interested in the job as {} in {}.',
  jobOnly: 'I am interested in the job as {}.',
  interest: 'Your job interests me.',
  ownJob: 'I am looking for work as {}.',
  askJob: 'Do you have a job as {}?',
  task: 'Your advertisement says: “{.}” I would like to do that.',
  learn: 'This is what I would like to learn with you: {.}',
  hours: '{} hours a week suit me.',
  hoursFromTo: '{} to {} hours a week suit me.',
  near: 'I live in {}, too.',
  strengths: 'This is what I bring: {.}',
  station: 'I know this work: {.}',
  point: 'I have done this before: {.}',
  learnt: 'I have learnt this: {.}',
  languages: 'I speak {.}',
  licences: 'I hold these certificates: {.}',
  asked: 'You are looking for somebody with: {.} I have that.',
  skills: 'I can do this: {.}',
  see: 'What I can do is in my CV.',
  trial: 'I would be glad to show you on a trial day.',
  startOn: 'I can start on {}.',
  startNow: 'I can start at once.',
  startTalk: 'I will gladly tell you in a talk when I can start.',
  payHour: '{} an hour is fine with me.',
  payMonth: '{} a month is fine with me.',
  talk: 'I look forward to talking with you.',
}
export type FrameName = keyof Frames
export const letterFrames: Record<EmployerLanguage, Frames> = { de, en }
