import type { TableMessages } from '../types/table.js';

export const messages: TableMessages = {
  tableRows: (count) => `The table has ${count} row${count === 1 ? '' : 's'}`,
  definitions: {
    target: 'the value the plan sets or expects',
    actual: 'the value achieved, as published',
    base: 'the value at the start of the plan',
    computed: 'derived from published figures, not published itself',
    attainment: 'the actual value as a share of the target',
    required: 'the change from base to target, as a share of the base',
    progress: 'how much of the change from base to target is complete',
    noFigure: 'the source gives none; this is not zero',
    noBase: 'the source gives none; this is not zero',
    noActual: 'no value is published yet; this is not zero',
  },
  periodHead: 'Period',
  kindHead: 'Kind',
  valueHead: 'Value',
};
