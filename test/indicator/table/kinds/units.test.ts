import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import {
  amounts,
  amountsAlone,
  indicatorNames,
  lines,
  namesAndUnits,
  placedAmounts,
  plainLines,
  read,
  signedAmounts,
  unitNames,
  values,
} from './projections.js';

it('figures below 1 are no shares in a table of another unit', () => {
  const table = 'Energy (TWh)\nSource,2000,2010,2020\nGas,50.2,67.3,55.5\nWind,0.9,10.3,75.6\n';
  expect(values(table).map(([name, , , value]) => [name, value])).toContainEqual(['Energy: Wind', 0.9]);
});

describe('a unit beside other words in a bracket', () => {
  it.each([
    ['NO2 (annual mean, µg/m³)', 'NO2 (annual mean)', 'µg/m³', 1],
    ['Heat (to homes, in GWh)', 'Heat (to homes)', 'GWh', 1],
    ['Rent (€, median)', 'Rent (median)', 'EUR', 1],
    ['Wages (gross, thousand CZK)', 'Wages (gross)', 'CZK', 1e3],
    ['GDP (€ million, 2015 prices)', 'GDP (2015 prices)', 'EUR', 1e6],
    ['在校生（普通本专科，万人）', '在校生（普通本专科）', '人', 1e4],
  ])('is that of %s', (head, name, unit, scale) => {
    expect(
      amounts([
        ['Indicator', '2020'],
        [head, '42'],
      ]),
    ).toEqual([[name, unit, 'actual', 2020, 42 * scale]]);
    const titled = [[head], ['Site', '2020'], ['Leeds', '42'], ['York', '31']];
    if (/^[A-Z]/.test(head))
      expect(amounts(titled).map(([, own, , , amount]) => [own, amount])).toEqual([
        [unit, 42 * scale],
        [unit, 31 * scale],
      ]);
  });

  it('is none where there are two', () => {
    for (const head of ['Visits (km, hours)', 'Cars (new, used)'])
      expect(
        indicatorNames([
          ['Indicator', '2020'],
          [head, '42'],
        ]),
      ).toEqual([head]);
  });
});

describe('units inside names', () => {
  it.each([
    ['GDP (current US$)', '美元', 1],
    ['Exports (constant 2015 US$ million)', '美元', 1e6],
    ['Aid (in € bn)', 'EUR', 1e9],
    ['Emissions (tCO₂e)', 'tCO₂e', 1],
    ['Emissions (kgCO2e)', 'kgCO2e', 1],
    ['Debt (% of GDP)', '%', 1],
    ['Water use (GL)', 'GL', 1],
    ['Economy (out of 40 points)', '分', 1],
    ['Economy (max 40 points)', '分', 1],
    // What may be the weight of an indicator is no unit.
    ['GDP growth (10 points)', '', 1],
    ['党建（40分）', '', 1],
  ])('%s: %s', (name, unit, scale) => {
    const { data } = read(`Indicator,2019 actual,2020 actual\n"${name}",12.5,13.5\n`);
    expect([data.units[0]!.name, data.readings[0]!.scale]).toEqual([unit, scale]);
  });
});

describe('a share that the name tells in words', () => {
  it.each(['Unemployed, per cent of the labour force', 'Unemployed – percent', 'Unemployed (as per cent)'])(
    '%s',
    (title) => {
      expect(unitNames(read('Region,Year,Value\nA,2020,5.2\nB,2020,3.1\n', { table: title }))).toEqual(['%']);
    },
  );

  it('is not told by a per cent that the name counts', () => {
    const title = 'Schools with 10 per cent absence';
    expect(unitNames(read('Region,Year,Value\nA,2020,5.2\nB,2020,3.1\n', { table: title }))).toEqual(['']);
  });
});

describe('a percentage by its name alone', () => {
  it.each([
    'Percentage of households with internet',
    'Per cent of roads in good condition',
    '网上办理事项占比',
    'pct_obese',
    'obese_pct',
    'pct obese adults',
  ])('%s', (name) => {
    expect(unitNames(`Indicator,2021,2022\n${name},41.5,0.9\n`)).toEqual(['%']);
  });

  it.each([
    ['fractions', 'Percentage of households with internet', '0.41', '0.9'],
    ['fractions about 1', 'Percentage of the budget spent', '0.95', '1.02'],
    ['more than all', 'Percentage of planned visits made', '98', '104'],
    ['a change', 'Percentage of change in visits', '4', '5'],
    ['a change by its code', 'pct_change', '4', '5'],
    ['a change at the end of its code', 'visits_growth_pct', '4', '5'],
    ['fractions under a code', 'pct_obese', '0.41', '0.9'],
    ['counts', 'Households with internet', '41', '52'],
  ])('not of %s', (_, name, first, last) => {
    expect(unitNames(`Indicator,2021,2022\n${name},${first},${last}\n`)).toEqual(['']);
  });
});

