/** 'ka…@lagerhof.example': enough to recognise a letter, not enough to write one. */
export const maskedRecipient = (address: string): string => {
  const at = address.lastIndexOf('@')
  return at < 1 ? '…' : `${address.slice(0, Math.min(2, at))}…${address.slice(at)}`
}

export type LetterPart = { text: string } | { link: string }
/** The letter as it went out, its link apart from the words. */
export const partsOf = (shown: string, baseUrl: string): LetterPart[] => {
  const start = `${baseUrl}/l/`
  return shown.split(/(\S+)/).reduce<LetterPart[]>((parts, piece) => {
    const last = parts.at(-1)
    if (piece.startsWith(start) && /^[\w-]{20,100}$/.test(piece.slice(start.length))) parts.push({ link: piece })
    else if (last && 'text' in last) last.text += piece
    else parts.push({ text: piece })
    return parts
  }, [])
}
