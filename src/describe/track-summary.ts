import { ordinalOf, dateOf } from '../indicator/time.js';
import type { PointFlag, TimeSeries } from '../indicator/types.js';
import type { Panel } from '../analysis/series.js';
import type { TimeWindow } from '../analysis/time-window.js';
import { indicesWithin, landmarksOf, trackMoment, trackReading, type Track } from '../analysis/track.js';
import { valueText, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { remarks, type Remark } from './notes.js';
import { markedMoment } from './words.js';

/** A summary of a long series as parts of a sentence; empty if no value is in view. */
export type TrackStanding = (
  track: Track,
  panel: Panel,
  about: { readonly subject: string; readonly view: TimeWindow; readonly lang: Lang },
) => readonly string[];

/** The latest value in view, the lowest and the highest. */
export const trackStanding: TrackStanding = (track, panel, { subject, view, lang }) => {
  const messages = messagesOf(lang);
  const found = landmarksOf(track, ...indicesWithin(track, panel.step !== undefined, view));
  if (!found) return [];
  const { latest, lowest, highest } = found;
  const value = (index: number) => valueText(trackReading(track, index), panel.unit, lang);
  const date = (index: number) => markedMoment(trackReading(track, index), trackMoment(track, index), lang);
  return [
    messages.trendActual(subject, date(latest), value(latest), undefined),
    ...(value(lowest) === value(highest)
      ? []
      : [messages.trend.between(value(lowest), date(lowest), value(highest), date(highest))]),
  ];
};

/** The maximum number of dates listed; of more, the first and last with their number. */
const MOST_DATES = 4;

/** The flags of a long series, each with its dates. */
export function flagNotes({ flags = [], step }: TimeSeries, lang: Lang): readonly Remark[] {
  const messages = messagesOf(lang);
  const dates = new Map<PointFlag, string[]>();
  const sorted = [...flags].sort((a, b) => ordinalOf(a.date, step)! - ordinalOf(b.date, step)!);
  for (const { date, flags: all } of sorted) {
    const text = messages.trend.date(dateOf(ordinalOf(date, step)!, step));
    for (const flag of all) dates.set(flag, [...(dates.get(flag) ?? []), text]);
  }
  const texts = Array.from(dates, ([flag, all]) => {
    const when =
      all.length > MOST_DATES ? `${all[0]}–${all.at(-1)}${messages.inBrackets(String(all.length))}` : all;
    const [letter, word] = messages.flags[flag];
    return `${letter} ${word}${messages.colon}${typeof when === 'string' ? when : when.join(messages.comma)}`;
  });
  return remarks('caveat', texts.length ? [texts.join(messages.semicolon)] : []);
}
