import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'italian-regional-csv',
    plan: 'an Italian region, form of the indicators of its plan',
    address: 'https://www.istat.it/',
    arranged: INVENTED,
    csv: `Indicatore;Unità di misura;Valore base 2020;Risultato 2022;Obiettivo 2025
Raccolta differenziata;%;61,8;64,9;70
Popolazione servita;abitanti;1.204.300;1.251.870;1.300.000
Perdite idriche;%;38,1;36,4;30
`,
    columns: 'name|.|a2020|a2022|t2025',
    expected: `
#
Raccolta differenziata [%]||61.8|64.9|70
Popolazione servita [abitanti]||1204300|1251870|1300000
Perdite idriche [%]||38.1|36.4|30`,
  }),
  real({
    id: 'it-municipal-plan-form',
    plan: 'an Italian city, form of its plan with base and goals',
    address: 'https://www.comune.bologna.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Valore base 2019|Risultato 2022|Obiettivo 2027
Raccolta differenziata|%|54,2|63,1|73
Piste ciclabili|km|148|171|250
Consumo idrico pro capite|litri/giorno|161|154|140`,
    columns: 'name|.|a2019|a2022|t2027',
    expected: `
#
Raccolta differenziata [%]|.|54.2|63.1|73
Piste ciclabili [km]|.|148|171|250
Consumo idrico pro capite|.|161|154|140`,
  }),
  real({
    id: 'it-wellbeing-region-and-country-form',
    plan: 'an Italian region, form of its wellbeing indicators beside those of the country',
    address: 'https://www.istat.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Puglia|<|Italia|<|Differenza Puglia-Italia (2023)
^|^|2019|2023|2019|2023|^
Raccolta differenziata dei rifiuti urbani|%|50,6|58,9|61,3|66,6|-7,7
Speranza di vita alla nascita|anni|82,7|82,6|83,2|83,1|-0,5
Uscita precoce dal sistema di istruzione|%|17,9|12,8|13,3|10,5|2,3
Posti nei servizi per l'infanzia|per 100 bambini di 0-2 anni|16,8|24,4|25,5|:|:
Reddito medio disponibile pro capite|€|14.712|17.208*|19.124|22.374|-5.166
* Dato provvisorio|<|<|<|<|<|<`,
    columns: 'name|.|a2019:@Puglia|a2023:@Puglia|a2019:@Italia|a2023:@Italia|!',
    expected: `
#
#
Raccolta differenziata dei rifiuti urbani [%]|.|50.6|58.9|61.3|66.6|!
Speranza di vita alla nascita [anni]|.|82.7|82.6|83.2|83.1|!
Uscita precoce dal sistema di istruzione [%]|.|17.9|12.8|13.3|10.5|!
Posti nei servizi per l'infanzia [per 100 bambini di 0-2 anni]|.|16.8|24.4|25.5|.|.
Reddito medio disponibile pro capite [EUR]|.|14712|17208|19124|22374|!
#`,
  }),
  real({
    id: 'it-benessere-equo-provincia-confronto-regione-italia-colonne',
    plan: 'una provincia italiana, forma della tabella del benessere equo e sostenibile: anni della provincia, poi regione e Italia nello stesso anno',
    address: 'https://www.provincia.pesarourbino.it/',
    arranged: INVENTED,
    table: `
Indicatore|Unità di misura|Provincia|<|<|Marche|Italia
^|^|2020|2021|2022|2022|2022
Speranza di vita alla nascita|anni|82,7|83,1|83,4|83,2|82,6
Persone con almeno il diploma (25-64 anni)|%|64,8|66,0|66,9|68,1|63,0
Tasso di occupazione (20-64 anni)|%|68,2|69,5|71,4|70,3|64,8
Reddito disponibile pro capite|euro|18.940|19.615|20.387|20.902|20.741
Raccolta differenziata|%|71,5|72,3|73,0|72,8|65,2
Dispersione da rete idrica|%|31,6|-|33,9|35,8|42,4
Piste ciclabili per 100 kmq|km|14,2|15,0|16,7|12,5|27,6`,
    columns: 'name|.|a2020|a2021|a2022|a2022:@Marche|a2022:@Italia',
    expected: `
#
#
Speranza di vita alla nascita [anni]|.|82.7|83.1|83.4|83.2|82.6
Persone con almeno il diploma (25-64 anni) [%]|.|64.8|66.0|66.9|68.1|63.0
Tasso di occupazione (20-64 anni) [%]|.|68.2|69.5|71.4|70.3|64.8
Reddito disponibile pro capite [euro]|.|18940|19615|20387|20902|20741
Raccolta differenziata [%]|.|71.5|72.3|73.0|72.8|65.2
Dispersione da rete idrica [%]|.|31.6|.|33.9|35.8|42.4
Piste ciclabili per 100 kmq [km]|.|14.2|15.0|16.7|12.5|27.6`,
  }),
  real({
    id: 'it-catasto-rifiuti-province-produzione-raccolta-differenziata-anno-nel-titolo',
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
    id: 'it-bilancio-di-sostenibilita-unita-di-misura-tre-anni-obiettivo-righe-di-gruppo',
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
    id: 'it-comune-piano-della-performance-valore-atteso-conseguito-aree-unite',
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
    id: 'it-ateneo-in-cifre-anni-accademici-in-riga-quattro-misure',
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
    id: 'it-azienda-sanitaria-conto-economico-consuntivo-preconsuntivo-preventivo-migliaia-nella-testata',
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
    id: 'it-ambito-sociale-piano-di-zona-baseline-risultato-due-target',
    plan: 'an Italian social district, form of the indicators of its three-year plan: baseline, result, two targets, units in the names',
    address: 'https://www.asp.re.it/',
    arranged: INVENTED,
    table: `
Indicatore|Baseline 2022|Risultato 2024|Target 2025|Target 2027
Anziani assistiti a domicilio|1.742|1.896|1.950|2.100
Posti nei centri diurni|214|228|235|260
Nuclei familiari con reddito minimo|865|912|900|850
Tempo di attesa per la prima valutazione (giorni)|31|26|24|20
Copertura dei servizi per la prima infanzia (%)|33,6|36,2|37,5|40
Spesa sociale pro capite (€)|118,40|126,75|130|140`,
    columns: 'name|a2022|a2024|t2025|t2027',
    expected: `
#
Anziani assistiti a domicilio|1742|1896|1950|2100
Posti nei centri diurni|214|228|235|260
Nuclei familiari con reddito minimo|865|912|900|850
Tempo di attesa per la prima valutazione [giorni]|31|26|24|20
Copertura dei servizi per la prima infanzia [%]|33.6|36.2|37.5|40
Spesa sociale pro capite [EUR]|118.40|126.75|130|140`,
  }),
  real({
    id: 'it-camera-di-commercio-imprese-attive-province-trimestri-romani-variazione',
    plan: 'an Italian chamber of commerce, form of its quarterly table of firms: provinces down, quarters with Roman numerals across, the change last, the region below',
    address: 'https://www.tno.camcom.it/',
    arranged: INVENTED,
    table: `
Imprese attive per provincia|<|<|<|<|<
Provincia|I trim. 2024|II trim. 2024|III trim. 2024|IV trim. 2024|Var. % IV trim. 2024/2023
Arezzo|32.418|32.564|32.571|32.390|-0,6
Grosseto|24.906|25.087|25.113|24.975|0,2
Livorno|27.342|27.590|27.648|27.405|-0,1
Pisa|35.871|36.024|36.058|35.902|0,4
Siena|24.113|24.215|24.196|24.038|-0,8
Toscana|339.650|341.287|341.530|339.914|-0,2`,
    columns:
      'place|p2024-Q1:Imprese attive|p2024-Q2:Imprese attive|p2024-Q3:Imprese attive|p2024-Q4:Imprese attive|.',
    expected: `
#
#
Arezzo|32418|32564|32571|32390|!
Grosseto|24906|25087|25113|24975|!
Livorno|27342|27590|27648|27405|!
Pisa|35871|36024|36058|35902|!
Siena|24113|24215|24196|24038|!
Toscana|339650|341287|341530|339914|!`,
  }),
  real({
    id: 'it-azienda-trasporti-carta-della-mobilita-fattori-di-qualita-standard-risultato-parole-per-limiti',
    plan: 'an Italian bus company, form of the table of its mobility charter: quality factors, units, standard and result of the year, standard of the next, words for bounds',
    address: 'https://www.atb.bergamo.it/',
    arranged: INVENTED,
    table: `
Fattore di qualità|Indicatore|Unità di misura|Standard 2024|Risultato 2024|Standard 2025
Regolarità|Corse effettuate su corse programmate|%|99,0|99,3|99,2
Puntualità|Corse in ritardo oltre dieci minuti|%|max 5|5,8|max 4,5
Informazione|Paline elettroniche attive|n.|180|196|220
Comfort|Autobus con aria condizionata|%|almeno 95|97,1|almeno 97
Ambiente|Età media del parco autobus|anni|≤ 9,5|9,8|≤ 9,0
Attenzione al cliente|Tempo medio di risposta ai reclami|giorni|30|22|25`,
    columns: '.|name|.|t2024|a2024|t2025',
    expected: `
#
.|Corse effettuate su corse programmate [%]|.|99.0|99.3|99.2
.|Corse in ritardo oltre dieci minuti [%]|.|≤5|5.8|≤4.5
.|Paline elettroniche attive|.|180|196|220
.|Autobus con aria condizionata [%]|.|≥95|97.1|≥97
.|Età media del parco autobus [anni]|.|≤9.5|9.8|≤9.0
.|Tempo medio di risposta ai reclami [giorni]|.|30|22|25`,
  }),
  real({
    id: 'it-fondazione-bancaria-erogazioni-per-settore-progetti-e-importo-sotto-due-anni',
    plan: 'an Italian banking foundation, form of the grants in its annual report: sectors down, projects and amounts in thousands of euros under two years, a total',
    address: 'https://www.fondazionecrlucca.it/',
    arranged: INVENTED,
    table: `
Erogazioni deliberate per settore|<|<|<|<
Settore|2023|<|2024|<
^|Progetti|Importo (migliaia di euro)|Progetti|Importo (migliaia di euro)
Arte e cultura|148|6.240,5|153|6.518,0
Educazione e istruzione|112|5.873,2|109|6.105,4
Volontariato e beneficenza|205|4.316,8|218|4.690,7
Ricerca scientifica|27|3.150,0|31|3.284,6
Totale|492|19.580,5|511|20.598,7`,
    columns: 'name|a2023:+Progetti|a2023:+Importo [euro]|a2024:+Progetti|a2024:+Importo [euro]',
    expected: `
#
#
#
Arte e cultura|148|6240500|153|6518000
Educazione e istruzione|112|5873200|109|6105400
Volontariato e beneficenza|205|4316800|218|4690700
Ricerca scientifica|27|3150000|31|3284600
Totale|492|19580500|511|20598700`,
  }),
];
