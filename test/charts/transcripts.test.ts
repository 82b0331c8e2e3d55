// The full texts of each mark of the two plans as files, so that a review shows every changed sentence.
import { describe, expect, it } from 'vitest';
import { cityRadar, targetBars, trendLines } from './at-once.js';
import type { Chart } from '../../src/charts/chart.js';
import type { Lang } from '../../src/messages/format.js';
import { both, fuzhou, sentencesOf, xiamen } from './example.js';

/** Everything that is heard of a chart, in the order in which it is heard. */
function transcript(chart: Chart): string {
  return [
    chart.heading,
    chart.summary,
    '',
    ...sentencesOf(chart).map((sentence) => `- ${sentence}`),
    '',
    ...chart.notes.map(({ mark, text }) => `${mark} ${text}`.trim()),
    ...chart.moreNotes,
    chart.source,
    '',
  ].join('\n');
}

const charts: Record<string, (lang: Lang) => Chart> = {
  'fuzhou-13': (lang) => targetBars(fuzhou, { plan: [13] }, { lang }),
  'fuzhou-14': (lang) => targetBars(fuzhou, { plan: [14] }, { lang }),
  'xiamen-13': (lang) => targetBars(xiamen, { plan: [13] }, { lang }),
  'xiamen-14': (lang) => targetBars(xiamen, { plan: [14] }, { lang }),
  trend: (lang) =>
    trendLines(both, { indicators: ['invention-patents-per-10k', 'valid-trademarks'] }, { lang }),
  radar: (lang) => cityRadar(both, {}, { lang }),
};

describe.each(Object.entries(charts))('what is heard of %s', (name, chart) => {
  it.each(['zh', 'en'] as const)('in %s', async (lang) => {
    await expect(transcript(chart(lang))).toMatchFileSnapshot(`../transcripts/${name}.${lang}.txt`);
  });
});
