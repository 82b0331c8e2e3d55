import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'nl-province-indicators-form',
    plan: 'a Dutch province, form of its indicators with base, result and goal',
    address: 'https://www.provincie-utrecht.nl/',
    arranged: INVENTED,
    table: `
Indicator|Eenheid|Nulmeting 2018|Realisatie 2022|Streefwaarde 2026
Fietspaden|km|412|455|520
Tevreden reizigers|%|71,5|74,2|80
Nieuwe woningen|aantal|3.140|4.025|5.500`,
    columns: 'name|.|a2018|a2022|t2026',
    expected: `
#
Fietspaden [km]|.|412|455|520
Tevreden reizigers [%]|.|71.5|74.2|80
Nieuwe woningen|.|3140|4025|5500`,
  }),
  real({
    id: 'nl-mandatory-policy-indicators-form',
    plan: 'a Dutch municipality, form of the mandatory policy indicators of its budget with reference year',
    address: 'https://www.waarstaatjegemeente.nl/',
    arranged: INVENTED,
    table: `
Taakveld|Indicator|Eenheid|Peiljaar|Zutphen|Nederland
0. Bestuur|Formatie|fte per 1.000 inwoners|2023|8,4|n.v.t.
1. Veiligheid|Winkeldiefstallen|aantal per 1.000 inwoners|2022|2,6|2,3
3. Economie|Banen|aantal per 1.000 inwoners 15-64 jaar|2023|778,1|836,0
4. Onderwijs|Voortijdige schoolverlaters|%|2021/2022|2,4|2,2
7. Milieu|Omvang huishoudelijk restafval|kg per inwoner|2021|98|161
8. Volkshuisvesting|Gemiddelde WOZ-waarde|duizend euro|2023|312|369
^|Nieuw gebouwde woningen|aantal per 1.000 woningen|2022|14,2|9,1`,
    columns: '.|name|.|.|v:@Zutphen|v:@Nederland',
    expected: `
#
.|Formatie|.|.|a2023=8.4|.
.|Winkeldiefstallen|.|.|a2022=2.6|a2022=2.3
.|Banen|.|.|a2023=778.1|a2023=836
.|Voortijdige schoolverlaters [%]|.|.|a2022=2.4|a2022=2.2
.|Omvang huishoudelijk restafval [kg per inwoner]|.|.|a2021=98|a2021=161
.|Gemiddelde WOZ-waarde [euro]|.|.|a2023=312000|a2023=369000
.|Nieuw gebouwde woningen|.|.|a2022=14.2|a2022=9.1`,
  }),
  real({
    id: 'nl-woningcorporatie-jaarverslag-realisatie-norm-begroting-bedragen-x-1000-in-naam',
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
  real({
    id: 'nl-waterschap-jaarverslag-nulmeting-realisatie-streefwaarde-eenheid-kolom-minimaal',
    plan: 'a Dutch water board, form of the indicators of its annual report: a column of units with millions of euros, zero measurement, two realised years, target value with words for bounds, a note',
    address: 'https://www.wdodelta.nl/',
    arranged: INVENTED,
    table: `
Indicator|Eenheid|Nulmeting 2021|Realisatie 2023|Realisatie 2024|Streefwaarde 2027
Primaire keringen op orde|km|182,4|196,7|203,1|228
Natuurvriendelijke oevers|km|64,8|79,3|88,5|minimaal 120
Zuiveringsrendement fosfaat|%|88,2|89,6|90,1|≥ 91
Eigen opwekking energie|%|41,7|55,2|62,8|100
Klachten en meldingen|aantal|2.846|2.513|2.398|maximaal 2.000
Investeringen|mln. euro|58,6|71,4|83,9|n.n.b.
n.n.b.: nog niet bekend|<|<|<|<|<`,
    columns: 'name|.|a2021|a2023|a2024|t2027',
    expected: `
#
Primaire keringen op orde [km]|.|182.4|196.7|203.1|228
Natuurvriendelijke oevers [km]|.|64.8|79.3|88.5|≥120
Zuiveringsrendement fosfaat [%]|.|88.2|89.6|90.1|≥91
Eigen opwekking energie [%]|.|41.7|55.2|62.8|100
Klachten en meldingen|.|2846|2513|2398|≤2000
Investeringen [euro]|.|58600000|71400000|83900000|.
#`,
  }),
];
