import { amount } from '../../analysis/attainment.js';
import type { OnTheWay, TargetRow } from '../../analysis/target-rows.js';
import type { Description } from '../../describe/description.js';
import { progressText } from '../../describe/figures.js';
import { rowFigure, rowValues } from '../../describe/row-texts.js';
import type { FigureNotes } from '../../describe/notes.js';
import { groupedBy } from '../../indicator/records.js';
import { inLang, placeName, type Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import { Extras } from '../extras.js';
import type { Choice } from '../registry.js';
import { aimOf, lacksVerdict } from './describe.js';
import { lengthsOf, type Bar, type BarScale } from './scale.js';

/** In document order; highest attainment first; farthest from the target first; by name. */
export type BarOrder = Choice<'target-bars', 'order'>;

/** What rows are grouped by: section of the document, place, or indicator. */
export type BarGrouping = Choice<'target-bars', 'group-by'>;

/** Compares two rows; positive if the second comes first. */
export type Compare = (a: TargetRow, b: TargetRow) => number;

/** The grouping of rows, and its texts. */
export interface RowGrouping {
  /** The title of a row's group; rows with the same title form a group. */
  readonly titleOf: (row: TargetRow) => string;
  /** The name of a row under that title. */
  readonly nameOf: (row: TargetRow) => string;
  /** Whether a single group also has a title. */
  readonly isAlwaysTitled?: boolean;
  /** The order within a group; that of the document where absent. */
  readonly compare?: Compare | undefined;
}

/** Needed for targets that are not due yet, and for orders and groups other than the document's. */
export const barsExtras = new Extras<
  OnTheWay & {
    readonly groupingOf: (
      rows: readonly TargetRow[],
      order: BarOrder,
      by: BarGrouping,
      lang: Lang,
    ) => RowGrouping;
  }
>();

/** Rows below one title, which is empty if there is only one group. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly TargetRow[];
}

/** The rows in groups. Groups keep the order of the document. */
export function groupsOf(
  rows: readonly TargetRow[],
  { titleOf, isAlwaysTitled, compare }: RowGrouping,
): readonly RowGroup[] {
  const groups = groupedBy(rows, titleOf);
  return Array.from(groups, ([title, members]) => ({
    title: groups.size > 1 || isAlwaysTitled ? title : '',
    rows: compare ? members.sort(compare) : members,
  }));
}

/** Groups by indicator: rows have the names of their places. */
export function byIndicator(rows: readonly TargetRow[], lang: Lang): RowGrouping {
  const messages = messagesOf(lang);
  const tagOf = tagsOf(rows, lang);
  const { plans } = severalOf(rows);
  return {
    isAlwaysTitled: true,
    titleOf: (row) => inLang(row.indicator.name, lang) + tagOf(row),
    nameOf: (row) =>
      placeName(row.place, lang, true) +
      (plans && row.plan ? messages.inBrackets(messages.planShort(row.plan)) : ''),
  };
}

/** Groups by place and plan, if there are several of them; several places of only one indicator are its rows. */
export function byPlace(rows: readonly TargetRow[], lang: Lang): RowGrouping {
  const messages = messagesOf(lang);
  const { places, plans } = severalOf(rows);
  if (places && rows.every(({ indicator }) => indicator === rows[0]?.indicator))
    return byIndicator(rows, lang);
  const tagOf = tagsOf(rows, lang);
  return {
    titleOf: ({ place, plan }) =>
      [places ? placeName(place, lang, true) : '', plans && plan ? messages.plan(plan) : '']
        .filter((part) => part !== '')
        .join(' · '),
    nameOf: (row) => inLang(row.indicator.name, lang) + tagOf(row),
  };
}

/** Whether less is better in all of several rows, so that the target's label says it once. */
export const isLowerAll = (rows: readonly TargetRow[]): boolean =>
  rows.length > 1 &&
  rows.every(({ indicator, target }) => indicator.better === 'lower' && target && target.upTo === undefined);

/** What names must say: the kind of period that both values have, and whether less is better. */
export function tagsOf(rows: readonly TargetRow[], lang: Lang): (row: TargetRow) => string {
  const messages = messagesOf(lang);
  const lowerTag = isLowerAll(rows) ? '' : messages.lowerTag;
  return ({ target, actual, base, indicator }) => {
    const main = actual ?? base;
    const odd = main && main.value !== null && main.period.kind !== target?.period.kind;
    return (
      (odd || !target ? '' : messages.periodTag(target.period)) +
      (indicator.better === 'lower' ? lowerTag : '')
    );
  };
}

/** Whether some rows are of several places, and of several plans. */
export const severalOf = (rows: readonly TargetRow[]) => ({
  places: rows.some((row) => row.place.id !== rows[0]?.place.id),
  plans: rows.some((row) => row.plan !== rows[0]?.plan),
});

/** What all rows of a picture have in common. */
export interface RowStyle {
  readonly scale: BarScale;
  readonly nameOf: (row: TargetRow) => string;
  /** Whether some rows have an actual value and others do not, so that a figure must say what it is. */
  readonly mixed: boolean;
  /** Whether all rows have a target only, which is then the figure. */
  readonly bare: boolean;
  readonly notes: FigureNotes;
  /** Whether values are also wanted without their unit, which all rows have in common. */
  readonly isUnitShared: boolean;
  readonly lang: Lang;
}

/** One row as it is drawn: its texts with their superscripts, and its lengths on the scale. */
export function barOf(
  row: TargetRow,
  description: Description,
  { scale, nameOf, mixed, bare, notes, isUnitShared, lang }: RowStyle,
): Bar {
  const { semicolon, progress: progressLabel } = messagesOf(lang);
  const { target, actual, base, indicator } = row;
  const main = actual ?? base;
  const lengths = lengthsOf(row, scale);
  const drawn = actual ? lengths.actual : lengths.base;
  const incomparable = drawn === undefined && main !== undefined && amount(main) !== null;
  const marks = notes.marks(description);
  const marked = (name: string) => `${name}${marks && `\u2009${marks}`}`;
  const progress = progressText(description, lang);
  const { unit } = description;
  const whole = rowValues(description, lang);
  const values = isUnitShared ? rowValues(description, lang, { ...unit, name: '' }) : whole;
  const figure = lacksVerdict(row) ? '' : rowFigure(description, lang, mixed);
  return {
    id: row.id,
    state: incomparable ? 'incomparable' : target?.value === null ? 'actual' : row.state,
    ...lengths,
    aim: aimOf(target),
    name: marked(nameOf(row)),
    brief: indicator.short
      ? marked(nameOf({ ...row, indicator: { ...indicator, name: indicator.short } }))
      : '',
    ...(bare && values ? { values: '', whole: '', figure: values } : { values, whole, figure }),
    progress,
    progressTold: progress && `${semicolon}${progressLabel} ${progress}`,
    behind: row.met === false,
    rises: indicator.better === 'higher',
  };
}
