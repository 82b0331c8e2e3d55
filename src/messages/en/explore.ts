import type { ExploreMessages } from '../types/explore.js';

export const messages: ExploreMessages = {
  explore: {
    enter: 'Explore this chart',
    keys: ({ rows, unmet, gap, letters }) =>
      [
        'Enter: go in',
        rows
          ? 'arrow keys: from value to value and between places or panels'
          : 'arrow keys: from value to value',
        'Home, End: first, last',
        ...(unmet && letters ? ['N: next missed target'] : []),
        ...(gap && letters ? ['G: largest gap'] : []),
        'Enter again: select',
        'Esc: leave',
      ].join('; '),
    steps: 'Step through the chart',
    previous: 'Previous',
    next: 'Next',
    rowBefore: 'Row before',
    rowAfter: 'Row after',
    unmet: 'Next missed target',
    gap: 'Largest gap',
    select: 'Select',
    leave: 'Leave',
    selected: 'selected',
    updated: (changed, added, removed) =>
      `Data updated: ${[
        ...(changed ? [`${changed} changed`] : []),
        ...(added ? [`${added} new`] : []),
        ...(removed ? [`${removed} gone`] : []),
      ].join(', ')}`,
    justUpdated: 'updated',
    dismiss: 'Clear the marks',
  },
};
