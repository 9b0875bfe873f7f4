import { dayOf } from '#src/base/day.ts'
import { forEmployers } from '#src/base/language.ts'
import { letterTo } from '#src/documents/letter.ts'
import { type C, onceToken, pdf, readForm, show, to } from '#src/platform/http.tsx'
import { staffMemberOf } from '#src/staff/queries.ts'
import type { Rejected } from '#views/components/index.ts'
import { ClosedPanel, EmployerAnswerPanel, EmployerProposalPanel } from '#views/proposals/employer.tsx'
import { proposalWords } from '#views/words/proposal.ts'
import { answerAsEmployer, rememberView } from '../actions/employer.ts'
import { employerAnswerForm } from '../forms.ts'
import { employerProposalPath } from '../paths.ts'
import { type EmployerView, employerViewOf } from '../queries.ts'

const languageAt = (c: C) => forEmployers(c.var.ctx.language)
const adviserOf = async (c: C, { proposal }: EmployerView) => {
  const { name, phone, hours } = await staffMemberOf(c.var.ctx, proposal.staffId)
  return { name, phone, hours }
}
/** Over: six weeks, vacancy closed, yes taken back. Nothing about anybody stands on this page. */
const closed = async (c: C, view: EmployerView) => {
  const words = proposalWords[languageAt(c)]
  const adviser = await adviserOf(c, view)
  return show(c, words.closedTitle, <ClosedPanel words={words} adviser={adviser} />, 410, { phone: adviser.phone })
}

/** Each look is written down for the person to read. */
export const employerProposal = async (c: C) => {
  const view = await employerViewOf(c.var.ctx)
  const { proposal, vacancy, application, employerName, channel, open } = view
  if (!open || !application?.cv || !application.letter || !channel) return closed(c, view)
  await rememberView(c.var.ctx, proposal, employerName, 'viewed')
  const language = languageAt(c)
  const words = proposalWords[language]
  const adviser = await adviserOf(c, view)
  const panel = (
    <EmployerProposalPanel
      words={words}
      language={language}
      proposal={proposal}
      vacancy={vacancy}
      cv={application.cv}
      letter={letterTo({ ...vacancy, employerName, publication: 'open' }, application.letter)}
      certificates={application.certificates.length > 0}
      made={dayOf(application.createdAt)}
      channel={channel}
      adviser={adviser}
      once={onceToken(c)}
    />
  )
  return show(c, words.title(vacancy.number), panel, 200, { phone: adviser.phone })
}

export const employerApplicationPdf = async (c: C) => {
  const view = await employerViewOf(c.var.ctx)
  const { proposal, vacancy, application, employerName, open } = view
  if (!open || !application?.content) return closed(c, view)
  await rememberView(c.var.ctx, proposal, employerName, 'downloaded')
  return pdf(c, application.content, `Bewerbung_${vacancy.number}.pdf`)
}

const again = (c: C, { proposal }: EmployerView, rejected: Rejected) => {
  const language = languageAt(c)
  const words = proposalWords[language]
  const panel = <EmployerAnswerPanel words={words} language={language} proposal={proposal} once={onceToken(c)} rejected={rejected} />
  return show(c, words.answerTitle, panel, 422)
}
export const answerByLink = async (c: C) => {
  const { ctx } = c.var
  const view = await employerViewOf(ctx)
  if (!view.open) return closed(c, view)
  const read = readForm(c, employerAnswerForm)
  if (!read.ok) return again(c, view, read.rejected)
  const answered = await answerAsEmployer(ctx, Number(c.var.typed.version), read.value)
  return answered.ok ? to(c, employerProposalPath) : closed(c, view)
}
