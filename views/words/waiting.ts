import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from './shape.ts'

/** While the house opens for the first time: what is happening right now. */
const de = {
  title: 'Jobpoint wird eingerichtet',
  text: 'Das dauert weniger als eine Minute. Die Seite lädt sich von selbst neu.',
  action: 'Seite neu laden',
  opening: 'Die Datenbank wird geöffnet.',
  creating: 'Die Datenbank wird angelegt.',
  locations: 'Die acht Standorte werden eingetragen.',
  demo: 'Das Beispiel-Büro zieht ein: mit erfundenen Menschen, Stellen und Gesprächen.',
}
export type WaitingWords = Shape<typeof de>
export type Doing = 'opening' | 'creating' | 'locations' | 'demo'
export const waitingWords: Record<PublicLanguage, WaitingWords> = {
  de,
  plain: {
    ...de,
    text: 'Bitte warten Sie kurz. Die Seite öffnet sich gleich von selbst.',
    demo: 'Das Beispiel-Büro wird gefüllt. Alle Menschen darin sind erfunden.',
  },
  en: {
    title: 'Jobpoint is being set up',
    text: 'This takes less than a minute. The page reloads by itself.',
    action: 'Reload the page',
    opening: 'The database is being opened.',
    creating: 'The database is being created.',
    locations: 'The eight locations are being entered.',
    demo: 'The sample office is moving in, with invented people, vacancies and conversations.',
  },
  ar: {
    title: 'يجري إعداد Jobpoint',
    text: 'يستغرق ذلك أقل من دقيقة. تُعاد الصفحة تلقائياً.',
    action: 'إعادة تحميل الصفحة',
    opening: 'يجري فتح قاعدة البيانات.',
    creating: 'يجري إنشاء قاعدة البيانات.',
    locations: 'يجري إدخال المواقع الثمانية.',
    demo: 'يجري ملء المكتب التجريبي بأشخاص ووظائف ومحادثات من الخيال.',
  },
}