describe('what a name is counted in', () => {
  it.each([
    ['Towns with a plan (Number)', 'Towns with a plan', ''],
    ['Losses of water (Percentage)', 'Losses of water', '%'],
    ['家庭用水量（公升）', '家庭用水量', '公升'],
  ])('%s', (printed, name, unit) => {
    const table = `Indicator,2021,2022\n${printed},41,52\n`;
    expect(read(table).data.indicators.map((one) => one.name)).toEqual([name]);
    expect(unitNames(table)).toEqual([unit]);
  });
});

describe('units with a multiplier, and of energy', () => {
  const unitsOf = (unit: string) => {
    const { data } = read(`Indicador;Unidade;2019;2020\nA;"${unit}";5,5;6,5\n`);
    return data.readings.map(({ scale }) => [scale, data.units[0]!.name])[0];
  };

  it.each([
    ['millones', 1e6, ''],
    ['Mio.', 1e6, ''],
    ['milliers', 1e3, ''],
    ['1.000 t', 1e3, 't'],
    ['1000 tonnes', 1e3, 'tonnes'],
    ['PJ', 1, 'PJ'],
    ['miles', 1, 'miles'],
    ['miles de personas', 1e3, 'personas'],
  ])('%s', (unit, scale, name) => {
    expect(unitsOf(unit)).toEqual([scale, name]);
  });

  it('of energy stand at the end of a title', () => {
    const { data } = read('Consumption (TJ),,\nFuel,2019,2020\nGas,5,6\n');
    expect(data.units.map(({ name }) => name)).toEqual(['TJ']);
  });
});

describe('units with multipliers in Chinese, and rows of units', () => {
  it.each([
    ['人民币百万元', '元', 1e6],
    ['港币千元', '港元', 1e3],
    ['萬戶', '戶', 1e4],
    ['億元', '元', 1e8],
    ['Prozent', '%', 1],
  ])('%s is %s', (unit, base, scale) => {
    const { data } = read(`指标,单位,2020年实际\n投入,${unit},212.5\n`);
    expect([data.units[0]!.name, data.readings[0]!.scale]).toEqual([base, scale]);
  });

  it('a row of units in brackets goes on with the header', () => {
    const table = read(
      [
        [{ text: '地区', rowSpan: 2 }, '播种面积', '总产量'],
        ['（千公顷）', '（万吨）'],
        ['北川市', '371.0', '266.9'],
      ],
      { table: '2022年各市粮食生产情况' },
    );
    expect(lines(table)).toEqual([
      '播种面积 actual 2022 year-or-end = 371 ×1000',
      '总产量 actual 2022 year = 266.9 ×10000',
    ]);
  });

  it('a plain space groups thousands beside a decimal comma', () => {
    expect(plainLines('Indicator;2020;2021\nTrees;1 200;1 300\nShare;80,5;81,5\n')).toEqual([
      'Trees actual 2020 = 1200',
      'Trees actual 2021 = 1300',
      'Share actual 2020 = 80.5',
      'Share actual 2021 = 81.5',
    ]);
    expect(plainLines('Indicator;2020;2021\nTrees;1 200;1300\nShare;80,5;81,5\n')).toHaveLength(3);
  });
});

describe('units in words', () => {
  it.each([
    ['Shared paths (kilometres)', 'Shared paths', 'kilometres'],
    ['Water use (litres per day)', 'Water use', 'litres per day'],
    [
      'Emissions (megatonnes of carbon dioxide equivalent)',
      'Emissions',
      'megatonnes of carbon dioxide equivalent',
    ],
    ['Emissions (MtCO2e)', 'Emissions', 'MtCO2e'],
    ['Délai moyen (jours)', 'Délai moyen', 'jours'],
    ['Wartezeit (Tage)', 'Wartezeit', 'Tage'],
  ])('%s', (printed, name, unit) => {
    expect(namesAndUnits(`Indicator,2023\n${printed},12.5\n`)).toEqual([[name, unit]]);
  });

  it.each(['Places', 'Households', 'Personas'])('are no names of what is counted: %s', (name) => {
    expect(plainLines(`Indicator,2022,2023\n${name},17.5,18.5\n`)).toEqual([
      `${name} actual 2022 = 17.5`,
      `${name} actual 2023 = 18.5`,
    ]);
  });

  it('stand at the end of a title before what it is divided by', () => {
    const table: Grid = [
      [{ text: 'Greenhouse gas emissions (MtCO2e) by country, 2022', colSpan: 2 }],
      ['Country', '2022'],
      ['Germany', '750'],
      ['Japan', '1135'],
    ];
    expect(namesAndUnits(table).map(([, unit]) => unit)).toEqual(['MtCO2e']);
  });
});

