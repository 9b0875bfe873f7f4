import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { direction, languageTag, type PublicLanguage } from '#src/base/language.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { Chip, InLanguage, LanguageSwitch, names, spokenWords } from '#views/components/index.ts'
import { assets } from './assets.ts'
import { Footer, Unreviewed } from './footer.tsx'
import { Header } from './header.tsx'
import { IdleEnd } from './idle-end.tsx'

export type Area = 'public' | 'employer' | 'visitor' | 'kiosk' | 'display' | 'staff' | 'print'

export const windowTitle = (title: string, prefix = ''): string => `${prefix}${title} – Jobpoint`

export type PageProps = {
  title: string
  language: PublicLanguage
  area: Area
  nonce: string
  /** Current path and query: for the language links and the marked navigation entry. */
  path: string
  /** Everything is invented: says so at the top and in the footer. */
  demo?: boolean
  staff?: { name: string; roles: readonly StaffRole[]; areas?: { href: string; label: string }[] }
  /** Holds personal data: the back button may not show it again, no address leaks. */
  personal?: boolean
  /** "Fehler: " stands first in the title. */
  error?: boolean
  refreshSeconds?: number
  /** One-time key of the "delete everything" form; needed in the visitor area. */
  once?: string
  /** What the visitor header says about the session, e.g. how long it lasts. */
  left?: string
  /** Something stays after the end: the button ends the session and does not promise to delete. */
  kept?: boolean
  /** Idle end: warn, end (seconds), and where to. In the visitor area it posts, elsewhere it just goes there. */
  idle?: { warn: number; end: number; to: string }
  gap?: 'tight' | 'loose' | 'airy' | 'none'
  wide?: boolean
  /** Telephone number in the employer header. */
  phone?: string
  /** Name of the place (kiosk, display). */
  place?: string
  clock?: Child
  floor?: Child
  /** The page shows A4 sheets. */
  sheet?: boolean
  /** The page sends files: pictures are made smaller before. */
  upload?: boolean
  children?: Child
}

const placeAreas: readonly Area[] = ['kiosk', 'display', 'print']
const translated = (language: PublicLanguage) => language === 'en' || language === 'ar'

const Refresh = ({ area, refreshSeconds }: PageProps) => {
  if (!refreshSeconds) return null
  const meta = <meta http-equiv="refresh" content={String(refreshSeconds)} />
  // With scripts the display polls and says so when contact is lost; a reload would show a browser error instead.
  return area === 'display' ? <noscript>{meta}</noscript> : meta
}

const Head = (props: PageProps) => {
  const { title, error, personal, nonce, area, sheet, upload } = props
  const { css, placesCss, js, uploadJs, fonts } = assets()
  return (
    <head>
      <meta charset="utf-8" />
      <title>{windowTitle(title, error ? spokenWords().errorPrefix : '')}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {personal && <meta name="referrer" content="no-referrer" />}
      {(personal || area !== 'public') && <meta name="robots" content="noindex" />}
      <meta name="htmx-config" content='{"includeIndicatorCSS":false}' />
      <Refresh {...props} />
      {fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={css} />
      {(sheet || placeAreas.includes(area)) && <link rel="stylesheet" href={placesCss} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <script src={js} nonce={nonce} defer />
      {upload && uploadJs && <script src={uploadJs} nonce={nonce} defer />}
    </head>
  )
}

const Main = ({ area, gap = 'loose', wide, children }: PageProps) => {
  const place = area === 'kiosk' || area === 'display'
  const width = area === 'print' ? 'paper' : names('wrap', (wide || area === 'staff' || area === 'visitor') && 'wide')
  return (
    <main
      id="inhalt"
      tabindex={-1}
      class={names(!place && width, area === 'display' ? null : 'flow', gap !== 'none' && area !== 'display' && gap)}
    >
      {children}
    </main>
  )
}

const Demo = ({ words }: { words: string }) => (
  <aside class="demo noprint" aria-label="Demo">
    {words}
  </aside>
)

const Body = (props: PageProps) => {
  const { area, demo, path, language, floor } = props
  const words = spokenWords()
  const place = area === 'kiosk' || area === 'display'
  const unreviewed = translated(language) && area !== 'staff' && area !== 'display'
  return (
    <body class={names(place && 'place', area === 'display' && 'board')}>
      {area !== 'display' && area !== 'print' && (
        <a class="skip" href="#inhalt">
          {words.skip}
        </a>
      )}
      {demo && area !== 'display' && area !== 'print' && !place && <Demo words={words.demo} />}
      <Header {...props} unreviewedMark={unreviewed && place ? <Chip>{words.unreviewed}</Chip> : undefined} />
      {area === 'visitor' && (
        <div class="wrap wide noprint visitor-languages">
          <LanguageSwitch language={language} path={path} />
        </div>
      )}
      {unreviewed && !place && area !== 'print' && <Unreviewed path={path} />}
      <Main {...props} />
      {floor}
      <Footer {...props} />
      <IdleEnd {...props} />
    </body>
  )
}

/** The page around a piece: doctype, language and direction, head, header, main, footer. */
export const Page = (props: PageProps) => (
  <InLanguage language={props.language}>
    {raw('<!doctype html>')}
    <html lang={languageTag[props.language]} dir={direction(props.language)} data-house-guard={props.personal ? '' : undefined}>
      <Head {...props} />
      <Body {...props} />
    </html>
  </InLanguage>
)
