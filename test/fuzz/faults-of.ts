import { SaxesParser } from 'saxes';
import { allCharts } from '../../src/charts/all/pictures.js';
import { annotated } from '../../src/charts/annotated.js';
import type { Chart } from '../../src/charts/chart.js';
import { optionsOf } from '../../src/charts/options.js';
import { chartNames } from '../../src/charts/registry.js';
import { definitionsFor } from '../../src/describe/definitions.js';
import { tableOf } from '../../src/describe/table.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import { withAuthorSettings } from '../../src/indicator/author-settings.js';
import { DataError } from '../../src/indicator/data-error.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { readObjects, readTable, type PlainObject, type TableCell } from '../../src/indicator/table/index.js';
import type { PlanData } from '../../src/indicator/types.js';
import { enlarged } from '../../src/layout/enlarged.js';
import { card } from '../../src/publish/card.js';
import { fragmentOf } from '../../src/publish/fragment.js';
import { tableCsv } from '../../src/publish/table-csv.js';
import { bounds } from '../../src/scene/bounds.js';
import { drawScene } from '../../src/scene/draw.js';
import { elementMarkup } from '../../src/scene/markup.js';
import type { Mark, Scene, Shape } from '../../src/scene/marks.js';
import { mirrored } from '../../src/scene/mirror.js';
import type { Case } from './any-case.js';

/** The outcome of a case: rejected with a message, nothing to draw, or charts drawn. */
export type Outcome = 'refused' | 'empty' | 'drawn';

/** The outcome of a case, and all that is wrong with what it gives; empty if nothing is. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly faults: readonly string[];
}

const ignore = () => undefined;

/** Reads the data of a case, draws it with all charts, and looks at everything they say and draw. */
export function verdictOf(one: Case): Verdict {
  const faults: string[] = [];
  const data = guarded('read', faults, () => withAuthorSettings(dataOf(one), one.settings, ignore));
  if (!data) return { outcome: 'refused', faults };
  const drawn = chartNames.filter((name) =>
    guarded(name, faults, () => {
      const { lang, rtl, settings } = one;
      const plain = allCharts[name](data, one, {
        ...optionsOf(name, (attribute) => one.options[name]?.[attribute.name], ignore),
        ...{ lang, now: 2026, wrong: ignore, mirror: rtl ? mirrored : undefined },
        ...(settings.heading ? { heading: settings.heading } : {}),
      });
      const chart = annotated(plain, data, rtl);
      faults.push(...faultsIn(chart, data, one).map((fault) => `${name}: ${fault}`));
      return !chart.empty;
    }),
  );
  return { outcome: drawn.length ? 'drawn' : 'empty', faults };
}

/** The result of a step; undefined where it refuses with a message. Anything else that is thrown is a fault. */
function guarded<T>(step: string, faults: string[], act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    const message = error instanceof DataError ? error.message : undefined;
    if (message === undefined)
      faults.push(`${step}: throws ${String(error instanceof Error ? error.stack : error)}`);
    else if (!message || BROKEN.test(message)) faults.push(`${step}: refuses with "${message}"`);
    return undefined;
  }
}

function dataOf({ entry, content }: Case): PlanData {
  switch (entry) {
    case 'data':
      return parsePlanData(content, 'data');
    case 'text':
      return parseText(content as string, 'data', { presentYear: 2026 });
    case 'records':
      return readObjects(content as PlainObject[], { presentYear: 2026 }).data;
    case 'cells':
      return readTable(content as TableCell[][], { presentYear: 2026 }).data;
  }
}

