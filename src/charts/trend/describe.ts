import { attainment, countsInPoints, isMet } from '../../analysis/attainment.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import { shortfall } from '../../analysis/shortfall.js';
import type { Moment } from '../../analysis/track.js';
import {
  noteFacts,
  sourceFact,
  type Description,
  type Fact,
  type NoteFact,
  type State,
} from '../../describe/description.js';
import { attainmentFacts } from '../../describe/attainment-facts.js';
import type { TableLayout } from '../../describe/table.js';
import { goodSign } from '../../indicator/better.js';
import { isEstimate, isTarget } from '../../indicator/periods.js';
import type { Document, Indicator, Reading, Target, TimeSeries } from '../../indicator/types.js';
import { remarks, type Remark } from '../../describe/notes.js';
import { inLang, type Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';

/** The table lists only the notable values of a longer series. */
export const IN_TABLE = 500;

/** The shared inputs of the descriptions. */
export interface TrendFacts {
  readonly notesOf: (reading: Reading) => readonly NoteFact[];
  readonly documents: readonly Document[];
}

/** One reading with its counterpart: a value with the target for its time, a target with the value at its time. */
export function describeReading(
  reading: Reading,
  one: Series,
  { indicator, unit }: Panel,
  { notesOf, documents }: TrendFacts,
): Description {
  const target = targetOf(reading, one);
  const reached = target && series.valueFor(one, target);
  const due = isTarget(reading) ? reached : undefined;
  const counterpart = isTarget(reading) ? due : target;
  const verdict = reading.verdict ?? due?.verdict;
  return {
    id: reading.id,
    indicator,
    place: one.place,
    unit,
    period: reading.period,
    facts: [
      { role: 'value', reading, kind: reading.kind },
      ...(counterpart ? [{ role: 'counterpart', reading: counterpart } as const] : []),
      ...(!target
        ? []
        : typeof reached?.value === 'number' || reached?.unread
          ? attainmentFacts(reached, target, indicator)
          : isTarget(reading) || reading.value !== null
            ? unreportedFacts(target, one, indicator)
            : []),
      ...(verdict ? [{ role: 'verdict', text: verdict, own: verdict === reading.verdict } as const] : []),
      ...(reading.method ? [{ role: 'method', method: reading.method } as const] : []),
      ...noteFacts(notesOf(reading)),
      ...sourceFact(reading.sources[0], documents),
    ],
    state: stateOf(reading, due, target, { indicator }),
    shortfall: isTarget(reading)
      ? shortfall(due ?? series.latestFor(one, reading), reading, indicator)
      : undefined,
  };
}

/** The number of values of a series if the table omits some; undefined if it lists all. */
const countLeftOut = ({ track }: Series): number | undefined =>
  track && track.count > IN_TABLE ? track.count : undefined;

/** A row for each reading, by time within its series, with a column for targets if there are any. */
export function trendTable(
  all: readonly Series[],
  described: () => readonly (readonly Description[])[],
  lang: Lang,
): TableLayout {
  const standing = all.some((one) => one.targets.some(({ value }) => value !== null));
  const [count] = all.flatMap((one) => countLeftOut(one) ?? []);
  const isPlaced = all.some(({ place }) => place.name !== '' || place.id !== all[0]?.place.id);
  return {
    columns: [
      'indicator',
      ...(isPlaced ? (['place'] as const) : []),
      'period',
      'kind',
      'value',
      ...(standing ? (['standing'] as const) : []),
      'source',
    ],
    rows: () => described().flatMap((some) => [...some].sort(byTime).map((one) => [one])),
    ...(count === undefined ? {} : { remark: messagesOf(lang).trend.someOf(count) }),
  };
}

/** Sorts periods by time, then dates in the given order. */
const byTime = ({ period: a }: Description, { period: b }: Description): number =>
  a.kind === 'date' || b.kind === 'date'
    ? Number(a.kind === 'date') - Number(b.kind === 'date')
    : a.to - b.to;

/**
 * The facts of a target without a value for its time: no value if there are later ones, else not yet reported, with the
 * latest value as a share of the target. There is no share for percentages, rates and scores, for totals, which start
 * anew, and for an unknown direction.
 */
function unreportedFacts(target: Target, one: Series, { quantity, better }: Indicator): readonly Fact[] {
  if (target.value === null) return [];
  if (!series.targetsAhead(one).includes(target) && series.latestTime(one) !== undefined)
    return [{ role: 'attainment', figure: { kind: 'none', why: 'no-actual' } }];
  const last = series.latestFor(one, target);
  const share = attainment(last, target, quantity);
  const reported: Fact = { role: 'status', status: 'not-reported' };
  const counts = !countsInPoints(quantity) && target.period.kind !== 'total' && better !== 'unknown';
  return last && 'value' in share && counts
    ? [reported, { role: 'so-far', share: share.value, when: momentOf(last, one) }]
    : [reported];
}

/** The time of a latest value; a date for a long series. */
const momentOf = (last: Reading, { track }: Series): Moment =>
  track?.latest && last.id === track.record.id ? track.momentAt(track.latest.index) : last.period;

/** The target itself, or the target for the same time as a value; undefined if there is none. */
const targetOf = (reading: Reading, { targets }: Series): Target | undefined =>
  isTarget(reading)
    ? reading
    : targets.find(({ period: { to, kind } }) => to === reading.period.to && kind === reading.period.kind);

function stateOf(
  reading: Reading,
  due: Reading | undefined,
  target: Target | undefined,
  { indicator: { better } }: Pick<Panel, 'indicator'>,
): State {
  if (reading.value === null) return 'no-figure';
  if (!target || isEstimate(reading)) return 'none';
  const value = isTarget(reading) ? due : reading;
  if (!value || value.value === null) return value?.unread ? 'no-figure' : 'not-reported';
  const met = isMet(value, target, better);
  if (met !== undefined) return met ? 'met' : 'missed';
  return goodSign(better) ? 'not-comparable' : 'direction-unknown';
}

/** The id of a series: its place, indicator and kind of period. */
export const seriesId = ({ place }: Series, { indicator, kind }: Panel): string =>
  `${place.id}/${indicator.id}/${kind}`;

/** Looks up notes. */
export interface NoteContext {
  readonly notesOn: (holder: TimeSeries | Indicator) => readonly Remark[];
}

/** The names of panels that share an axis. */
export const namesOf = (group: readonly Panel[], lang: Lang) =>
  group.map((panel) => inLang(panel.indicator.name, lang));

/** The notes on the panels' indicators and long series. */
export const notesOfPanels = (group: readonly Panel[], { notesOn }: NoteContext): Remark[] =>
  group.flatMap(({ indicator, series: some }) =>
    [indicator, ...some.flatMap(({ track }) => track?.record ?? [])].flatMap(notesOn),
  );

/** The notes on the panels, each once: after the names of their subjects, unless they are about all panels. */
export function panelRemarks(
  groups: readonly (readonly Panel[])[],
  context: NoteContext & { readonly lang: Lang },
): Remark[] {
  const messages = messagesOf(context.lang);
  const found = new Map<string, Pick<Remark, 'kind'> & { readonly about: Set<readonly Panel[]> }>();
  for (const group of groups)
    for (const { kind, text } of [
      ...notesOfPanels(group, context),
      ...remarks('doubt', hasUnknownDirection(group) ? [messages.directionUnknown] : []),
    ]) {
      const one = found.get(text) ?? { kind, about: new Set() };
      found.set(text, one);
      one.about.add(group);
    }
  const replaced = groups.flatMap((group) => {
    const [first = '', ...others] = namesOf(group, context.lang);
    return others.map((name) => messages.trend.replaced(first, name));
  });
  return [
    ...Array.from(found, ([text, { kind, about }]) => {
      const names = [...about].flatMap((group) => namesOf(group, context.lang));
      return {
        kind,
        text: about.size < groups.length ? messages.trend.few(names) + messages.colon + text : text,
      };
    }),
    ...remarks('doubt', replaced),
  ];
}

/** Whether some panels have targets but no direction. */
const hasUnknownDirection = (group: readonly Panel[]): boolean =>
  group.some(
    ({ indicator, series }) =>
      indicator.better === 'unknown' && series.some(({ targets }) => targets.length > 0),
  );

/** The text of a time of a panel: the date or period of its values, else the year or its end. */
export function whenOf({ kind, series, step }: Panel, time: number, lang: Lang): string {
  const messages = messagesOf(lang);
  const to = Math.ceil(time - 1e-9);
  for (const { track, values, targets } of series) {
    const found = track?.dateAt(time);
    if (found) return messages.trend.date(found);
    const over = [...values, ...targets].find(({ period }) => 'from' in period && period.to === to);
    if (over) return messages.period(over.period);
  }
  return messages.period({ kind: kind === 'end' && !step ? 'end' : 'year', to });
}

/** The values and targets of a series. */
export const readingsOf = ({ values, targets }: Series): Reading[] => [...values, ...targets];
