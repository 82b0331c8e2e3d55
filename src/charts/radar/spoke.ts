import type { Told } from '../../layout/datum-focus.js';
import { isMet } from '../../analysis/attainment.js';
import type { ComparedIndicator, Comparison } from '../../analysis/comparison.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import type { Reading, Source, Target } from '../../indicator/types.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import { messagesOf } from '../../messages/index.js';
import { attainedParts } from '../../describe/attained.js';
import type { Footnotes } from '../chart.js';
import type { Spoke } from './model.js';

/** What all spokes of a radar have in common. */
export interface SpokeFacts {
  readonly comparison: Comparison;
  readonly kind: ReferenceKind;
  /** Ids of the places and indicators that are looked at. */
  readonly highlight: readonly string[];
  /** Whether the mean of all places is drawn. */
  readonly several: boolean;
  readonly footnotes: Footnotes;
  /** The target that was set for the very time of a reading. */
  readonly targetOf: (reading: Reading) => Target | undefined;
  /** Where a reading is printed. */
  readonly where: (source: Source | undefined) => string;
  readonly lang: Lang;
}

/** One compared indicator as a spoke, with its words. */
export function spokeOf(one: ComparedIndicator, facts: SpokeFacts): Spoke {
  const { footnotes, lang } = facts;
  const { indicator, shares } = one;
  const marks = footnotes.marks(one.notes, reversals(one, lang));
  const name = format.inLang(indicator.short ?? indicator.name, lang);
  const known = shares.filter((share) => share !== undefined);
  const mean = known.length ? known.reduce((sum, share) => sum + share, 0) / known.length : undefined;
  const parts = one.readings.map((reading, index) => partsOf(one, reading, index, mean, facts));
  return {
    id: indicator.id,
    name: name + (marks && `\u2009${marks}`),
    shares,
    mean,
    figures: one.readings.map((reading, index) => figureOf(one, reading, index, facts)),
    sentences: parts.map((some) => messagesOf(lang).spoken(some.join(messagesOf(lang).semicolon))),
    told: parts.map((some, index) => toldOf(one, index, some, facts)),
    reference: wholeText(one, facts),
    front: facts.highlight.includes(indicator.id),
  };
}

/** Which sides of a scale were turned so that outwards is better. */
function reversals({ indicator }: ComparedIndicator, lang: Lang): string[] {
  const messages = messagesOf(lang);
  if (indicator.quantity === 'rank' && indicator.outOf) return [messages.rankReversed(indicator.outOf)];
  return indicator.better === 'lower' ? [messages.lowerIsBetter] : [];
}

/** The printed value of a place, and its target where that is 100 %; a dash without a figure. */
function figureOf(
  one: ComparedIndicator,
  reading: Reading | undefined,
  index: number,
  { kind, lang }: SpokeFacts,
): string {
  if (!reading || reading.value === null) return '—';
  if (kind !== 'target' || one.indicator.quantity === 'rank')
    return format.valueText(reading, one.unit, lang);
  const whole = one.references[index];
  const target = whole === undefined ? undefined : asPrinted(whole, reading);
  return format.pairText(reading, '/', target, one.unit, lang);
}

/** What 100 % is on a spoke where the author gave it; else empty. */
function wholeText(
  { readings, unit, references: wholes, indicator }: ComparedIndicator,
  { kind, lang }: SpokeFacts,
): string {
  const whole = wholes.find((value) => value !== undefined);
  const reading = readings.find((one) => one !== undefined);
  if (kind !== 'given' || whole === undefined || !reading || indicator.quantity === 'rank') return '';
  return messagesOf(lang).hundredIs(format.valueText(asPrinted(whole, reading), unit, lang));
}

/** A value in the unit as it would be printed beside a reading: with its multiplier and with no more digits than it has. */
function asPrinted(value: number, { scale, ...reading }: Reading): Reading {
  const scaled = Number((value / scale).toPrecision(12));
  const { approximation: _, ...exact } = reading;
  return { ...exact, scale, value: scaled, printed: String(scaled) };
}

/** Which share of 100 % a value is; the leader of all is said to lead. */
export const shareText = (share: number, kind: ReferenceKind, lang: Lang): string =>
  kind === 'leader' && share === 1
    ? messagesOf(lang).leads
    : messagesOf(lang).ofWhole[kind](format.percentText(share, lang));

/** First place and indicator, then the value, its share, and its target where one was set for the same time. */
function partsOf(
  { indicator, unit, shares }: ComparedIndicator,
  reading: Reading | undefined,
  index: number,
  mean: number | undefined,
  { comparison, kind, several, targetOf, lang }: SpokeFacts,
): string[] {
  const messages = messagesOf(lang);
  const place = comparison.places[index];
  const share = shares[index];
  const ranked = indicator.quantity === 'rank';
  const target = reading && targetOf(reading);
  const attained = target ? attainedParts(reading, target, indicator, unit, lang) : [];
  return [
    `${place ? format.inLang(place.name, lang) : ''}${messages.comma}${format.inLang(indicator.name, lang)}`,
    reading && reading.value !== null
      ? `${messages.period(reading.period)}${messages.colon}${format.valueText(reading, unit, lang)}`
      : messages.noFigure,
    ...(share === undefined || ranked ? [] : [shareText(share, kind, lang)]),
    ...(several && mean !== undefined && !ranked ? [messages.meanShare(format.percentText(mean, lang))] : []),
    ...(target ? [messages.target + messages.colon + format.valueText(target, unit, lang)] : []),
    ...(kind === 'target' ? attained.slice(1) : attained),
  ];
}

function toldOf(
  one: ComparedIndicator,
  index: number,
  [title = '', value = '', ...parts]: readonly string[],
  { comparison, footnotes, targetOf, where, lang }: SpokeFacts,
): Told {
  const messages = messagesOf(lang);
  const place = comparison.places[index]?.id ?? '';
  const reading = one.readings[index];
  const printed = where(reading?.sources[0]);
  const share = one.shares[index];
  return {
    ...{ key: `${place}/${one.indicator.id}`, indicator: one.indicator.id, place, title },
    lines: [
      ...[value, ...parts],
      ...footnotes.texts(one.notes, reversals(one, lang)),
      ...(printed ? [messages.source + messages.colon + printed] : []),
    ],
    news: messages.spoken(title + messages.semicolon + value),
    behind: isMet(reading, reading && targetOf(reading), one.indicator.better) === false,
    short: share !== undefined && share < 1 ? 1 - share : undefined,
  };
}
