import { expect, test } from 'vitest'
import { openEmbedded, openServer } from '#src/platform/database-node.ts'
import { answersOf } from './answers.ts'
import { requests } from './requests.ts'

/** Ids, tokens and instants differ; nothing else may. */
test('the same requests answer the same on the embedded engine and on PostgreSQL', async () => {
  const embedded = await openEmbedded('memory')
  const server = await openServer(process.env.TEST_DATABASE_URL!)
  expect([embedded.kind, server.kind]).toEqual(['pglite', 'postgres'])
  const [one, other] = [await answersOf(embedded), await answersOf(server)]
  await embedded.close()
  await server.close()
  expect(Object.keys(one)).toHaveLength(requests.length)
  for (const name of Object.keys(one)) expect(other[name], name).toEqual(one[name])
  expect(
    Object.values(one)
      .filter(({ status }) => status >= 400)
      .map(({ status }) => status),
  ).toEqual([422, 404])
}, 120_000)
