/** Words that the checks know. Data, not code: an entry says what it finds, what it leaves alone and what to write instead. */
export const wordKinds = [
  'age',
  'sex',
  'origin',
  'religion',
  'disability',
  'family',
  'orientation',
  'photo',
  'birth',
  'nationality',
] as const
export type WordKind = (typeof wordKinds)[number]

export type RiskyWord = {
  kind: WordKind
  /** Source of a regular expression for whole words, upper and lower case alike. */
  match: string
  better: string
  /** No finding when the text right behind, or right before, matches. */
  unlessThen?: RegExp
  unlessBefore?: RegExp
  /** No finding when these are the people served: 'für Frauen', 'Senioren betreuen'. */
  unlessServed?: true
  /** No finding when both sexes stand side by side: 'Frauen und Männer'. */
  unlessPair?: true
  /** An adjective that can go without hurting the sentence, or a noun of the same gender that can take its place. */
  drop?: true
  swap?: Record<string, string>
}

const people =
  'mitarbeiter|arbeiter|kräfte|kraft|männer|mann|frauen|frau|damen|bewerber|leute|kollegen|personen|person|helfer|fahrer|menschen'
const nations =
  'deutsch|polnisch|türkisch|rumänisch|bulgarisch|russisch|ukrainisch|italienisch|arabisch|syrisch|europäisch|osteuropäisch|ausländisch|einheimisch|afrikanisch|asiatisch'
const institutions =
  /^\s+(?:\p{L}+e[nrms]?\s+)?(?:Kita|Kinder|Kranken|Klini|Kirch|Gemeinde|Träger|Schul|Stift|Einricht|Alten|Senioren|Pflege|Verein|Verband|Haus|Heim|Familien|Akademie|Jugend|Friedhof|Bücherei|Feiertag)/u
const notPeople =
  /^,?\s+(?:\p{Ll}+e[nrms]?\s+)?(?:Pflanz|Baum|Bäum|Tier|Hund|Katz|Vögel|Vogel|Gemüse|Salat|Wein|Unternehmen|Firm|Betrieb|Gebraucht|Marke|Start|Küken|Kälb|Rind|Obst|Setzling|Stadt|Hof|Trieb|Gehölz|Hühn|Pferd|Mode|Küche|Kund|Gäst)/u
const plainTask = 'Sagen Sie, was zu tun ist'
const notNeeded = 'Weglassen, für eine Bewerbung nicht nötig'