describe('units of measure in Chinese', () => {
  it.each([
    ['平均气温（℃）', '℃'],
    ['年降水量（毫米）', '毫米'],
    ['区域环境噪声（分贝）', '分贝'],
  ])('of %s', (name, unit) => {
    expect(unitNames(`指标,2023年,2024年\n${name},18.4,18.9\n`)).toEqual([unit]);
  });

  it('of two words for what is counted stand as printed', () => {
    expect(unitNames('指标,单位,2023年,2024年\n馆藏档案,万卷（件）,18.4,18.9\n')).toEqual(['卷（件）']);
    expect(unitNames('指标,2023年,2024年\n可移动文物,23.6万件（套）,26万件（套）\n')).toEqual(['件（套）']);
    expect(reasons(read('指标,2023年,2024年\n成本,236元（人次）,260元（人次）\n'))[0]).toContain('two units');
  });

  it('of departures from the mean head no indicator', () => {
    const { data } = read('2024年气候\n县,气温（℃）,距平（℃）\n东县,18.8,1.1\n西县,18.5,0.8\n');
    expect(data.readings.map(({ value }) => value)).toEqual([18.8, 18.5]);
  });
});

describe('short units in brackets behind a name', () => {
  const unitOf = (...names: string[]) => {
    const { data } = read(`Indicator,2022,2023\n${names.map((name) => `${name},5.9,5.8`).join('\n')}\n`);
    return data.indicators.map(({ name, unit }) => [name, data.units.find(({ id }) => id === unit)!.name]);
  };

  it.each([
    ['Average attendance time (min)', 'Average attendance time', 'min'],
    ['Length of call (sec)', 'Length of call', 'sec'],
    ['Training received (hrs)', 'Training received', 'hrs'],
    ['Land protected (sq km)', 'Land protected', 'sq km'],
    ['Rainfall (mm)', 'Rainfall', 'mm'],
    ['Bus speed (mph)', 'Bus speed', 'mph'],
    ['Water saved (ML)', 'Water saved', 'ML'],
  ])('%s: %s in %s', (printed, name, unit) => {
    expect(unitOf(printed)).toEqual([[name, unit]]);
  });

  it.each(['Air temperature (min)', 'Enrolment (sec)', 'Staff (HR)'])('%s has none', (name) => {
    expect(unitOf(name)).toEqual([[name, '']]);
  });

  it('take no minimum beside a maximum for minutes', () => {
    const names = ['Travel time (min)', 'Travel time (max)'];
    expect(unitOf(...names)).toEqual(names.map((name) => [name, '']));
  });
});

describe('units in brackets', () => {
  it.each([
    ['Densité moyenne (hab/km²)', 'hab/km²'],
    ['家居照顧服務時數（小時）', '小時'],
    ['社區教育活動（場）', '場'],
    ['Émissions du secteur (kt éq. CO₂)', 'kt éq. CO₂'],
    ['Emissionen (t CO2-Äq.)', 't CO2-Äq.'],
  ])('%s', (name, unit) => {
    expect(unitNames(`Name|2022|2023\n${name}|12|13\n`)).toEqual([unit]);
  });

  it('follow the star of a note', () => {
    expect(
      indicatorNames('指标|2020年|2025年目标\n绿色矿山建成率★（%）|41.7|75\n秸秆利用率*（%）|91.5|95\n'),
    ).toEqual(['绿色矿山建成率', '秸秆利用率']);
  });
});

