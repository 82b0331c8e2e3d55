import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms in other European languages and CSV exports, with the keys made before the reader saw them. */
export const thirtyfirstOther: readonly RealTable[] = [
  real({
    id: 'j-fr-dossier-de-commune-recensements-annees-etoilees-unites-dans-les-noms',
    plan: 'a national statistical institute, form of the file of a commune: population and housing at the censuses, two years starred, note and source below',
    address: 'https://www.insee.fr/',
    arranged: INVENTED,
    table: `
Population et logements de la commune en historique depuis 1968|<|<|<|<|<
|1968(*)|1975(*)|1990|2010|2021
Population|52 496|55 977|59 437|63 235|64 385
Densité moyenne (hab/km²)|621,5|662,7|703,7|748,6|762,2
Résidences principales|15 284|18 106|24 390|30 712|33 648
Logements vacants|812|1 043|1 967|2 845|2 931
(*) 1967 et 1974 pour les DOM|<|<|<|<|<
Sources : recensements de la population, dénombrements et exploitations principales.|<|<|<|<|<`,
    columns: 'name|a1968|a1975|a1990|a2010|a2021',
    expected: `
#
#
Population|52496|55977|59437|63235|64385
Densité moyenne [hab/km²]|621.5|662.7|703.7|748.6|762.2
Résidences principales|15284|18106|24390|30712|33648
Logements vacants|812|1043|1967|2845|2931
#
#`,
  }),
  real({
    id: 'j-fr-academie-effectifs-premier-degre-departements-rentrees-evolution',
    plan: 'an education authority, form of a page of its statistics of the start of the school year: departments down, rentrées across, the change at the end',
    address: 'https://www.ac-nantes.fr/',
    arranged: INVENTED,
    table: `
Effectifs d'élèves du premier degré par département|<|<|<|<
Département|Rentrée 2022|Rentrée 2023|Rentrée 2024|Évolution 2023-2024 (%)
Loire-Atlantique|134 820|133 415|131 702|-1,3
Maine-et-Loire|73 264|72 108|70 511|-2,2
Mayenne|26 917|26 305|25 644|-2,5
Sarthe|52 388|51 460|50 287|-2,3
Vendée|57 105|56 230|55 018|-2,2
Total|344 494|339 518|333 162|-1,9`,
    columns:
      "place|a2022:Effectifs d'élèves du premier degré|a2023:Effectifs d'élèves du premier degré|a2024:Effectifs d'élèves du premier degré|.",
    expected: `
#
#
Loire-Atlantique|134820|133415|131702|!
Maine-et-Loire|73264|72108|70511|!
Mayenne|26917|26305|25644|!
Sarthe|52388|51460|50287|!
Vendée|57105|56230|55018|!
Total|344494|339518|333162|!`,
  }),
  real({
    id: 'j-fr-plan-climat-air-energie-territorial-secteurs-annee-de-reference-objectifs-aux-horizons',
    plan: 'an intercommunal body, form of the table of its climate plan: emissions by sector of a reference year and a later one, objectives at two horizons',
    address: 'https://www.grand-albigeois.fr/',
    arranged: INVENTED,
    table: `
Émissions de gaz à effet de serre par secteur (kt éq. CO₂)|<|<|<|<
Secteur|2015 (année de référence)|2021|Objectif 2030|Objectif 2050
Résidentiel|214,6|187,3|118|12
Tertiaire|131,2|118,9|76|8
Transport routier|402,7|371,5|247|21
Agriculture|96,4|92,8|79|52
Industrie et déchets|58,1|49,6|38|15
Total|903,0|820,1|558|108`,
    columns: 'name|a2015|a2021|t2030|t2050',
    expected: `
#
#
Résidentiel [kt éq. CO₂]|214.6|187.3|118|12
Tertiaire [kt éq. CO₂]|131.2|118.9|76|8
Transport routier [kt éq. CO₂]|402.7|371.5|247|21
Agriculture [kt éq. CO₂]|96.4|92.8|79|52
Industrie et déchets [kt éq. CO₂]|58.1|49.6|38|15
Total [kt éq. CO₂]|903.0|820.1|558|108`,
  }),
  real({
    id: 'j-fr-contrat-hopital-agence-regionale-valeur-initiale-annee-en-cellule-cibles-axes',
    plan: 'a regional health agency, form of the indicators of its contract with a hospital: the initial value with its year in the cell, three yearly targets with bounds, heads of axes',
    address: 'https://www.ars.sante.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Valeur initiale|Cible 2025|Cible 2026|Cible 2027|Source
Axe 1 – Parcours et virage ambulatoire|<|<|<|<|<
Taux de recours à la chirurgie ambulatoire|61,4 % (2023)|64 %|66 %|≥ 68 %|PMSI
Places d'hospitalisation à domicile|42 (2023)|48|55|60|FINESS
Délai moyen d'accès au scanner (jours)|18,5 (2022)|15|12|≤ 10|Enquête
Axe 2 – Performance interne|<|<|<|<|<
Dépenses d'intérim médical (k€)|2\u202f870 (2023)|2\u202f300|1\u202f900|1\u202f500|Compte financier
Taux d'occupation des lits de médecine|88,7 % (2024)|90 %|à définir|90 à 92 %|PMSI`,
    columns: 'name|.|t2025|t2026|t2027|.',
    expected: `
#
#
Taux de recours à la chirurgie ambulatoire [%]|a2023=61.4|64|66|≥68|.
Places d'hospitalisation à domicile|a2023=42|48|55|60|.
Délai moyen d'accès au scanner [jours]|a2022=18.5|15|12|≤10|.
#
Dépenses d'intérim médical [EUR]|a2023=2870000|2300000|1900000|1500000|.
Taux d'occupation des lits de médecine [%]|a2024=88.7|90|.|90–92|.`,
  }),
  real({
    id: 'j-de-statistisches-landesamt-erwerbstaetige-wirtschaftsbereiche-in-tausend-darunter',
    plan: 'a statistical office of a German state, form of a table of employment: branches down, years across, thousands told in the title, a row of which',
    address: 'https://www.statistik-berlin-brandenburg.de/',
    arranged: INVENTED,
    table: `
Erwerbstätige am Arbeitsort nach Wirtschaftsbereichen (in 1 000)|<|<|<|<
Wirtschaftsbereich|2020|2021|2022|2023
Land- und Forstwirtschaft, Fischerei|27,6|27,1|26,8|26,5
Produzierendes Gewerbe|298,3|297,2|299,4|297,9
darunter: Verarbeitendes Gewerbe|136,7|134,9|135,8|136,2
Dienstleistungsbereiche|798,5|806,4|823,1|829,6
Insgesamt|1 124,4|1 130,7|1 149,3|1 154,0
Jahresdurchschnitte, Berechnungsstand: Februar 2025|<|<|<|<`,
    columns: 'name|a2020|a2021|a2022|a2023',
    expected: `
#
#
Land- und Forstwirtschaft, Fischerei|27600|27100|26800|26500
Produzierendes Gewerbe|298300|297200|299400|297900
Verarbeitendes Gewerbe|136700|134900|135800|136200
Dienstleistungsbereiche|798500|806400|823100|829600
Insgesamt|1124400|1130700|1149300|1154000
#`,
  }),
  real({
    id: 'j-de-stadtwerke-geschaeftsbericht-kennzahlen-einheit-jahr-vorjahr-veraenderung',
    plan: 'a municipal utility, form of the key figures of its annual report: a column of units with Mio. and Tsd., the later year first, the change in per cent',
    address: 'https://www.swk.de/',
    arranged: INVENTED,
    table: `
Kennzahl|Einheit|2024|2023|Veränderung in %
Umsatzerlöse|Mio. Euro|412,8|437,5|-5,6
Jahresüberschuss|Tsd. Euro|9.870|8.412|17,3
Investitionen|Mio. Euro|58,4|49,1|18,9
Stromabsatz|GWh|1.284|1.317|-2,5
Gasabsatz|GWh|1.906|2.045|-6,8
Wasserabgabe|Mio. m³|14,2|14,5|-2,1
Fahrgäste im Nahverkehr|Mio.|38,7|36,2|6,9
Beschäftigte|Anzahl|1.142|1.118|2,1`,
    columns: 'name|.|a2024|a2023|.',
    expected: `
#
Umsatzerlöse [Euro]|.|412800000|437500000|!
Jahresüberschuss [Euro]|.|9870000|8412000|!
Investitionen [Euro]|.|58400000|49100000|!
Stromabsatz [GWh]|.|1284|1317|!
Gasabsatz [GWh]|.|1906|2045|!
Wasserabgabe [m³]|.|14200000|14500000|!
Fahrgäste im Nahverkehr|.|38700000|36200000|!
Beschäftigte|.|1142|1118|!`,
  }),
  real({
    id: 'j-de-digitalstrategie-handlungsfeld-ausgangswert-stand-jahr-in-klammern-zielwerte',
    plan: 'a state ministry, form of the indicators of its digital strategy: merged fields of action, two values with their years in brackets, two targets with words for bounds',
    address: 'https://www.digitales.rlp.de/',
    arranged: INVENTED,
    table: `
Handlungsfeld|Indikator|Ausgangswert|Aktueller Stand|Zielwert 2028|Zielwert 2030
Infrastruktur|Haushalte mit Glasfaseranschluss|24,6 % (2021)|43,8 % (2024)|65 %|mind. 90 %
^|Schulen mit Gigabitanschluss|38 % (2020)|81,5 % (2024)|95 %|100 %
Verwaltung|Online verfügbare Verwaltungsleistungen|112 (2021)|386 (2024)|500|575
^|Bearbeitungsdauer von Bauanträgen (Tage)|148 (2022)|121 (2024)|100|höchstens 80
Wirtschaft|Beschäftigte in der IT-Wirtschaft|18.450 (2020)|21.300 (2023)|rund 24.000|26.000`,
    columns: '.|name|.|.|t2028|t2030',
    expected: `
#
.|Haushalte mit Glasfaseranschluss [%]|a2021=24.6|a2024=43.8|65|≥90
.|Schulen mit Gigabitanschluss [%]|a2020=38|a2024=81.5|95|100
.|Online verfügbare Verwaltungsleistungen|a2021=112|a2024=386|500|575
.|Bearbeitungsdauer von Bauanträgen [Tage]|a2022=148|a2024=121|100|≤80
.|Beschäftigte in der IT-Wirtschaft|a2020=18450|a2023=21300|~24000|26000`,
  }),
  real({
    id: 'j-de-stadtbezirke-ausgewaehlte-sozialdaten-stichtag-im-titel',
    plan: 'a German city, form of a table of its social report: boroughs down, four measures across, the day of reference in the title',
    address: 'https://www.kassel.de/',
    arranged: INVENTED,
    table: `
Ausgewählte Sozialdaten nach Stadtbezirken, Stand 31.12.2024|<|<|<|<
Stadtbezirk|Einwohner|Anteil unter 18-Jähriger (%)|Arbeitslose|Wohnungen
Mitte|41.286|17,2|1.834|22.915
Wesertor|36.750|16,4|2.107|20.384
Bettenhausen|28.943|18,9|1.152|15.027
Harleshausen|19.408|19,3|928|9.866
Insgesamt|126.387|17,7|6.021|68.192`,
    columns: 'place|a2024:Einwohner|a2024:Anteil unter 18-Jähriger [%]|a2024:Arbeitslose|a2024:Wohnungen',
    expected: `
#
#
Mitte|41286|17.2|1834|22915
Wesertor|36750|16.4|2107|20384
Bettenhausen|28943|18.9|1152|15027
Harleshausen|19408|19.3|928|9866
Insgesamt|126387|17.7|6021|68192`,
  }),
  real({
    id: 'j-es-encuesta-de-poblacion-activa-trimestres-descendentes-miles-en-los-nombres',
    plan: 'a national statistical institute, form of a table of its labour force survey: quarters across from the latest, thousands and rates in the names of the rows',
    address: 'https://www.ine.es/',
    arranged: INVENTED,
    table: `
Población de 16 y más años por relación con la actividad|<|<|<|<
|2024T4|2024T3|2024T2|2024T1
Activos (miles)|682,4|679,8|684,1|676,5
Ocupados (miles)|628,7|623,9|629,5|617,2
Parados (miles)|53,7|55,9|54,6|59,3
Tasa de actividad (%)|59,8|59,6|60,0|59,4
Tasa de paro (%)|7,87|8,22|7,98|8,77
Fuente: Encuesta de Población Activa|<|<|<|<`,
    columns: 'name|p2024-Q4|p2024-Q3|p2024-Q2|p2024-Q1',
    expected: `
#
#
Activos|682400|679800|684100|676500
Ocupados|628700|623900|629500|617200
Parados|53700|55900|54600|59300
Tasa de actividad [%]|59.8|59.6|60.0|59.4
Tasa de paro [%]|7.87|8.22|7.98|8.77
#`,
  }),
  real({
    id: 'j-es-mexico-matriz-de-indicadores-para-resultados-nivel-linea-base-meta-avance',
    plan: 'a Mexican municipality, form of its matrix of indicators for results: level, unit of measure, base line, target, progress and the share fulfilled',
    address: 'https://www.guadalajara.gob.mx/',
    arranged: INVENTED,
    table: `
Nivel|Indicador|Unidad de medida|Línea base 2021|Meta 2024|Avance 2024|Cumplimiento (%)|Frecuencia
Fin|Tasa de delitos por cada 100 mil habitantes|Tasa|1,846.2|1,700.0|1,655.3|102.7|Anual
Propósito|Calles con alumbrado público en funcionamiento|Porcentaje|71.4|85.0|83.2|97.9|Anual
Componente|Luminarias instaladas|Luminaria|3,210|5,000|4,876|97.5|Trimestral
Actividad|Patrullas en operación|Patrulla|48|75|75|100.0|Mensual
Actividad|Reportes ciudadanos atendidos|Reporte|1,985|2,400|2,618|109.1|Mensual
Actividad|Tiempo promedio de respuesta|Minuto|61.5|52.0|48.7|106.8|Mensual`,
    columns: '.|name|.|a2021|t2024|a2024|.|.',
    expected: `
#
.|Tasa de delitos por cada 100 mil habitantes|.|1846.2|1700.0|1655.3|.|.
.|Calles con alumbrado público en funcionamiento [%]|.|71.4|85.0|83.2|.|.
.|Luminarias instaladas [Luminaria]|.|3210|5000|4876|.|.
.|Patrullas en operación [Patrulla]|.|48|75|75|.|.
.|Reportes ciudadanos atendidos [Reporte]|.|1985|2400|2618|.|.
.|Tiempo promedio de respuesta [Minuto]|.|61.5|52.0|48.7|.|.`,
  }),
  real({
    id: 'j-es-argentina-censo-departamentos-poblacion-dos-anos-variacion-absoluta-relativa',
    plan: 'a provincial statistics office of Argentina, form of a table of census results: departments down, two censuses under one head, the change absolute and relative',
    address: 'https://www.indec.gob.ar/',
    arranged: INVENTED,
    table: `
Población total por departamento. Censos 2010 y 2022|<|<|<|<
Departamento|Población|<|Variación absoluta|Variación relativa (%)
^|2010|2022|^|^
Colón|143.206|156.842|13.636|9,5
Concordia|170.959|182.317|11.358|6,6
Paraná|339.930|376.405|36.475|10,7
Gualeguaychú|108.998|120.514|11.516|10,6
Villaguay|49.588|55.971|6.383|12,9
Total|812.681|892.049|79.368|9,8`,
    columns: 'place|a2010:Población|a2022:Población|.|.',
    expected: `
#
#
#
Colón|143206|156842|!|!
Concordia|170959|182317|!|!
Paraná|339930|376405|!|!
Gualeguaychú|108998|120514|!|!
Villaguay|49588|55971|!|!
Total|812681|892049|!|!`,
  }),
  real({
    id: 'j-it-catasto-rifiuti-province-produzione-raccolta-differenziata-anno-nel-titolo',
    plan: 'an Italian region, form of the table of its report on municipal waste: provinces down, four measures across, the year in the title, the region below',
    address: 'https://www.arpa.marche.it/',
    arranged: INVENTED,
    table: `
Produzione di rifiuti urbani e raccolta differenziata per provincia - Anno 2023|<|<|<|<
Provincia|Abitanti|Rifiuti urbani (t)|Rifiuti differenziati (t)|Raccolta differenziata (%)
Ancona|461.655|236.480|170.912|72,3
Ascoli Piceno|200.834|104.217|71.384|68,5
Fermo|168.226|82.955|56.240|67,8
Macerata|302.581|144.309|108.677|75,3
Pesaro e Urbino|349.612|190.564|139.870|73,4
Totale|1.482.908|758.525|547.083|72,1`,
    columns:
      'place|a2023:Abitanti|a2023:Rifiuti urbani [t]|a2023:Rifiuti differenziati [t]|a2023:Raccolta differenziata [%]',
    expected: `
#
#
Ancona|461655|236480|170912|72.3
Ascoli Piceno|200834|104217|71384|68.5
Fermo|168226|82955|56240|67.8
Macerata|302581|144309|108677|75.3
Pesaro e Urbino|349612|190564|139870|73.4
Totale|1482908|758525|547083|72.1`,
  }),
  real({
    id: 'j-it-bilancio-di-sostenibilita-unita-di-misura-tre-anni-obiettivo-righe-di-gruppo',
    plan: 'an Italian utility company, form of the indicators of its sustainability report: group rows, a column of units, three years and an objective with bounds',
    address: 'https://www.gruppohera.it/',
    arranged: INVENTED,
    table: `
Indicatore|U.M.|2022|2023|2024|Obiettivo 2027
Ambiente|<|<|<|<|<
Perdite idriche di rete|%|34,8|33,1|31,6|< 28
Energia elettrica da fonti rinnovabili|%|62|71|78,5|100
Emissioni dirette di gas serra|t CO2e|48.320|45.917|42.688|38.000
Investimenti|migliaia di euro|74.150|81.936|96.204|110.000
Persone|<|<|<|<|<
Dipendenti|n.|1.384|1.402|1.437|n.d.
Ore di formazione pro capite|ore|17,2|19,8|21,4|≥ 24`,
    columns: 'name|.|a2022|a2023|a2024|t2027',
    expected: `
#
#
Perdite idriche di rete [%]|.|34.8|33.1|31.6|<28
Energia elettrica da fonti rinnovabili [%]|.|62|71|78.5|100
Emissioni dirette di gas serra [t CO2e]|.|48320|45917|42688|38000
Investimenti [euro]|.|74150000|81936000|96204000|110000000
#
Dipendenti|.|1384|1402|1437|.
Ore di formazione pro capite [ore]|.|17.2|19.8|21.4|≥24`,
  }),
  real({
    id: 'j-pt-anuario-estatistico-concelho-anos-em-linha-valor-provisorio-espacos-de-milhar',
    plan: 'the Portuguese statistical institute, form of a table of its yearbook: years down, four measures across, thousands with spaces, a provisional year and x for not available',
    address: 'https://www.ine.pt/',
    arranged: INVENTED,
    table: `
Indicadores demográficos do concelho|<|<|<|<
Anos|População residente|Nados-vivos|Óbitos|Índice de envelhecimento (%)
2011|126 879|1 214|1 106|112,4
2021|128 640|1 027|1 388|163,7
2022|130 295|1 064|1 351|166,2
2023|133 872|1 098|1 297|165,9
2024 (Po)|136 410|1 085|1 312|x
(Po) Valor provisório. x Valor não disponível.|<|<|<|<`,
    columns: '.|.:População residente|.:Nados-vivos|.:Óbitos|.:Índice de envelhecimento [%]',
    expected: `
#
#
.|a2011=126879|a2011=1214|a2011=1106|a2011=112.4
.|a2021=128640|a2021=1027|a2021=1388|a2021=163.7
.|a2022=130295|a2022=1064|a2022=1351|a2022=166.2
.|a2023=133872|a2023=1098|a2023=1297|a2023=165.9
.|a2024=136410|a2024=1085|a2024=1312|.
#`,
  }),
  real({
    id: 'j-pt-brasil-companhia-de-saneamento-indicadores-operacionais-mil-milhoes-meta',
    plan: 'a Brazilian water company, form of the operational indicators of its annual report: three years and a target, multipliers in the brackets of the names',
    address: 'https://ri.sanepar.com.br/',
    arranged: INVENTED,
    table: `
Indicadores operacionais e financeiros|2022|2023|2024|Meta 2026
Ligações de água (mil)|842,3|861,5|879,0|920
Índice de atendimento com rede de esgoto (%)|74,6|76,9|78,8|85
Índice de perdas na distribuição (%)|35,2|34,4|33,7|30
Volume de água faturado (milhões de m³)|168,4|171,9|176,3|185
Extensão da rede de esgoto (km)|6.712|6.985|7.248|8.000
Receita operacional líquida (R$ milhões)|1.284,6|1.402,1|1.537,8|–`,
    columns: 'name|a2022|a2023|a2024|t2026',
    expected: `
#
Ligações de água|842300|861500|879000|920000
Índice de atendimento com rede de esgoto [%]|74.6|76.9|78.8|85
Índice de perdas na distribuição [%]|35.2|34.4|33.7|30
Volume de água faturado [m³]|168400000|171900000|176300000|185000000
Extensão da rede de esgoto [km]|6712|6985|7248|8000
Receita operacional líquida|1284600000|1402100000|1537800000|.`,
  }),
  real({
    id: 'j-csv-en-baltic-counties-long-semicolon-decimal-comma-unit-before-value-status',
    plan: 'a Baltic statistical office, form of the English long CSV of its data portal: semicolons, decimal commas, county, year, indicator, unit, value, status',
    address: 'https://andmed.stat.ee/en',
    arranged: INVENTED,
    csv: `County;Year;Indicator;Unit;Value;Status
Harju;2023;Average monthly gross wages;EUR;2012,4;final
Harju;2024;Average monthly gross wages;EUR;2168,9;provisional
Harju;2023;Employment rate;%;72,6;final
Harju;2024;Employment rate;%;72,1;provisional
Tartu;2023;Average monthly gross wages;EUR;1874,0;final
Tartu;2024;Average monthly gross wages;EUR;2005,7;provisional
Tartu;2023;Employment rate;%;70,3;final
Tartu;2024;Employment rate;%;69,8;provisional
Valga;2023;Average monthly gross wages;EUR;1392,5;final
Valga;2024;Average monthly gross wages;EUR;1487,2;provisional
Valga;2023;Employment rate;%;60,9;final
Valga;2024;Employment rate;%;61,4;provisional
`,
    columns: 'place|.|name|.|.|.',
    expected: `
#
Harju|.|Average monthly gross wages [EUR]|.|a2023=2012.4|.
Harju|.|Average monthly gross wages [EUR]|.|a2024=2168.9|.
Harju|.|Employment rate [%]|.|a2023=72.6|.
Harju|.|Employment rate [%]|.|a2024=72.1|.
Tartu|.|Average monthly gross wages [EUR]|.|a2023=1874.0|.
Tartu|.|Average monthly gross wages [EUR]|.|a2024=2005.7|.
Tartu|.|Employment rate [%]|.|a2023=70.3|.
Tartu|.|Employment rate [%]|.|a2024=69.8|.
Valga|.|Average monthly gross wages [EUR]|.|a2023=1392.5|.
Valga|.|Average monthly gross wages [EUR]|.|a2024=1487.2|.
Valga|.|Employment rate [%]|.|a2023=60.9|.
Valga|.|Employment rate [%]|.|a2024=61.4|.`,
  }),
  real({
    id: 'j-csv-en-ambulance-records-financial-year-station-area-standard-achieved-met',
    plan: 'an ambulance trust, form of the records behind its dashboard: financial year, area, measure, standard, achieved and whether it was met',
    address: 'https://www.emas.nhs.uk/',
    arranged: INVENTED,
    csv: `Financial year,Area,Measure,Standard,Achieved,Standard met
2023/24,Derbyshire,Emergency calls reached within 15 minutes (%),90,86.2,No
2023/24,Derbyshire,Average response time (minutes),7,8.4,No
2023/24,Rutland,Emergency calls reached within 15 minutes (%),90,83.9,No
2023/24,Rutland,Average response time (minutes),8,9.7,No
2024/25,Derbyshire,Emergency calls reached within 15 minutes (%),90,91.5,Yes
2024/25,Derbyshire,Average response time (minutes),7,7.6,No
2024/25,Rutland,Emergency calls reached within 15 minutes (%),88,88.3,Yes
2024/25,Rutland,Average response time (minutes),8,7.9,Yes
`,
    columns: '.|place|name|.|.|.',
    expected: `
#
.|Derbyshire|Emergency calls reached within 15 minutes [%]|t2024=90|a2024=86.2|.
.|Derbyshire|Average response time [minutes]|t2024=7|a2024=8.4|.
.|Rutland|Emergency calls reached within 15 minutes [%]|t2024=90|a2024=83.9|.
.|Rutland|Average response time [minutes]|t2024=8|a2024=9.7|.
.|Derbyshire|Emergency calls reached within 15 minutes [%]|t2025=90|a2025=91.5|.
.|Derbyshire|Average response time [minutes]|t2025=7|a2025=7.6|.
.|Rutland|Emergency calls reached within 15 minutes [%]|t2025=88|a2025=88.3|.
.|Rutland|Average response time [minutes]|t2025=8|a2025=7.9|.`,
  }),
  real({
    id: 'j-csv-zh-districts-down-months-of-title-year-pm25-average-row-note-below',
    plan: 'a Chinese city environment bureau, form of the CSV of its monthly notices: districts down, months across, year and unit in the line above, an average row and a note',
    address: 'https://sthjj.jinan.gov.cn/',
    arranged: INVENTED,
    csv: `2025年1—5月各区PM2.5平均浓度（单位：μg/m³）,,,,,
区名,1月,2月,3月,4月,5月
历下区,58.2,49.6,44.1,37.5,31.8
市中区,61.7,52.3,46.8,39.2,33.4
章丘区,47.9,41.0,38.6,32.7,27.3
长清区,53.4,46.2,40.5,35.9,29.6
平均,55.3,47.3,42.5,36.3,30.5
注：数据为实时监测数据，未经年度审核。,,,,,
`,
    columns:
      'place|p2025-01:PM2.5平均浓度 [μg/m³]|p2025-02:PM2.5平均浓度 [μg/m³]|p2025-03:PM2.5平均浓度 [μg/m³]|p2025-04:PM2.5平均浓度 [μg/m³]|p2025-05:PM2.5平均浓度 [μg/m³]',
    expected: `
#
#
历下区|58.2|49.6|44.1|37.5|31.8
市中区|61.7|52.3|46.8|39.2|33.4
章丘区|47.9|41.0|38.6|32.7|27.3
长清区|53.4|46.2|40.5|35.9|29.6
平均|55.3|47.3|42.5|36.3|30.5
#`,
  }),
  real({
    id: 'j-csv-zh-streets-wide-plan-and-completed-in-measure-heads-semicolon',
    plan: 'a Chinese district, form of a spreadsheet saved with semicolons: streets down, the year, plan or completed and the unit in the heads of two measures',
    address: 'https://www.bjxch.gov.cn/',
    arranged: INVENTED,
    csv: `街道;加装电梯2024年计划（台）;加装电梯2024年完成（台）;新增停车位2024年计划（个）;新增停车位2024年完成（个）
德胜街道;18;21;350;362
月坛街道;25;24;420;405
广内街道;12;12;280;298
椿树街道;9;7;160;171
合计;64;64;1210;1236
`,
    columns: 'place|t2024:加装电梯 [台]|a2024:加装电梯 [台]|t2024:新增停车位 [个]|a2024:新增停车位 [个]',
    expected: `
#
德胜街道|18|21|350|362
月坛街道|25|24|420|405
广内街道|12|12|280|298
椿树街道|9|7|160|171
合计|64|64|1210|1236`,
  }),
  real({
    id: 'j-tsv-en-animal-shelter-months-down-three-measures-year-to-date-row',
    plan: 'an animal charity, form of a sheet copied from its spreadsheet: a title line, months down, three measures across, the year to date last',
    address: 'https://www.bluecross.org.uk/',
    arranged: INVENTED,
    csv: `Rehoming centre monthly figures\t\t\t
Month\tAnimals admitted\tAnimals rehomed\tLost pets returned to owners
Jan 2025\t184\t121\t37
Feb 2025\t162\t134\t29
Mar 2025\t207\t148\t41
Apr 2025\t239\t152\t44
May 2025\t288\t171\t52
Jun 2025\t301\t196\t48
Year to date\t1,381\t922\t251`,
    columns: '.|.:Animals admitted|.:Animals rehomed|.:Lost pets returned to owners',
    expected: `
#
#
.|p2025-01=184|p2025-01=121|p2025-01=37
.|p2025-02=162|p2025-02=134|p2025-02=29
.|p2025-03=207|p2025-03=148|p2025-03=41
.|p2025-04=239|p2025-04=152|p2025-04=44
.|p2025-05=288|p2025-05=171|p2025-05=52
.|p2025-06=301|p2025-06=196|p2025-06=48
.|?|?|?`,
  }),
  real({
    id: 'j-csv-zh-open-platform-compact-month-indicator-unit-month-value-cumulative-growth',
    plan: 'a Chinese city open data platform, form of its monthly statistics as CSV: six-digit month, indicator, unit with 亿 and 万, value of the month, cumulative value and growth',
    address: 'https://opendata.sz.gov.cn/',
    arranged: INVENTED,
    csv: `统计月份,指标名称,计量单位,当月值,累计值,累计同比(%)
202503,社会消费品零售总额,亿元,312.4,1025.7,4.6
202503,进出口总额,亿美元,46.8,131.2,-2.1
202503,全社会用电量,亿千瓦时,21.5,63.9,3.8
202503,商品房销售面积,万平方米,48.6,118.3,-5.4
202504,社会消费品零售总额,亿元,298.1,1323.8,4.4
202504,进出口总额,亿美元,49.2,180.4,-1.3
202504,全社会用电量,亿千瓦时,20.7,84.6,3.5
202504,商品房销售面积,万平方米,39.2,157.5,-6.0
`,
    columns: '.|name|.|.|.|.',
    expected: `
#
.|社会消费品零售总额 [元]|.|p2025-03=312.4亿|?|!
.|进出口总额 [美元]|.|p2025-03=46.8亿|?|!
.|全社会用电量 [千瓦时]|.|p2025-03=21.5亿|?|!
.|商品房销售面积 [平方米]|.|p2025-03=48.6万|?|!
.|社会消费品零售总额 [元]|.|p2025-04=298.1亿|?|!
.|进出口总额 [美元]|.|p2025-04=49.2亿|?|!
.|全社会用电量 [千瓦时]|.|p2025-04=20.7亿|?|!
.|商品房销售面积 [平方米]|.|p2025-04=39.2万|?|!`,
  }),
  real({
    id: 'j-csv-en-pivot-export-district-once-blank-below-report-run-line-years-across',
    plan: 'a council, form of a pivot table saved with semicolons: a line of when the report was run, the district only on the first of its rows, years across',
    address: 'https://www.northnorthants.gov.uk/',
    arranged: INVENTED,
    csv: `Report run: 12/02/2026 10:41;;;;
District;Indicator;2023;2024;2025
Corby;Library visits;118420;124905;131077
;Leisure centre visits;402318;417650;409826
;Residents who volunteer (%);21.4;22.8;
Kettering;Library visits;156233;160874;158390
;Leisure centre visits;518740;533095;541602
;Residents who volunteer (%);25.1;24.6;26.3
Wellingborough;Library visits;97816;95240;99108
;Leisure centre visits;311469;324587;330215
;Residents who volunteer (%);19.7;21.0;21.9
`,
    columns: 'place|name|a2023|a2024|a2025',
    expected: `
#
#
Corby|Library visits|118420|124905|131077
Corby|Leisure centre visits|402318|417650|409826
Corby|Residents who volunteer [%]|21.4|22.8|.
Kettering|Library visits|156233|160874|158390
Kettering|Leisure centre visits|518740|533095|541602
Kettering|Residents who volunteer [%]|25.1|24.6|26.3
Wellingborough|Library visits|97816|95240|99108
Wellingborough|Leisure centre visits|311469|324587|330215
Wellingborough|Residents who volunteer [%]|19.7|21.0|21.9`,
  }),
];
