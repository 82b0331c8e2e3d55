import { attainment, countsInPoints, difference, isMet } from '../analysis/attainment.js';
import type { Indicator, Reading, Target } from '../indicator/types.js';
import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factOf, type Description, type Fact, type FactOf, type TargetFigure } from './description.js';

/** The figure of a row in its picture and its table: a share, a difference, or in two words why there is none. */
function plainFigure(description: Description, lang: Lang): string {
  const { figure } = figureFact(description) ?? NO_TARGET;
  if (figure.kind !== 'none') return targetFigureText(figure, description, lang);
  const messages = messagesOf(lang);
  if (figure.why === 'direction-unknown') return messages.reason[figure.why];
  const target = factOf(description, 'target')?.reading;
  if (!target || target.value === null) return messages.reason['no-target'];
  if (description.state === 'not-comparable') return messages.incomparable;
  return factOf(description, 'actual') ? messages.noActual : messages.noBase;
}

const NO_TARGET: FactOf<'attainment' | 'required'> = {
  role: 'attainment',
  figure: { kind: 'none', why: 'no-target' },
};

/** How a row stands to its target, or what is still required of it. */
export const figureFact = (
  description: Pick<Description, 'facts'>,
): FactOf<'attainment' | 'required'> | undefined =>
  factOf(description, 'attainment') ?? factOf(description, 'required');

/** The same with what must be said beside: that it was missed, and where `mixed` that it is still required. */
export function rowFigure(description: Description, lang: Lang, mixed = false): string {
  const messages = messagesOf(lang);
  const figure = plainFigure(description, lang);
  if (description.state === 'missed') return `${messages.missed} ${figure}`;
  const required = factOf(description, 'required');
  return mixed && required?.label ? `${labelText(required.label, lang)} ${figure}` : figure;
}

/** The printed figures of a row: base, actual and target as far as there are, in that order. */
export function rowValues(description: Description, lang: Lang): string {
  const { unit } = description;
  const [base, actual, target] = (['base', 'actual', 'target'] as const).map(
    (role) => factOf(description, role)?.reading,
  );
  const one = (reading: Reading | undefined) => (reading ? format.valueText(reading, unit, lang) : '');
  if (!actual) return base ? format.pairText(base, '→', target, unit, lang) : one(target);
  const pair = target ? format.pairText(actual, '/', target, unit, lang) : one(actual);
  if (!base || base.value === null) return pair;
  const alike = base.scale === actual.scale && base.scale === (target ?? base).scale;
  return `${alike ? format.figureText(base, lang) : one(base)} → ${pair}`;
}

/** The part of the way from base to target that is done; empty where that means nothing or nothing is reported. */
export function progressText(description: Pick<Description, 'facts'>, lang: Lang): string {
  const done = factOf(description, 'progress');
  return done ? format.percentText(done.share, lang) : '';
}

/** A figure without its label: 194.8%, +0.7 pts, 6 items more; for none the reason. */
export function targetFigureText(
  figure: TargetFigure,
  { unit }: Pick<Description, 'unit'>,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  switch (figure.kind) {
    case 'share':
      return format.percentText(figure.share, lang);
    case 'change':
      return format.changeText(figure.change, lang);
    case 'points':
      return messages.points(format.differenceText(figure.difference, figure.of, lang));
    case 'difference': {
      const text = format.differenceText(figure.difference, figure.of, lang);
      return figure.scale === undefined
        ? text
        : format.joined(text, format.unitText(figure.scale, unit, lang), lang);
    }
    case 'within-range':
      return messages.withinRange;
    case 'at-bound':
      return messages.atBound;
    case 'kept':
      return messages.status.met;
    case 'none':
      return messages.reason[figure.why];
  }
}

/** The word before a figure. */
export function labelText(label: NonNullable<FactOf<'required'>['label']>, lang: Lang): string {
  const messages = messagesOf(lang);
  if (label === 'attainment') return messages.attainment;
  return label === 'against-target' ? messages.againstTarget : messages.required[label];
}

/**
 * How a value stands to its target: the figure, then whether it was met. Points for percentages and scores;
 * the reason where the two cannot be compared; nothing without one of the two figures, and where it is not
 * known which way is better.
 */
export function attainmentFacts(
  actual: Reading | undefined,
  target: Target,
  { quantity, better }: Indicator,
): readonly Fact[] {
  if (!actual || actual.value === null || target.value === null || better === 'unknown') return [];
  const gap = difference(actual, target);
  if ('why' in gap) return [{ role: 'attainment', figure: { kind: 'none', why: gap.why } }];
  if (target.upTo !== undefined && gap.value === 0)
    return [{ role: 'attainment', figure: { kind: 'within-range' } }];
  const share = attainment(actual, target, quantity);
  const apart = { difference: gap.value, of: [actual, target] } as const;
  const fact: Fact = countsInPoints(quantity)
    ? { role: 'attainment', label: 'against-target', figure: { kind: 'points', ...apart } }
    : 'value' in share
      ? { role: 'attainment', label: 'attainment', figure: { kind: 'share', share: share.value } }
      : {
          role: 'attainment',
          label: 'against-target',
          figure: { kind: 'difference', scale: target.scale, ...apart },
        };
  const met = isMet(actual, target, better);
  return met === undefined ? [fact] : [fact, { role: 'status', status: met ? 'met' : 'missed' }];
}
