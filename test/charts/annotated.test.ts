import { describe, expect, it } from 'vitest';
import { chartNames, type ChartName } from '../../src/charts/registry.js';
import type { PlanData } from '../../src/indicator/types.js';
import { renderSvg, type PictureRequest } from '../../src/static.js';
import { chartOf, sceneOf } from '../../src/static/request.js';
import { both, fuzhou, textFaults, textsOf } from './example.js';

const PER_10K = 'invention-patents-per-10k';
const TREND = { chart: 'trend-lines', indicators: [PER_10K], width: 640, lang: 'en' } as const;

function drawn(data: PlanData, request: PictureRequest) {
  const chart = chartOf(data, request);
  const scene = sceneOf(chart.draw, request);
  return { chart, scene, texts: textsOf(scene).map(({ text }) => text) };
}

describe('an annotated chart', () => {
  it('says its annotations after its name, each after what it is about', () => {
    const { scene, chart } = drawn(both, {
      ...TREND,
      annotations: '2018: New law | =30: Limit | xiamen 2020: Court',
    });
    expect(chart.annotations).toEqual(['2018: New law', '30 items: Limit', 'Xiamen, 2020: Court']);
    expect(scene.name).toMatch(/\. 2018: New law; 30 items: Limit; Xiamen, 2020: Court\.$/);
  });

  it('tells of an annotated reading in its own notes', () => {
    const { chart } = drawn(both, { ...TREND, annotations: 'xiamen 2020: Court opens' });
    const told = chart.items.filter(({ facts }) => JSON.stringify(facts).includes('Court opens'));
    expect(told.map(({ place, period }) => [place.id, 'to' in period && period.to])).toContainEqual([
      'xiamen',
      2020,
    ]);
    expect(told.every(({ place }) => place.id === 'xiamen')).toBe(true);
    expect(JSON.stringify([chart.notes, chart.moreNotes])).not.toContain('Court opens');
  });

  it('has those of its data in the reader’s language, and only those that it shows', () => {
    const data: PlanData = {
      ...both,
      annotations: [
        { id: 'a', text: { zh: '新法', en: 'New law' }, time: '2018' },
        { id: 'b', text: 'Not in view', time: '1990' },
        { id: 'c', text: 'Of another indicator', indicator: 'valid-trademarks' },
      ],
    };
    expect(drawn(data, TREND).chart.annotations).toEqual(['2018: New law']);
    expect(drawn(data, { ...TREND, lang: 'zh' }).texts).toContain('新法');
    const later = { ...TREND, options: { from: '2020' } } as const;
    expect(drawn(data, later).texts.join()).not.toContain('New law');
    expect(drawn(data, later).scene.name).not.toContain('New law');
  });

  it('draws no value where its axis shows an index, and names it below', () => {
    const { texts } = drawn(both, { ...TREND, options: { scale: 'index' }, annotations: '=30: Limit' });
    expect(texts.at(-1)).toBe('30 items: Limit');
  });

  it('keeps the annotations of a long picture below it', () => {
    const long: PictureRequest = {
      chart: 'target-bars',
      width: 640,
      lang: 'en',
      annotations: '2020: Last year',
    };
    const rows = Array.from({ length: 12 }, (_, at) => ({
      ...fuzhou.places[0]!,
      id: `place-${at}`,
      name: `P${at}`,
    }));
    const readings = rows.flatMap(({ id }) =>
      fuzhou.readings
        .filter(({ place }) => place === 'fuzhou')
        .map((one) => ({ ...one, id: `${id} ${one.id}`, place: id, disputes: undefined }))
        .map(({ disputes: _, ...one }) => one),
    );
    const { scene, texts } = drawn({ ...fuzhou, places: [...fuzhou.places, ...rows], readings }, long);
    expect(scene.chunks?.length).toBeGreaterThan(2);
    expect(texts.at(-1)).toBe('2020: Last year');
  });

  it.each(chartNames.flatMap((chart) => [320, 640, 1200].map((width) => [chart, width] as const)))(
    'covers nothing in %s at %i px, and loses no annotation',
    (chart: ChartName, width) => {
      const annotations = [
        `${PER_10K}: Counted by patents in force`,
        `xiamen ${PER_10K} 2020: Xiamen opens its intellectual property court`,
        '2020: New law',
        '2016..2019: Pilot scheme for fast grants in both cities',
        '=20: Mean of the province',
      ].join('\n');
      for (const lang of ['zh', 'en'] as const) {
        const { scene, texts } = drawn(both, { chart, width, lang, indicators: [], annotations });
        expect(textFaults(scene)).toEqual([]);
        expect(texts.join('')).toContain('New law');
        const svg = renderSvg(both, { chart, width, lang, annotations });
        expect(svg).toContain('Pilot');
      }
    },
  );
});
