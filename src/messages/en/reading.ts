import type { UnreadText } from '../../indicator/library-texts.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';
import { capital } from './words.js';

export const messages: ReadingMessages = {
  phrases: {
    超额完成: 'Exceeded',
    完成: 'Met',
    已完成: 'Met',
    未完成: 'Not met',
    基本完成: 'Largely met',
    提前完成: 'Met early',
    五年累计值: 'five-year total',
    五年累计: 'five-year total',
    五年年平均值: 'yearly average over five years',
    年均: 'yearly average',
    累计: 'total',
    十三五期间: '13th Five-Year Plan period',
    十四五期间: '14th Five-Year Plan period',
    十五五期间: '15th Five-Year Plan period',
    预计: 'estimate',
    件: 'items',
    元: 'yuan',
    美元: 'US$',
    分: 'points',
    人: 'people',
    人次: 'attendances',
    家次: 'services',
  },
  flags: {
    provisional: ['p', 'provisional'],
    revised: ['r', 'revised'],
    unvalidated: ['v', 'not validated'],
    experimental: ['x', 'experimental data'],
    break: ['b', 'break in series'],
    'definition-differs': ['d', 'definition differs'],
    unreliable: ['u', 'low reliability'],
    'not-significant': ['n', 'not significant'],
    imputed: ['i', 'imputed'],
    'special-event': ['s', 'special event'],
    estimate: ['e', 'estimate'],
    forecast: ['f', 'forecast'],
  },
  unreadCells: (count) => `Cells not read (${count}):`,
  cellAt: (row, column) => `Row ${row}, column ${column}`,
  unread: (reason) => reason,
  unreadValue: (text, reason) => `“${text}”, not read: ${reason}`,
  unreadTable: (file, { row, column }, { text, reason, understood, needsYear, isRecords }) =>
    [
      `nothing in ${file} can be read as a value.`,
      row === undefined
        ? `${capital(reason)}.`
        : `Row ${row}, column ${column}${text && ` “${text}”`}: ${reason}.`,
      isRecords
        ? 'This would be read: {"indicator": "Trees", "unit": "items", "place": "Exampleton", "year": 2020, "value": 12}, or with "target2025" and "actual2025" in place of year and value.'
        : 'This would be read:\nIndicator,Unit,Actual 2020,Target 2025\nTrees,items,12,15',
      ...(needsYear && !isRecords
        ? ['The year may also be in the caption or in the address of a file: table.csv#year=2023.']
        : []),
      understood.length
        ? `Understood: ${understood.map((one) => `“${one}”`).join(', ')}`
        : 'No header is understood',
    ].join('\n'),
  readerNote: (text, own, isShown) =>
    'unread' in text
      ? unreadNote(text, own)
      : text.assumed
          .map((one) => assumption(one, own, isShown))
          .filter(Boolean)
          .join(' '),
};

function unreadNote({ unread: { file, cells, more } }: UnreadText, own: (text: string) => string): string {
  const told = cells.map(
    ({ row, at, text, reason }) => `row ${row}, column ${at}${text && ` “${own(text)}”`} (${reason})`,
  );
  return `Not read${file && ` in ${file}`}: ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
