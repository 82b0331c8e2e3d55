import type { ComparedIndicator } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import type { Description } from '../../describe/description.js';
import { sentence } from '../../describe/text.js';
import type { Reading } from '../../indicator/types.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import { meanOf } from './describe.js';
import type { Spoke } from './model.js';

/** One compared indicator as a spoke, with its texts; `items` describe it place by place. */
export function spokeOf(
  one: ComparedIndicator,
  items: readonly Description[],
  { kind, marks, front, lang }: { kind: ReferenceKind; marks: string; front: boolean; lang: Lang },
): Spoke {
  const { indicator, shares } = one;
  const name = format.inLang(indicator.short ?? indicator.name, lang);
  return {
    id: indicator.id,
    name: name + (marks && `\u2009${marks}`),
    shares,
    mean: meanOf(shares),
    figures: one.readings.map((reading, index) => figureOf(one, reading, one.references[index], kind, lang)),
    sentences: items.map((item) => sentence(item, lang)),
    reference: referenceText(one, kind, lang),
    front,
  };
}

/** The printed value of a place, and its target where that is 100 %; a dash without a figure. */
function figureOf(
  { indicator, unit }: ComparedIndicator,
  reading: Reading | undefined,
  reference: number | undefined,
  kind: ReferenceKind,
  lang: Lang,
): string {
  if (!reading || reading.value === null) return '—';
  if (kind !== 'target' || indicator.quantity === 'rank') return format.valueText(reading, unit, lang);
  const target = reference === undefined ? undefined : asPrinted(reference, reading);
  return format.pairText(reading, '/', target, unit, lang);
}

/** What 100 % is on a spoke where the author gave it; else empty. */
function referenceText(
  { readings, unit, references, indicator }: ComparedIndicator,
  kind: ReferenceKind,
  lang: Lang,
): string {
  const reference = references.find((value) => value !== undefined);
  const reading = readings.find((one) => one !== undefined);
  if (kind !== 'given' || reference === undefined || !reading || indicator.quantity === 'rank') return '';
  return messagesOf(lang).hundredIs(format.valueText(asPrinted(reference, reading), unit, lang));
}

/** A value in the unit as it would be printed beside a reading: with its multiplier and no more digits than it has. */
function asPrinted(value: number, { scale, ...reading }: Reading): Reading {
  const scaled = Number((value / scale).toPrecision(12));
  const { approximation: _, ...exact } = reading;
  return { ...exact, scale, value: scaled, printed: String(scaled) };
}