describe('a unit behind the word “in”', () => {
  it.each([
    ['Endenergieverbrauch in MWh', 'Endenergieverbrauch', 'MWh', 1],
    ['Anteil erneuerbarer Energien in %', 'Anteil erneuerbarer Energien', '%', 1],
    ['Wasserverbrauch in m³', 'Wasserverbrauch', 'm³', 1],
    ['Fluggäste in Mio.', 'Fluggäste', '', 1e6],
    ['Emissions in t CO2', 'Emissions', 't CO2', 1],
    ['Waiting time in days', 'Waiting time', 'days', 1],
  ])('%s', (name, own, unit, scale) => {
    expect(amounts(`Name|2022|2023\n${name}|11.5|12.5\n`)).toEqual([
      [own, unit, 'actual', 2022, 11.5 * scale],
      [own, unit, 'actual', 2023, 12.5 * scale],
    ]);
  });

  it.each(['Council tax collected in year', 'Trust in people', 'Investment in firms', 'Children in care'])(
    '%s has none',
    (name) => {
      expect(amounts(`Name|2022|2023\n${name}|11|12\n`).map(([own, unit]) => [own, unit])).toEqual([
        [name, ''],
        [name, ''],
      ]);
    },
  );
});

describe('measure words of one character', () => {
  it.each(['对', '笔', '匹', '羽', '轮'])('（%s） is a unit', (unit) => {
    expect(
      signedAmounts(`指标|2022年|2023年\n办理数量（${unit}）|12|13\n`).map(([name, own]) => [name, own]),
    ).toEqual([
      ['办理数量', unit],
      ['办理数量', unit],
    ]);
  });

  it.each(['新', '男', '本'])('（%s） is none', (word) => {
    expect(signedAmounts(`指标|2022年|2023年\n人员数量（${word}）|12|13\n`).map(([name]) => name)).toEqual([
      `人员数量（${word}）`,
      `人员数量（${word}）`,
    ]);
  });
});

describe('units of a title in other languages', () => {
  it.each([
    ['Haushaltsabfälle nach Landkreisen in kg je Einwohner', 'kg je Einwohner', 1],
    ['Importes en euros', 'euros', 1],
    ['Investeringen (mln. euro)', 'euro', 1e6],
  ])('%s', (title, unit, scale) => {
    expect(
      signedAmounts(`${title}\nNaam|2022|2023\nPapier|58.2|60.5\n`).map(([, own, , , , value]) => [
        own,
        value,
      ]),
    ).toEqual([
      [unit, 58.2 * scale],
      [unit, 60.5 * scale],
    ]);
  });
});

describe('a unit and % in the line above', () => {
  it('are of the levels and of the rates beside them', () => {
    const table = '单位：亿元、%\n项目,2022年,2023年,增速\n工业增加值,100,110,10\n商品零售额,90,99,10\n';
    expect(placedAmounts(table).map(([, unit, , , , value]) => [unit, value])).toEqual([
      ['元', 10000000000],
      ['元', 11000000000],
      ['元', 9000000000],
      ['元', 9900000000],
    ]);
  });

  it('are not clear where a row is of a rate', () => {
    const table = read('单位：亿元、%\n项目,2022年,2023年,增速\n工业增加值,100,110,10\n投资率,45,46,2\n');
    expect(table.data.readings).toEqual([]);
    expect(reasons(table).join()).toContain('the unit of the row is not clear');
  });
});

describe('units of energy, trade and shares', () => {
  it.each([
    ['Energy use (kBtu)', 'Energy use', 'kBtu', 1],
    ['Oil output (thousand barrels)', 'Oil output', 'barrels', 1000],
    ['Gap (percentage points)', 'Gap', 'percentage points', 1],
    ['Density (persons per km²)', 'Density', 'persons per km²', 1],
    ['Net emissions (kt CO2 eq.)', 'Net emissions', 'kt CO2 eq.', 1],
    ['Reserves (BBD million)', 'Reserves', 'BBD', 1e6],
  ])('%s', (printed, name, unit, scale) => {
    const table = read(`Indicator,2023,2024 target\n${printed},12.5,13\n`);
    expect(namesAndUnits(table)).toEqual([[name, unit]]);
    expect(table.data.readings.map((one) => one.scale)).toEqual([scale, scale]);
  });
});

describe('a rate of a thousand', () => {
  it.each(['Rate per 1,000', 'Cases per 100,000', 'per 1,000 people', 'Deaths per 10,000 births'])(
    '%s multiplies nothing',
    (unit) => {
      const { data } = read([
        ['Indicator', 'Unit', '2020', '2021'],
        ['Accidents', unit, '10', '11'],
      ]);
      expect(data.readings.map(({ value, scale }) => value! * scale)).toEqual([10, 11]);
      expect(
        unitNames(
          read([
            ['Indicator', 'Unit', '2020', '2021'],
            ['Accidents', unit, '10', '11'],
          ]),
        ),
      ).toEqual([unit]);
    },
  );
});

