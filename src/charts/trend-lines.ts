import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import { firstYear } from '../indicator/periods.js';
import { notesOn, type Selection } from '../indicator/select.js';
import * as series from '../indicator/series.js';
import type { Panel, Series } from '../indicator/series.js';
import type { PlanData, Reading } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { placeNumber } from '../scene/ink.js';
import {
  Footnotes,
  looseNotes,
  noteTeller,
  pictureName,
  idsOf,
  sourceLine,
  type Chart,
  type ChartOptions,
} from './chart.js';
import { pointSentence, sentenceOf, tableOf } from './trend-lines-words.js';
import type { TrendPoint } from './trend-lines-marks.js';
import { drawTrends, type TrendPanel, type TrendPicture } from './trend-lines-scene.js';

/**
 * Values over the years of the plans, one panel per indicator, so that no two units share an axis:
 * actual values solid, computed ones hollow, the way to a target dashed, totals over their years.
 */
export function trendLines(data: PlanData, selection: Selection, options: ChartOptions): Chart {
  const { lang } = options;
  const words = wordsOf(lang);
  const panels = series.panels(data, selection);
  const places = data.places.filter((place) =>
    panels.some((panel) => panel.series.some((one) => one.place.id === place.id)),
  );
  const footnotes = new Footnotes(noteTeller(data, places.length > 1, lang));
  const colourOf = (one: Series) => placeNumber(places.indexOf(one.place));
  const marksOf: NoteMarks = (reading) => {
    const method = reading.kind === 'computed' && reading.method;
    if (method) return footnotes.marks([], [format.inLang(method, lang)]);
    return footnotes.marks(notesOn(data, [reading]));
  };
  const drawn = panels.map((panel) => panelOf(panel, colourOf, marksOf, lang, panels.length > 1));
  const readings = panels.flatMap((panel) => panel.series.flatMap((one) => [...one.values, ...one.targets]));
  const heading = options.heading ?? headingOf(panels, readings, lang);
  const summary = sentenceOf(panels, places.length, lang);
  const years = readings.map((reading) => reading.period.to);
  const sparse = panels.some((panel) => panel.series.some(hasStep));
  return {
    lang,
    heading,
    summary,
    notes: [
      ...footnotes.all(),
      ...looseNotes(data, lang),
      ...(sparse ? [{ mark: '', text: words.linesJoin }] : []),
    ],
    readings: idsOf(readings),
    source: sourceLine(
      data,
      readings.flatMap((reading) => reading.sources.slice(0, 1)),
      lang,
    ),
    table: tableOf(panels, heading, lang),
    empty: panels.length === 0,
    draw: (width) =>
      drawTrends(
        {
          panels: drawn,
          from: Math.min(...readings.map(startOf)),
          to: Math.max(...years),
          planNames: (plan) => [words.plan(plan), words.planShort(plan)],
          keys: keysOf(panels, lang),
        },
        width,
        { name: pictureName(heading, summary, lang), lang: words.tag },
      ),
  };
}

/** What the two forms of a target are called, where there are such targets. */
function keysOf(panels: readonly Panel[], lang: Lang): TrendPicture['keys'] {
  const all = panels.flatMap((panel) => panel.series);
  const ahead = all.flatMap(series.targetsAhead);
  const due = all.flatMap((one) => one.targets.filter((target) => !ahead.includes(target)));
  const name = ([target]: readonly Reading[]) => (target ? wordsOf(lang).force[target.force ?? 'set'] : '');
  return { ahead: name(ahead), due: name(due) };
}

/** The superscripts of the notes that hang on a reading. */
type NoteMarks = (reading: Reading) => string;

/** The end of the year before a total begins, else the year itself. */
const startOf = ({ period }: Reading) => ('from' in period ? firstYear(period) - 1 : period.to);

const hasStep = ({ values }: Series) =>
  values.some((value, i) => i > 0 && value.period.to - (values[i - 1]?.period.to ?? 0) > 1);

function headingOf(panels: readonly Panel[], readings: readonly Reading[], lang: Lang): string {
  const words = wordsOf(lang);
  const names = panels.flatMap((panel) => panel.series.map((one) => format.inLang(one.place.name, lang)));
  const places = words.and([...new Set(names)]);
  const from = Math.min(...readings.map(startOf));
  const to = Math.max(...readings.map((reading) => reading.period.to));
  const [first] = panels;
  return first && panels.length === 1
    ? words.trendHeading(format.inLang(first.indicator.name, lang), places, from, to)
    : words.trendsHeading(places, from, to);
}

function panelOf(
  panel: Panel,
  colourOf: (one: Series) => 1 | 2 | 3 | 4,
  notes: NoteMarks,
  lang: Lang,
  titled: boolean,
): TrendPanel {
  const words = wordsOf(lang);
  const readings = panel.series.flatMap((one) => [...one.values, ...one.targets]);
  const scale = format.axisScale(readings, lang);
  const [any] = readings;
  const tag = any ? words.periodTag(any.period) : '';
  const unit = format.inLang(panel.unit.name, lang);
  return {
    title: titled ? format.inLang(panel.indicator.name, lang) + tag : tag.trim(),
    unit: format.isChinese(lang) ? scale.word + unit : unit,
    tickText: (value, decimals) =>
      format.formatNumber(value / scale.factor, decimals, lang) + (format.isChinese(lang) ? '' : scale.word),
    tickFactor: scale.factor,
    series: panel.series.map((one) => ({
      colour: colourOf(one),
      points: one.values.map((reading) => pointOf(reading, one, panel, notes, lang)),
      targets: one.targets.map((reading) => pointOf(reading, one, panel, notes, lang)),
      ahead: series.targetsAhead(one).map((target) => target.id),
    })),
  };
}

const valueOf = (reading: Reading) => (reading.value === null ? null : reading.value * reading.scale);

function pointOf(reading: Reading, one: Series, panel: Panel, notes: NoteMarks, lang: Lang): TrendPoint {
  const words = wordsOf(lang);
  const { period, kind } = reading;
  const several = panel.series.length > 1;
  const place = several ? format.inLang(one.place.name, lang) : '';
  const figure = format.figureText(reading, lang);
  const force = words.force[reading.force ?? 'set'];
  const ahead = series.targetsAhead(one).some((target) => target.id === reading.id);
  const named = reading === series.latestValue(one) ? [place, figure] : [figure];
  const label =
    kind !== 'target'
      ? named.filter(Boolean).join(' ')
      : ahead || !format.isChinese(lang)
        ? [place, figure, force].filter(Boolean).join(' ')
        : `${place}${force} ${figure}`;
  return {
    id: reading.id,
    kind,
    from: startOf(reading),
    to: period.to,
    span: 'from' in period,
    value: valueOf(reading),
    label: label + notes(reading),
    brief:
      (kind === 'target' && !ahead ? `${place} ${figure}`.trim() : named.filter(Boolean).join(' ')) +
      notes(reading),
    sentence: pointSentence(reading, one, panel, lang),
  };
}
