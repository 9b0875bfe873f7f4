import 'htmx.org/dist/htmx.min.js'
import './live-preview.ts'

/** Behaviour by `data-house-*` only. Every page works without this file. */
const root = document.documentElement
const closestHook = (event: Event, hook: string) =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-house-${hook}]`) : null

/** Browsers keep whole pages for the back button, even those that may not be stored. Personal ones are asked for anew. */
addEventListener('pageshow', (event) => {
  if (!event.persisted || root.dataset.houseGuard === undefined) return
  root.hidden = true
  location.reload()
})

/** After a swap the focus must be somewhere on purpose: on the errors, or on the heading of what is new. */
const focusOn = (element: HTMLElement | null | undefined) => {
  if (!element) return
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
}
const afterSwap = () => {
  const errors = document.querySelector<HTMLElement>('[data-house-errors]')
  if (errors) focusOn(errors)
  else if (document.activeElement === document.body && swapped?.isConnected === false && swapped.id)
    focusOn(document.getElementById(swapped.id)?.querySelector<HTMLElement>('h1, h2, h3'))
  showPrint()
}
let swapped: Element | null = null
document.addEventListener('htmx:before:swap', () => {
  const form = document.activeElement?.closest('[hx-target]')
  const target = form?.getAttribute('hx-target')
  swapped = target?.startsWith('#') ? document.querySelector(target) : null
})
type Swap = CustomEvent<{ ctx?: { response?: { raw?: Response } } }>
document.addEventListener('htmx:after:swap', (event) => {
  const title = (event as Swap).detail.ctx?.response?.raw?.headers.get('x-title')
  if (title) document.title = decodeURIComponent(title)
  afterSwap()
})

const showPrint = () => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-house-print]')) button.hidden = false
}
document.addEventListener('click', (event) => {
  if (closestHook(event, 'print')) print()
  if (closestHook(event, 'stay')) document.querySelector<HTMLDialogElement>('dialog[data-house-idle]')?.close()
})

/** Signs left on the page, counted along with what is typed and ticked. */
document.addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest('form') : null
  const room = form?.querySelector<HTMLElement>('[data-house-room]')
  if (!form || !room) return
  const said = form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, [type=checkbox]:checked')
  const signs = [...said].flatMap(({ value }) => value.trim() || []).join(' ')
  const left = Number(room.dataset.houseRoom) - signs.length
  const count = room.querySelector('strong')
  if (count) count.textContent = String(left)
  room.querySelector<HTMLElement>('[data-house-within]')!.hidden = left < 0
  room.querySelector<HTMLElement>('[data-house-over]')!.hidden = left >= 0
})

/** `/` goes to the search, unless somebody is typing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  const search = document.querySelector<HTMLElement>('[data-house-search]')
  if (typing || !search) return
  event.preventDefault()
  search.focus()
})

/** Idle end: "warn end address" in seconds. The dialog's own form ends the session; without one we just go there. */
const watchIdle = (dialog: HTMLDialogElement) => {
  const [warn = '120', end = '180', address = '/'] = (dialog.dataset.houseIdle ?? '').split(' ')
  let last = Date.now()
  const awake = () => {
    if (!dialog.open) last = Date.now()
  }
  for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'] as const) addEventListener(sign, awake, { passive: true, capture: true })
  dialog.addEventListener('close', () => {
    last = Date.now()
  })
  setInterval(() => {
    const idle = (Date.now() - last) / 1000
    if (idle >= Number(end)) {
      const form = dialog.querySelector('form')
      last = Date.now()
      if (form) form.submit()
      else location.assign(address)
    } else if (idle >= Number(warn) && !dialog.open) dialog.showModal()
  }, 1000)
}

/** The display never shows an old state silently: no answer for so many seconds, and it says so. */
const watchContact = (banner: HTMLElement) => {
  let contact = Date.now()
  document.addEventListener('htmx:after:swap', (event) => {
    const { detail } = event as Swap
    if (detail.ctx?.response?.raw?.ok) contact = Date.now()
  })
  setInterval(() => {
    const stale = Date.now() - contact > Number(banner.dataset.houseStale) * 1000
    if (stale === !banner.hidden) return
    const since = banner.querySelector('[data-house-since]')
    if (since) since.textContent = document.querySelector('[data-house-clock]')?.textContent?.trim() ?? ''
    banner.hidden = !stale
    root.toggleAttribute('data-stale', stale)
  }, 1000)
}

const open = () => {
  showPrint()
  document.querySelector<HTMLElement>('[data-house-errors]')?.focus()
  const idle = document.querySelector<HTMLDialogElement>('dialog[data-house-idle]')
  if (idle) watchIdle(idle)
  const stale = document.querySelector<HTMLElement>('[data-house-stale]')
  if (stale) watchContact(stale)
}
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', open)
else open()
