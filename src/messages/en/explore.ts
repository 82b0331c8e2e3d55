import type { ExploreMessages } from '../types/explore.js';

export const messages: ExploreMessages = {
  explore: {
    keys: ({ rows, unmet, gap, letters }) =>
      [
        'Enter: start',
        rows ? 'arrow keys: move between values, places and panels' : 'arrow keys: move between values',
        'Home, End: first, last',
        ...(unmet && letters ? ['N: next missed target'] : []),
        ...(gap && letters ? ['G: largest gap'] : []),
        'Enter again: show details and select',
        'Esc: exit',
      ].join('; '),
    steps: 'Step through the chart',
    previous: 'Previous',
    next: 'Next',
    rowBefore: 'Previous row',
    rowAfter: 'Next row',
    unmet: 'Next missed target',
    gap: 'Largest gap',
    select: 'Details',
    leave: 'Exit',
    selected: 'selected',
    updated: (changed, added, removed) =>
      `Data updated: ${[
        ...(changed ? [`${changed} changed`] : []),
        ...(added ? [`${added} new`] : []),
        ...(removed ? [`${removed} removed`] : []),
      ].join(', ')}`,
    justUpdated: 'updated',
    dismiss: 'Clear highlights',
  },
};