describe('a word for a plain number', () => {
  it.each(['Number', 'No.', 'Count', '#'])('%s is no unit', (word) => {
    expect(unitNames(`Indicator,Unit,2020,2021\nFires,${word},10,11\n`)).toEqual(['']);
  });
});

describe('a column that says what its values are', () => {
  it.each(['Statistic', 'Value type', 'Measure type', 'Format'])('%s holds units', (head) => {
    const table = `Indicator,${head},2020,2021\nObesity,Percentage,20,21\nDeaths,Number,104,110\n`;
    expect(namesAndUnits(table)).toEqual([
      ['Obesity', '%'],
      ['Deaths', ''],
    ]);
  });
});

describe('a number and a share under one year', () => {
  const heads = (number: string, share: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 2 },
      { text: '2001', colSpan: 2 },
      { text: '2011', colSpan: 2 },
    ],
    [number, share, number, share],
    ['Boarders', '38,893', '60.1', '38,568', '57.2'],
  ];

  it.each([
    ['Number', '%', '', '%'],
    ['No.', 'Per cent', '', '%'],
    ['Number', '£m', '', 'GBP'],
  ])('%s and %s are two indicators', (number, share, first, second) => {
    const { data } = read(heads(number, share));
    const names = new Map(data.indicators.map(({ id, name, unit }) => [id, [name, unit]]));
    expect(namesAndUnits(read(heads(number, share)))).toEqual([
      ['Boarders', first],
      [`Boarders (${second})`, second],
    ]);
    expect(
      data.readings.map(({ indicator, period, value }) => [names.get(indicator)![0], period.to, value]),
    ).toEqual([
      ['Boarders', 2001, 38893],
      ['Boarders', 2011, 38568],
      [`Boarders (${second})`, 2001, 60.1],
      [`Boarders (${second})`, 2011, 57.2],
    ]);
  });
});

describe('the unit of a row where heads give another', () => {
  const table: Grid = [
    [{ text: 'Year ended 31 March', rowSpan: 2 }, '2026', '2025'],
    ['£m', '£m'],
    ['Revenue', '912.4', '984.7'],
    ['Operating margin (%)', '12.1', '11.2'],
    ['Homes (number)', '210', '220'],
    ['Average number of employees', '3,214', '3,300'],
  ];

  it('is its own', () => {
    expect(namesAndUnits(table)).toEqual([
      ['Revenue', 'GBP'],
      ['Operating margin', '%'],
      ['Homes', ''],
    ]);
    expect(amountsAlone(table)).toEqual([912_400_000, 984_700_000, 12.1, 11.2, 210, 220]);
  });

  it('is not clear where the name counts people and prints none', () => {
    expect(read(table).unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['3,214', 'the unit of the row is not clear'],
      ['3,300', 'the unit of the row is not clear'],
    ]);
    expect(
      indicatorNames('主要指标（单位：亿元）,,\n指标,2023年,2024年\n营业收入,20,30\n从业人员数,300,320\n'),
    ).toEqual(['营业收入']);
  });
});

describe('units of Chinese regions', () => {
  it.each([
    ['貨櫃吞吐量（千個標準貨櫃單位）', '個標準貨櫃單位', 1000],
    ['數據用量（百萬吉字節）', '吉字節', 1e6],
    ['消費總額（億澳門元）', '澳門元', 1e8],
  ])('%s', (name, unit, scale) => {
    const { data } = read(`項目,2024,2025\n${name},12.5,13.5\n`);
    expect([data.units[0]!.name, data.readings[0]!.scale]).toEqual([unit, scale]);
  });
});

describe('a multiplier and a unit behind a figure', () => {
  it.each([
    ['59.1m tonnes', 59_100_000, 'tonnes'],
    ['20m ha', 20_000_000, 'ha'],
    ['20 m', 20, 'm'],
    ['Ksh 1,707 million', 1_707_000_000, 'KES'],
    ['VT 31.6 billion', 31_600_000_000, 'VUV'],
    ['Rs 200 crore', 2_000_000_000, 'Rs'],
  ])('%s', (text, amount, unit) => {
    const table = [
      ['Indicator', '2021', '2022'],
      ['Amount', text, text],
    ];
    expect([unitNames(read(table)), amountsAlone(read(table))]).toEqual([[unit], [amount, amount]]);
  });
});

