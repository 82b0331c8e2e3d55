// Kinds that the thirty-first batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { inEnglish, read, reasons } from './expected.js';

const read31 = (table: string | Grid) => read(table, { presentYear: 2026 });
/** Name, unit, place, and each value as the number it is. */
const values = (table: string | Grid) => {
  const { data } = read31(table);
  const nameOf = (list: readonly { id: string; name: unknown }[], id: string) =>
    inEnglish(list.find((one) => one.id === id)!.name as string);
  return data.readings.flatMap(({ indicator, place, kind, period, value, scale = 1 }) => {
    const { unit } = data.indicators.find(({ id }) => id === indicator)!;
    const row = [nameOf(data.indicators, indicator), nameOf(data.units, unit), nameOf(data.places, place)];
    return value === null ? [] : [[...row, kind, period.to, Number((value * scale).toPrecision(12))]];
  });
};
const names = (table: string | Grid) => [...new Set(values(table).map(([name]) => name))];
const units = (table: string | Grid) => [...new Set(values(table).map(([, unit]) => unit))];

describe('heads of places in other languages', () => {
  it.each([
    ['Stadtbezirk', 'Mitte', 'Einwohner', 'Wohnungen'],
    ['Ortsteil', 'Altona', 'Einwohner', 'Wohnungen'],
    ['Arrondissement', 'Lyon 3e', 'Habitants', 'Logements'],
    ['Distrito', 'Centro', 'Habitantes', 'Viviendas'],
    ['Barrio', 'Gràcia', 'Habitantes', 'Viviendas'],
    ['Freguesia', 'Alvalade', 'Habitantes', 'Alojamentos'],
  ])('%s heads places, and what stands beside it are measures', (head, place, first, second) => {
    expect(values(`2024\n${head};${first};${second}\n${place};41286;22915\nNord;36750;20384\n`)).toEqual([
      [first, '', place, 'actual', 2024, 41286],
      [first, '', 'Nord', 'actual', 2024, 36750],
      [second, '', place, 'actual', 2024, 22915],
      [second, '', 'Nord', 'actual', 2024, 20384],
    ]);
  });
});

describe('changes in other languages', () => {
  it.each(['Évolution 2022-2023 (%)', 'Veränderung', 'Variación (%)', 'Variazione %', 'Variação'])(
    '%s is no indicator',
    (head) => {
      const table = `Population\nRégion;2022;2023;${head}\nNord;120,5;121,5;0,8\nSud;90,5;91,5;1,1\n`;
      expect(values(table).map(([name, , place, , year, value]) => [name, place, year, value])).toEqual([
        ['Population', 'Nord', 2022, 120.5],
        ['Population', 'Nord', 2023, 121.5],
        ['Population', 'Sud', 2022, 90.5],
        ['Population', 'Sud', 2023, 91.5],
      ]);
    },
  );
});

