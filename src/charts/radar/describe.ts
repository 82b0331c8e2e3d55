import { isMet } from '../../analysis/attainment.js';
import type { ComparedIndicator } from '../../analysis/comparison.js';
import type { ReferenceKind } from '../../analysis/reference-value.js';
import {
  noteFacts,
  sourceFact,
  type Description,
  type Fact,
  type NoteFact,
  type State,
} from '../../describe/description.js';
import { attainmentFacts } from '../../describe/attainment-facts.js';
import { isLowest } from '../../describe/comparison-texts.js';
import { goodSign } from '../../indicator/better.js';
import type { Document, Note, Place, Reading, Target } from '../../indicator/types.js';
import type { ShareOf } from '../../messages/types/radar.js';
import { datumId, meanOf } from './model.js';

/** The shared inputs of the descriptions. */
export interface RadarFacts {
  readonly places: readonly Place[];
  readonly kind: ReferenceKind;
  /** Whether each place is compared with the mean of all. */
  readonly several: boolean;
  /** The target for the same time as a reading. */
  readonly targetOf: (reading: Reading) => Target | undefined;
  readonly noteFactsOf: (notes: readonly Note[]) => NoteFact[];
  readonly documents: readonly Document[];
  /** Whether no indicator has a direction. */
  readonly allUnknown: boolean;
}

/** The descriptions of one indicator, by place. */
export function describePlaces(one: ComparedIndicator, facts: RadarFacts): readonly Description[] {
  const mean = meanOf(one.shares);
  const notes = noteFacts([...directionNotes(one, facts), ...facts.noteFactsOf(one.notes)]);
  return facts.places.map((place, index) => {
    const { indicator, unit } = one;
    const reading = one.readings[index];
    const target = reading && facts.targetOf(reading);
    const share = one.shares[index];
    return {
      id: datumId(place.id, indicator.id),
      indicator,
      place,
      unit,
      period: one.period,
      facts: [
        { role: 'value', reading },
        ...shareFacts(one, share, mean, facts),
        ...targetFacts(one, reading, target, facts.kind),
        ...notes,
        ...sourceFact(reading?.sources[0], facts.documents),
      ],
      state: stateOf(reading, target, one),
      shortfall: share !== undefined && share < 1 ? 1 - share : undefined,
    };
  });
}

/**
 * The share of the reference value and the mean of all; neither for ranks, nor for indicators without a better side.
 */
function shareFacts(
  one: ComparedIndicator,
  share: number | undefined,
  mean: number | undefined,
  { kind, several }: RadarFacts,
): Fact[] {
  const { quantity, better } = one.indicator;
  if (quantity === 'rank' || better === 'neither') return [];
  return [
    ...(share === undefined ? [] : [{ role: 'share', share, of: shareOf(one, kind) } as const]),
    ...(several && mean !== undefined ? [{ role: 'mean', share: mean } as const] : []),
  ];
}

/** The reference of a share: the leader, which may be the lowest value, or the greatest value if no place leads. */
function shareOf({ indicator, leaders }: ComparedIndicator, kind: ReferenceKind): ShareOf {
  if (kind !== 'leader') return kind;
  return isLowest(indicator) ? 'lowest' : leaders.length ? 'leader' : 'greatest';
}

/** The target for the time of a value, and its attainment, unless targets are 100 % and the share already states it. */
function targetFacts(
  { indicator }: ComparedIndicator,
  reading: Reading | undefined,
  target: Target | undefined,
  kind: ReferenceKind,
): Fact[] {
  if (!target) return [];
  const attained = attainmentFacts(reading, target, indicator);
  const others = kind === 'target' ? attained.filter(({ role }) => role !== 'attainment') : attained;
  return [{ role: 'due-target', reading: target }, ...others];
}

function stateOf(
  reading: Reading | undefined,
  target: Target | undefined,
  { indicator: { better } }: ComparedIndicator,
): State {
  if (!reading || reading.value === null) return 'no-figure';
  const met = isMet(reading, target, better);
  if (met !== undefined) return met ? 'met' : 'missed';
  return goodSign(better) ? 'none' : 'direction-unknown';
}

/** A note that the scale is reversed so that outwards is better, or that the direction is unknown. */
function directionNotes(
  { indicator: { quantity, better, outOf } }: ComparedIndicator,
  { allUnknown }: RadarFacts,
): NoteFact[] {
  if (better === 'unknown' && !allUnknown) return [{ kind: 'direction-unknown' }];
  if (quantity === 'rank' && outOf) return [{ kind: 'rank-reversed', outOf }];
  return better === 'lower' ? [{ kind: 'lower-is-better' }] : [];
}
