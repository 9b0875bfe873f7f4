import { folded } from '#src/base/text.ts'

/** What many people did in a field, to remember one's own by. German like the CV; nothing of it is taken over by itself. */
const shown = {
  care: ['Alte Menschen beim Waschen und Anziehen unterstützt', 'Essen gereicht', 'Werte gemessen und aufgeschrieben'],
  warehouse: ['Waren angenommen und geprüft', 'Bestellungen zusammengestellt', 'Pakete gepackt und verladen'],
  production: ['Maschinen bestückt und überwacht', 'Teile geprüft und nachgearbeitet', 'Im Schichtdienst gearbeitet'],
  kitchen: ['Gemüse und Salate vorbereitet', 'Gäste bedient', 'Küche und Geräte gereinigt'],
  cleaning: ['Büros und Treppenhäuser gereinigt', 'Wäsche gewaschen und gebügelt', 'Material nachbestellt'],
  sales: ['Kundinnen und Kunden beraten', 'Kasse geführt und abgerechnet', 'Regale aufgefüllt'],
  building: ['Wände verputzt und gestrichen', 'Baustellen eingerichtet', 'Werkzeug gepflegt'],
  office: ['Telefon und Post erledigt', 'Termine geplant', 'Rechnungen geschrieben und abgelegt'],
  driving: ['Waren pünktlich ausgeliefert', 'Touren geplant', 'Ladung gesichert und Papiere geführt'],
  green: ['Beete angelegt und gepflegt', 'Rasen und Hecken geschnitten', 'Obst und Gemüse geerntet'],
  children: ['Kinder betreut und begleitet', 'Bei den Hausaufgaben geholfen', 'Feste und Ausflüge vorbereitet'],
  family: ['Haushalt für fünf Personen organisiert', 'Kinder erzogen und begleitet', 'Mit Geld und Terminen geplant'],
}
export type ExampleField = keyof typeof shown
export const examples: Record<ExampleField, readonly string[]> = shown
export const exampleFields = Object.keys(shown) as ExampleField[]

const signs: [ExampleField, RegExp][] = [
  ['care', /pfleg|krankenschwest|kranken|altenheim|senior|betreuungskraft|sanitaet|medizin|arzt/],
  ['children', /erzieh|kinder|kita|lehrer|schulbegleit|tagesmutter|tagespfleg|nachhilfe/],
  ['green', /gaert|garten|landwirt|ernte|forst|floris|gruenfl/],
  ['kitchen', /koch|koech|kueche|service|kellner|gastro|restaurant|baeck|barista|imbiss|mensa/],
  ['cleaning', /reinig|putz|hauswirtschaft|housekeep|zimmermaedchen|waesch/],
  ['driving', /fahrer|liefer|kurier|chauffeur|zustell|taxi|bus\b/],
  ['warehouse', /lager|versand|kommission|logist|stapler|verpack|pack/],
  ['sales', /verkauf|verkaeuf|kasse|kassier|einzelhandel|laden|markt/],
  ['building', /bau|maurer|maler|elektrik|dach|fliesen|trockenbau|schreiner|tischler|klempner|installateur|hausmeister|handwerk/],
  ['production', /produktion|maschin|schloss|schweiss|fabrik|montage|naeh|schneider|mechanik|metall|dreher|zerspan|werk/],
  ['office', /buero|sekret|buchhalt|kaufm|kauffrau|verwalt|empfang|call ?center|sachbearb/],
  ['family', /familie|haushalt|hausfrau|hausmann|eltern|mutter|zu hause/],
]
/** The field a job's name speaks of; null where it says nothing we know. */
export const fieldOf = (title: string): ExampleField | null => {
  const said = folded(title)
  return said === '' ? null : (signs.find(([, sign]) => sign.test(said))?.[0] ?? null)
}
