import { amount, countsInPoints, requiredGrowth } from '../indicator/attainment.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import * as series from '../indicator/series.js';
import type { Panel, Series } from '../indicator/series.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { whereText, type Table } from './chart.js';

/** At most so many series are told in the sentence; the picture and the table tell all. */
const TOLD = 3;

/** All that is known of one reading, as one spoken sentence. */
export function pointSentence(reading: Reading, one: Series, panel: Panel, lang: Lang): string {
  const words = wordsOf(lang);
  const value = reading.value === null ? words.noFigure : format.valueText(reading, panel.unit, lang);
  const subject = [one.place.name, panel.indicator.name].map((name) => format.inLang(name, lang));
  const method = reading.method ? [format.inLang(reading.method, lang)] : [];
  const sentence = [
    subject.join(words.comma),
    `${words.period(reading.period)}${words.colon}${kindWord(reading, lang)} ${value}`,
    ...method,
  ];
  return words.spoken(sentence.join(words.semicolon));
}

function kindWord(reading: Reading, lang: Lang): string {
  const words = wordsOf(lang);
  if (reading.kind === 'target') return words.force[reading.force ?? 'set'];
  return reading.kind === 'computed' ? words.computed : words.actual.toLowerCase();
}

/** Where each series stands, what is asked of it and at what pace, for the first few of them. */
export function sentenceOf(panels: readonly Panel[], placeCount: number, lang: Lang): string {
  const words = wordsOf(lang);
  const all = panels.flatMap((panel) => panel.series.map((one) => ({ panel, one })));
  const sentences = all.slice(0, TOLD).flatMap(({ panel, one }) => {
    const last = series.latestValue(one);
    if (!last) return [];
    const subject = [
      ...(placeCount > 1 || panels.length === 1 ? [format.inLang(one.place.name, lang)] : []),
      ...(panels.length > 1 ? [format.inLang(panel.indicator.name, lang)] : []),
    ].join(words.comma);
    const value = (reading: Reading) => format.valueText(reading, panel.unit, lang);
    const share = series.latestAttainment(one, panel.indicator);
    const inShares = !countsInPoints(panel.indicator.quantity);
    const shareText =
      inShares && share && 'value' in share ? format.percentText(share.value, lang) : undefined;
    const ahead = series.targetsAhead(one).find((target) => target.value !== null);
    const parts = [words.trendActual(subject, words.period(last.period), value(last), shareText)];
    if (ahead) {
      const force = words.force[ahead.force ?? 'set'];
      const needed = requiredGrowth(last, ahead, panel.indicator.quantity);
      const before = series.paceSoFar(one, panel.indicator);
      const first = one.values.find((reading) => reading.value !== null);
      parts.push(
        'value' in needed && !isThere(last, ahead, panel.indicator)
          ? words.trendPace(
              force,
              words.period(ahead.period),
              value(ahead),
              format.percentText(needed.value, lang),
              {
                pace: before && 'value' in before ? format.percentText(before.value, lang) : undefined,
                years: last.period.to - (first?.period.to ?? last.period.to),
                computed: first?.kind === 'computed',
              },
            )
          : words.trendTarget(force, words.period(ahead.period), value(ahead)),
      );
    }
    return [parts.join(words.semicolon) + words.stop];
  });
  const more = all.length - TOLD;
  return [...sentences, ...(more > 0 ? [words.trendMore(more)] : [])].join(words.space);
}

/** Whether the latest value is at the target already or beyond it, so that no pace is needed. */
function isThere(last: Reading, ahead: Target, { better }: Indicator): boolean {
  const way = (amount(ahead) ?? 0) - (amount(last) ?? 0);
  return (better === 'higher' && way <= 0) || (better === 'lower' && way >= 0);
}

/** The readings as a table, in the order of time within each series. */
export function tableOf(panels: readonly Panel[], caption: string, lang: Lang): Table {
  const words = wordsOf(lang);
  return {
    caption,
    columns: [words.indicator, words.place, words.periodHead, words.kindHead, words.valueHead, words.source],
    rows: panels.flatMap((panel) =>
      panel.series.flatMap((one) =>
        [...one.values, ...one.targets]
          .sort((a, b) => a.period.to - b.period.to)
          .map((reading) => [
            format.inLang(panel.indicator.name, lang),
            format.inLang(one.place.name, lang),
            words.period(reading.period),
            kindWord(reading, lang),
            reading.value === null ? words.noFigure : format.valueText(reading, panel.unit, lang),
            whereText(reading.sources[0], lang),
          ]),
      ),
    ),
  };
}
