import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { type C, onceToken, queryText, readForm, show, to } from '#src/platform/http.tsx'
import { TextEditPanel, TextListPanel } from '#views/pages/edit.tsx'
import { pageTextsShipped } from '#views/words/page-texts.ts'
import { pagesWords } from '#views/words/pages.ts'
import { standardsShipped, standardsWords } from '#views/words/standards/index.ts'
import { savePageText } from '../actions.ts'
import { pageTextForm } from '../forms.ts'
import { blocksOf, isSlug, type Slug, slugs } from '../page.ts'
import { formerTexts, pageTextOf } from '../queries.ts'
import { type StandardSlug, standardKeys, standardSlug } from '../standards.ts'

/** A text the office may rewrite: where it lies, what it is called, and what the house ships. */
type Editable = {
  slug: Slug | StandardSlug
  language: PublicLanguage
  title: string
  shipped: string
  path: string
  back: { href: string; label: string }
  seen: string
}
const languageIn = (c: C): PublicLanguage => {
  const language = publicLanguages.find((known) => known === c.req.param('language'))
  if (!language) throw new NotFound('language of a text')
  return language
}
const pageAt = (c: C): Editable => {
  const slug = c.req.param('slug') ?? ''
  const language = languageIn(c)
  if (!isSlug(slug)) throw new NotFound('page text')
  return {
    slug,
    language,
    title: pagesWords.de.titles[slug],
    shipped: pageTextsShipped[language][slug],
    path: `/office/pages/${slug}/${language}`,
    back: { href: '/office/pages', label: 'Texte der Seiten' },
    seen: `/${slug}?lang=${language}`,
  }
}
const standardAt = (c: C): Editable => {
  const key = standardKeys.find((known) => known === c.req.param('key'))
  const language = languageIn(c)
  if (!key) throw new NotFound('standard')
  return {
    slug: standardSlug(key),
    language,
    title: standardsWords.de.titles[key],
    shipped: standardsShipped[language][key],
    path: `/office/standards/${key}/${language}`,
    back: { href: '/office/standards', label: standardsWords.de.title },
    seen: `/standards?lang=${language}#${key}`,
  }
}

const when = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' })
type Typed = { body?: string; version?: number; preview?: string; rejected?: Rejected }
const edit = async (c: C, at: Editable, typed: Typed = {}) => {
  const { ctx } = c.var
  const stored = await pageTextOf(ctx, at.slug, at.language)
  const former = stored ? await formerTexts(ctx, stored.id) : []
  const wanted = former.find(({ number }) => String(number) === queryText(c, 'from'))
  const panel = (
    <TextEditPanel
      action={at.path}
      back={at.back}
      seen={at.seen}
      title={at.title}
      language={at.language}
      body={typed.body ?? wanted?.body ?? stored?.body ?? at.shipped}
      version={typed.version ?? stored?.version ?? 0}
      once={onceToken(c)}
      former={former.map(({ number, savedAt, staffName }) => ({
        number,
        when: when.format(savedAt),
        who: staffName,
        href: `${at.path}?from=${number}`,
      }))}
      takenFrom={wanted?.number ?? null}
      preview={typed.preview === undefined ? null : blocksOf(typed.preview)}
      rejected={typed.rejected}
    />
  )
  return show(c, at.title, panel, typed.rejected ? 422 : 200)
}
/** "Vorschau" shows and stores nothing; "Speichern" keeps the wording before as one that can come back. */
const save = async (c: C, at: Editable) => {
  const form = readForm(c, pageTextForm)
  const version = Number(c.var.typed.version) || 0
  if (!form.ok) return edit(c, at, { version, rejected: form.rejected })
  const { body } = form.value
  if (c.var.typed.do === 'preview') return edit(c, at, { version, body, preview: body })
  await savePageText(c.var.ctx, at.slug, at.language, version, body)
  return to(c, at.path)
}

export const pageList = (c: C) => {
  const rows = slugs.map((slug) => ({ name: slug, title: pagesWords.de.titles[slug] }))
  const panel = (
    <TextListPanel
      id="pages"
      title="Texte der Seiten"
      lead="Diese Texte gehören dem Büro. Was in eckigen Klammern steht, bitte ersetzen."
      back="/office/house"
      rows={rows}
      hrefOf={(slug, language) => `/office/pages/${slug}/${language}`}
    />
  )
  return show(c, 'Texte der Seiten', panel)
}
export const pageEdit = (c: C) => edit(c, pageAt(c))
export const savePage = (c: C) => save(c, pageAt(c))

export const standardList = (c: C) => {
  const { title, titles } = standardsWords.de
  const panel = (
    <TextListPanel
      id="standards"
      title={title}
      lead="Diese Hinweise stehen neben den Fragen im Lebenslauf und auf einer eigenen Seite. Sie gehören dem Bewerberbüro."
      back="/standards"
      rows={standardKeys.map((key) => ({ name: key, title: titles[key] }))}
      hrefOf={(key, language) => `/office/standards/${key}/${language}`}
    />
  )
  return show(c, title, panel)
}
export const standardEdit = (c: C) => edit(c, standardAt(c))
export const saveStandard = (c: C) => save(c, standardAt(c))
