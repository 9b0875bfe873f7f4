import type { StoredField } from '#src/base/errors.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type C, onceToken, readForm, to } from '#src/platform/http.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import { DonePanel, PreviewPanel } from '#views/documents/done.tsx'
import { StepPanel, stepTitle } from '#views/documents/step.tsx'
import { fieldLabels } from '#views/documents/step-fields.tsx'
import { type DeskWords, deskDe } from '#views/words/cv.ts'
import { saveStep } from '../actions.ts'
import type { Cv } from '../cv.ts'
import { after, arranged, before, blankLanguage, blankStation, type Doing, doingOf, isStep, type Step } from '../desk.ts'
import { aboutMeForm, languagesForm, licencesOf, rowsIn, skillsForm, stationsForm, strengthsForm, willForm } from '../forms.ts'
import { deskPath, overviewPath, stepPath } from '../paths.ts'
import { ownWorkspace } from '../queries.ts'
import { atDesk, missingIn, wordsFor } from './desk.tsx'

const stepFrom = (c: C): Step => {
  const name = c.req.param('name') ?? ''
  if (!isStep(name)) throw new NotFound(`question ${name}`)
  return name
}
const ask = async (c: C, step: Step, rejected?: Rejected) => {
  const words = wordsFor(c)
  const desk = await ownWorkspace(c.var.ctx)
  const panel = <StepPanel words={words} step={step} cv={desk.cv} version={desk.version} once={onceToken(c)} rejected={rejected} />
  return atDesk(c, desk, stepTitle(words, step), panel, rejected ? 422 : 200)
}

export const stepPage = async (c: C) => {
  if (c.req.param('name') !== 'done') return ask(c, stepFrom(c))
  const words = wordsFor(c)
  const desk = await ownWorkspace(c.var.ctx)
  return atDesk(c, desk, words.done.title, <DonePanel words={words} cv={desk.cv} missing={await missingIn(c, desk.cv)} />)
}

type Read = { ok: true; part: Partial<Cv> } | { ok: false; rejected: Rejected }
const strengthsOf = (picked: readonly (keyof DeskWords['strengths']['suggestions'])[], own: string[]) => [
  ...picked.map((key) => deskDe.strengths.suggestions[key]),
  ...own,
]
/** The sent answers as a part of the CV: German words, also for boxes ticked in another language. */
const answerOf = (c: C, step: Step, doing: Doing): Read => {
  const rows = rowsIn(c.var.typed)
  const as = <T,>(read: { ok: true; value: T } | { ok: false; rejected: Rejected }, partOf: (value: T) => Partial<Cv>): Read =>
    read.ok ? { ok: true, part: partOf(read.value) } : read
  switch (step) {
    case 'will':
      return as(readForm(c, willForm), (value) => value)
    case 'strengths':
      return as(readForm(c, strengthsForm), ({ picked, own, interests }) => ({ strengths: strengthsOf(picked, own), interests }))
    case 'jobs':
      return as(readForm(c, stationsForm(rows)), (jobs) => ({ jobs: arranged(jobs, doing, blankStation) }))
    case 'education':
      return as(readForm(c, stationsForm(rows)), (education) => ({ education: arranged(education, doing, blankStation) }))
    case 'languages':
      return as(readForm(c, languagesForm(rows, deskDe.languages.levels)), (languages) => ({
        languages: arranged(languages, doing, blankLanguage),
      }))
    case 'skills':
      return as(readForm(c, skillsForm), (value) => ({ licences: licencesOf(value), skills: value.skills }))
    case 'about-me':
      return as(readForm(c, aboutMeForm), (value) => value)
  }
}
const lines = (items: readonly string[]) => items.join('\n')
/** What is stored under the names the boxes have, for two texts side by side. */
const storedIn =
  (words: DeskWords, step: Step) =>
  (cv: Cv): StoredField[] => {
    const values: Record<string, string> = {
      will: cv.will,
      own: lines(cv.strengths),
      interests: cv.interests,
      skills: lines(cv.skills),
      more: lines(cv.licences),
      name: cv.name,
      secondName: cv.secondName,
      street: cv.street,
      postcode: cv.postcode,
      town: cv.town,
      phone: cv.phone,
      email: cv.email,
    }
    const stations = step === 'jobs' || step === 'education' ? cv[step] : []
    stations.forEach((station, row) => {
      for (const [field, value] of Object.entries(station)) values[`${field}-${row}`] = typeof value === 'string' ? value : lines(value)
    })
    for (const [row, { language, level }] of step === 'languages' ? cv.languages.entries() : []) {
      values[`language-${row}`] = language
      values[`level-${row}`] = level
    }
    return Object.entries(fieldLabels(words, step, 12)).flatMap(([field, label]) =>
      field in values ? [{ field, label, value: values[field]! }] : [],
    )
  }
const nextPath = (step: Step, doing: Doing): string => {
  if (doing.kind === 'next') return stepPath(after(step))
  if (doing.kind === 'back') return before(step) ? stepPath(before(step)!) : deskPath
  return stepPath(step)
}

/** Saved at each button, then led on: the same with and without scripts. */
export const answerStep = async (c: C) => {
  const step = stepFrom(c)
  const doing = doingOf(c.var.typed.do)
  const desk = await ownWorkspace(c.var.ctx)
  const read = answerOf(c, step, doing)
  if (!read.ok) return ask(c, step, read.rejected)
  const version = Number(c.var.typed.version)
  await saveStep(
    c.var.ctx,
    { id: desk.id, version: Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0 },
    step,
    read.part,
    storedIn(wordsFor(c), step),
  )
  return to(c, nextPath(step, doing))
}

export const previewPage = async (c: C) => {
  const words = wordsFor(c)
  const desk = await ownWorkspace(c.var.ctx)
  const panel = (
    <PreviewPanel
      words={words}
      cvWords={cvWords[c.var.ctx.language]}
      cv={desk.cv}
      missing={await missingIn(c, desk.cv)}
      back={overviewPath}
    />
  )
  return atDesk(c, desk, words.preview, panel)
}
