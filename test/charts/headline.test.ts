// The texts above a picture: the finding or the author's heading, and the subject of the picture.
import { expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { headlineOf } from '../../src/charts/headline.js';
import type { Chart } from '../../src/charts/chart.js';
import fuzhou from '../../seeds/fuzhou.json' with { type: 'json' };

const finding = { lead: 'All reached', summary: 'All reached, led by A.' };
const above = (found: typeof finding, options: { heading?: string; title?: string }) => {
  const { headline, standfirst, heading } = headlineOf(found, { lang: 'en', ...options }, 'City, 2020', []);
  return [headline, standfirst, heading];
};

it.each([
  [finding, {}, ['All reached', 'City, 2020', 'City, 2020']],
  [finding, { heading: 'Well done' }, ['Well done', 'City, 2020', 'Well done']],
  [finding, { title: 'Table 1' }, ['All reached', 'Table 1', 'Table 1']],
  [finding, { heading: 'Well done', title: 'Table 1' }, ['Well done', 'Table 1', 'Well done']],
  [finding, { heading: 'City, 2020' }, ['City, 2020', 'All reached', 'City, 2020']],
  [{ lead: '', summary: 'A: 1. B: 2.' }, {}, ['City, 2020', '', 'City, 2020']],
  [{ lead: '', summary: '' }, {}, ['City, 2020', '', 'City, 2020']],
])('of %j with %j: %j', (found, options, expected) => {
  expect(above(found, options)).toEqual(expected);
});

const data = parsePlanData(fuzhou);

it.each([
  ['zh', '4 项全部达到或超过 2020 年目标'],
  ['en', 'All 4 indicators reached or exceeded their 2020 targets'],
  ['fr', 'Les 4 indicateurs ont tous atteint ou dépassé leur cible 2020'],
] as const)('the finding is one clause without a stop in %s', (lang, expected) => {
  expect(targetBars(data, { plan: [13] }, { lang }).headline).toBe(expected);
  const charts: readonly Chart[] = [
    targetBars(data, { plan: [14] }, { lang }),
    trendLines(data, { indicators: ['invention-patents-per-10k'] }, { lang }),
    trendLines(data, { indicators: ['invention-patents-per-10k', 'valid-trademarks'] }, { lang }),
    cityRadar(data, {}, { lang }),
  ];
  for (const { headline } of charts) expect(headline).not.toMatch(/[.。；;]$/);
});
