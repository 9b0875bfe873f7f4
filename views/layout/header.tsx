import type { Child } from 'hono/jsx'
import { Button, Form, Icon, LanguageSwitch, Mark, spokenWords } from '#views/components/index.ts'
import { roleWords } from '#views/words/staff.ts'
import type { PageProps } from './page.tsx'

const Brand = ({ href, children }: { href?: string; children?: Child }) =>
  href ? (
    <a class="brand" href={href}>
      <Mark />
      {children}
    </a>
  ) : (
    <span class="brand">
      <Mark />
      {children}
    </span>
  )

const isHere = (path: string, href: string) => path.split('?')[0] === href || path.startsWith(`${href}/`)

const Nav = ({ path, links }: { path: string; links: [href: string, label: string][] }) => (
  <nav class="nav" aria-label={spokenWords().mainAreas}>
    {links.map(([href, label]) => {
      const here = href === '/office' ? path.split('?')[0] === href : isHere(path, href)
      return (
        <a href={href} aria-current={here ? 'page' : undefined}>
          {label}
        </a>
      )
    })}
  </nav>
)

const PublicHeader = ({ path, language }: PageProps) => {
  const words = spokenWords()
  return (
    <header class="top">
      <div class="wrap">
        <Brand href="/">Jobpoint</Brand>
        <Nav
          path={path}
          links={[
            ['/vacancies', words.vacancies],
            ['/locations', words.locations],
            ['/request', words.forEmployers],
            ['/cv', words.writeCv],
          ]}
        />
        <LanguageSwitch language={language} path={path} />
      </div>
    </header>
  )
}

const EmployerHeader = ({ path, language, phone }: PageProps) => (
  <header class="top">
    <div class="wrap">
      <Brand href="/">Jobpoint</Brand>
      <span class="nav meta">{spokenWords().forEmployers}</span>
      {phone && (
        <a class="link num" href={`tel:${phone.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`}>
          <Icon name="phone" />
          {phone}
        </a>
      )}
      <LanguageSwitch language={language === 'en' ? 'en' : 'de'} path={path} languages={['de', 'en']} />
    </div>
  </header>
)

/** Whoever sits at a public computer can end everything from every page. */
const VisitorHeader = ({ once, left, kept }: PageProps) => {
  const words = spokenWords()
  return (
    <header class="top sticky">
      <div class="wrap wide">
        <Brand>
          <span class="hide-n">{words.writeCv}</span>
        </Brand>
        <span class="nav meta hide-n">
          <span>
            <Icon name="lock" /> {left ?? words.onlyThisSession}
          </span>
        </span>
        {once && (
          <Form action="/cv/end" once={once} plain>
            <button class="kern-btn kern-btn--secondary kern-btn--small danger" type="submit">
              <Icon name={kept ? 'lock' : 'bin'} />
              <span class="kern-label">{kept ? words.endSession : words.wipe}</span>
            </button>
          </Form>
        )}
      </div>
    </header>
  )
}

const StaffHeader = ({ path, staff, once }: PageProps) => (
  <header class="top">
    <div class="wrap wide">
      <Brand href="/office">Jobpoint</Brand>
      {staff && staff.roles.length > 0 && <Nav path={path} links={(staff.areas ?? []).map(({ href, label }) => [href, label])} />}
      {staff && (
        <span class="who-am-i">
          <Icon name="person" />
          <a href="/office/account">
            {staff.name}
            {staff.roles.length > 0 && <small class="mute">{staff.roles.map((role) => roleWords[role]).join(', ')}</small>}
          </a>
        </span>
      )}
      {staff && once && (
        <Form action="/sign-out" once={once} plain>
          <Button kind="secondary" small>
            Abmelden
          </Button>
        </Form>
      )}
    </div>
  </header>
)

const PlaceHeader = ({ place, clock, area, unreviewedMark }: PageProps & { unreviewedMark?: Child }) => (
  <header class="row ends">
    <Brand>{area === 'display' ? `Jobpoint ${place ?? ''}`.trim() : 'Jobpoint'}</Brand>
    {clock ?? (
      <span class="row">
        {unreviewedMark}
        <span class="meta">{place}</span>
      </span>
    )}
  </header>
)

export const Header = (props: PageProps & { unreviewedMark?: Child }) => {
  switch (props.area) {
    case 'public':
      return <PublicHeader {...props} />
    case 'employer':
      return <EmployerHeader {...props} />
    case 'visitor':
      return <VisitorHeader {...props} />
    case 'staff':
      return <StaffHeader {...props} />
    case 'kiosk':
    case 'display':
      return <PlaceHeader {...props} />
    case 'print':
      return null
  }
}
