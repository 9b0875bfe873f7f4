import type { Settings } from './settings.ts'

export type Outgoing = { to: string; from: string; subject: string; text: string; key: string }
/** Hands one letter to somebody who delivers it; throws where that failed. */
export type Transport = (mail: Outgoing) => Promise<void>

const mostMs = 8000
/** Late counts as failed: the letter is tried again with the same key, so the provider still delivers it once. */
const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { name: 'MailTimeout' })), mostMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** `log` delivers nothing: the office reads the letter on its own page. */
export const transportOf = async (settings: Settings): Promise<Transport> => {
  if (settings.mail === 'resend') {
    const { Resend } = await import('resend')
    const resend = new Resend(settings.resendKey!)
    return async ({ key, ...mail }) => {
      const { error } = await inTime(resend.emails.send(mail, { idempotencyKey: key }))
      if (error) throw Object.assign(new Error('resend refused'), { name: error.name })
    }
  }
  if (settings.mail === 'smtp') {
    const { createTransport } = await import('nodemailer')
    const relay = createTransport(settings.smtpUrl!)
    return async ({ key, ...mail }) => void (await inTime(relay.sendMail({ ...mail, messageId: `<${key}@jobpoint>` })))
  }
  return async () => {}
}
