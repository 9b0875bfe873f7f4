import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from './shape.ts'

const de = {
  notFound: {
    title: 'Das gibt es hier nicht',
    text: 'Vielleicht ist die Adresse falsch oder die Seite ist nicht mehr da.',
    action: 'Zur Startseite',
  },
  notAllowed: {
    title: 'Das gehört nicht zu Ihren Aufgaben',
    text: 'Diese Seite ist für andere Kolleginnen und Kollegen. Fragen Sie die Leitung, wenn Sie sie brauchen.',
    action: 'Zu Heute',
  },
  ended: {
    title: 'Dieser Zugang ist beendet',
    text: 'Ein Link oder eine Sitzung gilt nur eine Zeit lang. Öffnen Sie den Link noch einmal oder rufen Sie uns an.',
    action: 'Zur Startseite',
  },
  signIn: {
    title: 'Bitte neu anmelden',
    text: 'Ihre Sitzung ist beendet. Ihre Eingaben stehen unten, damit nichts verloren geht.',
    action: 'Zur Anmeldung',
  },
  conflict: {
    title: 'Inzwischen hat sich etwas geändert',
    text: 'Jemand hat diese Angaben gespeichert, während Sie geschrieben haben. Links steht der Stand im Haus, rechts Ihr Text.',
    stored: 'Im Haus gespeichert',
    typed: 'Ihr Text',
    field: 'Angabe',
    open: 'Gespeicherten Stand ansehen',
    mine: 'Meinen Text trotzdem speichern',
    words: 'Antwort',
  },
  again: {
    title: 'Das Formular war unvollständig',
    text: 'Bitte öffnen Sie die Seite noch einmal und senden Sie das Formular erneut.',
    action: 'Seite neu öffnen',
  },
  tooMany: {
    title: 'Das waren sehr viele Versuche',
    text: 'Bitte warten Sie etwas und versuchen Sie es dann noch einmal.',
    action: 'Zur Startseite',
  },
  tooLarge: { title: 'Das war zu viel auf einmal', text: 'Bitte kürzen Sie den Text und senden Sie ihn noch einmal.', action: 'Zurück' },
  fileTooLarge: {
    title: 'Diese Datei ist zu groß',
    text: 'Höchstens 10 MB. Speichern Sie die Datei kleiner, oder nehmen Sie nur einzelne Seiten. Im Bewerberbüro helfen wir gern.',
    action: 'Zurück',
  },
  busy: {
    title: 'Gleich wieder da',
    text: 'Die Daten sind gerade nicht erreichbar. Wir versuchen es von selbst weiter.',
    action: 'Noch einmal versuchen',
  },
  broken: { title: 'Das hat nicht geklappt', text: 'Es liegt an uns. Nennen Sie uns am Telefon diese Nummer:', action: 'Zur Startseite' },
  foreign: {
    title: 'Diese Anfrage kam nicht von unserer Seite',
    text: 'Zu Ihrem Schutz haben wir nichts gespeichert. Öffnen Sie die Seite neu und senden Sie noch einmal.',
    action: 'Zur Startseite',
  },
  yourInput: 'Ihre Eingaben',
}
export type ProblemWords = Shape<typeof de>
export const problemWords: Record<PublicLanguage, ProblemWords> = {
  de,
  plain: {
    ...de,
    ended: { ...de.ended, text: 'Der Link gilt nicht mehr. Öffnen Sie den Link noch einmal. Oder rufen Sie uns an.' },
    conflict: {
      ...de.conflict,
      text: 'Jemand hat gleichzeitig gespeichert. Links sehen Sie den Text im Haus. Rechts sehen Sie Ihren Text.',
    },
    fileTooLarge: {
      ...de.fileTooLarge,
      text: 'Höchstens 10 MB. Machen Sie die Datei kleiner. Oder nehmen Sie nur einzelne Seiten. Wir helfen gern.',
    },
    busy: { ...de.busy, text: 'Die Seite geht gerade nicht. Bitte warten Sie kurz.' },
  },
  en: {
    notFound: { title: 'This is not here', text: 'The address may be wrong, or the page is gone.', action: 'To the start page' },
    notAllowed: {
      title: 'This is not part of your tasks',
      text: 'This page is for other colleagues. Ask your lead if you need it.',
      action: 'To Today',
    },
    ended: {
      title: 'This access has ended',
      text: 'A link or a session is good for some time only. Open the link again or call us.',
      action: 'To the start page',
    },
    signIn: {
      title: 'Please sign in again',
      text: 'Your session has ended. What you typed is below, so nothing is lost.',
      action: 'To sign-in',
    },
    conflict: {
      title: 'Something changed meanwhile',
      text: 'Somebody saved these details while you were typing. On the left is what is stored, on the right is your text.',
      stored: 'Stored here',
      typed: 'Your text',
      field: 'Detail',
      open: 'See what is stored',
      mine: 'Save my text anyway',
      words: 'Answer',
    },
    again: {
      title: 'The form was incomplete',
      text: 'Please open the page again and send the form once more.',
      action: 'Open the page again',
    },
    tooMany: { title: 'That was very many tries', text: 'Please wait a while, then try again.', action: 'To the start page' },
    tooLarge: { title: 'That was too much at once', text: 'Please shorten the text and send it again.', action: 'Back' },
    fileTooLarge: {
      title: 'This file is too large',
      text: 'At most 10 MB. Save the file smaller, or take single pages only. We are glad to help at the office.',
      action: 'Back',
    },
    busy: { title: 'Back in a moment', text: 'The data cannot be reached right now. We keep trying by ourselves.', action: 'Try again' },
    broken: { title: 'That did not work', text: 'It is our fault. Tell us this number on the phone:', action: 'To the start page' },
    foreign: {
      title: 'This request did not come from our page',
      text: 'To protect you we saved nothing. Open the page again and send once more.',
      action: 'To the start page',
    },
    yourInput: 'What you typed',
  },
  ar: {
    notFound: { title: 'هذه الصفحة غير موجودة', text: 'ربما العنوان خاطئ أو أن الصفحة لم تعد موجودة.', action: 'إلى صفحة البداية' },
    notAllowed: { title: 'هذه الصفحة ليست من مهامك', text: 'هذه الصفحة لزملاء آخرين.', action: 'إلى صفحة اليوم' },
    ended: { title: 'انتهى هذا الوصول', text: 'الرابط صالح لوقت محدد فقط. افتح الرابط مرة أخرى أو اتصل بنا.', action: 'إلى صفحة البداية' },
    signIn: { title: 'يرجى تسجيل الدخول مرة أخرى', text: 'انتهت الجلسة. ما كتبته موجود في الأسفل.', action: 'إلى تسجيل الدخول' },
    conflict: {
      title: 'تغيّر شيء في هذه الأثناء',
      text: 'قام شخص آخر بالحفظ أثناء كتابتك. هنا النص المحفوظ وبجانبه نصك.',
      stored: 'المحفوظ لدينا',
      typed: 'نصك',
      field: 'البيان',
      open: 'عرض المحفوظ',
      mine: 'احفظ نصي',
      words: 'الرد',
    },
    again: { title: 'النموذج غير كامل', text: 'يرجى فتح الصفحة من جديد وإرسال النموذج مرة أخرى.', action: 'فتح الصفحة من جديد' },
    tooMany: { title: 'محاولات كثيرة جداً', text: 'يرجى الانتظار قليلاً ثم المحاولة مرة أخرى.', action: 'إلى صفحة البداية' },
    tooLarge: { title: 'النص طويل جداً', text: 'يرجى تقصير النص وإرساله مرة أخرى.', action: 'رجوع' },
    fileTooLarge: {
      title: 'هذا الملف كبير جداً',
      text: 'عشرة ميغابايت على الأكثر. احفظ الملف بحجم أصغر، أو خذ بعض الصفحات فقط. يسعدنا أن نساعدك في المكتب.',
      action: 'رجوع',
    },
    busy: { title: 'سنعود بعد قليل', text: 'لا يمكن الوصول إلى البيانات الآن. سنحاول تلقائياً.', action: 'حاول مرة أخرى' },
    broken: { title: 'لم ينجح ذلك', text: 'الخطأ من عندنا. اذكر لنا هذا الرقم على الهاتف:', action: 'إلى صفحة البداية' },
    foreign: {
      title: 'لم يأتِ هذا الطلب من صفحتنا',
      text: 'لحمايتك لم نحفظ شيئاً. افتح الصفحة من جديد وأرسل مرة أخرى.',
      action: 'إلى صفحة البداية',
    },
    yourInput: 'ما كتبته',
  },
}
