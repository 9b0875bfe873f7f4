/** The office's page "So schreiben wir heute": one short text for each thing that is written. */
export const standardKeys = [
  'overview',
  'will',
  'strengths',
  'jobs',
  'education',
  'languages',
  'skills',
  'about-me',
  'letter',
  'folder',
  'hollow',
] as const
export type StandardKey = (typeof standardKeys)[number]
export type StandardSlug = `standards-${StandardKey}`
export const standardSlug = (key: StandardKey): StandardSlug => `standards-${key}`

/** A text as single hints: a list gives its lines, everything else its paragraphs; headings are left out. */
export const hintLines = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('## '))
    .map((line) => line.replace(/^- /, ''))
/** Phrases of the text on hollow words: its list lines. */
export const listedIn = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).trim())
    .filter((phrase) => phrase.length > 2)
