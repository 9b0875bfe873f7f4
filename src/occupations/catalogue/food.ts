/** Kitchens, food making, restaurants, hotels, events. */
export const food = `
29301 Küchenhilfe | kitchen helper | Küchenhelfer, Küchenkraft, Spülkraft, Spüler, Spülhilfe, Tellerwäscher, Kantinenhilfe, Mensahilfe
+ Helfer Küche, Essensausgabe, Küchenmitarbeiter, Topfspüler, Abwäscher, Salatküche, Schulküche, Hilfskoch, Abwaschhilfe
29302 Koch/Köchin | cook | Beikoch, Alleinkoch, Kantinenkoch, Großküchenkoch, Jungkoch, Commis, Küchenfachkraft
29312 Koch/Köchin für kalte Speisen | cold kitchen cook | Kaltmamsell, Gardemanger, Kalte Küche
29322 Grillkoch/Grillköchin | grill cook | Grilleur, Rotisseur, Dönerzubereiter
29382 Pizzabäcker/in | pizza maker | Diätkoch, Saucier, Pizzaiolo, Sushikoch, Entremetier
29393 Küchenchef/in | head chef | Küchenmeister, Küchenleiter, Chefkoch, Souschef
29201 Helfer/in in der Lebensmittelherstellung | food production helper | Produktionshelfer Lebensmittel, Bäckereihelfer, Backhelfer
+ Fleischereihelfer, Metzgereihelfer, Abpacker Lebensmittel, Großbäckerei, Konditorhelfer, Hilfskraft Backstube
29202 Fachkraft für Lebensmitteltechnik | food technician | Lebensmittelhersteller, Maschinenführer Lebensmittel
29212 Müller/in | miller | Verfahrenstechnologe Mühle, Futtermittelhersteller
29222 Bäcker/in | baker | Konditor, Konditorin, Backstube, Patissier, Zuckerbäcker, Feinbäcker, Kuchenbäcker
29232 Fleischer/in | butcher | Metzger, Schlachter, Zerleger, Ausbeiner
29242 Fischverarbeiter/in | fish processor | Fischwerker, Fischfilettierer
29252 Milchtechnologe/Milchtechnologin | dairy technologist | Käser, Molkerei, Molkereifachmann, Eiskonditor, Speiseeishersteller
29262 Süßwarentechnologe/Süßwarentechnologin | confectionery technologist | Schokolade, Fachkraft für Süßwarentechnik
29102 Getränkehersteller/in | beverage producer | Getränkeabfüllung, Flaschenabfüller
29112 Brauer/in und Mälzer/in | brewer | Brauer, Bierbrauer, Brauerei
29142 Fachkraft für Fruchtsafttechnik | fruit juice technician | Süßmoster, Mosterei
63301 Servicehilfe in der Gastronomie | catering assistant | Servicekraft, Bedienung, Aushilfe Service, Thekenkraft, Tresenkraft
+ Kellner ohne Ausbildung, Buffethilfe, Abräumer, Zapfer, Catering, Cafeteria, Helfer im Gastgewerbe, Frühstücksservice
63302 Restaurantfachmann/Restaurantfachfrau | waiter | Kellner, Kellnerin, Ober, Fachkraft im Gastgewerbe, Fachkraft für Gastronomie
+ Fachmann für Restaurants und Veranstaltungsgastronomie
63312 Fachmann/Fachfrau für Systemgastronomie | fast food specialist | Fast Food, Burgerrestaurant, Schichtführer Systemgastronomie
63322 Barkeeper/in | bartender | Barista, Barmixer, Barmann, Barfrau
63382 Bankettmitarbeiter/in | banquet staff | Frühstücksleiter, Bankettservice
63394 Restaurantleiter/in | restaurant manager | Gastwirt, Wirt, Betriebsleiter Gastronomie
63221 Hotelhelfer/in | hotel helper | Zimmermädchen, Zimmerfrau, Roomboy, Housekeeping, Etagenhilfe, Zimmerreinigung im Hotel, Page
+ Empfangskraft im Hotel, Hotelhilfe, Kofferträger
63293 Leitung im Hotelservice | hotel service manager | Hausdame, Empfangschef, Housekeeping-Leitung
63222 Hotelfachmann/Hotelfachfrau | hotel specialist | Rezeptionist, Rezeption, Nachtportier, Hotelempfang
63212 Hotelkaufmann/Hotelkauffrau | hotel clerk | Hotelsekretär, Hotelmanagement
63401 Helfer/in im Veranstaltungsservice | event helper | Hostess, Host, Messehelfer, Kartenkontrolle, Garderobe, Aufbauhelfer Messe
+ Kinohelfer, Platzanweiser, Aufbauhelfer Veranstaltung
63402 Veranstaltungskaufmann/Veranstaltungskauffrau | event manager | Eventmanager, Eventplaner
63112 Tourismuskaufmann/Tourismuskauffrau | travel agent | Reisebüro, Reiseverkehrskaufmann, Reiseverkehrskauffrau, Touristinformation
63122 Fitnesskaufmann/Fitnesskauffrau | fitness club clerk | Sport- und Fitnesskaufmann, Fitnessstudio, Sportverwaltung
63132 Animateur/in | leisure host | Gästebetreuer, Freizeitbetreuer
63142 Reiseleiter/in | tour guide | Gästeführer, Reisebegleiter
`
