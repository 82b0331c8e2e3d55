// C15: the work of a chart grows linearly with its data, so that ten thousand places do not freeze a page. Work is
// measured by reads of record fields, not by time.
import { describe, expect, it } from 'vitest';
import { trendLines } from './at-once.js';
import { annotated } from '../../src/charts/annotated.js';
import { chartNames } from '../../src/charts/registry.js';
import { loadPicture } from '../../src/charts/all/load.js';
import { allCharts } from '../../src/charts/all/pictures.js';
import { comparedPlaces } from '../../src/analysis/compared-places.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { byId } from '../../src/indicator/records.js';
import type { PlanData } from '../../src/indicator/types.js';
import { movedApart } from '../../src/layout/apart.js';
import { levelsApart } from '../../src/layout/beside.js';
import { placeLabels } from '../../src/layout/labels.js';
import { longestLabel } from '../../src/charts/trend/labels.js';
import type { TrendPanel } from '../../src/charts/trend/panels.js';
import '../../src/messages/all.js';

/** So many places, indicators, units and documents, in which each place has three values of one indicator. */
function many(places: number, indicators: number): PlanData {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
  const of = (length: number, at: number) => at % length;
  const rows = Math.max(places, indicators);
  return parsePlanData(
    {
      places: ids('p', places).map((id) => ({ id, name: `Town ${id}` })),
      units: ids('u', indicators).map((id) => ({ id, name: `items ${id}` })),
      documents: ids('d', rows).map((id) => ({ id, title: `Report ${id}` })),
      indicators: ids('i', indicators).map((id, at) => ({
        ...{ id, name: `Trees ${id}`, unit: `u${at}`, quantity: 'stock', better: 'higher' },
      })),
      readings: Array.from({ length: rows }, (_, at) =>
        [2020, 2024, 2025].map((to) => ({
          ...{ id: `${at} ${to}`, indicator: `i${of(indicators, at)}`, place: `p${of(places, at)}` },
          ...{ period: { kind: 'end', to }, kind: to === 2025 ? 'target' : 'actual', value: 100 + (at % 97) },
          sources: [{ document: `d${at}` }],
        })),
      ).flat(),
    },
    'many',
  );
}

/** How often a field of some record is read while a chart is made and drawn. */
function readsOf(chart: (typeof chartNames)[number], data: PlanData): number {
  let reads = 0;
  const counted = <T extends object>(one: T): T =>
    new Proxy(one, { get: (own, name) => ((reads += 1), Reflect.get(own, name)) as unknown });
  const made = allCharts[chart](
    {
      ...data,
      places: data.places.map(counted),
      units: data.units.map(counted),
      documents: data.documents.map(counted),
      readings: data.readings.map((one) => counted({ ...one, sources: one.sources.map(counted) })),
    },
    {},
    { lang: 'en', now: 2026 },
  );
  if (!made.empty) made.draw(640);
  return reads;
}

describe.each(chartNames)('%s', (chart) => {
  it.each([
    ['places', 150, 1],
    ['indicators, units and documents', 1, 150],
  ])('reads about three times as much of three times as many %s', (_, places, indicators) => {
    const few = readsOf(chart, many(places, indicators));
    const more = readsOf(chart, many(places === 1 ? 1 : 3 * places, indicators === 1 ? 1 : 3 * indicators));
    expect(few).toBeGreaterThan(400);
    expect(more / few).toBeLessThan(3.6);
  });
});

/** `count` records that differ by their number. */
const numbered = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Places or indicators with a value of 2020 and a target of 2025, of which every second one is reached. */
function withTargets({ places = 1, indicators = 1 }, annotations: object[] = []): PlanData {
  return parsePlanData({
    places: numbered(places, (at) => ({ id: `p${at}`, name: `Town ${at}` })),
    units: [{ id: 'u', name: 'items' }],
    indicators: numbered(indicators, (at) => ({
      ...{ id: `i${at}`, name: `Trees ${at}`, unit: 'u', quantity: 'stock', better: 'higher' },
    })),
    readings: numbered(Math.max(places, indicators), (at) =>
      (['actual', 'target'] as const).map((kind) => ({
        ...{ id: `${at} ${kind}`, indicator: `i${at % indicators}`, place: `p${at % places}`, kind },
        ...{
          period: { kind: 'end', to: kind === 'target' ? 2025 : 2024 },
          value: kind === 'target' ? 10 : 8 + 4 * (at % 2),
        },
      })),
    ).flat(),
    ...(annotations.length ? { annotations } : {}),
  });
}

