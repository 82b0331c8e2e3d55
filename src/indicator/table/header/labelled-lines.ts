import { joinedText, withoutMarks } from '../text/cell-text.js';
import { inEnglish } from '../text/foreign-headers.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { isTotalOfPlaces } from '../places/place-names.js';
import { headerRole } from './header-role.js';
import { PLACE_WORDS } from '../text/place-words.js';
import { unitOfCell, type PrintedUnit } from '../numbers/unit-of-text.js';

/** What labelled lines above a header say: Dataset: Early school leavers, Sex: Females, Unit: Percentage. */
interface LabelledLines {
  /** What the values measure, with what narrows it down; empty if no label says so. */
  readonly title: string;
  readonly unit?: PrintedUnit | 'unclear';
  readonly lines: ReadonlySet<readonly PlacedCell[]>;
}

const TITLE = /^(?:series title|(?:data ?set|title|table|topic)(?: (?:name|title))?)$/i;
/** Matches labels about the file, not about its values. */
const OF_FILE = /frequency|^type of|updat|extract|publi|releas|version|contact|licen|file|link/i;
/** Matches labels of lines above a header, about the values or the file. */
const LABEL =
  /^(?:data ?set|title|table|topic|subject|units?|geograph(?:y|ies)|coverage|areas?|sources?|releas(?:ed?|e date)|publish(?:ed|er)|publication|(?:last |next )?(?:updated?|release)|frequency|contact|licen[cs]e|version|date|created|downloaded|标题|表名|单位|地区|范围|频率|(?:数据)?来源|(?:更新|发布)(?:时间|日期)|发布机构|联系人)(?: (?:of measure(?:ment)?|name|title|date|level))?[:：]?$/i;

/** The first row below at least two lines of a label and a text; `first` if there are none. */
export function belowLabels(grid: SpreadGrid, first: number): number {
  const isLabelled = (row: readonly PlacedCell[]) => {
    const [label, text, ...more] = printedCells(row).map((cell) => joinedText(cell.text));
    if (text === undefined || more.length) return false;
    if (/^[^:：]{2,40}[:：]$/.test(label!)) return true;
    return LABEL.test(label!) && (OF_FILE.test(label!) || headerRole(text).role !== 'value');
  };
  const isAside = (row: readonly PlacedCell[], at: number) =>
    printedCells(row).length === 1 && grid[at + 1] !== undefined && isLabelled(grid[at + 1]!);
  const below = grid.findIndex((row, at) => at >= first && !isLabelled(row) && !isAside(row, at));
  return below - first > 1 ? below : first;
}

/** Matches a kind of place, not a place: Local government district. */
const OF_PLACES = new RegExp(`^(?:[a-zà-ÿ]+ ){0,3}${PLACE_WORDS}$`, 'i');

/** Matches a line about when or from where a file was made. */
const STAMP =
  /^(?:\w+ )?(?:last (?:updat|modif)|(?:(?:was|were) )?(?:(?:extract|download|export|retriev|generat|updat)ed|extraites?)(?: (?:on|from|at|le)\b| ?[:\d])|(?:extraction|update) date\b)|^(?:data )?(?:sources?|stand|quelle|fuente|fonte)\s*[:：]|\b(?:updated|published|released) (?:on )?\d{1,2} \p{L}+ (?:19|20)\d\d/iu;

/** Whether a line above the header is about the file and not a title: Data extracted on 14/05/2025. */
export const isOfFile = (row: readonly PlacedCell[]) => STAMP.test(joinedText(row[0]?.text ?? ''));

/**
 * Finds the title and the unit among the labelled lines above a header.
 * @param lead the rows above the header
 */
export function labelledLines(lead: SpreadGrid): LabelledLines {
  const said = lead.flatMap((row) => {
    const [label, text, ...more] = printedCells(row).map((cell) => joinedText(withoutMarks(cell.text)));
    return text && !more.length ? [{ row, label: inEnglish(label!.replace(/\s*[:：]$/, '')), text }] : [];
  });
  const roleOf = (label: string) => (TITLE.test(label) ? 'name' : headerRole(label).role);
  const title = said.find(({ label }) => roleOf(label) === 'name');
  if (!title) return { title: '', lines: new Set() };
  const unit = said.find(({ label }) => roleOf(label) === 'unit');
  const narrower = said.filter(
    ({ label, text }) =>
      ['unknown', 'place'].includes(roleOf(label)) &&
      !OF_FILE.test(label) &&
      !isTotalOfPlaces(text) &&
      !OF_PLACES.test(text),
  );
  const own = [title, ...narrower];
  return {
    title: own.map(({ text }) => text.replace(/\s*\[[\w$]+\]$/, '')).join(', '),
    ...(unit ? { unit: unitOfCell(unit.text) ?? ('unclear' as const) } : {}),
    lines: new Set([...own, ...(unit ? [unit] : [])].map(({ row }) => row)),
  };
}
