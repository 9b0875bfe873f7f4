import type { PublicLanguage } from '#src/base/language.ts'
import type { Letter, Template } from '#src/mails/mail.ts'

export type EventTemplate = Extract<Template, `event-${string}`>
export const isEventTemplate = (template: Template): template is EventTemplate => template.startsWith('event-')

type Words = { subject: string; hello: string; foot: (contact: string, phone: string) => string } & Record<EventTemplate, string>
const de: Words = {
  subject: 'Eine Nachricht von Jobpoint',
  hello: 'Guten Tag,',
  foot: (contact, phone) => `Fragen? ${contact}, Telefon ${phone}\nJobpoint, das offene Büro Ihres Jobcenters`,
  'event-registered': 'Ihre Anmeldung ist bei uns. Hier ist Ihre Karte:',
  'event-offer': 'ein Platz ist frei geworden. Möchten Sie ihn? Hier sagen Sie Ja oder Nein. Ein Nein braucht keinen Grund:',
  'event-reminder': 'bald ist es so weit. Hier sehen Sie Zeit und Weg. Sie können auch absagen, ohne Grund:',
  'event-changed': 'bei einem Termin hat sich etwas geändert. Bitte sehen Sie hier nach:',
  'event-cancelled': 'ein Termin fällt leider aus. Hier lesen Sie mehr:',
}
const words: Record<PublicLanguage, Words> = {
  de,
  plain: {
    ...de,
    'event-offer': 'ein Platz ist frei. Möchten Sie kommen? Hier sagen Sie Ja oder Nein. Sie brauchen keinen Grund:',
    'event-reminder': 'bald ist der Termin. Hier sehen Sie Zeit und Ort. Sie können auch absagen:',
    'event-cancelled': 'ein Termin findet nicht statt. Hier lesen Sie mehr:',
  },
  en: {
    subject: 'A message from Jobpoint',
    hello: 'Hello,',
    foot: (contact, phone) => `Questions? ${contact}, phone ${phone}\nJobpoint, the open office of your Jobcenter`,
    'event-registered': 'We have your registration. Here is your ticket:',
    'event-offer': 'A place has become free. Would you like it? Here you say yes or no. A no needs no reason:',
    'event-reminder': 'It is almost time. Here you see when and how to get there. You can also cancel, without a reason:',
    'event-changed': 'Something about a date has changed. Please look here:',
    'event-cancelled': 'A date is unfortunately cancelled. You can read more here:',
  },
  ar: {
    subject: 'رسالة من Jobpoint',
    hello: 'مرحباً،',
    foot: (contact, phone) => `لديكم سؤال؟ ${contact}، هاتف ${phone}\nJobpoint، المكتب المفتوح في مركز العمل`,
    'event-registered': 'وصلنا تسجيلكم. هذه بطاقتكم:',
    'event-offer': 'أصبح هناك مكان شاغر. هل تريدونه؟ هنا تقولون نعم أو لا، ولا حاجة إلى ذكر السبب:',
    'event-reminder': 'اقترب الموعد. هنا ترون الوقت والطريق. ويمكنكم الإلغاء دون ذكر السبب:',
    'event-changed': 'تغيّر شيء في أحد المواعيد. يرجى الاطلاع هنا:',
    'event-cancelled': 'للأسف أُلغي أحد المواعيد. اقرؤوا المزيد هنا:',
  },
}
/** One neutral subject for all of them: whoever sees the inbox learns nothing. */
export const wordEventLetter = (template: EventTemplate, language: PublicLanguage, facts: Record<string, string>): Letter => {
  const said = words[language]
  const foot = said.foot(facts.contact || 'Jobpoint', facts.phone ?? '')
  return { subject: said.subject, text: `${said.hello}\n\n${said[template]}\n\n${facts.link ?? ''}\n\n${foot}` }
}
