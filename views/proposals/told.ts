import { direction, type PublicLanguage } from '#src/base/language.ts'
import { consentWords } from '#views/words/consent.ts'

/** Names keep their own direction and their dots inside a text that runs from right to left. */
const apart = (name: string, language: PublicLanguage) => (direction(language) === 'rtl' ? `\u2068${name}\u2069` : name)

/** What exactly is agreed to, for one employer and one job, in one language. */
export const toldOf = (language: PublicLanguage, employer: string, job: string) => {
  const { title, purpose, points, agree } = consentWords[language].employer
  const [who, what] = [apart(employer, language), apart(job, language)]
  return { title: title(who), purpose: purpose(who, what), points: [...points], agree: agree(who) }
}
