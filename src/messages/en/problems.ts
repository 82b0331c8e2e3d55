import type { ProblemMessages } from '../types/problems.js';

export const messages: ProblemMessages = {
  // The quotes of a page; the codes have those of a console.
  problem: (code) => code.replace(/"(.+?)"/g, '“$1”'),
  nothing: 'nothing',
  problemAt: ({ row, column, name }) =>
    column === undefined
      ? [`row ${row}`, ...(name ? [name] : [])].join(', ')
      : `row ${row}, column ${column}${name ? ` (${name})` : ''}`,
};
