import { and, eq, lt, or } from 'drizzle-orm'
import { sendDueMails } from '#src/mails/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Outside } from '#src/platform/http.tsx'
import { log } from '#src/platform/log.ts'
import type { Transport } from '#src/platform/mail.ts'
import { runRetention } from '#src/retention/actions.ts'
import { jobRuns } from '#src/retention/tables.ts'

type Job = { name: string; everyMinutes: number; run: (ctx: Context) => Promise<unknown> }
/** What happens without a visitor. Each is safe to run twice; the table keeps two servers from doing so. */
export const jobs: Job[] = [{ name: 'retention', everyMinutes: 24 * 60, run: (ctx) => runRetention(ctx, { dryRun: false }) }]

/** True for the one server that may run the job now. */
const mayRun = (ctx: Context, job: Job): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db.insert(jobRuns).values({ name: job.name, ranAt: new Date(0) }).onConflictDoNothing()
    const due = new Date(ctx.now.getTime() - job.everyMinutes * 60_000)
    const taken = await ctx.db.update(jobRuns).set({ ranAt: ctx.now }).where(and(eq(jobRuns.name, job.name), or(lt(jobRuns.ranAt, due), eq(jobRuns.ranAt, new Date(0))))).returning({ name: jobRuns.name })
    return taken.length > 0
  })

export const contextFor = (outside: Outside, job: string): Context => ({
  db: outside.db, now: outside.clock(), actor: { kind: 'system', job }, requestId: `job-${job}`, language: 'de', settings: outside.settings, inside: false, readsLogged: new Set(),
})
/** One loop: a timer on Node, `scheduled` on Workers. A failing job is told and does not stop the others. */
export const runJobs = async (outside: Outside, transport: Transport): Promise<void> => {
  await sendDueMails(contextFor(outside, 'mail'), transport)
  for (const job of jobs) {
    const ctx = contextFor(outside, job.name)
    if (!(await mayRun(ctx, job))) continue
    try {
      await job.run(ctx)
    } catch (error) {
      log('job-failed', { job: job.name, error: (error as Error).name })
    }
  }
}
