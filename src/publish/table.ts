import type { Table } from '../describe/table.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Child, ElementDescription } from '../scene/element.js';

/** The number of rows rendered at each step. */
const ROWS = 200;

/** The number of steps of a table. */
export const tableSteps = ({ rows }: Table): number => Math.ceil(rows.length / ROWS);

/**
 * The values of a picture as a table.
 * @param steps how many steps to render; all by default
 * @param updated ids of the data whose rows are marked as updated
 */
export function table(
  { caption, columns, rows, ids }: Table,
  lang: Lang,
  steps = Infinity,
  updated: ReadonlySet<string> = new Set(),
): ElementDescription {
  const { explore, spoken } = messagesOf(lang);
  const remark: ElementDescription = ['mark', {}, [explore.justUpdated]];
  const isUpdated = (row: number) => updated.size > 0 && ids[row]?.some((id) => updated.has(id));
  const head = (column: string): ElementDescription => ['th', { scope: 'col' }, [column]];
  const cell = (text: string): ElementDescription => ['td', {}, [text]];
  const rowOf = ([name = '', ...cells]: readonly string[], index: number): ElementDescription => {
    const title: Child[] = isUpdated(index) ? [`${name} `, remark] : [name];
    return ['tr', {}, [['th', { scope: 'row' }, title], ...cells.map(cell)]];
  };
  return [
    'div',
    { class: 'scroll', role: 'group', 'aria-label': spoken(caption), tabindex: 0 },
    [
      [
        'table',
        { part: 'table' },
        [
          ['caption', {}, [caption]],
          ['thead', {}, [['tr', {}, columns.map(head)]]],
          ['tbody', {}, rows.slice(0, steps * ROWS).map(rowOf)],
        ],
      ],
    ],
  ];
}
