import type { ProblemMessages } from '../types/problems.js';

export const messages: ProblemMessages = {
  problem: (code) => code,
  nothing: 'nothing',
  problemAt: ({ row, column, name }) =>
    column === undefined
      ? [`row ${row}`, ...(name ? [name] : [])].join(', ')
      : `row ${row}, column ${column}${name ? ` (${name})` : ''}`,
};