export const riskyWords: readonly RiskyWord[] = [
  { kind: 'age', match: 'jung|jung(?:e|er|es|en|em)', better: plainTask, unlessThen: notPeople, unlessServed: true, drop: true },
  { kind: 'age', match: 'jünger(?:e|er|es|en|em)?', better: plainTask, unlessThen: notPeople, unlessServed: true, drop: true },
  { kind: 'age', match: 'jung(?:gebliebene?[nrs]?|dynamisch\\p{L}*)', better: plainTask },
  {
    kind: 'age',
    match: 'berufs(?:anfänger|einsteiger|neuling)(?:in|innen|n|s|e|en)?(?:[/:*]in(?:nen)?)?',
    better: 'Auch ohne Berufserfahrung möglich',
  },
  { kind: 'age', match: 'digital natives?', better: 'Sicher am Computer' },
  {
    kind: 'age',
    match: 'rentner(?:in|innen|n|s)?(?:[/:*]in(?:nen)?)?|ruheständler(?:in|innen|n)?',
    better: 'Tage und Stunden nennen',
    unlessServed: true,
  },
  {
    kind: 'age',
    match: 'nicht älter als|zu alt|altersgrenze|höchstalter|altersangabe|im besten alter|(?:sind|bist) zwischen \\d\\d und \\d\\d',
    better: 'Kein Alter nennen',
  },
  {
    kind: 'age',
    match:
      '(?:bis(?: zu)?|max\\.?|maximal|höchstens|unter(?! 1[4-8])|zwischen \\d\\d und|\\d\\d ?(?:[-–]|bis) ?)\\s*\\d\\d jahren?(?: alt)?',
    better: 'Kein Alter nennen',
    unlessThen: /^\s+(?:alte[nrs]?\s|Erfahrung|Berufserfahrung|Praxis|Garantie|Laufzeit|Vertrag|Betriebszugehörigkeit)/u,
  },
  { kind: 'age', match: '(?:ab|mindestens|über) (?:2[2-9]|[3-9]\\d) jahren? alt', better: 'Kein Alter nennen' },
  {
    kind: 'age',
    match: '(?:0|null|bis(?: zu)?|max\\.?|maximal|höchstens|wenige)\\s*(?:(?:[-–]|bis)\\s*)?\\d{0,2}\\s*jahren? (?:berufs)?erfahrung',
    better: 'Erfahrung nennen, die nötig ist',
  },
  { kind: 'sex', match: 'männern?|männlich(?:e|er|es|en|em)?|männl', better: plainTask, unlessServed: true, unlessPair: true },
  {
    kind: 'sex',
    match: 'mann',
    better: plainTask,
    unlessServed: true,
    unlessPair: true,
    unlessBefore: /(?:pro|je|Mann für)\s$/iu,
    unlessThen: /^\s*(?:hoch|und Maus)/u,
  },
  {
    kind: 'sex',
    match: 'frau',
    better: plainTask,
    unlessServed: true,
    unlessPair: true,
    unlessBefore: /-$/u,
    unlessThen: /^\s+(?:(?:Dr|Prof)\.\s+)?\p{Lu}/u,
  },
  {
    kind: 'sex',
    match: 'frauen|weiblich(?:e|er|es|en|em)?|weibl',
    better: plainTask,
    unlessServed: true,
    unlessPair: true,
    unlessBefore: /Bewerbungen von\s$/iu,
  },
  { kind: 'sex', match: 'damen?|jungs|mädels?|mädchen|burschen|kerle?', better: plainTask, unlessServed: true, unlessPair: true },
  { kind: 'sex', match: 'herren', better: plainTask, unlessServed: true, unlessPair: true },
  { kind: 'sex', match: '(?:männer|frauen|damen|herren|mädels|mädchen)-?(?:team|runde|riege|mannschaft)s?', better: 'Team' },
  {
    kind: 'sex',
    match: 'putzfrau|putzfrauen|reinigungsfrau|reinigungsfrauen|raumpflegerin',
    better: 'Reinigungskraft',
    swap: {
      putzfrau: 'Reinigungskraft',
      putzfrauen: 'Reinigungskräfte',
      reinigungsfrau: 'Reinigungskraft',
      reinigungsfrauen: 'Reinigungskräfte',
      raumpflegerin: 'Reinigungskraft',
    },
  },
  {
    kind: 'sex',
    match: 'krankenschwestern?|empfangsdamen?|küchenfrau(?:en)?',
    better: 'Pflegefachkraft, Empfangskraft, Küchenhilfe',
    swap: {
      krankenschwester: 'Pflegefachkraft',
      krankenschwestern: 'Pflegefachkräfte',
      empfangsdame: 'Empfangskraft',
      empfangsdamen: 'Empfangskräfte',
      küchenfrau: 'Küchenhilfe',
      küchenfrauen: 'Küchenhilfen',
    },
  },
  {
    kind: 'sex',
    match: 'zimmermädchen|kindermädchen|bürodamen?|hausfrau(?:en)?|hausdamen?',
    better: 'Zimmerservice, Kinderbetreuung, Bürokraft',
  },
  {
    kind: 'origin',
    match:
      'ausländer(?:in|innen|n)?|inländer(?:in|innen|n)?|migrationshintergrund|hautfarbe|herkunft|abstammung|deutschstämmig\\p{L}*|osteuropäer(?:in|innen|n)?',
    better: 'Nennen, welches Deutsch die Arbeit braucht',
    unlessServed: true,
    unlessThen: /^\s+(?:der|des|unserer|von)\s+(?:\p{L}+\s+)?(?:Ware|Produkt|Lebensmittel|Fleisch|Zutat|Obst|Rohstoff|Material)/u,
  },
  {
    kind: 'origin',
    match: `(?:${nations})e[rnsm]? (?:${people})(?:innen|in|n)?`,
    better: 'Nennen, welches Deutsch die Arbeit braucht',
    unlessServed: true,
  },
  { kind: 'origin', match: 'flüchtling(?:e|en)?|geflüchtete[rn]?', better: 'Weglassen, die Stelle ist für alle offen', unlessServed: true },
  {
    kind: 'nationality',
    match: 'staatsangehörigkeit|staatsbürger(?:schaft|in|innen|n|s)?|nationalität|deutscher pass|eu-bürger(?:in|innen|n)?',
    better: 'Weglassen, eine Arbeitserlaubnis genügt',
  },
  {
    kind: 'religion',
    match: '(?:christ|evangel|kathol|muslim|islam|jüd)\\p{L}*isch(?:e|er|es|en|em)?|christlich(?:e|er|es|en|em)?',
    better: 'Weglassen',
    unlessThen: institutions,
    unlessServed: true,
  },
  {
    kind: 'religion',
    match: 'christ(?:in|innen|en)?|muslim(?:e|en|in|innen|a)?|moslems?|katholik(?:en|in|innen)?|protestant(?:en|in|innen)?',
    better: 'Weglassen',
    unlessServed: true,
  },
  {
    kind: 'religion',
    match:
      'konfession(?:en|slos\\p{L}*|szugehörigkeit)?|religionszugehörigkeit|kirchenmitglied\\p{L}*|kirchenzugehörigkeit|kopftuch|kopftücher|gläubig(?:e|er|en)?',
    better: 'Weglassen',
  },
  {
    kind: 'disability',
    match:
      'kerngesund(?:e|er|en|em)?|topfit|voll belastbar(?:e|er|en)?|(?:körperlich|gesundheitlich) (?:fit|gesund|topfit|uneingeschränkt|voll)(?:e|er|en)?|uneingeschränkt (?:belastbar|einsetzbar|gesund)(?:e|er|en)?',
    better: 'Sagen Sie, was gehoben oder getragen wird',
  },
  { kind: 'disability', match: `gesund(?:e|er|en) (?:${people})`, better: 'Sagen Sie, was gehoben oder getragen wird', unlessServed: true },
  {
    kind: 'disability',
    match:
      '(?:keine|ohne) (?:körperlichen? |gesundheitlichen? )?(?:einschränkung(?:en)?|behinderung(?:en)?|behinderten?|gebrechen|schwerbehinderten?)|nicht ?behindert(?:e|er|en)?|keine (?:gesundheitlichen )?(?:gesundheits)?probleme|kein(?:e|en)? schwerbehindert\\p{L}*|nicht (?:für|geeignet für) behinderte',
    better: 'Sagen Sie, was gehoben oder getragen wird',
  },
  {
    kind: 'family',
    match:
      'ledig(?:e|er|en)?|verheiratet(?:e|er|en)?|alleinstehend(?:e|er|en)?|ungebunden(?:e|er|en)?|unverheiratet\\p{L}*|familienstand|familienplanung|kinderwunsch',
    better: 'Arbeitszeiten nennen',
    unlessServed: true,
  },
  {
    kind: 'family',
    match: 'kinderlos(?:e|er|en)?|ohne kinder|keine kinder|ohne (?:familiäre )?(?:verpflichtungen|anhang)',
    better: 'Arbeitszeiten nennen',
  },
  {
    kind: 'family',
    match: 'mutter|müttern?|väter|hausmütter|schwanger(?:e|en|schaft)?',
    better: 'Arbeitszeiten nennen',
    unlessServed: true,
    unlessThen: /^(?:-\p{L}|\s+und\s+(?:V[aä]ter|Kind))/iu,
    unlessBefore: /(?:V[aä]tern? (?:und|oder)|Schrauben? und)\s$/iu,
  },
  {
    kind: 'orientation',
    match: 'heterosexuell\\p{L}*|homosexuell\\p{L}*|schwul(?:e|er|en)?|lesbisch(?:e|er|en)?|sexuelle orientierung',
    better: 'Weglassen',
    unlessServed: true,
  },
  {
    kind: 'photo',
    match:
      '(?:bewerbungs|licht|pass|porträt)-?(?:foto|bild)(?:s|er|es)?|(?:mit|inkl\\.?|inklusive|samt|plus|und) (?:einem |aktuellem |einem aktuellen |ihrem )?(?:foto|bild von (?:sich|ihnen))|bewerbung(?:en)? (?:bitte |nur )?mit bild',
    better: notNeeded,
    unlessThen: /^\s+(?:der|des|von der|vom|aller)\s/u,
  },
  {
    kind: 'birth',
    match: 'geburtsdatum|geburtsort|geburtsjahr|geburtsurkunde|jahrgang (?:19|20)\\d\\d|alter angeben|angabe des alters',
    better: notNeeded,
  },
]

