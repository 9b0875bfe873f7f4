import type { PublicLanguage } from '#src/base/language.ts'
import type { Shape } from './shape.ts'

const de = { title: 'Ihr Link', text: 'Drücken Sie auf den Knopf. Dann geht die Seite auf.', open: 'Öffnen' }
export type PortalWords = Shape<typeof de>
export const portalWords: Record<PublicLanguage, PortalWords> = {
  de,
  plain: { ...de },
  en: { title: 'Your link', text: 'Press the button. Then the page opens.', open: 'Open' },
  ar: { title: 'رابطك', text: 'اضغط على الزر لفتح الصفحة.', open: 'افتح' },
}
