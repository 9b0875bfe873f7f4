/** Certificates of one person, in their order, and what a folder of them may hold. */
export const limits = {
  fileBytes: 10_000_000,
  folderBytes: 25_000_000,
  files: 20,
  filePages: 40,
  folderPages: 80,
  /** Edges of a page in points. */
  pageLeast: 50,
  pageMost: 5000,
  /** Time for the work on one file. */
  seconds: 5,
}
/** What many employers take by mail. */
export const usualTarget = 5_000_000

export type CertificateKind = 'pdf' | 'jpeg' | 'png'
export type Certificate = {
  id: string
  position: number
  title: string
  kind: CertificateKind
  size: number
  pages: number
  version: number
}

/** Why a file is not taken. Each has one sentence in every language that says what to do. */
export const fileRefusals = [
  'missing',
  'empty',
  'too-large',
  'folder-full',
  'too-many-files',
  'too-many-pages',
  'folder-pages',
  'name',
  'heic',
  'office',
  'archive',
  'web-page',
  'program',
  'other-picture',
  'unknown',
  'encrypted',
  'broken',
  'no-pages',
  'moving-form',
  'page-size',
  'too-much-inside',
  'too-long',
  'picture-broken',
  'too-many-pixels',
  'picture-coding',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** What a file adds, and what is there already. */
export const roomFor = (
  there: readonly Pick<Certificate, 'size' | 'pages'>[],
  more: Pick<Certificate, 'size' | 'pages'>,
): FileRefusal | null => {
  const all = [...there, more]
  const sum = (of: 'size' | 'pages') => all.reduce((total, one) => total + one[of], 0)
  if (all.length > limits.files) return 'too-many-files'
  if (sum('size') > limits.folderBytes) return 'folder-full'
  return sum('pages') > limits.folderPages ? 'folder-pages' : null
}

/** The neighbour a certificate changes places with; null at the edge. */
export const neighbourOf = <One extends { id: string }>(inOrder: readonly One[], id: string, way: 'up' | 'down'): One | null => {
  const at = inOrder.findIndex((one) => one.id === id)
  return at < 0 ? null : (inOrder[way === 'up' ? at - 1 : at + 1] ?? null)
}

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
/** German readers know these letters by two others. */
const spelled = (text: string) =>
  text.replace(/[äöüÄÖÜ]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[letter] ?? letter)
export const filePart = (text: string): string => bare(spelled(text)).slice(0, 60).replace(/-+$/, '')

/** 'Bewerbung_Nachname_Vorname_Stelle.pdf' on one's own device; on a shared computer nothing of the person. */
export const folderName = (own: { name: string; job: string } | null): string => {
  const words = own?.name.trim().split(/\s+/).filter(Boolean) ?? []
  const [surname = '', first = ''] = [words.at(-1), words.length > 1 ? words[0] : '']
  const parts = own ? [surname, first, own.job].map(filePart) : []
  return `${['Bewerbung', ...parts].filter(Boolean).join('_')}.pdf`
}
/** A single certificate, as it is taken along. */
export const certificateName = (at: number, { title, kind }: Pick<Certificate, 'title' | 'kind'>, own: boolean): string =>
  `${['Anlage', String(at), own ? filePart(title) : ''].filter(Boolean).join('_')}.${kind === 'jpeg' ? 'jpg' : kind}`

/** Names that cameras and scanners give say nothing. */
const byMachine =
  /^(img|dsc|dscn|pxl|scan|image|bild|foto|photo|whatsapp|screenshot|document|dokument|doc|file|unbenannt|signal)?[\s_\d().-]*$/i
// Signs that turn the direction of what follows, or are not seen.
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** 'Arbeitszeugnis Spedition' from 'Arbeitszeugnis_Spedition.pdf'; empty where the name says nothing. */
export const titleFrom = (fileName: string): string => {
  const base = fileName.split(/[/\\]/).at(-1) ?? ''
  const title = base
    .normalize('NFC')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(unseen, '')
    .replace(/\p{C}/gu, ' ')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 80)
  return byMachine.test(title) ? '' : title
}
