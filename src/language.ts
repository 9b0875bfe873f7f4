import { getCookie, setCookie } from 'hono/cookie'
import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import type { C } from '#src/platform/http.tsx'

const known = (text: string | undefined): PublicLanguage | null => publicLanguages.find((language) => language === text) ?? null
/** `?lang=ar` chooses for this browser session; so every address can be shared in a language, and works without scripts. */
export const languageOf = (c: C): PublicLanguage => {
  const asked = known(c.req.query('lang'))
  if (asked) setCookie(c, 'jp-language', asked, { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.var.outside.settings.secure })
  return asked ?? known(getCookie(c, 'jp-language')) ?? 'de'
}
