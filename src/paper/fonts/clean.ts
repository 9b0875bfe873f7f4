const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02af]*$/
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Emoji_Modifier}]/gu
/** Joiners decide how letters of Arabic join; anywhere else they say nothing on paper. */
const joiner = /(?<=\p{Script=Arabic}\p{M}*)[\u200c\u200d](?=\p{Script=Arabic})/gu

/** Bullets of the symbol fonts of word processors, as they arrive when a list is pasted. */
const pastedBullet = /[\uf0b7\uf0a7\uf076\uf0d8]/g

const seenPart = (text: string): string =>
  text
    .replace(/\t|[\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' ')
    .replace(joiner, (character) => (character === '\u200c' ? '\ue00c' : '\ue00d'))
    .replace(unseen, (character) => (character === '\n' ? character : ''))
    .replace(/[\ue00c\ue00d]/g, (character) => (character === '\ue00c' ? '\u200c' : '\u200d'))

/** Composed, without characters that have no shape of their own. Line breaks stay. */
export const clean = (text: string): string => {
  if (plain.test(text)) return text
  const lines = text
    .replace(pastedBullet, '•')
    .replace(/\p{Co}|\p{Cs}/gu, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  return seenPart(lines).normalize('NFC')
}
