import type { Colour } from '../frame/place-marker.js';

/** One indicator as it is drawn; the lists run in the order of the places. */
export interface Spoke {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Share of the leader, undefined where the place has no figure. */
  readonly shares: readonly (number | undefined)[];
  readonly figures: readonly string[];
  readonly sentences: readonly string[];
}

export interface RadarPicture {
  readonly places: readonly { readonly name: string; readonly colour: Colour }[];
  readonly spokes: readonly Spoke[];
  /** What the outer ring of the radar means. */
  readonly ring: string;
  /** What the right end of a row of dots means. */
  readonly end: string;
}
