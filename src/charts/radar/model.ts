import type { ComparedIndicator } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import type { Reading } from '../../indicator/types.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import type { PlaceColour } from '../../layout/place-marker.js';

/** The colour of a place; `other` is the grey of those that stand behind a highlighted one. */
export type Tint = PlaceColour | 'other';

export interface RadarPlace {
  readonly id: string;
  readonly name: string;
  readonly tint: Tint;
  /** Whether it is the one that is looked at. */
  readonly front: boolean;
}

/** One indicator as it is drawn; the lists run in the order of the places. */
export interface Spoke {
  readonly id: string;
  readonly name: string;
  /** Share of what 100 % is, undefined where the place has no figure or no whole. */
  readonly shares: readonly (number | undefined)[];
  /** The mean of those shares. */
  readonly mean: number | undefined;
  /** The printed values with their units, a dash where none is printed. */
  readonly figures: readonly string[];
  /** What 100 % is on this spoke, where it is one given value; else empty. */
  readonly reference: string;
  /** Whether it is the one that is looked at. */
  readonly front: boolean;
}

export interface RadarPicture {
  readonly places: readonly RadarPlace[];
  readonly spokes: readonly Spoke[];
  /** What the ring of the radar means. */
  readonly ring: string;
  /** 100 % as it is written at the ring. */
  readonly hundred: string;
  /** What the ends of the rows of the dot plot mean. */
  readonly zero: string;
  readonly end: string;
  /** What the dashed outline of small multiples means. */
  readonly mean: string;
}

/** More places than these are drawn one by one: there are no more colours, dashes and markers to tell them by. */
export const MOST_OVERLAID = 4;

/** The largest share, 1 at least: how far a picture must reach. */
export const reachOf = ({ spokes }: RadarPicture): number =>
  Math.max(1, ...spokes.flatMap(({ shares }) => shares.filter((share) => share !== undefined)));

/** The id of what one place has on one spoke, the same in every view. */
export const datumId = (place: string, indicator: string): string => `${place}/${indicator}`;

/** The mean of the shares that are known; undefined for none. */
export function meanOf(shares: readonly (number | undefined)[]): number | undefined {
  const known = shares.filter((share) => share !== undefined);
  return known.length ? known.reduce((sum, share) => sum + share, 0) / known.length : undefined;
}

/** One compared indicator as a spoke, with its texts. */
export function spokeOf(
  one: ComparedIndicator,
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
