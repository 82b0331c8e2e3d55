import { idList } from '../indicator/id-list.js';
import { endsInPlan } from '../indicator/periods.js';
import type { Selection } from '../indicator/records.js';
import type { OwnData } from './read-own.js';

/** The attributes of a tag that select its data. */
interface SelectionTexts {
  readonly place: string;
  readonly plan: string;
  readonly indicators: string;
}

/** The place and plan of the tag, for tables that do not state them. */
export function tagFacts({ plan, place }: SelectionTexts) {
  const [first] = idList(plan).map(Number);
  return { place: place.trim(), plan: first };
}

/**
 * The selection of the tag. A place may be given by a whole name with spaces. For a table that prints other years,
 * the plan of the tag selects nothing.
 */
export function tagSelection(
  { data, isTable }: OwnData,
  { place, plan, indicators }: SelectionTexts,
): Selection {
  const whole = place.trim();
  const plans = idList(plan).map(Number);
  const aims = data.readings.filter(({ kind }) => kind === 'target');
  const isPrinted = aims.some(({ period }) => plans.some((one) => endsInPlan(period, one)));
  return {
    place: data.places.some(({ id }) => id === whole) ? [whole] : idList(place),
    plan: isTable && aims.length && !isPrinted ? [] : plans,
    indicators: idList(indicators),
  };
}
