import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'french-prefecture-excel',
    plan: 'a French ministry, form of its annual performance plan, saved from Excel',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    csv: `Indicateur;Unité;Réalisation 2021;Réalisation 2022;Prévision 2023;Cible 2025
Taux de recyclage des déchets;%;42,1;43,8;45;50
Logements rénovés;Nb;12 450;15 320;18 000;25 000
Délai moyen de traitement;jours;38,5;36;34;30
`,
    columns: 'name|.|a2021|a2022|.|t2025',
    expected: `
#
Taux de recyclage des déchets [%]||42.1|43.8|!|50
Logements rénovés||12450|15320|!|25000
Délai moyen de traitement [jours]||38.5|36|!|30`,
  }),
  real({
    id: 'french-communes-export',
    plan: 'a French open data portal, form of its export by commune',
    address: 'https://www.data.gouv.fr/',
    arranged: INVENTED,
    csv: `code_geo;libelle_geo;annee;nb_logements;part_logements_vacants_pct;revenu_median_eur
35238;Rennes;2019;124512;6,4;21550
35238;Rennes;2020;126201;6,2;21930
35288;Saint-Malo;2019;34820;8,1;22010
35288;Saint-Malo;2020;35105;7,9;22480
`,
    columns: '.|place|.|.:nb_logements|.:part_logements_vacants_pct|.:revenu_median_eur',
    expected: `
#
|Rennes||a2019=124512|a2019=6.4|a2019=21550
|Rennes||a2020=126201|a2020=6.2|a2020=21930
|Saint-Malo||a2019=34820|a2019=8.1|a2019=22010
|Saint-Malo||a2020=35105|a2020=7.9|a2020=22480`,
  }),
  real({
    id: 'fr-region-indicators-form',
    plan: 'a French region, form of the indicators of its plan for the climate',
    address: 'https://www.ecologie.gouv.fr/',
    arranged: INVENTED,
    csv: `Indicateur;Unité;Valeur 2015;Valeur 2021;Objectif 2026;Objectif 2030
Consommation d'énergie finale;GWh;58 412,7;55 930,2;50 000;44 500
Production d'énergie renouvelable;GWh;8 954;12 306,5;18 000;24 000
Part modale du vélo;%;2,8;3,9;6;9
Émissions de gaz à effet de serre;ktCO2e;14 210;12 988;10 900;8 500
`,
    columns: 'name|.|a2015|a2021|t2026|t2030',
    expected: `
#
Consommation d'énergie finale [GWh]||58412.7|55930.2|50000|44500
Production d'énergie renouvelable [GWh]||8954|12306.5|18000|24000
Part modale du vélo [%]||2.8|3.9|6|9
Émissions de gaz à effet de serre||14210|12988|10900|8500`,
    better: 'lower: Émissions de gaz à effet de serre; higher: Production d’énergie renouvelable',
  }),
  real({
    id: 'fr-performance-programme-form',
    plan: 'the French budget, form of an indicator of performance with forecast and target',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2021⏎Réalisation|2022⏎Réalisation|2023⏎Cible|2026⏎Cible
Délai moyen de traitement des dossiers|jours|64|58|52|45
Taux d’insertion à six mois|%|52,3|54,1|56|60
Nombre de bénéficiaires|Nb|12 450|13 020|13 500|15 000`,
    columns: 'name|.|a2021|a2022|t2023|t2026',
    expected: `
#
Délai moyen de traitement des dossiers|.|64|58|52|45
Taux d’insertion à six mois [%]|.|52.3|54.1|56|60
Nombre de bénéficiaires|.|12450|13020|13500|15000`,
  }),
  real({
    id: 'fr-communes-dated-columns-form',
    plan: 'a French agency, form of its communes with counts of two years',
    address: 'https://www.insee.fr/',
    arranged: INVENTED,
    csv: `Commune;Population 2014;Population 2020;Logements 2020
Lannion;19 880;20 040;11 932
Guingamp;6 896;7 115;4 402
Paimpol;7 172;7 201;5 880
`,
    columns: 'place|a2014:Population|a2020:Population|a2020:Logements',
    expected: `
#
Lannion|19880|20040|11932
Guingamp|6896|7115|4402
Paimpol|7172|7201|5880`,
  }),
  real({
    id: 'fr-region-plan-form',
    plan: 'a French region, form of its plan with state of the start and goals of the middle and the end',
    address: 'https://www.bretagne.bzh/',
    arranged: INVENTED,
    table: `
Indicateur de résultat|Unité de mesure|Valeur de référence (2020)|Valeur intermédiaire (2024)|Valeur cible (2029)
Emplois créés|ETP|0|350|1 200
Logements rénovés|nombre|0|4 500|15 000
Part du train dans les déplacements|%|5,1|6|8`,
    columns: 'name|.|a2020|t2024|t2029',
    expected: `
#
Emplois créés|.|0|350|1200
Logements rénovés|.|0|4500|15000
Part du train dans les déplacements [%]|.|5.1|6|8`,
  }),
  real({
    id: 'fr-communes-targets-form',
    plan: 'a French metropolis, form of its communes with made and planned homes',
    address: 'https://www.bordeaux-metropole.fr/',
    arranged: INVENTED,
    table: `
Commune|Logements réalisés 2022|Objectif 2022|Logements réalisés 2023|Objectif 2023
Talence|312|340|355|340
Pessac|498|520|471|520
Mérignac|610|600|655|600`,
    columns: 'place|a2022:Logements|t2022:Logements|a2023:Logements|t2023:Logements',
    expected: `
#
Talence|?|?|?|?
Pessac|?|?|?|?
Mérignac|?|?|?|?`,
  }),
  real({
    id: 'fr-annual-performance-report-form',
    plan: 'a French programme, form of its annual performance report with goal and result of a year side by side',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Objectif 2 – Réduire les délais de traitement|<|<|<|<|<|<
Indicateurs|Unité|2022|2023|2024|<|2027
^|^|Réalisation|Réalisation|Cible|Réalisation|Cible
Délai moyen de traitement des demandes|jours|62,4|58,1|≤ 55|53,7|45
Part des dossiers traités en moins de 30 jours|%|41,0|44,6|50|49,8 (p)|60
Taux d'appels aboutis|%|71|74,5|entre 75 et 80|76,2|> 85
Coût moyen par dossier|€|118|121,5|120|SO|stabilité
Agents formés|nombre|3 150|3 420|3 600|3 588|4 000`,
    columns: 'name|.|a2022|a2023|t2024|a2024|t2027',
    expected: `
#
#
#
Délai moyen de traitement des demandes [jours]|.|62.4|58.1|≤55|53.7|45
Part des dossiers traités en moins de 30 jours [%]|.|41|44.6|50|49.8|60
Taux d'appels aboutis [%]|.|71|74.5|75–80|76.2|>85
Coût moyen par dossier [EUR]|.|118|121.5|120|.|.
Agents formés|.|3150|3420|3600|3588|4000`,
  }),
  real({
    id: 'fr-projet-annuel-performance-form',
    plan: 'a French budget programme, form of its open file with réalisé, prévision and cible',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    csv: `Programme;Indicateur;Unité;2021 réalisé;2022 réalisé;2023 prévision;2024 cible;2026 cible
Forêt;Surface de forêt gérée durablement;ha;5 412 300;5 437 800;5 450 000;5 480 000;5 600 000
Forêt;Part des communes couvertes par un plan incendie;%;41,2;44,6;48;55;70
Police;Délai moyen d'intervention;minutes;12,8;13,1;12,5;12;11
Police;Taux d'élucidation des cambriolages;%;9,6;nd;10,2;11;12,5
Culture;Fréquentation des musées nationaux;visiteurs;14 310 000;27 650 000;30 000 000;31 500 000;33 000 000
`,
    columns: '.|name|.|a2021|a2022|e2023|t2024|t2026',
    expected: `
#
.|Surface de forêt gérée durablement [ha]|.|5412300|5437800|5450000|5480000|5600000
.|Part des communes couvertes par un plan incendie [%]|.|41.2|44.6|48|55|70
.|Délai moyen d'intervention [minutes]|.|12.8|13.1|12.5|12|11
.|Taux d'élucidation des cambriolages [%]|.|9.6|.|10.2|11|12.5
.|Fréquentation des musées nationaux [visiteurs]|.|14310000|27650000|30000000|31500000|33000000`,
  }),
  real({
    id: 'fr-metropole-tableau-de-bord-sens-attendu-points-virgules-csv-form',
    plan: 'a French metropolis, form of the dashboard of its climate and mobility plan as a semicolon file: expected direction, reference value, results and a target',
    address: 'https://www.rennesmetropole.fr/',
    arranged: INVENTED,
    csv: `N°;Indicateur;Unité;Sens attendu;Valeur de référence 2019;Réalisé 2022;Réalisé 2023;Cible 2026;Service pilote
1;Part modale du vélo;%;hausse;6,5;8,1;9,4;15;Mobilités
2;Émissions de gaz à effet de serre;ktCO2e;baisse;1 245;1 130;1 098;870;Climat
3;Fréquentation du réseau de transports en commun;millions de voyages;hausse;92,4;81,7;90,2;105;Mobilités
4;Consommation d'énergie du patrimoine;GWh;baisse;182,4;165,9;158,3;130;Bâtiments
5;Logements sociaux livrés;logements;hausse;612;548;n.d.;900;Habitat
6;Budget consacré à la rénovation énergétique;M€;hausse;12,5;18,3;21,7;30;Finances
7;Déchets ménagers par habitant;kg;baisse;498,6;472;465,1;≤ 430;Déchets
`,
    columns: '.|name|.|.|a2019|a2022|a2023|t2026|.',
    better:
      "higher: Part modale du vélo / Fréquentation du réseau de transports en commun / Logements sociaux livrés / Budget consacré à la rénovation énergétique; lower: Émissions de gaz à effet de serre / Consommation d'énergie du patrimoine / Déchets ménagers par habitant",
    expected: `
#
.|Part modale du vélo [%]|.|.|6.5|8.1|9.4|15|.
.|Émissions de gaz à effet de serre [ktCO2e]|.|.|1245|1130|1098|870|.
.|Fréquentation du réseau de transports en commun [voyages]|.|.|92400000|81700000|90200000|105000000|.
.|Consommation d'énergie du patrimoine [GWh]|.|.|182.4|165.9|158.3|130|.
.|Logements sociaux livrés [logements]|.|.|612|548|.|900|.
.|Budget consacré à la rénovation énergétique [EUR]|.|.|12500000|18300000|21700000|30000000|.
.|Déchets ménagers par habitant [kg]|.|.|498.6|472|465.1|≤430|.`,
  }),
  real({
    id: 'fr-quebec-rapport-annuel-de-gestion-mesure-de-depart-annee-en-cellule-form',
    plan: 'un ministère du Québec, form of the results of its annual management report: starting measure with its fiscal year in the cell, target and result of the year, later targets',
    address: 'https://www.quebec.ca/',
    arranged: INVENTED,
    table: `
Objectif|Indicateur|Mesure de départ|Cible 2023-2024|Résultat 2023-2024|Cible 2024-2025|Cible 2026-2027|Atteinte
Améliorer l'accès aux services|Taux de demandes traitées dans les délais|78,4 % (2022-2023)|82 %|84,1 %|85 %|90 %|Atteinte
^|Délai moyen de traitement (jours)|34 (2022-2023)|30|31,5|28|≤ 25|Non atteinte
Soutenir la réussite|Taux de diplomation au secondaire|81,8 % (2021-2022)|83 %|82,6 %|84 %|86 %|Non atteinte
Développer le réseau|Nombre de places créées en services de garde|6 412 (2022-2023)|10 000|9 186|11 500|12 000|Non atteinte
^|Investissements en infrastructures (M$)|42,5 (2022-2023)|55|57,3|60|75|Atteinte
Réduire l'empreinte de l'État|Émissions de GES du parc de véhicules (tonnes)|1 245 (2019-2020)|1 050|1 018|990|870|Atteinte
Être un employeur de choix|Taux de mobilisation du personnel|s. o.|70 %|72 %|72 %|75 %|Atteinte`,
    columns: '.|name|v|t2024|a2024|t2025|t2027|.',
    expected: `
#
.|Taux de demandes traitées dans les délais [%]|a2023=78.4|82|84.1|85|90|.
.|Délai moyen de traitement [jours]|a2023=34|30|31.5|28|≤25|.
.|Taux de diplomation au secondaire [%]|a2022=81.8|83|82.6|84|86|.
.|Nombre de places créées en services de garde|a2023=6412|10000|9186|11500|12000|.
.|Investissements en infrastructures [$]|a2023=42500000|55000000|57300000|60000000|75000000|.
.|Émissions de GES du parc de véhicules [tonnes]|a2020=1245|1050|1018|990|870|.
.|Taux de mobilisation du personnel [%]|.|70|72|72|75|.`,
  }),
  real({
    id: 'fr-belgique-indicateurs-developpement-durable-objectif-evaluation-form',
    plan: 'le Bureau fédéral du Plan, forme du bilan des indicateurs de développement durable',
    address: 'https://www.indicators.be/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2015|2021|2022|Objectif 2030|Évaluation
Pas de pauvreté|<|<|<|<|<|<
Risque de pauvreté ou d'exclusion sociale|%|21,6|19,0|18,6|16,3|favorable
Bonne santé et bien-être|<|<|<|<|<|<
Fumeurs quotidiens|%|18,9|15,4|:|5|défavorable
Tués sur les routes|nombre|762|516|540|320|indéterminée
Énergie et climat|<|<|<|<|<|<
Part des énergies renouvelables|%|8,1|13,0|13,8|≥ 21,7|favorable
Émissions de gaz à effet de serre par habitant|t éq. CO2|10,6|9,6|8,9|5,5|défavorable
Superficie en agriculture biologique|ha|68 818|99 072|101 000|200 000|défavorable`,
    columns: 'name|.|a2015|a2021|a2022|t2030|.',
    expected: `
#
#
Risque de pauvreté ou d'exclusion sociale [%]|.|21.6|19.0|18.6|16.3|.
#
Fumeurs quotidiens [%]|.|18.9|15.4|.|5|.
Tués sur les routes|.|762|516|540|320|.
#
Part des énergies renouvelables [%]|.|8.1|13.0|13.8|≥21.7|.
Émissions de gaz à effet de serre par habitant [t éq. CO2]|.|10.6|9.6|8.9|5.5|.
Superficie en agriculture biologique [ha]|.|68818|99072|101000|200000|.`,
  }),
  real({
    id: 'fr-service-public-eau-indicateurs-trois-exercices-objectif',
    plan: 'a French water service, form of the indicators of its yearly report on price and quality: code, three years, objective',
    address: 'https://www.eau17.fr/',
    arranged: INVENTED,
    table: `
Code|Indicateur|Unité|2021|2022|2023|Objectif 2027
D101.0|Nombre d'habitants desservis|habitants|148 320|149 875|151 204|
P104.3|Rendement du réseau de distribution|%|82,4|83,1|84,6|≥ 88
P106.3|Indice linéaire de pertes en réseau|m³/km/jour|4,2|3,9|3,6|3,0
P107.2|Taux moyen de renouvellement des réseaux|%|0,58|0,61|0,67|1,00
D102.0|Prix du service au m³ pour 120 m³|€ TTC/m³|2,14|2,19|2,31|
P154.0|Taux d'impayés sur les factures de l'année précédente|%|1,9|2,3|n.c.|< 1,5
P155.1|Taux de réclamations|pour 1 000 abonnés|6,8|5,4|5,1|4,0`,
    columns: '.|name|.|a2021|a2022|a2023|t2027',
    expected: `
#
.|Nombre d'habitants desservis [habitants]|.|148320|149875|151204|.
.|Rendement du réseau de distribution [%]|.|82.4|83.1|84.6|≥88
.|Indice linéaire de pertes en réseau [m³/km/jour]|.|4.2|3.9|3.6|3.0
.|Taux moyen de renouvellement des réseaux [%]|.|0.58|0.61|0.67|1.00
.|Prix du service au m³ pour 120 m³|.|2.14|2.19|2.31|.
.|Taux d'impayés sur les factures de l'année précédente [%]|.|1.9|2.3|.|<1.5
.|Taux de réclamations [pour 1 000 abonnés]|.|6.8|5.4|5.1|4.0`,
  }),
  real({
    id: 'fr-projet-annuel-performances-unite-realisation-prevision-cible',
    plan: 'un ministère français, forme du tableau des indicateurs de son projet annuel de performances: unité, réalisations, prévision, cibles',
    address: 'https://www.budget.gouv.fr/',
    arranged: INVENTED,
    table: `
Indicateur|Unité|2021 Réalisation|2022 Réalisation|2023 Prévision|2024 Cible|2026 Cible
Délai moyen de traitement des dossiers|jours|94|88|82|75|60
Part des procédures dématérialisées|%|61,4|68,9|74|80|90
Nombre de logements rénovés|logements|644 073|669 890|700 000|750 000|900 000
Coût moyen par dossier|€|127,5|124,8|122|120|115
Taux de satisfaction des usagers|%|Non déterminé|78,2|80|82|85
Surface de terres restaurées|ha|3 215|4 018|4 500|5 000|6 500`,
    columns: 'name|.|a2021|a2022|e2023|t2024|t2026',
    expected: `
#
Délai moyen de traitement des dossiers [jours]|.|94|88|82|75|60
Part des procédures dématérialisées [%]|.|61.4|68.9|74|80|90
Nombre de logements rénovés [logements]|.|644073|669890|700000|750000|900000
Coût moyen par dossier [EUR]|.|127.5|124.8|122|120|115
Taux de satisfaction des usagers [%]|.|.|78.2|80|82|85
Surface de terres restaurées [ha]|.|3215|4018|4500|5000|6500`,
  }),
  real({
    id: 'fr-observatoire-tourisme-departements-mois-colonnes-nuitees-milliers',
    plan: 'un observatoire régional du tourisme, forme du tableau des nuitées: départements en lignes, mois abrégés en colonnes, milliers dans le titre, ligne de la région',
    address: 'https://www.tourismebretagne.bzh/',
    arranged: INVENTED,
    table: `
Nuitées hôtelières (en milliers)|<|<|<|<|<
Département|avr. 2024|mai 2024|juin 2024|juil. 2024|août 2024
Côtes-d’Armor|86,4|98,1|104,7|152,3|171,0
Finistère|142,0|159,6|171,2|248,9|280,5
Ille-et-Vilaine|201,3|214,8|219,4|265,7|290,1
Morbihan|133,5|151,9|160,8|239,6|271,4
Ensemble|563,2|624,4|656,1|906,5|1 013,0`,
    columns:
      'place|p2024-04:Nuitées hôtelières|p2024-05:Nuitées hôtelières|p2024-06:Nuitées hôtelières|p2024-07:Nuitées hôtelières|p2024-08:Nuitées hôtelières',
    expected: `
#
#
Côtes-d’Armor|86400|98100|104700|152300|171000
Finistère|142000|159600|171200|248900|280500
Ille-et-Vilaine|201300|214800|219400|265700|290100
Morbihan|133500|151900|160800|239600|271400
Ensemble|563200|624400|656100|906500|1013000`,
  }),
  real({
    id: 'fr-dossier-de-commune-recensements-annees-etoilees-unites-dans-les-noms',
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
    id: 'fr-academie-effectifs-premier-degre-departements-rentrees-evolution',
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
    id: 'fr-plan-climat-air-energie-territorial-secteurs-annee-de-reference-objectifs-aux-horizons',
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
    id: 'fr-contrat-hopital-agence-regionale-valeur-initiale-annee-en-cellule-cibles-axes',
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
    id: 'fr-ville-budget-primitif-comptes-administratifs-chapitres-milliers-euros-dans-le-titre',
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
    id: 'fr-bailleur-social-rapport-annuel-situation-au-31-decembre-trois-annees',
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
    id: 'fr-resultats-des-lycees-au-baccalaureat-session-dans-le-titre',
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
    id: 'fr-reseau-de-tramway-voyages-trimestres-en-ligne-annees-en-colonne-nd',
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
    id: 'fr-contrat-d-objectifs-et-de-performance-musee-paires-cible-resultat-par-annee',
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
    id: 'fr-csv-construction-de-logements-region-annee-trois-mesures-en-colonne',
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
    id: 'fr-senegal-ministere-lettre-de-politique-sectorielle-reference-deux-cibles-source',
    plan: 'a Senegalese ministry, form of the indicators of its sector policy: numbers, units, reference year, two targets and the source',
    address: 'https://www.energie.gouv.sn/',
    arranged: INVENTED,
    table: `
N°|Indicateur|Unité|Référence 2022|Cible 2025|Cible 2027|Source
1|Taux d'électrification rurale|%|61,3|75|90|ASER
2|Villages électrifiés|villages|4 812|6 100|7 450|ASER
3|Part des énergies renouvelables dans la production|%|30,8|36|40|SENELEC
4|Puissance installée|MW|1 743|2 050|2 400|SENELEC
5|Durée moyenne des coupures|heures|38,5|25|15|CRSE
6|Foyers améliorés diffusés|foyers|215 000|380 000|500 000|DEER`,
    columns: '.|name|.|a2022|t2025|t2027|.',
    expected: `
#
.|Taux d'électrification rurale [%]|.|61.3|75|90|.
.|Villages électrifiés [villages]|.|4812|6100|7450|.
.|Part des énergies renouvelables dans la production [%]|.|30.8|36|40|.
.|Puissance installée [MW]|.|1743|2050|2400|.
.|Durée moyenne des coupures [heures]|.|38.5|25|15|.
.|Foyers améliorés diffusés [foyers]|.|215000|380000|500000|.`,
  }),
  real({
    id: 'fr-demandeurs-d-emploi-categories-en-ligne-mois-abreges-en-colonne-milliers-dans-le-titre',
    plan: 'a French labour ministry, form of its monthly table of job seekers: categories down, short months with the year across, thousands told in the title',
    address: 'https://dares.travail-emploi.gouv.fr/',
    arranged: INVENTED,
    table: `
Demandeurs d'emploi inscrits en fin de mois (en milliers)|<|<|<|<|<
Catégorie|janv. 2025|févr. 2025|mars 2025|avr. 2025|mai 2025
Catégorie A|152,6|151,9|150,4|149,8|149,1
Catégorie B|38,4|38,7|39,0|38,6|38,2
Catégorie C|84,9|85,3|85,1|85,8|86,2
Ensemble A, B, C|275,9|275,9|274,5|274,2|273,5`,
    columns: 'name|p2025-01|p2025-02|p2025-03|p2025-04|p2025-05',
    expected: `
#
#
Catégorie A|152600|151900|150400|149800|149100
Catégorie B|38400|38700|39000|38600|38200
Catégorie C|84900|85300|85100|85800|86200
Ensemble A, B, C|275900|275900|274500|274200|273500`,
  }),
  real({
    id: 'fr-csv-communes-code-annee-dans-les-noms-de-colonne-population-chomage-revenu',
    plan: 'a French intermunicipal body, form of an open data file of its communes: codes, semicolons, years within the heads, decimal commas',
    address: 'https://data.grandpoitiers.fr/',
    arranged: INVENTED,
    csv: `Code INSEE;Commune;Population 2015;Population 2021;Taux de chômage 2021 (%);Revenu médian 2021 (€)
86041;Buxerolles;10124;10387;8,9;23410
86062;Chasseneuil-du-Poitou;4612;4755;7,6;23985
86115;Jaunay-Marigny;7243;7684;7,1;24130
86163;Migné-Auxances;6058;6214;6,4;24760
86214;Saint-Benoît;7079;7321;8,2;25295
`,
    columns: '.|place|a2015:Population|a2021:Population|a2021:Taux de chômage [%]|a2021:Revenu médian [EUR]',
    expected: `
#
.|Buxerolles|10124|10387|8.9|23410
.|Chasseneuil-du-Poitou|4612|4755|7.6|23985
.|Jaunay-Marigny|7243|7684|7.1|24130
.|Migné-Auxances|6058|6214|6.4|24760
.|Saint-Benoît|7079|7321|8.2|25295`,
  }),
  real({
    id: 'fr-service-d-incendie-interventions-par-nature-quatre-annees-total',
    plan: 'a French fire and rescue service, form of its yearly statistics: kinds of call down, four years across, a total, spaces for thousands',
    address: 'https://www.sdis86.fr/',
    arranged: INVENTED,
    table: `
Interventions par nature|<|<|<|<
Nature de l'intervention|2021|2022|2023|2024
Secours à personne|21 846|23 105|22 974|23 418
Accidents de circulation|1 932|1 987|1 941|2 006
Incendies|2 415|2 863|2 296|2 187
Opérations diverses|3 108|3 254|3 317|3 402
Total|29 301|31 209|30 528|31 013`,
    columns: 'name|a2021|a2022|a2023|a2024',
    expected: `
#
#
Secours à personne|21846|23105|22974|23418
Accidents de circulation|1932|1987|1941|2006
Incendies|2415|2863|2296|2187
Opérations diverses|3108|3254|3317|3402
Total|29301|31209|30528|31013`,
  }),
  real({
    id: 'fr-maroc-office-des-changes-exportations-par-secteur-millions-de-dirhams-provisoire-dont',
    plan: 'a Moroccan trade office, form of its yearly table of exports: sectors down with a row of which, three years with the last provisional, millions of dirhams in the title, the change, a note',
    address: 'https://www.oc.gov.ma/',
    arranged: INVENTED,
    table: `
Exportations par secteur (en millions de dirhams)|<|<|<|<
Secteur|2022|2023|2024*|Variation 2024/2023 (%)
Automobile|111 282|141 763|157 602|11,2
Dont : câblage|41 514|48 830|52 947|8,4
Agriculture et agroalimentaire|81 226|83 163|86 810|4,4
Textile et cuir|43 919|46 063|45 846|-0,5
Aéronautique|21 278|23 042|26 437|14,7
* Chiffres provisoires|<|<|<|<`,
    columns: 'name|a2022|a2023|a2024|.',
    expected: `
#
#
Automobile [dirhams]|111282000000|141763000000|157602000000|!
câblage [dirhams]|41514000000|48830000000|52947000000|!
Agriculture et agroalimentaire [dirhams]|81226000000|83163000000|86810000000|!
Textile et cuir [dirhams]|43919000000|46063000000|45846000000|!
Aéronautique [dirhams]|21278000000|23042000000|26437000000|!
#`,
  }),
  real({
    id: 'fr-caisse-d-allocations-familiales-bilan-cog-axes-fusionnes-cible-atteinte-oui-non',
    plan: 'a French family allowance fund, form of the yearly review of its contract with the state: merged axes, units, result, target and result, yes or no, next target',
    address: 'https://www.caf.fr/',
    arranged: INVENTED,
    table: `
Axe|Indicateur|Unité|Résultat 2023|Cible 2024|Résultat 2024|Cible atteinte|Cible 2025
Accès aux droits|Délai moyen de traitement des demandes|jours|14,2|≤ 12|11,6|Oui|≤ 11
^|Taux d'appels décrochés|%|88,4|90|86,9|Non|90
^|Rendez-vous des droits réalisés|nombre|4 870|5 200|5 346|Oui|5 500
Petite enfance|Places d'accueil nouvelles|places|212|240|225|Non|260
^|Taux d'occupation des crèches|%|71,3|73|74,1|Oui|75
Lutte contre la fraude|Montant des indus détectés|M€|9,8|10,2|10,6|Oui|10,5`,
    columns: '.|name|.|a2023|t2024|a2024|.|t2025',
    expected: `
#
.|Délai moyen de traitement des demandes [jours]|.|14.2|≤12|11.6|.|≤11
.|Taux d'appels décrochés [%]|.|88.4|90|86.9|.|90
.|Rendez-vous des droits réalisés|.|4870|5200|5346|.|5500
.|Places d'accueil nouvelles [places]|.|212|240|225|.|260
.|Taux d'occupation des crèches [%]|.|71.3|73|74.1|.|75
.|Montant des indus détectés [EUR]|.|9800000|10200000|10600000|.|10500000`,
  }),
  real({
    id: 'fr-csv-qualite-de-l-air-stations-mois-iso-polluant-valeur-unite',
    plan: 'a French air quality association, form of a long open data file: station, month, pollutant, value and unit in columns, semicolons and decimal commas',
    address: 'https://www.atmo-auvergnerhonealpes.fr/',
    arranged: INVENTED,
    csv: `station;mois;polluant;valeur;unité
Lyon Centre;2025-01;NO2;31,4;µg/m³
Lyon Centre;2025-01;PM10;24,8;µg/m³
Lyon Centre;2025-02;NO2;28,9;µg/m³
Lyon Centre;2025-02;PM10;22,1;µg/m³
Grenoble Boulevards;2025-01;NO2;36,7;µg/m³
Grenoble Boulevards;2025-01;PM10;27,3;µg/m³
Grenoble Boulevards;2025-02;NO2;33,2;µg/m³
Grenoble Boulevards;2025-02;PM10;25,6;µg/m³
Annecy Rocade;2025-01;NO2;29,5;µg/m³
Annecy Rocade;2025-01;PM10;21,9;µg/m³
Annecy Rocade;2025-02;NO2;26,0;µg/m³
Annecy Rocade;2025-02;PM10;20,4;µg/m³
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Lyon Centre|.|NO2 [µg/m³]|p2025-01=31.4|.
Lyon Centre|.|PM10 [µg/m³]|p2025-01=24.8|.
Lyon Centre|.|NO2 [µg/m³]|p2025-02=28.9|.
Lyon Centre|.|PM10 [µg/m³]|p2025-02=22.1|.
Grenoble Boulevards|.|NO2 [µg/m³]|p2025-01=36.7|.
Grenoble Boulevards|.|PM10 [µg/m³]|p2025-01=27.3|.
Grenoble Boulevards|.|NO2 [µg/m³]|p2025-02=33.2|.
Grenoble Boulevards|.|PM10 [µg/m³]|p2025-02=25.6|.
Annecy Rocade|.|NO2 [µg/m³]|p2025-01=29.5|.
Annecy Rocade|.|PM10 [µg/m³]|p2025-01=21.9|.
Annecy Rocade|.|NO2 [µg/m³]|p2025-02=26.0|.
Annecy Rocade|.|PM10 [µg/m³]|p2025-02=20.4|.`,
  }),
  real({
    id: 'fr-region-programme-feder-code-valeur-et-annee-de-reference-valeur-intermediaire-valeur-cible',
    plan: 'a French region, form of the indicators of its European fund programme: codes, units, reference value with the year in a column of its own, milestone and final target with years in the heads',
    address: 'https://www.europe-bfc.eu/',
    arranged: INVENTED,
    table: `
Code|Indicateur|Unité de mesure|Valeur de référence|Année de référence|Valeur intermédiaire (2024)|Valeur cible (2029)
RCO01|Entreprises bénéficiant d'un soutien|entreprises|–|–|480|1 950
RCR03|PME introduisant une innovation|entreprises|124|2021|–|610
RCO18|Logements à performance énergétique améliorée|logements|–|–|1 200|4 850
RCR26|Consommation annuelle d'énergie primaire|MWh/an|186 400|2020|–|129 700
RCR29|Émissions estimées de gaz à effet de serre|t éq. CO2/an|42 350|2020|–|28 900
RCO58|Pistes cyclables bénéficiant d'un soutien|km|–|–|35|128`,
    columns: '.|name|.|.|.|t2024|t2029',
    expected: `
#
.|Entreprises bénéficiant d'un soutien [entreprises]|.|.|.|480|1950
.|PME introduisant une innovation [entreprises]|.|a2021=124|.|.|610
.|Logements à performance énergétique améliorée [logements]|.|.|.|1200|4850
.|Consommation annuelle d'énergie primaire [MWh/an]|.|a2020=186400|.|.|129700
.|Émissions estimées de gaz à effet de serre [t éq. CO2/an]|.|a2020=42350|.|.|28900
.|Pistes cyclables bénéficiant d'un soutien [km]|.|.|.|35|128`,
  }),
];
