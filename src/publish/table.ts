import type { Table } from '../describe/table.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Child, ElementDescription } from '../scene/element.js';

/** The number of rows rendered at each step. */
const ROWS = 200;

/** The number of steps of a table. */
export const tableSteps = ({ rows }: Table): number => Math.ceil(rows.length / ROWS);

/**
 * The values of a picture as a table; a narrow one stacks the cells of each row below its name, each with the name of
 * its column. ARIA roles keep it a table for assistive technology when it is stacked.
 * @param steps how many steps to render; all by default
 * @param updated ids of the data whose rows are marked as updated
 */
export function table(
  { caption, columns, isFigures, rows, ids }: Table,
  lang: Lang,
  steps = Infinity,
  updated: ReadonlySet<string> = new Set(),
): ElementDescription {
  const { explore, spoken } = messagesOf(lang);
  const remark: ElementDescription = ['mark', {}, [explore.justUpdated]];
  const isUpdated = (row: number) => updated.size > 0 && ids[row]?.some((id) => updated.has(id));
  const look = (index: number) => (isFigures[index] ? 'figure' : undefined);
  const head = (column: string, index: number): ElementDescription => [
    'th',
    { scope: 'col', role: 'columnheader', class: look(index) },
    [column],
  ];
  const cell = (text: string, index: number): ElementDescription => [
    'td',
    { role: 'cell', class: look(index + 1), 'data-column': columns[index + 1] },
    [text],
  ];
  const rowOf = ([name = '', ...cells]: readonly string[], index: number): ElementDescription => {
    const title: Child[] = isUpdated(index) ? [`${name} `, remark] : [name];
    return ['tr', { role: 'row' }, [['th', { scope: 'row', role: 'rowheader' }, title], ...cells.map(cell)]];
  };
  return [
    'div',
    { class: 'scroll', role: 'group', 'aria-label': spoken(caption), tabindex: 0 },
    [
      [
        'table',
        { part: 'table', role: 'table' },
        [
          ['caption', {}, [caption]],
          ['thead', { role: 'rowgroup' }, [['tr', { role: 'row' }, columns.map(head)]]],
          ['tbody', { role: 'rowgroup' }, rows.slice(0, steps * ROWS).map(rowOf)],
        ],
      ],
    ],
  ];
}
