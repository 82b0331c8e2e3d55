// Rows of percentages in tables of amounts, whose unit in the title is not theirs.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt } from '../expected.js';

/** The values of rates, in percent. */
const rates = (table: string) => {
  const { data } = readAt(table, { presentYear: 2026 });
  const unitOf = (id: string) =>
    data.units.find((one) => one.id === data.indicators.find((own) => own.id === id)!.unit);
  return data.readings.flatMap(({ indicator, value }) =>
    inEnglish(unitOf(indicator)?.name) === '%' && value !== null ? [`${indicator} ${value}`] : [],
  );
};

describe('a rate in percent', () => {
  it.each([
    [
      'Highlights (US$ millions)\nItem,2023\nTotal revenue,"1,284.5"\nEBITDA margin,24.2%',
      ['EBITDA margin 24.2'],
    ],
    ['财务摘要（单位：万元）\n项目,2023年\n营业收入,1284.5\n毛利率,24.2%', ['毛利率 24.2']],
    ['財務摘要（單位：萬元）\n項目,2023年\n營業收入,1284.5\n毛利率,24.2%', ['毛利率 24.2']],
    [
      'Budget (£000)\nService,2022/23 outturn,2023/24 outturn\nSchools,"1,284","1,190"\nCouncil tax collection rate,97.1%,97.5%',
      ['Council tax collection rate 97.1', 'Council tax collection rate 97.5'],
    ],
    [
      '2023年垃圾处理 单位：吨\n区,垃圾量,回收率\n东城区,1482,62.3%\n西城区,997,68.3%',
      ['回收率 62.3', '回收率 68.3'],
    ],
    ['社会保险（单位：万人、亿元）\n项目,2022年\n参保人数,1284\n参保率,95%', ['参保率 95']],
  ])('is read in a table of amounts: %s', (table, expected) => {
    expect(rates(table)).toEqual(expected);
  });

  it.each([
    'Growth rate,24%',
    'Margin,24%',
    'Change,24%',
    'as % of sales,24%',
    '% of total,24%',
    'Share of total,24%',
    'Gross margin,24',
  ])('is not read if it may be of the row above, or has no sign: %s', (row) => {
    expect(rates(`Results (€ million)\nItem,2023\nSales,"1,284"\n${row}`)).toEqual([]);
  });

  it.each(['增长率,5%', '同比增长,5%', '占比,5%', '占总额比重,5%', '完成率,95%'])('nor is %s', (row) => {
    expect(rates(`财务摘要（单位：万元）\n项目,2023年\n营业收入,1284.5\n${row}`)).toEqual([]);
  });
});
