import type { Panel } from '../analysis/series.js';
import type { TimeWindow } from '../analysis/time-window.js';
import { indicesWithin, landmarksOf, trackMoment, trackReading, type Track } from '../analysis/track.js';
import { valueText, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { momentText } from './words.js';

/** Where a long series stands, as parts of a sentence; none where it has no value in view. */
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
  const date = (index: number) => momentText(trackMoment(track, index), lang);
  return [
    messages.trendActual(subject, date(latest), value(latest), undefined),
    messages.trend.between(value(lowest), date(lowest), value(highest), date(highest)),
  ];
};
