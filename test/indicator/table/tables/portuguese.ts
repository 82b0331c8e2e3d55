import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'fingertips-form',
    plan: 'Public health profiles of England, form of the downloaded file',
    address: 'https://fingertips.phe.org.uk/',
    arranged: INVENTED,
    csv: `Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note
93085,Smoking prevalence in adults,E92000001,England,E08000003,Manchester,Counties & UAs,Persons,18+ yrs,2020,17.4,15.1,19.7,,,
93085,Smoking prevalence in adults,E92000001,England,E08000003,Manchester,Counties & UAs,Persons,18+ yrs,2021,16.8,14.2,19.4,,,
93085,Smoking prevalence in adults,E92000001,England,E08000035,Leeds,Counties & UAs,Persons,18+ yrs,2020,12.9,11.4,14.3,,,
93085,Smoking prevalence in adults,E92000001,England,E08000035,Leeds,Counties & UAs,Persons,18+ yrs,2021,12.1,10.4,13.9,,,
`,
    columns: '.|name|.|.|.|place|.|.|.|.|a2020|.|.|.|.|.',
    expected: `
#
|Smoking prevalence in adults||||Manchester|||||a2020=17.4|!|!
|Smoking prevalence in adults||||Manchester|||||a2021=16.8|!|!
|Smoking prevalence in adults||||Leeds|||||a2020=12.9|!|!
|Smoking prevalence in adults||||Leeds|||||a2021=12.1|!|!`,
  }),
  real({
    id: 'pt-plan-goals-form',
    plan: 'a Portuguese city, form of its plan with a reference and goals',
    address: 'https://www.lisboa.pt/',
    arranged: INVENTED,
    table: `
Indicador|Unidade|Valor de referência 2019|Meta 2025|Meta 2030
Emissões de gases com efeito de estufa|kt CO2e|2.845|1.950|1.140
Quota do transporte público|%|22,4|30|36
Ciclovias|km|126|200|260`,
    columns: 'name|.|a2019|t2025|t2030',
    expected: `
#
Emissões de gases com efeito de estufa|.|2845|1950|1140
Quota do transporte público [%]|.|22.4|30|36
Ciclovias [km]|.|126|200|260`,
  }),
  real({
    id: 'pt-plurianual-plan-reference-date-form',
    plan: 'a Brazilian municipality, form of its multi-year plan with reference date and goals by year',
    address: 'https://www.gov.br/planejamento/',
    arranged: INVENTED,
    table: `
Indicador|Unidade de medida|Referência|<|Metas do PPA 2024-2027|<|<|<
^|^|Data|Índice|2024|2025|2026|2027
Cobertura da atenção primária à saúde|percentual|31/12/2022|64,30|66,00|68,50|71,00|75,00
Taxa de mortalidade infantil|por 1.000 nascidos vivos|31/12/2021|12,80|12,40|12,00|11,50|11,00
Famílias atendidas pelo programa de habitação|unidade|31/12/2022|1.250|1.400|1.600|1.800|2.100
Perdas na distribuição de água|percentual|31/12/2022|41,2|40,0|38,0|36,0|33,0
Investimento em saneamento|R$ milhões|31/12/2022|182,5|-|210,0|240,0|260,0`,
    columns: 'name|.|.|v|t2024|t2025|t2026|t2027',
    expected: `
#
#
Cobertura da atenção primária à saúde|.|.|a2022=64.3|66|68.5|71|75
Taxa de mortalidade infantil|.|.|a2021=12.8|12.4|12|11.5|11
Famílias atendidas pelo programa de habitação|.|.|a2022=1250|1400|1600|1800|2100
Perdas na distribuição de água|.|.|a2022=41.2|40|38|36|33
Investimento em saneamento [BRL]|.|.|a2022=182500000|.|210000000|240000000|260000000`,
  }),
  real({
    id: 'pt-municipios-valor-meta-form',
    plan: 'a Brazilian state, form of its long file of municipalities with year, value and goal of that year',
    address: 'https://dados.gov.br/',
    arranged: INVENTED,
    csv: `Município;Ano;Indicador;Unidade;Valor;Meta
Blumenau;2022;Cobertura vacinal;%;81,4;95
Blumenau;2023;Cobertura vacinal;%;88,9;95
Joinville;2022;Cobertura vacinal;%;79,6;95
Joinville;2023;Cobertura vacinal;%;86,1;95
Blumenau;2023;Matrículas em creche;crianças;9.812;10.500
Joinville;2023;Matrículas em creche;crianças;17.340;
Joinville;2025;Matrículas em creche;crianças;;21.000
`,
    columns: 'place|.|name|.|a2022|t2022',
    expected: `
#
Blumenau|.|Cobertura vacinal [%]|.|81.4|95
Blumenau|.|Cobertura vacinal [%]|.|a2023=88.9|t2023=95
Joinville|.|Cobertura vacinal [%]|.|79.6|95
Joinville|.|Cobertura vacinal [%]|.|a2023=86.1|t2023=95
Blumenau|.|Matrículas em creche [crianças]|.|a2023=9812|t2023=10500
Joinville|.|Matrículas em creche [crianças]|.|a2023=17340|.
Joinville|.|Matrículas em creche [crianças]|.|.|t2025=21000`,
  }),
  real({
    id: 'pt-quar-meta-tolerancia-valor-critico-peso-resultado-form',
    plan: 'um instituto público português, forma do quadro de avaliação e responsabilização (QUAR)',
    address: 'https://www.gep.mtsss.gov.pt/',
    arranged: INVENTED,
    table: `
N.º|Indicador|2021|2022|Meta 2023|Tolerância|Valor crítico|Peso|Resultado 2023|Taxa de realização|Classificação
OOp1: Melhorar o atendimento aos cidadãos|<|<|<|<|<|<|<|<|<|<
1|Prazo médio de resposta às reclamações (dias)|18|16|15|2|10|60%|14|100%|Atingiu
2|Taxa de satisfação dos utentes (%)|81,4|82,0|83|2|90|40%|86,1|112%|Superou
OOp2: Reforçar a atividade inspetiva|<|<|<|<|<|<|<|<|<|<
3|Ações de inspeção realizadas|1 204|1 310|1 300|50|1 500|50%|1 287|100%|Atingiu
4|Processos concluídos no prazo (%)|—|74,5|78|3|85|50%|71,2|92%|Não atingiu
OOp3: Qualificar os trabalhadores|<|<|<|<|<|<|<|<|<|<
5|Horas de formação por trabalhador|21|24|25|3|35|100%|29|110%|Superou`,
    columns: '.|name|a2021|a2022|t2023|.|.|.|a2023|.|.',
    expected: `
#
#
.|Prazo médio de resposta às reclamações [dias]|18|16|15|!|!|!|14|!|.
.|Taxa de satisfação dos utentes [%]|81.4|82.0|83|!|!|!|86.1|!|.
#
.|Ações de inspeção realizadas|1204|1310|1300|!|!|!|1287|!|.
.|Processos concluídos no prazo [%]|.|74.5|78|!|!|!|71.2|!|.
#
.|Horas de formação por trabalhador|21|24|25|!|!|!|29|!|.`,
  }),
  real({
    id: 'pt-plano-municipal-de-saude-linha-de-base-metas-anuais',
    plan: 'a Brazilian municipality, form of the goals of its health plan: base line with its year, then a goal for each year',
    address: 'https://www.curitiba.pr.gov.br/',
    arranged: INVENTED,
    table: `
Nº|Indicador|Unidade de medida|Linha de base (2020)|Meta 2022|Meta 2023|Meta 2024|Meta 2025
1|Cobertura da atenção primária|%|68,4|72,0|75,0|78,0|80,0
2|Taxa de mortalidade infantil|por mil nascidos vivos|9,7|9,5|9,2|9,0|8,8
3|Proporção de gestantes com sete ou mais consultas de pré-natal|%|74,15|76,00|78,00|80,00|82,00
4|Casos novos de sífilis congênita|casos|112|100|90|80|70
5|Equipes de saúde da família implantadas|equipes|186|192|198|204|210
6|Consultas especializadas realizadas|consultas|1.245.300|1.280.000|1.310.000|1.340.000|1.370.000
7|Cobertura vacinal da tríplice viral|%|81,6|≥ 95|≥ 95|≥ 95|≥ 95`,
    columns: '.|name|.|a2020|t2022|t2023|t2024|t2025',
    expected: `
#
.|Cobertura da atenção primária [%]|.|68.4|72|75|78|80
.|Taxa de mortalidade infantil [por mil nascidos vivos]|.|9.7|9.5|9.2|9.0|8.8
.|Proporção de gestantes com sete ou mais consultas de pré-natal [%]|.|74.15|76|78|80|82
.|Casos novos de sífilis congênita [casos]|.|112|100|90|80|70
.|Equipes de saúde da família implantadas [equipes]|.|186|192|198|204|210
.|Consultas especializadas realizadas [consultas]|.|1245300|1280000|1310000|1340000|1370000
.|Cobertura vacinal da tríplice viral [%]|.|81.6|≥95|≥95|≥95|≥95`,
  }),
  real({
    id: 'pt-dados-abertos-municipios-ponto-e-virgula-longo-indicador-valor',
    plan: 'um instituto estadual de estatística, forma de um CSV longo com ponto e vírgula: município, indicador, unidade, ano, valor com vírgula decimal',
    address: 'https://www.ipardes.pr.gov.br/',
    arranged: INVENTED,
    csv: `Município;Indicador;Unidade;Ano;Valor
Cascavel;População estimada;habitantes;2021;336.073
Cascavel;População estimada;habitantes;2022;348.051
Cascavel;Taxa de mortalidade infantil;por mil nascidos vivos;2021;9,84
Cascavel;Taxa de mortalidade infantil;por mil nascidos vivos;2022;10,12
Londrina;População estimada;habitantes;2021;580.870
Londrina;População estimada;habitantes;2022;555.937
Londrina;Taxa de mortalidade infantil;por mil nascidos vivos;2021;10,05
Londrina;Taxa de mortalidade infantil;por mil nascidos vivos;2022;11,3
Maringá;População estimada;habitantes;2021;436.472
Maringá;População estimada;habitantes;2022;409.657
Maringá;Taxa de mortalidade infantil;por mil nascidos vivos;2021;-
Maringá;Taxa de mortalidade infantil;por mil nascidos vivos;2022;8,97
`,
    columns: 'place|name|.|.|a2021',
    expected: `
#
Cascavel|População estimada [habitantes]|.|.|a2021=336073
Cascavel|População estimada [habitantes]|.|.|a2022=348051
Cascavel|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2021=9.84
Cascavel|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=10.12
Londrina|População estimada [habitantes]|.|.|a2021=580870
Londrina|População estimada [habitantes]|.|.|a2022=555937
Londrina|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2021=10.05
Londrina|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=11.3
Maringá|População estimada [habitantes]|.|.|a2021=436472
Maringá|População estimada [habitantes]|.|.|a2022=409657
Maringá|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|.
Maringá|Taxa de mortalidade infantil [por mil nascidos vivos]|.|.|a2022=8.97`,
  }),
  real({
    id: 'pt-anuario-estatistico-concelho-anos-em-linha-valor-provisorio-espacos-de-milhar',
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
    id: 'pt-brasil-companhia-de-saneamento-indicadores-operacionais-mil-milhoes-meta',
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
    id: 'pt-servicos-municipalizados-indicadores-unidade-potencia-de-dez-grupos-meta',
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
    id: 'pt-brasil-ideb-municipios-observado-e-metas-sob-dois-cabecalhos',
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
    id: 'pt-brasil-csv-hospitais-competencia-mes-barra-ano-municipio-tres-medidas',
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
    id: 'pt-brasil-metro-resultados-trimestres-abreviados-ano-variacao',
    plan: 'a Brazilian metro company, form of its quarterly results: quarters as 1T24, the whole year and the change on the year before, millions in the names',
    address: 'https://www.metro.sp.gov.br/',
    arranged: INVENTED,
    table: `
Indicador|1T24|2T24|3T24|4T24|2024|Var. % 2024/2023
Passageiros transportados (milhões)|68,4|73,9|75,2|72,6|290,1|4,2
Receita líquida (milhões de reais)|214,7|231,5|236,8|229,3|912,3|6,8
Pontualidade (%)|96,1|95,4|96,8|95,9|96,1|0,7
Viagens programadas|58.214|59.870|60.335|59.962|238.381|1,5`,
    columns: 'name|p2024-Q1|p2024-Q2|p2024-Q3|p2024-Q4|a2024|.',
    expected: `
#
Passageiros transportados|68400000|73900000|75200000|72600000|290100000|!
Receita líquida [reais]|214700000|231500000|236800000|229300000|912300000|!
Pontualidade [%]|96.1|95.4|96.8|95.9|96.1|!
Viagens programadas|58214|59870|60335|59962|238381|!`,
  }),
  real({
    id: 'pt-dormidas-por-regiao-meses-abreviados-milhares-no-titulo-variacao-homologa',
    plan: 'the Portuguese statistical institute, form of a table of its tourism release: regions down, short months across, thousands in the title, the change on the year before, the country last',
    address: 'https://travelbi.turismodeportugal.pt/',
    arranged: INVENTED,
    table: `
Dormidas em alojamento turístico por região (milhares)|<|<|<|<|<
Região|Jan. 2025|Fev. 2025|Mar. 2025|Abr. 2025|Variação homóloga Abr. (%)
Norte|702,4|781,6|968,3|1 215,7|6,8
Centro|318,9|352,0|431,5|574,2|9,1
Alentejo|112,7|131,8|176,4|268,9|12,4
Algarve|684,1|905,3|1 238,6|1 896,5|3,7
Portugal|3 614,8|4 107,2|5 386,9|7 423,0|5,9`,
    columns:
      'place|p2025-01:Dormidas em alojamento turístico|p2025-02:Dormidas em alojamento turístico|p2025-03:Dormidas em alojamento turístico|p2025-04:Dormidas em alojamento turístico|.',
    expected: `
#
#
Norte|702400|781600|968300|1215700|!
Centro|318900|352000|431500|574200|!
Alentejo|112700|131800|176400|268900|!
Algarve|684100|905300|1238600|1896500|!
Portugal|3614800|4107200|5386900|7423000|!`,
  }),
  real({
    id: 'pt-brasil-tribunal-plano-estrategico-perspectivas-resultado-meta-situacao-proxima-meta',
    plan: 'a Brazilian court, form of the yearly report of its strategic plan: rows of perspectives, result, target and result, status in words, next target; per cent and days in the cells, one row in millions',
    address: 'https://www.tjsc.jus.br/',
    arranged: INVENTED,
    table: `
Indicador|Resultado 2023|Meta 2024|Resultado 2024|Situação|Meta 2025
Sociedade|<|<|<|<|<
Taxa de congestionamento|58,4%|≤ 56%|55,1%|Alcançada|≤ 54%
Satisfação dos usuários|81,7%|≥ 83%|82,4%|Não alcançada|≥ 84%
Processos internos|<|<|<|<|<
Tempo médio de tramitação|642 dias|600 dias|587 dias|Alcançada|560 dias
Processos julgados|814.362|830.000|846.915|Alcançada|860.000
Recursos|<|<|<|<|<
Horas de capacitação por servidor|31,5|35|33,8|Não alcançada|36
Despesa com energia elétrica (milhões de reais)|18,6|17,5|16,9|Alcançada|16,5`,
    columns: 'name|a2023|t2024|a2024|.|t2025',
    expected: `
#
#
Taxa de congestionamento [%]|58.4|≤56|55.1|.|≤54
Satisfação dos usuários [%]|81.7|≥83|82.4|.|≥84
#
Tempo médio de tramitação [dias]|642|600|587|.|560
Processos julgados|814362|830000|846915|.|860000
#
Horas de capacitação por servidor|31.5|35|33.8|.|36
Despesa com energia elétrica [reais]|18600000|17500000|16900000|.|16500000`,
  }),
];
