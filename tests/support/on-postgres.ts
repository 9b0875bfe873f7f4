import { inject } from 'vitest'

/** Each worker has a database of its own on the server that tests/global.ts started. */
process.env.TEST_DATABASE_URL = inject('databases')[Number(process.env.VITEST_POOL_ID ?? 1) - 1]
