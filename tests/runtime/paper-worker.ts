import { fontFiles } from '#src/paper/fonts/files.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import { writtenHere } from './papers.ts'

type Environment = { ASSETS: { fetch: (address: string) => Promise<Response> } }

/** Writes papers where the public pages run in the cloud, with the fonts that are deployed there. */
export default {
  fetch: async (_request: Request, { ASSETS }: Environment): Promise<Response> => {
    const read = async (name: string) => new Uint8Array(await (await ASSETS.fetch(`http://assets/fonts-pdf/${name}`)).arrayBuffer())
    const files = new Map(await Promise.all(fontFiles.map(async ({ key, name }) => [key, await read(name)] as const)))
    return Response.json(await writtenHere(fontsFrom(({ key }) => files.get(key)!)))
  },
}
