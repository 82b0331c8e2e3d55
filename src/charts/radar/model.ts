import type { ComparedIndicator } from '../../analysis/comparison.js';
import type { Unit } from '../../indicator/types.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import type { PlaceColour } from '../../layout/place-marker.js';

/** The colour of a place; `other` is the grey of places behind a highlighted one. */
export type Tint = PlaceColour | 'other';

/** What 100 % is: `leader`, `target`, or a value for each indicator in its unit, also as `id=40 id=50`. */
export type RadarReference = string | Readonly<Record<string, number>>;

export interface RadarPlace {
  readonly id: string;
  readonly name: string;
  readonly tint: Tint;
  /** Whether it is highlighted. */
  readonly front: boolean;
}

/** One indicator as it is drawn; the lists are in place order. */
export interface Spoke {
  readonly id: string;
  readonly name: string;
  /** The shares of the reference value; undefined if the place has no figure or no reference value. */
  readonly shares: readonly (number | undefined)[];
  /** The mean of those shares. */
  readonly mean: number | undefined;
  /** The printed values with their units; a dash if none is printed. */
  readonly figures: readonly string[];
  /** The same without the unit; undefined for percentages and for several multipliers. */
  readonly bare?: readonly string[] | undefined;
  /** The value that is 100 % on this spoke, if it is given; else empty. */
  readonly reference: string;
  /** Whether it is highlighted. */
  readonly front: boolean;
}

export interface RadarPicture {
  readonly places: readonly RadarPlace[];
  readonly spokes: readonly Spoke[];
  /** The meaning of the radar's ring. */
  readonly ring: string;
  /** The label of the ring: 100 %. */
  readonly hundred: string;
  /** The same with its meaning, above the rows of the dot plot. */
  readonly hundredIs: () => string;
  /** The meaning of the dashed outline in small multiples. */
  readonly mean: () => string;
}

/** More places than this are drawn separately, because there are no more colours, dashes and markers. */
export const MOST_OVERLAID = 4;

/** Whether the places are too many to overlay. */
export const isMany = ({ places }: RadarPicture): boolean => places.length > MOST_OVERLAID;

/** The largest share, at least 1: the extent of the scale. */
export const reachOf = ({ spokes }: RadarPicture): number =>
  Math.max(1, ...spokes.flatMap(({ shares }) => shares.filter((share) => share !== undefined)));

/** The id of the datum of a place on a spoke, the same in every view. */
export const datumId = (place: string, indicator: string): string => `${place}/${indicator}`;

/** The mean of the known shares; undefined without any. */
export function meanOf(shares: readonly (number | undefined)[]): number | undefined {
  const known = shares.filter((share) => share !== undefined);
  return known.length ? known.reduce((sum, share) => sum + share, 0) / known.length : undefined;
}

/** The texts of a spoke: the value of each place, and the reference value. */
export type SpokeFigures = Pick<Spoke, 'figures' | 'bare' | 'reference'>;

/** The values if 100 % is the leader; a dash without a figure. */
export function printedFigures({ readings, unit }: ComparedIndicator, lang: Lang): SpokeFigures {
  const brief = format.sideBySide(readings, lang);
  return {
    figures: brief.map((reading) => format.flaggedValue(reading, unit, lang)),
    bare: bareFigures(brief, unit, lang),
    reference: '',
  };
}

/** Values with one multiplier, without their unit; undefined for percentages and for several multipliers. */
export function bareFigures(readings: ComparedIndicator['readings'], unit: Unit, lang: Lang): Spoke['bare'] {
  const scales = new Set(
    readings.flatMap((reading) => (reading && reading.value !== null ? reading.scale : [])),
  );
  if (scales.size !== 1 || /^[%‰]/.test(format.inLang(unit.name, lang))) return undefined;
  return readings.map((reading) => format.flaggedFigure(reading, lang));
}

/** The figures of some places for one line: only the last one that has a unit shows it. */
export function onOneLine({ figures, bare }: Spoke, places: readonly number[]): string[] {
  const last = places.findLast((place) => figures[place] !== bare?.[place]);
  return places.map((place) => (place === last ? figures[place] : bare?.[place]) ?? figures[place] ?? '—');
}

/** One compared indicator as a spoke, with its texts. */
export function spokeOf(
  one: ComparedIndicator,
  look: { texts: SpokeFigures; marks: string; front: boolean; lang: Lang; lead: string },
): Spoke {
  const { indicator, shares } = one;
  const { texts, marks, front, lang, lead } = look;
  const name = format.shortName(indicator, lang).replace(lead, '');
  return {
    id: indicator.id,
    name: name + (marks && `\u2009${marks}`),
    shares,
    mean: meanOf(shares),
    ...texts,
    front,
  };
}
