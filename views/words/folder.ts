import { intlTag, type PublicLanguage } from '#src/base/language.ts'
import { folderAr } from './folder/ar.ts'
import { folderDe } from './folder/de.ts'
import { folderEn } from './folder/en.ts'
import { folderPlain } from './folder/plain.ts'
import type { Shape } from './shape.ts'

export type FolderWords = Shape<typeof folderDe>
export const folderWords: Record<PublicLanguage, FolderWords> = { de: folderDe, plain: folderPlain, en: folderEn, ar: folderAr }

const formats = new Map<PublicLanguage, Intl.NumberFormat>()
/** '1,2 MB': never less than a tenth, so that nothing looks like nothing. */
export const sizeWords = (bytes: number, language: PublicLanguage): string => {
  const format = formats.get(language) ?? new Intl.NumberFormat(intlTag[language], { maximumFractionDigits: 1 })
  formats.set(language, format)
  return `${format.format(Math.max(Math.round(bytes / 100_000) / 10, bytes > 0 ? 0.1 : 0))} MB`
}
