import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { valueOf } from '../../indicator/outcome.js';
import type { TargetRow } from '../../analysis/targets.js';
import { messagesOf } from '../../messages/index.js';
import { lengthsOf } from './scale.js';
import type { Choice } from '../registry.js';

/** As the document has them; the highest share of the target first; the farthest from it first; by name. */
export type BarOrder = Choice<'target-bars', 'order'>;

/** What stands together: the rows of a section of the document, of a place, or of an indicator. */
export type BarGrouping = Choice<'target-bars', 'group-by'>;

/** Rows that stand under one title; the title is empty where there is but one group. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly TargetRow[];
}

/** The rows in groups, and in each group in order. Groups keep the order of the document. */
export function groupsOf(
  rows: readonly TargetRow[],
  order: BarOrder,
  by: BarGrouping,
  lang: Lang,
): readonly RowGroup[] {
  const groups = new Map<string, TargetRow[]>();
  const titleOf = titles(rows, by, lang);
  for (const row of rows) {
    const title = titleOf(row);
    const group = groups.get(title);
    if (group) group.push(row);
    else groups.set(title, [row]);
  }
  const compare = comparison(order, lang);
  return Array.from(groups, ([title, members]) => ({
    title: groups.size > 1 || by === 'indicator' ? title : '',
    rows: compare ? members.sort(compare) : members,
  }));
}

function titles(rows: readonly TargetRow[], by: BarGrouping, lang: Lang): (row: TargetRow) => string {
  const messages = messagesOf(lang);
  if (by === 'indicator') return (row) => format.inLang(row.indicator.name, lang) + tagOf(row, lang);
  if (by === 'section') return (row) => sectionOf(row, lang);
  const several = severalOf(rows);
  return (row) =>
    [
      ...(several.places ? [format.inLang(row.place.name, lang)] : []),
      ...(several.plans ? [messages.plan(row.plan)] : []),
    ].join(' · ');
}

/** The section of the document that a row stands in, else its table. */
function sectionOf({ target, actual }: TargetRow, lang: Lang): string {
  const source = (target ?? actual)?.sources[0];
  const messages = messagesOf(lang);
  return source?.section ?? (source?.table ? messages.tableName(source.table) : messages.otherSection);
}

/**
 * What gives the name of each of some rows in its group: the indicator, with the place where the title
 * does not tell it, or the place alone.
 */
export function namesInGroups(
  rows: readonly TargetRow[],
  by: BarGrouping,
  lang: Lang,
): (row: TargetRow) => string {
  const several = severalOf(rows);
  return (row) => nameInGroup(row, several, by, lang);
}

function nameInGroup(
  row: TargetRow,
  several: ReturnType<typeof severalOf>,
  by: BarGrouping,
  lang: Lang,
): string {
  const messages = messagesOf(lang);
  const place = format.inLang(row.place.name, lang);
  if (by === 'indicator')
    return several.plans ? place + messages.inBrackets(messages.planShort(row.plan)) : place;
  const name = format.inLang(row.indicator.name, lang);
  return (by === 'section' && several.places ? name + messages.inBrackets(place) : name) + tagOf(row, lang);
}

/** The kind of period that both values have, and whether less is better, where a name must say so. */
function tagOf({ target, actual, base, indicator }: TargetRow, lang: Lang): string {
  const messages = messagesOf(lang);
  const main = actual ?? base;
  const odd = main && main.value !== null && main.period.kind !== target?.period.kind;
  return (
    (odd || !target ? '' : messages.periodTag(target.period)) +
    (indicator.better === 'lower' ? messages.lowerTag : '')
  );
}

/** Whether some rows are of several places, and of several plans. */
export const severalOf = (rows: readonly TargetRow[]) => ({
  places: rows.some((row) => row.place.id !== rows[0]?.place.id),
  plans: rows.some((row) => row.plan !== rows[0]?.plan),
});

type Compare = (a: TargetRow, b: TargetRow) => number;

function comparison(order: BarOrder, lang: Lang): Compare | undefined {
  if (order === 'document') return undefined;
  if (order === 'name') {
    const { compare } = new Intl.Collator(messagesOf(lang).tag);
    return (a, b) => compare(format.inLang(a.indicator.name, lang), format.inLang(b.indicator.name, lang));
  }
  const score = new Map<TargetRow, number>();
  const of = (row: TargetRow) => {
    const known = score.get(row) ?? (order === 'gap' ? -advance(row) : share(row));
    score.set(row, known);
    return known;
  };
  return (a, b) => (of(b) > of(a) ? 1 : of(b) < of(a) ? -1 : 0);
}

/** The share of the target that is reached, −∞ where there is none, so that it stands last. */
function share(row: TargetRow): number {
  if (row.actual && valueOf(row.gap) === undefined) return -Infinity;
  const { actual, base } = lengthsOf(row, 'share');
  return (row.actual ? actual : base) ?? -Infinity;
}

/** By how much of the target a row is on the good side of it; ∞ where that cannot be said. */
function advance(row: TargetRow): number {
  const reached = share(row);
  if (reached === -Infinity) return Infinity;
  return row.indicator.better === 'lower' ? 1 - reached : reached - 1;
}
