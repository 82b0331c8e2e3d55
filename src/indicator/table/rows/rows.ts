import { openChanges } from './bare-changes.js';
import { BARE_CHANGE } from '../text/bare-change.js';
import { bracketAtEnd, joinedNames, joinedText, withoutMarks } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { numberedRows } from '../text/list-numbers.js';
import { measuredCorner } from '../columns/corner-measure.js';
import { columnsOfNames, namesIn } from '../header/name-columns.js';
import { endsMoney } from './counted-names.js';
import { nameAndUnit } from './row-name.js';
import { columnsWith, otherTexts, textIn, type RowTexts } from './texts-of-row.js';
import { looksLikeUnit, unitOfCell, type PrintedUnit } from '../numbers/unit-of-text.js';
import { unitIn } from '../numbers/unit-in-name.js';
import { RATE, toldApart, whyUnder, withDoubtfulUnits } from './row-sections.js';
import { withDoubtfulParts } from './rows-after-parts.js';
import type { UnreadReason } from '../text/unread-reasons.js';
import { partMark, wholeOfParts } from './parent-rows.js';

/** A row of a table with an indicator. */
export interface TableRow {
  /** The name, prefixed by that of its parent: 发明专利授权量：企业. */
  readonly name: string;
  /** The name of the indicator that this one is a part of, as 其中 says. */
  readonly parent?: string;
  readonly category?: string;
  readonly unit?: PrintedUnit;
  /** Why values below bare years are not results, according to the heading above: Forecast, Change on year. */
  readonly why?: UnreadReason;
  /** Whether the unit cell or the bracket after the name contains two units. */
  readonly unitDoubtful?: boolean;
  /** Its number among the rows with an indicator, from 1. */
  readonly number: number;
  /** The texts of the columns without values. */
  readonly texts: RowTexts;
  readonly cells: readonly PlacedCell[];
}

/**
 * Returns the rows with an indicator, without section headings.
 * @param body the rows below the header
 * @param values the columns that hold values
 */
