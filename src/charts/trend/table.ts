import * as format from '../../messages/format.js';
import type { Panel, Series } from '../../analysis/series.js';
import { messagesOf } from '../../messages/index.js';
import type { Table } from '../chart.js';
import { timeId, seriesId } from './model.js';
import type { Telling } from './points.js';
import { kindWord, printedText, standingParts, targetOf, trackDate, trackValue } from './told.js';
import { marksOf } from './words.js';

/** A long series of more values than this has only its extremes in the table. */
const IN_TABLE = 500;

/** The readings as a table, in the order of time within each series; with how they stand to targets where any does. */
export function tableOf(panels: readonly Panel[], caption: string, telling: Telling): Table {
  const messages = messagesOf(telling.lang);
  const all = panels.flatMap((panel) => panel.series.map((one) => ({ panel, one })));
  const rest = all.flatMap(({ one: { track } }) => (track && track.count > IN_TABLE ? [track.count] : []));
  const rows = all.flatMap(({ panel, one }) => [
    ...readingRows(one, panel, telling),
    ...trackRows(one, panel, telling),
  ]);
  const standing = rows.some((row) => row.standing);
  return {
    caption: [caption, ...rest.slice(0, 1).map(messages.trend.someOf)].join(messages.stop + messages.space),
    columns: [
      ...[messages.indicator, messages.place, messages.periodHead, messages.kindHead, messages.valueHead],
      ...(standing ? [messages.againstTarget] : []),
      messages.source,
    ],
    rows: rows.map((row) => [...row.cells, ...(standing ? [row.standing] : []), row.source]),
    keys: rows.map(({ key }) => [key]),
  };
}

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
  readonly standing: string;
  readonly source: string;
}

const namesOf = ({ place }: Series, { indicator }: Panel, { lang }: Telling) =>
  [indicator.name, place.name].map((name) => format.inLang(name, lang));

function readingRows(one: Series, panel: Panel, telling: Telling): Row[] {
  const { lang } = telling;
  const messages = messagesOf(lang);
  const names = namesOf(one, panel, telling);
  return [...one.values, ...one.targets]
    .sort((a, b) => a.period.to - b.period.to)
    .map((reading) => {
      const target = targetOf(reading, one);
      return {
        key: reading.id,
        cells: [
          ...names,
          messages.period(reading.period),
          kindWord(reading, lang),
          printedText(reading, panel, lang),
        ],
        standing: target ? standingParts(target, one, panel, lang).join(messages.semicolon) : '',
        source: telling.where(reading.sources[0]),
      };
    });
}

/** The values of a track; of a long one the first, the lowest, the highest and the latest in view. */
function trackRows(one: Series, panel: Panel, telling: Telling): Row[] {
  const { track } = one;
  if (!track) return [];
  const { lang } = telling;
  const messages = messagesOf(lang);
  const names = namesOf(one, panel, telling);
  const source = telling.where(track.record.sources[0]);
  const row = (index: number, kind: string): Row => {
    const value = Number.isNaN(track.values[index])
      ? messages.noFigure
      : trackValue(track, panel, index, lang);
    return {
      key: timeId(seriesId(one, panel), track.times[index] ?? 0),
      cells: [...names, trackDate(track, index, lang), kind, value],
      ...{ standing: '', source },
    };
  };
  if (track.count <= IN_TABLE)
    return Array.from({ length: track.count }, (_, i) => row(i, messages.actual.toLowerCase()));
  const found = marksOf(track, panel, telling);
  const { first, lowest, highest, latest } = messages.trend;
  return [
    [found.first, first] as const,
    [found.low, lowest] as const,
    [found.high, highest] as const,
    [found.latest, latest] as const,
  ].flatMap(([index, kind]) => (index === undefined ? [] : [row(index, kind)]));
}