describe('rows of a unit between the rows', () => {
  const figures = (table: string) =>
    read(table).data.readings.map(({ indicator, value, scale }) => [indicator, value, scale]);

  it.each([
    [
      "Item,2022\n,'000\nPopulation,519\n,%\nUnemployment rate,4.1\n",
      [
        ['Population', 519, 1000],
        ['Unemployment rate', 4.1, 1],
      ],
    ],
    [
      'Item,2022\n,Per cent\nYouth unemployment rate,13.9\n,Number\nRoad deaths,1097\n,$m\nExports,41\n',
      [
        ['Youth unemployment rate', 13.9, 1],
        ['Road deaths', 1097, 1],
        ['Exports', 41, 1e6],
      ],
    ],
    [
      '指标,2022年\n,万人\n常住人口,410\n,亿元\n地区生产总值,1520\n人均支出（元）,8100\n',
      [
        ['常住人口', 410, 1e4],
        ['地区生产总值', 1520, 1e8],
        ['人均支出', 8100, 1],
      ],
    ],
    [
      'Item,2022\nDwellings,5190\n,%\nVacancy rate,4.1\n',
      [
        ['Dwellings', 5190, 1],
        ['Vacancy rate', 4.1, 1],
      ],
    ],
  ])('hold to the next: %s', (table, expected) => {
    expect(figures(table)).toEqual(expected);
  });

  it('below the head alone are of all', () => {
    expect(figures('Item,2022,2023\n,$m,$m\nExports,519,524\n').map(([, , scale]) => scale)).toEqual([
      1e6, 1e6,
    ]);
  });
});

describe('units at the end of codes', () => {
  it.each([
    ['green_area_ha', 'green_area_ha', 'ha'],
    ['water_use_m3', 'water_use_m3', 'm3'],
    ['lake_area_km2', 'lake_area_km2', 'km2'],
    ['waiting_time_days', 'waiting_time_days', 'days'],
  ])('%s', (head, name, unit) => {
    expect(namesAndUnits(`city,year,${head}\nLeipzig,2021,2350\nDresden,2021,1980\n`)).toEqual([
      [name, unit],
    ]);
  });

  it.each(['jobs_per_km2', 'no2_ug_m3', 'group_t', 'class_m', 'bed_days_lost'])('not of %s', (head) => {
    expect(namesAndUnits(`city,year,${head}\nLeipzig,2021,2350\nDresden,2021,1980\n`)).toEqual([[head, '']]);
  });
});

describe('the base of a survey', () => {
  it.each([
    ['a row', 'Satisfied (%)', 'Service', 'Parks', 'Base'],
    ['a row in Chinese', '满意度（%）', '项目', '公园', '样本量'],
  ])('is no percentage below groups: %s', (_, title, name, row, base) => {
    const table: Grid = [
      [name, { text: '2021', colSpan: 2 }, { text: '2023', colSpan: 2 }],
      ['', 'Men', 'Women', 'Men', 'Women'],
      [row, '78', '81', '80', '83'],
      [base, '512', '548', '498', '561'],
    ];
    const { data, unread } = read(table, { table: title });
    expect(data.readings.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual([
      78, 80, 81, 83,
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['512', '498', '548', '561']);
  });
});

describe('times behind figures', () => {
  it.each(['1.9x', '1.9×'])('%s', (cell) => {
    expect(amounts(`Ratio,2023,2024\nDebt to EBITDA,${cell},<1.5x\n`)).toEqual([
      ['Debt to EBITDA', 'x', 'actual', 2023, 1.9],
      ['Debt to EBITDA', 'x', 'actual', 2024, 1.5],
    ]);
  });
});

describe('a word for a unit over the names', () => {
  it('heads a group where figures print their own units', () => {
    expect(
      namesAndUnits('People,2022,2023\nWomen among staff,31.2%,32.0%\nTraining hours,18.4,21\n'),
    ).toEqual([
      ['Women among staff', '%'],
      ['Training hours', ''],
    ]);
    expect(namesAndUnits('People,2022,2023\nCost of training,£31,£32\nTraining hours,18.4,21\n')).toEqual([
      ['Cost of training', 'GBP'],
      ['Training hours', ''],
    ]);
  });

  it('is the unit where none does', () => {
    expect(namesAndUnits('People,2022,2023\nWomen,31,32\nMen,18,21\n')).toEqual([
      ['Women', 'People'],
      ['Men', 'People'],
    ]);
  });
});
