// A text of the author's or the data's that has no end is shown to its first thousands of characters: a browser takes
// seconds to lay out a megabyte.
import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/charts/annotated.js';
import { allCharts } from '../../src/charts/all/pictures.js';
import { chartNames } from '../../src/charts/registry.js';
import { tableOf } from '../../src/describe/table.js';
import { sentence } from '../../src/describe/text.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { LONGEST_SHOWN } from '../../src/indicator/texts.js';
import { drawScene } from '../../src/scene/draw.js';
import { elementMarkup } from '../../src/scene/markup.js';

type Fields = Record<string, unknown>;
const W = 'W'.repeat(1e6);

/** Two places with a result and a target of three indicators, in the documented format. */
function plan() {
  const places: Fields[] = ['Aton', 'Beton'].map((name, at) => ({ id: `p${at}`, name }));
  const indicators: Fields[] = ['Trees', 'Lanes', 'Visits'].map((name, at) => ({
    ...{ id: `i${at}`, name, unit: 'u', quantity: 'stock', better: 'higher' },
  }));
  const readings: Fields[] = indicators.flatMap(({ id }) =>
    places.flatMap((place) =>
      ['actual', 'target'].map((kind) => ({
        ...{ id: `${String(id)}-${String(place['id'])}-${kind}`, indicator: id, place: place['id'], kind },
        ...{ period: { kind: 'end', to: 2025 }, value: 5, sources: [{ document: 'd', table: '1' }] },
      })),
    ),
  );
  return {
    ...{ places, indicators, readings },
    units: [{ id: 'u', name: 'items' }] as Fields[],
    documents: [{ id: 'd', title: 'Plan' }] as Fields[],
    notes: [{ id: 'n', kind: 'definition', text: 'Own count.' }] as Fields[],
    annotations: [{ id: 'a', text: 'Opened', indicator: 'i0' }] as Fields[],
  };
}

const fields: readonly (readonly [what: string, change: (data: ReturnType<typeof plan>) => unknown])[] = [
  ['a place', ({ places: [one] }) => (one!['name'] = W)],
  ['a place in another language', ({ places: [one] }) => (one!['name'] = { zh: W })],
  ['an indicator', ({ indicators: [one] }) => (one!['name'] = W)],
  ['a short name', ({ indicators: [one] }) => (one!['short'] = W)],
  ['a definition', ({ indicators: [one] }) => (one!['definition'] = W)],
  ['a unit', ({ units: [one] }) => (one!['name'] = W)],
  ['the title of a document', ({ documents: [one] }) => (one!['title'] = W)],
  ['the number of a document', ({ documents: [one] }) => (one!['number'] = W)],
  ['the name of a table', ({ readings: [one] }) => (one!['sources'] = [{ document: 'd', table: W }])],
  ['the name of a section', ({ readings: [one] }) => (one!['sources'] = [{ document: 'd', section: W }])],
  ['a note', ({ readings: [one], notes: [note] }) => ((one!['notes'] = ['n']), (note!['text'] = W))],
  ['a verdict', ({ readings: [one] }) => (one!['verdict'] = W)],
  ['what is printed', ({ readings: [one] }) => (one!['printed'] = W)],
  ['words in place of a figure', ({ readings: [one] }) => Object.assign(one!, { value: null, printed: W })],
  [
    'what was not read',
    ({ readings: [one] }) => Object.assign(one!, { value: null, printed: W, unread: 'the cell is too long' }),
  ],
  ['a printed year', ({ readings: [one] }) => (one!['period'] = { kind: 'end', to: 2025, printed: W })],
  [
    'a printed year of all',
    ({ readings }) => readings.map((one) => (one['period'] = { kind: 'end', to: 2025, printed: W })),
  ],
  ['a method', ({ readings: [one] }) => Object.assign(one!, { kind: 'computed', method: W })],
  ['an annotation', ({ annotations: [one] }) => (one!['text'] = W)],
];

/** All that a chart says: its texts, what its picture is written with, its table, and each value as a sentence. */
function textsOf(name: (typeof chartNames)[number], data: unknown, heading = ''): readonly string[] {
  const plan = parsePlanData(data);
  const made = annotated(allCharts[name](plan, {}, { lang: 'en', heading, now: 2026 }), plan, false);
  const picture = String(elementMarkup(drawScene(made.draw(640))));
  const { caption, columns, rows } = tableOf(made);
  return [
    ...[made.heading, made.summary, made.headline, made.standfirst, made.source, ...made.moreNotes],
    ...made.notes.map(({ text }) => text),
    ...Array.from(picture.matchAll(/>([^<]+)<|"([^"]*)"/g), ([, text, value]) => text ?? value ?? ''),
    ...[caption, ...columns, ...rows.flat(), ...made.items.map((item) => sentence(item, 'en'))],
  ];
}

/** A sentence may hold several texts that are cut. */
const MOST = 8 * LONGEST_SHOWN;

describe.each(chartNames)('%s', (chart) => {
  it.each(fields)('cuts a megabyte as %s', (_, change) => {
    const data = plan();
    change(data);
    const texts = textsOf(chart, data);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(MOST);
    expect(texts.join('').length).toBeLessThan(100 * LONGEST_SHOWN);
  });

  it('cuts a megabyte as the heading', () => {
    const texts = textsOf(chart, plan(), W);
    expect(texts[0]).toHaveLength(LONGEST_SHOWN);
    expect(texts[0]!.endsWith('W…')).toBe(true);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(MOST);
  });
});

it('cuts a list of all names', () => {
  const data = plan();
  const indicators = Array.from({ length: 2000 }, (_, at) => ({
    ...data.indicators[0]!,
    id: `i${at}`,
    name: `Trees ${at}`,
  }));
  const readings = indicators.flatMap(({ id }, at) =>
    ['actual', 'target'].map((kind) => ({
      ...{ ...data.readings[0]!, id: `${id} ${kind}`, indicator: id, kind },
      ...(kind === 'actual' ? { verdict: at % 2 ? 'met' : 'missed' } : {}),
    })),
  );
  const texts = textsOf('target-bars', { ...data, indicators, readings });
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(MOST);
});