describe('more than a picture can hold', () => {
  const options = { lang: 'en', now: 2026 } as const;

  it('leaves 5,000 rows of target bars, with a headline about all', () => {
    const all = allCharts['target-bars'](withTargets({ indicators: 5002 }), {}, options);
    expect(all.items).toHaveLength(5000);
    expect(all.summary).toContain('2501 of 5002 indicators');
    expect(JSON.stringify([all.notes, all.moreNotes])).toContain('5000 of 5002 rows are shown.');
  });

  it('leaves 1,000 lines, those of highlighted places among them', () => {
    const highlight = ['p1003'];
    const { places } = trendLines(withTargets({ places: 1004 }), {}, { ...options, highlight });
    expect(places).toHaveLength(1001);
    expect(places?.at(-1)).toBe('p1003');
  });

  it('stacks the dots of 3,000 places no higher than a picture', () => {
    const dots = allCharts['city-radar'](many(3000, 1), {}, options);
    if (dots.empty) throw new Error('no chart');
    expect(dots.draw(640).height).toBeLessThan(300);
  });

  it('leaves 500 annotations', () => {
    const annotations = numbered(501, (at) => ({ id: `a${at}`, text: `Note ${at}`, indicator: 'i0' }));
    const data = withTargets({}, annotations);
    const all = annotated(allCharts['target-bars'](data, {}, options), data, false);
    expect(all.annotations).toHaveLength(500);
    expect(all.moreNotes).toContain('500 of 501 annotations are shown.');
  });
});

it('finds the records of a list that has changed since', () => {
  const records = [{ id: 'a' }, { id: 'b' }];
  expect(byId(records, 'b')).toBe(records[1]);
  records.unshift({ id: 'c' });
  expect(byId(records, 'c')).toBe(records[0]);
  expect(byId(records, 'a')).toBe(records[1]);
  expect(byId(records, 'd')).toBeUndefined();
});

it('tries no more labels after fifty in a row without room', () => {
  const label = (x: number) => ({ x, y: 50, width: 20, height: 12, clear: 4, prefer: ['right' as const] });
  const around = { bounds: { x: 0, y: 0, width: 100, height: 100 }, boxes: [], segments: [] };
  const last = (vain: number) =>
    placeLabels([...Array.from({ length: vain }, () => label(900)), label(50)], around).at(-1);
  expect(last(49)).toEqual({ x: 54, y: 44, width: 20, height: 12 });
  expect(last(50)).toBeUndefined();
});

it('says at once that more labels than fit do not', () => {
  const at = { apart: 10, most: 5, lowest: 1000 };
  // Three labels need 20 px between the first and the last; 4 + 2 · 5 are there.
  expect(movedApart([50, 52, 54], at)).toBeUndefined();
  expect(movedApart([50, 60, 70], at)).toEqual([50, 60, 70]);
  expect(movedApart([], at)).toEqual([]);
});

it('counts the points of a panel once for all its labels', () => {
  let counted = 0;
  const series = Array.from({ length: 50 }, () => ({
    ...{ colour: 1, targets: [], ahead: [] },
    get points() {
      counted += 1;
      return [];
    },
  }));
  longestLabel([{ series } as unknown as TrendPanel]);
  // Once to count them all, once for the labels of each series.
  expect(counted).toBe(100);
});

describe('places within others', () => {
  const placesOf = (within: Readonly<Record<string, string | undefined>>) => {
    const ids = Object.keys(within);
    const data = {
      places: ids.map((id) => ({ id, name: id, ...(within[id] ? { within: within[id] } : {}) })),
      readings: ids.map((place) => ({ place, kind: 'actual' })),
    } as unknown as PlanData;
    const { ids: peers, around } = comparedPlaces(data, {});
    return [peers, around.map(({ id }) => id)];
  };

  it('leaves out those that contain another one, at any depth', () => {
    expect(placesOf({ a: undefined, b: 'a', c: 'b', d: 'a' })).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
  });

  it('compares all where none contains another, or where a circle leaves none', () => {
    expect(placesOf({ a: undefined, b: undefined })).toEqual([[], []]);
    expect(placesOf({ a: 'b', b: 'a' })).toEqual([[], []]);
    expect(placesOf({ a: 'a', b: undefined })).toEqual([[], []]);
  });
});

describe('the levels of dots that are near each other', () => {
  it('are the lowest free ones; a place without a figure takes none', () => {
    expect(levelsApart([0, 5, 20, undefined, 3, 0], 10)).toEqual([0, 1, 0, 2, 2, 3]);
  });

  it('are found without looking at all dots before', () => {
    let reads = 0;
    const positions = new Proxy(
      Array.from({ length: 500 }, (_, at) => at * 10),
      { get: (own, name) => ((reads += 1), Reflect.get(own, name)) as unknown },
    );
    expect(new Set(levelsApart(positions, 10))).toEqual(new Set([0]));
    expect(reads).toBeLessThan(1500);
  });
});

describe('a chart of many records', () => {
  it.each([
    ['target-bars', many(1, 3000), 20],
    ['trend-lines', many(1, 3000), 4],
    ['city-radar', many(3000, 3), 5],
  ] as const)('is made in steps: %s', async (chart, data, least) => {
    const steps = (await loadPicture[chart]())(data, {}, { lang: 'en', now: 2026 });
    let count = 0;
    for (let step = steps.next(); ; step = steps.next(), count += 1)
      if (step.done) {
        expect(step.value.headline).toBe(allCharts[chart](data, {}, { lang: 'en', now: 2026 }).headline);
        break;
      }
    expect(count).toBeGreaterThanOrEqual(least);
  });
});
