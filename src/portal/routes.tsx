import { NotFound } from '#src/base/errors.ts'
import { useLink } from '#src/passes/actions.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, grant, onceToken, show, to } from '#src/platform/http.tsx'
import { LinkPanel } from '#views/portal/link.tsx'
import { portalWords } from '#views/words/portal.ts'
import { purposes } from './purposes.ts'

/** GET shows a neutral page and touches nothing: mail scanners open links. The button acts. */
export const linkPage = (c: C) => {
  const words = portalWords[c.var.ctx.language]
  return show(c, words.title, <LinkPanel words={words} action={`/l/${c.req.param('token')}`} once={onceToken(c)} />)
}

/** What the opening itself does, by purpose: said in the map, because only features further down the line know it. */
type OnOpening = Record<string, (ctx: Context, subject: string) => Promise<void>>
export const openLink = (onOpening: OnOpening) => async (c: C) => {
  const link = await useLink(c.var.ctx, c.req.param('token') ?? '')
  const purpose = purposes[link.purpose]
  if (!purpose) throw new NotFound(`purpose ${link.purpose}`)
  await onOpening[link.purpose]?.(c.var.ctx, link.subject)
  grant(c, {
    role: purpose.role,
    purpose: link.purpose,
    subject: link.subject,
    hours: purpose.hours,
    idleMinutes: purpose.idleMinutes,
    linkId: link.id,
  })
  return to(c, purpose.to(link.subject))
}
