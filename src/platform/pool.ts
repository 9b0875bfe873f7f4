import pg from 'pg'

type Release = pg.PoolClient['release']
/** Giving back twice is no mistake here: each lending's `release` works once and is silent afterwards. */
const forgiveSecondRelease = (client: pg.PoolClient): void => {
  let current: Release | undefined
  Object.defineProperty(client, 'release', {
    get: () => current,
    set: (release: Release) => {
      let given = false
      current = (broken) => {
        if (given) return
        given = true
        release(broken)
      }
    },
  })
}

/**
 * A pool that outlives its server. Connections lost in a restart, idle or at work, neither end the process nor stay lent for ever:
 * drizzle gives a connection back only if its `begin` worked, so one that broke before is taken back here.
 */
export const openPool = (config: pg.PoolConfig, lost: (error: unknown) => void): pg.Pool => {
  const pool = new pg.Pool(config)
  pool.on('error', lost)
  pool.on('connect', (client) => {
    forgiveSecondRelease(client)
    client.on('error', lost)
    client.on('end', () => client.release?.(true))
  })
  return pool
}
