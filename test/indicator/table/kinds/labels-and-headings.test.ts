import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { inEnglish } from '../expected.js';
import {
  amounts,
  lines,
  namesAndUnits,
  placeValues,
  placedReadings,
  plainLines,
  read,
  values,
} from './projections.js';

describe('lines with labels above the header', () => {
  it.each(['指标：城市绿地面积', '指标名称: 城市绿地面积', '标题：城市绿地面积'])(
    '%s names what all values are of',
    (line) => {
      const table = `数据库：分省年度数据\n${line}(万公顷)\n时间：最近2年\n地区,2023年,2022年\n北京市,9.42,9.38\n天津市,4.51,4.48\n`;
      expect(namesAndUnits(table)).toEqual([['城市绿地面积', '公顷']]);
      expect(placedReadings(table).slice(0, 1)).toEqual([['北京市', '城市绿地面积', 'actual', 2023, 9.42]]);
    },
  );
});

describe('lines above the header that begin with a label', () => {
  const under = (lead: string) =>
    read(`${lead}TIME\t2022\t2023\nGEO (Labels)\t\t\nBelgium\t6.5\t6.3\nDenmark\t10.1\t10.5 b\n`);
  const told = (lead: string) => {
    const { data, unread } = under(lead);
    const units = data.units.map(({ name }) => name);
    return [data.indicators.map(({ name }) => name), units, unread.map(({ text }) => text)];
  };

  it('name what the values are of and their unit, the file they are in does not', () => {
    const lead =
      'Data extracted on 14/05/2025 09:12:40 from [ESTAT]\t\t\nDataset:\tEarly leavers [edat_14]\t\nLast updated:\t13/05/2025\t\nUnit of measure\tPercentage\t\n';
    expect(told(lead)).toEqual([
      ['Early leavers'],
      ['%'],
      ['Data extracted on 14/05/2025 09:12:40 from [ESTAT]', '13/05/2025'],
    ]);
    expect(under(lead).data.readings.map(({ value }) => value)).toEqual([6.5, 6.3, 10.1, 10.5]);
  });

  it('narrow the name', () => {
    const lead = 'Title\tYouth unemployment\t\nTime frequency\tAnnual\t\nSex\tFemales\t\nAge\tTotal\t\n';
    expect(told(lead)).toEqual([['Youth unemployment, Females'], [''], []]);
  });

  it('leave the values unread where the unit has a multiplier that is not understood', () => {
    const lead = 'Indicator\tTrade\t\nUnit\tConstant million pesos of 2015\t\n';
    expect(told(lead)[0]).toEqual([]);
  });

  it.each([
    'Data extracted on 14 May 2025',
    'Downloaded from the portal on 2 June 2025',
    'Last updated: 3/4/2024',
    'Source: Eurostat, 2025',
  ])('%s is no title', (line) => {
    expect(told(`${line}\t\t\n`)).toEqual([[], [], expect.arrayContaining([line])]);
    expect(told(`School leavers\t\t\n${line}\t\t\n`)[0]).toEqual(['School leavers']);
  });

  it.each(['Extracted minerals', 'Updated cost estimates', 'Exports of goods'])('%s is a title', (title) => {
    expect(told(`${title}\t\t\n`)[0]).toEqual([title]);
  });

  it('are no places where a legend stands below', () => {
    const table = `School leavers\t\t\nGEO\t2022\t2023\nBelgium\t6.5\t6.3\nDenmark\t10.1\t:\nSpecial value:\t\t\n:\tnot available\t\nFlags\t\t\nb\tbreak in time series\t\n`;
    expect(read(table).data.places.map(({ name }) => name)).toEqual(['Belgium', 'Denmark']);
  });
});

