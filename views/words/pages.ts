import type { PublicLanguage } from '#src/base/language.ts'
import type { Slug } from '#src/pages/page.ts'
import type { Shape } from './shape.ts'

const de = {
  titles: { imprint: 'Impressum', privacy: 'Datenschutz', accessibility: 'Erklärung zur Barrierefreiheit', 'plain-language': 'Einfache Sprache', 'sign-language': 'Gebärdensprache' } as Record<Slug, string>,
  kept: 'So lange bewahren wir auf', keptUntil: (days: number) => (days === 1 ? '1 Tag' : days > 9999 ? 'solange das Büro besteht' : `${days} Tage`),
  categories: {
    workspace: 'Ihr Lebenslauf am Arbeitsplatz, wenn Sie nichts aufheben', 'kept-workspace': 'Ihr Lebenslauf, mit Code aufgehoben', profile: 'Ihr Profil, nach dem letzten Kontakt', proposal: 'Vorschläge und Arbeitsaufnahmen, nach dem Abschluss', request: 'Anfragen von Betrieben, nach dem Abschluss', employer: 'Angaben zu Betrieben und Stellen, nach dem Abschluss',
    history: 'Protokoll der Änderungen', reads: 'Protokoll, wer Ihre Angaben gesehen hat', ticket: 'Angaben zur Wartenummer', mail: 'Kopien unserer E-Mails, ohne persönlichen Inhalt', session: 'Sitzungen und Links, nach dem Ende', house: 'Namen unserer Kolleginnen und Kollegen', application: 'Die Bewerbung, die ein Betrieb sehen darf',
  },
  report: 'Barriere melden', reportText: 'Etwas funktioniert für Sie nicht? Schreiben Sie es uns. Wir antworten innerhalb von zwei Wochen.', page: 'Auf welcher Seite?', message: 'Was funktioniert nicht?', contact: 'Wie erreichen wir Sie?', contactHint: 'Nur wenn Sie eine Antwort möchten.', send: 'Absenden', thanks: 'Danke für Ihren Hinweis', thanksText: 'Wir kümmern uns darum.', back: 'Zurück zur Erklärung',
  rules: 'So ordnen wir Stellen zu', rulesLead: 'Menschen haben diese Regeln geschrieben. Kein Computer bewertet Sie.', used: 'Das vergleichen wir', never: 'Das kommt nie vor', order: 'So ist die Liste geordnet', version: 'Fassung',
}
export type PagesWords = Shape<typeof de>
export const pagesWords: Record<PublicLanguage, PagesWords> = {
  de,
  plain: { ...de, reportText: 'Etwas geht für Sie nicht? Schreiben Sie uns. Wir antworten in zwei Wochen.', rulesLead: 'Menschen haben diese Regeln gemacht. Kein Computer gibt Ihnen Noten.' },
  en: {
    titles: { imprint: 'Imprint', privacy: 'Privacy', accessibility: 'Accessibility statement', 'plain-language': 'Plain language', 'sign-language': 'Sign language' },
    kept: 'How long we keep things', keptUntil: (days) => (days === 1 ? '1 day' : days > 9999 ? 'as long as the office exists' : `${days} days`),
    categories: {
      workspace: 'Your CV at the desk, if you keep nothing', 'kept-workspace': 'Your CV, kept with a code', profile: 'Your profile, after the last contact', proposal: 'Proposals and job starts, after they are closed', request: 'Requests of employers, after they are closed', employer: 'Details of employers and jobs, after they are closed',
      history: 'Record of changes', reads: 'Record of who saw your details', ticket: 'Details of the waiting number', mail: 'Copies of our e-mails, without personal content', session: 'Sessions and links, after they end', house: 'Names of our colleagues', application: 'The application an employer may see',
    },
    report: 'Report a barrier', reportText: 'Something does not work for you? Write to us. We answer within two weeks.', page: 'On which page?', message: 'What does not work?', contact: 'How can we reach you?', contactHint: 'Only if you want an answer.', send: 'Send', thanks: 'Thank you for telling us', thanksText: 'We will look into it.', back: 'Back to the statement',
    rules: 'How we match people and jobs', rulesLead: 'People wrote these rules. No computer grades you.', used: 'What we compare', never: 'What never matters', order: 'How the list is ordered', version: 'Version',
  },
  ar: {
    titles: { imprint: 'بيانات الناشر', privacy: 'حماية البيانات', accessibility: 'بيان سهولة الوصول', 'plain-language': 'لغة بسيطة', 'sign-language': 'لغة الإشارة' },
    kept: 'مدة الاحتفاظ بالبيانات', keptUntil: (days) => (days === 1 ? 'يوم واحد' : days > 9999 ? 'طالما المكتب موجود' : `${days} يوماً`),
    categories: {
      workspace: 'سيرتك الذاتية إذا لم تحفظ شيئاً', 'kept-workspace': 'سيرتك الذاتية المحفوظة برمز', profile: 'ملفك بعد آخر تواصل', proposal: 'العروض وبدء العمل بعد الانتهاء', request: 'طلبات أصحاب العمل بعد الانتهاء', employer: 'بيانات أصحاب العمل والوظائف بعد الانتهاء',
      history: 'سجل التغييرات', reads: 'سجل من شاهد بياناتك', ticket: 'بيانات رقم الانتظار', mail: 'نسخ رسائلنا دون محتوى شخصي', session: 'الجلسات والروابط بعد انتهائها', house: 'أسماء زملائنا', application: 'طلب التوظيف الذي يراه صاحب العمل',
    },
    report: 'الإبلاغ عن عائق', reportText: 'هل هناك شيء لا يعمل لديك؟ اكتب لنا. نجيب خلال أسبوعين.', page: 'في أي صفحة؟', message: 'ما الذي لا يعمل؟', contact: 'كيف نتواصل معك؟', contactHint: 'فقط إذا كنت تريد جواباً.', send: 'إرسال', thanks: 'شكراً لإبلاغنا', thanksText: 'سنهتم بالأمر.', back: 'العودة إلى البيان',
    rules: 'كيف نوفّق بين الناس والوظائف', rulesLead: 'هذه القواعد كتبها بشر. لا يقيّمك أي حاسوب.', used: 'ما نقارنه', never: 'ما لا يؤخذ بالاعتبار أبداً', order: 'ترتيب القائمة', version: 'الإصدار',
  },
}
