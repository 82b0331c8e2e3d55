import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('a row of words over figures, one of which heads names', () => {
  it('is a header although most of its cells are not understood', () => {
    const text =
      'id,goal_id,ref,level,kpi_name,unit,baseline,y1_2026_27,y2_2027_28,frequency,page\n' +
      'k1,g1,1.1,outcome,Audits completed,percent,91%,95%,100%,Annually,59\n' +
      'k2,g1,1.2,output,Days to clear goods,days,8 days,7 days,6 days,Quarterly,61\n';
    const result = read(text, { presentYear: 2026 });
    expect(lines(result)).toEqual([
      'Audits completed target 2027 year = 95',
      'Audits completed target 2028 year = 100',
      'Days to clear goods target 2027 year-or-end = 7',
      'Days to clear goods target 2028 year-or-end = 6',
    ]);
    expect(reasons(result)).toContain('1,7 baseline: the header names no year, and none was given');
  });

  it('so that a column beside the values is told by its header, and not each of its cells', () => {
    const table = [
      ['表1 2022年年末人口数及其构成'],
      ['指标', '年末数（万人）', '涉及街道'],
      ['常住人口', '3099', '12'],
      ['其中：城镇', '2052', '9'],
    ];
    const result = read(table);
    expect(lines(result)).toEqual([
      '常住人口 actual 2022 end = 3099 ×10000',
      '常住人口：城镇 actual 2022 end = 2052 ×10000',
    ]);
    expect(reasons(result)).toHaveLength(1);
  });

  it('and none where the row holds figures, or heads no names', () => {
    expect(
      lines(
        read([
          ['指标', '5', '比重'],
          ['人口', '3', '4'],
        ]),
      ),
    ).toEqual([]);
    expect(
      lines(
        read([
          ['Alpha', 'Beta', 'Gamma'],
          ['Trees', '3', '4'],
        ]),
      ),
    ).toEqual([]);
  });
});
