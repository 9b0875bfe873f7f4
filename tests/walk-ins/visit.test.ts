import { expect, test } from 'vitest'
import { type Role, roles } from '#src/base/roles.ts'
import { decide, deskRoles, steps, visitStates } from '#src/walk-ins/visit.ts'

/** Written by hand from the domain study 2h: waiting → called → in service → finished or left. */
const allowed: Record<string, string> = {
  'waiting call': 'called',
  'called call-again': 'called',
  'called serve': 'in-service',
  'called miss': 'left',
  'in-service finish': 'finished',
}
const desk: Role[] = ['applicantOffice', 'employerAdviser', 'locationLead', 'serviceLead']

test('every step from every state by every role does what the table on paper says', () => {
  for (const state of visitStates)
    for (const step of steps)
      for (const role of roles) {
        const decided = decide({ state, calls: 3 }, step, [role])
        const expected = !desk.includes(role) ? 'not-your-task' : (allowed[`${state} ${step}`] ?? 'not-now')
        expect(decided.ok ? decided.value : decided.refusal, `${state} ${step} ${role}`).toBe(expected)
      }
})
test('nobody counts as gone before the third call', () => {
  for (const calls of [0, 1, 2])
    expect(decide({ state: 'called', calls }, 'miss', deskRoles)).toEqual({ ok: false, refusal: 'call-again-first' })
  expect(decide({ state: 'called', calls: 3 }, 'miss', deskRoles).ok).toBe(true)
})
