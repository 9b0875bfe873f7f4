import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { candidates } from '#src/candidates/tables.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { workspaces } from '#src/documents/tables.ts'
import { runRetention } from '#src/retention/actions.ts'
import { openOffice } from '#tests/support/office.ts'

test('desks go when their time is over; the desk of a kept profile stays as long as the profile', async () => {
  const house = await openOffice()
  const ctx = house.ctxAs()
  const person = await house.thing['consenting-candidate']()
  const long = new Date(house.clock.now.getTime() - 40 * 86_400_000)
  const desk = async (stored: Partial<typeof workspaces.$inferInsert>) => {
    const id = await openWorkspace(ctx, { language: 'de', cv: { ...emptyCv, name: 'Ada Beispiel' } })
    await house.db
      .update(workspaces)
      .set({ touchedAt: long, ...stored })
      .where(eq(workspaces.id, id))
    return id
  }
  const left = await desk({})
  const byCode = await desk({ keptUntilAt: long, codeHash: 'over' })
  const stillByCode = await desk({ keptUntilAt: new Date(house.clock.now.getTime() + 86_400_000), codeHash: 'open' })
  const ofProfile = await desk({ keptUntilAt: long, codeHash: 'profile', candidateId: person })
  const there = async () => (await house.db.select({ id: workspaces.id }).from(workspaces)).map(({ id }) => id)

  const report = await runRetention(ctx, { dryRun: true })
  expect(report['copies kept by code']).toBe(1)
  expect(await there()).toEqual(expect.arrayContaining([left, byCode, stillByCode, ofProfile]))

  await runRetention(ctx, { dryRun: false })
  const kept = await there()
  expect([left, byCode, stillByCode, ofProfile].map((id) => kept.includes(id))).toEqual([false, false, true, true])

  await house.db.delete(candidates).where(eq(candidates.id, person as typeof candidates.$inferSelect.id))
  await runRetention(ctx, { dryRun: false })
  expect(await there()).not.toContain(ofProfile)
  expect(await there()).toContain(stillByCode)
})
