/** Offices, administration, money, words. */
export const office = `
71401 Bürohilfe | office helper | Bürohelfer, Telefonist, Telefonistin, Datenerfasser, Schreibhilfe, Poststelle, Helfer Büro, Bürobote
+ Dateneingabe, Kopierarbeiten, Archivhelfer, Telefondienst, Aushilfe im Büro, Scankraft
71402 Kaufmann/Kauffrau für Büromanagement | office clerk | Bürokaufmann, Bürokauffrau, Bürokraft, Sekretär, Sekretärin, Sachbearbeiter
+ Büroangestellte, Schreibkraft, Kaufmännische Angestellte, Teamassistenz, Kaufmann für Bürokommunikation, Büroassistent
71403 Managementassistent/in | management assistant | Chefsekretär, Direktionsassistent, Vorstandssekretär
71413 Fremdsprachenkorrespondent/in | foreign language clerk | Fremdsprachensekretär, Fremdsprachenassistent
71424 Dolmetscher/in | interpreter | Übersetzer, Sprachmittler, Gebärdensprachdolmetscher
71432 Schreibkraft | typist | Phonotypist, Stenotypist, Protokollschreiber
71452 Empfangsmitarbeiter/in | receptionist | Empfang, Information, Infotheke, Telefonzentrale, Anmeldung, Auskunft
71302 Industriekaufmann/Industriekauffrau | industrial clerk | Kaufmann in der Industrie, Auftragsbearbeitung
71512 Personalsachbearbeiter/in | human resources clerk | Personalabteilung, Personalverwaltung
71522 Personaldienstleistungskaufmann/Personaldienstleistungskauffrau | staffing clerk | Personaldisponent, Zeitarbeit Disponent
72112 Bankkaufmann/Bankkauffrau | bank clerk | Sparkassenkaufmann, Bankangestellte, Schalter Bank
72132 Kaufmann/Kauffrau für Versicherungen und Finanzanlagen | insurance clerk | Versicherungskaufmann, Versicherungsvertreter
72212 Buchhaltungsfachkraft | bookkeeping clerk | Buchhaltungshilfe, Rechnungsbearbeitung, Kontierer, Vereinskasse
72213 Buchhalter/in | accountant | Finanzbuchhalter, Lohnbuchhalter, Lohnabrechnung, Bilanzbuchhalter, Debitorenbuchhalter
72233 Fachwirt/in für Controlling | controlling specialist | Controllingassistent
72302 Steuerfachangestellte/r | tax clerk | Steuergehilfe, Steuerbüro, Steuerfachkraft
73112 Rechtsanwaltsfachangestellte/r | legal assistant | Anwaltsgehilfe, Notarfachangestellter, Rechtsanwaltsgehilfe, Kanzlei
73202 Verwaltungsfachangestellte/r | public administration clerk | Rathaus, Bürgeramt, Verwaltungsmitarbeiter, Gemeindeverwaltung
73212 Sozialversicherungsfachangestellte/r | social insurance clerk | Krankenkasse, Rentenversicherung
+ Fachangestellter für Arbeitsmarktdienstleistungen
73222 Arztsekretär/in | medical secretary | Kaufmann im Gesundheitswesen, Krankenhausverwaltung, Arztschreibkraft
73252 Justizfachangestellte/r | court clerk | Gericht Geschäftsstelle
73312 Fachangestellte/r für Archive | archive assistant | Archivar Assistent, Registratur
73322 Fachangestellte/r für Bibliotheken | library assistant | Bibliothekshelfer, Bibliotheksassistent, Bücherei
73342 Medizinische/r Dokumentar/in | medical records clerk | Kodierfachkraft, Dokumentationsassistent
92112 Kaufmann/Kauffrau für Marketingkommunikation | marketing clerk | Werbekaufmann, Marketingassistent, Social Media, Marketingfachkraft
92203 PR-Fachkraft | public relations specialist | Öffentlichkeitsarbeit, Fundraiser, Spendensammler
92413 Redakteur/in | editor | Redaktion, Lokalredakteur
92414 Journalist/in | journalist | Reporter, Zeitungsreporter
`
