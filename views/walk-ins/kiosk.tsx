import type { Rejected } from '#src/base/form.ts'
import { direction, languageName, languageTag, type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { kioskHelpPath, kioskPath, kioskPurposePath, kioskSlipPath, kioskStartPath, kioskTicketsPath } from '#src/walk-ins/paths.ts'
import { type Purpose, purposes } from '#src/walk-ins/visit.ts'
import {
  Bdi,
  Button,
  ButtonLink,
  Check,
  ErrorSummary,
  Floor,
  Flow,
  Form,
  KioskHeading,
  Lead,
  Link,
  Muted,
  PrintButton,
  Row,
  Slip,
  TicketScreen,
  Tile,
  Tiles,
} from '#views/components/index.ts'
import { type KioskWords, kioskWords } from '#views/words/kiosk.ts'
import { purposeLook } from './purposes.ts'

const inLanguage = (path: string, language: PublicLanguage) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
const tag = (language: PublicLanguage) => ({ lang: languageTag[language], dir: direction(language) })

/** Help at the start edge, back at the end, on every screen. */
export const KioskFloor = ({ words, back }: { words: KioskWords; back?: string }) => (
  <Floor>
    <ButtonLink href={kioskHelpPath} icon="help">
      {words.help}
    </ButtonLink>
    {back && (
      <ButtonLink href={back} icon="back">
        {words.back}
      </ButtonLink>
    )}
  </Floor>
)

/** First tap. Each language in its own script, no flags. */
export const LanguagePanel = () => (
  <>
    <KioskHeading>
      Sprache? <span lang="en">Language?</span> <Bdi lang="ar">اللغة؟</Bdi>
    </KioskHeading>
    <Tiles>
      {publicLanguages.map((language) => (
        <Tile
          href={inLanguage(kioskPurposePath, language)}
          title={languageName[language]}
          small={kioskWords[language].continueIn}
          {...tag(language)}
        />
      ))}
    </Tiles>
  </>
)

type PurposeProps = { words: KioskWords; language: PublicLanguage; once: string; trying?: boolean; rejected?: Rejected }
/** Second tap, and the number is there. The tick is for those who want it, without a reason. */
export const PurposePanel = ({ words, language, once, trying, rejected }: PurposeProps) => (
  <>
    <ErrorSummary rejected={rejected && { ...rejected, errors: { form: words.chooseOne } }} />
    <Form action={trying ? `${kioskTicketsPath}?try=1` : kioskTicketsPath} once={once}>
      <Row ends bottom>
        <Flow gap="tight">
          <KioskHeading>{words.title}</KioskHeading>
          <Lead>
            <Muted inline>{words.noName}</Muted>
          </Lead>
        </Flow>
        <Check name="priority" label={words.cannotStand} hint={words.cannotStandHint} />
      </Row>
      <Tiles>
        {purposes.map((purpose) => (
          <Tile
            {...purposeLook[purpose]}
            title={words.purposes[purpose]}
            button={{ name: 'purpose', value: purpose }}
            original={isForeign(language) ? kioskWords.de.purposes[purpose] : undefined}
          />
        ))}
      </Tiles>
    </Form>
  </>
)
/** Staff must be able to help: the German word stands under every translated one. */
const isForeign = (language: PublicLanguage) => language !== 'de' && language !== 'plain'

/** Long waits are not counted in minutes: that would promise what nobody knows. */
const waitText = (words: KioskWords, minutes: number) =>
  minutes === 0 ? words.soon : minutes > 60 ? words.longWait : words.wait(String(minutes))

type TicketProps = { words: KioskWords; number: number; time: string; purpose: Purpose; minutes: number; path: string; longer: boolean }
export const TicketPanel = ({ words, number, time, purpose, minutes, path, longer }: TicketProps) => (
  <TicketScreen slip={<Slip number={number} label={words.yourNumber} lines={[`${words.drawnAt(time)} · ${words.purposes[purpose]}`]} />}>
    <Flow>
      <KioskHeading>{words.seat}</KioskHeading>
      <Lead>
        {waitText(words, minutes)} {words.watch}
      </Lead>
      <Lead>{words.tell}</Lead>
    </Flow>
    <Row>
      <ButtonLink href={kioskStartPath} kind="primary" icon="check">
        {words.done}
      </ButtonLink>
      <PrintButton>{words.printTicket}</PrintButton>
      <noscript>
        <Link href={kioskSlipPath(number)} icon="print">
          {words.printTicket}
        </Link>
      </noscript>
      {!longer && (
        <Link href={`${path}?longer=1`} icon="clock">
          {words.longer}
        </Link>
      )}
    </Row>
  </TicketScreen>
)

/** No bell rings: help is a person at the reception, or the next free desk. */
export const HelpPanel = ({ words, once, mayDraw }: { words: KioskWords; once: string; mayDraw: boolean }) => (
  <Flow gap="loose">
    <KioskHeading>{words.helpTitle}</KioskHeading>
    <Lead>{words.helpText}</Lead>
    {mayDraw && (
      <Form action={kioskTicketsPath} once={once}>
        <Row>
          <Button name="purpose" value="question" icon="speech">
            {words.helpNumber}
          </Button>
        </Row>
      </Form>
    )}
  </Flow>
)

type ClosedProps = {
  words: KioskWords
  language: PublicLanguage
  kind: 'before' | 'break' | 'over' | 'closed'
  next: { when: string; from: string } | null
  mayTry: boolean
}
export const ClosedPanel = ({ words, language, kind, next, mayTry }: ClosedProps) => (
  <>
    <Flow>
      <KioskHeading>
        {{ before: words.beforeTitle, break: words.breakTitle, over: words.overTitle, closed: words.closedTitle }[kind]}
      </KioskHeading>
      {next && <Lead>{words.nextOpening(next.when, next.from)}</Lead>}
      <Lead>{words.callUs}</Lead>
      {mayTry && (
        <Row>
          <ButtonLink href={`${kioskPurposePath}?try=1`}>{words.tryAnyway}</ButtonLink>
        </Row>
      )}
    </Flow>
    <Tiles aria-label={words.otherLanguage}>
      {publicLanguages
        .filter((other) => other !== language)
        .map((other) => (
          <Tile href={inLanguage(kioskPath, other)} title={languageName[other]} {...tag(other)} />
        ))}
    </Tiles>
  </>
)