export function rowsOf(body: SpreadGrid, header: Header, values: readonly number[]): TableRow[] {
  const columns = columnsOfNames(body, header);
  const raws = body.map((cells) => namesIn(cells, columns.all).at(-1)?.text ?? '');
  const isNumbered = numberedRows(raws);
  const measured = measuredCorner(header, columns.all[0]);
  const areBounds = raws.some((raw) => /\(max\.?\)\s*$/i.test(raw));
  const hasValuesIn = (cells: readonly PlacedCell[]) => {
    const name = namesIn(cells, columns.all).at(-1);
    return values.some((at) => cells[at]!.text.trim() !== '' && cells[at] !== name);
  };
  /** Whether the name of a row spans all its values: a heading, whatever group is beside it. */
  const isOver = (cells: readonly PlacedCell[]) => {
    const name = namesIn(cells, columns.all).at(-1);
    return name !== undefined && values.length > 1 && values.every((at) => cells[at] === name);
  };
  const isAlone = (cells: readonly PlacedCell[]) =>
    !hasValuesIn(cells) && isHeading(cells, namesIn(cells, columns.all), header);
  const printsUnits = body.some(
    (cells, at) => hasValuesIn(cells) && nameAndUnit(raws[at]!, cells, header).unit,
  );
  // Without merged cells, a row with a unit may as well be a row to be filled in.
  const areSections =
    !printsUnits &&
    body.filter(
      (cells, at) => isAlone(cells) && (nameAndUnit(raws[at]!, cells, header).unit ?? unitAlone(raws[at]!)),
    ).length > 1;
  /** Returns the texts of the category columns of a row, except the one that names it. */
  const groupOf = (cells: readonly PlacedCell[]) => {
    const names = namesIn(cells, columns.all);
    return joinedText(
      columnsWith(header, 'category')
        .flatMap((at) => (names.includes(cells[at]!) ? [] : cells[at]!.text))
        .join(' '),
    );
  };
  const rows: TableRow[] = [];
  let section: string | undefined;
  let why: UnreadReason | undefined;
  /** The indicator that headings such as 按经营地分 break down. */
  let divided: string | undefined;
  /** Whether the last row numbered 一、 has a unit with a multiplier, which the rows below it may share. */
  let isShared = false;
  let unitOfSection: PrintedUnit | undefined;
  let top: Parent | undefined;
  const wholes = wholeOfParts(
    body,
    raws,
    header,
    values,
    raws.map((raw, at) => nameAndUnit(raw, body[at]!, header).unit?.scale ?? 1),
  );
  const areOpen = openChanges(
    body.map((cells, at) => (hasValuesIn(cells) ? nameAndUnit(raws[at]!, cells, header) : { name: '' })),
  );
  const isOfSex = (at: number) =>
    raws[at] !== undefined && SEX.test(nameAndUnit(raws[at], body[at]!, header).name);
  const owns = new Map<number, Parent>();
  let group: string | undefined;
  let listed: Parent | undefined;
  let under: { readonly parent: Parent; readonly beside: PlacedCell } | undefined;
  let isUnclear = false;
  let measure = '';
  body.forEach((cells, index) => {
    const names = namesIn(cells, columns.all);
    const raw = raws[index]!;
    const said = nameAndUnit(raw, cells, header, isNumbered[index], areBounds);
    const isUnder = under !== undefined && cells[0] === under.beside;
    const bare =
      LISTED.test(raw) && (listed || isUnder) ? { ...said, name: said.name.replace(LISTED, '') } : said;
    const own = measure && !said.unit ? measuredIn(bare, measure) : bare;
    const hasValues = hasValuesIn(cells);
    const isChange = BARE_CHANGE.test(said.name);
    const mark = wholes.has(index) ? 'part' : (partMark(raw) ?? (isChange && top ? 'indented' : undefined));
    if (isOver(cells) && !isHeading(cells, names, header)) {
      under = { parent: { ...own, name: own.name.replace(/[:：]$/, '') }, beside: cells[0]! };
      return;
    }
    if (!hasValues && isHeading(cells, names, header)) {
      const inside = isMerged(cells) ? (bracketAtEnd(joinedText(raw))?.inside ?? '') : '';
      const alone = /^[（(]([^（()）]+)[)）]$/.exec(joinedText(raw))?.[1];
      measure = alone ?? (/^(?:%|per ?cent(?:age)?|share) of /i.test(inside) ? inside : '');
      if (alone) return;
      if (mark !== 'part') {
        const unit = unitAlone(raw);
        unitOfSection = (areSections || isMerged(cells) ? own.unit : undefined) ?? unit;
        isUnclear = own.unit
          ? !unitOfSection
          : !unit && MANY.test(bracketAtEnd(joinedText(raw))?.inside ?? '');
        if (unit && unitOfSection) return;
        divided = /^按.{1,12}分/.test(raw) ? (divided ?? rows.at(-1)?.name) : undefined;
        section = divided ?? joinedText(raw);
        why = whyUnder(section);
        top =
          /[:：]$/.test(own.name) || own.unit ? { ...own, name: own.name.replace(/[:：]$/, '') } : undefined;
        group = own.name;
        listed = /\p{N}/u.test(textIn(cells, header, 'serial')) || own.unit ? own : undefined;
      }
      return;
    }
    const over = names.length > 1 ? nameAndUnit(names[0]!.text, cells, header) : undefined;
    const isGroup = over !== undefined && looksLikeParent(names[0]!.text);
    if (columns.second !== undefined) group = cells[columns.first!]!.text.trim() || group;
    const isSex =
      SEX.test(own.name) &&
      (SEX.test(top?.name ?? '') ? group : (top ?? group)) !== undefined &&
      (isOfSex(index - 1) || isOfSex(index + 1));
    if (mark === 'part') top = owns.get(wholes.get(index) ?? -1);
    const isListed = listed !== undefined && LISTED.test(raw);
    if (isListed) isUnclear = false;
    else listed = undefined;
    const above = isListed
      ? listed
      : isGroup
        ? over
        : mark
          ? top
          : isSex
            ? SEX.test(top?.name ?? '')
              ? { name: group! }
              : (top ?? { name: group! })
            : isUnder
              ? under!.parent
              : undefined;
    if (!mark && !isSex) {
      top = own;
      owns.set(index, own);
    }
    if (endsMoney(own, unitOfSection)) [section, unitOfSection, isUnclear] = [undefined, undefined, true];
    const unit =
      own.unit ??
      (isChange ? undefined : above?.unit) ??
      unitIn(own.name) ??
      (isChange || (unitOfSection?.base !== '%' && RATE.test(own.name)) ? undefined : unitOfSection);
    const whole = columns.second === undefined ? undefined : nameAndUnit(group ?? '', cells, header).name;
    const isSecond = columns.second !== undefined && cells[columns.second]!.text.trim() !== '';
    const isOfOver = over !== undefined && MEASURE.test(own.name || raw.trim());
    const parents =
      above || isOfOver ? [(above ?? over!).name] : isSecond && whole && whole !== own.name ? [whole] : [];
    const category = over && !isGroup && !isOfOver ? over.name : groupOf(cells) || section;
    const isNumberedHan = /^\s*[一二三四五六七八九十]+[、.．]/.test(raw);
    if (isNumberedHan) isShared = (own.unit?.scale ?? 1) > 1;
    rows.push({
      name:
        own.name === '' || areOpen.has(index)
          ? ''
          : joinedNames([measured, ...parents, own.name].filter(Boolean)),
      ...(above && own.name !== '' ? { parent: above.name } : {}),
      ...(category && (isOfOver || parents.length === 0) ? { category } : {}),
      ...(unit ? { unit } : {}),
      ...(why ? { why } : {}),
      ...(own.doubtful || ((isUnclear || (isShared && !isNumberedHan && !RATE.test(own.name))) && !unit)
        ? { unitDoubtful: true }
        : {}),
      number: rows.length + 1,
      texts: otherTexts(cells, header),
      cells,
    });
  });
  return toldApart(withDoubtfulUnits(withDoubtfulParts(rows)));
}

