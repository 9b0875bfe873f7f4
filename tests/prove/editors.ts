import { eq } from 'drizzle-orm'
import type { Id } from '#src/base/id.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { Office } from '#tests/support/office.ts'
import { type Fields, formsOn } from './page-forms.ts'
import { count, type Outcome, type Proof, randomFrom } from './proof.ts'
import { inOffice } from './room.ts'

type Editor = { browser: ReturnType<Office['browser']>; name: string; opened: Fields | null; wrote: number }
const pathOf = (id: string) => `/office/vacancies/${id}/posting`
const open = async (editor: Editor, id: string) => {
  const html = await (await editor.browser.get(pathOf(id))).text()
  const form = formsOn(html).find(({ action }) => action === pathOf(id))
  if (!form) throw new Error('no form to formulate with')
  editor.opened = form.fields
}

/** Each opens and then saves; how the two ways lie in each other is chance. */
const merged = (random: () => number): (0 | 1)[] => {
  const left = [2, 2]
  return Array.from({ length: 4 }, () => {
    const at = left[0]! > 0 && (left[1] === 0 || random() < 0.5) ? 0 : 1
    left[at]! -= 1
    return at
  })
}
type Seen = { saved: number; conflicts: number; lost: number; other: number; textsMissing: number }
/** Two people open and save, one after the other or at the very same moment. Each adds one sentence to what they saw. */
const interleave = async (office: Office, id: Id<'vacancy'>, editors: Editor[], rounds: number, versioned: boolean): Promise<Seen> => {
  const random = randomFrom(versioned ? 3 : 4)
  const seen: Seen = { saved: 0, conflicts: 0, lost: 0, other: 0, textsMissing: 0 }
  const sentences: string[] = []
  const stored = async () => (await vacancyOf(office.ctxAs(), id)).internalNote ?? ''
  const save = async (editor: Editor) => {
    const { opened } = editor
    if (!opened) return
    const sentence = `${editor.name} schreibt Satz ${++editor.wrote}.`
    const version = versioned ? opened.version! : String((await vacancyOf(office.ctxAs(), id)).version)
    const response = await editor.browser.post(pathOf(id), {
      ...opened,
      version,
      internalNote: `${opened.internalNote ?? ''} ${sentence}`.trim(),
    })
    editor.opened = null
    if (response.status === 303) {
      seen.saved += 1
      sentences.push(sentence)
    } else if (response.status === 409) {
      seen.conflicts += 1
      if (!(await response.text()).includes(sentence)) seen.textsMissing += 1
    } else seen.other += 1
  }
  const reset = async () => {
    const text = await stored()
    seen.lost += sentences.filter((sentence) => !text.includes(sentence)).length
    sentences.length = 0
    const [row] = await office.db.select().from(vacancies).where(eq(vacancies.id, id))
    await office.db
      .update(vacancies)
      .set({ internalNote: null, version: row!.version + 1 })
      .where(eq(vacancies.id, id))
    for (const editor of editors) editor.opened = null
  }
  for (let round = 0; round < rounds; round++) {
    const order = merged(random)
    if (random() < 0.25) {
      for (const editor of editors) await open(editor, id)
      await Promise.all(editors.map(save))
    } else for (const at of order) await (editors[at]!.opened ? save(editors[at]!) : open(editors[at]!, id))
    await reset()
  }
  return seen
}

export const provesEditors = async (office: Office, rounds: number): Promise<Outcome> => {
  const id = (await office.thing.vacancy()) as Id<'vacancy'>
  const editors = await Promise.all(
    (['employerAdviser', 'serviceLead'] as const).map(async (stand) => ({
      browser: office.browser(await office.cookiesOf(stand)),
      name: stand,
      opened: null,
      wrote: 0,
    })),
  )
  const ours = await interleave(office, id, editors, rounds, true)
  const naive = await interleave(office, id, editors, Math.min(rounds, 40), false)
  return {
    line: `${count(rounds)} interleavings: ${count(ours.saved)} saved, ${count(ours.conflicts)} told 409, ${ours.lost} lost, ${ours.textsMissing} told without their text, ${ours.other} other answers`,
    passed: ours.lost === 0 && ours.textsMissing === 0 && ours.other === 0 && ours.saved > 0 && ours.conflicts > 0,
    control: { line: `saving over whatever is there: ${naive.saved} saved, ${naive.lost} lost`, failed: naive.lost > 0 },
  }
}
export const editors: Proof = {
  name: 'editors',
  claim: 'two editors on one vacancy in any order: nothing is lost, the later one is told and keeps the text',
  run: (size) => inOffice((office) => provesEditors(office, size === 'full' ? 500 : 10)),
}
