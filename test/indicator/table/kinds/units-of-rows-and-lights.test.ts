// Units that single rows have beside that of the table, letters that rate a row, and measures in short heads.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt } from '../expected.js';

const grid = (table: string) => table.split('\n').map((row) => row.split('|'));
const read = (table: string) => readAt(grid(table), { presentYear: 2026 }).data;
const linesOf = ({ readings, indicators, units }: ReturnType<typeof read>) =>
  readings
    .filter(({ unread }) => !unread)
    .map(({ indicator, kind, period, value, scale, flags = [] }) => {
      const { name, unit } = indicators.find(({ id }) => id === indicator)!;
      const base = inEnglish(units.find(({ id }) => id === unit)!.name);
      return [inEnglish(name), kind, period.to, value! * scale, base, ...flags].filter(Boolean).join(' ');
    });
const lines = (table: string) => linesOf(read(table));

describe('the unit of the table is none of a row', () => {
  it.each([
    ['Output (tonnes)', 'Gold (oz)', 'Output: Gold actual 2022 38 oz'],
    ['Output (tonnes)', 'Gold (koz)', 'Output: Gold actual 2022 38 koz'],
    ['Output (tonnes)', 'Diamonds (carats)', 'Output: Diamonds actual 2022 38 carats'],
    ['Energy (MWh)', 'Diesel (gal)', 'Energy: Diesel actual 2022 38 gal'],
    ['Water (ML)', 'Intensity (L/unit)', 'Water: Intensity actual 2022 38 L/unit'],
    ['US$ million', 'Plant (RM million)', 'Plant actual 2022 38000000 MYR'],
    ['€ million', 'Wages (zł)', 'Wages actual 2022 38 zł'],
    ['Production (tonnes)', 'Or (onces)', 'Production: Or actual 2022 38 onces'],
    ['单位：吨\n产品', '黄金（盎司）', '黄金 actual 2022 38 盎司'],
  ])('%s with %s', (head, row, expected) => {
    expect(lines(`${head}|2021|2022\nCopper|412|390\n${row}|30|38`)).toContain(expected);
  });

  it.each([
    'Gas (mmscfd)',
    'Eggs (dozen)',
    'Cash (QX m)',
    'Feed (g/bird)',
    'Plant (QX million)',
    'Fares (Ft)',
  ])('%s is left', (row) => {
    expect(lines(`Output (tonnes)|2021|2022\nCopper|412|390\n${row}|38|30`)).toHaveLength(2);
    expect(lines(`Metal|2021 (tonnes)|2022 (tonnes)\nCopper|412|390\n${row}|38|30`)).toHaveLength(2);
  });

  it('is left in records', () => {
    expect(
      lines('Crop|Year|Output (tonnes)\nWheat|2021|412\nGold (oz)|2021|38\nEggs (dozen)|2021|9'),
    ).toEqual(['Output: Wheat actual 2021 412 tonnes']);
  });

  it.each([
    ['US$ million', 1e6],
    ['Rs crore', 1e7],
    ['EUR million', 1e6],
    ['万元', 1e4],
  ])('is a line of its own: %s', (line, scale) => {
    const { readings } = read(`${line}\nItem|2021|2022\nSales|412|390\nCosts|380|370`);
    expect(readings.map((one) => one.scale)).toEqual([scale, scale, scale, scale]);
  });

  it.each(['Nickel (net)', 'Tin (UK)', 'Lead (plc)', 'Zinc (refined)'])('but is that of %s', (row) => {
    expect(lines(`Output (tonnes)|2021|2022\nCopper|412|390\n${row}|30|38`)).toContain(
      `Output: ${row} actual 2022 38 tonnes`,
    );
  });
});

