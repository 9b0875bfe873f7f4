/** German first: it is the original of every text. `plain` is "einfache Sprache", tagged de-x-einfach. */
export const publicLanguages = ['de', 'plain', 'en', 'ar'] as const
export type PublicLanguage = (typeof publicLanguages)[number]
export const employerLanguages = ['de', 'en'] as const
export type EmployerLanguage = (typeof employerLanguages)[number]

/** BCP 47 tags for the lang attribute. */
export const languageTag: Record<PublicLanguage, string> = { de: 'de', plain: 'de-x-einfach', en: 'en', ar: 'ar' }
export const languageName: Record<PublicLanguage, string> = { de: 'Deutsch', plain: 'Einfache Sprache', en: 'English', ar: 'العربية' }
export const direction = (language: PublicLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
/** The language Intl formats numbers and dates in; Arabic with western digits, as on tickets and displays. */
export const intlTag: Record<PublicLanguage, string> = { de: 'de-DE', plain: 'de-DE', en: 'en-GB', ar: 'ar-u-nu-latn' }
export const forEmployers = (language: PublicLanguage): EmployerLanguage => (language === 'de' || language === 'plain' ? 'de' : 'en')
