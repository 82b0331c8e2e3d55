import { attainment, countsInPoints } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { isTarget } from '../../indicator/periods.js';
import * as series from '../../analysis/series.js';
import type { Panel, Series } from '../../analysis/series.js';
import { dateOf } from '../../indicator/time.js';
import { decimalsAt, type Track } from '../../analysis/track.js';
import type { Reading, Target } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { attainedParts } from '../../describe/attained.js';

/** What a reading is: actual, computed, or a target by its force. */
export function kindWord(reading: Reading, lang: Lang): string {
  const messages = messagesOf(lang);
  if (reading.kind === 'target') return messages.force[reading.force ?? 'set'];
  return reading.kind === 'computed' ? messages.computed : messages.actual.toLowerCase();
}

/** A value with its unit, or that none is printed. */
export const printedText = (reading: Reading, { unit }: Panel, lang: Lang): string =>
  reading.value === null ? messagesOf(lang).noFigure : format.valueText(reading, unit, lang);

/** How a target stands: attained and reached or not, or for one to come which share of it the latest value is; a total begins anew. */
export function standingParts(target: Target, one: Series, panel: Panel, lang: Lang): string[] {
  const { indicator, unit } = panel;
  const messages = messagesOf(lang);
  if (target.value === null) return [];
  const due = series.valueFor(one, target);
  if (due && due.value !== null) return attainedParts(due, target, indicator, unit, lang);
  const last = series.latestFor(one, target);
  const share = attainment(last, target, indicator.quantity);
  const told =
    last && 'value' in share && !countsInPoints(indicator.quantity) && target.period.kind !== 'total';
  return [
    messages.status['not-reported'],
    ...(told
      ? [messages.trend.soFar(format.percentText(share.value, lang), latestWhen(one, last, lang))]
      : []),
  ];
}

/** When the latest value was, a date where it is one of a track. */
function latestWhen({ track }: Series, last: Reading, lang: Lang): string {
  const messages = messagesOf(lang);
  return track?.latest && last.id === track.record.id
    ? trackDate(track, track.latest.index, lang)
    : messages.period(last.period);
}

/** What a reading says at its time: what it is, its value, and of a target how it stands. */
export function toldParts(reading: Reading, one: Series, panel: Panel, lang: Lang): string[] {
  const messages = messagesOf(lang);
  const verdict = reading.verdict && messages.verdict + messages.colon + format.inLang(reading.verdict, lang);
  return [
    `${kindWord(reading, lang)} ${printedText(reading, panel, lang)}`,
    ...(isTarget(reading) ? standingParts(reading, one, panel, lang) : []),
    ...(verdict ? [verdict] : []),
  ];
}

/** Whose value it is, of what and when. */
export function newsOf(reading: Reading, { place }: Series, panel: Panel, lang: Lang): string {
  const messages = messagesOf(lang);
  const names = [place.name, panel.indicator.name].map((name) => format.inLang(name, lang));
  const value = `${kindWord(reading, lang)} ${printedText(reading, panel, lang)}`;
  const when = messages.period(reading.period);
  return messages.spoken(names.join(messages.comma) + messages.semicolon + when + messages.colon + value);
}

/** All that is known of one reading, as one spoken sentence: with an actual value also its target, and the other way round. */
export function pointSentence(reading: Reading, one: Series, panel: Panel, lang: Lang): string {
  const messages = messagesOf(lang);
  const target = targetOf(reading, one);
  const due = isTarget(reading) ? series.valueFor(one, reading) : undefined;
  const other = isTarget(reading) ? due : target;
  const verdict = reading.verdict ?? due?.verdict;
  return messages.spoken(
    [
      newsOf(reading, one, panel, lang),
      ...(other ? [`${kindWord(other, lang)} ${printedText(other, panel, lang)}`] : []),
      ...(target ? standingParts(target, one, panel, lang) : []),
      ...(verdict ? [messages.verdict + messages.colon + format.inLang(verdict, lang)] : []),
      ...(reading.method ? [sumOf(reading.method, lang)] : []),
    ].join(messages.semicolon),
  );
}

/** How a value was computed, without the word for that, which stands before the value already. */
function sumOf(method: NonNullable<Reading['method']>, lang: Lang): string {
  const messages = messagesOf(lang);
  const text = format.methodText(method, lang);
  const again = messages.computed + messages.colon;
  return text.startsWith(again) ? text.slice(again.length) : text;
}

/** A target itself, else the target of the very time of a value; undefined where there is none. */
export const targetOf = (reading: Reading, { targets }: Series): Target | undefined =>
  isTarget(reading)
    ? reading
    : targets.find(({ period: { to, kind } }) => to === reading.period.to && kind === reading.period.kind);

/** A value of a track with its unit. */
export function trackValue(track: Track, { unit }: Panel, index: number, lang: Lang): string {
  const value = track.values[index] ?? NaN;
  return format.joined(
    format.formatNumber(value, decimalsAt(track, value), lang),
    format.unitText(1, unit, lang),
    lang,
  );
}

/** The date of a value of a track. */
export const trackDate = (track: Track, index: number, lang: Lang): string =>
  messagesOf(lang).trend.date(dateOf(track.ordinal(index), track.record.step));
