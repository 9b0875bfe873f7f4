import { PictureRadios } from './choice.tsx'
import { Grid } from './flow.tsx'
import { QrBox } from './page-parts.tsx'
import { SheetPictures, WallCard } from './paper.tsx'
import { Call, Clock, LastCalls, Slip, Stale, Tile, Tiles } from './places.tsx'
import { Section, Text } from './text.tsx'

const qr =
  '<svg viewBox="0 0 9 9" shape-rendering="crispEdges"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7z" fill="currentColor"/></svg>'

const sheet =
  "data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 595 842'%3e%3cpath fill='%23fff' d='M0 0h595v842H0z'/%3e%3c/svg%3e"

export const GalleryPlaces = () => (
  <>
    <Section id="kiosk" title="Kiosk">
      <Tiles>
        <Tile icon="page" tone="sun" title="Lebenslauf oder Anschreiben" href="#1" />
        <Tile icon="people" tone="plum" title="مجموعة أو موعد" original="Gruppe oder Termin" href="#2" lang="ar" dir="rtl" />
        <Tile title="English" small="Continue in English" lang="en" href="#3" />
        <Tile icon="search" title="Arbeit suchen" button={{ name: 'purpose', value: 'search' }} />
      </Tiles>
      <Slip number={31} label="Ihre Nummer" lines={['heute 8.40 Uhr · Lebenslauf']} />
    </Section>
    <Section id="qr" title="QR und A4">
      <QrBox svg={qr} label="QR-Code zu jobpoint.example/s/WE-02">
        <Text>Seite aufs Handy holen</Text>
      </QrBox>
      <Grid>
        <SheetPictures pictures={[{ src: sheet, alt: 'Bild von Seite 1 von 1', name: 'Seite 1 von 1' }]} label="Bild der Seiten" />
        <PictureRadios
          name="gallery-layout"
          legend="Das gefällt mir"
          quiet
          value="one"
          options={[
            { value: 'one', label: 'Klassisch', hint: 'Ruhig und übersichtlich', src: sheet },
            { value: 'two', label: 'Modern', hint: 'Mit Farbe oben', src: sheet },
          ]}
        />
        <GalleryWallCard />
      </Grid>
    </Section>
  </>
)

export const GalleryWallCard = ({ level = 3 }: { level?: 1 | 3 }) => (
  <WallCard
    level={level}
    office="Jobpoint Wermelskirchen"
    numberLabel="Stelle"
    number="WE-02"
    title="Lagerhelfer/in (m/w/d)"
    sub="Lagerhof Dreibäumen Logistik GmbH · 4 Plätze"
    facts={[
      { label: 'Lohn', value: '14,80 €', more: 'pro Stunde, rund 2.500 € im Monat' },
      { label: 'Zeit', value: '39 Stunden', more: 'Früh 6–14, Spät 14–22 Uhr' },
      { label: 'Weg', value: 'Bus 210', more: 'hält am Tor, erster Bus 5.32 Uhr' },
      { label: 'Start', value: '4. Januar', more: '2027, unbefristet' },
    ]}
    parts={[
      { title: 'Das machen Sie', text: 'Lkw entladen, mit Hubwagen. Waren mit dem Scanner holen.' },
      { title: 'Das brauchen Sie', text: 'Deutsch A2, Anleitungen als Bilder.' },
      { title: 'Das lernen Sie hier', text: 'Scanner, Hubwagen, Staplerschein.' },
    ]}
    foot={{
      title: 'Interesse? Sprechen Sie uns an.',
      text: 'Miriam Voßwinkel, 0221 4710 0142',
      qr: { svg: qr, label: 'QR-Code zur Stelle' },
    }}
  />
)

/** The display fills a screen of its own. */
export const GalleryDisplay = ({ stale }: { stale?: boolean }) => (
  <>
    <Stale shown={stale} before="Diese Anzeige ist seit" after="nicht aktuell. Bitte fragen Sie am Empfang." />
    <Call title="Jetzt bitte" number={31} place="Tisch 2" />
    <LastCalls
      title="Davor"
      calls={[
        { number: 30, place: 'Tisch 1' },
        { number: 28, place: 'Tisch 3' },
      ]}
    />
  </>
)
export const GalleryClock = () => <Clock>10.42 Uhr</Clock>
