import type { BadFile } from './bytes.ts'
import { structures, truncated } from './damaged.ts'
import { boxes, disguised, polyglots } from './disguised.ts'
import { bombs, encrypted, headers, pageCounts } from './heavy.ts'
import { colours, exifs, live } from './telling.ts'

/** Everything strangers may send, in twelve classes; made anew each time, so that no bad file lies in the repository. */
export const makeAll = (): BadFile[] => [
  ...truncated(),
  ...bombs(),
  ...polyglots(),
  ...encrypted(),
  ...headers(),
  ...exifs(),
  ...colours(),
  ...pageCounts(),
  ...live(),
  ...disguised(),
  ...boxes(),
  ...structures(),
]
