import { namedPlans } from '../../analysis/named-plans.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import { fullWindow, isInWindow, startOf, type TimeWindow } from '../../analysis/time-window.js';
import type { Description, NoteFact } from '../../describe/description.js';
import { figureNotes, noteFactsOf, remarks } from '../../describe/notes.js';
import { sourceLine } from '../../describe/sources.js';
import { pictureName } from '../../describe/picture-name.js';
import { printedYears, singleNote, trendFinding, trendHeading } from '../../describe/trend-summary.js';
import { DataError } from '../../indicator/data-error.js';
import { notesOn, someIds, type Selection } from '../../indicator/records.js';
import type { Steps } from '../../indicator/steps.js';
import type { Place, PlanData, Reading } from '../../indicator/types.js';
import { noteText } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import { lazy } from '../../scene/lazy.js';
import { placeNumber } from '../../scene/theme.js';
import type { Chart, ChartOptions } from '../chart.js';
import { inDirection } from '../direction.js';
import { headlineOf } from '../headline.js';
import { placeColours } from '../place-colours.js';
import { describeReading, panelRemarks, readingsOf, trendTable, type NoteContext } from './describe.js';
import { refuse } from '../options.js';
import { LONG } from '../range.js';
import type { Choice } from '../registry.js';
import { joinedPanels, legendLabels, trendPanel } from './panels.js';
import { trendExtras, type SeriesColour, type TrendContext } from './points.js';
import { drawTrends } from './scene.js';

export type TrendScale = Choice<'trend-lines', 'scale'>;

/** The options of trend lines, besides those of every chart. */
export type TrendChoices = {
  /** `log` shows equal growth as equal slope; `index` starts all lines at 100. */
  readonly scale?: TrendScale;
  /** Ids of the places in the foreground if there are many; the first by default. */
  readonly highlight?: readonly string[];
  /** The first and the last year, month or day in view: `2016`, `2016-03`. */
  readonly from?: string;
  readonly to?: string;
};

export type TrendOptions = ChartOptions & TrendChoices;

/** More than these are not drawn; a note says so. */
const [MOST_PANELS, MOST_LINES] = [200, 1000];

/** The number of colours; with more places, all but the highlighted ones are grey. */
const COLOURS = 4;

/**
 * Values over time, one panel per indicator, so that no two units share an axis. Actual values are solid, computed
 * ones hollow, lines to targets dashed, and totals span their years.
 */
