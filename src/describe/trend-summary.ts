import { goodSign } from '../indicator/better.js';
import { amount, countsInPoints, isMet } from '../analysis/attainment.js';
import { requiredGrowth } from '../analysis/required-growth.js';
import * as format from '../messages/format.js';
import { inLang, type Lang } from '../messages/format.js';
import * as series from '../analysis/series.js';
import type { Panel, Series } from '../analysis/series.js';
import { commonYear, firstYear, yearText } from '../indicator/periods.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';
import type { Finding } from '../messages/types/common.js';
import { messagesOf } from '../messages/index.js';
import type { ShortWindow } from '../analysis/short-window.js';
import type { TimeWindow } from '../analysis/time-window.js';
import { pointsText } from './figures.js';
import { markedMoment, momentText } from './words.js';
import type { TrackStanding } from './track-summary.js';

/** The maximum number of series in the summary. */
const MOST = 3;

/**
 * The heading: indicators if they share one panel, places, and years, or dates if only a part of the years is covered.
 */
export function trendHeading(
  groups: readonly (readonly Panel[])[],
  { from, to }: TimeWindow,
  fine: boolean,
  lang: Lang,
  dates?: Pick<ShortWindow, 'first' | 'last'>,
): string {
  const messages = messagesOf(lang);
  const panels = groups.flat();
  const all = [...new Set(panels.flatMap((panel) => panel.series.map(({ place }) => place)))];
  const places = format.placesText(all, lang);
  const first = fine ? Math.floor(from + 1e-9) + 1 : Math.max(Math.ceil(from), earliestYear(panels));
  const last = Math.ceil(to - 1e-9);
  const year = fine ? String : printedYears(panels);
  const years = dates ? datesText(dates, lang) : [...new Set([first, last].map(year))].join('–');
  const indicators = [...new Set(panels.map(({ indicator }) => format.inLang(indicator.name, lang)))];
  return groups.length === 1
    ? messages.trendHeading(messages.and(indicators), places, years)
    : messages.trendsHeading(places, indicators, years);
}

/** The first year that a value covers; for a total, the year after its start time. */
const earliestYear = (panels: readonly Panel[]) =>
  Math.min(
    ...panels.flatMap(({ series: all }) =>
      all.flatMap(({ values, targets, track }) =>
        track ? -Infinity : [...values, ...targets].map(({ period }) => firstYear(period)),
      ),
    ),
  );

function datesText({ first, last }: Pick<ShortWindow, 'first' | 'last'>, lang: Lang): string {
  const { date, dates } = messagesOf(lang).trend;
  return date(first) === date(last) ? date(last) : dates(first, last);
}

/** Formats years as the readings of some panels print them, if they agree. */
export function printedYears(panels: readonly Panel[]): (year: number) => string {
  const printed = new Map<number, string>();
  for (const { series: all } of panels)
    for (const { values, targets, track } of all) {
      for (const { period } of [...values, ...targets]) {
        const text = yearText(period);
        printed.set(period.to, (printed.get(period.to) ?? text) === text ? text : String(period.to));
      }
      if (track) printed.clear();
    }
  return (year) => printed.get(year) ?? String(year);
}

/** The inputs of a summary. */
interface SummaryStyle {
  readonly isFront: (one: Series) => boolean;
  readonly trackStanding: TrackStanding;
  readonly lang: Lang;
}

interface PanelSeries {
  readonly panel: Panel;
  readonly one: Series;
}

/**
 * The finding. For several series: how many due targets were reached, and the pace of the only one with a target
 * ahead. For a single series, or without due targets: the latest values of the first few, their targets and pace. A
 * headline without due targets is the latest value of the only series, or of the only one in colour.
 */
export function trendFinding(
  panels: readonly Panel[],
  placeCount: number,
  view: TimeWindow,
  { isFront, trackStanding, lang }: SummaryStyle,
): Finding {
  const messages = messagesOf(lang);
  const all = panels.flatMap((panel) => panel.series.map((one): PanelSeries => ({ panel, one })));
  const subjectOf = ({ panel, one }: PanelSeries) =>
    [
      ...(placeCount > 1 || panels.length === 1 ? [format.placeName(one.place, lang, placeCount > 1)] : []),
      ...(panels.length > 1 || (placeCount === 1 && one.place.name === '')
        ? [format.inLang(panel.indicator.name, lang)]
        : []),
    ]
      .filter(Boolean)
      .join(messages.comma);
  const reached = targetsReached(all, subjectOf, lang);
  const [lead = ''] = reached;
  if (lead && all.length > 1) return { lead, summary: reached.join(messages.semicolon) + messages.stop };
  const chosenFirst = [...all].sort((a, b) => Number(isFront(b.one)) - Number(isFront(a.one)));
  const standsOf = ({ panel, one }: PanelSeries) => {
    const subject = subjectOf({ panel, one });
    return one.track
      ? trackStanding(one.track, panel, { subject, view, lang })
      : standing(one, panel, subject, lang);
  };
  const sentences = chosenFirst.slice(0, MOST).flatMap(({ panel, one }) => {
    const subject = subjectOf({ panel, one });
    const stands = standsOf({ panel, one });
    const next = asked(one, panel, lang);
    const parts = stands.length ? [...stands, ...next] : next.map((text) => subject + messages.colon + text);
    return parts.length ? [parts.join(messages.semicolon) + messages.stop] : [];
  });
  const more = all.length - MOST;
  const rest = more > 0 ? [messages.trendMore(more)] : [];
  const [first] = chosenFirst;
  const isChief = all.filter(({ one }) => isFront(one)).length === 1 || all.length === 1;
  const [latest = ''] = first && isChief ? standsOf(first) : [];
  return { lead: lead || latest, summary: [...sentences, ...rest].join(messages.space) };
}

