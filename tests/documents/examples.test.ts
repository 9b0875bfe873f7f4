import { expect, test } from 'vitest'
import { doingOf } from '#src/documents/desk.ts'
import { exampleFields, examples, fieldOf } from '#src/documents/examples.ts'

test('the name of a job says which examples may help', () => {
  const found = ['Pflegefachfrau', 'Köchin', 'Kommissionierer', 'Näherin', 'Verkäuferin', 'Busfahrer', 'Gärtner', 'Tagesmutter', 'Maurer']
  expect(found.map(fieldOf)).toEqual([
    ...['care', 'kitchen', 'warehouse', 'production', 'sales', 'driving', 'green', 'children', 'building'],
  ])
  expect(fieldOf('Familienzeit')).toBe('family')
  expect(fieldOf('')).toBeNull()
  expect(fieldOf('Astronautin')).toBeNull()
})
test('examples are short and there are some for every field', () => {
  for (const field of exampleFields) {
    expect(examples[field].length).toBeGreaterThan(2)
    for (const example of examples[field]) expect(example.length).toBeLessThan(60)
  }
})
test('a pressed button means one thing, and what nobody offered means going on', () => {
  expect(doingOf('undo')).toEqual({ kind: 'undo' })
  expect(doingOf('leave-01/2017-12/2019')).toEqual({ kind: 'leave', gap: '01/2017-12/2019' })
  expect(doingOf('fill-01/2017-12/2019')).toEqual({ kind: 'fill', gap: '01/2017-12/2019' })
  expect(doingOf('fill-x')).toEqual({ kind: 'next' })
  expect(doingOf(['undo', 'redo'])).toEqual({ kind: 'next' })
})
