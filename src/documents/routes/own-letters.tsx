import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type C, idFrom, onceToken, queryText, readForm, seenFrom, to } from '#src/platform/http.tsx'
import { AddresseePanel } from '#views/documents/own-letter.tsx'
import { deleteOwnLetter, saveOwnLetter, startOwnLetter } from '../actions/letters.ts'
import { ownLetterForm } from '../forms/letters.ts'
import { emptyLetter, type LetterText, ownLetterTo } from '../letter.ts'
import { letterPartPath, lettersPath, ownApplicationPdfPath, ownLetterPath, ownLetterPdfPath, ownLettersPath } from '../paths.ts'
import { ownLetterOf, ownWorkspace, type Workspace } from '../queries.ts'
import { atDesk } from './desk.tsx'
import { answerLetter, type LetterAt, lettersFor, showLetter } from './letter-pages.tsx'

type To = Pick<LetterText, 'recipient' | 'contactName' | 'role'>
const fieldsOf = ({ recipient, contactName, role }: To) => {
  const [employer = '', ...address] = recipient.split('\n')
  return { employer, address: address.join('\n'), contactName, role }
}
type Asked = { desk: Workspace; action: string; to: To; version?: number; rejected?: Rejected }
const askAddressee = (c: C, { desk, action, to: addressee, version, rejected }: Asked) => {
  const words = lettersFor(c)
  const panel = (
    <AddresseePanel words={words} action={action} once={onceToken(c)} version={version} {...fieldsOf(addressee)} rejected={rejected} />
  )
  return atDesk(c, desk, words.to, panel, rejected ? 422 : 200)
}
export const newOwnLetterPage = async (c: C) =>
  askAddressee(c, { desk: await ownWorkspace(c.var.ctx), action: ownLettersPath, to: emptyLetter })
export const createOwnLetter = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const read = readForm(c, ownLetterForm)
  if (!read.ok) return askAddressee(c, { desk, action: ownLettersPath, to: emptyLetter, rejected: read.rejected })
  return to(c, letterPartPath(ownLetterPath(await startOwnLetter(ctx, desk.id, read.value)), 'why'))
}

const letterAt = async (c: C): Promise<LetterAt & { stored: LetterText & { version: number } }> => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const id = idFrom<'letter'>(c)
  const stored = await ownLetterOf(ctx, desk.id, id)
  const { employer } = fieldsOf(stored)
  return {
    path: ownLetterPath(id),
    about: (
      <span lang="de" dir="auto">
        {[employer, stored.role].filter(Boolean).join(', ')}
      </span>
    ),
    desk,
    cv: desk.cv,
    stored,
    source: { role: stored.role },
    onPaper: ownLetterTo,
    papers: { letter: ownLetterPdfPath(id), application: ownApplicationPdfPath(id) },
    house: null,
    addressee: letterPartPath(ownLetterPath(id), 'to'),
    save: (version, part, storedFields) => saveOwnLetter(ctx, desk.id, { id, version }, part, storedFields),
  }
}
const atAddressee = (c: C) => queryText(c, 'part') === 'to'
const changeAddressee = (c: C, { desk, path, stored }: Awaited<ReturnType<typeof letterAt>>, rejected?: Rejected) =>
  askAddressee(c, { desk, action: letterPartPath(path, 'to'), to: stored, version: stored.version, rejected })
const storedFields =
  (c: C) =>
  (text: LetterText): StoredField[] => {
    const words = lettersFor(c)
    const { employer, address, contactName, role } = fieldsOf(text)
    return [
      { field: 'employer', label: words.employer, value: employer },
      { field: 'address', label: words.address, value: address },
      { field: 'contactName', label: words.contactName, value: contactName },
      { field: 'role', label: words.role, value: role },
    ]
  }

export const ownLetterPage = async (c: C) => {
  const at = await letterAt(c)
  return atAddressee(c) ? changeAddressee(c, at) : showLetter(c, at)
}
export const saveOwnSentences = async (c: C) => {
  const at = await letterAt(c)
  if (!atAddressee(c)) return answerLetter(c, at)
  const read = readForm(c, ownLetterForm)
  if (!read.ok) return changeAddressee(c, at, read.rejected)
  await at.save(seenFrom(c).version, read.value, storedFields(c))
  return to(c, at.path)
}
export const removeOwnLetter = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  await deleteOwnLetter(c.var.ctx, desk.id, idFrom<'letter'>(c))
  return to(c, lettersPath)
}