describe('a sheet of Eurostat with few countries', () => {
  const legend =
    'Special value,,\n:,not available,\nAvailable flags:,,\nb,break in time series,\nu,low reliability,\n';
  const sheet = (after: string) =>
    'Data extracted on 14/05/2025 09:12:40 from [ESTAT],,\nDataset: ,Early leavers,\nUnit of measure,Percentage,\n,,\n' +
    `TIME,2019,2020\nGEO (Labels),,\nBelgium,8.4,8.1\nCroatia,3.0,2.2\n,,\n${after}`;

  it.each([
    ['with', legend],
    ['without', ''],
  ])('has places in rows, %s a legend of its flags', (_, after) => {
    expect(placeValues(sheet(after))).toEqual([
      ...[8.4, 8.1].map((value) => ['Belgium', value]),
      ...[3, 2.2].map((value) => ['Croatia', value]),
    ]);
    const { indicators } = read(sheet(after)).data;
    expect(indicators.map(({ name }) => inEnglish(name))).toEqual(['Early leavers']);
  });

  it('keeps rows that only begin with a letter', () => {
    expect(values('Grade,2023,2024\nb,12,15\nu,3,4\n').map(([, , , value]) => value)).toEqual([12, 15, 3, 4]);
  });
});

describe('a heading in brackets', () => {
  it('says what the rows below it are measured in', () => {
    const table: Grid = [
      ['Indicator', '2021', '2022'],
      [{ text: '(Annual percentage change)', colSpan: 3 }],
      ['Real GDP', '10.6', '10.9'],
      [{ text: '(Percent of GDP)', colSpan: 3 }],
      ['Revenue', '25.2', '26.9'],
      [{ text: '(Millions of U.S. dollars)', colSpan: 3 }],
      ['Nominal GDP', '18,850', '24,980'],
    ];
    const { data } = read(table);
    expect(data.indicators.map(({ name }) => name)).toEqual([
      'Real GDP (Annual percentage change)',
      'Revenue (Percent of GDP)',
      'Nominal GDP',
    ]);
    expect(data.units.map(({ name }) => name)).toEqual(['%', 'U.S. dollars']);
    expect(
      data.readings.filter(({ indicator }) => indicator === 'Nominal GDP').map(({ scale }) => scale),
    ).toEqual([1e6, 1e6]);
  });
});

describe('a group that reaches over all columns', () => {
  it('is no second line of the header, whatever it says', () => {
    const table: Grid = [
      ['Measures', '2022 Actual', '2023 Target'],
      [{ text: 'Outcome Measures', colSpan: 3 }],
      ['Library visits', '10.9', '12.5'],
    ];
    expect(plainLines(read(table)).map((line) => line.replace(/^.*?(?=Library)/, ''))).toEqual([
      'Library visits actual 2022 = 10.9',
      'Library visits target 2023 = 12.5',
    ]);
  });
});

describe('labels and texts above a header', () => {
  it.each([
    'Title,Homeless households\nUnit,Households\n',
    'Title,Homeless households,,\nSource,Housing Executive,,\nReleased,26 March 2026,,\n',
    'Title,Homeless households\nGeography,Local Government District\nSource,Housing Executive\nContact,A. Clerk\n',
  ])('%s', (labels) => {
    const { data } = read(
      `${labels}Council,2023,2024,2025\nAntrim,262,301,288\nBelfast,"1,124","1,286","1,203"\n`,
    );
    expect(data.indicators.map(({ name }) => name)).toEqual(['Homeless households']);
    expect(data.readings.map(({ place, value }) => [place, value])).toEqual([
      ['Antrim', 262],
      ['Antrim', 301],
      ['Antrim', 288],
      ['Belfast', 1124],
      ['Belfast', 1286],
      ['Belfast', 1203],
    ]);
  });

  it('are the header where figures follow at once', () => {
    expect(amounts('Area,Coverage\nNorth,Full\n')).toEqual([]);
    expect(lines('Area,2023\nNorth,12\nSouth,13\n', { table: 'Jobs' })).toHaveLength(2);
  });
});
