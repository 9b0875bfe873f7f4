import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const place = resolve('.cache/chromium')

/** The browser that came with the packages, unpacked into .cache together with the libraries a bare machine lacks. */
const packaged = async () => {
  const before = { ...process.env }
  mkdirSync(place, { recursive: true })
  try {
    // Its package unpacks the libraries only where it believes itself in that cloud, into the folder for temporary files.
    Object.assign(process.env, { TMPDIR: place, HOME: place, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' })
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    const path = await packed.executablePath()
    return { path, env: { ...(process.env as Record<string, string>), FONTCONFIG_PATH: `${place}/fonts` } }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

let opened: Promise<Browser> | null = null
const launch = async (): Promise<Browser> => {
  const given = process.env.CHROMIUM_PATH
  const found = given && given !== 'packaged' ? given : given ? undefined : usual.find(existsSync)
  if (found) return chromium.launch({ executablePath: found, args: flags })
  const { path, env } = await packaged()
  return chromium.launch({ executablePath: path, args: [...flags, '--no-zygote'], env })
}
/** One browser per worker. CHROMIUM_PATH names another one, or `packaged` for the one among the packages. */
export const realBrowser = (): Promise<Browser> => (opened ??= launch())
export const closeBrowser = async (): Promise<void> => {
  await (await opened)?.close()
  opened = null
}
