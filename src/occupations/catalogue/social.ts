/** Children, families, assistance, teaching, sport, parish. */
export const social = `
83111 Helfer/in in der Kinderbetreuung | childcare helper | Kita-Helfer, Alltagshilfe in der Kita, Alltagshelfer Kita, Kinderbetreuer
+ Kindergartenhelfer, Kindergarten Aushilfe, Au-pair, Babysitter, Kinderfrau, Hilfe in der Kita
83112 Kinderpfleger/in | nursery nurse | Sozialpädagogischer Assistent, Tagesmutter, Tagesvater, Kindertagespflege, Ergänzungskraft Kita
83113 Erzieher/in | nursery teacher | Kita-Fachkraft, Kindergärtnerin, Gruppenleitung Kita, Hort, Offener Ganztag, OGS-Fachkraft
83193 Kita-Leitung | nursery manager | Kindergartenleiter, Leitung Kindertagesstätte
83122 Betreuungshelfer/in in der Jugendhilfe | youth work assistant | Genesungsbegleiter, Jugendhelfer, Gruppenhelfer
83123 Fachkraft für soziale Arbeit | social work specialist | Sozialbetreuer, Flüchtlingsbetreuer, Ehrenamtskoordinator
83124 Sozialarbeiter/in | social worker | Sozialpädagoge, Sozialpädagogin, Streetworker, Jugendsozialarbeiter
83131 Schulbegleiter/in | school companion | Integrationshelfer, Schulassistenz, Inklusionshelfer, Inklusionsassistent
+ Heilerziehungspflegehelfer, Begleitung Menschen mit Behinderung, Individualbegleiter
83132 Inklusionsfachkraft | inclusion assistant | Integrationsfachkraft, Fachkraft Behindertenhilfe
83133 Heilerziehungspfleger/in | special needs carer | Heilerziehungspflege, Wohngruppe Behindertenhilfe
83134 Heilpädagoge/Heilpädagogin | remedial teacher | Rehabilitationspädagoge
83141 Alltagsbegleiter/in | daily life companion | Betreuungskraft, Seniorenbegleiter, Betreuungsassistent, Seniorenassistent
+ Demenzbetreuung, Zusätzliche Betreuungskraft, Seniorenbetreuung, Präsenzkraft, Gesellschafter für Senioren, Einkaufshilfe
83142 Sozialassistent/in | social care assistant | Familienpflegehelfer, Familienpfleger, Dorfhelfer, Fachkraft für Pflegeassistenz
83154 Sozialberater/in | social adviser | Schuldnerberater, Suchtberater, Familienberater
83382 Küster/in | sexton | Mesner, Kirchendiener
84114 Grundschullehrer/in | primary school teacher | Lehrer Grundschule, Volksschullehrer, Primarlehrer, Lehrkraft Grundschule
84124 Lehrer/in an weiterführenden Schulen | secondary school teacher | Gymnasiallehrer, Realschullehrer, Fachlehrer, Lehrkraft
84134 Förderschullehrer/in | special school teacher | Sonderschullehrer, Sonderpädagoge
84183 Pädagogische/r Assistent/in | teaching assistant | Lernbegleiter, Nachhilfelehrer, Hausaufgabenhilfe
+ Hausaufgabenbetreuung, Ganztagsbetreuung
84223 Ausbilder/in | vocational trainer | Lehrlingsausbilder, Anleiter, Werkstattleiter, Arbeitserzieher
84404 Dozent/in in der Erwachsenenbildung | adult education teacher | Kursleiter, Volkshochschule, Bewerbungstrainer
84412 Musiklehrer/in | music teacher | Klavierlehrer, Gitarrenlehrer, Chorleiter
84454 Sprachlehrer/in | language teacher | Deutschlehrer, Deutsch als Fremdsprache, Integrationskurs, Englischlehrer
84513 Fahrlehrer/in | driving instructor | Fahrschule
84543 Sporttrainer/in für Ballsport | sports coach | Fußballtrainer, Tennistrainer
84553 Fitnesstrainer/in | fitness trainer | Gymnastiklehrer, Übungsleiter, Rehasport
`
