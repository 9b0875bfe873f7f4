/**
 * What is looked at inside the browser. Handed over as text, so it may use nothing from outside itself.
 * Each returns findings: one line each, empty when all is well.
 */
type Asked = { language: string; area: string; page: string; piece: string | null }

export const readPage = ({ language, area, page, piece }: Asked): string[] => {
  const found: string[] = []
  const say = (what: string, element?: Element) =>
    found.push(element ? `${what}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 140)}` : what)
  const root = document.documentElement

  const tag = { de: 'de', plain: 'de-x-einfach', en: 'en', ar: 'ar' }[language]
  if (root.lang !== tag) say(`lang is "${root.lang}" and not "${tag}"`)
  if ((root.dir || 'ltr') !== (language === 'ar' ? 'rtl' : 'ltr')) say(`dir is "${root.dir}"`)
  if (document.title.trim().length < 5) say('no title')
  if (document.querySelectorAll('h1').length !== 1) say(`${document.querySelectorAll('h1').length} h1`)

  const spoken = (node: Element) => node.closest('[lang]')?.getAttribute('lang') ?? ''
  const broken = /undefined|\[object|\bNaN\b|Invalid Date|\bnull\b|\{\w+\}|\$\{/
  const german =
    /(?<![\p{L}-])(und|oder|der|nicht|für|mit|eine|einen|Sie|wird|werden|Stelle|Stellen|Anfrage|Uhr|bitte|Bitte|Ihre|noch|keine|ist|sind|wir|freiwillig)(?![\p{L}-])/u
  const english = /(?<![\p{L}-])(the|and|your|please|with|you|are|this|of)(?![\p{L}-])/u
  const check = (text: string, element: Element) => {
    if (broken.test(text)) say(`a word is missing in "${text.trim().slice(0, 80)}"`, element)
    const lang = spoken(element)
    if ((lang.startsWith('en') || lang.startsWith('ar')) && german.test(text)) say(`German in ${lang}: "${text.trim().slice(0, 80)}"`)
    if (lang.startsWith('de') && english.test(text)) say(`English in German: "${text.trim().slice(0, 80)}"`)
  }
  check(document.title, root)
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement
    if (element && !element.closest('script, style, textarea, [data-raw]') && node.nodeValue?.trim()) check(node.nodeValue, element)
  }
  for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) check(element.getAttribute(name) ?? '', element)

  for (const form of document.forms) {
    if (!form.getAttribute('action')) say('a form without action', form)
    if (!/^(get|post)$/i.test(form.getAttribute('method') ?? '')) say('a form without method', form)
    if (form.method === 'post' && !form.querySelector('input[name=once]')) say('a form without its one-time token', form)
    if (!form.querySelector('button:not([type=button]), input[type=submit]') && !document.querySelector(`button[form="${form.id}"]`))
      say('a form nobody can send', form)
  }
  for (const button of document.querySelectorAll('button'))
    if (!button.form && ![...button.attributes].some(({ name }) => name.startsWith('data-house-')))
      say('a button that does nothing without scripts', button)
  for (const link of document.querySelectorAll('a')) {
    const href = link.getAttribute('href')
    if (!href) say('a link without address', link)
    if (href?.startsWith('#') && !document.getElementById(href.slice(1))) say(`a link to ${href}, which is not there`)
  }
  for (const element of document.querySelectorAll('[hx-target]')) {
    const target = element.getAttribute('hx-target') ?? ''
    if (!/^(this|closest |find )/.test(target) && document.querySelectorAll(target).length !== 1)
      say(`hx-target ${target} is there ${document.querySelectorAll(target).length} times`)
  }
  for (const element of document.querySelectorAll('*'))
    for (const { name } of element.attributes) if (/^(on|hx-on|style$)/.test(name)) say(`attribute ${name}`, element)

  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  for (const control of document.querySelectorAll(
    'button, input:not([type=hidden]), select, textarea, summary, a[class*=btn], a[role=button]',
  )) {
    if (!visible(control)) continue
    const own = control.getBoundingClientRect()
    const label =
      control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)
        ? control.labels?.[0]?.getBoundingClientRect()
        : undefined
    const [width, height] = [Math.max(own.width, label?.width ?? 0), Math.max(own.height, label?.height ?? 0)]
    const primary = /--primary/.test(control.className)
    const least = area === 'kiosk' && primary ? 64 : area === 'kiosk' || primary ? 44 : 24
    if (Math.min(width, height) < least - 0.5) say(`${Math.round(width)} × ${Math.round(height)} px is less than ${least}`, control)
  }

  if (piece !== null) {
    const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html')
    const whole = parse(page)
    const part = parse(piece).body
    const main = whole.querySelector('main')?.innerHTML.trim() ?? ''
    if (!part.firstElementChild) say('the piece is empty')
    else if (!main.includes(part.innerHTML.trim())) say('the piece is not contained in its page')
    const before = whole.documentElement.outerHTML
    for (const element of [...part.children]) {
      if (!element.id) continue
      const place = whole.getElementById(element.id)
      if (place) place.replaceWith(whole.importNode(element, true))
      else say(`the page has no #${element.id} to put the piece into`)
    }
    if (whole.documentElement.outerHTML !== before) say('after a swap the page is another one than after a reload')
    const targets = new Set([...whole.querySelectorAll('[hx-target^="#"]')].map((element) => element.getAttribute('hx-target')!.slice(1)))
    const ids = [...part.children].map(({ id }) => id)
    for (const target of targets)
      if (!ids.includes(target) && !part.querySelector(`#${CSS.escape(target)}`)) say(`hx-target #${target} is not in the piece`)
  }
  return found
}

/** How far the page is wider than the window, and what sticks out. */
export const overflow = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, left, width } = element.getBoundingClientRect()
    return width > 0 && (right > clientWidth + 1 || left < -1) && !element.closest('[tabindex="0"]')
  })
  return [
    `${scrollWidth - clientWidth} px wider than the window of ${clientWidth}: ${wide.at(-1)?.outerHTML.replace(/\s+/g, ' ').slice(0, 120) ?? ''}`,
  ]
}

/** WCAG 1.4.12: text as wide as people may set it. Constructed sheets are not inline styles, so the page's own policy allows them. */
export const spaceText = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

export const linksOn = (): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '')
