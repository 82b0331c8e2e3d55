import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const names = (rows: string, header = '指标,单位,2020年实际值') =>
  read(`${header}\n${rows}`).data.indicators.map(({ id, unit }) => `${id} (${unit})`);

describe('the front of a name', () => {
  it.each([
    ['三、四级河道达标率,%,90\n', '三、四级河道达标率'],
    ['4.两率达标,%,90\n', '4.两率达标'],
    ['一、二类水体比例,%,90\n', '一、二类水体比例'],
    ['5.5G基站,%,90\n', '5.5G基站'],
    ['（三）级医院占比,%,90\n', '（三）级医院占比'],
  ])('%j is not cut', (row, name) => {
    expect(names(row)).toEqual([`${name} (percent)`]);
  });

  it('loses the number of a list', () => {
    expect(names('一、绿地,公顷,5\n二、森林,公顷,6\n三、四级河道,公顷,7\n')).toEqual([
      '绿地 (公顷)',
      '森林 (公顷)',
      '三、四级河道 (公顷)',
    ]);
    expect(names('1.绿地,公顷,5\n2.森林,公顷,6\n3．水面,公顷,7\n')).toEqual([
      '绿地 (公顷)',
      '森林 (公顷)',
      '水面 (公顷)',
    ]);
  });
});

describe('rows that are not filled in', () => {
  it('lend neither name nor unit', () => {
    expect(names('研发投入,亿元,\n专利,,10\n')).toEqual(['研发投入 (yuan)', '专利 (unit-not-printed)']);
    expect(names('研发投入（亿元）,\n专利,10\n', '指标,2020年实际值')).toEqual([]);
    expect(lines(read('Indicator,Unit,Owner,Actual 2020\nRoads,km,Works,\nTrees,,Parks,5\n'))).toEqual([
      'Roads actual 2020 year-or-end = none',
      'Trees actual 2020 year-or-end = 5',
    ]);
  });

  it('keep their own parts', () => {
    expect(names('专利授权量,件,\n其中：企业,件,6\n绿地,公顷,5\n')).toEqual([
      '专利授权量 (item)',
      '专利授权量：企业 (item)',
      '绿地 (公顷)',
    ]);
  });
});

describe('parts of a row', () => {
  it('keep its name, by spaces or a dash as well', () => {
    const rows = 'Staff,persons,9\n  Nurses,persons,5\n- Doctors,persons,4\nBeds,items,3\n';
    expect(names(rows, 'Indicator,Unit,Actual 2020')).toEqual([
      'Staff (person)',
      'Staff: Nurses (person)',
      'Staff: Doctors (person)',
      'Beds (item)',
    ]);
  });

  it('men and women are parts of what stands above', () => {
    expect(
      names('Life expectancy,years,80\nMale,years,78\nFemale,years,82\n', 'Indicator,Unit,Actual 2020'),
    ).toEqual([
      'Life expectancy (years)',
      'Life expectancy: Male (years)',
      'Life expectancy: Female (years)',
    ]);
    expect(names('人均预期寿命,,\n男性,岁,78\n女性,岁,82\n')).toEqual([
      '人均预期寿命：男性 (岁)',
      '人均预期寿命：女性 (岁)',
    ]);
  });
});

