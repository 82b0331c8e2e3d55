import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('a second header within a table', () => {
  const table = read(
    ',2021 outturn,2022 target,2023 target\nSchool places,17.5,18.5,19.5\nContext,,,\n,2019,2020,2021\nRetention,91.5,91.7,92.1\nDropouts,1.5,1.7,1.1\n',
  );

  it('gives its rows its own years', () => {
    expect(lines(table)).toEqual([
      'School places actual 2021 year-or-end = 17.5',
      'School places target 2022 year-or-end = 18.5',
      'School places target 2023 year-or-end = 19.5',
      'Retention actual 2019 year-or-end = 91.5',
      'Retention actual 2020 year-or-end = 91.7',
      'Retention actual 2021 year-or-end = 92.1',
      'Dropouts actual 2019 year-or-end = 1.5',
      'Dropouts actual 2020 year-or-end = 1.7',
      'Dropouts actual 2021 year-or-end = 1.1',
    ]);
    expect(reasons(table)).toEqual([]);
  });

  it('gives their source the line above it, and counts on', () => {
    expect(table.data.readings.map(({ sources: [source] }) => [source?.table, source?.row])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [undefined, 1],
      ['Context', 2],
      ['Context', 2],
      ['Context', 2],
      ['Context', 3],
      ['Context', 3],
      ['Context', 3],
    ]);
  });

  it('may stand with labels, and be followed by a third', () => {
    const three = read(
      '指标,单位,2020年实际,2025年目标\n绿化率,%,41.5,45.5\n指标,单位,2021年实际,2022年实际\n就业率,%,91.5,92.5\n,,2018年实际,2019年实际\n入学率,%,98.5,99.5\n',
    );
    expect(lines(three)).toEqual([
      '绿化率 actual 2020 year = 41.5',
      '绿化率 target 2025 year = 45.5',
      '就业率 actual 2021 year = 91.5',
      '就业率 actual 2022 year = 92.5',
      '入学率 actual 2018 year = 98.5',
      '入学率 actual 2019 year = 99.5',
    ]);
    expect(reasons(three)).toEqual([]);
  });

  it('without rows below it is left', () => {
    const last = read(',2021 outturn,2022 target\nSchool places,17.5,18.5\n,2019,2020\n');
    expect(lines(last)).toHaveLength(2);
    expect(reasons(last)).toEqual([
      '3,2 2019: the header is not understood',
      '3,3 2020: the header is not understood',
    ]);
  });

  it('goes on with an indicator of the first for other years', () => {
    const again = read(
      ',2021 outturn,2022 target\nPlaces,17.5,18.5\n,2019 outturn,2020 outturn\nPlaces,15.5,16.5\n',
    );
    expect(lines(again)).toEqual([
      'Places actual 2021 year-or-end = 17.5',
      'Places target 2022 year-or-end = 18.5',
      'Places actual 2019 year-or-end = 15.5',
      'Places actual 2020 year-or-end = 16.5',
    ]);
    expect(reasons(again)).toEqual([]);
  });

  it.each([
    ['a time of both', ',2019,2020\nPlaces,17.5,18.5\n,2020 outturn,2021 outturn\nPlaces,15.5,16.5\n', 4],
    ['a title between', ',2019,2020\nPlaces,17.5,18.5\nSouth,,\n,2021,2022\nPlaces,15.5,16.5\n', 5],
  ])('gives no second value, and no other place: %s', (_, text, row) => {
    const again = read(text);
    expect(lines(again)).toHaveLength(2);
    expect(reasons(again).filter((one) => one.includes('two rows'))).toEqual([
      `${row},2 15.5: the same indicator in two rows`,
      `${row},3 16.5: the same indicator in two rows`,
    ]);
  });

  it('is no row of counts that look like years', () => {
    const { data } = read('Indicator,Actual 2021,Actual 2022\nHomes,2019,2020\nFlats,1530,1612\n');
    expect(data.readings.filter(({ indicator }) => indicator === 'Flats')).toHaveLength(2);
  });
});
