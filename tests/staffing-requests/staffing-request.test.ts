import { expect, test } from 'vitest'
import { staffRoles } from '#src/base/roles.ts'
import { isOpen, isVisible, mayStep, type State, type Step, states, steps, take } from '#src/staffing-requests/staffing-request.ts'

const all = Object.keys(steps) as Step[]

test('what may follow what', () => {
  expect(states.map((state) => `${state}: ${all.filter((step) => isOpen({ state }, step)).join(' ')}`.trim())).toEqual([
    'draft: save send',
    'new: correctEmail withdraw link contact decline formulate',
    'contacted: withdraw link contact decline formulate',
    'formulating: withdraw decline handOver',
    'handed-over:',
    'declined:',
  ])
})

test('where a step leads', () => {
  const led = (state: State) =>
    Object.fromEntries(
      all.flatMap((step) => {
        const taken = take({ state }, step)
        return taken.ok ? [[step, taken.value]] : []
      }),
    )
  expect(led('draft')).toEqual({ save: 'draft', send: 'new' })
  expect(led('new')).toEqual({
    correctEmail: 'new',
    withdraw: 'declined',
    link: 'new',
    contact: 'contacted',
    decline: 'declined',
    formulate: 'formulating',
  })
  expect(led('contacted')).toEqual({
    withdraw: 'declined',
    link: 'contacted',
    contact: 'contacted',
    decline: 'declined',
    formulate: 'formulating',
  })
  expect(led('formulating')).toEqual({ withdraw: 'declined', decline: 'declined', handOver: 'handed-over' })
  expect(take({ state: 'declined' }, 'contact')).toEqual({ ok: false, refusal: { code: 'step-not-open', state: 'declined' } })
})

test('by whom', () => {
  const doors = ['anonymous', 'visitor', 'employer', ...staffRoles]
  expect(all.map((step) => `${step}: ${doors.filter((role) => mayStep(step, [role])).join(' ')}`)).toEqual([
    'save: employer',
    'send: employer',
    'correctEmail: employer',
    'withdraw: employer',
    'takeDown: employerAdviser applicantOffice locationLead serviceLead',
    'link: employerAdviser serviceLead',
    'contact: employerAdviser serviceLead',
    'decline: employerAdviser serviceLead',
    'formulate: employerAdviser serviceLead',
    'handOver: employerAdviser serviceLead',
  ])
})

test('a request from outside is seen when its mail address is theirs', () => {
  const at = new Date(0)
  expect(isVisible({ state: 'new', channel: 'web', emailConfirmedAt: null })).toBe(false)
  expect(isVisible({ state: 'new', channel: 'web', emailConfirmedAt: at })).toBe(true)
  expect(isVisible({ state: 'new', channel: 'phone', emailConfirmedAt: null })).toBe(true)
  expect(isVisible({ state: 'draft', channel: 'web', emailConfirmedAt: at })).toBe(false)
})
