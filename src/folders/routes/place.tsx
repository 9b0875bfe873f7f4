import type { Child } from 'hono/jsx'
import { onPhonePath, overviewPath } from '#src/documents/paths.ts'
import type { Workspace } from '#src/documents/queries.ts'
import { atDesk, besideDesk } from '#src/documents/routes/desk.tsx'
import { ownDevice } from '#src/documents/routes/papers.tsx'
import type { C } from '#src/platform/http.tsx'
import { type FolderWords, folderWords } from '#views/words/folder.ts'
import type { FolderPlace } from '../paths.ts'

export const wordsFor = (c: C): FolderWords => folderWords[c.var.ctx.language]
/** The key that opened this page says where it stands: at the office's computer, or on one's own phone. */
export const placeOf = (c: C): FolderPlace => (ownDevice(c) ? '/handover' : '/cv')
export const backFrom = (place: FolderPlace): string => (place === '/cv' ? overviewPath : onPhonePath)
export const showAt = (c: C, desk: Workspace, title: string, piece: Child, status: 200 | 422) =>
  placeOf(c) === '/cv' ? atDesk(c, desk, title, piece, status, { upload: true }) : besideDesk(c, title, piece, status, { upload: true })
