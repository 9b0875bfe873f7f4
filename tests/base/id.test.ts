import { expect, test } from 'vitest'
import { newId, readId } from '#src/base/id.ts'

test('ids of one instant keep the order they were made in', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const made = Array.from({ length: 2000 }, () => newId(now) as string)
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(2000)
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
})

test('what cannot be an id is none', () => {
  expect(['', 'x', '../../etc', '1', null, undefined, ['a'], `${newId(new Date())}0`].map(readId)).toEqual(Array(8).fill(null))
})
