/** Cleaning, household, caretaking, supply and waste. */
export const house = `
54101 Reinigungskraft | cleaner | Putzkraft, Putzfrau, Putzmann, Putzhilfe, Raumpfleger, Reinigungshilfe, Reiniger, Unterhaltsreinigung
+ Büroreinigung, Treppenhausreinigung, Schulreinigung, Krankenhausreinigung, Toilettenfrau, Helfer Reinigung, Reinemachen, sauber machen
54112 Gebäudereiniger/in | building cleaner | Industriereiniger, Fassadenreiniger, Baureiniger, Grundreinigung
54122 Glasreiniger/in | window cleaner | Fensterputzer, Fensterreiniger
54132 Textilreiniger/in | laundry worker | Wäscherei, Bügler, Bügelhilfe, Wäschereihelfer, Mangelhilfe, Chemische Reinigung, Wäschekraft
54142 Maschinen- und Anlagenreiniger/in | machine cleaner | Behälterreiniger, Tankreiniger, Kanalreiniger
54152 Fahrzeugpfleger/in | vehicle cleaner | Autowäscher, Autoaufbereiter, Fahrzeugaufbereiter, Waschstraße, Wagenpfleger
54182 Spezialreiniger/in | specialist cleaner | Teppichreiniger, Polsterreiniger, Graffitientferner
54193 Objektleiter/in in der Reinigung | cleaning supervisor | Vorarbeiter Reinigung, Teamleitung Reinigung
34102 Hausmeister/in | caretaker | Hauswart, Haustechniker, Hausmeisterhelfer, Schulhausmeister, Objektbetreuer, Hausbesorger
34103 Fachkraft für Gebäudetechnik | building services technician | Gebäudetechniker, Betriebstechniker Gebäude
34112 Platzwart/in | groundskeeper | Gemeindearbeiter, Bauhofmitarbeiter, Gerätewart, Hallenwart
61323 Facility-Manager/in | facility manager | Gebäudemanager, Objektmanager
34301 Helfer/in in der Ver- und Entsorgung | waste collection helper | Müllwerker, Müllmann, Müllabfuhr, Straßenreiniger, Straßenkehrer
+ Wertstoffsortierer, Müllsortierer, Recyclinghelfer
34312 Fachkraft für Abwassertechnik | wastewater technician | Klärwärter, Klärwerk, Wasserwerk, Wasserversorgung
34332 Fachkraft für Kreislauf- und Abfallwirtschaft | recycling technician | Recyclingfachkraft, Wertstoffhof, Entsorgungsfachkraft
83211 Hauswirtschaftshelfer/in | housekeeping helper | Haushaltshilfe, Hilfe im Haushalt, Hauswirtschaftshilfe, Hauswirtschaftskraft
+ Stationshilfe, Haushaltshelfer, Mithilfe in der Hauswirtschaft, Verteilerküche, Mittagstisch
83212 Hauswirtschafter/in | housekeeper | Haushälter, Hauswirtschaftsassistent, Privathaushalt, Wirtschafterin
83213 Fachhauswirtschafter/in | senior housekeeper | Hauswirtschaftsmeister, Hauswirtschaftliche Fachkraft für Senioren
83293 Hauswirtschaftsleiter/in | head of housekeeping | Hauswirtschaftliche Leitung, Heimleitung Hauswirtschaft
`
