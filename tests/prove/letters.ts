import { eq, sql } from 'drizzle-orm'
import { newId } from '#src/base/id.ts'
import { queueMail, sendDueMails } from '#src/mails/actions.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import type { Context } from '#src/platform/context.ts'
import type { Outgoing, Transport } from '#src/platform/mail.ts'
import type { TestHouse } from '#tests/support/house.ts'
import { count, type Outcome, type Proof, randomFrom } from './proof.ts'
import { inRoom } from './room.ts'

const workers = 8
const minute = 60_000
const keyWindow = 24 * 60 * minute

/** A mail provider as they are: sometimes refuses, sometimes delivers and says nothing; remembers a key for a day. */
const provider = (house: TestHouse, seed: number) => {
  const random = randomFrom(seed)
  const keys = new Map<string, number>()
  const delivered = new Map<string, number>()
  const deliver = ({ key, to }: Outgoing) => {
    const now = house.clock.now.getTime()
    if (now - (keys.get(key) ?? -keyWindow) < keyWindow) return
    keys.set(key, now)
    delivered.set(to, (delivered.get(to) ?? 0) + 1)
  }
  /** One in five goes wrong: refused, delivered without a word, or the worker dies before or after the delivery. */
  const transport =
    (die: () => void): Transport =>
    async (mail) => {
      const luck = random()
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (luck < 0.08) throw new Error('refused')
      if (luck < 0.14) {
        deliver(mail)
        throw new Error('no answer')
      }
      if (luck < 0.2) {
        if (luck < 0.17) deliver(mail)
        die()
        return new Promise(() => {})
      }
      deliver(mail)
    }
  return { transport, delivered }
}

type Send = (ctx: Context, transport: Transport) => Promise<number>
const queue = async (house: TestHouse, letters: number) => {
  await house.db.delete(outgoingMails)
  for (let number = 0; number < letters; number++)
    await queueMail(house.ctxAs(), {
      to: `letter-${number}@example.org`,
      template: 'request-received',
      language: 'de',
      link: null,
      subject: newId(house.clock.now),
      facts: { number: String(number) },
    })
}
const left = async (house: TestHouse, state: 'queued' | 'dead') =>
  (await house.db.select({ many: sql<number>`count(*)::int` }).from(outgoingMails).where(eq(outgoingMails.state, state)))[0]!.many

/** Eight workers until nothing waits. A dead one is followed by another; what it held is free again after two minutes. */
const sendAll = async (house: TestHouse, send: Send, seed: number) => {
  const { transport, delivered } = provider(house, seed)
  let deaths = 0
  const work = async () => {
    for (;;) {
      let died = () => {}
      const death = new Promise<1>((resolve) => (died = () => resolve(1)))
      const done = await Promise.race([
        send(
          house.ctxAs(),
          transport(() => {
            deaths += 1
            died()
          }),
        ),
        death,
      ])
      if (done === 0) return
    }
  }
  while ((await left(house, 'queued')) > 0) {
    await Promise.all(Array.from({ length: workers }, work))
    house.clock.now = new Date(house.clock.now.getTime() + 3 * minute)
  }
  return { delivered, deaths }
}
/** The control: no claim and a new key at each try. */
const naiveSend: Send = async (ctx, transport) => {
  const [row] = await ctx.db.select().from(outgoingMails).where(eq(outgoingMails.state, 'queued')).limit(1)
  if (!row) return 0
  await transport({ to: row.recipient, from: '', subject: '', text: '', key: newId(ctx.now) }).then(
    () => ctx.db.update(outgoingMails).set({ state: 'sent' }).where(eq(outgoingMails.id, row.id)),
    () => {},
  )
  return 1
}
const tally = (delivered: Map<string, number>, letters: number) => ({
  once: [...delivered.values()].filter((times) => times === 1).length,
  twice: [...delivered.values()].filter((times) => times > 1).length,
  never: letters - delivered.size,
})

export const provesLetters = async (house: TestHouse, letters: number): Promise<Outcome> => {
  await queue(house, letters)
  const ours = await sendAll(house, (ctx, transport) => sendDueMails(ctx, transport, 1), 11)
  const dead = await left(house, 'dead')
  const { once, twice, never } = tally(ours.delivered, letters)
  await queue(house, Math.min(letters, 200))
  const naive = tally((await sendAll(house, naiveSend, 12)).delivered, Math.min(letters, 200))
  return {
    line: `${workers} workers, ${count(letters)} letters, one in five tries fails, ${count(ours.deaths)} workers died: ${count(once)} delivered once, ${twice} twice, ${never} never (${dead} in the list for a person)`,
    passed: twice === 0 && never <= dead && once + never === letters,
    control: { line: `no claim, a new key per try: ${naive.once} once, ${naive.twice} more than once`, failed: naive.twice > 0 },
  }
}
export const letters: Proof = {
  name: 'letters',
  claim: '8 workers and a failing provider: each letter is delivered once',
  run: (size) => inRoom(16, (house) => provesLetters(house, size === 'full' ? 2000 : 100)),
}
