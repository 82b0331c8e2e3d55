import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'spanish-plan-csv',
    plan: 'a Colombian department, form of the follow-up of its development plan',
    address: 'https://www.dnp.gov.co/',
    arranged: INVENTED,
    csv: `Indicador;Unidad;Línea base 2019;Meta 2022;Avance 2022;Meta 2023
Cobertura de acueducto rural;%;62,4;70;68,9;75
Kilómetros de vías mejoradas;km;1.204,5;1.500,0;1.433,2;1.800,0
Tasa de homicidios por 100.000 habitantes;Tasa;24,3;21;22,7;19
`,
    columns: 'name|.|a2019|t2022|a2022|t2023',
    expected: `
#
Cobertura de acueducto rural [%]||62.4|70|68.9|75
Kilómetros de vías mejoradas [km]||1204.5|1500|1433.2|1800
Tasa de homicidios por 100.000 habitantes||24.3|21|22.7|19`,
  }),
  real({
    id: 'es-development-plan-form',
    plan: 'a city of Colombia, form of the goals of its development plan',
    address: 'https://www.dnp.gov.co/',
    arranged: INVENTED,
    table: `
Programa|Indicador de resultado|Unidad de medida|Línea base 2019|Meta 2023|Avance 2022
Salud|Tasa de mortalidad infantil|Por mil nacidos vivos|9,4|8,0|8,7
Educación|Cobertura neta en educación media|Porcentaje|44,2|52,0|48,9
Movilidad|Kilómetros de ciclorruta construidos|Kilómetros|120|180|151,5`,
    columns: '.|name|.|a2019|t2023|a2022',
    expected: `
#
|Tasa de mortalidad infantil||9.4|8|8.7
|Cobertura neta en educación media [%]||44.2|52|48.9
|Kilómetros de ciclorruta construidos [Kilómetros]||120|180|151.5`,
  }),
  real({
    id: 'es-sector-plan-goals-form',
    plan: 'a Mexican ministry, form of its sector plan with base line and goals',
    address: 'https://www.gob.mx/',
    arranged: INVENTED,
    table: `
Indicador|Unidad de medida|Línea base 2018|Avance 2021|Meta 2022|Meta 2024
Cobertura de educación media superior|Porcentaje|63,2|62,8|66|70
Viviendas con agua entubada|Viviendas|28.400.000|29.150.000|30.000.000|31.200.000
Tasa de mortalidad infantil|Por mil|12,9|12,4|11,8|11`,
    columns: 'name|.|a2018|a2021|t2022|t2024',
    expected: `
#
Cobertura de educación media superior|.|63.2|62.8|66|70
Viviendas con agua entubada|.|28400000|29150000|30000000|31200000
Tasa de mortalidad infantil|.|12.9|12.4|11.8|11`,
  }),
  real({
    id: 'es-regions-unemployment-form',
    plan: 'a Spanish statistics office, form of a rate of its regions over years',
    address: 'https://www.ine.es/',
    arranged: INVENTED,
    csv: `Comunidad autónoma;2019;2020;2021
Aragón;10,0;11,7;10,2
Galicia;11,7;11,7;11,7
La Rioja;9,9;10,8;10,9
`,
    options: { table: 'Tasa de paro (%)' },
    columns: 'place|a2019|a2020|a2021',
    expected: `
#
Aragón|10|11.7|10.2
Galicia|11.7|11.7|11.7
La Rioja|9.9|10.8|10.9`,
  }),
  real({
    id: 'es-city-scorecard-form',
    plan: 'a Spanish city, form of its scorecard with result and goal of two years',
    address: 'https://www.zaragoza.es/',
    arranged: INVENTED,
    csv: `Indicador;Unidad;Resultado 2021;Resultado 2022;Objetivo 2023;Objetivo 2025
Viajes en transporte público;millones;88,4;101,2;110;120
Residuos reciclados;%;37,1;39,0;42;50
Carriles bici;km;142;150;165;200
`,
    columns: 'name|.|a2021|a2022|t2023|t2025',
    expected: `
#
Viajes en transporte público|.|88400000|101200000|110000000|120000000
Residuos reciclados [%]|.|37.1|39|42|50
Carriles bici [km]|.|142|150|165|200`,
  }),
  real({
    id: 'es-sdg-baseline-and-latest-years-in-cells-form',
    plan: 'a Latin American country, form of its SDG indicators with years in brackets in the cells',
    address: 'https://ods.dnp.gov.co/',
    arranged: INVENTED,
    table: `
ODS|Indicador|Unidad|Línea base (año)|Último dato (año)|Meta 2030|Avance
3|Razón de mortalidad materna|por 100.000 nacidos vivos|53,7 (2015)|38,6 (2023)|32,0|70 %
6|Acceso a agua potable en zona rural|%|71,5 (2015)|76,2 (2022)|100|16 %
7|Capacidad de energía renovable no convencional|MW|143 (2015)|1.870 (2023)|6.000|29 %
12|Residuos reciclados|miles de toneladas|1.320 (2018)|1.745 (2022)|2.900|27 %
16|Tasa de homicidios|por 100.000 habitantes|26,5 (2015)|25,8 (2023)|16,4|n. d.
17|Hogares con acceso a internet|%|41,8 (2015)|n. d.|80|n. d.`,
    columns: '.|name|.|v|v|t2030|!',
    expected: `
#
.|Razón de mortalidad materna|.|a2015=53.7|a2023=38.6|32|!
.|Acceso a agua potable en zona rural [%]|.|a2015=71.5|a2022=76.2|100|!
.|Capacidad de energía renovable no convencional [MW]|.|a2015=143|a2023=1870|6000|!
.|Residuos reciclados [toneladas]|.|a2018=1320000|a2022=1745000|2900000|!
.|Tasa de homicidios|.|a2015=26.5|a2023=25.8|16.4|.
.|Hogares con acceso a internet [%]|.|a2015=41.8|.|80|.`,
  }),
  real({
    id: 'es-observatorio-movilidad-ciudades-columnas-form',
    plan: 'a Spanish mobility observatory, form of its indicators of one year with the cities across',
    address: 'https://observatoriomovilidad.es/',
    arranged: INVENTED,
    table: `
Indicadores de movilidad urbana, 2023|<|<|<|<
Indicador|Unidad|Sevilla|Valencia|Zaragoza
Viajeros en autobús|millones|84,2|92,7|88,1
Longitud de carriles bici|km|181|203,5|139
Velocidad comercial del autobús|km/h|13,4|12,8|14,1
Tarifa del billete sencillo|€|1,40|1,50|1,45
Autobuses eléctricos o híbridos|%|31|54,3|–`,
    columns: 'name|.|a2023:@Sevilla|a2023:@Valencia|a2023:@Zaragoza',
    expected: `
#
#
Viajeros en autobús|.|84200000|92700000|88100000
Longitud de carriles bici [km]|.|181|203.5|139
Velocidad comercial del autobús [km/h]|.|13.4|12.8|14.1
Tarifa del billete sencillo [EUR]|.|1.4|1.5|1.45
Autobuses eléctricos o híbridos [%]|.|31|54.3|.`,
  }),
  real({
    id: 'es-peru-plan-estrategico-institucional-ano-valor-logros-form',
    plan: 'a ministry of Peru, form of the matrix of its institutional strategic plan: year and value of the baseline and of the current state in columns, expected achievements by year',
    address: 'https://www.gob.pe/vivienda',
    arranged: INVENTED,
    table: `
Código|Nombre del indicador|Unidad de medida|Línea de base|<|Valor actual|<|Logros esperados|<|<|Unidad responsable
^|^|^|Año|Valor|Año|Valor|2024|2025|2026|^
OEI.01|Viviendas con agua segura|%|2019|71.2|2022|74.8|77.0|79.0|81.0|Dirección de Saneamiento
OEI.02|Viviendas con alcantarillado|%|2019|68.4|2022|70.1|72.5|74.0|76.0|Dirección de Saneamiento
OEI.03|Déficit habitacional|%|2018|11.2|2021|10.6|9.8|9.2|8.5|Dirección de Vivienda
OEI.04|Bonos familiares otorgados|bonos|2020|38,450|2022|51,207|55,000|58,000|60,000|Fondo Mivivienda
OEI.05|Municipios con plan urbano vigente|municipios|2021|96|2022|104|120|140|165|Dirección de Urbanismo
OEI.06|Trámites atendidos en plazo|%|2022|82.5|2023|85.3|88.0|90.0|92.0|Secretaría General`,
    columns: '.|name|.|.|v|.|v|t2024|t2025|t2026|.',
    expected: `
#
#
.|Viviendas con agua segura [%]|.|.|a2019=71.2|.|a2022=74.8|77.0|79.0|81.0|.
.|Viviendas con alcantarillado [%]|.|.|a2019=68.4|.|a2022=70.1|72.5|74.0|76.0|.
.|Déficit habitacional [%]|.|.|a2018=11.2|.|a2021=10.6|9.8|9.2|8.5|.
.|Bonos familiares otorgados [bonos]|.|.|a2020=38450|.|a2022=51207|55000|58000|60000|.
.|Municipios con plan urbano vigente [municipios]|.|.|a2021=96|.|a2022=104|120|140|165|.
.|Trámites atendidos en plazo [%]|.|.|a2022=82.5|.|a2023=85.3|88.0|90.0|92.0|.`,
  }),
  real({
    id: 'es-chile-indicadores-de-desempeno-efectivo-meta-cumplimiento-form',
    plan: 'un ministerio de Chile, form of the performance indicators of its integral management report: effective values of three years, targets, the percentage of fulfilment',
    address: 'https://www.dipres.gob.cl/',
    arranged: INVENTED,
    table: `
Indicador|Unidad|Efectivo 2021|Efectivo 2022|Efectivo 2023|Meta 2023|Cumplimiento 2023|Meta 2024
Trámites digitalizados|%|45,2|52,8|61,3|60,0|102,2%|70,0
Tiempo promedio de respuesta a solicitudes|días|18,6|16,1|15,4|15,0|97,4%|14,0
Viviendas sociales entregadas|viviendas|12.450|14.908|16.230|16.500|98,4%|18.000
Subsidios de arriendo asignados|millones de pesos|8.640|9.215|10.480|10.200|102,7%|11.500
Kilómetros de ciclovías construidos|km|38,5|41,2|52,0|50,0|104,0%|60,0
Hogares beneficiados con mejoramiento térmico|hogares|9.875|11.320|10.764|12.000|89,7%|12.500
Proyectos urbanos terminados en plazo|%|n.d.|71,4|78,9|75,0|105,2%|80,0`,
    columns: 'name|.|a2021|a2022|a2023|t2023|!|t2024',
    expected: `
#
Trámites digitalizados [%]|.|45.2|52.8|61.3|60.0|!|70.0
Tiempo promedio de respuesta a solicitudes [días]|.|18.6|16.1|15.4|15.0|!|14.0
Viviendas sociales entregadas [viviendas]|.|12450|14908|16230|16500|!|18000
Subsidios de arriendo asignados [pesos]|.|8640000000|9215000000|10480000000|10200000000|!|11500000000
Kilómetros de ciclovías construidos [km]|.|38.5|41.2|52.0|50.0|!|60.0
Hogares beneficiados con mejoramiento térmico [hogares]|.|9875|11320|10764|12000|!|12500
Proyectos urbanos terminados en plazo [%]|.|.|71.4|78.9|75.0|!|80.0`,
  }),
  real({
    id: 'es-plan-de-desarrollo-municipal-linea-base-ano-meta-avance',
    plan: 'a Colombian municipality, form of the result indicators of its development plan: base line, its year, goal and progress',
    address: 'https://www.manizales.gov.co/',
    arranged: INVENTED,
    table: `
Línea estratégica|Indicador de resultado|Unidad de medida|Línea base|Año línea base|Meta 2027|Avance 2024
Ciudad equitativa|Incidencia de la pobreza monetaria|Porcentaje|24,6|2022|20,0|23,8
^|Tasa de mortalidad infantil|Por 1.000 nacidos vivos|8,9|2022|7,5|8,4
Ciudad educadora|Cobertura neta en educación media|Porcentaje|51,3|2023|60,0|52,7
^|Estudiantes beneficiados con alimentación escolar|Número|31.450|2023|34.000|32.118
Ciudad segura|Tasa de homicidios|Por 100.000 habitantes|15,2|2023|12,0|16,1
Ciudad sostenible|Residuos sólidos aprovechados|Toneladas|18.720|2022|26.500|19.344
^|Hectáreas restauradas|Hectáreas|0|2023|350|ND`,
    columns: '.|name|.|v|.|t2027|a2024',
    expected: `
#
.|Incidencia de la pobreza monetaria|.|a2022=24.6|.|20|23.8
.|Tasa de mortalidad infantil|.|a2022=8.9|.|7.5|8.4
.|Cobertura neta en educación media|.|a2023=51.3|.|60|52.7
.|Estudiantes beneficiados con alimentación escolar|.|a2023=31450|.|34000|32118
.|Tasa de homicidios|.|a2023=15.2|.|12|16.1
.|Residuos sólidos aprovechados [Toneladas]|.|a2022=18720|.|26500|19344
.|Hectáreas restauradas [Hectáreas]|.|a2023=0|.|350|.`,
  }),
  real({
    id: 'es-programa-sectorial-linea-base-resultados-meta-unidad-columna',
    plan: 'una secretaría de estado, forma de los parámetros de un programa sectorial: línea base, resultados por año, meta, n.d. sin dato',
    address: 'https://www.jalisco.gob.mx/',
    arranged: INVENTED,
    table: `
Indicador|Unidad de medida|Línea base 2018|2020|2021|2022|Meta 2024
Cobertura de educación media superior|Porcentaje|71.3|73.0|74.8|76.1|82.0
Viviendas con agua entubada|Porcentaje|92.6|93.4|n.d.|94.2|97.0
Hectáreas reforestadas|Hectáreas|1,850|2,340|2,915|3,420|6,000
Empleos formales registrados|Empleos|1,742,310|1,718,654|1,790,022|1,856,413|2,000,000
Homicidios por cada 100 mil habitantes|Tasa|24.9|26.1|23.5|21.8|15.0
Kilómetros de carretera conservados|Kilómetros|612.5|540.0|701.3|688.4|950.0`,
    columns: 'name|.|a2018|a2020|a2021|a2022|t2024',
    expected: `
#
Cobertura de educación media superior [%]|.|71.3|73.0|74.8|76.1|82.0
Viviendas con agua entubada [%]|.|92.6|93.4|.|94.2|97.0
Hectáreas reforestadas [Hectáreas]|.|1850|2340|2915|3420|6000
Empleos formales registrados [Empleos]|.|1742310|1718654|1790022|1856413|2000000
Homicidios por cada 100 mil habitantes|.|24.9|26.1|23.5|21.8|15.0
Kilómetros de carretera conservados [Kilómetros]|.|612.5|540.0|701.3|688.4|950.0`,
  }),
  real({
    id: 'es-encuesta-de-poblacion-activa-trimestres-descendentes-miles-en-los-nombres',
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
    id: 'es-mexico-matriz-de-indicadores-para-resultados-nivel-linea-base-meta-avance',
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
    id: 'es-argentina-censo-departamentos-poblacion-dos-anos-variacion-absoluta-relativa',
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
    id: 'es-comunidad-autonoma-presupuesto-por-politicas-liquidacion-presupuestos-millones-en-el-titulo',
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
    id: 'es-costa-rica-ministerio-programado-alcanzado-porcentaje-de-cumplimiento-programado-siguiente',
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
    id: 'es-coyuntura-turistica-hotelera-meses-abreviados-en-columnas-unidades-en-nombres',
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
    id: 'es-lista-de-espera-quirurgica-comunidades-dos-medidas-diciembre-y-junio',
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
    id: 'es-mexico-matricula-por-nivel-educativo-ciclos-escolares-bajo-un-encabezado',
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
    id: 'es-ecuador-canton-plan-de-desarrollo-linea-base-cuatro-metas-anuales',
    plan: 'an Ecuadorian canton, form of the goals of its development plan: base with its year in brackets, goals of four years across, units in the names',
    address: 'https://www.cuenca.gob.ec/',
    arranged: INVENTED,
    table: `
Indicador|Línea base (2023)|Meta 2024|Meta 2025|Meta 2026|Meta 2027
Cobertura de agua potable (%)|91,4|92,5|93,5|94,5|96
Cobertura de alcantarillado (%)|84,7|86|87,5|89|90,5
Superficie reforestada (ha)|320|450|600|750|900
Vías rurales mantenidas (km)|1.180|1.250|1.320|1.400|1.500
Personas mayores atendidas|2.465|2.700|2.950|3.200|3.500
Tiempo de respuesta a emergencias (minutos)|11,8|11|10,5|10|9`,
    columns: 'name|a2023|t2024|t2025|t2026|t2027',
    expected: `
#
Cobertura de agua potable [%]|91.4|92.5|93.5|94.5|96
Cobertura de alcantarillado [%]|84.7|86|87.5|89|90.5
Superficie reforestada [ha]|320|450|600|750|900
Vías rurales mantenidas [km]|1180|1250|1320|1400|1500
Personas mayores atendidas|2465|2700|2950|3200|3500
Tiempo de respuesta a emergencias [minutos]|11.8|11|10.5|10|9`,
  }),
  real({
    id: 'es-csv-largo-distritos-ano-indicador-unidad-valor-coma-decimal',
    plan: 'a Spanish city, form of a long open data file: district, year, indicator, unit and value in columns, semicolons and decimal commas',
    address: 'https://datosabiertos.malaga.eu/',
    arranged: INVENTED,
    csv: `Distrito;Año;Indicador;Unidad;Valor
Centro;2023;Renta media por hogar;euros;31845
Centro;2023;Tasa de paro;%;13,7
Centro;2024;Renta media por hogar;euros;33120
Centro;2024;Tasa de paro;%;12,9
Churriana;2023;Renta media por hogar;euros;36274
Churriana;2023;Tasa de paro;%;11,4
Churriana;2024;Renta media por hogar;euros;37590
Churriana;2024;Tasa de paro;%;10,8
Teatinos;2023;Renta media por hogar;euros;41906
Teatinos;2023;Tasa de paro;%;9,5
Teatinos;2024;Renta media por hogar;euros;43275
Teatinos;2024;Tasa de paro;%;9,1
`,
    columns: 'place|.|name|.|.',
    expected: `
#
Centro|.|Renta media por hogar [euros]|.|a2023=31845
Centro|.|Tasa de paro [%]|.|a2023=13.7
Centro|.|Renta media por hogar [euros]|.|a2024=33120
Centro|.|Tasa de paro [%]|.|a2024=12.9
Churriana|.|Renta media por hogar [euros]|.|a2023=36274
Churriana|.|Tasa de paro [%]|.|a2023=11.4
Churriana|.|Renta media por hogar [euros]|.|a2024=37590
Churriana|.|Tasa de paro [%]|.|a2024=10.8
Teatinos|.|Renta media por hogar [euros]|.|a2023=41906
Teatinos|.|Tasa de paro [%]|.|a2023=9.5
Teatinos|.|Renta media por hogar [euros]|.|a2024=43275
Teatinos|.|Tasa de paro [%]|.|a2024=9.1`,
  }),
  real({
    id: 'es-chile-pobreza-multidimensional-por-region-porcentaje-en-el-titulo-total-pais',
    plan: 'a Chilean ministry, form of the table of regions of its household survey: the measure and per cent in the title, the years of the survey across, the country last',
    address: 'https://observatorio.ministeriodesarrollosocial.gob.cl/',
    arranged: INVENTED,
    table: `
Pobreza multidimensional por región (%)|<|<|<|<
Región|2015|2017|2022|2024
Tarapacá|23,1|24,9|25,8|24,2
Antofagasta|16,7|16,4|17,5|16,9
Coquimbo|22,8|23,0|20,1|19,4
Valparaíso|18,2|18,8|15,6|15,1
Los Ríos|23,4|22,5|18,9|18,3
Total país|20,4|20,3|16,9|16,2`,
    columns:
      'place|a2015:Pobreza multidimensional [%]|a2017:Pobreza multidimensional [%]|a2022:Pobreza multidimensional [%]|a2024:Pobreza multidimensional [%]',
    expected: `
#
#
Tarapacá|23.1|24.9|25.8|24.2
Antofagasta|16.7|16.4|17.5|16.9
Coquimbo|22.8|23.0|20.1|19.4
Valparaíso|18.2|18.8|15.6|15.1
Los Ríos|23.4|22.5|18.9|18.3
Total país|20.4|20.3|16.9|16.2`,
  }),
  real({
    id: 'es-universidad-presupuesto-de-gastos-capitulos-inicial-obligaciones-reconocidas-ejecucion-siguiente',
    plan: 'a Spanish university, form of its budget of expenditure by chapters: initial budget, recognised obligations and degree of execution of the year, initial budget of the next, the euros on a line of their own',
    address: 'https://www.unizar.es/',
    arranged: INVENTED,
    table: `
Presupuesto de gastos por capítulos|<|<|<|<
Importes en euros|<|<|<|<
Capítulo|Presupuesto inicial 2024|Obligaciones reconocidas 2024|Grado de ejecución (%)|Presupuesto inicial 2025
Gastos de personal|208.415.300|206.932.850|99,3|217.640.000
Gastos corrientes en bienes y servicios|41.870.600|39.214.475|93,7|43.105.200
Gastos financieros|312.000|287.640|92,2|295.000
Transferencias corrientes|6.128.450|5.873.910|95,8|6.340.700
Inversiones reales|58.236.900|44.702.385|76,8|61.480.500
Total|314.963.250|297.011.260|94,3|328.861.400`,
    columns: 'name|t2024|a2024|.|t2025',
    expected: `
#
#
#
Gastos de personal [euros]|208415300|206932850|.|217640000
Gastos corrientes en bienes y servicios [euros]|41870600|39214475|.|43105200
Gastos financieros [euros]|312000|287640|.|295000
Transferencias corrientes [euros]|6128450|5873910|.|6340700
Inversiones reales [euros]|58236900|44702385|.|61480500
Total [euros]|314963250|297011260|.|328861400`,
  }),
  real({
    id: 'es-ayuntamiento-carta-de-servicios-estandar-anual-tres-trimestres-unidades-en-celdas',
    plan: 'a Spanish city, form of the follow-up of a service charter: the standard of the year with signs and words for bounds, three quarters with ordinal marks across, per cent and minutes in the cells',
    address: 'https://www.vitoria-gasteiz.org/',
    arranged: INVENTED,
    table: `
Carta de servicios de atención a la ciudadanía|<|<|<|<
Indicador|Estándar 2025|1.er trimestre 2025|2.º trimestre 2025|3.er trimestre 2025
Llamadas atendidas en menos de un minuto|≥ 85 %|87,2 %|84,6 %|88,1 %
Quejas contestadas en plazo|al menos 90 %|91,5 %|93,8 %|89,7 %
Tiempo medio de espera en oficina|máx. 10 min|8,4 min|9,1 min|7,9 min
Citas previas atendidas|—|16.415|15.980|14.127
Cursos de administración electrónica|12|3|4|2`,
    columns: 'name|t2025|p2025-Q1|p2025-Q2|p2025-Q3',
    expected: `
#
#
Llamadas atendidas en menos de un minuto [%]|≥85|87.2|84.6|88.1
Quejas contestadas en plazo [%]|≥90|91.5|93.8|89.7
Tiempo medio de espera en oficina [min]|≤10|8.4|9.1|7.9
Citas previas atendidas|.|16415|15980|14127
Cursos de administración electrónica|12|3|4|2`,
  }),
  real({
    id: 'es-csv-uruguay-departamentos-comillas-y-coma-decimal-tres-medidas',
    plan: 'a Uruguayan open data portal, form of a quoted comma file: department and year down, three measures across, decimal commas within the quotes',
    address: 'https://catalogodatos.gub.uy/',
    arranged: INVENTED,
    csv: `"Departamento","Año","Nacimientos","Defunciones","Esperanza de vida (años)"
"Canelones","2022","5418","5236","77,8"
"Canelones","2023","5207","5094","78,1"
"Maldonado","2022","1764","1583","78,6"
"Maldonado","2023","1702","1541","78,9"
"Rivera","2022","1096","1027","76,4"
"Rivera","2023","1043","998","76,7"
"Salto","2022","1512","1218","76,9"
"Salto","2023","1459","1190","77,3"
`,
    columns: 'place|.|.:Nacimientos|.:Defunciones|.:Esperanza de vida [años]',
    expected: `
#
Canelones|.|a2022=5418|a2022=5236|a2022=77.8
Canelones|.|a2023=5207|a2023=5094|a2023=78.1
Maldonado|.|a2022=1764|a2022=1583|a2022=78.6
Maldonado|.|a2023=1702|a2023=1541|a2023=78.9
Rivera|.|a2022=1096|a2022=1027|a2022=76.4
Rivera|.|a2023=1043|a2023=998|a2023=76.7
Salto|.|a2022=1512|a2022=1218|a2022=76.9
Salto|.|a2023=1459|a2023=1190|a2023=77.3`,
  }),
];