/** Words for German that name no level. The level is a number anyone can check: A1 to C2. */
export const vagueGerman: readonly { match: string; unlessThen?: RegExp; unlessBefore?: RegExp }[] = [
  {
    match: 'mutterspra(?:ch|che|chler|chlerin|chlich|chliche|chlichem|chlicher)n?(?:niveau)?|muttersprachniveau',
    unlessBefore: /(?:Ihrer|Ihre|deiner|seiner|eigenen|verschiedenen|vielen|jeder|anderer|andere)\s$/iu,
  },
  {
    match: 'deutschsprachig(?:e|er|es|en|em)?',
    unlessThen: /^\s+(?:Anleitung|Unterlagen|Text|Raum|Kund|Gäst|Formular|Zeitung|Doku|Anweisung|Bücher|Schild)/u,
  },
  { match: 'akzentfrei(?:e|er|es|en|em)?' },
  {
    match:
      '(?:perfekt|fließend|fliessend|einwandfrei|fehlerfrei|verhandlungssicher|makellos)(?:e|er|es|en|em)? (?:in )?deutsch(?:e|kenntnisse|er sprache)?',
  },
  {
    match:
      'deutsch (?:\\p{L}+ ){0,2}?(?:perfekt|fließend|fliessend|einwandfrei|fehlerfrei|verhandlungssicher|makellos)|spricht perfekt deutsch',
  },
  { match: 'deutsch in wort und schrift|der deutschen sprache mächtig|(?:perfekte|einwandfreie) sprachkenntnisse' },
]

const groups =
  '(?:deutsche[nr]?|männern?|frauen|damen|herren|jungs|mädels|inländer|eu-bürger|christen|muslime|katholiken|(?:junge|jüngere|gesunde|deutsche|männliche|weibliche|ledige|kinderlose)n? \\p{L}+|ledige|nichtbehinderte|einheimische|rentner)'
/** Whole groups let in or shut out: § 36 SGB III asks for a justification. */
export const restrictions: readonly string[] = [
  `(?:nur|ausschließlich|lediglich) (?:für |an )?${groups}`,
  `${groups} (?:only|bevorzugt)`,
  'nicht für (?:frauen|männer|ausländer|behinderte|mütter|rentner|ältere)\\p{L}*',
  'keine (?:ausländer|frauen|männer|flüchtlinge|geflüchteten|behinderten|schwangeren|mütter|rentner|älteren|muslime|alten|kopftücher)\\p{L}*',
  'kein kopftuch|ohne kopftuch',
]
