import { describe, expect, test } from 'vitest'
import { fitsNursery, isOpen, mayStep, type State, type Step, states, steps, take } from '#src/vacancies/vacancy.ts'
import { posting, weekdays, window } from './posting.ts'

/** Written by hand, not derived: what may be done in each state, by whom, and where it leads. */
const adviser = 'employerAdviser serviceLead'
const table: Record<State, Partial<Record<Step, [by: string, to: State]>>> = {
  draft: { edit: [adviser, 'draft'], send: [adviser, 'sent'], confirm: [`${adviser} employer`, 'confirmed'], close: [adviser, 'closed'] },
  sent: {
    edit: [adviser, 'draft'],
    confirm: [`${adviser} employer`, 'confirmed'],
    askForChange: ['employer', 'draft'],
    close: [adviser, 'closed'],
  },
  confirmed: { edit: [adviser, 'draft'], publish: [adviser, 'published'], close: [adviser, 'closed'] },
  published: { edit: [adviser, 'draft'], extend: [adviser, 'published'], pause: [adviser, 'paused'], close: [adviser, 'closed'] },
  paused: { edit: [adviser, 'draft'], resume: [adviser, 'published'], close: [adviser, 'closed'] },
  closed: {},
}
const everyone = [
  'employerAdviser',
  'serviceLead',
  'employer',
  'applicantOffice',
  'coach',
  'colleague',
  'locationLead',
  'administrator',
  'dataProtectionOfficer',
  'visitor',
  'anonymous',
]
const names = Object.keys(steps) as Step[]

describe.each(states)('a vacancy that is %s', (state) => {
  test.each(names)('%s', (step) => {
    const expected = table[state][step]
    expect(isOpen({ state }, step)).toBe(expected !== undefined)
    expect(take({ state }, step)).toEqual(
      expected ? { ok: true, value: { state: expected[1] } } : { ok: false, refusal: { code: 'step-not-open', state } },
    )
    if (expected) expect(everyone.filter((role) => mayStep(step, [role])).sort()).toEqual(expected[0].split(' ').sort())
  })
})
test('every step is open somewhere, and nothing leaves a closed vacancy', () => {
  for (const step of names)
    expect(
      states.some((state) => table[state][step]),
      step,
    ).toBe(true)
})
test('a role among others is enough', () => {
  expect(mayStep('publish', ['coach', 'serviceLead'])).toBe(true)
  expect(mayStep('publish', [])).toBe(false)
})
test.each([
  ['8.30 to 12.30', { times: [window(weekdays, '08:30', '12:30')] }, true],
  ['7.30 to 15', { times: [window(weekdays, '07:30', '15:00')] }, true],
  ['from 6', { times: [window(weekdays, '06:00', '12:00')] }, false],
  ['until 16', { times: [window(weekdays, '08:00', '16:00')] }, false],
  ['on Saturday', { times: [window([6], '09:00', '12:00')] }, false],
  ['changing shifts', { times: [window(weekdays, '08:00', '12:00')], shiftsAlternate: true }, false],
  ['over midnight', { times: [window(weekdays, '08:00', '02:00')] }, false],
  ['no times', { times: [] }, false],
])('fits nursery hours: %s', (_name, changed, fits) => {
  expect(fitsNursery(posting(changed))).toBe(fits)
})