describe('a letter below Status', () => {
  it.each(['R', 'A', 'G', 'P', 'E'])('is no flag of several values: %s', (letter) => {
    const rows = `|Status\nVoid days|34|41|${letter}\nArrears|3|4|G`;
    expect(lines(`Measure|2021|2022${rows}`)[1]).toBe('Void days actual 2022 41');
    expect(lines(`Measure|Target 2022|2022${rows}`)[1]).toBe('Void days actual 2022 41');
  });

  it('is none of a target and a result in one record', () => {
    expect(lines('KPI|Year|Target|Actual|Status\nVoid days|2021|34|30|E\nVoid days|2022|41|38|E')).toContain(
      'Void days actual 2022 38',
    );
  });

  it('is none of a record beside a light', () => {
    expect(lines('Measure|Year|Value|Status\nVoid days|2021|34|R\nVoid days|2022|41|G')).toEqual([
      'Void days actual 2021 34',
      'Void days actual 2022 41',
    ]);
  });

  it.each([
    [
      'Measure|Year|Value|Status\nVoid days|2021|34|A\nVoid days|2022|41|P',
      'Void days actual 2022 41 provisional',
    ],
    ['Measure|Year|Value|Status\nVoid days|2021|34|A\nVoid days|2022|41|E', 'Void days estimate 2022 41'],
    ['Measure|2021|2022|Flag\nVoid days|34|41|r\nArrears|3|4|', 'Void days actual 2022 41 revised'],
    ['Measure|2021|2022|Status\nVoid days|34|41|Revised', 'Void days actual 2022 41 revised'],
    ['Measure|2021|Status|2022|Status\nVoid days|34|A|41|P', 'Void days actual 2022 41 provisional'],
  ])('but is one in %s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });
});

describe('a p after all figures of a row', () => {
  it.each([
    ['Item|2021|2022\nDividend per share|12.0p|13.5p', 'Dividend per share actual 2022 13.5 pence'],
    ['Item|2021|2022\nFare|110p|112p', 'Fare actual 2022 112 pence'],
    ['Item|2021|Target 2022\nFare|110p|112p', 'Fare target 2022 112 pence'],
    ['Fare|2021|2022\nAdult|110p|112p\nChild|60p|62p', 'Child actual 2022 62 pence'],
    ['Item|2021|2022\nHouse price index|110p|112p', 'House price index actual 2022 112 provisional'],
    ['Item|2021|2022\nPrices|110|112p', 'Prices actual 2022 112 provisional'],
  ])('%s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });
});

describe('money is no unit of people and things', () => {
  it.each([
    ['Key figures (US$ million)', 'Income', 'Countries'],
    ['Key figures (US$ million)', 'Income', 'Volunteers'],
    ['Highlights, US$ million', 'Income', 'Families supported'],
    ['US$ million', 'Income', 'Trees planted'],
    ['Chiffres clés (M€)', 'Revenus', 'Bénévoles'],
    ['Kennzahlen (Mio. €)', 'Umsatz', 'Kunden'],
    ['关键数据（百万美元）', '收入', '志愿者'],
    ['Rs crore', 'Income', 'Women trained'],
  ])('%s, %s, %s', (head, money, things) => {
    expect(lines(`${head}|2021|2022\n${money}|12.4|13.1\n${things}|41|43`)).toHaveLength(2);
  });

  it.each([
    ['Income (US$ million)', 'Member states', 'Income: Member states actual 2022 13100000 美元'],
    ['US$ million', 'Grants to partners', 'Grants to partners actual 2022 13100000 美元'],
    ['US$ million', 'Capital assets acquired', 'Capital assets acquired actual 2022 13100000 美元'],
    ['Programme (£m)', 'Schools', 'Schools actual 2022 13100000 GBP'],
  ])('but of what is spent or received: %s, %s', (head, row, expected) => {
    expect(lines(`${head}|2021|2022\nTotal|51|52\n${row}|12.4|13.1`)).toContain(expected);
  });
});

describe('smaller things of one column or row', () => {
  it.each([
    ['Unit|Measure|2021|2022\nEmergency|Falls|14|13\nSurgery|Falls|4|3', 'Surgery: Falls actual 2022 3'],
    ['Unit|Measure|2021|2022\nkg|Waste|14|13\n%|Recycled|4|3', 'Waste actual 2022 13 kg'],
    [
      'Scheme|Physical target 2021-22|Physical achievement 2021-22\nRoads|14|13\nWells|4|3',
      'Physical: Roads actual 2022 13',
    ],
    [
      'Scheme|Physical target 2021-22|Physical achievement 2021-22\nRoads|14|13\nWells|4|3',
      'Physical: Roads target 2022 14',
    ],
    [
      'Operating surplus/(deficit) £m|2021|2022\nTrust A|3|4\nTrust B|(1)|3',
      'Operating surplus/(deficit): Trust B actual 2021 -1000000 GBP',
    ],
    ['2022年\n产品名称|单位|产量|销量\n钢|吨|100|90\n铁|吨|70|60', '钢：产量 actual 2022 100 吨'],
    ['2022年\n產品名稱|單位|產量\n鋼|噸|100\n鐵|噸|70', '鋼 actual 2022 100 噸'],
    [
      'School|Attainment 8 2022|Attainment 8 2023\nHill School|48|47\nBay School|46|45',
      'Attainment 8 actual 2023 45',
    ],
    [
      '2022 results\nSub-group|Attainment 8|Progress 8\nAll pupils|48|0.1\nBoys|46|-0.2',
      'Progress 8: Boys actual 2022 -0.2',
    ],
    ['Indicator|2021|2022\nWomen as % of workforce|30|31', 'Women as % of workforce actual 2022 31 %'],
    [
      'Indicator|2021|2022\nWomen as a percentage of staff|30|31',
      'Women as a percentage of staff actual 2022 31 %',
    ],
    ['County|Annual target|Actual revenue|FY\nKisumu|100|90|2021/22', 'Revenue target 2022 100'],
    ['County|Annual target|Actual revenue|FY\nKisumu|100|90|2021/22', 'Revenue actual 2022 90'],
    ['指标|2021年|2022年\n废水排放总量 吨|856|600', '废水排放总量 actual 2022 600 吨'],
    ['指标|2021年|2022年\n受教育人数 人|856|600', '受教育人数 actual 2022 600 人'],
  ])('%s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });

  it.each([
    '指标|2023年实际|2024年目标\n地区生产总值（亿元，%）|856.2|6',
    '指标|2023年实际|2024年目标\n地区生产总值（%，亿元）|856.2|6',
    '2024年\n地区|年初目标（%）\n甲县|6\n乙县|7',
    '2024年\n地区|年度目标（%）|实际完成（%）\n甲县|6|7',
  ])('are left without a clear unit or name: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });
});

describe('words of Chinese heads', () => {
  it.each([
    ['指标|年初目标（2025年）|调整目标（2025年）', ['target 2025 6']],
    ['指标|2022績效|2025目標', ['actual 2022 6', 'target 2025 7']],
    ['指标|基线（2019）|目前值（2022）', ['actual 2019 6', 'actual 2022 7']],
    ['指标|2022年最终核实数|2023年初步核算数', ['actual 2022 6', 'actual 2023 7 provisional']],
    ['指标|2022年|2023年快报数', ['actual 2022 6', 'actual 2023 7 provisional']],
    ['指标|2022年|目标区间（2025年）', ['actual 2022 6', 'target 2025 7']],
    ['指标|2022年|2022年下达任务', ['actual 2022 6', 'target 2022 7']],
  ])('%s', (head, expected) => {
    const rows = lines(`${head}\n新建公路|6|7\n新建桥梁|8|9`).filter((line) => line.startsWith('新建公路'));
    expect(rows).toEqual(expected.map((line) => `新建公路 ${line}`));
  });
});

describe('one measure in the corner', () => {
  it.each([
    ['Homes completed|2018|2019', 'Homes completed'],
    ['Number of visits|2018|2019', 'Number of visits'],
    ['新建住房（套）|2018年|2019年', '新建住房'],
  ])('is that of targets and results: %s', (head, name) => {
    const units = name === '新建住房' ? ' 套' : '';
    const [target, actual] = name === '新建住房' ? ['目标', '实际'] : ['Target', 'Actual'];
    expect(lines(`${head}\n${target}|700|720\n${actual}|640|701`)).toEqual([
      `${name} target 2018 700${units}`,
      `${name} target 2019 720${units}`,
      `${name} actual 2018 640${units}`,
      `${name} actual 2019 701${units}`,
    ]);
  });

  it.each(['Leeds', 'Performance', 'Population scenario', 'Financial year'])('but %s is none', (head) => {
    expect(lines(`${head}|2018|2019\nTarget|700|720\nActual|640|701`)).toEqual([]);
  });

  it.each([
    [
      'Reading proficiency (% at grade level)',
      'Reading proficiency (% at grade level): Grade 3 actual 2022 73 %',
    ],
    ['Access to water (% of households)', 'Access to water: Grade 3 actual 2022 73 %'],
  ])('is in percent of what its bracket says: %s', (head, expected) => {
    expect(lines(`${head}|2021|2022\nGrade 3|74|73\nGrade 4|75|74`)).toContain(expected);
  });

  it('is a share of what its bracket says', () => {
    expect(lines('Government finance (% of GDP)|2021|2022\nRevenue|31|32\nDebt|75|74')).toContain(
      'Debt (% of GDP) actual 2022 74 %',
    );
  });

  it('is none if it is a change', () => {
    expect(lines('Sales (% change on year)|2021|2022\nShoes|7|3\nHats|5|4')).toEqual([]);
  });
});

describe('a year between the measure and its kind', () => {
  it.each([
    ['Admissions 2022 plan|Admissions 2022 actual', 'Admissions: Surgery target 2022 74'],
    ['Admissions 2022 plan|Admissions 2022 actual', 'Admissions: Surgery actual 2022 73'],
    ['Cost 2022 budget (£m)|Cost 2022 actual (£m)', 'Cost: Surgery target 2022 74000000 GBP'],
  ])('%s', (heads, expected) => {
    expect(lines(`Service|${heads}\nSurgery|74|73\nMedicine|75|73`)).toContain(expected);
  });
});

describe('a budget and what was spent of it', () => {
  it.each([
    '2022 Adopted Budget|2022 Actual Expenditures',
    'Approved Budget 2022|Actual Expenditure 2022',
    'FY22 Budget|FY22 Spending',
    '2022 Budget|2022 Absorbed',
  ])('%s', (heads) => {
    expect(lines(`Department|${heads}\nPolice|74|73\nFire|75|72`)).toEqual([
      'Police target 2022 74',
      'Police actual 2022 73',
      'Fire target 2022 75',
      'Fire actual 2022 72',
    ]);
  });

  it('without years take that of the title', () => {
    expect(lines('2022\nDepartment|Resources planned|Resources spent\nPolice|74|73\nFire|75|72')).toContain(
      'Police actual 2022 73',
    );
  });

  it.each([
    [
      'Indicator|Target 2022|Budget 2022|Expenditure 2022\nRoads|74|75|73\nWells|7|8|9',
      'Roads target 2022 74',
    ],
    ['Department|2022 Expenditures|2022 Staff\nPolice|74|73\nFire|75|72', 'Staff: Fire actual 2022 72'],
  ])('but not beside targets or other measures: %s', (table, expected) => {
    expect(lines(table)).toContain(expected);
    expect(lines(table).filter((line) => line.startsWith('Roads'))).toHaveLength(
      table.includes('Roads') ? 1 : 0,
    );
  });
});

describe('years of Taiwan and Hong Kong', () => {
  it.each([
    ['年度|老年人口數(人)\n111|530212\n112|540212', '老年人口數 actual 2023 540212 人'],
    ['考核年度|機關|案件數(件)\n111|甲局|31\n112|甲局|30', '案件數：甲局 actual 2023 30 件'],
    ['資料年度|縣市|老年人口數\n111|臺北市|53\n112|臺北市|54', '老年人口數 actual 2023 54'],
    ['統計期|老年人口數(人)\n111年|53\n112年|54', '老年人口數 actual 2023 54 人'],
    ['項目\\年度|110|111\n老年人口數|53|54\n幼年人口數|23|24', '老年人口數 actual 2022 54'],
    ['項目|2019/20學年|2020/21學年\n小學學生人數|53|54\n中學學生人數|23|24', '小學學生人數 actual 2021 54'],
  ])('%s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });

  it.each([
    '项目\\年度|110|111\n老年人口|53|54\n幼年人口|23|24',
    '項目|110|111\n老年人口數|53|54\n幼年人口數|23|24',
  ])('are not those of other numbers: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });
});

describe('what stands beside a figure or a target', () => {
  it.each([
    ['Indicator|2021|2022\nRate (%)|42.1|44.1 ▲\nWells|50|48 ↓', 'Rate actual 2022 44.1 %'],
    ['Indicator|2021|2022\nRate (%)|42.1|44.1 ▲\nWells|50|48↓', 'Wells actual 2022 48'],
    ['Indicator|2022 actual|Target\nRoads|300|600 (by 2025)\nWells|5|6 (by 2025)', 'Roads target 2025 600'],
    ['Indicator|2022 actual|Target\nRoads|300|600 (by end 2025)\nWells|5|6 (2026)', 'Roads target 2025 600'],
    ['Indicator|Baseline 2019|CIDP target 2022\nRoads|3|4\nWells|5|6', 'Wells target 2022 6'],
    ['Indicator|Baseline 2019|MTP III target (2022)\nRoads|3|4\nWells|5|6', 'Wells target 2022 6'],
    ['Sector|2021 (RM million)|2022 (RM million)\nOil|3|4\nPalm|5|6', 'Oil actual 2022 4000000 MYR'],
  ])('%s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });

  it.each(['Growth (%)|2.1|3.2 ▼', '同比增长（%）|2.1|3.2↓', 'Sales|2.1|▲ 3.2'])(
    'may be a sign: %s',
    (row) => {
      expect(
        lines(`Indicator|2021|2022\n${row}\nWells|50|48`).filter((line) => /2022 3\.2/.test(line)),
      ).toEqual([]);
    },
  );
});
