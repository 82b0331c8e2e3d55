import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms in French, German, Spanish, Italian, Portuguese and Dutch, with the keys made before the reader saw them. */
export const thirtysecondOther: readonly RealTable[] = [
  real({
    id: 'k-fr-ville-budget-primitif-comptes-administratifs-chapitres-milliers-euros-dans-le-titre',
    plan: 'a French city, form of the running costs in its budget: chapter codes, two years of accounts, the budget voted, the change; thousands of euros told in the title',
    address: 'https://www.ville-niort.fr/',
    arranged: INVENTED,
    table: `
Dépenses réelles de fonctionnement par chapitre (en milliers d'euros)|<|<|<|<|<
Chapitre|Libellé|CA 2023|CA 2024|BP 2025|Évolution BP 2025 / CA 2024
011|Charges à caractère général|18 412|19 036|18 750|-1,5 %
012|Charges de personnel et frais assimilés|46 208|47 915|49 300|+2,9 %
65|Autres charges de gestion courante|9 873|10 241|10 480|+2,3 %
66|Charges financières|1 356|1 298|1 415|+9,0 %
Total|<|75 849|78 490|79 945|+1,9 %
CA : compte administratif ; BP : budget primitif|<|<|<|<|<`,
    columns: '.|name|a2023|a2024|t2025|.',
    expected: `
#
#
.|Charges à caractère général [euros]|18412000|19036000|18750000|!
.|Charges de personnel et frais assimilés [euros]|46208000|47915000|49300000|!
.|Autres charges de gestion courante [euros]|9873000|10241000|10480000|!
.|Charges financières [euros]|1356000|1298000|1415000|!
.|Total [euros]|75849000|78490000|79945000|!
#`,
  }),
  real({
    id: 'k-fr-bailleur-social-rapport-annuel-situation-au-31-decembre-trois-annees',
    plan: 'a social landlord, form of the key figures of its annual report: three dates of the end of the year across, units in the names',
    address: 'https://www.habitat-metropole.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Au 31/12/2022|Au 31/12/2023|Au 31/12/2024
Logements gérés|12\u00a0846|13\u00a0012|13\u00a0257
Taux de vacance (%)|3,4|3,1|2,8
Taux de rotation (%)|8,9|8,2|7,6
Loyer mensuel moyen (€)|389|402|418
Impayés de loyers (M€)|2,6|2,9|2,7
Surface habitable rénovée (m²)|14\u00a0520|16\u00a0875|21\u00a0340`,
    columns: 'name|a2022|a2023|a2024',
    expected: `
#
Logements gérés|12846|13012|13257
Taux de vacance [%]|3.4|3.1|2.8
Taux de rotation [%]|8.9|8.2|7.6
Loyer mensuel moyen [EUR]|389|402|418
Impayés de loyers [EUR]|2600000|2900000|2700000
Surface habitable rénovée [m²]|14520|16875|21340`,
  }),
  real({
    id: 'k-fr-resultats-des-lycees-au-baccalaureat-session-dans-le-titre',
    plan: 'an education authority, form of the results of the schools of a city: schools down, three measures across, the session in the title, the whole below',
    address: 'https://www.ac-poitiers.fr/',
    arranged: INVENTED,
    table: `
Résultats des lycées publics au baccalauréat général – session 2024|<|<|<
Lycée|Élèves présents|Taux de réussite (%)|Taux de mentions (%)
Lycée Victor-Hugo|312|95,8|62,4
Lycée Camille-Guérin|287|97,2|68,3
Lycée Aliénor-d'Aquitaine|244|93,0|55,7
Lycée du Bois-d'Amour|198|91,4|49,5
Ensemble|1 041|94,7|60,1`,
    columns: 'place|a2024:Élèves présents|a2024:Taux de réussite [%]|a2024:Taux de mentions [%]',
    expected: `
#
#
Lycée Victor-Hugo|312|95.8|62.4
Lycée Camille-Guérin|287|97.2|68.3
Lycée Aliénor-d'Aquitaine|244|93.0|55.7
Lycée du Bois-d'Amour|198|91.4|49.5
Ensemble|1041|94.7|60.1`,
  }),
  real({
    id: 'k-fr-reseau-de-tramway-voyages-trimestres-en-ligne-annees-en-colonne-nd',
    plan: 'a transport authority, form of its observatory: quarters down and the whole year last, years across, thousands told in the title, nd for what is not yet known',
    address: 'https://www.smtc-tisseo.fr/',
    arranged: INVENTED,
    table: `
Voyages sur le réseau de tramway (en milliers)|<|<|<|<
Période|2022|2023|2024|2025
1er trimestre|9 842,6|10 315,2|10 874,9|11 203,4
2e trimestre|9 517,3|10 046,8|10 492,1|10 977,0
3e trimestre|7 905,8|8 261,4|8 640,7|nd
4e trimestre|10 188,5|10 702,3|11 156,4|nd
Année|37 454,2|39 325,7|41 164,1|nd
nd : non disponible|<|<|<|<`,
    columns:
      '.|.:Voyages sur le réseau de tramway|.:Voyages sur le réseau de tramway|.:Voyages sur le réseau de tramway|.:Voyages sur le réseau de tramway',
    expected: `
#
#
.|p2022-Q1=9842600|p2023-Q1=10315200|p2024-Q1=10874900|p2025-Q1=11203400
.|p2022-Q2=9517300|p2023-Q2=10046800|p2024-Q2=10492100|p2025-Q2=10977000
.|p2022-Q3=7905800|p2023-Q3=8261400|p2024-Q3=8640700|.
.|p2022-Q4=10188500|p2023-Q4=10702300|p2024-Q4=11156400|.
.|a2022=37454200|a2023=39325700|a2024=41164100|.
#`,
  }),
  real({
    id: 'k-fr-contrat-d-objectifs-et-de-performance-musee-paires-cible-resultat-par-annee',
    plan: 'a public museum body, form of the follow-up of its contract with the ministry: numbered indicators, target and result under two years, the target of a third',
    address: 'https://www.culture.gouv.fr/',
    arranged: INVENTED,
    table: `
N°|Indicateur|2024|<|2025|<|2026
^|^|Cible|Résultat|Cible|Résultat|Cible
1.1|Visiteurs accueillis (en milliers)|640|672,5|690|715,8|720
1.2|Part du public scolaire (%)|18|17,4|19|19,6|20
2.1|Ressources propres (M€)|8,2|8,65|8,8|9,04|9,3
2.2|Délai moyen de paiement des fournisseurs (jours)|30|27|≤ 28|26|≤ 25
3.1|Œuvres numérisées|12\u202f000|11\u202f340|14\u202f000|14\u202f912|16\u202f000`,
    columns: '.|name|t2024|a2024|t2025|a2025|t2026',
    expected: `
#
#
.|Visiteurs accueillis|640000|672500|690000|715800|720000
.|Part du public scolaire [%]|18|17.4|19|19.6|20
.|Ressources propres [EUR]|8200000|8650000|8800000|9040000|9300000
.|Délai moyen de paiement des fournisseurs [jours]|30|27|≤28|26|≤25
.|Œuvres numérisées|12000|11340|14000|14912|16000`,
  }),
  real({
    id: 'k-fr-csv-construction-de-logements-region-annee-trois-mesures-en-colonne',
    plan: 'a French ministry, form of an open data file of house building: semicolons, region and year in columns, three measures across, decimal commas',
    address: 'https://www.statistiques.developpement-durable.gouv.fr/',
    arranged: INVENTED,
    csv: `Région;Année;Logements autorisés;Logements commencés;Délai moyen d'instruction (mois)
Bretagne;2023;21376;18942;5,8
Bretagne;2024;19805;16410;5,4
Normandie;2023;13642;11287;4,9
Normandie;2024;12518;10096;5,1
Occitanie;2023;37915;33720;6,7
Occitanie;2024;34288;29631;6,2
`,
    columns: "place|.|.:Logements autorisés|.:Logements commencés|.:Délai moyen d'instruction [mois]",
    expected: `
#
Bretagne|.|a2023=21376|a2023=18942|a2023=5.8
Bretagne|.|a2024=19805|a2024=16410|a2024=5.4
Normandie|.|a2023=13642|a2023=11287|a2023=4.9
Normandie|.|a2024=12518|a2024=10096|a2024=5.1
Occitanie|.|a2023=37915|a2023=33720|a2023=6.7
Occitanie|.|a2024=34288|a2024=29631|a2024=6.2`,
  }),
  real({
    id: 'k-de-schweiz-hotellerie-ankuenfte-logiernaechte-tourismusregionen-apostroph-zwei-jahre',
    plan: 'a Swiss cantonal statistics office, form of a table of hotels: tourist regions down, two measures of two years each, the change in per cent, apostrophes for thousands',
    address: 'https://www.lustat.ch/',
    arranged: INVENTED,
    table: `
Ankünfte und Logiernächte in der Hotellerie nach Tourismusregion|<|<|<|<|<
Tourismusregion|Ankünfte|<|Logiernächte|<|Veränderung Logiernächte 2023/2024 (%)
^|2023|2024|2023|2024|^
Luzern-Stadt|812’406|846’915|1’398’277|1’451’630|3.8
Engelberg|148’320|151’874|402’615|409’938|1.8
Entlebuch|61’552|60’987|139’804|137’126|-1.9
Weggis-Vitznau-Rigi|133’918|139’240|318’466|330’751|3.9
Total|1’156’196|1’199’016|2’259’162|2’329’445|3.1`,
    columns: 'place|a2023:Ankünfte|a2024:Ankünfte|a2023:Logiernächte|a2024:Logiernächte|.',
    expected: `
#
#
#
Luzern-Stadt|812406|846915|1398277|1451630|!
Engelberg|148320|151874|402615|409938|!
Entlebuch|61552|60987|139804|137126|!
Weggis-Vitznau-Rigi|133918|139240|318466|330751|!
Total|1156196|1199016|2259162|2329445|!`,
  }),
  real({
    id: 'k-de-oesterreich-universitaet-leistungsvereinbarung-ausgangswert-ziel-ist-abweichung-endziel',
    plan: 'an Austrian university, form of the monitoring of its performance agreement: base, target and actual of the year, the deviation with sign, the target of the last year',
    address: 'https://www.jku.at/',
    arranged: INVENTED,
    table: `
Nr.|Indikator|Ausgangswert 2023|Zielwert 2025|Istwert 2025|Abweichung|Zielwert 2027
1|Prüfungsaktive Studien|9.840|10.000|10.126|+126|10.400
2|Frauenanteil bei Laufbahnstellen (%)|41,5|44,0|43,2|-0,8|48,0
3|Erlöse aus Drittmitteln (Mio. €)|38,6|40,0|42,3|+2,3|44,0
4|Studienabschlüsse|2.415|2.480|2.397|-83|2.600
5|Stromverbrauch (MWh)|14.870|14.300|14.052|-248|≤ 13.500`,
    columns: '.|name|a2023|t2025|a2025|.|t2027',
    expected: `
#
.|Prüfungsaktive Studien|9840|10000|10126|!|10400
.|Frauenanteil bei Laufbahnstellen [%]|41.5|44.0|43.2|!|48.0
.|Erlöse aus Drittmitteln [EUR]|38600000|40000000|42300000|!|44000000
.|Studienabschlüsse|2415|2480|2397|!|2600
.|Stromverbrauch [MWh]|14870|14300|14052|!|≤13500`,
  }),
  real({
    id: 'k-de-baugenehmigungen-wohngebaeude-monate-abwaerts-jahr-im-titel-vielfache-in-koepfen',
    plan: 'a statistical office of a German state, form of its monthly table of building permits: months down, the year in the title, thousands of square metres and millions in the heads',
    address: 'https://www.statistik.sachsen.de/',
    arranged: INVENTED,
    table: `
Baugenehmigungen für Wohngebäude 2025 nach Monaten|<|<|<
Monat|Wohnungen|Wohnfläche (1 000 m²)|Veranschlagte Kosten (Mio. Euro)
Januar|1.086|118,4|241,7
Februar|974|103,9|215,2
März|1.213|131,6|274,8
April|1.145|124,0|259,3
Mai|1.067|115,7|238,6
Juni|1.302|140,5|297,1`,
    columns: '.|.:Wohnungen|.:Wohnfläche [m²]|.:Veranschlagte Kosten [Euro]',
    expected: `
#
#
.|p2025-01=1086|p2025-01=118400|p2025-01=241700000
.|p2025-02=974|p2025-02=103900|p2025-02=215200000
.|p2025-03=1213|p2025-03=131600|p2025-03=274800000
.|p2025-04=1145|p2025-04=124000|p2025-04=259300000
.|p2025-05=1067|p2025-05=115700|p2025-05=238600000
.|p2025-06=1302|p2025-06=140500|p2025-06=297100000`,
  }),
  real({
    id: 'k-de-allgemeinbildende-schulen-schulformen-schuljahr-im-titel-vier-merkmale',
    plan: 'a German ministry of education, form of an overview of its schools: kinds of school down, four measures across, the school year in the title, a dash for none',
    address: 'https://www.schleswig-holstein.de/',
    arranged: INVENTED,
    table: `
Allgemeinbildende Schulen im Schuljahr 2024/25 nach Schulform|<|<|<|<
Schulform|Schulen|Klassen|Schülerinnen und Schüler|Lehrkräfte
Grundschule|148|1.236|25.874|1.902
Gemeinschaftsschule|61|1.058|22.316|1.987
Gymnasium|34|–|20.945|1.655
Förderschule|27|214|2.108|486
Insgesamt|270|2.508|71.243|6.030`,
    columns: 'name|a2025:Schulen+|a2025:Klassen+|a2025:Schülerinnen und Schüler+|a2025:Lehrkräfte+',
    expected: `
#
#
Grundschule|148|1236|25874|1902
Gemeinschaftsschule|61|1058|22316|1987
Gymnasium|34|.|20945|1655
Förderschule|27|214|2108|486
Insgesamt|270|2508|71243|6030`,
  }),
  real({
    id: 'k-de-flughafen-nachhaltigkeitsbericht-umweltkennzahlen-in-einheit-basisjahr-ziel',
    plan: 'an airport company, form of the environmental figures of its sustainability report: units after "in" in the names, a base year, two years, a target with a word for a bound',
    address: 'https://www.flughafen-stuttgart.de/',
    arranged: INVENTED,
    table: `
Umweltkennzahlen|2019 (Basisjahr)|2023|2024|Ziel 2030
Endenergieverbrauch in MWh|86.412|71.950|70.388|60.000
Treibhausgasemissionen (Scope 1 und 2) in t CO₂|31.274|19.806|18.457|12.500
Anteil erneuerbarer Energien in %|18,3|41,6|47,9|80
Wasserverbrauch in m³|214.630|176.285|181.742|160.000
Recyclingquote in %|52,7|61,3|63,0|mind. 75
Fluggäste in Mio.|8,64|6,17|6,92|–`,
    columns: 'name|a2019|a2023|a2024|t2030',
    expected: `
#
Endenergieverbrauch [MWh]|86412|71950|70388|60000
Treibhausgasemissionen (Scope 1 und 2) [t CO₂]|31274|19806|18457|12500
Anteil erneuerbarer Energien [%]|18.3|41.6|47.9|80
Wasserverbrauch [m³]|214630|176285|181742|160000
Recyclingquote [%]|52.7|61.3|63.0|≥75
Fluggäste|8640000|6170000|6920000|.`,
  }),
  real({
    id: 'k-de-kindertagesbetreuung-landkreise-betreute-kinder-quote-zwei-jahre-ziel-unter-quote',
    plan: 'a German state ministry, form of a table of child care: districts down, children of two years and their rate of two years with the target below the same head',
    address: 'https://www.mk.niedersachsen.de/',
    arranged: INVENTED,
    table: `
Kinder unter 3 Jahren in Kindertagesbetreuung nach Landkreisen, jeweils am 1. März|<|<|<|<|<
Landkreis|Betreute Kinder|<|Betreuungsquote (%)|<|<
^|2023|2024|2023|2024|Ziel 2027
Celle|1.398|1.377|32,6|32,9|40
Heidekreis|1.104|1.162|34,8|36,4|42
Lüneburg|1.842|1.935|38,4|40,1|45
Uelzen|671|702|33,9|35,7|42`,
    columns:
      'place|a2023:Betreute Kinder|a2024:Betreute Kinder|a2023:Betreuungsquote [%]|a2024:Betreuungsquote [%]|t2027:Betreuungsquote [%]',
    expected: `
#
#
#
Celle|1398|1377|32.6|32.9|40
Heidekreis|1104|1162|34.8|36.4|42
Lüneburg|1842|1935|38.4|40.1|45
Uelzen|671|702|33.9|35.7|42`,
  }),
  real({
    id: 'k-es-comunidad-autonoma-presupuesto-por-politicas-liquidacion-presupuestos-millones-en-el-titulo',
    plan: 'a Spanish region, form of the summary of its budget: policies down, the outturn of a year, two budgets, the change; millions of euros told in the title',
    address: 'https://www.aragon.es/',
    arranged: INVENTED,
    table: `
Presupuesto de gastos por políticas (en millones de euros)|<|<|<|<
Política de gasto|Liquidación 2023|Presupuesto 2024|Presupuesto 2025|Variación 2025/2024 (%)
Sanidad|4.218,6|4.305,2|4.471,9|3,9
Educación|2.764,3|2.851,7|2.968,4|4,1
Servicios sociales|1.036,8|1.087,5|1.142,0|5,0
Infraestructuras y movilidad|612,4|698,1|683,6|-2,1
Deuda pública|915,2|874,9|846,3|-3,3
Total|9.547,3|9.817,4|10.112,2|3,0`,
    columns: 'name|a2023|t2024|t2025|.',
    expected: `
#
#
Sanidad [euros]|4218600000|4305200000|4471900000|!
Educación [euros]|2764300000|2851700000|2968400000|!
Servicios sociales [euros]|1036800000|1087500000|1142000000|!
Infraestructuras y movilidad [euros]|612400000|698100000|683600000|!
Deuda pública [euros]|915200000|874900000|846300000|!
Total [euros]|9547300000|9817400000|10112200000|!`,
  }),
  real({
    id: 'k-es-costa-rica-ministerio-programado-alcanzado-porcentaje-de-cumplimiento-programado-siguiente',
    plan: 'a Costa Rican ministry, form of its yearly evaluation: unit of measure, programmed, achieved, share fulfilled and the programmed of the next year, spaces for thousands',
    address: 'https://www.mideplan.go.cr/',
    arranged: INVENTED,
    table: `
Indicador|Unidad de medida|Programado 2024|Alcanzado 2024|% de cumplimiento|Programado 2025
Bonos de vivienda entregados|Bonos|9 500|9 812|103,3|10 000
Red vial nacional rehabilitada|Kilómetros|210|176,5|84,0|225
Hogares con acceso a agua potable|Porcentaje|93,0|93,8|100,9|94,5
Becas otorgadas|Becas|41 200|42 655|103,5|43 000
Tiempo promedio de resolución de trámites|Días|30|34|88,2|28`,
    columns: 'name|.|t2024|a2024|.|t2025',
    expected: `
#
Bonos de vivienda entregados [Bonos]|.|9500|9812|.|10000
Red vial nacional rehabilitada [Kilómetros]|.|210|176.5|.|225
Hogares con acceso a agua potable [%]|.|93.0|93.8|.|94.5
Becas otorgadas [Becas]|.|41200|42655|.|43000
Tiempo promedio de resolución de trámites [Días]|.|30|34|.|28`,
  }),
  real({
    id: 'k-es-coyuntura-turistica-hotelera-meses-abreviados-en-columnas-unidades-en-nombres',
    plan: 'a Spanish tourist board, form of its bulletin of hotels: measures down, short months with two figures of the year across, units in the names, source below',
    address: 'https://www.turismodecantabria.com/',
    arranged: INVENTED,
    table: `
Coyuntura turística hotelera|<|<|<|<
Indicador|feb-25|mar-25|abr-25|may-25
Viajeros|58.214|74.906|103.857|112.430
Pernoctaciones|104.387|139.215|214.682|221.596
Grado de ocupación por plazas (%)|24,8|29,1|41,7|42,3
Tarifa media diaria (€)|61,45|63,20|78,94|77,18
Fuente: Encuesta de ocupación hotelera|<|<|<|<`,
    columns: 'name|p2025-02|p2025-03|p2025-04|p2025-05',
    expected: `
#
#
Viajeros|58214|74906|103857|112430
Pernoctaciones|104387|139215|214682|221596
Grado de ocupación por plazas [%]|24.8|29.1|41.7|42.3
Tarifa media diaria [EUR]|61.45|63.20|78.94|77.18
#`,
  }),
  real({
    id: 'k-es-lista-de-espera-quirurgica-comunidades-dos-medidas-diciembre-y-junio',
    plan: 'a health ministry, form of the comparison of waiting lists: regions down, patients and mean wait under two heads, each at December of a year and June of the next',
    address: 'https://www.sanidad.gob.es/',
    arranged: INVENTED,
    table: `
Lista de espera quirúrgica por comunidad autónoma|<|<|<|<
Comunidad autónoma|Pacientes en espera|<|Tiempo medio de espera (días)|<
^|Diciembre 2023|Junio 2024|Diciembre 2023|Junio 2024
Aragón|31.842|30.917|137|129
Cantabria|18.265|17.704|152|148
Extremadura|28.430|29.116|163|160
La Rioja|7.958|7.581|81|76`,
    columns:
      'place|p2023-12:Pacientes en espera|p2024-06:Pacientes en espera|p2023-12:Tiempo medio de espera [días]|p2024-06:Tiempo medio de espera [días]',
    expected: `
#
#
#
Aragón|31842|30917|137|129
Cantabria|18265|17704|152|148
Extremadura|28430|29116|163|160
La Rioja|7958|7581|81|76`,
  }),
  real({
    id: 'k-es-mexico-matricula-por-nivel-educativo-ciclos-escolares-bajo-un-encabezado',
    plan: 'a Mexican state, form of the education table of its yearbook: levels down, school years below one head, commas for thousands, a total',
    address: 'https://www.queretaro.gob.mx/',
    arranged: INVENTED,
    table: `
Matrícula por nivel educativo|<|<|<
Nivel educativo|Ciclo escolar|<|<
^|2021-2022|2022-2023|2023-2024
Preescolar|88,412|87,095|85,640
Primaria|251,736|250,184|248,907
Secundaria|128,350|129,462|130,218
Media superior|96,874|98,530|101,145
Superior|84,209|88,716|92,383
Total|649,581|653,987|658,293`,
    columns: 'name|a2022|a2023|a2024',
    expected: `
#
#
#
Preescolar|88412|87095|85640
Primaria|251736|250184|248907
Secundaria|128350|129462|130218
Media superior|96874|98530|101145
Superior|84209|88716|92383
Total|649581|653987|658293`,
  }),
  real({
    id: 'k-it-comune-piano-della-performance-valore-atteso-conseguito-aree-unite',
    plan: 'an Italian municipality, form of its performance plan: merged areas, a column of units, expected and achieved value of a year, expected values of two more',
    address: 'https://www.comune.forli.fc.it/',
    arranged: INVENTED,
    table: `
Area|Indicatore|Unità di misura|Valore atteso 2024|Valore conseguito 2024|Valore atteso 2025|Valore atteso 2026
Servizi educativi|Bambini iscritti ai nidi comunali|n.|820|847|860|880
^|Domande di nido accolte|%|78|81,4|82|85
Polizia locale|Tempo medio di intervento|minuti|15|13,5|14|≤ 12
Edilizia e ambiente|Tempo medio di rilascio dei permessi di costruire|giorni|75|82|70|60
^|Alberi messi a dimora|n.|1.200|1.356|1.400|1.500`,
    columns: '.|name|.|t2024|a2024|t2025|t2026',
    expected: `
#
.|Bambini iscritti ai nidi comunali|.|820|847|860|880
.|Domande di nido accolte [%]|.|78|81.4|82|85
.|Tempo medio di intervento [minuti]|.|15|13.5|14|≤12
.|Tempo medio di rilascio dei permessi di costruire [giorni]|.|75|82|70|60
.|Alberi messi a dimora|.|1200|1356|1400|1500`,
  }),
  real({
    id: 'k-it-ateneo-in-cifre-anni-accademici-in-riga-quattro-misure',
    plan: 'an Italian university, form of its page of figures: academic years down, four measures across, points for thousands',
    address: 'https://www.unipr.it/',
    arranged: INVENTED,
    table: `
L'Ateneo in cifre|<|<|<|<
Anno accademico|Iscritti|Immatricolati|Laureati|Docenti di ruolo
2020/2021|28.416|5.902|5.377|914
2021/2022|28.975|6.048|5.511|927
2022/2023|29.640|6.215|5.684|941
2023/2024|30.183|6.390|5.720|958`,
    columns: '.|.:Iscritti|.:Immatricolati|.:Laureati|.:Docenti di ruolo',
    expected: `
#
#
.|a2021=28416|a2021=5902|a2021=5377|a2021=914
.|a2022=28975|a2022=6048|a2022=5511|a2022=927
.|a2023=29640|a2023=6215|a2023=5684|a2023=941
.|a2024=30183|a2024=6390|a2024=5720|a2024=958`,
  }),
  real({
    id: 'k-it-azienda-sanitaria-conto-economico-consuntivo-preconsuntivo-preventivo-migliaia-nella-testata',
    plan: 'an Italian health authority, form of its profit and loss account: final, provisional and budgeted year, thousands of euro told in the head of the names, a loss with minus',
    address: 'https://www.ausl.pc.it/',
    arranged: INVENTED,
    table: `
Conto economico (valori in migliaia di euro)|Consuntivo 2023|Preconsuntivo 2024|Preventivo 2025|Var. % 2025/2024
Valore della produzione|612.480|628.915|641.300|2,0
Contributi in conto esercizio|548.206|561.740|573.050|2,0
Costi della produzione|605.933|626.804|637.912|1,8
Costi del personale|198.357|204.611|209.480|2,4
Risultato d'esercizio|1.214|-3.870|150|–`,
    columns: 'name|a2023|e2024|t2025|.',
    expected: `
#
Valore della produzione [euro]|612480000|628915000|641300000|!
Contributi in conto esercizio [euro]|548206000|561740000|573050000|!
Costi della produzione [euro]|605933000|626804000|637912000|!
Costi del personale [euro]|198357000|204611000|209480000|!
Risultato d'esercizio [euro]|1214000|-3870000|150000|.`,
  }),
  real({
    id: 'k-pt-servicos-municipalizados-indicadores-unidade-potencia-de-dez-grupos-meta',
    plan: 'a Portuguese municipal utility, form of the indicators of its annual report: group rows, a column of units with a power of ten and thousands of euros, three years and a target',
    address: 'https://www.smas-leiria.pt/',
    arranged: INVENTED,
    table: `
Indicador|Unid.|2022|2023|2024|Meta 2026
Água|<|<|<|<|<
Água faturada|10³ m³|3 842|3 795|3 861|3 900
Água não faturada|%|27,6|25,9|24,3|20
Avarias em condutas|n.º|214|198|187|–
Resíduos|<|<|<|<|<
Resíduos urbanos recolhidos|t|31 470|30 915|30 288|29 500
Recolha seletiva|%|18,2|20,7|22,5|30
Finanças|<|<|<|<|<
Investimento|k€|2 140|2 685|3 012|3 500`,
    columns: 'name|.|a2022|a2023|a2024|t2026',
    expected: `
#
#
Água faturada [m³]|.|3842000|3795000|3861000|3900000
Água não faturada [%]|.|27.6|25.9|24.3|20
Avarias em condutas|.|214|198|187|.
#
Resíduos urbanos recolhidos [t]|.|31470|30915|30288|29500
Recolha seletiva [%]|.|18.2|20.7|22.5|30
#
Investimento [EUR]|.|2140000|2685000|3012000|3500000`,
  }),
  real({
    id: 'k-pt-brasil-ideb-municipios-observado-e-metas-sob-dois-cabecalhos',
    plan: 'a Brazilian state, form of the table of its school quality index: municipalities down, observed values of three years and targets of two under two heads',
    address: 'https://www.educacao.pr.gov.br/',
    arranged: INVENTED,
    table: `
Ideb dos anos iniciais do ensino fundamental por município|<|<|<|<|<
Município|Observado|<|<|Meta|<
^|2017|2019|2021|2019|2021
Cascavel|6,5|6,7|6,3|6,4|6,6
Foz do Iguaçu|7,0|7,1|6,8|6,7|6,9
Londrina|6,4|6,6|6,2|6,5|6,7
Ponta Grossa|6,3|6,4|6,0|6,1|6,3`,
    columns:
      'place|a2017:Ideb dos anos iniciais do ensino fundamental|a2019:Ideb dos anos iniciais do ensino fundamental|a2021:Ideb dos anos iniciais do ensino fundamental|t2019:Ideb dos anos iniciais do ensino fundamental|t2021:Ideb dos anos iniciais do ensino fundamental',
    expected: `
#
#
#
Cascavel|6.5|6.7|6.3|6.4|6.6
Foz do Iguaçu|7.0|7.1|6.8|6.7|6.9
Londrina|6.4|6.6|6.2|6.5|6.7
Ponta Grossa|6.3|6.4|6.0|6.1|6.3`,
  }),
  real({
    id: 'k-pt-brasil-csv-hospitais-competencia-mes-barra-ano-municipio-tres-medidas',
    plan: 'a Brazilian state health department, form of an open data file: semicolons, the month as 01/2025, municipality, three measures across, decimal commas',
    address: 'https://dados.mg.gov.br/',
    arranged: INVENTED,
    csv: `Competência;Município;Atendimentos ambulatoriais;Internações;Taxa de ocupação de leitos (%)
01/2025;Uberaba;48210;1325;81,4
01/2025;Uberlândia;97684;2846;86,9
02/2025;Uberaba;45933;1279;79,8
02/2025;Uberlândia;93157;2711;85,2
03/2025;Uberaba;50478;1402;83,6
03/2025;Uberlândia;101320;2938;88,1
`,
    columns: '.|place|.:Atendimentos ambulatoriais|.:Internações|.:Taxa de ocupação de leitos [%]',
    expected: `
#
.|Uberaba|p2025-01=48210|p2025-01=1325|p2025-01=81.4
.|Uberlândia|p2025-01=97684|p2025-01=2846|p2025-01=86.9
.|Uberaba|p2025-02=45933|p2025-02=1279|p2025-02=79.8
.|Uberlândia|p2025-02=93157|p2025-02=2711|p2025-02=85.2
.|Uberaba|p2025-03=50478|p2025-03=1402|p2025-03=83.6
.|Uberlândia|p2025-03=101320|p2025-03=2938|p2025-03=88.1`,
  }),
  real({
    id: 'k-nl-woningcorporatie-jaarverslag-realisatie-norm-begroting-bedragen-x-1000-in-naam',
    plan: 'a Dutch housing association, form of the indicators of its annual report: realised, norm and realised of the next year, the budget of a third, a row in thousands of euros, max. for a bound',
    address: 'https://www.woonbedrijf.com/',
    arranged: INVENTED,
    table: `
Prestatie-indicator|Realisatie 2023|Norm 2024|Realisatie 2024|Begroting 2025
Verhuureenheden|11.482|11.600|11.574|11.690
Opgeleverde nieuwbouwwoningen|132|180|167|210
Gemiddelde nettohuur per maand (€)|602,15|628,00|631,40|655,00
Huurachterstand (%)|0,92|max. 1,00|0,87|max. 1,00
Onderhoudsuitgaven (x € 1.000)|28.940|31.200|30.655|32.750
Personeelsbezetting (fte)|148,2|150|151,6|152`,
    columns: 'name|a2023|t2024|a2024|t2025',
    expected: `
#
Verhuureenheden|11482|11600|11574|11690
Opgeleverde nieuwbouwwoningen|132|180|167|210
Gemiddelde nettohuur per maand [EUR]|602.15|628.00|631.40|655.00
Huurachterstand [%]|0.92|≤1.00|0.87|≤1.00
Onderhoudsuitgaven [EUR]|28940000|31200000|30655000|32750000
Personeelsbezetting [fte]|148.2|150|151.6|152`,
  }),
];
