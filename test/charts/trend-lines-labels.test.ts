// Labels of values: beside their points, on no line, and no line without a name.
import { describe, expect, it } from 'vitest';
import { trendLines } from './at-once.js';
import { data, flat, textsOf } from './example.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { bounds } from '../../src/scene/bounds.js';
import { crosses, overlaps } from '../../src/scene/box.js';
import type { Scene, Shape } from '../../src/scene/marks.js';

type Row = Readonly<Record<number, number | readonly [number, number]>>;

/** Values by year of some places; those of 2025 are targets, and two numbers are a range. */
const dataOf = (rows: Readonly<Record<string, Row>>) =>
  parsePlanData({
    places: Object.keys(rows).map((name) => ({ id: name, name })),
    units: [{ id: 'u', name: '%' }],
    documents: [{ id: 'd', title: 'Plan' }],
    indicators: [{ id: 'i', name: 'Rate', unit: 'u', quantity: 'ratio', better: 'higher' }],
    readings: Object.entries(rows).flatMap(([place, row]) =>
      Object.entries(row).map(([year, value]) => ({
        ...{ id: place + year, indicator: 'i', place, kind: year === '2025' ? 'target' : 'actual' },
        period: { kind: 'end', to: Number(year) },
        ...(typeof value === 'number' ? { value } : { value: value[0], upTo: value[1] }),
        sources: [{ document: 'd', table: '1' }],
      })),
    ),
  });

/** The boxes of some shapes. */
const boxes = (shapes: readonly Shape[]) => shapes.flatMap((shape) => bounds(shape) ?? []);

/** The boxes of the labels of values. */
const labelsOf = (scene: Scene) =>
  boxes(data(scene).flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'text')));

const places = ['Westminster', 'Tower Hamlets', 'Kensington'];
const near = dataOf(
  Object.fromEntries(
    places.map((name, at) => {
      const values = [0, 1, 2, 3, 4, 5].map((n) => [2018 + n, 22 + 3 * at + n * (1.2 - 0.7 * at)]);
      return [name, Object.fromEntries([...values, [2025, 30 + 2 * at]]) as Row];
    }),
  ),
);

describe.each([240, 320, 640, 1200])('three lines that meet, at %i px', (width) => {
  const scene = trendLines(near, {}, { lang: 'en' }).draw(width);

  it('have no lines to labels that stand elsewhere', () => {
    expect(flat(scene).filter(({ style }) => style === 'leader')).toEqual([]);
  });

  it('each have a name', () => {
    const words = textsOf(scene).map(({ text }) => text);
    for (const name of places) expect(words.some((one) => one.startsWith(name))).toBe(true);
  });
});

it('an estimate is not written on the range that is aimed at', () => {
  const rows = { A: { 2020: 0.7, 2024: 2.9, 2025: [2, 4] } } as const;
  const scene = trendLines(dataOf(rows), {}, { lang: 'en' }).draw(320);
  const [range] = boxes(flat(scene).filter(({ style }) => style === 'range'));
  expect(labelsOf(scene).length).toBeGreaterThan(1);
  expect(labelsOf(scene).filter((label) => overlaps(label, range!))).toEqual([]);
});

it('no value stands on the zero line between values above and below it', () => {
  const scene = trendLines(dataOf({ A: { 2019: -3, 2023: 0.04, 2025: 12 } }), {}, { lang: 'en' }).draw(320);
  const [zero] = boxes(flat(scene).filter(({ style }) => style === 'axis'));
  expect(labelsOf(scene)).toHaveLength(3);
  expect(labelsOf(scene).filter((one) => one.y + 2 < zero!.y && one.y + one.height - 2 > zero!.y)).toEqual(
    [],
  );
});

it('grid lines of a single year begin at the axis', () => {
  const scene = trendLines(dataOf({ A: { 2024: 40 }, B: { 2024: 60 } }), {}, { lang: 'en' }).draw(320);
  const left = (style: string) =>
    Math.min(...boxes(flat(scene).filter((one) => one.style === style)).map(({ x }) => x));
  expect(left('grid')).toBe(left('axis'));
});

