import type { Day } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { AboutVacancy } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'

export const today = '2026-11-23' as Day
const day = (text: string): Day => text as Day
export const window = (days: number[], from: string, to: string): Window => ({ days, from, to })
export const weekdays = [1, 2, 3, 4, 5]

/** A clean posting that each test bends at one place. */
export const posting = (changed: Partial<Posting> = {}): Posting => ({
  title: 'Lagerhelfer/in (m/w/d)', kldb: '51311', tasks: ['Sie packen Pakete.', 'Sie stellen Waren mit dem Scanner zusammen.'], openings: 1, jobType: 'employee',
  startOn: day('2027-01-04'), startAsap: false, fixedTermUntil: null, takeover: false, hoursMin: 39, hoursMax: 39, times: [window(weekdays, '08:00', '16:30')], shiftsAlternate: false,
  payMin: 1480, payMax: null, payUnit: 'hour', collectiveAgreement: null, payExtras: null, workStreet: null, workPostcode: '42929', workPlace: 'Wermelskirchen', latitude: null, longitude: null,
  stop: 'Bus 210 hält am Tor', firstBus: null, lastBus: null, must: [], nice: [], learnHere: [], trainingNeeded: false, careerChangerOk: true, german: 'A2', licences: [], proofs: [], plainText: null,
  contactName: 'Timo Kaltenborn', contactPhone: '0221 4710 0702', contactEmail: null, ...changed,
})
type Employer = AboutVacancy['employer']
export const about = (employer: Partial<Employer> = {}, changed: Partial<AboutVacancy> = {}): AboutVacancy => ({
  employer: { verified: 'verified', kind: 'direct', sector: 'Lager und Logistik', publicBody: false, name: 'Lagerhof Dreibäumen Logistik GmbH', ...employer }, today, ...changed,
})

