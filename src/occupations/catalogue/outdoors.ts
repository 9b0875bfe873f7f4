/** Gardens, fields, forests, animals. */
export const outdoors = `
12101 Helfer/in im Garten- und Landschaftsbau | gardening helper | Gartenhelfer, Gärtnerhelfer, Gartenarbeiter, Grünpflege
+ Friedhofsarbeiter, Gartenhilfe, Landschaftsbauhelfer, GaLaBau Helfer, Helfer im Gartenbau, Gewächshaushelfer, Rasenmähen
12102 Gärtner/in | gardener | Betriebsgärtner, Gartenbauer, Vorarbeiter Gartenbau
12112 Gärtner/in für Obst und Gemüse | vegetable gardener | Gemüsegärtner, Obstbauer
12122 Gärtner/in für Zierpflanzen und Baumschule | nursery gardener | Baumschulgärtner, Zierpflanzengärtner, Staudengärtner
12132 Friedhofsgärtner/in | cemetery gardener | Grabpflege
12142 Landschaftsgärtner/in | landscape gardener | Garten- und Landschaftsbauer, GaLaBau, Baumpfleger, Greenkeeper, Gartengestalter
12193 Gärtnermeister/in | master gardener | Obergärtner, Meister im Gartenbau
12202 Florist/in | florist | Blumenbinder, Blumenverkäufer, Blumenladen
11101 Helfer/in in der Landwirtschaft | farm helper | Erntehelfer, Saisonarbeiter, Landarbeiter, Feldarbeiter, Spargelstecher, Hofhelfer
11102 Landwirt/in | farmer | Bauer, Fachkraft Agrarservice
11211 Helfer/in in der Tierhaltung | livestock helper | Stallhelfer, Melkhelfer, Futterknecht
11212 Tierwirt/in | livestock farmer | Melker, Schäfer, Rinderhaltung
11232 Imker/in | beekeeper | Bienenhaltung
11302 Pferdewirt/in | horse keeper | Pferdepfleger, Reitstall, Stallmeister
11501 Tierpflegehelfer/in | animal care helper | Helfer im Tierheim, Gassigeher
11522 Tierpfleger/in | animal keeper | Tierheim, Hundefriseur, Zoo, Tierpension
11711 Forsthelfer/in | forestry helper | Waldarbeiter, Helfer Forstwirtschaft, Holzfällerhelfer
11712 Forstwirt/in | forestry worker | Holzfäller, Waldfacharbeiter, Förstergehilfe
11722 Natur- und Landschaftspfleger/in | landscape conservation worker | Ranger, Naturpark
`