export function* trendLines(data: PlanData, selection: Selection, options: TrendOptions): Steps<Chart> {
  const { lang, scale = 'linear', mirror } = options;
  const messages = messagesOf(lang);
  const { panels: found, single } = series.panelsOf(data, selection, (record) =>
    trendExtras.codeIn(lang).trackOf(record),
  );
  yield;
  const panels = drawable(found, options.highlight ?? []);
  const placed = new Set(panels.flatMap((panel) => panel.series.map((one) => one.place.id)));
  const places = data.places.filter(({ id }) => placed.has(id));
  const fine = panels.some((panel) => panel.step !== undefined);
  const short = fine ? trendExtras.code.shortWindow(panels, LONG) : undefined;
  const full = short?.window ?? fullWindow(panels);
  const asks = fine || Boolean(options.from || options.to);
  const shown = asks ? trendExtras.code.askedWindow(full, fine, selection.plan ?? [], options) : full;
  const colourOf = colours(places, options);
  const factsOf = noteFactsOf(data, places.length > 1);
  const notesOf = (reading: Reading): readonly NoteFact[] =>
    reading.method ? [{ kind: 'method', method: reading.method }] : factsOf(notesOn(data, [reading]));
  const lines = panels.flatMap((panel) => panel.series.map((one) => ({ panel, one })));
  const { documents } = data;
  const items = new Map(
    lines.flatMap(({ panel, one }) =>
      readingsOf(one).map((reading): [Reading, Description] => [
        reading,
        describeReading(reading, one, panel, { notesOf, documents }),
      ]),
    ),
  );
  yield;
  const groups = joinedPanels(panels);
  const inView = groups
    .flat()
    .flatMap((panel) => panel.series.flatMap(readingsOf))
    .filter((reading) => isInWindow(reading, shown));
  const notesOnHolder: NoteContext['notesOn'] = (holder) => [
    ...notesOn(data, [holder]).map((note) => ({ kind: note.kind, text: noteText(note, lang) })),
    ...('flags' in holder ? trendExtras.code.flagNotes(holder, lang) : []),
  ];
  const titled = groups.length > 1;
  const sparse = lines.some(({ one }) => hasStep(one));
  const notes = figureNotes(
    inView.flatMap((reading) => items.get(reading) ?? []),
    {
      data,
      remarks: [
        ...panelRemarks(groups, { lang, notesOn: notesOnHolder }),
        ...remarks('comparison', [
          ...(lines.length < linesOf(found) ? [messages.shownOf('lines', lines.length, linesOf(found))] : []),
          ...(sparse ? [messages.linesJoin] : []),
        ]),
      ],
      behind: 'figure',
    },
    lang,
  );
  yield;
  const isFront = (one: Series) => colourOf(one) !== 0;
  const words = headlineOf(
    trendFinding(panels, places.length, shown, {
      isFront,
      trackStanding: (...about) => trendExtras.code.trackStanding(...about),
      lang,
    }),
    options,
    trendHeading(groups, shown, fine, lang, isReference(shown, full) ? short : undefined),
    lines.map(({ panel, one }) => ({ ...panel, ...one })),
  );
  yield;
  const context: TrendContext = {
    lang,
    view: shown,
    colourOf,
    items,
    notes,
    notesOn: notesOnHolder,
    documents,
  };
  const drawn = groups.map((group) => trendPanel(group, context, scale, titled, words.lead));
  yield;
  const readings = lines.flatMap(({ one }) => readingsOf(one));
  const records = lines.flatMap(({ one: { track } }) => track?.record ?? []);
  const isLong = full.to - full.from >= LONG || lines.some(({ one }) => one.track);
  const range = isLong
    ? trendExtras.codeIn(lang).rangeOf(panels, full, shown, { fine, mirror, lang })
    : undefined;
  const named = namedPlans(data, selection)([...readings, ...records]);
  const now =
    options.now !== undefined && options.now > shown.from && options.now <= shown.to
      ? options.now
      : undefined;
  const described = lazy(() =>
    lines.map(({ panel, one }) => [
      ...readingsOf(one).flatMap((reading) => items.get(reading) ?? []),
      ...(one.track ? trendExtras.code.describeTrack(one, panel, documents, shown) : []),
    ]),
  );
  return {
    lang,
    ...words,
    get items() {
      return described().flat();
    },
    tableLayout: trendTable(
      lines.map(({ one }) => one),
      described,
      lang,
    ),
    notes: notes.face,
    moreNotes: [
      ...new Set([
        ...drawn.map((panel) => panel.refusedScale).filter(Boolean),
        ...(fine ? trendExtras.code.notDrawn : singleNote)(single, lang, panels),
        ...notes.more,
      ]),
    ],
    source: sourceLine(
      data,
      [...readings, ...records].flatMap(({ sources }) => sources.slice(0, 1)),
      lang,
    ),
    places: places.map(({ id }) => id),
    empty: panels.length === 0,
    focus: {
      kind: 'times',
      name: messages.trend.readValues,
      panels: drawn,
    },
    ...(range ? { range } : {}),
    draw: inDirection(mirror, (width) =>
      drawTrends(
        {
          panels: drawn,
          ...shown,
          fine: fine ? trendExtras.code.fineNames(records) : undefined,
          now,
          plans: [...named].map((plan) => ({
            plan,
            names: [messages.plan(plan), messages.planShort(plan)],
          })),
          yearText: fine ? String : printedYears(panels),
          legend: legendLabels(drawn, now, lang),
          marksComputed: notes.marksComputed,
          definitionChanges: messages.trend.definitionChanges,
        },
        width,
        { name: pictureName(words.heading, words.summary, lang), lang: messages.tag },
      ),
    ),
  };
}

const isReference = (shown: TimeWindow, { from, to }: TimeWindow) => shown.from === from && shown.to === to;

const linesOf = (panels: readonly Panel[]) => panels.reduce((sum, { series }) => sum + series.length, 0);

/** The panels and lines that one picture can hold; highlighted places are always among them. */
function drawable(found: readonly Panel[], highlight: readonly string[]): readonly Panel[] {
  let left = MOST_LINES;
  return found.slice(0, MOST_PANELS).flatMap((panel) => {
    const series = panel.series.filter(({ place }, at) => at < left || highlight.includes(place.id));
    left -= series.length;
    return series.length ? [{ ...panel, series }] : [];
  });
}

/** The colour of each place; with too many places, those in the background are grey. */
function colours(
  places: readonly Place[],
  { highlight: wanted = [], linked = false, placesBefore, wrong = refuse }: TrendOptions,
): (one: Series) => SeriesColour {
  const here = (id: string) => places.some((place) => place.id === id);
  const strange = linked ? undefined : wanted.find((id) => !here(id));
  if (strange !== undefined && places.length) {
    const shown = [strange, someIds(places)];
    wrong(new DataError('', 'highlight', '"{0}" is not in the picture; available: {1}', shown));
  }
  const highlight = wanted.filter(here);
  const numbers = placeColours(
    places.map(({ id }) => id),
    placesBefore,
  );
  const inFront = highlight.length ? highlight : places.slice(0, 1).map(({ id }) => id);
  if (places.length <= COLOURS && highlight.length === 0)
    return ({ place }) => numbers[places.indexOf(place)] ?? 1;
  return ({ place }) => (inFront.includes(place.id) ? placeNumber(inFront.indexOf(place.id)) : 0);
}

/** Whether a line skips years; totals and averages have no line. */
const hasStep = ({ values }: Series) =>
  values.some((value, i) => i > 0 && startOf(value) - (values[i - 1]?.period.to ?? 0) > 1);
