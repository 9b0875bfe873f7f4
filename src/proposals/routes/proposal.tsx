import { plusWorkingDays } from '#src/base/day.ts'
import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { textOf } from '#src/documents/desk.ts'
import { blocksFor, saidIn } from '#src/documents/letter.ts'
import { applicationParts, workspaceOfCandidate } from '#src/documents/queries.ts'
import { missingIn } from '#src/documents/routes/desk.tsx'
import { enclosuresOf } from '#src/folders/queries.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, pdf, readForm, seenFrom, show, to } from '#src/platform/http.tsx'
import type { Rejected } from '#views/components/index.ts'
import { introductionPaper } from '#views/documents/introduction-paper.ts'
import { ProposalLetterPanel } from '#views/proposals/letter.tsx'
import { ProposalPanel } from '#views/proposals/proposal.tsx'
import { refusalWords } from '#views/proposals/words.ts'
import { attachApplication, consentToEmployer, sendToEmployer } from '../actions/offer.ts'
import { consentForm, letterForm } from '../forms.ts'
import { proposalPath } from '../paths.ts'
import type { Refusal } from '../proposal.ts'
import {
  applicationFactsOf,
  applicationPaperOf,
  certificatesIn,
  fileForChange,
  type ProposalFile,
  proposalFileOf,
  readiness,
} from '../queries.ts'
import { stepChoices, timelinesOf } from './steps.ts'

const languageOf = ({ candidate }: ProposalFile): PublicLanguage => publicLanguages.find((known) => known === candidate.language) ?? 'de'
type Said = { refusal?: Refusal; rejected?: Rejected }

/** The page of one introduction, also after a refused step, with what was typed. */
export const showProposal = async (c: C, said: Said = {}) => {
  const { ctx } = c.var
  const file = await proposalFileOf(ctx, idFrom<'proposal'>(c))
  const { proposal, vacancy, candidate } = file
  const state = readiness(file)
  const told = await timelinesOf(ctx, 'proposal', proposal.id)
  const panel = (
    <ProposalPanel
      {...file}
      email={state.contactEmail}
      language={languageOf(file)}
      application={await applicationFactsOf(ctx, proposal)}
      ready={state.verified && state.vacancyOpen && state.contactEmail !== null && state.openCount < state.maxProposals}
      today={today(ctx)}
      {...told}
      choices={await stepChoices(ctx, candidate.locationId, { on: plusWorkingDays(today(ctx), 2) })}
      once={onceToken(c)}
      message={said.refusal ? refusalWords(said.refusal) : undefined}
      rejected={said.rejected}
    />
  )
  return show(c, `${vacancy.title} für ${candidate.name}`, panel, said.refusal || said.rejected ? 422 : 200)
}
export const proposalPage = (c: C) => showProposal(c)

/** The person's yes for exactly this employer, in the language it was read in. */
export const giveEmployerConsent = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'proposal'>(c)
  const file = await fileForChange(ctx, seen)
  const read = readForm(c, consentForm)
  if (!read.ok) return showProposal(c, { rejected: read.rejected })
  const given = await consentToEmployer(ctx, seen, { how: read.value.how, language: languageOf(file) })
  return given.ok ? to(c, proposalPath(seen.id)) : showProposal(c, { refusal: given.refusal })
}
export const send = async (c: C) => {
  const seen = seenFrom<'proposal'>(c)
  const sent = await sendToEmployer(c.var.ctx, seen)
  return sent.ok ? to(c, proposalPath(seen.id)) : showProposal(c, { refusal: sent.refusal })
}

const showLetter = async (c: C, file: ProposalFile, rejected?: Rejected) => {
  const { ctx } = c.var
  const { proposal, candidate, vacancy, employerName } = file
  const parts = await applicationParts(ctx, candidate.id, vacancy.id)
  if (!parts) return showProposal(c, { refusal: { code: 'no-cv' } })
  const blocks = blocksFor(parts.cv, vacancy)
  const stored = (await applicationFactsOf(ctx, proposal))?.letter ?? parts.sentences
  const panel = (
    <ProposalLetterPanel
      id={proposal.id}
      version={proposal.version}
      name={candidate.name}
      title={`${vacancy.title}, ${vacancy.number}`}
      employerName={employerName}
      blocks={blocks}
      stored={stored}
      missing={await missingIn(c, textOf(parts.cv))}
      once={onceToken(c)}
      rejected={rejected}
    />
  )
  return show(c, `Anschreiben für ${candidate.name}`, panel, rejected ? 422 : 200)
}
export const letterPage = async (c: C) => showLetter(c, await proposalFileOf(c.var.ctx, idFrom<'proposal'>(c), 'Anschreiben'))

/** Three sentences become letter and CV as one paper, filed for this employer only. */
export const saveLetter = async (c: C) => {
  const { ctx, outside } = c.var
  const file = await fileForChange(ctx, seenFrom<'proposal'>(c))
  const read = readForm(c, letterForm)
  if (!read.ok) return showLetter(c, file, read.rejected)
  if (file.proposal.state !== 'interested') return showProposal(c, { refusal: { code: 'step-not-open', state: file.proposal.state } })
  const parts = await applicationParts(ctx, file.candidate.id, file.vacancy.id)
  if (!parts) return showProposal(c, { refusal: { code: 'no-cv' } })
  const written = { ...saidIn({ ...parts.sentences, ...read.value }), contactName: file.vacancy.contactName ?? '' }
  const addressee = { ...file.vacancy, employerName: file.employerName }
  // Certificates the person said yes to stay; what came to the desk since then was meant for nobody here.
  const agreed = await certificatesIn(ctx, file.proposal)
  const desk = agreed.length > 0 ? await workspaceOfCandidate(ctx, file.candidate.id) : null
  const enclosures = desk ? await enclosuresOf(ctx, desk, agreed) : []
  const paper = await introductionPaper(parts.cv, written, addressee, await outside.fonts(), ctx.now, parts.look, enclosures, {
    start: parts.start,
  })
  await attachApplication(ctx, file.proposal, paper)
  return to(c, proposalPath(file.proposal.id))
}
export const applicationPdf = async (c: C) => {
  const { proposal, vacancy } = await proposalFileOf(c.var.ctx, idFrom<'proposal'>(c), 'Bewerbung angesehen')
  return pdf(c, await applicationPaperOf(c.var.ctx, proposal), `Bewerbung_${vacancy.number}.pdf`)
}
