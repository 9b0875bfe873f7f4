export const mailsPath = '/office/mails'
export const mailsHref = (state: string, page = 1) => {
  const query = new URLSearchParams([...(state ? [['state', state]] : []), ...(page > 1 ? [['page', String(page)]] : [])] as [
    string,
    string,
  ][]).toString()
  return query ? `${mailsPath}?${query}` : mailsPath
}
export const requeuePath = (id: string) => `/office/mails/${id}/requeue`
