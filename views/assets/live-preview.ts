/** The pictures of the paper follow what is typed. Nothing is stored by it, and an answer that was overtaken is not shown. */
const pause = 400
let waiting: ReturnType<typeof setTimeout> | undefined
let asked: AbortController | null = null

const placeOf = () => document.querySelector<HTMLElement>('[data-house-pictures]')
/** Of several pages the one that is being written comes into sight, without moving the page around it. */
const showWritten = () => {
  const place = placeOf()
  const row = place?.querySelector('section')
  const sheet = row?.querySelectorAll('img')[Number(place?.dataset.housePictures) - 1]
  if (!row || !sheet) return
  const edge = document.documentElement.dir === 'rtl' ? 'right' : 'left'
  row.scrollLeft += sheet.getBoundingClientRect()[edge] - row.getBoundingClientRect()[edge]
}

const giveUp = () => {
  clearTimeout(waiting)
  asked?.abort()
  asked = null
}

const redraw = async (form: HTMLFormElement) => {
  const place = placeOf()
  const address = form.dataset.houseDraft
  if (!place || !address) return
  giveUp()
  const mine = new AbortController()
  asked = mine
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(entries),
      headers: { 'HX-Request-Type': 'partial' },
      signal: mine.signal,
    })
    if (!answer.ok) return
    const holder = document.createElement('div')
    holder.innerHTML = await answer.text()
    const fresh = holder.querySelector<HTMLElement>('[data-house-pictures]')
    if (!fresh) return
    // Ready before it is shown: no white page between two pictures.
    await Promise.all([...fresh.querySelectorAll('img')].map((image) => image.decode().catch(() => {})))
    if (mine.signal.aborted) return
    const row = place.querySelector('section')
    const seen = row?.scrollLeft ?? 0
    const focused = row !== null && row === document.activeElement
    place.replaceChildren(...fresh.childNodes)
    const next = place.querySelector('section')
    const moved = place.dataset.housePictures !== fresh.dataset.housePictures
    place.dataset.housePictures = fresh.dataset.housePictures
    if (moved) showWritten()
    else if (next) next.scrollLeft = seen
    if (focused) next?.focus({ preventScroll: true })
  } catch {
    // Overtaken, or no connection: the picture stays as it was.
  }
}

document.addEventListener('input', ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>('form[data-house-draft]') : null
  if (!form) return
  clearTimeout(waiting)
  waiting = setTimeout(redraw, pause, form)
})
document.addEventListener('htmx:after:swap', showWritten)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showWritten)
else showWritten()
/** The answer to a button brings its own pictures. */
document.addEventListener('submit', giveUp, { capture: true })
