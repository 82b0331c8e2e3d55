// All that charts say and draw, as text, to compare before and after a change.
import { readFileSync } from 'node:fs';
import { annotated } from '../../src/charts/annotated.js';
import type { Chart, ChartOptions } from '../../src/charts/chart.js';
import { enlarged } from '../../src/layout/enlarged.js';
import { allCharts } from '../../src/charts/all/pictures.js';
import { charts, type ChartName } from '../../src/charts/registry.js';
import { refuse } from '../../src/charts/options.js';
import { withAuthorSettings } from '../../src/indicator/author-settings.js';
import { DataError } from '../../src/indicator/data-error.js';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { readObjects, readTable, type PlainObject } from '../../src/indicator/table/index.js';
import type { PlanData } from '../../src/indicator/types.js';
import { timeId } from '../../src/charts/focus.js';
import type { Description } from '../../src/describe/description.js';
import { definitionsFor } from '../../src/describe/definitions.js';
import { readingIdsOf } from '../../src/describe/reading-ids.js';
import { tableOf } from '../../src/describe/table.js';
import { changedValueText } from '../../src/describe/text.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import { card } from '../../src/publish/card.js';
import { titled } from '../../src/publish/titled.js';
import { drawMark, drawScene } from '../../src/scene/draw.js';
import { lightPaint } from '../../src/scene/paint.js';
import { elementMarkup } from '../../src/scene/markup.js';
import type { Mark, Scene } from '../../src/scene/marks.js';
import { mirrored } from '../../src/scene/mirror.js';
import { requestedOptions } from '../../src/static/request.js';
import type { StoryChart } from './charts-of-story.js';

const WIDTHS = [240, 320, 640, 1200];
const LANGUAGES = ['zh', 'zh-Hant', 'en', 'fr'] as const;
/** So many focus points of each row are told. */
const MOST = 40;

/** What a chart says and draws in each language and direction, line by line. */
export function* dumpChart(story: StoryChart): Generator<string> {
  for (const lang of LANGUAGES)
    for (const rtl of [false, true]) {
      yield `## ${story.chart} ${lang} ${rtl ? 'rtl' : 'ltr'}`;
      try {
        const chart = chartOf(story, lang, rtl);
        yield* saying(chart);
        if (!chart.empty) for (const width of WIDTHS) yield* drawing(chart, width);
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        yield `error: ${error.message}`;
      }
    }
}

/** The whole figure of a story at one width in its own language, one mark a line; undefined without a picture. */
export function referencePicture(story: StoryChart): string | undefined {
  try {
    const chart = chartOf(story, (story.attributes['lang'] as ChartOptions['lang'] | '') || 'zh', false);
    if (chart.empty) return undefined;
    const scene = enlarged((width) => card(chart, width), 640, 1);
    return `${inLines(elementMarkup(drawScene(scene, { paint: lightPaint })).text)}\n`;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return undefined;
  }
}

/** Markup with each mark on a line of its own. */
const inLines = (svg: string) => svg.replace(/(?=<(?:g|rect|line|path|circle|text|title)[ >])/g, '\n');

/** The chart of a story in a language and direction. @throws {DataError} as the page would show */
export function chartOf(story: StoryChart, lang: ChartOptions['lang'], rtl: boolean): Chart {
  const { attributes } = story;
  const chart = story.chart as ChartName;
  const list = (name: string) => (attributes[name] ?? '').split(/\s+/).filter(Boolean);
  const own: readonly string[] = charts[chart].map(({ name }) => name);
  const options = Object.fromEntries(Object.entries(attributes).filter(([name]) => own.includes(name)));
  const selection = {
    place: list('place'),
    plan: list('plan').map(Number),
    indicators: list('indicators'),
  };
  const data = withAuthorSettings(dataOf(story), { annotations: attributes['annotations'] ?? '' }, refuse);
  const made = allCharts[chart](data, selection, {
    ...requestedOptions({ chart, options }),
    ...{ lang, mirror: rtl ? mirrored : undefined, now: 2026 },
    ...(attributes['heading'] ? { heading: attributes['heading'] } : {}),
  });
  return annotated(made, data, rtl);
}