type Sample = { posting: Posting; about: AboutVacancy }
const sample = (changed: Partial<Posting>, name: string, sector: string, employer: Partial<Employer> = {}): Sample => ({ posting: posting(changed), about: about({ name, sector, ...employer }) })
/** The ten vacancies of the demo office in their final wording (V10: as it came). */
export const samples: Record<string, Sample> = {
  V01: sample({ title: 'Küchenhilfe (m/w/d)', kldb: '29301', openings: 2, tasks: ['Sie bereiten Gemüse vor.', 'Sie spülen und räumen auf.'], hoursMin: 20, hoursMax: 20, times: [window(weekdays, '07:30', '11:30')], payMin: 1510,
    startOn: day('2027-01-11'), workPostcode: '51519', workPlace: 'Odenthal', german: 'A1', nice: ['Rezepte lesen'], proofs: ['hygiene-instruction'] }, 'Frischeküche Altenbach GmbH', 'Großküche'),
  V02: sample({ openings: 4, times: [window(weekdays, '06:00', '14:00'), window(weekdays, '14:00', '22:00')], shiftsAlternate: true, firstBus: '5.32 Uhr', lastBus: '22.18 Uhr',
    tasks: ['Sie entladen Lkw von Hand und mit dem Hubwagen.', 'Sie stellen Waren mit dem Scanner zusammen.', 'Sie packen Pakete und kleben Etiketten auf.'], must: ['Heben bis 15 kg, mit Hilfsmitteln'], nice: ['Staplerschein'] }, 'Lagerhof Dreibäumen Logistik GmbH', 'Lager und Logistik'),
  V03: sample({ title: 'Pflegehelfer/in (m/w/d)', kldb: '82101', tasks: ['Sie helfen beim Waschen, Anziehen und Essen.', 'Sie gehen mit spazieren und hören zu.'], hoursMin: 30, hoursMax: 30, startOn: day('2026-12-15'), payMin: 1710,
    times: [window([1, 2, 3, 4, 5, 6, 7], '06:30', '13:00'), window([1, 2, 3, 4, 5, 6, 7], '14:00', '20:30')], shiftsAlternate: true, firstBus: '5.50 Uhr', workPostcode: '42799', workPlace: 'Leichlingen (Rheinland)',
    german: 'B1', nice: ['einjähriger Pflegekurs'], proofs: ['certificate-of-conduct', 'measles'] }, 'Seniorenhaus Wupperaue gGmbH', 'Pflegeheim'),
  V04: sample({ title: 'Reinigungskraft (m/w/d)', kldb: '54101', openings: 3, tasks: ['Sie reinigen Büros und Treppenhäuser.'], hoursMin: 25, hoursMax: 25, times: [window(weekdays, '17:00', '22:00')], payMin: 1500,
    workPostcode: '51465', workPlace: 'Bergisch Gladbach', german: 'none', lastBus: '22.24 Uhr', nice: ['eigenes Fahrrad oder Ticket'] }, 'Blankhaus Gebäudeservice e.K.', 'Gebäudereinigung'),
  V05: sample({ title: 'Elektroniker/in Energie- und Gebäudetechnik (m/w/d)', kldb: '26212', tasks: ['Sie verlegen Leitungen und schließen Verteiler an.', 'Sie beraten Kundinnen und Kunden.'], hoursMin: 38, hoursMax: 38, times: [window(weekdays, '07:30', '16:00')],
    payMin: 1950, payMax: 2200, startOn: null, startAsap: true, workPostcode: '51515', workPlace: 'Kürten', german: 'B1', must: ['abgeschlossene Ausbildung oder anerkannter Abschluss'], nice: ['Erfahrung mit Solaranlagen'], licences: ['B'], trainingNeeded: true }, 'Elektro Sülzgrund GmbH', 'Elektrohandwerk'),
  V06: sample({ title: 'Verkaufshilfe Bäckerei (m/w/d)', kldb: '62301', openings: 2, jobType: 'minijob', tasks: ['Sie verkaufen Brot und Kuchen.'], hoursMin: 10, hoursMax: 10, times: [window([6, 7], '06:00', '11:00')], payMin: 1460, startOn: day('2027-01-09'),
    workPostcode: '51503', workPlace: 'Rösrath', firstBus: '5.41 Uhr', proofs: ['hygiene-instruction'] }, 'Backstube Hoffnungsthaler Mühle', 'Bäckerei'),
  V07: sample({ title: 'Helfer/in Garten- und Landschaftsbau (m/w/d)', kldb: '12101', openings: 2, jobType: 'seasonal', tasks: ['Sie pflanzen Hecken und legen Wege an.'], hoursMin: 40, hoursMax: 40, times: [window(weekdays, '07:00', '16:00')], payMin: 1550,
    startOn: day('2027-03-01'), fixedTermUntil: day('2027-11-30'), takeover: true, workPostcode: '51491', workPlace: 'Overath', stop: 'Der Betrieb holt Sie am Bahnhof Overath ab', must: ['Arbeit draußen bei jedem Wetter'] }, 'Gartenbau Aggerblick', 'Gartenbau'),
  V08: sample({ title: 'Produktionshelfer/in Metall (m/w/d)', kldb: '24201', openings: 5, tasks: ['Sie legen Teile in Maschinen ein und prüfen sie.'], hoursMin: 37.5, hoursMax: 37.5, payMin: 1620, payExtras: 'Nachtzuschlag', startOn: day('2027-01-18'),
    times: [window(weekdays, '06:00', '14:00'), window(weekdays, '14:00', '22:00'), window(weekdays, '22:00', '06:00')], shiftsAlternate: true, workPostcode: '51399', workPlace: 'Burscheid', firstBus: '5.20 Uhr', lastBus: '22.15 Uhr', must: ['Gehörschutz tragen'], nice: ['Messen mit dem Messschieber'] }, 'Metallform Hilgen GmbH & Co. KG', 'Metallverarbeitung'),
  V09: sample({ title: 'Alltagshilfe in der Kita (m/w/d)', kldb: '83111', tasks: ['Sie bereiten das Frühstück vor und helfen beim Anziehen.'], hoursMin: 20, hoursMax: 20, times: [window(weekdays, '08:30', '12:30')], payMin: 1520, startOn: day('2027-02-01'), fixedTermUntil: day('2028-07-31'),
    workPostcode: '51503', workPlace: 'Rösrath', german: 'B1', nice: ['Sprachen der Familien willkommen'], proofs: ['certificate-of-conduct', 'measles'] }, 'Kinderhaus Wiesenstück e. V.', 'Kindertagesstätte'),
  V10: sample({ title: 'Mitarbeiter für diverse Einsätze', kldb: null, tasks: ['Bewerbung nur per WhatsApp.', 'Bitte Ausweiskopie per Mail schicken.'], payMin: null, payExtras: 'attraktiv', hoursMin: null, hoursMax: null, times: [], startOn: null, startAsap: true, stop: null,
    workPostcode: '51465', workPlace: 'Bergisch Gladbach', german: null, contactName: null, contactPhone: null, contactEmail: 'tempopart@gmail.com' }, 'TempoPart Personal', 'Zeitarbeit', { verified: 'unverified', kind: 'temp-agency' }),
}
/** V02 as first typed in from the employer's words. */
export const firstDraft: Sample = {
  ...samples.V02!, posting: { ...samples.V02!.posting, title: 'Lagerhelfer', tasks: ['Junge, kräftige Männer entladen Lkw von Hand und mit dem Hubwagen.', 'Waren mit dem Scanner zusammenstellen.', 'Pakete packen und Etiketten aufkleben.'],
    must: ['deutschsprachig'], nice: [], german: null, payMin: 1390, hoursMin: null, hoursMax: null, times: [], shiftsAlternate: false, stop: null, firstBus: null, lastBus: null },
}
