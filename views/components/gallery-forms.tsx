import { Check, Checks, Radios } from './choice.tsx'
import { DayField, Field, FileField, Select, TextArea } from './field.tsx'
import { Flow, Grid, Row } from './flow.tsx'
import { ErrorSummary, FilterForm, Form, type Rejected, RequiredNote } from './form.tsx'
import { Button } from './link.tsx'
import { Section } from './text.tsx'
import { TimesField } from './times.tsx'

const yesNo = [
  { value: 'no', label: 'Nein, wir zeigen alles' },
  { value: 'yes', label: 'Ja, eine Ausbildung oder Erfahrung' },
]
const shifts = [
  { value: 'fixed', label: 'Feste Zeiten am Tag' },
  { value: 'weekend', label: 'Am Wochenende', hint: 'auch einzelne Tage' },
]
const rejected: Rejected = {
  values: { hours: 'Vollzeit', wish: 'Vier Leute\nfürs Lager', place: '', 'times.0.days': ['1', '2'], 'times.0.from': '08:00' },
  errors: {
    hours: 'Schreiben Sie die Stunden pro Woche als Zahl, zum Beispiel 39',
    wish: 'Höchstens 10 Zeichen',
    place: 'Wählen Sie einen Ort',
    learned: 'Wählen Sie eine Antwort',
    shifts: 'Wählen Sie aus, wann gearbeitet wird',
    times: 'Schreiben Sie zu jedem Tag beide Uhrzeiten',
    consent: 'Ohne Ihr Ja geht es nicht',
  },
}

const Fields = ({ refused }: { refused?: Rejected }) => (
  <>
    <TextArea
      name="wish"
      label="Wen brauchen Sie? In Ihren Worten"
      hint="Ein Satz reicht."
      value="Vier Leute fürs Lager"
      required
      rejected={refused}
    />
    <Field name="hours" label="Stunden pro Woche" inputmode="decimal" width="narrow" value="39" required rejected={refused} />
    <Select
      name="place"
      label="Ort"
      empty="Bitte wählen"
      options={[
        { value: 'bg', label: 'Bergisch Gladbach' },
        { value: 'we', label: 'Wermelskirchen' },
      ]}
      value="we"
      required
      rejected={refused}
    />
    <Grid duo>
      <Field name="email" label="E-Mail" type="email" autocomplete="email" dir="ltr" rejected={refused} />
      <DayField name="start" label="Beginn" value="2027-01-04" rejected={refused} />
    </Grid>
    <Radios name="learned" legend="Muss man dafür etwas gelernt haben?" options={yesNo} value="no" required rejected={refused} />
    <Checks name="shifts" legend="Wann wird gearbeitet?" options={shifts} values={['fixed']} required rejected={refused} />
    <TimesField
      name="times"
      legend="Uhrzeiten"
      hint="Tage antippen, dann von und bis."
      value={[{ days: [1, 2, 3, 4, 5], from: '07:30', to: '11:30' }]}
      rejected={refused}
    />
    <Check name="consent" label="Der Betrieb darf meinen Namen sehen" rejected={refused} />
    <FileField name="photo" label="Aushang als Bild" accept="image/*" rejected={refused} />
  </>
)

export const GalleryForms = () => (
  <Section id="forms" title="Formulare" gap="loose">
    <FilterForm action="#" label="Stellen suchen" search finder>
      <Field name="q" label="Was möchten Sie arbeiten?" type="search" quiet data-house-search />
      <Field name="near" label="Wo?" quiet />
      <Select name="within" label="Wie weit?" quiet options={[{ value: '30', label: 'bis 30 km' }]} />
      <Button icon="search">Suchen</Button>
    </FilterForm>
    <Flow width="slim">
      <RequiredNote />
      <Form action="/__ui" once="k1" version={3}>
        <Fields />
        <Row>
          <Button>Weiter</Button>
          <Button kind="secondary" name="later" value="yes">
            Später weitermachen
          </Button>
        </Row>
      </Form>
    </Flow>
  </Section>
)

/** The same form refused, on a page of its own: ids may not stand twice. */
export const GalleryRefused = () => (
  <Flow width="slim" gap="loose" id="refused">
    <ErrorSummary rejected={rejected} labels={{ hours: 'Stunden' }} />
    <h1>Zeit und Lohn</h1>
    <Form action="/__ui" once="k2" piece="refused">
      <Fields refused={rejected} />
      <Button>Weiter</Button>
    </Form>
  </Flow>
)
