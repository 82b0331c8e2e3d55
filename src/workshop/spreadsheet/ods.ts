import { SheetProblem } from './problem.js';
import type { Merged, Sheet, SheetCell } from './sheet-grid.js';
import type { SheetFile, Workbook } from './sheet-file.js';
import { all, attribute, first, raised, xmlOf } from './xml.js';
import type { Archive } from './zip.js';

/** The visible sheets of an ODS file, whose cells contain their displayed text. */
export async function openOds(archive: Archive): Promise<Workbook> {
  const manifest = await archive.text('META-INF/manifest.xml');
  if (manifest && /<(?:\w+:)?encryption-data[\s>]/.test(manifest)) throw new SheetProblem('locked');
  const text = await archive.text('content.xml');
  const document = text ? xmlOf(text) : undefined;
  const spreadsheet = document && first(document, 'spreadsheet');
  if (!document || !spreadsheet) throw new SheetProblem('noSheet');
  const styles = stylesOf(document);
  const sheets = Array.from(spreadsheet.children).filter(
    (one) => one.localName === 'table' && !styles.hidden.has(attribute(one, 'style-name') ?? ''),
  );
  const settings = await archive.text('settings.xml');
  const active = /config:name="ActiveTable"[^>]*>([^<]*)</.exec(settings ?? '')?.[1];
  const files = sheets.map((sheet): SheetFile => {
    return { name: attribute(sheet, 'name') ?? '', read: () => Promise.resolve(sheetOf(sheet, styles)) };
  });
  return {
    sheets: files,
    open: Math.max(
      0,
      files.findIndex(({ name }) => name === active),
    ),
  };
}

/** The names of the styles that hide a sheet, make text superscript or strike it through. */
interface Styles {
  readonly hidden: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
}

function stylesOf(document: Document): Styles {
  const named = (isSo: (properties: Element) => boolean) =>
    new Set(
      all(document, 'style')
        .filter((style) => Array.from(style.children).some(isSo))
        .map((style) => attribute(style, 'name') ?? ''),
    );
  return {
    hidden: named((one) => one.localName === 'table-properties' && attribute(one, 'display') === 'false'),
    raised: named((one) => /^(?:super|[1-9])/.test(attribute(one, 'text-position') ?? '')),
    struck: named((one) => (attribute(one, 'text-line-through-style') ?? 'none') !== 'none'),
  };
}

/** The maximum number of rows or columns, whatever repeat counts the file claims. */
const MOST_LINES = 1_048_576;

const repeatOf = (element: Element, name: string): number =>
  Math.min(MOST_LINES, Math.max(1, Number(attribute(element, name)) || 1));

function sheetOf(table: Element, styles: Styles): Sheet {
  const cells: SheetCell[] = [];
  const merged: Merged[] = [];
  const rows = hiddenLines(table, 'table-row', 'number-rows-repeated');
  const columns = hiddenLines(table, 'table-column', 'number-columns-repeated');
  let formulas = 0;
  let row = 0;
  for (const line of linesOf(table, 'table-row')) {
    const times = repeatOf(line, 'number-rows-repeated');
    const own = cellsOf(line, styles);
    for (const { column, text, down, across, isOpen } of own) {
      if (isOpen) formulas++;
      if (down > 1 || across > 1)
        merged.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
      for (let again = 0; again < Math.min(times, MOST_REPEATED); again++)
        cells.push({ row: row + again, column, text });
      if (cells.length > MOST_FILLED) throw new SheetProblem('tooLarge');
    }
    row += times;
  }
  return { cells, merged, isRowHidden: rows, isColumnHidden: columns, formulas };
}

/** The maximum number of filled cells. */
const MOST_FILLED = 1_000_000;

/** The maximum repeat count of a filled row or cell; higher ones are errors or attacks. */
const MOST_REPEATED = 10_000;

/** The rows or columns of a table, including those in groups and headers, but not those of nested tables. */
function linesOf(parent: Element, name: string): readonly Element[] {
  return Array.from(parent.children).flatMap((child) => {
    if (child.localName === name) return [child];
    return /^table-(?:header-)?(?:rows|columns)$|^table-(?:row|column)-group$/.test(child.localName)
      ? linesOf(child, name)
      : [];
  });
}

/** Returns whether a row or column, from 0, is hidden or filtered out. */
function hiddenLines(table: Element, name: string, repeat: string): (at: number) => boolean {
  const ranges: (readonly [from: number, to: number])[] = [];
  let at = 0;
  for (const line of linesOf(table, name)) {
    const to = at + repeatOf(line, repeat);
    const isHidden = /^(?:collapse|filter)$/.test(attribute(line, 'visibility') ?? '');
    const last = ranges.at(-1);
    if (isHidden && last?.[1] === at) ranges.splice(-1, 1, [last[0], to]);
    else if (isHidden) ranges.push([at, to]);
    at = to;
  }
  return (one) => ranges.some(([from, to]) => one >= from && one < to);
}

interface OdsCell {
  readonly column: number;
  readonly text: string;
  readonly down: number;
  readonly across: number;
  /** Whether it is a formula without a result. */
  readonly isOpen: boolean;
}

function cellsOf(line: Element, styles: Styles): readonly OdsCell[] {
  const found: OdsCell[] = [];
  let column = 0;
  for (const cell of Array.from(line.children)) {
    if (cell.localName !== 'table-cell' && cell.localName !== 'covered-table-cell') continue;
    const times = repeatOf(cell, 'number-columns-repeated');
    const text = cell.localName === 'table-cell' ? textOfCell(cell, styles) : '';
    const down = repeatOf(cell, 'number-rows-spanned');
    const across = repeatOf(cell, 'number-columns-spanned');
    const isOpen = text === '' && attribute(cell, 'formula') !== undefined && !attribute(cell, 'value-type');
    if (text !== '' || down > 1 || across > 1 || isOpen)
      for (let again = 0; again < Math.min(times, MOST_REPEATED); again++)
        found.push({ column: column + again, text, down, across, isOpen });
    column += times;
  }
  return found;
}

/** The paragraphs of a cell, or its value if it has none. */
function textOfCell(cell: Element, styles: Styles): string {
  const paragraphs = Array.from(cell.children).filter(({ localName }) => localName === 'p');
  if (paragraphs.length)
    return paragraphs
      .map((one) => textOf(one, styles))
      .join('\n')
      .trim();
  return ['string-value', 'date-value', 'value'].map((name) => attribute(cell, name)).find(Boolean) ?? '';
}

function textOf(node: Node, styles: Styles): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  switch (element.localName) {
    case 's':
      return ' '.repeat(Math.min(100, Number(attribute(element, 'c')) || 1));
    case 'tab':
      return ' ';
    case 'line-break':
      return '\n';
    case 'annotation':
    case 'note':
    case 'ruby-text':
      return '';
  }
  const style = attribute(element, 'style-name') ?? '';
  if (styles.struck.has(style)) return '';
  const text = Array.from(element.childNodes, (child) => textOf(child, styles)).join('');
  return styles.raised.has(style) ? raised(text) : text;
}
