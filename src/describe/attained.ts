import { attainment, countsInPoints, difference, isMet } from '../analysis/attainment.js';
import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import type { Indicator, Reading, Target, Unit } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';

/**
 * How a value stands to its target: 完成率 194.8%, then 达到目标. Points for percentages and scores; the
 * reason where the two cannot be compared; nothing without one of the two figures.
 */
export function attainedParts(
  actual: Reading | undefined,
  target: Target,
  { quantity, better }: Indicator,
  unit: Unit,
  lang: Lang,
): string[] {
  const messages = messagesOf(lang);
  if (!actual || actual.value === null || target.value === null) return [];
  const gap = difference(actual, target);
  if ('why' in gap) return [messages.reason[gap.why]];
  if (target.upTo !== undefined && gap.value === 0) return [messages.withinRange];
  const share = attainment(actual, target, quantity);
  const apart = format.differenceText(gap.value, [actual, target], lang);
  const figure = countsInPoints(quantity)
    ? `${messages.againstTarget} ${messages.points(apart)}`
    : 'value' in share
      ? `${messages.attainment} ${format.percentText(share.value, lang)}`
      : `${messages.againstTarget} ${format.joined(apart, format.unitText(target.scale, unit, lang), lang)}`;
  const met = isMet(actual, target, better);
  return [figure, ...(met === undefined ? [] : [met ? messages.met : messages.behind])];
}
