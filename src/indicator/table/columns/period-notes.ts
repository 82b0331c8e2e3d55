import { joinedText } from '../text/cell-text.js';
import type { Header } from '../header/header.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import type { ValueColumn } from './value-columns.js';

const NOTE = /^\s*(?:注|备注|说明|附注|资料来源|数据来源|来源|notes?|sources?)\s*\d*\s*[:：]/i;
const TOTAL =
  /累计|合计数|总计|年均|年平均|均值|\bcumulative|\b(?:annual|yearly) averages?(?= (?:\w+ ){0,3}(?:over|for|between|during|across|from|since)\b)|\b(?:five|5)[- ]year (?:total|average|sum)/i;
const ABOUT_BRACKETS = /[[［〔【(（]\s*[\]］〕】)）]|括号|括弧|brackets?|parenthes/i;
const YEAR_OF = /(基期|基准|基数|现状|目标|baseline|base|target)[^。.;；\d]{0,20}((?:19|20)\d\d)/gi;
const YEAR_IS =
  /((?:19|20)\d\d)\s*年?[^。.;；，,\d]{0,8}(?:为|指|是|系|采用|refers? to|is|are)[^。.;；，,\d]{0,12}((?:19|20)\d\d)/gi;

/** Matches a note that totals differ from the sums of their parts because of rounding. */
const ROUNDED =
  /[^。；;]*(?:(?:合计|总计|总数|总量)[^。；;]*(?:不等|不符|不一致|误差|差异)|四舍五入)[^。；;]*[。；;]?|[^.;]*\b(?:totals?|sums?)\b[^.;]*\b(?:round\w*|not (?:add|sum))[^.;]*[.;]?/gi;

/** The most notes that a table written by a person has. */
export const MOST_NOTES = 100;

/** Whether a note says what brackets in the cells hold. */
export const isAboutBrackets = (text: string) => ABOUT_BRACKETS.test(text);

interface Named {
  readonly name: string;
}

/**
 * Whether a row is a note: it begins as notes do (commas may have split it), is a single text about totals without
 * figures, or belongs to a legend.
 */
export const isNote = (printed: readonly PlacedCell[]) => {
  const [first, ...others] = printed;
  if (!first) return false;
  if (NOTE.test(first.text)) return others.every(({ text }) => /\p{L}/u.test(text) || !/\d/.test(text));
  if (others.length === 0) return isTotalLine(first.text) || LEGEND.test(joinedText(first.text));
  return others.length === 1 && isMeaning(first.text, others[0]!.text);
};

/** Matches the heading of a legend. */
const LEGEND = /^(?:special values?|(?:\w+ )?flags?|symbols?|legend)\s*:?$/i;

/** Whether two cells are a mark and its meaning: `:`, not available. */
export const isMeaning = (mark: string, text: string) =>
  /^\s*(?:\p{L}{1,2}|[^\p{L}\d\s]{1,3})\s*$/u.test(mark) && /^\s*\p{L}{2}\D*$/u.test(text);

const isTotalLine = (text: string) =>
  TOTAL.test(text) &&
  /^\s*[（(【[*※]|^\s*(?:五年|5年)?(?:累计|合计)|^(?:all |the |表中)?(?:figures|values|numbers|data|totals|数据|数值|数字|指标值?).{0,20}(?:cumulative|累计)/i.test(
    text,
  );

/**
 * Returns a test whether notes change the period of a value: they call it a total or an average, or give its column
 * another year. A note that names rows applies to those alone.
 */
export function periodNotes(
  grid: SpreadGrid,
  header: Header,
  rows: readonly Named[],
): (row: Named, column: ValueColumn) => boolean {
  const notes = grid
    .slice(header.height)
    .map(printedCells)
    .filter(isNote)
    .map((cells) => joinedText(cells.map(({ text }) => text).join(' ')))
    .map((text) => text.replace(ROUNDED, ''))
    .filter((text) => TOTAL.test(text) || /(?:19|20)\d\d/.test(text))
    .filter((text) => !ABOUT_BRACKETS.test(text.replace(NOTE, '')) || /(?:19|20)\d\d/.test(text));
  if (notes.length > MOST_NOTES) return () => true;
  const scoped = notes.map((text) => ({
    isTotal: TOTAL.test(text) && !ABOUT_BRACKETS.test(text),
    named: rows.filter(({ name }) => name.length > 1 && text.includes(name)),
    ofKind: [...text.matchAll(YEAR_OF)].map(([, word = '', year]) => ({ word, year: Number(year) })),
    instead: [...text.matchAll(YEAR_IS)].map(([, of, year]) => ({ of: Number(of), year: Number(year) })),
  }));
  return (row, { holds, kind, years }) =>
    scoped.some(({ isTotal, named, ofKind, instead }) => {
      if (named.length > 0 && !named.includes(row)) return false;
      const isOf = (word: string) =>
        /目标|target/i.test(word)
          ? kind === 'target'
          : kind === 'actual' && (holds.base === true || !holds.years);
      return (
        (isTotal && !years.together && !years.average) ||
        ofKind.some(({ word, year }) => isOf(word) && year !== years.to) ||
        instead.some(({ of, year }) => of === years.to && year !== years.to)
      );
    });
}
