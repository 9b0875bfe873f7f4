import type { Fonts } from '#src/paper/fonts/faces.ts'
import { writePaper } from '#src/paper/write.ts'
import { samples } from './samples.ts'

/** A paper to be judged. Its name says layout, family and language. */
export type Judged = { name: string; write: () => Promise<Uint8Array> }

/** Every paper in every layout, family and language. */
export const papersToJudge = (fonts: Fonts): Judged[] =>
  samples().map(([name, paper]) => ({ name: `sample, ${name}`, write: async () => (await writePaper(paper, fonts)).bytes }))
