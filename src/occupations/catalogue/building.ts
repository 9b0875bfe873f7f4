/** Building sites and the trades that finish a house. */
export const building = `
32101 Bauhelfer/in | construction helper | Helfer im Hochbau, Bauarbeiter, Hilfsarbeiter am Bau, Baustellenhelfer, Handlanger
+ Maurerhelfer, Baustelle
+ Abbruchhelfer, Gerüstbauhelfer, Dachdeckerhelfer, Bauhilfsarbeiter, Rohbauhelfer
32201 Tiefbauhelfer/in | civil engineering helper | Straßenbauhelfer, Helfer im Tiefbau, Kanalbauhelfer, Pflasterhelfer
33101 Helfer/in in der Bodenverlegung | flooring helper | Bodenlegerhelfer, Fliesenlegerhelfer, Estrichhelfer
33211 Malerhelfer/in | painter's helper | Helfer Maler und Lackierer, Anstreicherhelfer, Streichhilfe
33301 Ausbauhelfer/in | interior construction helper | Trockenbauhelfer, Zimmererhelfer, Helfer im Innenausbau, Fensterbauhelfer, Isolierhelfer
34201 Helfer/in für Sanitär und Heizung | plumbing helper | Installateurhelfer, Sanitärhelfer, Heizungsbauerhelfer, Klempnerhelfer
32102 Hochbaufacharbeiter/in | skilled building worker | Baufacharbeiter, Vorarbeiter Hochbau, Allrounder am Bau
32112 Beton- und Stahlbetonbauer/in | concrete builder | Betonbauer, Einschaler, Eisenflechter, Schalungsbauer
32122 Maurer/in | bricklayer | Verfuger, Mauerer, Klinkerer
32142 Dachdecker/in | roofer | Dacharbeiter, Flachdach
32152 Fassadenmonteur/in | facade fitter | Fassadenbauer
32162 Gerüstbauer/in | scaffolder | Gerüstmonteur, Bühnenbauer
32172 Bauwerksmechaniker/in für Abbruch | demolition worker | Abbrucharbeiter, Betonbohrer, Entkernung
32193 Polier/in im Hochbau | site foreman | Bauvorarbeiter, Maurermeister, Werkpolier
32202 Tiefbaufacharbeiter/in | skilled civil engineering worker | Tiefbauer, Vorarbeiter Tiefbau
32212 Pflasterer/Pflasterin | paver | Steinsetzer, Pflastersteinleger
32222 Straßenbauer/in | road builder | Asphaltbauer, Straßenbauarbeiter
32232 Gleisbauer/in | track builder | Gleisarbeiter, Bahnbau
32242 Brunnenbauer/in | well builder | Bohrgeräteführer
32252 Kanalbauer/in | sewer builder | Rohrverleger, Tunnelbauer
33102 Bodenleger/in | floor layer | Teppichverleger, Laminatverleger, Bodenverleger
33112 Fliesenleger/in | tiler | Plattenleger, Mosaikleger
33122 Estrichleger/in | screed layer | Terrazzoleger
33132 Parkettleger/in | parquet layer | Dielenleger
33212 Maler/in und Lackierer/in | painter and decorator | Maler, Anstreicher, Tapezierer, Bautenlackierer, Raumausmaler
33222 Stuckateur/in | plasterer | Verputzer, Gipser, Putzer am Bau, Stukkateur
33232 Bauwerksabdichter/in | waterproofing worker | Dachabdichter, Kellerabdichter
33242 Holz- und Bautenschützer/in | building preservation worker | Bautenschutz, Holzschutz
33302 Trockenbaumonteur/in | drywall fitter | Trockenbauer, Akustikbauer, Rigips
33312 Isolierfacharbeiter/in | insulation worker | Industrieisolierer, Wärmedämmer, Isolierer
33322 Zimmerer/Zimmerin | carpenter | Zimmermann, Holzbauer, Dachstuhlbauer
33332 Bautischler/in | building joiner | Messebauer, Fenstermonteur, Türenmonteur, Treppenbauer
33342 Glaser/in | glazier | Fensterglaser, Glasbauer
33352 Rollladen- und Sonnenschutzmechatroniker/in | shutter fitter | Rolladenbauer, Jalousiebauer, Markisenmonteur
34202 Klempner/in | sheet metal plumber | Spengler, Bauklempner, Flaschner
34212 Anlagenmechaniker/in für Sanitär, Heizung, Klima | plumber | Installateur, Heizungsbauer, Sanitärinstallateur, Gas und Wasser
+ Heizungsmonteur, Lüftungsbauer, Wärmepumpenmonteur
34222 Ofenbauer/in | stove builder | Kachelofenbauer, Kaminbauer
34232 Mechatroniker/in für Kältetechnik | refrigeration technician | Kälteanlagenbauer, Klimatechniker
34322 Rohrleitungsbauer/in | pipeline builder | Rohrnetzbauer, Rohrschlosser
34342 Anlagenmechaniker/in | plant mechanic | Behälterbauer, Apparatebauer, Montagemechaniker
42212 Schornsteinfeger/in | chimney sweep | Kaminkehrer
93232 Raumausstatter/in | interior decorator | Dekorateur Gardinen, Gardinennäher
31103 Bautechniker/in | construction technician | Techniker Hochbau, Techniker Tiefbau
31114 Architekt/in | architect | Hochbauarchitekt
31212 Vermessungstechniker/in | surveying technician | Vermesser, Messgehilfe, Vermessungshelfer
`
