import { describe, expect, it } from 'vitest';
import { gridOfText } from '../../../src/indicator/table/index.js';
import { csvOf } from '../../../src/indicator/csv/index.js';
import { actual, dataOf, endOf, fuzhou, target, total } from '../examples.js';

/** The rows of a CSV, each by column. */
const rowsOf = (csv: string) => {
  const [header = [], ...rows] = gridOfText(csv) as string[][];
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]])));
};

describe('a set as CSV', () => {
  it('begins with a byte order mark and the header, and ends each line with CR LF', () => {
    const data = dataOf([actual(23.377), target(null)]);
    expect(csvOf(data).split('\r\n')).toEqual([
      '\uFEFFrecord,id,indicator,indicator.zh,indicator.en,place,place.zh,place.en,period.kind,period.to,' +
        'kind,force,printed,value,scale,amount,unit.zh,unit.en,' +
        'name.zh,name.en,unit,quantity,better',
      'reading,one-a-actual-end-2020,one,指标one,Indicator one,a,a市,City A,end,2020,' +
        'actual,,23.377,23.377,1,23.377,件,items,,,,,',
      'reading,one-a-target-end-2020,one,指标one,Indicator one,a,a市,City A,end,2020,' +
        'target,set,——,,1,,件,items,,,,,',
      'indicator,one,,,,,,,,,,,,,,,,,指标one,Indicator one,item,stock,higher',
      'unit,item,,,,,,,,,,,,,,,,,件,items,,,',
      'place,a,,,,,,,,,,,,,,,,,a市,City A,,,',
      'place,b,,,,,,,,,,,,,,,,,b市,City B,,,',
      'place,c,,,,,,,,,,,,,,,,,c市,City C,,,',
      '',
    ]);
  });

  it('tells of Fuzhou’s trademarks all that one line of a spreadsheet needs', () => {
    const row = rowsOf(csvOf(fuzhou)).find(
      (one) => one['indicator.zh'] === '有效注册商标数量' && one['period.to'] === '2025',
    )!;
    expect(row).toMatchObject({
      'indicator.zh': '有效注册商标数量',
      'place.en': 'Fuzhou',
      'period.kind': 'end',
      'period.to': '2025',
      kind: 'target',
      force: 'expected',
      printed: '40',
      value: '40',
      scale: '10000',
      amount: '400000',
      'unit.zh': '件',
      'sources.1.table': '表2',
      'sources.1.row': '3',
      'sources.1.column': '2025年预期值',
      'sources.1.line': '146',
      'document.zh': '福州市“十四五”知识产权发展专项规划',
    });
  });

  it('writes both years of a total, and every source of a figure', () => {
    const row = rowsOf(csvOf(fuzhou)).find(
      (one) => one['printed'] === '48.22' && one['record'] === 'reading',
    )!;
    expect(row).toMatchObject({ 'period.kind': 'total', 'period.from': '2016', 'period.to': '2020' });
    expect([row['sources.1.line'], row['sources.2.line']]).toEqual(['149', '75']);
    expect(row['notes.zh']).not.toBe('');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['——', '——'],
    ['a=b', 'a=b'],
  ])('defuses %j as %j', (printed, cell) => {
    const line = csvOf(dataOf([actual(5, { printed })])).split('\r\n')[1];
    expect(line).toContain(`,${cell},5,1,5,`);
  });

  it('leaves negative numbers numbers', () => {
    expect(csvOf(dataOf([actual(-5)]))).toContain(",'-5,-5,1,-5,");
  });

  it('keeps periods over several years apart from states', () => {
    const csv = csvOf(dataOf([actual(1, { period: total(2016, 2020) }), actual(2, { period: endOf(2020) })]));
    const rows = rowsOf(csv);
    expect(rows[0]).toMatchObject({ 'period.from': '2016', 'period.kind': 'total' });
    expect(rows[1]).toMatchObject({ 'period.from': '', 'period.kind': 'end' });
  });
});
