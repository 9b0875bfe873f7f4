import { report } from '#tests/support/postbox.ts'
import { pause } from '#tests/support/server.ts'

export type Load = { acknowledged: string[]; others: Map<number, number>; stop: () => Promise<void> }

/** Writers that send one form after the other; whatever was answered with 303 was promised. */
export const startLoad = (url: string, origin: string, writers: number, name: string): Load => {
  const acknowledged: string[] = []
  const others = new Map<number, number>()
  let stopped = false
  const write = async (writer: number) => {
    for (let number = 0; !stopped; number++) {
      const message = `${name} ${writer} ${number}`
      const { status } = await report(url, message, origin)
      if (status === 303) acknowledged.push(message)
      else {
        others.set(status, (others.get(status) ?? 0) + 1)
        await pause(5)
      }
    }
  }
  const all = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  return {
    acknowledged,
    others,
    stop: async () => {
      stopped = true
      await all
    },
  }
}
