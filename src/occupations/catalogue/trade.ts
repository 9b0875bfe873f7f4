/** Shops, sales, purchasing, property. */
export const trade = `
62101 Verkaufshilfe | sales helper | Verkaufshelfer, Aushilfe im Verkauf, Regalauffüller, Warenverräumer, Regalservice, Ladenhilfe
+ Warenauffüller, Regale einräumen, Helfer im Verkauf, Supermarkt Aushilfe, Inventurhelfer, Verräumkraft, Regalbetreuer
62102 Verkäufer/in | sales assistant | Kaufmann im Einzelhandel, Kauffrau im Einzelhandel, Einzelhandelskaufmann, Einzelhandelskauffrau
+ Fachverkäufer, Verkaufsberater, Supermarkt, Discounter, Verkaufskraft, Kundenberater im Verkauf
62112 Kassierer/in | cashier | Kassenkraft, Kassenmitarbeiter, Kasse, Kartenverkäufer
62122 Marktverkäufer/in | market vendor | Wochenmarkt, Verkaufsfahrer, Standverkäufer, Marktstand
62182 Promoter/in | promoter | Verkaufsförderer, Produktvorführer, Propagandist
62193 Verkaufsleiter/in im Geschäft | shop supervisor | Erstverkäufer, Kassenaufsicht, Abteilungsleiter im Verkauf, Schichtleiter im Laden
62194 Filialleiter/in | store manager | Marktleiter, Ladenleiter, Geschäftsleitung Laden
62212 Fachverkäufer/in für Mode und Schuhe | fashion sales assistant | Modeverkäufer, Schuhverkäufer, Textilverkäufer, Bekleidung
62232 Fachverkäufer/in für Bürobedarf und Spielwaren | stationery sales assistant | Schreibwaren, Spielwarenverkäufer, Geschenkartikel
62242 Fachverkäufer/in für Elektro und Haushaltswaren | electronics sales assistant | Handyverkäufer, Elektromarkt, Haushaltswaren
62252 Fachverkäufer/in für Möbel | furniture sales assistant | Möbelverkäufer, Küchenverkäufer, Einrichtungsberater
62262 Fachverkäufer/in für Baumarkt und Garten | diy store sales assistant | Baumarkt, Gartencenter, Farbenverkäufer
62272 Automobilkaufmann/Automobilkauffrau | car sales clerk | Autoverkäufer, Kfz-Teileverkäufer, Autohaus
62282 Tankwart/in | petrol station attendant | Tankstelle, Tankstellenkasse
62301 Verkaufshilfe für Lebensmittel und Backwaren | food shop helper | Bäckereiverkaufshilfe, Verkaufshilfe Bäckerei, Kioskverkäufer
+ Imbissverkäufer, Imbisshilfe, Aushilfe Bäckerei, Backshop, Kiosk, Imbiss, Verkaufshilfe in der Bäckerei, Brötchen verkaufen
62302 Fachverkäufer/in für Lebensmittel | food sales assistant | Käsetheke, Feinkostverkäufer, Frischetheke, Obstverkäufer
62312 Fachverkäufer/in in der Bäckerei | bakery sales assistant | Bäckereiverkäufer, Bäckereifachverkäufer, Konditoreiverkäufer
62322 Fachverkäufer/in in der Fleischerei | butcher shop sales assistant | Fleischereiverkäufer, Metzgereiverkäufer, Wursttheke
62382 Weinverkäufer/in | wine sales assistant | Reformhaus, Bioladen, Weinhandel
62412 Drogist/in | chemist shop assistant | Drogerie, Drogeriemarkt, Parfümerie, Kosmetikverkäufer
62422 Fachverkäufer/in im Sanitätshaus | medical supplies assistant | Sanitätshaus, Medizinbedarf
62512 Buchhändler/in | bookseller | Buchhandlung, Buchverkäufer
61112 Sachbearbeiter/in im Einkauf | purchasing clerk | Einkaufsassistent, Beschaffung, Bestellwesen
61113 Einkäufer/in | buyer | Technischer Einkäufer, Strategischer Einkauf
61122 Verkaufssachbearbeiter/in | inside sales clerk | Vertriebsinnendienst, Vertriebsassistent, Auftragsannahme
61123 Vertriebsfachwirt/in | sales specialist | Handelsvertreter, Außendienst, Vertreter, Vertriebstechniker
61142 Automatenbefüller/in | vending machine operator | Automatenfachmann, Automatenservice
61162 Vermietassistent/in | rental clerk | Autovermietung, Verleih, Baumaschinenverleih
61212 Kaufmann/Kauffrau für Groß- und Außenhandelsmanagement | wholesale clerk | Großhandelskaufmann, Großhandel, Exportkaufmann
61282 Kaufmann/Kauffrau im E-Commerce | e-commerce clerk | Onlinehandel, Onlineshop, Internetverkauf
61312 Immobilienkaufmann/Immobilienkauffrau | property clerk | Hausverwalter, Immobilienmakler, Wohnungsverwaltung
92122 Callcenter-Agent/in | call centre agent | Telefonverkauf, Hotline, Kundenservice am Telefon, Telefonagent
+ Servicefachkraft für Dialogmarketing
91341 Interviewer/in | interviewer | Umfragen, Befrager, Testkäufer, Marktforschung
`
