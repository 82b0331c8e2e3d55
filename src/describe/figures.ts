import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Reading } from '../indicator/types.js';
import { factOf, type Description, type FactOf, type TargetFigure } from './description.js';

/** The attainment of a row, or the change still required. */
export const figureFact = (
  description: Pick<Description, 'facts'>,
): FactOf<'attainment' | 'required'> | undefined =>
  factOf(description, 'attainment') ?? factOf(description, 'required');

/** The largest progress that is told as a figure: beyond it the way was too short for one. */
const MOST_PROGRESS = 5;

/**
 * The progress from base to target: below zero, or far beyond the target, only that it is so. Empty if it is
 * meaningless or nothing is reported.
 */
export function progressText(description: Pick<Description, 'facts'>, lang: Lang): string {
  const share = factOf(description, 'progress')?.share;
  if (share === undefined) return '';
  if (share < 0) return `<${format.wholePercent(0, lang)}`;
  if (share > MOST_PROGRESS) return `>${format.wholePercent(MOST_PROGRESS, lang)}`;
  return format.percentText(share, lang);
}

/** A difference in points: +0.7 pts. */
export function pointsText(
  difference: number,
  readings: readonly Reading[],
  { indicator, unit }: Pick<Description, 'indicator' | 'unit'>,
  lang: Lang,
): string {
  const isPercent = format.unitText(1, unit, lang) === '%';
  const of = indicator.quantity === 'score' ? 'score' : isPercent ? 'percent' : 'other';
  return messagesOf(lang).points(format.differenceText(difference, readings, lang), of);
}

/** A figure without its label: 194.8%, +0.7 pts, 6 items more. */
export function targetFigureText(
  figure: Exclude<TargetFigure, { readonly kind: 'none' }>,
  description: Pick<Description, 'indicator' | 'unit'>,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  switch (figure.kind) {
    case 'share':
      return format.percentText(figure.share, lang);
    case 'change':
      return format.changeText(figure.change, lang);
    case 'points':
      return pointsText(figure.difference, figure.of, description, lang);
    case 'difference': {
      const text = format.differenceText(figure.difference, figure.of, lang);
      return figure.scale === undefined
        ? text
        : format.joined(text, format.unitText(figure.scale, description.unit, lang), lang);
    }
    case 'within-range':
      return messages.withinRange;
    case 'at-bound':
      return messages.atBound;
    case 'kept':
      return messages.status.met;
  }
}

/** The label of a figure. */
export function labelText(label: NonNullable<FactOf<'required'>['label']>, lang: Lang): string {
  const messages = messagesOf(lang);
  if (label === 'attainment') return messages.attainment;
  return label === 'against-target' ? messages.againstTarget : messages.required[label];
}
