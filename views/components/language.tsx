import { createContext, useContext } from 'hono/jsx'
import type { PublicLanguage } from '#src/base/language.ts'
import { type FrameWords, frameWords } from '#views/words/frame.ts'
import type { Content } from './attributes.ts'

const Spoken = createContext<PublicLanguage>('de')

/** Everything inside speaks this language. `Page` sets it; a piece sent without its page needs it too. */
export const InLanguage = ({ language, children }: Content & { language: PublicLanguage }) => (
  <Spoken.Provider value={language}>{children}</Spoken.Provider>
)

export const spokenLanguage = (): PublicLanguage => useContext(Spoken)
export const spokenWords = (): FrameWords => frameWords[useContext(Spoken)]

/** The same address in another language. */
export const inOtherLanguage = (path: string, language: PublicLanguage): string => {
  const [before = '/', query = ''] = path.split('?')
  const search = new URLSearchParams(query)
  search.set('lang', language)
  return `${before}?${search}`
}
