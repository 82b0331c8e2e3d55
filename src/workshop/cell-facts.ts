import { unitOfText, unitRecord, type SourceReading } from '../editor.js';
import type { Period, Reading, Unit } from '../indicator.js';
import type { CellNames } from './cell-names.js';
import { keyOf, type PlacedValue } from './placed-values.js';
import type { ValueCorrection } from './project.js';
import { stepOf } from './times.js';

/** What an unread cell is a value of, as the author says or as the values in its row and column suggest. */
export interface CellFacts {
  readonly indicator: string;
  readonly place: string;
  readonly kind?: ValueCorrection['kind'];
  readonly time?: string;
  /** The multiplier of its number. */
  readonly scale: number;
  readonly periodKind: Exclude<Period['kind'], 'total' | 'average'>;
  /** The unit, for an indicator without other values. */
  readonly unit: Unit;
  /** The header of its column. */
  readonly header?: string;
}

/** A value that was read, with its cell and what it is a value of. */
interface Beside {
  readonly row: number;
  readonly column: number;
  readonly indicator: string;
  readonly place: string;
  readonly kind: ValueCorrection['kind'];
  readonly time: string | undefined;
  readonly scale: number | undefined;
}

type Key = 'indicator' | 'place' | 'kind' | 'time';

/**
 * Infers what unread cells are values of: as the author says, else as the read values of their row or column agree,
 * else as the labels of their row say.
 */
export function factsOfCells(
  source: SourceReading,
  names: CellNames,
): (of: Pick<PlacedValue, 'cell' | 'own'>) => CellFacts {
  const { data, columns = [], isTurned = false } = source;
  const all = valuesBeside(source);
  const across = new Map<Key, boolean>();
  const isAcross = (key: Key) => {
    const known = across.get(key) ?? hasSeveralInLine(all, isTurned ? 'column' : 'row', key);
    across.set(key, known);
    return known;
  };
  return ({ cell, own }) => {
    const line = isTurned ? cell.column : cell.row;
    const header = columns.find(({ column }) => column === (isTurned ? cell.row : cell.column))?.header;
    const [name, place, unit, time, marked] = ['name', 'place', 'unit', 'time', 'kind'].map((role) =>
      names.labelOf(line, [role]),
    ) as [string, string, string, string, string];
    const labels = { indicator: name, place, time, kind: marked };
    const shared = <K extends Key>(key: K): Beside[K] | undefined => {
      const isOfLine = labels[key] !== '' || (!isAcross(key) && (key === 'indicator' || key === 'place'));
      const along = isOfLine === isTurned ? 'column' : 'row';
      const beside = all.filter((one) => one[along] === cell[along] && keyOf(one) !== keyOf(cell));
      const [only, ...others] = new Set(beside.map((one) => one[key]));
      return others.length ? undefined : only;
    };
    const idOf = (records: readonly { readonly id: string; readonly name: unknown }[], text: string) =>
      records.find(({ id, name }) => id === text || name === text)?.id ?? text;
    const indicator = own.indicator ?? shared('indicator') ?? idOf(data.indicators, name || (header ?? ''));
    const printed = unitOfText(unit);
    const scales = new Set(
      all.flatMap((one) => (one.indicator === indicator && one.scale ? [one.scale] : [])),
    );
    const base = printed?.base ?? '';
    const known = data.readings.find((one) => one.indicator === indicator)?.period.kind;
    const dated = own.time ?? shared('time') ?? (stepOf(time) ? time : undefined);
    const kind = own.kind ?? shared('kind');
    return {
      indicator,
      place: own.place ?? shared('place') ?? (place ? idOf(data.places, place) : (data.places[0]?.id ?? '')),
      scale: scales.size === 1 ? [...scales][0]! : scales.size ? 1 : (printed?.scale ?? 1),
      periodKind: known === 'end' || known === 'year' ? known : 'year-or-end',
      unit: data.units.find(({ id, name: text }) => id === base || text === base) ?? unitRecord(base, ''),
      ...(kind ? { kind } : {}),
      ...(dated ? { time: dated } : {}),
      ...(header ? { header } : {}),
    };
  };
}

function valuesBeside({ data, cells = [] }: SourceReading): readonly Beside[] {
  const readings = new Map(data.readings.map((one) => [one.id, one]));
  const series = new Map(data.series?.map((one) => [one.id, one]));
  return cells.flatMap(({ row, column, id, date, scale }): Beside[] => {
    const reading = readings.get(id);
    if (reading) return [{ row, column, ...ofReading(reading) }];
    const one = series.get(id);
    if (!one) return [];
    return [{ row, column, indicator: one.indicator, place: one.place, kind: 'actual', time: date, scale }];
  });
}

const ofReading = ({ indicator, place, kind, base, period, value, scale }: Reading) => ({
  indicator,
  place,
  kind: kind === 'target' ? ('target' as const) : base ? ('base' as const) : ('actual' as const),
  time: 'from' in period ? undefined : String(period.to),
  scale: value === null ? undefined : scale,
});

/** Whether the values of any row (or column) differ in `key`. */
function hasSeveralInLine(all: readonly Beside[], line: 'row' | 'column', key: Key): boolean {
  const first = new Map<number, unknown>();
  return all.some((one) => {
    if (!first.has(one[line])) first.set(one[line], one[key]);
    return first.get(one[line]) !== one[key];
  });
}