function dataOf({ data, attributes, content }: StoryChart): PlanData {
  const named = attributes['place'];
  const known = { presentYear: 2026, ...(named ? { place: { id: named, name: named } } : {}) };
  if (typeof data === 'string') return parseText(data, 'data', { presentYear: 2026 });
  if (Array.isArray(data)) return readObjects(data as PlainObject[], known).data;
  if (data) return parsePlanData(data, 'data');
  if (content.includes('<table'))
    return readTable(gridOf(content), {
      ...known,
      ...(attributes['plan'] ? { plan: Number(attributes['plan']) } : {}),
    }).data;
  const files = (attributes['src'] ?? '').split(/\s+/).filter(Boolean);
  return mergePlanData(files.map((file) => parseText(read(file), file)));
}

function read(file: string): string {
  try {
    return readFileSync(`.${file}`, 'utf8');
  } catch {
    throw new DataError(file, '', '{0}', ['is not there']);
  }
}

const gridOf = (html: string) =>
  Array.from(html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, row = '']) =>
    Array.from(row.matchAll(/<(t[hd])>([\s\S]*?)<\/t[hd]>/g), ([, tag, text = '']) => ({
      ...{ text: text.trim(), header: tag === 'th', colSpan: 1, rowSpan: 1 },
    })),
  );

function* saying(chart: Chart): Generator<string> {
  const { heading, summary, headline, standfirst, notes, moreNotes, source, items } = chart;
  const table = tableOf(chart);
  yield* [
    heading,
    summary,
    headline,
    standfirst,
    ...notes.map(({ mark, text }) => `${mark} ${text}`),
    source,
  ];
  yield* moreNotes;
  yield* [table.caption, definitionsFor(chart)];
  yield* [table.columns, ...table.rows].map((cells) => cells.join(' | '));
  yield readingIdsOf(items).join(' ');
}

function* drawing(chart: Chart, width: number): Generator<string> {
  const scene = enlarged(chart.draw, width, 1);
  yield `### ${width}`;
  yield (chart.views?.(width) ?? []).map(({ id, shown }) => `${id} ${shown}`).join(', ');
  yield inLines(elementMarkup(drawScene(titled(scene, chart), { paint: lightPaint })).text);
  if (chart.range) yield elementMarkup(drawScene(chart.range.draw(width, 44), { paint: lightPaint })).text;
  yield* exploring(chart, scene);
}

function* exploring(chart: Chart, scene: Scene): Generator<string> {
  const points = focusPoints(chart, scene);
  if (!points) return;
  yield `#### ${points.name} ${points.start.join()} ${points.missed.join(' ')} ${points.largestGap?.join() ?? ''}`;
  for (let row = 0; row < points.rows; row += 1)
    for (let column = 0; column < Math.min(MOST, points.columns(row)); column += 1) {
      const { id, time, of, about, what, when, lines, all, marks } = points.at(row, column);
      yield `${row},${column} ${time === undefined ? id : timeId(id, time)} [${of.join(' ')}] [${about.join(' ')}] ${what} | ${when}`;
      yield* [...lines, ...all].map(({ text, style }) => `  ${style} ${text}`);
      yield `  ${drawn(marks)}`;
    }
  yield described(chart)
    .map((item) => `${item.id} ${changedValueText(item, chart.lang)}`)
    .join('\n');
}

const described = ({ focus }: Chart): Description[] =>
  focus.kind === 'data'
    ? focus.rows.flat()
    : focus.panels.flatMap(({ series }) =>
        series.flatMap(({ points, targets }) =>
          [...points, ...targets].map(({ description }) => description),
        ),
      );

const drawn = (marks: readonly Mark[]) =>
  marks.map((mark) => elementMarkup(drawMark(mark, lightPaint)).text).join('');
