import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Job, runJobs, startJobs } from '#src/jobs.ts'
import { queueMail } from '#src/mails/actions.ts'
import type { Transport } from '#src/platform/mail.ts'
import { jobRuns } from '#src/retention/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { logged } from '#tests/support/logged.ts'

const silent: Transport = async () => {}
const never = () => false
let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const later = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}
const counting = (work: () => Promise<unknown> = async () => {}): Job & { runs: () => number } => {
  let runs = 0
  return {
    name: 'sweep',
    everyMinutes: 10,
    runs: () => runs,
    run: async () => {
      runs += 1
      await work()
    },
  }
}

describe('the jobs', () => {
  test('run when they are due, and not before', async () => {
    const job = counting()
    for (const minutes of [0, 5, 5, 1]) {
      later(minutes)
      await runJobs(house.outside, silent, never, [job])
    }
    expect(job.runs()).toBe(2)
  })
  test('are run by one of many servers', async () => {
    const job = counting(() => new Promise((resolve) => setTimeout(resolve, 30)))
    await Promise.all(Array.from({ length: 6 }, () => runJobs(house.outside, silent, never, [job])))
    expect(job.runs()).toBe(1)
  })
  test('that fail leave nothing half, are told without values, tried again in five minutes, and stop no other', async () => {
    const failing: Job = {
      name: 'failing',
      everyMinutes: 60,
      run: async ({ db }) => {
        await db.insert(jobRuns).values({ name: 'half', ranAt: new Date(0) })
        await db.execute(sql`select ${'Kanarienvogel'}::integer`)
      },
    }
    const other = { ...counting(), name: 'other' }
    await runJobs(house.outside, silent, never, [failing, other])
    expect(other.runs()).toBe(1)
    expect(await house.db.select().from(jobRuns).where(eq(jobRuns.name, 'half'))).toEqual([])
    expect(logged.filter((line) => line.includes('job-failed'))).toHaveLength(1)
    expect(logged.join()).not.toContain('Kanarienvogel')
    later(4)
    await runJobs(house.outside, silent, never, [failing])
    later(2)
    await runJobs(house.outside, silent, never, [failing])
    expect(logged.filter((line) => line.includes('job-failed'))).toHaveLength(2)
  })
  test('stop after the letter under way', async () => {
    for (const number of ['1', '2', '3'])
      await queueMail(house.ctxAs(), {
        to: `${number}@betrieb.example`,
        template: 'request-received',
        language: 'de',
        link: null,
        subject: crypto.randomUUID(),
        facts: { number },
      })
    let sent = 0
    let stop = async () => {}
    await new Promise<void>((resolve) => {
      stop = startJobs(house.outside, async () => {
        sent += 1
        void stop().then(resolve)
      })
    })
    expect(sent).toBe(1)
  })
})