describe('columns of names', () => {
  it('a second one without a header is one', () => {
    const text = '指标,,单位,2020年实际值\n污水,处理率,%,90\n,回用率,%,30\n绿地,,公顷,5\n';
    expect(lines(read(text))).toEqual([
      '污水：处理率 actual 2020 year = 90',
      '污水：回用率 actual 2020 year = 30',
      '绿地 actual 2020 year-or-end = 5',
    ]);
  });

  it('a column of types is none', () => {
    const result = read('Type,2020 Actual,2021 Actual\nOutput,5,6\nOutcome,7,8\n');
    expect(lines(result)).toEqual([]);
    expect(result.unread.map(({ reason }) => reason)).toContain('the row has no name');
    expect(lines(read('Type,Programme,2020 Actual\nOutput,Trees,5\n'))).toEqual([
      'Trees actual 2020 year-or-end = 5',
    ]);
  });

  it('one name in two sectors is told with both', () => {
    expect(
      read(
        'Sector,Indicator,Unit,Actual 2020\nRoad,Length,km,5\nRail,Length,km,7\nRail,Stations,items,3\n',
      ).data.indicators.map(({ id }) => id),
    ).toEqual(['Road: Length', 'Rail: Length', 'Stations']);
  });

  it('a name in another alphabet keeps its spaces', () => {
    expect(names("Qualité de l'air,%,5\nГорода и сёла,%,6\n", 'Indicator,Unit,Actual 2020')).toEqual([
      "Qualité de l'air (percent)",
      'Города и сёла (percent)',
    ]);
  });
});

describe('rows that may count the columns', () => {
  it('are rows where they only look so', () => {
    expect(lines(read('Indicator,2019,2020\nA,1,2\nB,3,4\n'))).toEqual([
      'A actual 2019 year-or-end = 1',
      'A actual 2020 year-or-end = 2',
      'B actual 2019 year-or-end = 3',
      'B actual 2020 year-or-end = 4',
    ]);
    expect(lines(read('指标,单位,2019年,2020年\n甲,乙,1,2\n绿地,公顷,3,4\n'))).toEqual([
      '绿地 actual 2019 year-or-end = 3',
      '绿地 actual 2020 year-or-end = 4',
    ]);
  });
});

describe('names of places', () => {
  it.each(['A', 'Act', 'Target', 'Actual'])('%s in the middle of a word is none', (name) => {
    const text = 'Indicator,Unit,Actuals 2020,Targets 2025\nGreen,ha,10,12\n';
    expect(lines(read(text, { place: { id: name, name } }))).toEqual([
      'Green actual 2020 year-or-end = 10',
      'Green target 2025 year-or-end = 12',
    ]);
  });
});

describe('rows that cannot be trusted', () => {
  it('one with more cells than the header is refused whole', () => {
    const result = read('Indicator,Unit,Actual 2020,Target 2025\nTrees,items,2,500,80\nLanes,km,80,92\n');
    expect(lines(result)).toEqual([
      'Lanes actual 2020 year-or-end = 80',
      'Lanes target 2025 year-or-end = 92',
    ]);
    expect(reasons(result)).toEqual(
      ['1 Trees', '2 items', '3 2', '4 500', '5 80'].map(
        (cell) => `2,${cell}: the row has more cells than the header`,
      ),
    );
  });

  it('also where every line ends with a comma', () => {
    const result = read('Indicator,Unit,Actual 2020,Target 2025,\nTrees,items,2,500,80,\nLanes,km,80,92,\n');
    expect(lines(result)).toEqual([
      'Lanes actual 2020 year-or-end = 80',
      'Lanes target 2025 year-or-end = 92',
    ]);
  });

  it('one whose quotation mark is never closed', () => {
    const result = read('Indicator,Unit,Actual 2020\nTrees,items,5\n"Lanes,km,80\nRoads,km,7\n');
    expect(lines(result)).toEqual(['Trees actual 2020 year-or-end = 5']);
    expect(result.unread[0]).toMatchObject({ row: 3, column: 1, reason: 'unclosed quotation mark' });
    expect(result.unread[0]!.text).toContain('Roads,km,7');
  });

  it('a cell that spans all rows below gives none of them its value', () => {
    const result = read([
      ['Indicator', 'Unit', 'Actual 2020'],
      ['Trees', 'items', { text: '5', rowSpan: 0 }],
      ['Lanes', 'km'],
    ]);
    expect(lines(result)).toEqual([]);
    expect(reasons(result)).toEqual(['2,3 5: one cell for several rows or columns']);
  });
});
