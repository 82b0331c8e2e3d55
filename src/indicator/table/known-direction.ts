import type { Approximation, Better, Quantity } from '../types.js';
import { directionOfSigns } from '../signed-directions.js';
import type { Assumed } from '../library-texts.js';
import { directionWord } from './column-content.js';
import { directionInName, directionOfName, mayBeCeiling, mayBeFloor } from './direction-of-name.js';

/** What bears on the direction of an indicator. */
export interface DirectionClues {
  readonly name: string;
  readonly quantity: Quantity;
  /** What a column or a field of the row says: 正向, lower is better. */
  readonly stated?: string;
  /** The signs that its targets print. */
  readonly signs: readonly (Approximation | undefined)[];
  /** What the source's own verdict comes to: whether what it calls met lies above its target or below. */
  readonly verdict?: Better | undefined;
  /** Whether its last target lies above or below the plan's own base. */
  readonly fromBase?: 'above' | 'below' | undefined;
}

/** Which way is better, and what tells it; without `from` a column says it, or it is the rule of ranks. */
export interface KnownDirection {
  readonly better: Better;
  readonly from?: Assumed<'direction'>['from'];
}

/**
 * Which way is better, where the table says it: in a column, in the name (越低越好), by the sign of a target
 * (≤, ≥), by a name that leaves no doubt, by the printed verdict, or by a target on one side of the plan's own
 * base; unknown where it does not, and where a sign contradicts a word. Of ranks the first is the best.
 */
export function knownDirection(clues: DirectionClues): KnownDirection {
  const { name, quantity, stated, signs, verdict, fromBase } = clues;
  const word = stated === undefined ? undefined : directionWord(stated);
  const said = word ?? directionInName(name);
  const signed = directionOfSigns(signs);
  if (signed === 'unknown' || (said && signed && said !== signed)) return { better: 'unknown' };
  if (said) return { better: said };
  if (signed) return { better: signed, from: 'sign' };
  if (quantity === 'rank') return { better: 'lower' };
  if (verdict) return { better: verdict, from: 'verdict' };
  const named = directionOfName(name);
  if (named) return { better: named, from: 'name' };
  if (fromBase === 'above' && !mayBeCeiling(name)) return { better: 'higher', from: 'base' };
  if (fromBase === 'below' && !mayBeFloor(name)) return { better: 'lower', from: 'base' };
  return { better: 'unknown' };
}