/**
 * How many due targets were reached, which were missed, and the pace that the only series with a target ahead needs;
 * empty if none is due.
 */
function targetsReached(
  all: readonly PanelSeries[],
  subjectOf: (one: PanelSeries) => string,
  lang: Lang,
): string[] {
  const due = all.flatMap((about) =>
    about.one.targets.flatMap((target) => {
      const met = isMet(series.valueFor(about.one, target), target, about.panel.indicator.better);
      const isAhead = series.targetsAhead(about.one).includes(target);
      return met === undefined || isAhead ? [] : [{ about, target, met }];
    }),
  );
  if (!due.length) return [];
  const missed = due.filter(({ met }) => !met).map(({ about }) => subjectOf(about));
  const next = all.flatMap(({ panel, one }) =>
    asked(one, panel, lang).map((text) => `${subjectOf({ panel, one })}${messagesOf(lang).colon}${text}`),
  );
  return [
    messagesOf(lang).trendReached({
      due: due.length,
      reached: due.length - missed.length,
      year: commonYear(due.map(({ target }) => target)),
      missed: [...new Set(missed)],
    }),
    ...(next.length === 1 ? next : []),
  ];
}

/** Whether the latest value has already reached the target. */
function isThere(last: Reading, ahead: Target, { better }: Indicator): boolean {
  const way = (amount(ahead) ?? 0) - (amount(last) ?? 0);
  const sign = goodSign(better);
  return sign !== 0 && way * sign <= 0;
}

/** The latest value with its share of the target. */
function standing(one: Series, panel: Panel, subject: string, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const last = series.latestValue(one) ?? one.values.findLast(({ value }) => value !== null);
  if (!last) return [];
  const share = series.latestAttainment(one, panel.indicator);
  const inShares = !countsInPoints(panel.indicator.quantity);
  const shareText = inShares && share && 'value' in share ? format.percentText(share.value, lang) : undefined;
  return [
    messages.trendActual(
      subject,
      markedMoment(last, last.period, lang),
      format.valueText(last, panel.unit, lang),
      shareText,
    ),
  ];
}

/** The next target with the required pace, if a pace is meaningful; a due target if there is no verdict. */
function asked(one: Series, panel: Panel, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const hasUnknownDirection = panel.indicator.better === 'unknown';
  const has = (target: Target) => target.value !== null;
  const isOpen = hasUnknownDirection || series.latestTime(one) === undefined;
  const ahead = series.targetsAhead(one).find(has) ?? (isOpen ? one.targets.findLast(has) : undefined);
  if (!ahead) return [];
  const force = messages.force[ahead.force ?? 'set'];
  const told = [force, momentText(ahead.period, lang), format.valueText(ahead, panel.unit, lang)] as const;
  const last = series.latestValue(one);
  if (!last || one.track || hasUnknownDirection || isThere(last, ahead, panel.indicator))
    return [messages.trendTarget(...told)];
  const needed = requiredGrowth(last, ahead, panel.indicator.quantity);
  if ('value' in needed) {
    const before = series.paceSoFar(one, panel.indicator);
    const first = series.firstValue(one);
    return [
      messages.trendPace(...told, format.percentText(needed.value, lang), {
        pace: before && 'value' in before ? format.percentText(before.value, lang) : undefined,
        years: last.period.to - (first?.period.to ?? last.period.to),
        computed: first?.kind === 'computed',
      }),
    ];
  }
  const perYear = series.requiredPoints(last, ahead, panel.indicator.quantity);
  if ('value' in perYear && last.scale === 1)
    return [messages.trend.pointsPace(...told, pointsText(perYear.value, [last, ONE_DECIMAL], panel, lang))];
  return [messages.trendTarget(...told)];
}

/** A pace in points has one more decimal than whole points. */
const ONE_DECIMAL = { scale: 1, printed: '0.0' } as Reading;

/** What is told of panels that are not drawn, since they have a figure for one time only. */
export const singleNote = (panels: readonly Panel[], lang: Lang): string[] =>
  panels.length ? [messagesOf(lang).trend.single(namesOfSingle(panels, lang))] : [];

/** The names of panels that have a figure for one time, with that time. */
export const namesOfSingle = (panels: readonly Panel[], lang: Lang): string[] =>
  panels.map(({ indicator, series: some }) => {
    const own = some.flatMap(({ values, targets }) => [...values, ...targets]);
    const [reading] = own.filter(({ value }) => value !== null);
    const name = inLang(indicator.name, lang);
    const messages = messagesOf(lang);
    return reading ? name + messages.inBrackets(momentText(reading.period, lang)) : name;
  });
