import type { Told } from '../frame/datum-stops.js';
import type { ComparedIndicator, Comparison } from '../indicator/compare.js';
import * as format from '../indicator/format.js';
import type { Lang } from '../indicator/format.js';
import type { Reading } from '../indicator/types.js';
import type { WholeKind } from '../indicator/wholes.js';
import { wordsOf } from '../indicator/words/index.js';
import { whereText, type Footnotes } from './chart.js';
import type { Spoke } from './spoke.js';

/** What all spokes of a radar have in common. */
export interface SpokeFacts {
  readonly comparison: Comparison;
  readonly kind: WholeKind;
  /** Ids of the places and indicators that are looked at. */
  readonly highlight: readonly string[];
  /** Whether the mean of all places is drawn. */
  readonly several: boolean;
  readonly footnotes: Footnotes;
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
    key: indicator.id,
    name: name + (marks && `\u2009${marks}`),
    shares,
    mean,
    figures: one.readings.map((reading, index) => figureOf(one, reading, index, facts)),
    sentences: parts.map((some) => wordsOf(lang).spoken(some.join(wordsOf(lang).semicolon))),
    told: parts.map((some, index) => toldOf(one, index, some, facts)),
    whole: wholeText(one, facts),
    front: facts.highlight.includes(indicator.id),
  };
}

/** Which sides of a scale were turned so that outwards is better. */
function reversals({ indicator }: ComparedIndicator, lang: Lang): string[] {
  const words = wordsOf(lang);
  if (indicator.quantity === 'rank' && indicator.outOf) return [words.rankReversed(indicator.outOf)];
  return indicator.better === 'lower' ? [words.lowerIsBetter] : [];
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
  const whole = one.wholes[index];
  const target = whole === undefined ? undefined : asPrinted(whole, reading);
  return format.pairText(reading, '/', target, one.unit, lang);
}

/** What 100 % is on a spoke where the author gave it; else empty. */
function wholeText(
  { readings, unit, wholes, indicator }: ComparedIndicator,
  { kind, lang }: SpokeFacts,
): string {
  const whole = wholes.find((value) => value !== undefined);
  const reading = readings.find((one) => one !== undefined);
  if (kind !== 'given' || whole === undefined || !reading || indicator.quantity === 'rank') return '';
  return wordsOf(lang).hundredIs(format.valueText(asPrinted(whole, reading), unit, lang));
}

/** A value in the unit as it would be printed beside a reading: with its multiplier and with no more digits than it has. */
function asPrinted(value: number, { scale, ...reading }: Reading): Reading {
  const scaled = Number((value / scale).toPrecision(12));
  const { approximation: _, ...exact } = reading;
  return { ...exact, scale, value: scaled, printed: String(scaled) };
}

function partsOf(
  { indicator, unit, shares }: ComparedIndicator,
  reading: Reading | undefined,
  index: number,
  mean: number | undefined,
  { comparison, kind, several, lang }: SpokeFacts,
): string[] {
  const words = wordsOf(lang);
  const place = comparison.places[index];
  const share = shares[index];
  const ranked = indicator.quantity === 'rank';
  return [
    `${place ? format.inLang(place.name, lang) : ''}${words.comma}${format.inLang(indicator.name, lang)}`,
    reading && reading.value !== null
      ? `${words.period(reading.period)}${words.colon}${format.valueText(reading, unit, lang)}`
      : words.noFigure,
    ...(share === undefined || ranked ? [] : [words.ofWhole[kind](format.percentText(share, lang))]),
    ...(several && mean !== undefined && !ranked ? [words.meanShare(format.percentText(mean, lang))] : []),
  ];
}

function toldOf(
  one: ComparedIndicator,
  index: number,
  [title = '', ...parts]: readonly string[],
  { comparison, kind, footnotes, lang }: SpokeFacts,
): Told {
  const words = wordsOf(lang);
  const place = comparison.places[index]?.id ?? '';
  const where = whereText(one.readings[index]?.sources[0], lang);
  const share = one.shares[index];
  const short = share !== undefined && share < 1 ? 1 - share : undefined;
  return {
    ...{ key: `${place}/${one.indicator.id}`, indicator: one.indicator.id, place, title },
    lines: [
      ...parts,
      ...footnotes.texts(one.notes, reversals(one, lang)),
      ...(where ? [words.source + words.colon + where] : []),
    ],
    behind: kind === 'target' && short !== undefined,
    short,
  };
}
