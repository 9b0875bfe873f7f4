import { describe, expect, test } from 'vitest'
import { freePort, startServer, temporaryFolder } from '#tests/support/server.ts'

describe('the first start', () => {
  test('answers at once that it is being set up, then opens by itself', async () => {
    const server = await startServer({ DATA_DIR: temporaryFolder(), DEMO: '1' })
    await server.until('/healthz', 200, 5000)
    const page = await fetch(`${server.url}/`)
    expect(page.status).toBe(503)
    const html = await page.text()
    expect(html).toContain('Jobpoint wird eingerichtet')
    expect(html).toMatch(/Die Datenbank wird (angelegt|geöffnet)|Standorte|Beispiel-Büro/)
    const arabic = await (await fetch(`${server.url}/?lang=ar`)).text()
    expect(arabic).toContain('dir="rtl"')
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
    expect(await server.status(style)).toBe(200)
    await server.until('/readyz', 200, 60_000)
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
      ok: true,
      database: 'ok',
      migrations: 'applied',
      oldestUnsentMailSeconds: expect.any(Number),
    })
    expect(await (await fetch(`${server.url}/`)).text()).not.toContain('wird eingerichtet')
    expect(await server.stop()).toEqual({ code: 0, signal: null })
  })
  test('that was killed half way begins again', async () => {
    const folder = temporaryFolder()
    const first = await startServer({ DATA_DIR: folder, DEMO: '1' })
    await first.until('/healthz', 200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await first.kill()
    const second = await startServer({ DATA_DIR: folder, DEMO: '1' })
    await second.until('/readyz', 200, 60_000)
    expect(await second.status('/locations')).toBe(200)
    await second.stop()
  })
})

describe('refuses with one line and exit 1', () => {
  const refusal = async (environment: Record<string, string>) => {
    const server = await startServer({ DATA_DIR: temporaryFolder(), ...environment })
    return { ...(await server.exit), lines: server.errors().trim().split('\n') }
  }
  test('a second process on the same folder', async () => {
    const folder = temporaryFolder()
    const first = await startServer({ DATA_DIR: folder })
    await first.until('/readyz', 200)
    const second = await refusal({ DATA_DIR: folder })
    expect(second).toMatchObject({
      code: 1,
      lines: [`${folder} is in use by another process. Stop it first, or set DATA_DIR to another folder.`],
    })
    expect(await first.status('/')).toBe(200)
    await first.kill()
    const third = await startServer({ DATA_DIR: folder })
    await third.until('/readyz', 200)
    await third.stop()
  })
  test('a port that is taken', async () => {
    const first = await startServer({ DATA_DIR: temporaryFolder() })
    await first.until('/healthz', 200)
    expect(await refusal({ PORT: String(first.port) })).toMatchObject({
      code: 1,
      lines: [`PORT ${first.port} is taken. Set PORT to another number.`],
    })
    await first.kill()
  })
  test('settings that are wrong or missing, each its line', async () => {
    const port = String(await freePort())
    expect(await refusal({ PORT: port, DATABASE_URL: 'mysql://x', MAIL: 'pigeon', DEMO: 'maybe' })).toMatchObject({
      code: 1,
      lines: [
        'DATABASE_URL: expected postgres://user:password@host:5432/name',
        'DEMO: expected 0 or 1',
        'MAIL: expected log, resend or smtp',
      ],
    })
    expect(await refusal({ PORT: port, DATABASE_URL: 'postgres://x@127.0.0.1/y' })).toMatchObject({
      code: 1,
      lines: ['SECRET: needed with DATABASE_URL, at least 32 characters'],
    })
    expect(await refusal({ PORT: port, MAIL: 'resend' })).toMatchObject({ code: 1, lines: ['RESEND_API_KEY: needed because MAIL=resend'] })
  })
})
