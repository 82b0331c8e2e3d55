import type { Place } from '../indicator/types.js';
import * as format from '../messages/format.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { factOf, factsOf, type Description, type FigureLabel } from './description.js';
import { labelText, progressText } from './figures.js';
import { sourceText } from './source-text.js';
import { datedText, printedText, shareText, standingText } from './text.js';
import { kindText, momentText } from './words.js';

/** The values of a picture as a table; the first cell of each row is its header. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Whether a column holds figures. */
  readonly isFigures: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** The ids of the data in each row. */
  readonly ids: readonly (readonly string[])[];
}

/** The specification of a table. */
export interface TableLayout {
  readonly columns: readonly ColumnKind[];
  /** The descriptions of each row: one, or one per place in the order of the place columns. */
  readonly rows: () => readonly (readonly Description[])[];
  /** An addition to the caption, such as what a long series omits; empty for none. */
  readonly remark?: string;
}

/** The content of a column; if rows cover several places, each place has a column. */
export type ColumnKind =
  | 'indicator'
  | 'place'
  | 'period'
  | 'kind'
  | 'value'
  | 'base'
  | 'target'
  | 'actual'
  | 'progress'
  | 'verdict'
  | 'standing'
  | 'source'
  /** The attainment or the required change, as in the picture. */
  | { readonly figure: FigureLabel; readonly text: (description: Description) => string }
  /** The value of the place at an index of the row. */
  | { readonly place: Place; readonly index: number };

/** The inputs of a table. */
export interface Tabled {
  readonly tableLayout: TableLayout;
  readonly heading: string;
  readonly lang: Lang;
}

const made = new WeakMap<TableLayout, Table>();

/** The table of a chart, built on first use. */
export function tableOf({ tableLayout, heading, lang }: Tabled): Table {
  const table = made.get(tableLayout) ?? makeTable(tableLayout, heading, lang);
  made.set(tableLayout, table);
  return table;
}

function makeTable({ columns, rows, remark = '' }: TableLayout, heading: string, lang: Lang): Table {
  const { stop, space } = messagesOf(lang);
  const all = rows();
  const cited = all.flat().flatMap((one) => factsOf(one, 'source').map(({ source }) => source.document));
  const naming = new Set(cited).size > 1;
  return {
    caption: remark ? heading + stop + space + remark : heading,
    columns: columns.map((column) => headText(column, lang)),
    isFigures: columns.map((column) => typeof column === 'object' || FIGURES.has(column)),
    rows: all.map((row) => columns.map((column) => cellText(column, row, naming, lang))),
    ids: all.map((row) => row.map(({ id }) => id)),
  };
}

const FIGURES: ReadonlySet<ColumnKind> = new Set(['value', 'base', 'target', 'actual', 'progress']);

function headText(column: ColumnKind, lang: Lang): string {
  const messages = messagesOf(lang);
  if (typeof column === 'object')
    return 'figure' in column ? labelText(column.figure, lang) : format.placeName(column.place, lang, true);
  switch (column) {
    case 'period':
      return messages.periodHead;
    case 'kind':
      return messages.kindHead;
    case 'value':
      return messages.valueHead;
    case 'standing':
      return messages.againstTarget;
    default:
      return messages[column];
  }
}

/** @param naming whether sources name their document, as the table has several */
function cellText(column: ColumnKind, row: readonly Description[], naming: boolean, lang: Lang): string {
  const description = typeof column === 'object' && 'place' in column ? row[column.index] : row[0];
  if (!description) return messagesOf(lang).noFigure;
  if (typeof column === 'object')
    return 'figure' in column ? column.text(description) : valueAndShare(description, lang);
  switch (column) {
    case 'indicator':
      return format.inLang(description.indicator.name, lang);
    case 'place':
      return format.placeName(description.place, lang, true);
    case 'period':
      return momentText(description.period, lang);
    case 'kind': {
      const value = factOf(description, 'value');
      return value?.reading && value.kind ? kindText(value.kind, value.reading, lang) : '';
    }
    case 'value':
      return printedText(factOf(description, 'value')?.reading, description, lang);
    case 'base':
    case 'target':
    case 'actual': {
      const fact = factOf(description, column);
      return fact ? datedText(fact.reading, description, lang) : '';
    }
    case 'progress':
      return progressText(description, lang);
    case 'verdict': {
      const fact = factOf(description, 'verdict');
      return fact ? format.inLang(fact.text, lang) : '';
    }
    case 'standing':
      return standingText(description, lang);
    case 'source':
      return sourceCell(row, naming, lang);
  }
}

function valueAndShare(description: Description, lang: Lang): string {
  const { inBrackets } = messagesOf(lang);
  const reading = factOf(description, 'value')?.reading;
  const share = factOf(description, 'share');
  return printedText(reading, description, lang) + (share ? inBrackets(shareText(share, lang)) : '');
}

/** The sources of a row; without documents if it covers several places, as each has its own. */
function sourceCell(row: readonly Description[], naming: boolean, lang: Lang): string {
  const facts = row.flatMap((one) => factsOf(one, 'source'));
  const texts = facts.map((fact) =>
    sourceText(naming && row.length === 1 ? fact : { source: fact.source }, lang),
  );
  return texts.filter(Boolean).join(messagesOf(lang).semicolon);
}