describe('thousands in Spanish and Portuguese', () => {
  it.each([
    ['Población activa del país (miles)', 'Tasa de paro (%)'],
    ['Ligações de água (mil)', 'Índice de perdas (%)'],
  ])('are told by the bracket: %s', (name, other) => {
    const table = `Indicador;2022;2023\n${name};682,4;679,8\n${other};7,9;8,2\n`;
    expect(values(table).map(([own, unit, , , , value]) => [own, unit, value])).toEqual([
      [name.replace(/ \(.*/, ''), '', 682400],
      [name.replace(/ \(.*/, ''), '', 679800],
      [other.replace(' (%)', ''), '%', 7.9],
      [other.replace(' (%)', ''), '%', 8.2],
    ]);
  });

  it('are miles in an English table, and `mil` is left as it is', () => {
    const table =
      'Indicator,2022,2023\nLength of the trails (miles),120,130\nCost of the roads (mil),3.5,3.9\n';
    expect(values(table).map(([own, unit, , , , value]) => [own, unit, value])).toEqual([
      ['Length of the trails', 'miles', 120],
      ['Length of the trails', 'miles', 130],
      ['Cost of the roads (mil)', '', 3.5],
      ['Cost of the roads (mil)', '', 3.9],
    ]);
  });
});

describe('multipliers of a title', () => {
  it.each(['in 1 000', 'in Tsd.', 'en milliers', 'in migliaia', 'em milhares'])('(%s)', (words) => {
    const table = `Beschäftigte nach Bereichen (${words})\nBereich|2022|2023\nHandel|27,6|27,1\nVerkehr|8,5|8,4\n`;
    expect(values(table.replaceAll('|', ';')).map(([, , , , , value]) => value)).toEqual([
      27600, 27100, 8500, 8400,
    ]);
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
    expect(units(`Name|2022|2023\n${name}|12|13\n`)).toEqual([unit]);
  });

  it('follow the star of a note', () => {
    expect(names('指标|2020年|2025年目标\n绿色矿山建成率★（%）|41.7|75\n秸秆利用率*（%）|91.5|95\n')).toEqual(
      ['绿色矿山建成率', '秸秆利用率'],
    );
  });
});

describe('years with the mark of a note', () => {
  it.each(['1975(*)', '1975*', '1975 (†)'])('%s is 1975', (head) => {
    expect(values(`Population|${head}|1990\nCommune|55|59\n`).map(([, , , , year]) => year)).toEqual([
      1975, 1990,
    ]);
  });
});

describe('parts of a year that a letter tells', () => {
  it('are quarters after T in one word', () => {
    const { series } = read31('Sector;2024T1;2024T2\nOcupados;617,2;629,5\n').data;
    expect(series?.map((one) => [one.dates, one.values])).toEqual([
      [
        ['2024-Q1', '2024-Q2'],
        [617.2, 629.5],
      ],
    ]);
  });

  it.each(['2024W1|2024W2', '2024B1|2024B2'])('are no years otherwise: %s', (heads) => {
    const table = read31(`Indicator|${heads}\nVisits|10|11\n`);
    expect(table.data.readings).toEqual([]);
    expect(reasons(table).join()).toContain('part of a year');
  });
});

describe('months without a sign', () => {
  it('are months in a column of months', () => {
    const { series } = read31('统计月份,指标,当月值\n202503,用电量,21.5\n202504,用电量,20.7\n').data;
    expect(series?.map((one) => [one.dates, one.values])).toEqual([
      [
        ['2025-03', '2025-04'],
        [21.5, 20.7],
      ],
    ]);
  });

  it('may be fiscal years, and are left', () => {
    expect(values('Year,Indicator,Value\n201011,Visits,12\n201112,Visits,13\n')).toEqual([]);
  });
});

describe('a place that is printed once for its rows', () => {
  it('is that of all of them where the same names stand below each', () => {
    const table =
      'District,Indicator,2023\nNorth,Visits,10\n,Loans,20\nSouth,Visits,12\n,Loans,22\nEast,Visits,14\n';
    expect(values(table).map(([name, , place, , , value]) => [name, place, value])).toEqual([
      ['Visits', 'North', 10],
      ['Visits', 'South', 12],
      ['Visits', 'East', 14],
      ['Loans', 'North', 20],
      ['Loans', 'South', 22],
    ]);
  });

  it('is not known where other names stand below another', () => {
    const table = read31('District,Indicator,2023\nNorth,Visits,10\n,Loans,20\nSouth,Members,12\n');
    expect(table.data.readings.map(({ value }) => value)).toEqual([10, 12]);
    expect(reasons(table).join()).toContain('the row names no place');
  });

  it('is the whole in a first row without one', () => {
    expect(
      values('Region,Indicator,2023\n,Visits,30\nNorth,Visits,10\nSouth,Visits,20\n').map(
        ([, , , , , one]) => one,
      ),
    ).toEqual([30, 10, 20]);
  });
});

describe('names and units in two languages', () => {
  it('are those of the first', () => {
    const table = '指标|Item|单位|Unit|2022|2023\n原油产量|Crude Oil|万吨|10 000 tons|984.5|973.2\n';
    expect(values(table)).toEqual([
      ['原油产量', '吨', '某市', 'actual', 2022, 9845000],
      ['原油产量', '吨', '某市', 'actual', 2023, 9732000],
    ]);
  });
});

describe('a unit and % in the line above', () => {
  it('are of the levels and of the rates beside them', () => {
    const table = '单位：亿元、%\n项目,2022年,2023年,增速\n工业增加值,100,110,10\n商品零售额,90,99,10\n';
    expect(values(table).map(([, unit, , , , value]) => [unit, value])).toEqual([
      ['元', 10000000000],
      ['元', 11000000000],
      ['元', 9000000000],
      ['元', 9900000000],
    ]);
  });

  it('are not clear where a row is of a rate', () => {
    const table = read31('单位：亿元、%\n项目,2022年,2023年,增速\n工业增加值,100,110,10\n投资率,45,46,2\n');
    expect(table.data.readings).toEqual([]);
    expect(reasons(table).join()).toContain('the unit of the row is not clear');
  });
});

describe('a plan and what came of it behind the name of a measure', () => {
  it('are its target and its result', () => {
    const table = '街道;加装电梯2024年计划（台）;加装电梯2024年完成（台）\n德胜街道;18;21\n月坛街道;25;24\n';
    expect(values(table)).toEqual([
      ['加装电梯', '台', '德胜街道', 'target', 2024, 18],
      ['加装电梯', '台', '德胜街道', 'actual', 2024, 21],
      ['加装电梯', '台', '月坛街道', 'target', 2024, 25],
      ['加装电梯', '台', '月坛街道', 'actual', 2024, 24],
    ]);
  });
});

describe('how numbers are written', () => {
  it('is told by a column that is not read, too', () => {
    const table =
      'Departamento|2010|2022|Variación (%)\nColón|143.206|156.842|9,5\nParaná|339.930|376.405|10,7\n';
    expect(values(table).map(([, , , , , value]) => value)).toEqual([143206, 156842, 339930, 376405]);
  });
});

describe('a name that ends in letters of a statistic', () => {
  it('is an indicator', () => {
    expect(names('Kennzahl|2022|2023\nUmsatzerlöse|412|437\n')).toEqual(['Umsatzerlöse']);
  });
});
