/** Files on their way: photos are made smaller here, a bar shows how far they are. Every form works without this file. */
/** The picture upright and no longer than a sheet needs; null where this browser cannot, or where it would not help. */
const smaller = async (file: File, side: number): Promise<Blob | null> => {
  if (!file.type.startsWith('image/')) return null
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, side / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const brush = canvas.getContext('2d')
    if (!brush) return null
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
    brush.imageSmoothingQuality = 'high'
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.78))
    return drawn && (drawn.size < file.size || !/^image\/(jpeg|png)$/.test(file.type)) ? drawn : null
  } catch {
    return null
  }
}

/** The answer takes the place of the panel: the errors, or the folder with one more in it. */
const showAnswer = (form: HTMLFormElement, request: XMLHttpRequest): boolean => {
  const panel = form.closest('main')?.firstElementChild
  const answer = new DOMParser().parseFromString(request.responseText, 'text/html').body.firstElementChild
  if (!panel?.id || answer?.id !== panel.id) return false
  panel.replaceWith(answer)
  history.replaceState(null, '', request.responseURL)
  const title = request.getResponseHeader('x-title')
  if (title) document.title = decodeURIComponent(title)
  const target = answer.querySelector<HTMLElement>('[data-house-errors], h1')
  if (target && !target.hasAttribute('tabindex')) target.tabIndex = -1
  target?.focus()
  return true
}

const send = async (form: HTMLFormElement, input: HTMLInputElement, file: File) => {
  const progress = form.querySelector<HTMLElement>('[data-house-progress]')
  const bar = progress?.querySelector('progress')
  const words = progress?.querySelector('span')
  const sending = words?.textContent ?? ''
  if (progress && words) {
    words.textContent = progress.dataset.houseProgress ?? ''
    progress.hidden = false
  }
  const drawn = await smaller(file, Number(form.dataset.houseUpload) || 1754)
  const data = new FormData(form)
  if (drawn) data.set(input.name, drawn, `${file.name.replace(/\.\w{1,5}$/, '')}.jpg`)
  if (words) words.textContent = sending
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (bar && total) bar.value = (100 * loaded) / total
  })
  const plainly = () => form.submit()
  request.addEventListener('load', () => {
    if (![200, 422].includes(request.status) || !showAnswer(form, request)) plainly()
  })
  request.addEventListener('error', plainly)
  request.open('POST', form.action)
  request.setRequestHeader('HX-Request', 'true')
  request.setRequestHeader('HX-Request-Type', 'partial')
  request.send(data)
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.dataset.houseUpload) return
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const file = input?.files?.[0]
  if (!input || !file) return
  event.preventDefault()
  if (form.dataset.houseSent) return
  form.dataset.houseSent = '1'
  void send(form, input, file)
})
