import { direction, languageName, languageTag, type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { inOtherLanguage, spokenWords } from './language.tsx'

type Props = { language: PublicLanguage; path: string; languages?: readonly PublicLanguage[] }
/** Plain links, each named in its own language; no flags. */
export const LanguageSwitch = ({ language, path, languages = publicLanguages }: Props) => (
  <nav class="languages" aria-label={spokenWords().language}>
    {languages.map((each) => (
      <a
        href={inOtherLanguage(path, each)}
        lang={languageTag[each]}
        dir={direction(each)}
        hreflang={languageTag[each]}
        aria-current={each === language ? 'true' : undefined}
      >
        {languageName[each]}
      </a>
    ))}
  </nav>
)
