import type { Epoch } from './number-format.js';
import { SheetProblem } from './problem.js';
import type { Merged, Sheet, SheetCell } from './sheet-grid.js';
import type { SheetFile, Workbook } from './sheet-file.js';
import { stringsOf, textOfItem } from './xlsx-strings.js';
import { formatsOf } from './xlsx-styles.js';
import { shownNumber, shownText } from './number-format.js';
import { all, attribute, first, isSet, xmlOf } from './xml.js';
import type { Archive } from './zip.js';

/** The visible sheets of an XLSX file. */
export async function openXlsx(archive: Archive): Promise<Workbook> {
  const workbook = (await targets(archive, '_rels/.rels', '')).find(
    ({ type }) => type === 'officeDocument',
  )?.path;
  const text = workbook && (await archive.text(workbook));
  if (!text) throw new SheetProblem(workbook?.endsWith('.bin') ? 'binary' : 'noSheet');
  if (workbook.endsWith('.bin')) throw new SheetProblem('binary');
  const document = xmlOf(text);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const parts = await targets(archive, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder);
  const partOf = async (type: string) => {
    const path = parts.find((one) => one.type === type)?.path;
    const part = path && (await archive.text(path));
    return part ? xmlOf(part) : undefined;
  };
  const properties = first(document, 'workbookPr');
  const epoch: Epoch = properties && isSet(properties, 'date1904') ? 1904 : 1900;
  const sheets = all(document, 'sheet').map(
    (sheet, index): SheetFile & { isSeen: boolean; index: number } => {
      const id = attribute(sheet, 'id');
      const part = parts.find((one) => one.id === id && one.type === 'worksheet');
      return {
        name: attribute(sheet, 'name') ?? '',
        index,
        isSeen: part !== undefined && (attribute(sheet, 'state') ?? 'visible') === 'visible',
        read: async () => {
          const content = part && (await archive.text(part.path));
          if (!content) throw new SheetProblem('broken');
          const strings = stringsOf(await partOf('sharedStrings'));
          return sheetOf(xmlOf(content), strings, formatsOf(await partOf('styles')), epoch);
        },
      };
    },
  );
  const view = first(document, 'workbookView');
  const active = Number(view ? attribute(view, 'activeTab') : 0) || 0;
  const seen = sheets.filter(({ isSeen }) => isSeen);
  return {
    sheets: seen,
    open: Math.max(
      0,
      seen.findIndex(({ index }) => index === active),
    ),
  };
}

/** The relationships of a part, from its `.rels` file. */
async function targets(archive: Archive, list: string, folder: string) {
  const text = await archive.text(list);
  if (!text) return [];
  return all(xmlOf(text), 'Relationship').map((one) => ({
    id: attribute(one, 'Id'),
    type: attribute(one, 'Type')?.split('/').at(-1) ?? '',
    path: pathOf(attribute(one, 'Target') ?? '', folder),
  }));
}

/** Resolves a target, relative to a folder or absolute, to a path in the archive. */
const pathOf = (target: string, folder: string): string =>
  decodeURIComponent(new URL(target.replaceAll('%', '%25'), `zip://top/${folder}`).pathname).slice(1);

function sheetOf(
  document: Document,
  strings: readonly string[],
  formats: readonly string[],
  epoch: Epoch,
): Sheet {
  const cells: SheetCell[] = [];
  const hiddenRows = new Set<number>();
  let formulas = 0;
  let row = -1;
  for (const line of all(document, 'row')) {
    row = Number(attribute(line, 'r') ?? row + 2) - 1;
    if (isSet(line, 'hidden')) hiddenRows.add(row);
    let column = -1;
    for (const cell of all(line, 'c')) {
      const place = attribute(cell, 'r');
      column = place ? placeOf(place).column : column + 1;
      const text = textOfCell(cell, strings, formats, epoch);
      if (text === undefined) {
        if (first(cell, 'f')) formulas++;
      } else cells.push({ row, column, text });
    }
  }
  const hidden = all(document, 'col')
    .filter((one) => isSet(one, 'hidden'))
    .map((one) => [Number(attribute(one, 'min')) - 1, Number(attribute(one, 'max')) - 1] as const);
  return {
    cells,
    merged: all(document, 'mergeCell').map(blockOf),
    isRowHidden: (at) => hiddenRows.has(at),
    isColumnHidden: (at) => hidden.some(([from, to]) => at >= from && at <= to),
    formulas,
  };
}

/** The displayed text of a cell; undefined if the file has no value for it. */
function textOfCell(
  cell: Element,
  strings: readonly string[],
  formats: readonly string[],
  epoch: Epoch,
): string | undefined {
  const format = formats[Number(attribute(cell, 's') ?? 0)] ?? 'General';
  const value = first(cell, 'v')?.textContent ?? undefined;
  switch (attribute(cell, 't')) {
    case 's':
      return value === undefined ? undefined : shownText(strings[Number(value)] ?? '', format);
    case 'str':
      return value === undefined ? undefined : shownText(value, format);
    case 'inlineStr': {
      const item = first(cell, 'is');
      return item && shownText(textOfItem(item), format);
    }
    case 'b':
      return value === undefined ? undefined : value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return value?.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
  }
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? shownNumber(number, format, epoch) : value;
}

/** The row and column, from 0, of a cell reference such as B7. */
function placeOf(place: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d*)/i.exec(place) ?? [];
  const column = Array.from(letters.toUpperCase()).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function blockOf(merge: Element): Merged {
  const [from = '', to = from] = (attribute(merge, 'ref') ?? '').split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
