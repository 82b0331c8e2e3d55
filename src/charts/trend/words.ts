import { amount, countsInPoints, requiredGrowth } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import type { Indicator, Reading, Target } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { indexFrom, type Track } from '../../analysis/track.js';
import type { Telling } from './points.js';
import { trackDate, trackValue } from './told.js';

/** At most so many series are told in the sentence; the picture and the table tell all. */
const TOLD = 3;

/** Where each series stands, what is asked of it and at what pace, for the first few of them. */
export function sentenceOf(
  panels: readonly Panel[],
  placeCount: number,
  { lang, ...telling }: Telling,
): string {
  const messages = messagesOf(lang);
  const all = panels.flatMap((panel) => panel.series.map((one) => ({ panel, one })));
  const chosenFirst = [...all].sort(
    (a, b) => Math.sign(telling.colourOf(b.one)) - Math.sign(telling.colourOf(a.one)),
  );
  const sentences = chosenFirst.slice(0, TOLD).flatMap(({ panel, one }) => {
    const subject = [
      ...(placeCount > 1 || panels.length === 1 ? [format.inLang(one.place.name, lang)] : []),
      ...(panels.length > 1 ? [format.inLang(panel.indicator.name, lang)] : []),
    ].join(messages.comma);
    const parts = [...standing(one, panel, subject, { lang, ...telling }), ...asked(one, panel, lang)];
    return parts.length ? [parts.join(messages.semicolon) + messages.stop] : [];
  });
  const more = all.length - TOLD;
  return [...sentences, ...(more > 0 ? [messages.trendMore(more)] : [])].join(messages.space);
}

/** Whether the latest value is at the target already or beyond it, so that no pace is needed. */
function isThere(last: Reading, ahead: Target, { better }: Indicator): boolean {
  const way = (amount(ahead) ?? 0) - (amount(last) ?? 0);
  return (better === 'higher' && way <= 0) || (better === 'lower' && way >= 0);
}

/** The latest value with its share of the target; of a long series also how far it went in view. */
function standing(one: Series, panel: Panel, subject: string, telling: Telling): string[] {
  const { lang } = telling;
  const messages = messagesOf(lang);
  if (one.track) {
    const { latest, low, high } = marksOf(one.track, panel, telling);
    if (latest === undefined || low === undefined || high === undefined) return [];
    const [value, date] = [
      (index: number) => trackValue(one.track!, panel, index, lang),
      (index: number) => trackDate(one.track!, index, lang),
    ];
    return [
      messages.trendActual(subject, date(latest), value(latest), undefined),
      messages.trend.between(value(low), date(low), value(high), date(high)),
    ];
  }
  const last = series.latestValue(one);
  if (!last) return [];
  const share = series.latestAttainment(one, panel.indicator);
  const inShares = !countsInPoints(panel.indicator.quantity);
  const shareText = inShares && share && 'value' in share ? format.percentText(share.value, lang) : undefined;
  return [
    messages.trendActual(
      subject,
      messages.period(last.period),
      format.valueText(last, panel.unit, lang),
      shareText,
    ),
  ];
}

/** The next target and the pace it takes, where a pace means something. */
function asked(one: Series, panel: Panel, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const ahead = series.targetsAhead(one).find((target) => target.value !== null);
  if (!ahead) return [];
  const force = messages.force[ahead.force ?? 'set'];
  const told = [force, messages.period(ahead.period), format.valueText(ahead, panel.unit, lang)] as const;
  const last = series.latestValue(one);
  if (!last || one.track || isThere(last, ahead, panel.indicator)) return [messages.trendTarget(...told)];
  const needed = requiredGrowth(last, ahead, panel.indicator.quantity);
  if ('value' in needed) {
    const before = series.paceSoFar(one, panel.indicator);
    const first = one.values.find((value) => value.value !== null);
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
    return [
      messages.trend.pointsPace(...told, format.differenceText(perYear.value, [last, ONE_DECIMAL], lang)),
    ];
  return [messages.trendTarget(...told)];
}

/** A pace in points may show one decimal more than whole points. */
const ONE_DECIMAL = { scale: 1, printed: '0.0' } as Reading;

/** The indices of a track in view, the second after the last. What stands at the very begin of a span of fine values belongs to the time before it. */
export function inView(
  times: Float64Array,
  { step }: Panel,
  { from, to }: Telling,
): [begin: number, end: number] {
  return [indexFrom(times, step ? from + 1e-9 : from), indexFrom(times, to + 1e-9)];
}

type Marked = Record<'first' | 'latest' | 'low' | 'high', number | undefined>;
const marked = new WeakMap<Track, { readonly of: string; readonly found: Marked }>();

/** The first, latest, lowest and highest value of a track in view, looked for once. */
export function marksOf(track: Track, panel: Panel, telling: Telling): Marked {
  const { times, values } = track;
  const [begin, end] = inView(times, panel, telling);
  const known = marked.get(track);
  if (known?.of === `${begin} ${end}`) return known.found;
  let [first, latest, low, high] = [-1, -1, -1, -1];
  for (let i = begin; i < end; i += 1) {
    const value = values[i] as number;
    if (value !== value) continue;
    if (first < 0) first = low = high = i;
    latest = i;
    if (value < (values[low] as number)) low = i;
    else if (value > (values[high] as number)) high = i;
  }
  const found: Marked = first < 0 ? NOTHING : { first, latest, low, high };
  marked.set(track, { of: `${begin} ${end}`, found });
  return found;
}

const NOTHING: Marked = { first: undefined, latest: undefined, low: undefined, high: undefined };
