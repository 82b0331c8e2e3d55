import { describe, expect, it } from 'vitest';
import type { Assumption } from '../../../src/indicator/library-texts.js';
import { withDirections } from '../../../src/indicator/directions.js';
import { parseText } from '../../../src/indicator/parse-text.js';
import { parsePlanData } from '../../../src/indicator/parse.js';
import { readTable, type TableOptions } from '../../../src/indicator/table/index.js';
import { isOwnText } from '../../../src/indicator/texts.js';
import type { PlanData } from '../../../src/indicator/types.js';
import { noteText } from '../../../src/messages/format.js';

const assumedIn = ({ notes }: PlanData): readonly Assumption[] =>
  notes.flatMap(({ text }) => (!isOwnText(text) && 'assumed' in text ? text.assumed : []));

const read = (table: string, options: TableOptions = {}) =>
  readTable(table, { presentYear: 2026, ...options }).data;

const assumed = (table: string, options?: TableOptions) => assumedIn(read(table, options));

const said = (data: PlanData, lang: string) =>
  data.notes.filter(({ kind }) => kind === 'assumption').map((note) => noteText(note, lang));

describe('what a table says itself', () => {
  it.each([
    'Indicator,Unit,Better,Actual 2020,Target 2025\nRoads,km,higher,5,7\n',
    '指标,单位,指标方向,2020年实际值,2025年目标值\n绿地面积,公顷,正向,5,7\n',
    'Indicator,Better,Year,Kind,Value\nRoads,higher,2020,actual,5\nRoads,higher,2025,target,7\n',
    'Indicator,Actual 2020,Target 2025\nWaiting time (lower is better),9,7\n',
  ])('is no assumption: %s', (table) => {
    expect(assumed(table)).toEqual([]);
  });
});

describe('the year', () => {
  it('of the title', () => {
    expect(assumed('Unit,Actual,Better\n%,5,higher\n', { table: 'Results of 2023' })).toEqual([]);
    expect(assumed('Targets,Actual,Better\nRoads,5,higher\n', { table: 'Results of 2023' })).toEqual([
      { of: 'year', from: 'title', years: [2023] },
    ]);
    expect(assumed('Indicator,Actual,Better\nRoads,5,higher\n', { table: 'Town in 2023' })).toEqual([
      { of: 'year', from: 'title', years: [2023] },
    ]);
    expect(assumed('指标,实际值\n绿地面积,5\n', { table: '2022年某市情况' })).toEqual([
      { of: 'year', from: 'title', years: [2022] },
    ]);
  });

  it('that the author gives', () => {
    expect(assumed('Indicator,Actual\nRoads,5\n', { year: 2021 })).toEqual([
      { of: 'year', from: 'author', years: [2021] },
    ]);
  });

  it('of a plan, given or named', () => {
    const years = { of: 'year', from: 'plan', years: [2020, 2025] };
    expect(assumed('Indicator,Better,Baseline,Target\nRoads,higher,5,7\n', { plan: 14 })).toEqual([years]);
    expect(assumed('指标,指标方向,基期值,十四五目标值\n绿地面积,正向,5,7\n', { plan: 14 })).toEqual([years]);
    expect(assumed('指标,指标方向,2020年实际值,十四五目标值\n绿地面积,正向,5,7\n')).toEqual([
      { ...years, years: [2025] },
    ]);
  });

  it('that a cell prints is none', () => {
    expect(assumed('Indicator,Actual\nRoads,5 (2019)\nLanes,6 (2020)\n', { plan: 14 })).toEqual([]);
  });
});

describe('results and targets', () => {
  it.each<[string, TableOptions, Assumption[]]>([
    ['Indicator,2019,2021\nRoads,5,7\n', {}, [{ of: 'kind', from: 'present-year', kind: 'actual' }]],
    [
      'Indicator,Better,2030\nRoads,higher,7\n',
      { table: 'Targets' },
      [{ of: 'kind', from: 'title', kind: 'target' }],
    ],
    [
      '指标,指标方向,2030年\n绿地面积,正向,7\n',
      { table: '主要目标' },
      [{ of: 'kind', from: 'title', kind: 'target' }],
    ],
    ['指标,2020年\n绿地面积,7\n', { table: '完成情况' }, [{ of: 'kind', from: 'title', kind: 'actual' }]],
    [
      'Indicator,Better,2020,Target 2025\nRoads,higher,5,7\n',
      {},
      [{ of: 'kind', from: 'targets', kind: 'actual' }],
    ],
    [
      '指标,指标方向,属性,2020年,2025年\n绿地面积,正向,预期性,5,7\n',
      {},
      [
        { of: 'kind', from: 'plan', kind: 'actual' },
        { of: 'kind', from: 'plan', kind: 'target' },
      ],
    ],
    [
      'Country,Year,Value\nX,2019,5\nX,2020,6\n',
      { table: 'Roads' },
      [{ of: 'kind', from: 'present-year', kind: 'actual' }],
    ],
    ['Indicator,2023-01,2023-02\nRoads,5,6\n', {}, [{ of: 'kind', from: 'present-year', kind: 'actual' }]],
    [
      'Indicator,2019,2021\nRoads,5,7\n',
      { kind: 'actual' },
      [{ of: 'kind', from: 'author', kind: 'actual' }],
    ],
  ])('%s', (table, options, expected) => {
    expect(assumed(table, options)).toEqual(expected);
  });
});

