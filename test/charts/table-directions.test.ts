// From a table to the texts of its bars: a direction that the table does not give is never assumed.
import { describe, expect, it } from 'vitest';
import { cityRadar, targetBars } from './at-once.js';
import type { Footnote } from '../../src/describe/notes.js';
import { readObjects } from '../../src/indicator/table/index.js';
import type { PlanData } from '../../src/indicator/types.js';
import { read } from '../indicator/table/expected.js';

/** The finding, then of each row how it stands. */
const told = (data: PlanData, lang = 'en') => {
  const { summary, items } = targetBars(data, {}, { lang });
  return [summary, ...items.map(({ indicator, state }) => `${String(indicator.name)}: ${state}`)];
};

const ofCsv = (text: string, lang?: string) => told(read(text).data, lang);

describe('the bars of a table', () => {
  it('of response times, missed collections and crime', () => {
    expect(
      ofCsv(
        'Measure,Unit,Target 2020,Actual 2020\nResponse time,minutes,150,119\n' +
          'Missed collections,items,40,401\nCrime rate,per 1000,50,44\n',
      ),
    ).toEqual([
      '2 of 3 indicators reached or exceeded their 2020 targets; target not met: Missed collections.',
      'Response time: met',
      'Missed collections: missed',
      'Crime rate: met',
    ]);
  });

  it('has no headline of what is not given', () => {
    const { headline, standfirst, notes } = targetBars(
      read('Indicator,Unit,Target 2025,Actual 2025\nLandfill,t,10,12\nNew sites,items,6,5\n').data,
      {},
      { lang: 'en' },
    );
    expect([headline, standfirst]).toEqual(['某市: 2025 targets and results', '']);
    expect(notes.map(({ text }) => text)).toContain('Direction not given, so no verdict.');
  });

  it('with a target of zero', () => {
    expect(
      ofCsv(
        'Indicator,Unit,Target 2025,Actual 2025\nRoad deaths,items,0,0\nLandfill,t,0,12\n' +
          'New sites,items,0,5\nTrees,items,100,0\n',
      ),
    ).toEqual([
      'The only assessable indicator reached or exceeded its 2025 target; direction not given for 3 indicators.',
      'Road deaths: met',
      'Landfill: direction-unknown',
      'New sites: direction-unknown',
      'Trees: direction-unknown',
    ]);
  });

  it('with a cautious target below the year before', () => {
    expect(
      ofCsv(
        'Key Measures,Unit,FY2022 Actual,FY2023 Target,FY2023 Actual\n' +
          'Documents scanned,items,12782,5000,7000\nHomes built,homes,90,80,85\n',
      ),
    ).toEqual([
      'Direction not given for 2 indicators.',
      'Documents scanned: direction-unknown',
      'Homes built: direction-unknown',
    ]);
  });

  it('of records that say so in a field', () => {
    const place = { id: 'x', name: 'X' };
    const record = { indicator: 'Crime', unit: '%', better: 'lower', target2025: 10, actual2025: 6 };
    expect(told(readObjects([record], { place }).data)).toEqual([
      'The only indicator reached or exceeded its 2025 target.',
      'Crime: met',
    ]);
  });

  it.each([
    [
      '指标,单位,2025年目标,2025年实际,指标方向\n信访量,件,40,38,逆向\n网点,家,40,38,正向\n',
      ['2 项中 1 项达到或超过 2025 年目标；网点未达目标。'],
    ],
    [
      '指标,单位,2025年目标,2025年实际\n失业人员再就业率,%,60,65\n投诉办结率,%,90,95\n',
      ['2 项全部达到或超过 2025 年目标。'],
    ],
    ['指标,单位,2025年目标,2025年实际\n信访量,件,40,38\n', ['1 项未给出优劣方向。']],
  ])('in Chinese: %s', (text, [summary]) => {
    expect(ofCsv(text, 'zh')[0]).toBe(summary);
  });
});

describe('an empty chart', () => {
  const said = (csv: string, make: (data: PlanData) => { empty: boolean; notes: readonly Footnote[] }) => {
    const { empty, notes } = make(read(csv).data);
    return [empty, ...notes.map(({ text }) => text)];
  };
  const bars = (data: PlanData) => targetBars(data, {}, { lang: 'en' });
  const radar = (data: PlanData) => cityRadar(data, {}, { lang: 'en' });

  it('says that there are no targets, or no results', () => {
    const results = 'Indicator,2021,2022\nTrees,3,4\nHomes,5,6\n';
    const targets = 'Indicator,Target 2025,Target 2030\nTrees,3,4\nHomes,5,6\n';
    expect(said(results, bars)).toEqual([true, 'No targets found in the data.']);
    expect(said(targets, radar)).toEqual([true, 'Only targets found in the data, no results.']);
    expect(said(targets, bars)[0]).toBe(false);
  });
});
