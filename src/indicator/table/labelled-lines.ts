import { joinedText, withoutMarks } from './cell-text.js';
import { inEnglish } from './foreign-headers.js';
import { printedCells, type PlacedCell, type SpreadGrid } from './grid.js';
import { isTotalOfPlaces } from './header-rest.js';
import { headerRole } from './header-role.js';
import { unitOfCell, type PrintedUnit } from './unit-of-text.js';

/** What lines above a header say that begin with a label: Dataset: Early school leavers, Sex: Females, Unit: Percentage. */
interface LabelledLines {
  /** What the values are of, with what narrows it; empty where no label says so. */
  readonly title: string;
  readonly unit?: PrintedUnit | 'unclear';
  readonly lines: ReadonlySet<readonly PlacedCell[]>;
}

const TITLE = /^(?:data ?set|title|table|topic)(?: (?:name|title))?$/i;
/** Labels of what a file is, not of what its values are. */
const OF_FILE = /frequency|updat|extract|publi|releas|version|contact|licen|file|link/i;
/** A line on when or from where a file was made. */
const STAMP =
  /^(?:\w+ )?(?:last (?:updat|modif)|(?:(?:was|were) )?(?:(?:extract|download|export|retriev|generat|updat)ed|extraites?)(?: (?:on|from|at|le)\b| ?[:\d])|(?:extraction|update) date\b)|^(?:data )?(?:sources?|stand|quelle|fuente|fonte)\s*[:：]|\b(?:updated|published|released) (?:on )?\d{1,2} \p{L}+ (?:19|20)\d\d/iu;

/** Whether a line above the header is of the file and no title: Data extracted on 14/05/2025. */
export const isOfFile = (row: readonly PlacedCell[]) => STAMP.test(joinedText(row[0]?.text ?? ''));

/** @param lead the rows above the header */
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
      ['unknown', 'place'].includes(roleOf(label)) && !OF_FILE.test(label) && !isTotalOfPlaces(text),
  );
  const own = [title, ...narrower];
  return {
    title: own.map(({ text }) => text.replace(/\s*\[[\w$]+\]$/, '')).join(', '),
    ...(unit ? { unit: unitOfCell(unit.text) ?? ('unclear' as const) } : {}),
    lines: new Set([...own, ...(unit ? [unit] : [])].map(({ row }) => row)),
  };
}
