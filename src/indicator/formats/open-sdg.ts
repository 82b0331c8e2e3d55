import type { SpreadGrid } from '../table/grid/grid.js';
import { headerRole } from '../table/header/header-role.js';
import { joinedNames } from '../table/text/cell-text.js';
import { codedTime, printedTimes } from './observed-time.js';
import type { IndicatorFacts, Observation, Observed } from './observations.js';
import type { OpenSdgMetadata, OpenSdgTarget } from './open-sdg-metadata.js';
import { statusOf } from './status.js';

const UNITS = /^(?:units?|unit_measure|units? of measure(?:ment)?)$/i;
const SERIES = /^series$/i;
const STATUS = /^(?:obs(?:ervation)?[ _])?status$/i;
const MULTIPLIER = /^unit[ _]mult(?:iplier)?$/i;
const GEO_CODE = /^geo ?code$/i;

/** Reads data of Open SDG. An empty cell of a disaggregation means the total. */
export function readOpenSdg(grid: SpreadGrid, title: string, metadata?: OpenSdgMetadata): Observed {
  const header = grid[0]!.map(({ text }) => text.trim());
  const at = (pattern: RegExp) => header.findIndex((text) => pattern.test(text));
  const [units, series, status, times, geo] = [UNITS, SERIES, STATUS, MULTIPLIER, GEO_CODE].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const value = at(/^value$/i);
  const place = header.findIndex((text) => headerRole(text).role === 'place');
  const parts = header.flatMap((text, index) =>
    [0, units, series, status, times, geo, value, place].includes(index) || isAside(text) ? [] : [index],
  );
  const rows = grid.slice(1).filter((row) => row.some(({ text }) => text.trim() !== ''));
  const timeOf = printedTimes(rows.map((row) => row[0]!.text));
  const whole = metadata?.name ?? title;
  const facts = new Map<string, IndicatorFacts>();
  const goals = new Map<string, Observation>();
  const observations = rows.map((row): Observation => {
    const textAt = (index: number) => (index < 0 ? '' : row[index]!.text.trim());
    const told = parts.map(textAt).filter((text) => text && !/^total$/i.test(text));
    const name = [textAt(series) || whole, ...(told.length ? [told.join(', ')] : [])];
    const area = textAt(place) || (place < 0 ? textAt(geo) : '') || metadata?.place;
    const unit = textAt(units) || metadata?.unit;
    const cell = row[value]!;
    const power = Number(textAt(times) || 0);
    const targets = metadata ? targetsOf(metadata, header, textAt) : [];
    const of = { name, ...(unit ? { unit } : {}), ...(area ? { place: area } : {}) };
    if (metadata) facts.set(joinedNames(name), factsOf(metadata, targets));
    for (const { value: text, year, place: at } of targets)
      if (text !== undefined)
        goals.set(JSON.stringify([of, at]), {
          ...of,
          time: year === undefined ? undefined : codedTime(year),
          kind: 'target',
          text,
          row: at,
          column: 1,
          header: 'target',
        });
    return {
      ...of,
      time: timeOf(textAt(0)),
      text: cell.text.trim(),
      ...(Number.isInteger(power) && power !== 0 ? { scale: 10 ** power } : {}),
      ...statusOf(textAt(status)),
      row: cell.row,
      column: cell.column,
      header: header[value]!,
    };
  });
  return {
    observations: [...observations, ...goals.values()],
    facts,
    ...(metadata?.name ? { title: metadata.name } : {}),
    plainNumbers: true,
  };
}

/** Whether a column holds metadata of values rather than a disaggregation. */
const isAside = (text: string) =>
  text === '' ||
  /^(?:progress|comments?.*|footnotes?|notes?|source.*|data source.*|reporting type|nature|observation.*|obs_.*)$/i.test(
    text,
  );

const factsOf = (metadata: OpenSdgMetadata, targets: readonly OpenSdgTarget[]): IndicatorFacts => {
  const direction = targets.find((one) => one.direction)?.direction;
  const { definition, source } = metadata;
  return {
    ...(direction ? { direction } : {}),
    ...(definition ? { definition } : {}),
    ...(source ? { source } : {}),
  };
};

/** Returns the targets that match the series, unit and disaggregations of a row. */
function targetsOf(
  { targets }: OpenSdgMetadata,
  header: readonly string[],
  textAt: (index: number) => string,
): readonly OpenSdgTarget[] {
  return targets.filter(({ of }) =>
    [...of].every(([column, text]) => {
      const index = header.findIndex((one) => one.toLowerCase() === column.toLowerCase());
      return index >= 0 && textAt(index) === text;
    }),
  );
}
