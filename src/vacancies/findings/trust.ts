import type { Posting } from '../vacancy.ts'
import { type AlarmKind, type Check, finding } from './finding.ts'
import { hitsOf, sentencesOf, textsOf, wholeWord } from './scan.ts'

const freeMail =
  /@(?:gmail|googlemail|gmx|web|yahoo|hotmail|outlook|live|icloud|aol|t-online|freenet|mail|proton|protonmail|posteo|mailbox|arcor|email)\.(?:[a-z.]{2,6})$/i
const q15: Check = ({ contactName, contactPhone, contactEmail }, { employer }) => {
  if (!contactName?.trim()) return [finding('Q15', 'blocks', 'contactName', { missing: 'name' })]
  if (!contactPhone?.trim() && !contactEmail?.trim()) return [finding('Q15', 'blocks', 'contactPhone', { missing: 'way' })]
  const onlyFree = !contactPhone?.trim() && freeMail.test(contactEmail?.trim() ?? '')
  return onlyFree && employer.verified !== 'verified' ? [finding('Q15', 'blocks', 'contactPhone', { missing: 'own-address' })] : []
}

const alarms: readonly { kind: AlarmKind; pattern: RegExp; unless: RegExp }[] = [
  {
    kind: 'fee',
    pattern: wholeWord(
      'kaution(?:en)?|vorkasse|vorauszahlung|anmeldegebühr|schulungsgebühr|vermittlungsgebühr|bearbeitungsgebühr|aufnahmegebühr|eigenkapital|startgebühr|gebühr(?:en)?|pfand(?:geld)? für|selbst (?:vor)?finanzier\\p{L}*|startpaket kaufen',
    ),
    unless:
      /kein|ohne|entfäll|trägt|tragen wir|übernehm|übernimmt|zahlt (?:der|die|das)|zahlen wir|wir zahlen|erstatt|kassier|berechn|abrechn/iu,
  },
  { kind: 'premium-number', pattern: /(?<!\d)(?:0|\+49\s?|0049\s?)(?:900|190|137)(?=[\s/-]?\d)/gu, unless: /(?!)/u },
  {
    kind: 'identity-copy',
    pattern: wholeWord(
      '(?:ausweis|pass|personalausweis)-?(?:kopie|foto|scan|bild)(?:n|s)?|(?:kopie|foto|scan|bild) (?:von |des |ihres |deines |vom |ihrem |deinem )*(?:personal)?(?:ausweis(?:es)?|reisepass(?:es)?)',
    ),
    unless: /kein|nicht nötig|anfertigen|für kund/iu,
  },
  {
    kind: 'messenger',
    pattern: wholeWord(
      '(?:(?:nur|ausschließlich|einfach) )?(?:per |über |via |auf |bei )?(?:whats ?app|telegram|signal-messenger|wechat)(?: only)?',
    ),
    unless: /(?!)/u,
  },
]
/** A messenger beside a phone number is a service; alone it hides who is asking. */
const isAlone = (posting: Posting, text: string): boolean => /nur|ausschließlich|only/iu.test(text) || !posting.contactPhone?.trim()
const q16: Check = (posting) => {
  const signs = textsOf(posting).flatMap(({ field, lines }) =>
    lines.flatMap(sentencesOf).flatMap((sentence) =>
      alarms.flatMap(({ kind, pattern, unless }) =>
        unless.test(sentence)
          ? []
          : hitsOf(pattern, sentence)
              .filter((hit) => kind !== 'messenger' || isAlone(posting, hit.text))
              .map((hit) => ({ field, text: hit.text, kind })),
      ),
    ),
  )
  const phone = hitsOf(alarms[1]!.pattern, posting.contactPhone ?? '').map((hit) => ({
    field: 'contactPhone' as const,
    text: hit.text,
    kind: alarms[1]!.kind,
  }))
  const all = [...signs, ...phone]
  return all[0] ? [finding('Q16', 'blocks', all[0].field, { signs: all.map(({ text, kind }) => ({ text, kind })) })] : []
}

const q17: Check = (_posting, { similar }) =>
  similar?.length ? [finding('Q17', 'hint', 'title', { numbers: similar.map(({ number }) => number) })] : []

const clientRegion =
  /einsatzort|einsatzgebiet|einsatzbetrieb|kundenbetrieb|(?:einsatz|kunden?|betrieb) (?:ist )?(?:in|im raum|bei|nahe)\s|unser(?:em|en)? kunden in/iu
const poolWords = wholeWord(
  '(?:diverse|verschiedene|wechselnde|mehrere|unterschiedliche)n? (?:einsätze|einsatzorte|kunden|tätigkeiten|firmen|jobs|stellen)n?|bewerberpool|kandidatenpool',
)
const q18: Check = (posting, { employer, similar }) => {
  const text = textsOf(posting)
    .flatMap(({ lines }) => lines)
    .join('\n')
  const isPool = hitsOf(poolWords, text).length > 0 || (similar?.length ?? 0) >= 3
  if (employer.kind !== 'direct' && isPool) return [finding('Q18', 'override', 'title', { kind: 'pool' })]
  return employer.kind === 'temp-agency' && !clientRegion.test(text) ? [finding('Q18', 'override', 'tasks', { kind: 'no-region' })] : []
}

const q25: Check = (_posting, { employer }) =>
  employer.verified === 'verified' ? [] : [finding('Q25', 'blocks', 'employer', { verified: employer.verified })]

export const trustFindings: Check = (posting, about) => [q15, q16, q17, q18, q25].flatMap((rule) => rule(posting, about))