describe('a target of all places', () => {
  const values = { 2020: 10, 2024: 12.5 };

  it('is labelled once, without a place', () => {
    const rows = { Ayton: { ...values, 2025: 33 }, Beeford: { 2020: 15, 2024: 17.5, 2025: 33 } };
    const labels = textsOf(trendLines(dataOf(rows), {}, { lang: 'en' }).draw(640)).map(({ text }) => text);
    expect(labels.filter((text) => text.includes('33'))).toEqual(['33 target']);
    expect(labels).toEqual(expect.arrayContaining(['Ayton 12.5', 'Beeford 17.5']));
  });

  it('has a label in the colour of no place', () => {
    const rows = { Ayton: { ...values, 2025: 33 }, Beeford: { 2020: 15, 2024: 17.5, 2025: 33 } };
    const labels = textsOf(trendLines(dataOf(rows), {}, { lang: 'en' }).draw(640));
    expect(labels.find(({ text }) => text === '33 target')?.style).toBe('value');
  });

  it.each([320, 640, 1200])('has no way to it that crosses the name of a place at %i px', (width) => {
    const rows = Object.fromEntries(
      [0, 1, 2].map((n) => [
        ['Northport', 'Riverside', 'Westhill'][n]!,
        { 2015: 20 + 6 * n, 2017: 24 + 7 * n, 2020: 28 + 8 * n, 2025: 45 },
      ]),
    );
    const scene = trendLines(dataOf(rows), {}, { lang: 'en' }).draw(width);
    const ways = flat(scene).flatMap((mark) =>
      mark.kind === 'path' && mark.style.startsWith('expected')
        ? mark.steps.flatMap((step) => ('points' in step ? [step.points as readonly number[]] : []))
        : [],
    );
    expect(ways).toHaveLength(3);
    const names = data(scene).flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
    const crossed = names.filter((name) =>
      ways.some(([x1, y1, x2, y2]) => crosses([x1!, y1!, x2!, y2!], bounds(name)!)),
    );
    expect(crossed).toEqual([]);
  });

  it('has the label of a place in front', () => {
    const rows = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E'].map((name, at) => [name, { 2020: 10 + at, 2024: 12.5 + 2 * at, 2025: 33 }]),
    );
    const { marks } = trendLines(dataOf(rows), {}, { lang: 'en', highlight: ['D'] }).draw(640);
    const own = marks.filter((mark) => mark.kind === 'datum' && mark.id === 'D2025');
    expect(JSON.stringify(own)).toContain('33 target');
  });

  it('keeps its place where another place has none, or another one', () => {
    const rows = { Ayton: { ...values, 2025: 33 }, Beeford: { 2020: 15, 2024: 17.5 } };
    const labelsOf = (more: Row) =>
      textsOf(trendLines(dataOf({ ...rows, Beeford: more }), {}, { lang: 'en' }).draw(640)).map(
        ({ text }) => text,
      );
    expect(labelsOf(rows.Beeford)).toContain('Ayton 33 target');
    expect(labelsOf({ ...rows.Beeford, 2025: 25 })).toEqual(
      expect.arrayContaining(['Ayton 33 target', 'Beeford 25 target']),
    );
  });
});

it.each([320, 640])('the first value of a rising line is not written on the line at %i px', (width) => {
  const scene = trendLines(dataOf({ A: { 2020: -4.25, 2024: -1.1 } }), {}, { lang: 'en' }).draw(width);
  const label = boxes(textsOf(scene).filter(({ text }) => text === '−4.25'))[0]!;
  const [line] = flat(scene).filter(({ style }) => style === 'line-1');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
    line?.kind === 'path' && 'points' in line.steps[0]! ? line.steps[0].points : [];
  expect(crosses([x1, y1, x2, y2], label)).toBe(false);
});

it('a legend of line ends has the latest values that have no room beside their lines', () => {
  const rows = { Ayton: { 2015: 88, 2020: 94.2, 2025: 97 }, Beeford: { 2015: 89, 2020: 94.7, 2025: 97.5 } };
  const words = textsOf(trendLines(dataOf(rows), {}, { lang: 'en' }).draw(320)).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['Ayton 94.2', 'Beeford 94.7']));
  expect(words).not.toContain('94.7');
});

it.each([
  [2, 'Targets for 2025 not met: A and B'],
  [3, 'None of the 3 targets for 2025 was reached'],
])('%i missed targets: %s', (count, expected) => {
  const rows = Object.fromEntries(
    ['A', 'B', 'C'].slice(0, count).map((name) => [name, { 2020: 1, 2024: 2, 2025: 9 }]),
  );
  const due = dataOf(rows);
  const late = due.readings.map((one) =>
    one.period.to === 2024 ? { ...one, period: { ...one.period, to: 2025 } } : one,
  );
  expect(trendLines({ ...due, readings: late }, {}, { lang: 'en' }).headline).toBe(expected);
});
