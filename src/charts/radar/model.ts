import type { Colour } from '../../layout/place-marker.js';

/** The colour of a place; `other` is the grey of those that stand behind a highlighted one. */
export type Tint = Colour | 'other';

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
  readonly sentences: readonly string[];
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
