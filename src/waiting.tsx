import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { Page } from '#views/layout/page.tsx'
import { WaitingPanel } from '#views/problem/waiting.tsx'
import { problemWords } from '#views/words/problem.ts'
import { type Doing, waitingWords } from '#views/words/waiting.ts'

/** Why the office is not open: it is being set up, or its database cannot be reached. */
export type Waiting = { away: boolean; doing: Doing }

const languageOf = (c: Context): PublicLanguage => {
  const asked = c.req.query('lang') ?? getCookie(c, 'jp-language')
  return publicLanguages.find((language) => language === asked) ?? 'de'
}

/** Before the office is open: alive, not ready, and a page that says so and comes back by itself. Asks no database. */
export const createWaitingApp = (waiting: Waiting): Hono => {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', (c) =>
    c.json({ ok: false, database: waiting.away ? 'unreachable' : 'opening', migrations: 'unknown', oldestUnsentMailSeconds: null }, 503),
  )
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.all('*', (c) => {
    const language = languageOf(c)
    const said = waiting.away
      ? { ...problemWords[language].busy, doing: undefined }
      : { ...waitingWords[language], doing: waitingWords[language][waiting.doing] }
    const path = c.req.method === 'GET' ? new URL(c.req.url).pathname : '/'
    c.header('Retry-After', waiting.away ? '5' : '2')
    c.header('Cache-Control', 'no-store')
    return c.html(
      <Page
        title={said.title}
        area="public"
        language={language}
        nonce={c.get('secureHeadersNonce') ?? ''}
        path={path}
        refreshSeconds={waiting.away ? 5 : 2}
      >
        <WaitingPanel title={said.title} text={said.text} doing={said.doing} action={{ href: path, label: said.action }} />
      </Page>,
      503,
    )
  })
  return app
}
