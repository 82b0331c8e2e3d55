import { INVENTED, real, type RealTable } from '../real-table.js';

export const tables: readonly RealTable[] = [
  real({
    id: 'arabic-digits',
    plan: 'a ministry of an Arab country, form of its table with English headers',
    address: 'https://www.capmas.gov.eg/',
    arranged: INVENTED,
    table: `
Indicator|Unit|Actual 2021|Actual 2022|Target 2025
Literacy rate|%|٧٤٫٥|٧٥٫٢|٨٠
Schools built|No.|١٬٢٠٤|١٬٣١٠|٢٬٠٠٠`,
    expected: `
name|.|a2021|a2022|t2025
Literacy rate [%]||74.5|75.2|80
Schools built||1204|1310|2000`,
  }),
  real({
    id: 'ja-city-plan-eras-form',
    plan: 'a Japanese city, form of the indicators of its basic plan with years of the era',
    address: 'https://www.soumu.go.jp/',
    arranged: INVENTED,
    table: `
指標名|単位|基準値（令和2年度）|現状値（令和4年度）|目標値（令和7年度）
待機児童数|人|38|12|0
市民一人一日当たりごみ排出量|g|842|815|780
特定健康診査受診率|%|41.2|44.8|60.0
防犯カメラ設置台数|台|215|268|350`,
    columns: 'name|.|a2020|a2022|t2025',
    expected: `
#
待機児童数 [人]||38|12|0
市民一人一日当たりごみ排出量 [g]||842|815|780
特定健康診査受診率 [%]||41.2|44.8|60
防犯カメラ設置台数 [台]||215|268|350`,
    better:
      'lower: 待機児童数 / 市民一人一日当たりごみ排出量; higher: 特定健康診査受診率 / 防犯カメラ設置台数',
  }),
  real({
    id: 'ja-city-plan-kpi-era-years-form',
    plan: 'a Japanese city, form of the indicators of its comprehensive plan in era years with wished direction',
    address: 'https://www.soumu.go.jp/',
    arranged: INVENTED,
    table: `
まちづくり指標|単位|基準値⏎（令和3年度）|実績値⏎（令和6年度）|目標値⏎（令和9年度）|目指す方向|進捗状況
市民1人1日当たりのごみ排出量|g|892|861|820|↓|順調
自主防災組織の組織率|％|71.4|76.8|85.0以上|↑|順調
待機児童数|人|23|4|0|↓|概ね順調
年間観光入込客数|万人|312|347|400|↑|概ね順調
路線バスの利用者数|千人|1,204|1,187|維持|→|遅れ
特定健診受診率|％|38.2|－|60.0|↑|－`,
    columns: 'name|.|a2021|a2024|t2027|.|.',
    better:
      'lower: 市民1人1日当たりのごみ排出量 / 待機児童数; higher: 自主防災組織の組織率 / 年間観光入込客数 / 特定健診受診率',
    expected: `
#
市民1人1日当たりのごみ排出量 [g]|.|892|861|820|.|.
自主防災組織の組織率|.|71.4|76.8|≥85|.|.
待機児童数 [人]|.|23|4|0|.|.
年間観光入込客数 [人]|.|312万|347万|400万|.|.
路線バスの利用者数 [人]|.|1204000|1187000|.|.|.
特定健診受診率|.|38.2|.|60|.|.`,
  }),
  real({
    id: 'ko-national-indicators-provisional-csv-form',
    plan: 'a Korean ministry, form of an indicator file with a provisional year and a goal',
    address: 'https://www.index.go.kr/',
    arranged: INVENTED,
    csv: `지표,단위,2020,2021,2022,2023p,2027 목표
합계출산율,명,0.84,0.81,0.78,0.72,
15-64세 고용률,%,65.9,66.5,68.5,69.2,71.0
재생에너지 발전량,GWh,36527,43096,50406,-,97100
1인 가구 수,천 가구,6643,7166,7502,7829,
초미세먼지 연평균 농도,㎍/㎥,19,18,18,19,15`,
    columns: 'name|.|a2020|a2021|a2022|a2023|t2027',
    expected: `
#
합계출산율 [명]|.|0.84|0.81|0.78|0.72|.
15-64세 고용률 [%]|.|65.9|66.5|68.5|69.2|71
재생에너지 발전량 [GWh]|.|36527|43096|50406|.|97100
1인 가구 수 [가구]|.|6643000|7166000|7502000|7829000|.
초미세먼지 연평균 농도 [㎍/㎥]|.|19|18|18|19|15`,
  }),
];
