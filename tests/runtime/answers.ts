import type { Database } from '#src/platform/database-node.ts'
import { sameStory } from '#tests/support/normal.ts'
import { openOffice } from '#tests/support/office.ts'
import { requests } from './requests.ts'

export type Answered = { status: number; location: string | null; body: string }
/** The ten requests asked of the demo office on this database. */
export const answersOf = async (database: Database): Promise<Record<string, Answered>> => {
  const office = await openOffice({}, database)
  const answers: Record<string, Answered> = {}
  for (const { name, stand, method, path, fields } of requests) {
    const browser = office.browser(await office.cookiesOf(stand))
    const response = await (method === 'GET' ? browser.get(path) : browser.post(path, fields))
    answers[name] = { status: response.status, location: response.headers.get('location'), body: sameStory(await response.text()) }
  }
  return answers
}
