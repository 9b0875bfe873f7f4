/** Nursing, practices, therapies, health crafts, body care. */
export const health = `
82101 Pflegehelfer/in in der Altenpflege | elderly care helper | Altenpflegehelfer, Pflegehelfer, Pflegehilfskraft, Pflegehilfe
+ Pflegeassistent Altenpflege, Persönlicher Assistent, Helfer Altenpflege, Seniorenpflege, Pflegekraft ungelernt
82102 Altenpfleger/in | geriatric nurse | Pflegefachkraft Altenpflege, Altenpflege, Seniorenpfleger, examinierte Altenpflegerin
82182 Ambulante Pflegefachkraft | home care nurse | Ambulanter Pfleger, Pflegedienst, Gerontopsychiatrische Pflege
82194 Pflegedienstleiter/in | head of care | PDL, Heimleiter, Leitung Pflegeheim
81301 Krankenpflegehelfer/in | hospital care helper | Pflegeassistent, Helfer Krankenpflege, Schwesternhelferin, Pflegediensthelfer
+ Krankenhaushelfer, Gesundheits- und Krankenpflegehelfer, Patientenbegleiter
81302 Pflegefachmann/Pflegefachfrau | nurse | Krankenschwester, Krankenpfleger, Gesundheits- und Krankenpfleger, Kinderkrankenschwester
+ Pflegefachkraft, Nachtwache, Gesundheitspfleger, Krankenpflege
81313 Fachkrankenpfleger/in | specialist nurse | Intensivpfleger, Anästhesiepfleger, Fachkrankenschwester
81332 Operationstechnische/r Assistent/in | operating theatre assistant | OTA, OP-Helfer, Anästhesietechnischer Assistent
81341 Rettungshelfer/in | ambulance helper | Rettungsdiensthelfer, Krankentransport Helfer
81342 Rettungssanitäter/in | paramedic | Notfallsanitäter, Rettungsassistent, Sanitäter, Krankenwagenfahrer
81353 Hebamme | midwife | Entbindungspfleger, Geburtshilfe
81102 Medizinische/r Fachangestellte/r | medical assistant | Arzthelfer, Arzthelferin, MFA, Arztpraxis, Sprechstundenhilfe
81112 Zahnmedizinische/r Fachangestellte/r | dental assistant | Zahnarzthelfer, Zahnarzthelferin, ZFA, Zahnarztpraxis, Stuhlassistenz
81142 Tiermedizinische/r Fachangestellte/r | veterinary assistant | Tierarzthelfer, Tierarztpraxis
81212 Medizinische/r Laborassistent/in | medical lab assistant | MTLA, Medizinlabor, Laborhilfe Medizin
81232 Medizinische/r Radiologieassistent/in | radiology assistant | MTRA, Röntgenassistent
81712 Masseur/in und medizinische/r Bademeister/in | massage therapist | Masseur, Massage
81713 Physiotherapeut/in | physiotherapist | Krankengymnast, Physiotherapie
81723 Ergotherapeut/in | occupational therapist | Beschäftigungstherapeut, Ergotherapie
81733 Logopäde/Logopädin | speech therapist | Sprachtherapeut
81762 Diätassistent/in | dietitian | Diätküche Beratung
81772 Podologe/Podologin | podiatrist | medizinische Fußpflege, Fußpfleger
81822 Pharmazeutisch-technische/r Assistent/in | pharmacy assistant | PTA, Apothekenhelfer, Apotheke
82222 Wellnessfachkraft | spa attendant | Saunameister, Wellnessmasseur, Sauna
82233 Ernährungsberater/in | nutrition adviser | Diätberater
82311 Friseurhelfer/in | hairdressing helper | Helfer im Friseursalon, Haarwaschhilfe
82312 Friseur/in | hairdresser | Frisör, Barbier, Herrenfriseur, Damenfriseur, Barber
82322 Kosmetiker/in | beautician | Nageldesigner, Visagist, Nagelstudio, kosmetische Fußpflege
82401 Bestattungsgehilfe/Bestattungsgehilfin | funeral helper | Sargträger, Helfer im Bestattungshaus
82402 Bestattungsfachkraft | funeral director | Bestatter
82512 Orthopädietechnik-Mechaniker/in | orthopaedic technician | Bandagist, Prothesenbauer
82522 Augenoptiker/in | optician | Optiker, Brillenverkäufer
82532 Hörakustiker/in | hearing aid technician | Hörgeräteakustiker
82542 Zahntechniker/in | dental technician | Zahnlabor
`
