import type { Fonts } from '#src/paper/fonts/faces.ts'
import type { Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { housePapers } from './house-papers.ts'
import { samples } from './samples.ts'

/** A paper to be judged. Its name says layout, family and language. */
export type Judged = { name: string; write: () => Promise<Uint8Array> }

/** Every paper in every layout, family and language. */
export const papersToJudge = (fonts: Fonts): Judged[] => {
  const judged = (name: string, paper: Paper): Judged => ({ name, write: async () => (await writePaper(paper, fonts)).bytes })
  return [
    ...samples().map(([name, paper]) => judged(`sample, ${name}`, paper)),
    ...housePapers(fonts).map(([name, paper]) => judged(name, paper)),
  ]
}
