/** Warehouse, driving, security. Written by the house; see ../catalogue.ts for how a line is read. */
export const transport = `
51311 Lagerhelfer/in | warehouse helper | Lagerarbeiter, Lagerhilfe, Helfer im Lager, Packer, Verpacker, Packhilfe, Versandhelfer
+ Sortierer, Abfüller, Transporthelfer, Umzugshelfer, Möbelpacker, Ladehelfer, Hilfsarbeiter im Lager, Lager und Transport
51312 Fachlagerist/in | warehouse clerk | Lagerist, Fachkraft für Lagerlogistik, Kommissionierer, Lagermitarbeiter, Lagerfachkraft
+ Wareneingang, Warenausgang, Kommissionierung, Staplerfahrer mit Lageraufgaben, Magaziner
51393 Lagermeister/in | warehouse supervisor | Schichtleiter im Lager, Vorarbeiter im Lager, Logistikmeister
51321 Helfer/in für Post und Zustellung | mail helper | Zeitungsausträger, Zeitungszusteller, Prospektverteiler, Briefsortierer
+ Paketsortierer, Postsortierer, Flyer verteilen, Plakatierer, Zeitungsbote
51322 Post- und Paketzusteller/in | postal worker | Briefträger, Postbote, Paketbote, Zusteller, Paketzusteller, Briefzusteller
51122 Flugzeugabfertiger/in | airport ground handler | Gepäckverlader, Flughafenhelfer, Vorfeldmitarbeiter, Bodenpersonal
51212 Straßenwärter/in | road maintenance worker | Straßenmeisterei, Winterdienst, Streckenwart
51222 Sicherungsposten am Gleis | track safety lookout | Gleissicherung, Sicherungsaufsicht, Bahnsicherung
51412 Zugbegleiter/in | train attendant | Schaffner, Fahrkartenkontrolleur, Fahrausweisprüfer, Kundenbetreuer im Nahverkehr
51522 Eisenbahner/in im Betriebsdienst | railway operations worker | Rangierer, Rangierbegleiter, Fahrdienstleiter, Stellwerk
51622 Kaufmann/Kauffrau für Spedition und Logistik | freight forwarding clerk | Speditionskaufmann, Speditionskauffrau, Expedient
51624 Logistiker/in | logistics manager | Logistikleiter, Supply Chain Manager
51632 Disponent/in im Güterverkehr | transport dispatcher | Fahrdisponent, Tourenplaner, Disposition, Fuhrparkdisponent
51662 Kaufmann/Kauffrau für Kurier- und Postdienste | courier services clerk | Postfiliale, Schalter Post
52112 Taxifahrer/in | taxi driver | Mietwagenfahrer, Chauffeur, Fahrer Personenbeförderung, Krankenfahrdienst, Fahrdienst, Schulfahrdienst
52122 Berufskraftfahrer/in im Güterverkehr | lorry driver | LKW-Fahrer, Lkw Fahrer, Kraftfahrer, Lastwagenfahrer, Fernfahrer, Trucker
+ Nahverkehrsfahrer, Fahrer 7.5 t, Müllwagenfahrer, Betonmischerfahrer, Kipperfahrer
52132 Busfahrer/in | bus driver | Straßenbahnfahrer, Fachkraft im Fahrbetrieb, Linienbus, Omnibusfahrer, Bürgerbus
52182 Auslieferungsfahrer/in | delivery driver | Kurierfahrer, Lieferfahrer, Paketfahrer, Fahrer Klasse B, Kurier, Fahrradkurier
+ Essen auf Rädern, Pizzabote, Lieferdienst, Essenslieferant, Bote, Medikamentenbote, Apothekenfahrer
52202 Lokführer/in | train driver | Triebfahrzeugführer, Zugführer, Lokomotivführer
52512 Landmaschinenführer/in | agricultural machine operator | Traktorfahrer, Treckerfahrer, Mähdrescherfahrer, Forstmaschinenführer
52522 Baggerfahrer/in | excavator operator | Baumaschinenführer, Baggerführer, Radladerfahrer, Planierraupenfahrer, Erdbaumaschinen
52531 Gabelstaplerfahrer/in | forklift driver | Staplerfahrer, Stapler, Hochregalstapler, Schubmaststapler, Staplerschein, Hubwagen
52532 Kranführer/in | crane operator | Kranfahrer, Hallenkran, Baukran, Autokran
53111 Sicherheitsmitarbeiter/in | security guard | Security, Wachmann, Wachdienst, Wachpersonal, Pförtner, Ordner, Türsteher, Nachtwächter
+ Museumsaufsicht, Objektschutz, Parkwächter, Einlasskontrolle, Sicherheitsdienst, Werttransport, Sachkunde 34a
53112 Fachkraft für Schutz und Sicherheit | skilled security officer | Werkschutz, Servicekraft für Schutz und Sicherheit
53123 Fachkraft für Arbeitssicherheit | occupational safety officer | Sicherheitsfachkraft, Arbeitsschutz
53132 Feuerwehrmann/Feuerwehrfrau | firefighter | Feuerwehr, Werkfeuerwehr, Berufsfeuerwehr
53142 Fachangestellte/r für Bäderbetriebe | pool attendant | Bademeister, Schwimmmeister, Rettungsschwimmer, Badeaufsicht, Schwimmbad
53152 Detektiv/in | detective | Ladendetektiv, Kaufhausdetektiv
53182 Verkehrsüberwacher/in | parking enforcement officer | Politesse, Hundeführer im Wachdienst
53241 Justizwachtmeister/in | court usher | Gerichtsdiener, Wachtmeister
53342 Schädlingsbekämpfer/in | pest controller | Kammerjäger, Desinfektor
`
