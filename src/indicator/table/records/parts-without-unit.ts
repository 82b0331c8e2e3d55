import { joinedNames } from '../text/cell-text.js';
import { isPart } from '../header/measure-over-names.js';
import { printedNumber } from '../numbers/printed-number.js';
import type { RecordGroup } from './records.js';
import type { PrintedUnit } from '../numbers/unit-of-text.js';

/** Matches totals of production, whose parts are named by the industry alone. */
const PRODUCT = /\bgdp\b|\bgross (?:domestic product|value added)\b|\bgva\b|生产总值|增加值|总产值/i;
const BRANCH =
  /^(?:agriculture|industry|services?|manufacturing|construction|trade|transport|农业|工业|服务业|建筑业|[农農]林牧[渔漁]业)$/i;

/** Matches totals, and names that may be of their parts and neither counts nor rates: 教育 below 总支出（亿元）. */
const TOTAL = /^[总總]|[总總][计計量额額]|合[计計]/;
const OF_TOTAL = /^\p{Script=Han}+(?<![数數率量价價])$/u;

/**
 * Gives groups without a unit the unit of the group before them if they add up to it, and makes them its parts. If they
 * do not, groups with names of parts are left unread.
 */
export function withUnitOfWhole(groups: readonly RecordGroup[]): RecordGroup[] {
  const read: RecordGroup[] = [];
  let whole: RecordGroup | undefined;
  for (let at = 0; at < groups.length;) {
    const group = groups[at]!;
    const unit = whole && unitOf(whole);
    if (!whole || !unit || !isBare(group) || isHeading(group)) {
      if (isHeading(group)) whole = undefined;
      else if (unitOf(group) && !group.row.parent) whole = unitOf(group)!.base === '%' ? undefined : group;
      read.push(group);
      at += 1;
      continue;
    }
    const { parts, isExact } = partsFrom(groups, at, whole);
    for (const part of parts) read.push(isExact ? asPart(part, whole, unit) : unclear(part));
    if (parts.length === 0) read.push(mayBePart(group, whole) ? unclear(group) : group);
    at += Math.max(parts.length, 1);
  }
  return read;
}

const unitOf = ({ row, values }: RecordGroup): PrintedUnit | undefined =>
  row.unit ?? values[0]?.column.holds.unit;

/** Whether nothing states the unit of a group. */
const isBare = (group: RecordGroup) =>
  group.row.name !== '' &&
  !group.row.parent &&
  !group.row.unitDoubtful &&
  group.values.every(
    ({ column, cell }) => !column.holds.unit && /^(?:[\d.,\s-]*|[—–…]+)$/.test(cell.text.trim()),
  ) &&
  !unitOf(group);

/** Whether a row has no figures, only dashes, and so is a heading of the rows below it. */
const isHeading = ({ values }: RecordGroup) => values.every(({ cell }) => !/\d/.test(cell.text));

/** Returns the figures of a group by kind, year and place. */
const figuresOf = ({ values }: RecordGroup) =>
  new Map(
    values.flatMap(({ column: { kind, years, moment, holds }, cell }) => {
      const number = printedNumber(cell.text.trim());
      return number ? [[JSON.stringify([kind, years.to, moment?.date, holds.place]), number.value]] : [];
    }),
  );

/**
 * Returns two or more groups from index `from` that add up to the whole (`isExact`), or only to at least nine tenths of
 * it, which proves nothing; empty otherwise.
 */
function partsFrom(groups: readonly RecordGroup[], from: number, whole: RecordGroup) {
  const all = [...figuresOf(whole)];
  const sums = new Map(all.map(([key]) => [key, 0]));
  const isSure = all.length > 1 || all.some(([, value]) => value >= 100);
  const isSum = (least: number) =>
    all.every(([key, value]) => sums.get(key)! >= value * least && sums.get(key)! <= value * 1.002);
  let near = from;
  for (let at = from; isSure && at < groups.length && isBare(groups[at]!); at += 1) {
    const own = figuresOf(groups[at]!);
    for (const [key, sum] of sums) sums.set(key, sum + (own.get(key) ?? NaN));
    if (at === from) continue;
    if (isSum(0.998)) return { parts: groups.slice(from, at + 1), isExact: true };
    if (isSum(0.9)) near = at + 1;
  }
  return { parts: groups.slice(from, near), isExact: false };
}

/** Returns a part with the name and unit of its whole. */
function asPart(
  { row, values }: RecordGroup,
  { row: { name: whole } }: RecordGroup,
  unit: PrintedUnit,
): RecordGroup {
  const name = joinedNames([whole, row.name.replace(/^按.{1,6}分(?=.)/, '')]);
  return { row: { ...row, name, parent: whole, unit }, values };
}

/** Whether a name is one of a part and no figure exceeds that of the whole. */
function mayBePart(group: RecordGroup, whole: RecordGroup): boolean {
  const name = group.row.name.replace(/^按.{1,6}分(?=.)/, '');
  const all = figuresOf(whole);
  return (
    (isPart(name) ||
      (PRODUCT.test(whole.row.name) && BRANCH.test(name)) ||
      (TOTAL.test(whole.row.name) && (unitOf(whole)?.scale ?? 1) > 1 && OF_TOTAL.test(name))) &&
    [...figuresOf(group)].every(([key, value]) => value <= (all.get(key) ?? Infinity))
  );
}

const unclear = ({ row, values }: RecordGroup): RecordGroup => ({
  row: { ...row, unitDoubtful: true },
  values,
});