/** Matches a multiplier in a unit, even in one that is not understood: K million. */
const MANY = /\b(?:thousands?|millions?|billions?|trillions?|lakhs?|crores?|000s?)\b|[千万萬亿億]/i;

/** Matches the letter or Roman numeral before a part of the indicator above: ii. Rice, b) Women. */
const LISTED = /^\s*\(?(?:[ivx]{1,4}|[a-z])[.)]\s+(?=\p{L})/u;

/** Applies a heading in brackets that states the measure to a row below it: (Percent of GDP), (Annual % change). */
function measuredIn<T extends Parent>(row: T, measure: string): T {
  const unit = looksLikeUnit(measure) ? unitOfCell(measure) : undefined;
  return unit ? { ...row, unit } : row.name ? { ...row, name: `${row.name} (${measure})` } : row;
}

interface Parent {
  readonly name: string;
  readonly unit?: PrintedUnit;
}

/** Matches measures that need another name to be complete: Total, % change, per capita, US$ million. */
const MEASURE = new RegExp(
  String.raw`^(?:[%‰]|per ?cent(?:age)?\b|(?:per|as|in) |(?:(?:annual|yearly|absolute|net) )?(?:totals?|numbers?|counts?|amount|values?|volume|levels?|rates?|ratio|share|index|average|mean|median|change|growth(?: rate)?|thousands|millions|(?:us)?[$€£¥]|(?:us[ad]|eur|gbp)\b)(?: (?:millions?|billions?|thousands?|m|bn|per \S.*))?(?:\s*[(（].*)?$|(?:总[数量额计]|合计|占比|比重|增速|增长率|增幅|人均|同比|指数|数量|金额)(?:[（(].*)?$)`,
  'i',
);

const SEX = /^(?:(?:fe)?males?|men|women|boys|girls|男性?|女性?)$/i;

/** The unit that a heading is: Thousand persons, Per cent; undefined for People, which may be a section. */
function unitAlone(text: string): PrintedUnit | undefined {
  const unit = looksLikeUnit(joinedText(text)) ? unitOfCell(text) : undefined;
  return unit && (unit.scale > 1 || unit.base === '%') ? unit : undefined;
}

/** Whether one cell spans the whole row. */
const isMerged = (cells: readonly PlacedCell[]) => cells.length > 1 && new Set(cells).size === 1;

/** Whether a row without values prints just its name and so is a heading, not a row to be filled in. */
function isHeading(cells: readonly PlacedCell[], names: readonly PlacedCell[], header: Header): boolean {
  const serial = new Set(columnsWith(header, 'serial').map((at) => cells[at]!));
  const others = printedCells(cells).filter((cell) => !names.includes(cell) && !serial.has(cell));
  return others.length === 0 && names.length === 1;
}

/** Whether a merged name has a unit and so is the parent of a group of indicators: 主要污染物减排（%）. */
const looksLikeParent = (text: string) => {
  const bracket = bracketAtEnd(joinedText(withoutMarks(text)));
  return bracket !== undefined && looksLikeUnit(bracket.inside);
};
