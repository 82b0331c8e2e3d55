// Loaded only for some data or attributes: results towards targets that are not due yet, and bars in another order or
// grouping than the document's.
import { paceOf } from '../../analysis/pace.js';
import { runningValue } from '../../analysis/running.js';
import type { TargetRow } from '../../analysis/target-rows.js';
import { valueOf } from '../../indicator/outcome.js';
import { inLang, placeName, type Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import { hasDirection } from './describe.js';
import {
  barsExtras,
  byIndicator,
  byPlace,
  severalOf,
  tagsOf,
  type BarGrouping,
  type BarOrder,
  type Compare,
  type RowGrouping,
} from './row.js';
import { lengthsOf } from './scale.js';

/** Makes the extras available to {@link barsExtras}. */
export const fillBarsExtras = (): void => barsExtras.fill({ groupingOf, paceOf, runningValue });

/** Rows grouped by section, place or indicator, and sorted within each group. */
function groupingOf(rows: readonly TargetRow[], order: BarOrder, by: BarGrouping, lang: Lang): RowGrouping {
  const groupings = { place: byPlace, section: bySection, indicator: byIndicator };
  return { ...groupings[by](rows, lang), compare: comparison(order, lang) };
}

function bySection(rows: readonly TargetRow[], lang: Lang): RowGrouping {
  const messages = messagesOf(lang);
  const { places } = severalOf(rows);
  const tagOf = tagsOf(rows, lang);
  return {
    titleOf: (row) => sectionOf(row, lang),
    nameOf: (row) => {
      const place = places ? messages.inBrackets(placeName(row.place, lang, true)) : '';
      return inLang(row.indicator.name, lang) + place + tagOf(row);
    },
  };
}

/** The section of a row in the document, else its table. */
function sectionOf({ target, actual }: TargetRow, lang: Lang): string {
  const source = (target ?? actual)?.sources[0];
  const messages = messagesOf(lang);
  if (source?.section) return inLang(source.section, lang);
  return source?.table ? messages.tableName(source.table) : messages.otherSection;
}

/** Compares two rows of a group; undefined for document order. */
function comparison(order: BarOrder, lang: Lang): Compare | undefined {
  if (order === 'document') return undefined;
  if (order === 'name') {
    const { compare } = new Intl.Collator(messagesOf(lang).tag);
    return (a, b) => compare(inLang(a.indicator.name, lang), inLang(b.indicator.name, lang));
  }
  const scores = new Map<TargetRow, number>();
  const scoreOf = (row: TargetRow) => {
    const known = scores.get(row) ?? (order === 'gap' ? -advance(row) : share(row));
    scores.set(row, known);
    return known;
  };
  return (a, b) => (scoreOf(b) > scoreOf(a) ? 1 : scoreOf(b) < scoreOf(a) ? -1 : 0);
}

/** The attainment; −∞, which sorts last, if there is none or no direction. */
function share(row: TargetRow): number {
  if (!hasDirection(row)) return -Infinity;
  if (row.actual && valueOf(row.gap) === undefined) return -Infinity;
  const { actual, base } = lengthsOf(row, 'share');
  return (row.actual ? actual : base) ?? -Infinity;
}

/** How far a row is beyond its target, as a share of the target; ∞ if that is unknown. */
function advance(row: TargetRow): number {
  const reached = share(row);
  if (reached === -Infinity) return Infinity;
  return row.indicator.better === 'lower' ? 1 - reached : reached - 1;
}
