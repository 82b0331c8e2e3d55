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
import { attainmentFacts } from '../../describe/figures.js';
import type { Document, Note, Place, Reading, Target } from '../../indicator/types.js';
import { datumId, meanOf } from './model.js';

/** What the descriptions of a radar have in common. */
export interface RadarFacts {
  readonly places: readonly Place[];
  readonly kind: ReferenceKind;
  /** Whether each place stands beside the mean of all. */
  readonly several: boolean;
  /** The target that was set for the very time of a reading. */
  readonly targetOf: (reading: Reading) => Target | undefined;
  readonly noteFactsOf: (notes: readonly Note[]) => NoteFact[];
  readonly documents: readonly Document[];
}

/** What is known of one indicator, place by place. */
export function describePlaces(one: ComparedIndicator, facts: RadarFacts): readonly Description[] {
  const mean = meanOf(one.shares);
  const notes = noteFacts([...reversals(one), ...facts.noteFactsOf(one.notes)]);
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

/** The share of the reference value and the mean of all; none of a rank, and where neither side is better. */
function shareFacts(
  { indicator }: ComparedIndicator,
  share: number | undefined,
  mean: number | undefined,
  { kind, several }: RadarFacts,
): Fact[] {
  if (indicator.quantity === 'rank' || indicator.better === 'neither') return [];
  return [
    ...(share === undefined ? [] : [{ role: 'share', share, of: kind } as const]),
    ...(several && mean !== undefined ? [{ role: 'mean', share: mean } as const] : []),
  ];
}

/** The target of the time of a value and how it stands to it; where targets are 100 %, the share tells that. */
function targetFacts(
  { indicator }: ComparedIndicator,
  reading: Reading | undefined,
  target: Target | undefined,
  kind: ReferenceKind,
): Fact[] {
  if (!target) return [];
  const attained = attainmentFacts(reading, target, indicator);
  const told = kind === 'target' ? attained.filter(({ role }) => role !== 'attainment') : attained;
  return [{ role: 'due-target', reading: target }, ...told];
}

function stateOf(
  reading: Reading | undefined,
  target: Target | undefined,
  { indicator: { better } }: ComparedIndicator,
): State {
  if (!reading || reading.value === null) return 'no-figure';
  const met = isMet(reading, target, better);
  if (met !== undefined) return met ? 'met' : 'missed';
  return better === 'neither' ? 'direction-unknown' : 'none';
}

/** Which side of a scale was turned so that outwards is better. */
function reversals({ indicator: { quantity, better, outOf } }: ComparedIndicator): NoteFact[] {
  if (quantity === 'rank' && outOf) return [{ kind: 'rank-reversed', outOf }];
  return better === 'lower' ? [{ kind: 'lower-is-better' }] : [];
}
