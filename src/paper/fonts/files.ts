import type { FontKey } from './shaped.ts'

/** Where each font file comes from and what it is called where the house runs. Build, both loaders and the command line read this list. */
export type FontFile = { key: FontKey; from: string; name: string }
const folder = '@expo-google-fonts'
const file = (key: FontKey, pack: string, style: string, title: string, name: string): FontFile => ({
  key,
  from: `${folder}/${pack}/${style}/${title}_${style}.ttf`,
  name: `${pack}-${name}.ttf`,
})

export const fontFiles: readonly FontFile[] = [
  file('sans-regular', 'source-sans-3', '400Regular', 'SourceSans3', 'regular'),
  file('sans-semibold', 'source-sans-3', '600SemiBold', 'SourceSans3', 'semibold'),
  file('sans-italic', 'source-sans-3', '400Regular_Italic', 'SourceSans3', 'italic'),
  file('serif-regular', 'noto-serif', '400Regular', 'NotoSerif', 'regular'),
  file('serif-semibold', 'noto-serif', '600SemiBold', 'NotoSerif', 'semibold'),
  file('serif-italic', 'noto-serif', '400Regular_Italic', 'NotoSerif', 'italic'),
  file('more-regular', 'noto-sans', '400Regular', 'NotoSans', 'regular'),
  file('more-semibold', 'noto-sans', '600SemiBold', 'NotoSans', 'semibold'),
  file('more-italic', 'noto-sans', '400Regular_Italic', 'NotoSans', 'italic'),
  file('arabic-regular', 'noto-sans-arabic', '400Regular', 'NotoSansArabic', 'regular'),
  file('arabic-semibold', 'noto-sans-arabic', '600SemiBold', 'NotoSansArabic', 'semibold'),
]

/** Every licence travels with its fonts. */
export const fontLicences: readonly { from: string; name: string }[] = ['source-sans-3', 'noto-serif', 'noto-sans', 'noto-sans-arabic'].map(
  (pack) => ({ from: `${folder}/${pack}/LICENSE_FONT`, name: `OFL-${pack}.txt` }),
)