describe('the direction', () => {
  const table = [
    'Indicator,Base 2020,Target 2025',
    'Unemployment rate,5,4',
    'Roads built in the town,5,≥7',
    'Paths,5,9',
    'Noise,9,5',
    '',
  ].join('\n');

  it('of the name, the sign or the base', () => {
    expect(assumed(table)).toEqual([
      { of: 'direction', from: 'name', better: 'lower', indicators: ['Unemployment rate'] },
      { of: 'direction', from: 'sign', better: 'higher', indicators: ['Roads built in the town'] },
      { of: 'direction', from: 'base', better: 'higher', indicators: ['Paths'] },
      { of: 'direction', from: 'base', better: 'lower', indicators: ['Noise'] },
    ]);
  });

  it('of the printed verdict', () => {
    const [one, ...more] = assumed('指标,2020年目标,2020年实际,完成情况\n某项事务数,10,12,超额完成\n');
    expect(one).toEqual({ of: 'direction', from: 'verdict', better: 'higher', indicators: ['某项事务数'] });
    expect(more).toEqual([]);
  });

  it('is not told where it bears on nothing, and is where places are side by side', () => {
    expect(assumed('Indicator,Actual 2020\nUnemployment rate,5\n')).toEqual([]);
    expect(assumed('City,Year,Unemployment rate\nA,2020,5\nB,2020,6\n')).toEqual([
      { of: 'kind', from: 'present-year', kind: 'actual' },
      { of: 'direction', from: 'name', better: 'lower', indicators: ['Unemployment rate'] },
    ]);
  });

  it('that the author gives is no assumption any more', () => {
    const data = withDirections(read(table), 'higher: Paths; lower: Noise', ({ problem }) => {
      throw new Error(problem);
    });
    expect(assumedIn(data).map((one) => one.of === 'direction' && one.indicators)).toEqual([
      ['Unemployment rate'],
      ['Roads built in the town'],
    ]);
    const paths = 'Indicator,Base 2020,Target 2025\nPaths,5,9\n';
    expect(withDirections(read(paths), 'higher', () => undefined).notes).toHaveLength(1);
    expect(withDirections(read(paths), 'lower: Paths', () => undefined).notes).toEqual([]);
  });
});

describe('the place', () => {
  it('that a header names among other words', () => {
    expect(assumed('指标,指标方向,东部目标值,中部目标值\n绿地面积,正向,5,7\n', { year: 2025 })).toEqual([
      { of: 'year', from: 'author', years: [2025] },
      { of: 'place', places: ['东部', '中部'] },
    ]);
  });

  it('is none where a header is the name of a place', () => {
    expect(assumed('指标,福州市,厦门市\n绿地面积,5,7\n', { year: 2020, kind: 'actual' })).toEqual([
      { of: 'year', from: 'author', years: [2020] },
      { of: 'kind', from: 'author', kind: 'actual' },
    ]);
  });
});

describe('the note on it', () => {
  const table = 'Indicator,2020,Target\nUnemployment rate,5,4\nPaths,5,9\n';
  const data = read(table, { plan: 14 });

  it('stands in the data as records, which JSON keeps', () => {
    expect(data.notes).toEqual([
      {
        id: 'table assumed',
        kind: 'assumption',
        text: {
          assumed: [
            { of: 'year', from: 'plan', years: [2025] },
            { of: 'kind', from: 'targets', kind: 'actual' },
            { of: 'direction', from: 'name', better: 'lower', indicators: ['Unemployment rate'] },
            { of: 'direction', from: 'base', better: 'higher', indicators: ['Paths'] },
          ],
        },
      },
    ]);
    expect(parsePlanData(JSON.parse(JSON.stringify(data)))).toEqual(data);
    expect(() =>
      parsePlanData({
        ...data,
        notes: [{ id: 'n', kind: 'assumption', text: { assumed: [{ of: 'moon' }] } }],
      }),
    ).toThrow('notes[0] (n).text.assumed[0].of: expected one of encoding, year, kind, direction, place');
  });

  it('is one text in each language', () => {
    expect(said(data, 'en')).toEqual([
      'Year from the plan: 2025. Read as results, as there are targets beside them. ' +
        'Lower is better, judging by the name: Unemployment rate. ' +
        'Higher is better, as the target lies above the base: Paths.',
    ]);
    expect(said(data, 'zh')).toEqual([
      '年份按规划推定：2025。因表中另有目标值，读作实际值。依名称，视为越低越好：Unemployment rate。' +
        '因目标高于基期，视为越高越好：Paths。',
    ]);
    expect(said(data, 'fr')).toEqual([
      'Année d’après le plan\u00a0: 2025. Lu comme résultats, car des cibles figurent à côté. ' +
        'Une valeur basse est préférable, d’après le nom\u00a0: Unemployment rate. ' +
        'Une valeur élevée est préférable, car la cible est au-dessus de la valeur de départ\u00a0: Paths.',
    ]);
  });

  it('names three of many indicators and counts the others', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((one) => `Item ${one},1,2\n`).join('');
    const several = read(`Indicator,Base 2020,Target 2025\n${many}`);
    expect(said(several, 'en').join()).toContain('base: Item A, Item B, Item C and 2 more.');
    expect(said(several, 'zh').join()).toContain('：Item A、Item B、Item C 等 5 项。');
    expect(said(several, 'fr').join()).toContain('Item A, Item B, Item C et 2 autres.');
  });

  it('is on a file with what of it was left unread', () => {
    const { notes } = parseText('Indicator,2020,Target\nPaths,5,9\nRoads,1-2,3\n', 'a.csv', { plan: 14 });
    expect(notes.map(({ kind }) => kind)).toEqual(['assumption', 'caveat']);
  });
});
