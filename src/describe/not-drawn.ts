import type { Panel } from '../analysis/series.js';
import { valueText, type Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { namesOfSingle, singleNote } from './trend-summary.js';

/** The notes on panels that are not drawn: targets for a year beside values of months or quarters, then all others. */
export function notDrawn(single: readonly Panel[], lang: Lang, drawn: readonly Panel[]): readonly string[] {
  const isBeside = ({ indicator, series }: Panel) =>
    series.every(({ values }) => !values.length) &&
    drawn.some((one) => one.step !== undefined && one.indicator === indicator);
  const targets = single.filter(isBeside).flatMap(({ series, ...panel }) =>
    series.flatMap((one) =>
      one.targets.map((target) => {
        const [name = ''] = namesOfSingle([{ ...panel, series: [{ ...one, targets: [target] }] }], lang);
        return name + messagesOf(lang).colon + valueText(target, panel.unit, lang);
      }),
    ),
  );
  return [
    ...(targets.length ? [messagesOf(lang).trend.yearTargets(targets)] : []),
    ...singleNote(
      single.filter((panel) => !isBeside(panel)),
      lang,
    ),
  ];
}
