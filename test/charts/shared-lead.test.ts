// What the names of all indicators begin with is in the title, and not in each row, panel and spoke.
import { describe, expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import { textsOf } from './example.js';
import { tableOf } from '../../src/describe/table.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { Chart } from '../../src/charts/chart.js';

/** Two places with results of two years and a target of some indicators. */
const dataOf = (names: readonly string[]) =>
  parsePlanData({
    places: ['Ayton', 'Beeford'].map((name) => ({ id: name, name })),
    units: [{ id: 'u', name: 'items' }],
    documents: [{ id: 'd', title: 'Plan' }],
    indicators: names.map((name, at) => ({
      ...{ id: `i${at}`, name, unit: 'u', quantity: 'stock', better: 'higher' },
    })),
    readings: names.flatMap((_, at) =>
      ['Ayton', 'Beeford'].flatMap((place) =>
        [2020, 2024, 2025].map((year) => ({
          ...{ id: `${at}${place}${year}`, indicator: `i${at}`, place, value: year - 2000 + at },
          ...{ kind: year === 2025 ? 'target' : 'actual', period: { kind: 'end', to: year } },
          sources: [{ document: 'd', table: '1' }],
        })),
      ),
    ),
  });

const names = ['Pupils: Girls', 'Pupils: Boys', 'Pupils: Boarders'];
const charts = (of: readonly string[], title?: string): readonly Chart[] =>
  [targetBars, trendLines, cityRadar].map((make) =>
    make(dataOf(of), {}, { lang: 'en', ...(title ? { title } : {}) }),
  );
const drawn = (chart: Chart) => textsOf(chart.draw(640)).map((label) => label.text);
const joined = (chart: Chart) => drawn(chart).join(' ');

it('stays in the names below a heading that does not say it', () => {
  const options = { lang: 'en', title: 'Pupils', heading: 'Our schools' } as const;
  expect(joined(targetBars(dataOf(names), {}, options))).toContain('Pupils: Girls');
});

it('stays in the names if the summary of the author takes the place of the title', () => {
  const options = { lang: 'en', title: 'Pupils', summary: 'Our schools' } as const;
  expect(joined(targetBars(dataOf(names), {}, options))).toContain('Pupils: Girls');
  expect(joined(targetBars(dataOf(names), {}, { ...options, heading: 'Pupils' }))).not.toContain('Pupils:');
});

describe('a title that says what all names begin with', () => {
  it.each(['Pupils', 'Table 3. Pupils at the end of the year'])('%s', (title) => {
    for (const chart of charts(names, title)) {
      expect(drawn(chart)).toEqual(expect.arrayContaining(['Girls', 'Boys', 'Boarders']));
      expect(joined(chart)).not.toContain('Pupils');
      expect(`${chart.headline} ${chart.standfirst}`).toContain(title);
    }
  });

  it('leaves the names in the table in full', () => {
    for (const chart of charts(names, 'Pupils'))
      expect(JSON.stringify(tableOf(chart))).toContain('Pupils: Girls');
  });
});

describe('names are in full', () => {
  it.each([
    ['if the title says something else', names, 'Schools'],
    ['without a title', names, undefined],
    ['if one begins otherwise', ['Pupils: Girls', 'Teachers: Women'], 'Pupils and teachers'],
    ['if they begin alike without a colon', ['Pupils at 9:30', 'Pupils at 9:45'], 'Pupils at 9'],
  ])('%s', (_, some, title) => {
    for (const chart of charts(some, title).slice(0, 2))
      for (const name of some) expect(joined(chart)).toContain(name);
  });
});

it('a Chinese title is said once too', () => {
  for (const chart of charts(['在校生：女', '在校生：男'], '在校生情况'))
    expect(drawn(chart)).toEqual(expect.arrayContaining(['女', '男']));
});
