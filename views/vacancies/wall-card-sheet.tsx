import { shortened } from '#src/base/text.ts'
import { BackLink, Phone, PrintButton, Row, ScreenOnly, WallCard } from '#views/components/index.ts'
import type { WallCard as Card } from '#views/documents/wall-card-setting.ts'
import { qrSvg } from './wall-card.ts'

/** One short sentence after the other takes less room than a list. */
const sentence = (text: string) => (/[.!?…]$/.test(shortened(text, 60)) ? shortened(text, 60) : `${shortened(text, 60)}.`)

/** The wall card as a page: the same sheet on the screen and on paper. German, as it hangs in the office. */
export const WallCardPanel = ({ card, back }: { card: Card; back: string }) => {
  const facts = [
    { label: 'Lohn', ...card.pay },
    { label: 'Arbeitszeit', ...card.hours },
    { label: 'Weg', ...card.way },
    { label: 'Start', ...card.start },
  ]
  const parts = [
    { title: 'Das machen Sie', items: card.tasks },
    { title: 'Das brauchen Sie', items: card.needs },
    { title: 'Das lernen Sie hier', items: card.learns },
  ]
  return (
    <div id="wall-card" lang="de" dir="ltr">
      <ScreenOnly>
        <Row ends>
          <BackLink href={back}>Zur Stelle</BackLink>
          <PrintButton>Aushang drucken</PrintButton>
        </Row>
      </ScreenOnly>
      <WallCard
        office={`Jobpoint ${card.location}`.trim()}
        numberLabel="Stelle"
        number={card.number}
        title={card.title}
        sub={card.employer}
        facts={facts.map(({ label, value, note }) => ({ label, value, more: note }))}
        parts={parts
          .filter(({ items }) => items.length > 0)
          .map(({ title, items }) => ({ title, text: items.slice(0, 4).map(sentence).join(' ') }))}
        foot={{
          title: 'Interesse? Sprechen Sie uns an.',
          text: (
            <>
              {card.contactName}, <Phone number={card.contactPhone} />
              <br />
              Oder hier am Tisch: Nummer ziehen genügt.
              <br />
              Kein Lebenslauf nötig für das erste Gespräch.
            </>
          ),
          qr: { svg: qrSvg(card.address), label: `QR-Code zu ${card.address.replace(/^https?:\/\//, '')}` },
        }}
      />
    </div>
  )
}
