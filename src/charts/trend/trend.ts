import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { DataError } from '../../indicator/data-error.js';
import { notesOn, someIds, type Selection } from '../../indicator/records.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import type { Indicator, Note, Place, PlanData, Reading, TimeSeries } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { placeNumber } from '../../scene/theme.js';
import {
  Footnotes,
  looseNotes,
  noteTeller,
  pictureName,
  idsOf,
  sourceLine,
  sourceTeller,
  type Chart,
  type ChartOptions,
} from '../chart.js';
import { refuse } from '../options.js';
import { inDirection } from '../direction.js';
import { placeColours } from '../place-colours.js';
import type { Choice } from '../registry.js';
import { legendLabels } from './forms.js';
import type { Colour } from './model.js';
import { joinedPanels, trendPanel } from './panels.js';
import type { Telling } from './points.js';
import { drawTrends } from './scene.js';
import { rangeOf, fullRange, shownRange } from './range.js';
import { tableOf } from './table.js';
import { sentenceOf } from './words.js';

export type TrendScale = Choice<'trend-lines', 'scale'>;

/** What trend lines can be asked for besides what every chart can. */
export type TrendChoices = {
  /** `log` for even growth as an even slope, `index` for all lines from 100. */
  readonly scale?: TrendScale;
  /** Ids of the places that stand in front where there are many; the first one where none is named. */
  readonly highlight?: readonly string[];
  /** The first and the last year, month or day in view: `2016`, `2016-03`. */
  readonly from?: string;
  readonly to?: string;
};

export type TrendOptions = ChartOptions & TrendChoices;

/** There are four colours; of more places, all but the chosen ones are grey. */
const COLOURS = 4;

/**
 * Values over the years of the plans, one panel per indicator, so that no two units share an axis:
 * actual values solid, computed ones hollow, the way to a target dashed, totals over their years.
 */
export function trendLines(data: PlanData, selection: Selection, options: TrendOptions): Chart {
  const { lang, scale = 'linear', rtl = false } = options;
  const messages = messagesOf(lang);
  const panels = series.panels(data, selection);
  const places = data.places.filter((place) =>
    panels.some((panel) => panel.series.some((one) => one.place.id === place.id)),
  );
  const fine = panels.some((panel) => panel.step !== undefined);
  const whole = fullRange(panels);
  const shown = shownRange(whole, fine, selection.plans ?? [], options);
  const footnotes = new Footnotes(noteTeller(data, places.length > 1, lang));
  /** Of a computed value how it was computed, of all others the notes that hang on them. */
  const notesOf = (holder: Reading | TimeSeries | Indicator): [readonly Note[], readonly string[]] => {
    const method = 'method' in holder && holder.method;
    return method ? [[], [format.methodText(method, lang)]] : [notesOn(data, [holder]), []];
  };
  const telling: Telling = {
    ...{ lang, ...shown },
    colourOf: colours(places, options),
    notes: (reading) => footnotes.marks(...notesOf(reading)),
    noteTexts: (holder) => footnotes.texts(...notesOf(holder)),
    where: sourceTeller(data, lang),
  };
  const groups = joinedPanels(panels);
  const drawn = groups.map((group) => trendPanel(group, telling, scale, groups.length > 1));
  const readings = panels.flatMap((panel) => panel.series.flatMap((one) => [...one.values, ...one.targets]));
  const records = panels.flatMap((panel) => panel.series.flatMap(({ track }) => track?.record ?? []));
  const span = panels.length ? rangeOf(panels, whole, shown, { fine, rtl, lang }) : undefined;
  const heading = options.heading ?? headingOf(groups, shown, fine, lang);
  const summary = sentenceOf(panels, places.length, telling);
  const sparse = panels.some((panel) => panel.series.some(hasStep));
  const now =
    options.now !== undefined && options.now > shown.from && options.now <= shown.to
      ? options.now
      : undefined;
  return {
    ...{ lang, heading, summary },
    notes: [
      ...footnotes.all(),
      ...looseNotes(data, lang),
      ...[...new Set(drawn.flatMap(({ notes }) => notes)), ...(sparse ? [messages.linesJoin] : [])].map(
        (text) => ({
          ...{ mark: '', text },
        }),
      ),
    ],
    readings: idsOf(readings),
    source: sourceLine(
      data,
      [...readings, ...records].flatMap(({ sources }) => sources.slice(0, 1)),
      lang,
    ),
    places: places.map(({ id }) => id),
    table: tableOf(panels, heading, telling),
    empty: panels.length === 0,
    ...(span ? { range: span } : {}),
    draw: inDirection(rtl, (width) =>
      drawTrends(
        {
          panels: drawn.map(({ panel }) => panel),
          ...shown,
          ...{ fine, now, planNames: (plan) => [messages.plan(plan), messages.planShort(plan)] },
          legend: legendLabels(
            panels,
            drawn.map(({ panel }) => panel),
            now,
            lang,
          ),
          definitionChanges: messages.trend.definitionChanges,
          reading: {
            name: messages.trend.readValues,
            noValue: messages.trend.noValue,
            more: messages.trend.more,
            pair: (name, told) => (name ? name + messages.colon + told : told),
            source: (sources) => messages.source + messages.colon + sources.join(messages.semicolon),
          },
        },
        width,
        { name: pictureName(heading, summary, lang), lang: messages.tag },
      ),
    ),
  };
}

/** Each place's colour; of too many places those that are not in front are grey. */
function colours(
  places: readonly Place[],
  { highlight: wanted = [], linked = false, placesBefore, wrong = refuse }: TrendOptions,
): (one: Series) => Colour {
  const here = (id: string) => places.some((place) => place.id === id);
  const strange = linked ? undefined : wanted.find((id) => !here(id));
  if (strange !== undefined && places.length)
    wrong(new DataError('', 'highlight', `"${strange}" is not in the picture; there are ${someIds(places)}`));
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

const hasStep = ({ values }: Series) =>
  values.some((value, i) => i > 0 && value.period.to - (values[i - 1]?.period.to ?? 0) > 1);

function headingOf(
  groups: readonly (readonly Panel[])[],
  { from, to }: { from: number; to: number },
  fine: boolean,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  const panels = groups.flat();
  const names = panels.flatMap((panel) => panel.series.map((one) => format.inLang(one.place.name, lang)));
  const unique = [...new Set(names)];
  const places = unique.length > COLOURS ? messages.trend.places(unique.length) : messages.and(unique);
  const first = fine ? Math.floor(from + 1e-9) + 1 : Math.ceil(from);
  const last = Math.ceil(to - 1e-9);
  const indicators = [
    ...new Set((groups[0] ?? []).map(({ indicator }) => format.inLang(indicator.name, lang))),
  ];
  return groups.length === 1
    ? messages.trendHeading(messages.and(indicators), places, first, last)
    : messages.trendsHeading(places, first, last);
}
