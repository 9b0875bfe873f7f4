import { NotFound } from '#src/base/errors.ts'
import { readId } from '#src/base/id.ts'
import { useLink } from '#src/passes/actions.ts'
import { type C, grant, onceToken, show, to } from '#src/platform/http.tsx'
import { LinkPanel } from '#views/portal/link.tsx'
import { portalWords } from '#views/words/portal.ts'
import { confirmEmail } from '#src/staffing-requests/actions.ts'
import { purposes } from './purposes.ts'

/** GET shows a neutral page and touches nothing: mail scanners open links. The button acts. */
export const linkPage = (c: C) => {
  const words = portalWords[c.var.ctx.language]
  return show(c, words.title, <LinkPanel words={words} action={`/l/${c.req.param('token')}`} once={onceToken(c)} />)
}

export const openLink = async (c: C) => {
  const link = await useLink(c.var.ctx, c.req.param('token') ?? '')
  const purpose = purposes[link.purpose]
  if (!purpose) throw new NotFound(`purpose ${link.purpose}`)
  const requestId = link.purpose === 'request' ? readId<'staffing-request'>(link.subject) : null
  if (requestId) await confirmEmail(c.var.ctx, requestId)
  grant(c, { role: purpose.role, purpose: link.purpose, subject: link.subject, hours: purpose.hours, idleMinutes: purpose.idleMinutes, linkId: link.id })
  return to(c, purpose.to(link.subject))
}
