/** Electrics, vehicles, maintenance, drawing, computing. */
export const technology = `
26301 Elektrohelfer/in | electrical helper | Helfer Elektro, Elektromontagehelfer, Löthilfe, Bestücker, Kabelzieher, Kabelkonfektionierer
25131 Zählerableser/in | meter reader | Ableser, Heizkostenableser
25132 Servicetechniker/in | service technician | Wartungstechniker, Kundendienstmonteur, Aufzugsmonteur, Instandhalter, Automatenmechaniker
25133 Instandhaltungstechniker/in | maintenance technician | Instandhaltung, Wartungsplaner
25103 Techniker/in für Maschinenbau | mechanical engineering technician | Maschinenbautechniker
25104 Ingenieur/in für Maschinenbau | mechanical engineer | Maschinenbauingenieur
25193 Industriemeister/in Metall | metal industry foreman | Meister Metall, Produktionsmeister, Schichtführer Metall
25212 Kfz-Mechatroniker/in | car mechatronics technician | Automechaniker, Kfz-Mechaniker, Autoschlosser, Karosseriebauer, KFZ-Schlosser
25222 Land- und Baumaschinenmechatroniker/in | agricultural machinery mechanic | Landmaschinenmechaniker, Baumaschinenmechaniker
25252 Zweiradmechatroniker/in | bicycle mechanic | Fahrradmonteur, Fahrradmechaniker, Zweiradmechaniker, Fahrradwerkstatt
26112 Mechatroniker/in | mechatronics technician | Mechatronik
26122 Elektroniker/in für Automatisierungstechnik | automation electrician | Automatisierung, Mess- und Regeltechniker, Prozessleittechnik
26212 Elektroniker/in für Energie- und Gebäudetechnik | electrician | Elektriker, Elektroinstallateur, Bauelektriker, Elektrofachkraft
+ Hauselektriker, Elektroniker, Elektromonteur
26222 Elektroniker/in für Maschinen und Antriebstechnik | electric machine technician | Elektromaschinenbauer, Motorenwickler
26242 Solarmonteur/in | solar installer | Solarteur, Photovoltaikmonteur, Windkraftmonteur, Solaranlagen
26252 Elektroniker/in für Betriebstechnik | industrial electrician | Betriebselektriker, Industrieelektriker, Energieanlagenelektroniker
26262 Kabelmonteur/in | cable installer | Freileitungsmonteur, Glasfasermonteur, Kabelverleger
26302 Elektromechaniker/in | electromechanic | Elektrogerätemonteur, Schaltschrankbauer, Elektromonteur Geräte
26303 Techniker/in für Elektrotechnik | electrical engineering technician | Elektrotechniker
26304 Ingenieur/in für Elektrotechnik | electrical engineer | Elektroingenieur
26312 Informationselektroniker/in | telecommunications technician | Fernsehtechniker, Fernmeldetechniker, Kommunikationselektroniker
27212 Technische/r Zeichner/in | technical drafter | Bauzeichner, Technischer Produktdesigner, Technischer Systemplaner, CAD-Zeichner
27223 Konstrukteur/in | design engineer | CAD-Konstrukteur, Konstruktionstechniker
43102 Fachinformatiker/in | it specialist | Informatiker, EDV-Fachkraft, IT-Fachkraft, Computerfachmann
43112 Kaufmann/Kauffrau für Digitalisierungsmanagement | it business clerk | Informatikkaufmann, IT-Kaufmann
43223 IT-Kundenbetreuer/in | it support worker | IT-Support, Helpdesk, EDV-Betreuer, First-Level-Support
43312 Fachinformatiker/in für Systemintegration | it systems specialist | Netzwerktechniker, PC-Techniker, Systemintegration
43343 IT-Systemadministrator/in | system administrator | Systemadministrator, EDV-Administrator, Netzwerkadministrator
43363 Webadministrator/in | web administrator | Webmaster, Webseitenbetreuer
43412 Fachinformatiker/in für Anwendungsentwicklung | application developer | Anwendungsentwickler
43414 Softwareentwickler/in | software developer | Programmierer, Softwareingenieur, Webentwickler
43152 Fachkraft für Medieninformatik | media computing assistant | Webdesigner, Multimedia-Assistent
23212 Mediengestalter/in Digital und Print | media designer | Schriftsetzer, Layouter, Druckvorlagenhersteller
23222 Grafikdesigner/in | graphic designer | Kommunikationsdesigner, Grafiker, Mediendesigner
23322 Fotograf/in | photographer | Fotoassistent
94512 Fachkraft für Veranstaltungstechnik | event technician | Bühnentechniker, Bühnenhelfer, Lichttechniker, Veranstaltungstechniker
93542 Schilder- und Lichtreklamehersteller/in | sign maker | Folierer, Werbetechniker
`
