import type { Settings } from './settings.ts'

export type Outgoing = { to: string; from: string; subject: string; text: string; key: string }
/** Hands one letter to somebody who delivers it; throws where that failed. */
export type Transport = (mail: Outgoing) => Promise<void>

/** `log` delivers nothing: the office reads the letter on its own page. */
export const transportOf = async (settings: Settings): Promise<Transport> => {
  if (settings.mail === 'resend') {
    const { Resend } = await import('resend')
    const resend = new Resend(settings.resendKey!)
    return async ({ key, ...mail }) => {
      const { error } = await resend.emails.send(mail, { idempotencyKey: key })
      if (error) throw Object.assign(new Error('resend refused'), { name: error.name })
    }
  }
  if (settings.mail === 'smtp') {
    const { createTransport } = await import('nodemailer')
    const relay = createTransport(settings.smtpUrl!)
    return async ({ key, ...mail }) => void (await relay.sendMail({ ...mail, messageId: `<${key}@jobpoint>` }))
  }
  return async () => {}
}