/** A program's words, which no reader may meet. */
const BROKEN = /\bNaN\b|Infinity|undefined|\[object |=> /;

function* textsIn(chart: Chart): Generator<string> {
  const { heading, summary, headline, standfirst, notes, moreNotes, source, annotations = [] } = chart;
  for (const { mark, text } of notes) yield `${mark} ${text}`;
  yield* moreNotes;
  if (chart.empty) return; // all that is shown of it
  yield* [heading, summary, headline, standfirst, source, ...annotations];
  const { caption, columns, rows } = tableOf(chart);
  yield* [caption, ...columns, ...rows.flat(), definitionsFor(chart)].flat();
}

function faultsIn(chart: Chart, data: PlanData, one: Case): string[] {
  const faults: string[] = [];
  const look = (where: string, text: string) => {
    const [broken] = BROKEN.exec(text) ?? [];
    if (broken) faults.push(`${where} says "${broken}": ${text.slice(0, 200)}`);
  };
  for (const text of textsIn(chart)) look('a text', text);
  if (chart.empty) return faults;
  faults.push(...inventedIn(chart, data), ...runningCells(tableCsv(tableOf(chart))));
  const scene = enlarged(chart.draw, one.width, one.textScale);
  const { width } = one;
  const cards = enlarged((room) => card(chart, room), width, one.textScale);
  const drawn = { picture: scene, card: cards };
  for (const [name, picture] of Object.entries(drawn))
    faults.push(...outsideOf(picture).map((fault) => `${name}: ${fault}`));
  const markups = {
    card: elementMarkup(drawScene(cards)).text,
    [one.profile]: fragmentOf(chart, scene, one.profile),
  };
  for (const [name, markup] of Object.entries(markups)) {
    look(name, markup);
    faults.push(...foreignIn(markup).map((fault) => `${name}: ${fault}`));
  }
  for (const text of explored(chart, scene)) look('a tooltip', text);
  if (chart.range)
    faults.push(...outsideOf(chart.range.draw(scene.width, 44)).map((fault) => `range: ${fault}`));
  return faults;
}

/** So many focus points of each row are told. */
const MOST = 12;

function* explored(chart: Chart, scene: Scene): Generator<string> {
  const points = focusPoints(chart, scene);
  if (!points) return;
  for (let row = 0; row < points.rows; row += 1)
    for (let column = 0; column < Math.min(MOST, points.columns(row)); column += 1) {
      const { what, when, lines, all } = points.at(row, column);
      yield [what, when, ...lines.map(({ text }) => text), ...all.map(({ text }) => text)].join('\n');
    }
}

/** Half a stroke, the ring around a dot, and what a font may be wider than it is taken for. */
const MARGIN = 3;

function outsideOf(scene: Scene): string[] {
  const { width, height, marks, inset } = scene;
  if (!(Number.isFinite(width) && Number.isFinite(height) && width > 0 && height > 0))
    return [`is ${width} × ${height}`];
  const all = [...shapesOf(marks, 0, 0), ...(inset ? shapesOf(inset.marks, inset.x, inset.y) : [])];
  return all.flatMap(([shape, dx, dy]) => {
    const box = bounds(shape);
    if (!box) return [];
    const [left, top] = [box.x + dx, box.y + dy];
    const isInside =
      left >= -MARGIN &&
      top >= -MARGIN &&
      left + box.width <= width + MARGIN &&
      top + box.height <= height + MARGIN &&
      box.width >= 0 &&
      box.height >= 0;
    const what = shape.kind === 'text' ? `"${shape.text.slice(0, 60)}"` : '';
    const at = [left, top, box.width, box.height].map(Math.round).join(' ');
    return isInside ? [] : [`${shape.kind} ${shape.style} ${what} at ${at} of ${width} × ${height}`];
  });
}

const shapesOf = (marks: readonly Mark[], dx: number, dy: number): [Shape, number, number][] =>
  marks.flatMap((mark) =>
    (mark.kind === 'datum' ? mark.marks : [mark]).map((shape): [Shape, number, number] => [shape, dx, dy]),
  );

/** The elements of our pictures and fragments. */
const KNOWN = [
  ...['svg', 'g', 'rect', 'line', 'circle', 'path', 'text', 'title', 'style'],
  ...['figure', 'figcaption', 'p', 'strong', 'small', 'section', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** What is no XML, and elements and attributes that no picture and no fragment of ours has. */
function foreignIn(markup: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => faults.push(`is no XML: ${error.message}`));
  for (const kind of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const)
    parser.on(kind, () => faults.push(`has a ${kind}`));
  parser.on('opentag', ({ name, attributes }) => {
    if (!KNOWN.includes(name)) faults.push(`has an element <${name}>`);
    for (const [attribute, value] of Object.entries(attributes))
      if (
        /^(on|href|src|srcset|xlink)/i.test(attribute) ||
        /url\(|javascript:/i.test(attribute === 'style' ? value : '')
      )
        faults.push(`has an attribute ${attribute}="${value}"`);
  });
  parser.write(markup).close();
  return faults;
}

/** Cells that a spreadsheet would run. */
const runningCells = (csv: string): string[] =>
  Array.from(csv.slice(1).matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/g), ([plain, quoted]) => quoted ?? plain)
    .filter((text) => /^\s*[=+@\-\t＝＋＠－]/u.test(text))
    .map((text) => `CSV has the cell ${text.slice(0, 60)}`);

/** Facts of a chart that its data does not hold, other than computed ones. */
function inventedIn(chart: Chart, data: PlanData): string[] {
  const readings = new Map(data.readings.map((one) => [one.id, one]));
  const series = data.series ?? [];
  return chart.items.flatMap(({ facts, indicator, place }) =>
    facts.flatMap((fact) => {
      if (!('reading' in fact) || !fact.reading) return [];
      const { id, value, scale, printed, kind, method } = fact.reading;
      const found = readings.get(id);
      if (found?.value === value && (value === null || found.printed === printed)) return [];
      const isOfSeries = series.some(
        (one) =>
          one.indicator === indicator.id &&
          one.place === place.id &&
          one.values.some((given) => given === value || given === (value ?? 0) * scale),
      );
      return isOfSeries || (kind === 'computed' && method) || value === null
        ? []
        : [`invents "${printed}" (${id})`];
    }),
  );
}
