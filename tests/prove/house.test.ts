import { expect, test } from 'vitest'
import { openHouse } from '#tests/support/house.ts'
import { openOffice } from '#tests/support/office.ts'
import { provesDesks } from './desks.ts'
import { provesEditors } from './editors.ts'
import { provesForms } from './forms.ts'
import { provesLetters } from './letters.ts'
import type { Outcome } from './proof.ts'
import { provesSeats } from './seats.ts'

/** On PGlite everything goes one after the other, so naive code cannot be caught there by two who act at once. */
const parallel = Boolean(process.env.TEST_DATABASE_URL)
const holds = ({ line, passed, control }: Outcome, controlFails = true) => {
  expect(passed, line).toBe(true)
  if (controlFails) expect(control.failed, control.line).toBe(true)
}

test('eight desks call a hundred tickets, each once', async () => holds(await provesDesks(await openHouse(), 8, 100), parallel))
test('eight workers and a failing provider deliver fifty letters once', async () =>
  holds(await provesLetters(await openHouse(), 50), parallel))
test('forty people want eight seats: eight get one, and the counts stay those of the rows', async () =>
  holds(await provesSeats(await openHouse(), 40, 8, 60), parallel))
test('two editors lose nothing in eight interleavings', async () => holds(await provesEditors(await openOffice(), 8)), 120_000)
test('forms sent five times at once have one effect', async () => {
  const wanted = [
    '/accessibility/feedback',
    '/request',
    '/cv',
    '/kiosk/tickets',
    '/office/walk-ins',
    '/office/employers/:id',
    '/office/follow-ups/:id/move',
  ]
  const outcome = await provesForms(await openOffice(), 5, { rounds: 1, wanted, walkers: ['anonymous', 'kiosk', 'employerAdviser'] })
  holds(outcome)
  expect(outcome.line).toContain(`${wanted.length} of ${wanted.length} forms`)
}, 180_000)
