import { z } from 'zod'
import { choice, type Rejected } from '#src/base/form.ts'
import { hasRole } from '#src/base/roles.ts'
import { type C, fileFrom, grant, onceToken, readForm, to } from '#src/platform/http.tsx'
import { ImportPanel } from '#views/documents/import.tsx'
import { plainTextOf } from '#views/documents/plain-text.ts'
import { importWords } from '#views/words/cv-import.ts'
import { layBeside, putAside, takeBrought } from '../actions/imports.ts'
import { openWorkspace } from '../actions.ts'
import { jsonTextOf } from '../json-resume/export.ts'
import { cvFromFile, type FileRefusal } from '../json-resume/file.ts'
import type { Imported } from '../json-resume/import.ts'
import { asksWay, ways } from '../json-resume/merge.ts'
import { mostPdfBytes } from '../json-resume/pdf.ts'
import { deskPath, importPath, overviewPath } from '../paths.ts'
import { broughtTo } from '../queries/imports.ts'
import { revisionsOf } from '../queries/revisions.ts'
import { ownWorkspace } from '../queries.ts'
import { atDesk, deskPass, editorFor, seenVersion, wordsFor } from './desk.tsx'
import { entry } from './entry.tsx'

/** A little more than is taken, so that a file just too large is answered beside its field. */
export const importMost = mostPdfBytes + 2_000_000

type Prepared = { brought: Imported } | { refusal: FileRefusal | 'missing' }
/** Reading needs no transaction. */
export const readBrought = async (c: C): Promise<Prepared> => {
  const file = await fileFrom(c, 'file')
  if (!file || file.bytes.length === 0) return { refusal: 'missing' }
  const read = await cvFromFile(file.bytes)
  return read.ok ? { brought: read.value } : { refusal: read.refusal }
}
/** With a desk or without one: the file is laid beside it and shown. */
export const bringFile = async (c: C) => {
  const { ctx } = c.var
  const prepared = c.var.prepared as Prepared
  if ('refusal' in prepared) {
    const words = importWords[ctx.language]
    return entry(c, { values: c.var.typed, errors: { file: words.refusals[prepared.refusal] } })
  }
  const id = hasRole(ctx.actor, 'visitor') ? (await ownWorkspace(ctx)).id : await openWorkspace(ctx, { language: ctx.language })
  if (!hasRole(ctx.actor, 'visitor')) grant(c, deskPass(id))
  await layBeside(ctx, id, prepared.brought)
  return to(c, importPath)
}

const report = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const words = importWords[ctx.language]
  const panel = (
    <ImportPanel
      words={words}
      desk={wordsFor(c)}
      editor={editorFor(c)}
      brought={await broughtTo(ctx, desk.id)}
      asks={asksWay(desk.cv)}
      revisions={await revisionsOf(ctx, desk)}
      version={desk.version}
      once={{ take: onceToken(c), aside: onceToken(c), undo: onceToken(c) }}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, words.title, panel, rejected ? 422 : 200)
}
export const importPage = (c: C) => report(c)

const takingForm = z.object({ way: choice(ways) })
export const takeImport = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const read = asksWay(desk.cv) ? readForm(c, takingForm) : ({ ok: true, value: { way: 'file' } } as const)
  if (!read.ok) return report(c, read.rejected)
  await takeBrought(ctx, { id: desk.id, version: seenVersion(c) }, read.value.way)
  return to(c, importPath)
}
export const leaveImport = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  await putAside(c.var.ctx, desk.id)
  return to(c, asksWay(desk.cv) ? overviewPath : deskPath)
}

const download = (c: C, text: string, type: string, name: string) =>
  c.body(text, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
/** For other programs, and for next year. */
export const cvJson = async (c: C) => {
  const { cv } = await ownWorkspace(c.var.ctx)
  return download(c, jsonTextOf(cv), 'application/json', 'lebenslauf.json')
}
export const cvText = async (c: C) => {
  const { cv, look } = await ownWorkspace(c.var.ctx)
  return download(c, plainTextOf(cv, look.language), 'text/plain', 'lebenslauf.txt')
}
