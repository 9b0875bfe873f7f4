/** Factories: metal, plastics, wood, paper, textiles, chemistry. */
export const production = `
24201 Produktionshelfer/in Metall | metal production helper | Metallhelfer, Helfer Metallbearbeitung, Entgrater, Metallarbeiter
+ Hilfsarbeiter Metall, Maschinenbediener Metall, Presse bedienen, Stanzhelfer, Bohrwerkhelfer
24101 Gießereihelfer/in | foundry helper | Helfer Gießerei, Gussputzer, Schmelzhelfer
24301 Helfer/in für Metalloberflächen | metal surface helper | Galvanikhelfer, Beschichtungshelfer, Pulverbeschichter Helfer
24411 Metallbauhelfer/in | metal construction helper | Schlosserhelfer, Schweißerhelfer, Stahlbauhelfer
24511 Helfer/in in der Feinmechanik | precision mechanics helper | Werkzeugbauhelfer
25101 Montagehelfer/in | assembly helper | Produktionshelfer, Fertigungshelfer, Produktionsmitarbeiter, Fließbandarbeiter, Fabrikarbeiter
+ Industriehelfer, Bandarbeiter, Maschinenbediener, Helfer Maschinenbau, Montierer, Hilfsarbeiter Produktion, Fertigungsmitarbeiter
25201 Helfer/in im Fahrzeugbau | vehicle workshop helper | Kfz-Helfer, Werkstatthelfer, Karosseriehelfer, Reifenhelfer
24122 Metallumformer/in | metal forming operator | Walzer, Drahtzieher, Drahtbieger, Verfahrensmechaniker Umformtechnik
24132 Gießereimechaniker/in | foundry mechanic | Gießer, Druckgießer, Former
24202 Metallbearbeiter/in | metal worker | Fachkraft für Metalltechnik, Teilezurichter, Maschineneinrichter Metall
24212 Stanzer/in | metal stamping operator | Blechpresser, Blechbearbeiter, Kantteile, Abkanter
24222 Schleifer/in | grinder | Metallschleifer, Polierer, Flachschleifer
24232 Zerspanungsmechaniker/in | machinist | Dreher, Fräser, CNC-Dreher, CNC-Fräser, Zerspaner, Bohrwerksdreher, Metallfräser
24233 CNC-Fachkraft | cnc specialist | CNC-Programmierer, CNC-Einrichter, CAM-Programmierer
24302 Galvaniseur/in | electroplater | Oberflächenbeschichter, Verzinker, Härter, Pulverbeschichter
24412 Metallbauer/in | metal fabricator | Schlosser, Schmied, Konstruktionsmechaniker, Bauschlosser, Stahlbauer, Schlossermeister
24422 Schweißer/in | welder | MAG-Schweißer, WIG-Schweißer, Schutzgasschweißer, Rohrschweißer, Löter
24512 Feinwerkmechaniker/in | precision mechanic | Feinmechaniker
24522 Werkzeugmechaniker/in | toolmaker | Werkzeugmacher, Formenbauer, Stempelmacher Werkzeug
24532 Uhrmacher/in | watchmaker | Uhrenreparatur
25102 Industriemechaniker/in | industrial mechanic | Maschinenschlosser, Betriebsschlosser, Maschinenbaumechaniker
25112 Fertigungsmechaniker/in | assembly mechanic | Maschinenzusammensetzer, Monteur, Gerätezusammensetzer, Montagefachkraft
25122 Maschinen- und Anlagenführer/in | machine operator | Anlagenbediener, Maschinenführer, Anlagenfahrer, Anlagenführer
21201 Helfer/in für Baustoffe und Steine | building materials helper | Betonwerkhelfer, Steinbruchhelfer
21232 Steinmetz/in | stonemason | Steinbildhauer, Grabsteine
21311 Helfer/in in der Glasherstellung | glass production helper | Glashelfer
22101 Produktionshelfer/in Kunststoff | plastics production helper | Kunststoffhelfer, Spritzguss Helfer, Gummihelfer, Kunststoffarbeiter
22102 Kunststofftechnologe/Kunststofftechnologin | plastics technologist | Kunststoffspritzer, Kautschuktechnologe
+ Verfahrensmechaniker Kunststoff, Spritzgießer, Einrichter Spritzguss
22112 Mechaniker/in für Reifen- und Vulkanisationstechnik | tyre fitter | Reifenmonteur, Vulkaniseur, Reifenhändler
22201 Lackierhelfer/in | paint shop helper | Helfer Lackiererei, Abkleber, Schleifhelfer Lack
22202 Lackierer/in für Holz und Metall | spray painter | Industrielackierer, Spritzlackierer
22212 Fahrzeuglackierer/in | vehicle painter | Autolackierer
22301 Helfer/in in der Holzverarbeitung | woodworking helper | Schreinerhelfer, Tischlerhelfer, Sägewerkshelfer, Holzhelfer, Palettenbauer
22302 Holzbearbeitungsmechaniker/in | wood processing mechanic | Säger, Sägewerk
22332 Holzmechaniker/in | wood mechanic | Holzfertigteile, Kistenbauer
22342 Tischler/in | joiner | Schreiner, Möbelbauer, Möbeltischler, Möbelmonteur, Küchenmonteur
23101 Helfer/in für Papier und Verpackung | paper and packaging helper | Kartonagenhelfer, Verpackungshelfer, Papierhelfer, Konfektionierer
23112 Papiertechnologe/Papiertechnologin | paper technologist | Papiermacher
23122 Packmitteltechnologe/Packmitteltechnologin | packaging technologist | Kartonagenmacher, Verpackungsmittelmechaniker
23411 Helfer/in in der Druckerei | print shop helper | Druckereihelfer, Druckhelfer, Buchbindehelfer, Kuvertierer
23412 Medientechnologe/Medientechnologin Druck | printer | Drucker, Offsetdrucker, Siebdrucker, Druckmaschinenführer
23422 Buchbinder/in | bookbinder | Druckweiterverarbeiter
28101 Helfer/in in der Textilherstellung | textile production helper | Weberei Helfer, Textilhelfer
28122 Textilmaschinenführer/in | textile machine operator | Weber, Stricker
28221 Nähhilfe | sewing helper | Helfer Textilverarbeitung, Nähereihelfer, Zuschneidehelfer, Näherin angelernt
28222 Schneider/in | tailor | Näher, Näherin, Änderungsschneider, Maßschneider, Modeschneider, Damenschneider, Herrenschneider
28242 Polsterer/Polsterin | upholsterer | Möbelpolsterer, Autopolsterer, Matratzen
28301 Helfer/in für Leder und Schuhe | leather and shoe helper | Schuhfabrik Helfer
28322 Sattler/in | saddler | Täschner, Lederverarbeiter
28332 Schuhmacher/in | shoemaker | Schuster, Schuhreparatur, Orthopädieschuhmacher
41311 Chemiehelfer/in | chemical production helper | Produktionshelfer Chemie, Produktionshelfer Pharma, Kosmetikabfüller
41312 Chemikant/in | chemical operator | Pharmakant, Chemiebetriebswerker, Chemiefacharbeiter
41322 Chemielaborant/in | chemical lab technician | Laborant, Laborhelfer Chemie
27312 Qualitätsprüfer/in | quality inspector | Qualitätskontrolleur, Endkontrolle, Sichtprüfer, Warenprüfer, Qualitätskontrolle
27313 Qualitätstechniker/in | quality technician | Qualitätssicherung, Qualitätsbeauftragter Technik
27302 Fachkraft für Produktionsplanung | production planning clerk | Arbeitsvorbereiter, Fertigungssteuerer, Produktionstechnologe
`
