import type { Observation } from './observations.js';
import { codedTime } from './observed-time.js';
import { statusOf } from './status.js';

/** A category of a dimension: `F`, Female. Without a label, the code is used. */
export interface Category {
  readonly code: string;
  readonly label: string;
}

/** The role of a dimension: `metric` is what is measured, `part` a breakdown of it, `step` the frequency. */
export type DimensionRole = 'time' | 'place' | 'unit' | 'step' | 'metric' | 'part';

export interface Dimension {
  readonly id: string;
  readonly role: DimensionRole;
}

/** A value of a data set, with its category in each dimension; undefined for none. */
export interface CubeCell {
  readonly categories: readonly (Category | undefined)[];
  readonly text: string;
  readonly unit?: string;
  readonly status?: string;
  readonly scale?: number;
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/**
 * Converts the values of a data set to observations. Names consist of the metric, or the title without one, and the
 * categories of other dimensions, except totals and those that do not apply.
 */
export function observationsOf(
  dimensions: readonly Dimension[],
  cells: readonly CubeCell[],
  title: string,
): Observation[] {
  const at = (role: DimensionRole) => dimensions.findIndex((one) => one.role === role);
  const [time, place, unit, step] = [at('time'), at('place'), at('unit'), at('step')];
  const metrics = columnsOf(dimensions, 'metric');
  const parts = columnsOf(dimensions, 'part');
  return cells.map(({ categories, text, status, scale, row, column, header, unit: own }) => {
    const of = (index: number) => (index < 0 ? undefined : categories[index]);
    const measured = metrics.flatMap((index) => categories[index]?.label || []);
    const told = parts.flatMap((index) => {
      const category = categories[index];
      return category && !isReference(category) ? [category.label] : [];
    });
    const unitName = own ?? of(unit)?.label;
    return {
      name: [...(measured.length ? measured : [title]), ...(told.length ? [told.join(', ')] : [])],
      ...(unitName ? { unit: unitName } : {}),
      ...(of(place) ? { place: of(place)!.label } : {}),
      time: codedTime(of(time)?.code ?? '', of(step)?.code ?? ''),
      text,
      ...(scale === undefined ? {} : { scale }),
      ...(status ? statusOf(status) : {}),
      row,
      column,
      header,
    };
  });
}

const columnsOf = (dimensions: readonly Dimension[], role: DimensionRole) =>
  dimensions.flatMap((one, index) => (one.role === role ? [index] : []));

/** Whether a category is the total, or means that the dimension does not apply. */
const isReference = ({ code, label }: Category) =>
  /^(?:_?T|TOTAL|TOT|_Z|_X|_U|NAP)$/i.test(code) ||
  /^(?:(?:grand )?totals?|all(?: [\w ]+)?|both sexes|all ages|not applicable|not specified|unspecified|合计|总计|全部)$/i.test(
    label,
  );

/** Returns the role of a dimension by its id; `part` by default. */
export function roleOf(id: string): DimensionRole {
  const plain = id.toLowerCase().replace(/[\s-]/g, '_');
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'part';
}

const ROLES: readonly (readonly [RegExp, DimensionRole])[] = [
  [/^(?:time|time_period|period|year|years|tid|vuosi|date|month|quarter|年份?|时间)$/, 'time'],
  [
    /^(?:geo|ref_area|reference_area|reporter|country|region|area|geography|state|municipality|city|地区|城市|国家)$/,
    'place',
  ],
  [/^(?:unit|unit_measure|unit_of_measure|units|单位)$/, 'unit'],
  [/^(?:freq|frequency)$/, 'step'],
  [
    /^(?:indicator|series|measure|variable|subject|concept|contentscode|indic(?:_\w+)?|na_item|statinfo|指标)$/,
    'metric',
  ],
];
