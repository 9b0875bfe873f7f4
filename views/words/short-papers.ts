import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from './shape.ts'

/** The short profile and the CV without a name. What stands on paper is German or English; these are the words around it. */
const de = {
  overview: 'Zur Übersicht',
  print: 'Als PDF öffnen',
  signed: 'Lebenslauf zum Unterschreiben',
  cover: 'Bewerbung mit Deckblatt',
  coverShown: 'Das steht auf dem Deckblatt',
  profile: {
    title: 'Ihr Kurzprofil',
    link: 'Kurzprofil auf einem Blatt',
    lead: 'Ein Blatt für ein kurzes Gespräch, zum Beispiel auf einer Jobmesse.',
    fields: {
      start: { label: 'Ab wann können Sie arbeiten?', hint: 'Zum Beispiel: sofort, oder ab 4. Januar' },
      place: { label: 'Wo möchten Sie arbeiten?', hint: 'Zum Beispiel: Burscheid, bis 20 Kilometer' },
      way: { label: 'Wie kommen Sie zur Arbeit?', hint: 'Zum Beispiel: mit dem Bus oder mit dem Rad' },
      hours: { label: 'Wann und wie viel möchten Sie arbeiten?', hint: 'Zum Beispiel: Teilzeit am Vormittag' },
    },
    save: 'Speichern',
    saved: 'Gespeichert. So sieht Ihr Kurzprofil aus.',
    paper: 'Das steht auf dem Blatt',
  },
  anonymous: {
    title: 'Lebenslauf ohne Namen',
    link: 'Lebenslauf ohne Namen',
    lead: 'Manche Betriebe möchten zuerst nur wissen, was Sie können.',
    left: [
      'Statt Ihres Namens steht eine Kennung.',
      'Adresse, Telefon und E-Mail fehlen. Der Kontakt geht über uns.',
      'Statt Jahren steht, wie lange etwas war.',
      'Berufe stehen in beiden Formen, wo wir sie sicher kennen.',
      'Foto, Schuljahre, Elternzeit und Wehrdienst fehlen.',
    ],
    check: 'Bitte lesen Sie alles einmal durch. Namen von Orten und Schulen bleiben stehen.',
    paper: 'Das steht auf dem Papier',
  },
}
export type ShortPaperWords = Shape<typeof de>

const plain: ShortPaperWords = {
  ...de,
  profile: {
    ...de.profile,
    lead: 'Ein Blatt für ein kurzes Gespräch mit einem Betrieb.',
    saved: 'Gespeichert. So sieht das Blatt aus.',
  },
  anonymous: {
    ...de.anonymous,
    lead: 'Der Betrieb liest zuerst nur, was Sie können.',
    left: [
      'Ihr Name fehlt. Dafür steht dort ein Code.',
      'Adresse, Telefon und E-Mail fehlen. Der Betrieb fragt uns.',
      'Jahre fehlen. Dort steht, wie lange etwas war.',
      'Berufe stehen für Frauen und Männer da.',
      'Foto, Schuljahre, Elternzeit und Wehrdienst fehlen.',
    ],
    check: 'Bitte lesen Sie alles. Namen von Orten und Schulen bleiben.',
  },
}

const en: ShortPaperWords = {
  overview: 'To the overview',
  print: 'Open as PDF',
  signed: 'CV to sign by hand',
  cover: 'Application with a cover page',
  coverShown: 'This is on the cover page',
  profile: {
    title: 'Your short profile',
    link: 'Short profile on one sheet',
    lead: 'One sheet for a short talk, for example at a job fair.',
    fields: {
      start: { label: 'When can you start?', hint: 'In German, for example: sofort' },
      place: { label: 'Where would you like to work?', hint: 'For example: Burscheid, bis 20 Kilometer' },
      way: { label: 'How do you get to work?', hint: 'In German, for example: Bus, Fahrrad' },
      hours: { label: 'When and how much would you like to work?', hint: 'For example: Teilzeit am Vormittag' },
    },
    save: 'Save',
    saved: 'Saved. This is your short profile.',
    paper: 'This is on the sheet',
  },
  anonymous: {
    title: 'CV without a name',
    link: 'CV without a name',
    lead: 'Some employers first want to know only what you can do.',
    left: [
      'A code stands in place of your name.',
      'Address, phone and e-mail are left out. Contact goes through us.',
      'It says how long something was, not in which years.',
      'Job titles stand in both forms where we know them for certain.',
      'Photo, school years, parental leave and military service are left out.',
    ],
    check: 'Please read it through once. Names of places and schools stay.',
    paper: 'This is on the paper',
  },
}

const ar: ShortPaperWords = {
  overview: 'إلى النظرة العامة',
  print: 'فتح كملف PDF',
  signed: 'سيرة ذاتية للتوقيع باليد',
  cover: 'الطلب مع صفحة غلاف',
  coverShown: 'هذا ما تتضمنه صفحة الغلاف',
  profile: {
    title: 'ملفك المختصر',
    link: 'ملف مختصر في ورقة واحدة',
    lead: 'ورقة واحدة لحديث قصير، مثلاً في معرض للوظائف.',
    fields: {
      start: { label: 'متى يمكنك أن تبدأ العمل؟', hint: 'بالألمانية، مثلاً: sofort' },
      place: { label: 'أين تريد أن تعمل؟', hint: 'مثلاً: Burscheid, bis 20 Kilometer' },
      way: { label: 'كيف تصل إلى العمل؟', hint: 'بالألمانية، مثلاً: Bus, Fahrrad' },
      hours: { label: 'متى وكم تريد أن تعمل؟', hint: 'مثلاً: Teilzeit am Vormittag' },
    },
    save: 'حفظ',
    saved: 'تم الحفظ. هكذا يبدو ملفك المختصر.',
    paper: 'هذا ما تتضمنه الورقة',
  },
  anonymous: {
    title: 'سيرة ذاتية بدون اسم',
    link: 'سيرة ذاتية بدون اسم',
    lead: 'بعض الشركات تريد أولاً أن تعرف فقط ما تستطيع فعله.',
    left: [
      'يظهر رمز بدلاً من اسمك.',
      'لا يظهر العنوان ولا الهاتف ولا البريد الإلكتروني. التواصل يتم عن طريقنا.',
      'تظهر المدة بدلاً من السنوات.',
      'تظهر المهن بصيغتيها حيث نعرفهما بالتأكيد.',
      'لا تظهر الصورة ولا سنوات المدرسة ولا إجازة الوالدين ولا الخدمة العسكرية.',
    ],
    check: 'يرجى قراءة كل شيء مرة واحدة. تبقى أسماء الأماكن والمدارس كما هي.',
    paper: 'هذا ما تتضمنه الورقة',
  },
}
export const shortPaperWords: Record<PublicLanguage, ShortPaperWords> = { de, plain, en, ar }
