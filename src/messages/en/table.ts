import type { TableMessages } from '../types/table.js';

export const messages: TableMessages = {
  tableRows: (count) => `The table has ${count} row${count === 1 ? '' : 's'}`,
  definitions: {
    target: 'the value that the plan aims at or expects',
    actual: 'the value that was reached, as published',
    base: 'the value at the start of the plan',
    computed: 'worked out from printed figures, and not printed itself',
    attainment: 'the actual value as a share of the target',
    required: 'the way from base to target, as a share of the base',
    progress: 'how much of the way from base to target is done',
    noFigure: 'the source prints none; this is not zero',
    noBase: 'the source prints none; this is not zero',
    noActual: 'no value is published yet; this is not zero',
  },
  periodHead: 'Period',
  kindHead: 'Kind',
  valueHead: 'Value',
};
