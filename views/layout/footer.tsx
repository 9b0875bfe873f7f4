import { inOtherLanguage, Link, Note, spokenWords } from '#views/components/index.ts'
import type { PageProps } from './page.tsx'

export const Footer = ({ area, demo, path }: PageProps) => {
  const words = spokenWords()
  if (area === 'kiosk' || area === 'display' || area === 'print') return null
  const links: [string, string][] =
    area === 'staff'
      ? [
          ['/matching-rules', words.matchingRules],
          ['/accessibility', words.accessibility],
          ['/privacy', words.privacy],
          ['/imprint', words.imprint],
        ]
      : [
          [area === 'public' ? inOtherLanguage(path, 'plain') : '/?lang=plain', words.plainLanguage],
          ['/sign-language', words.signLanguage],
          ['/accessibility', words.accessibility],
          ['/privacy', words.privacy],
          ['/matching-rules', words.matchingRules],
          ['/standards', words.standards],
          ['/imprint', words.imprint],
        ]
  return (
    <footer class="foot">
      <div class={area === 'staff' || area === 'visitor' ? 'wrap wide flow' : 'wrap flow'}>
        <ul>
          {links.map(([href, label]) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        {demo && <p class="small mute">{words.demo}</p>}
      </div>
    </footer>
  )
}

/** English and Arabic are drafts until a person has signed them off; the German original is one click away. */
export const Unreviewed = ({ path }: { path: string }) => {
  const words = spokenWords()
  return (
    <aside class="wrap unreviewed noprint" aria-label={words.unreviewed}>
      <Note icon="globe">
        <span>
          {words.unreviewed} ·{' '}
          <Link inline href={inOtherLanguage(path, 'de')}>
            {words.germanOriginal}
          </Link>
        </span>
      </Note>
    </aside>
  )
}
