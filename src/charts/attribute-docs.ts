// What tools say of the charts and their attributes. No page loads this file.
import type { ChartName, charts, common } from './registry.js';

type NameIn<List extends readonly { readonly name: string }[]> = List[number]['name'];

/** One sentence on each attribute that every tag has. */
export const commonDocs: Readonly<Record<NameIn<typeof common>, string>> = {
  src: 'Addresses of JSON or CSV files, separated by spaces; their data is merged.',
  refresh:
    'Seconds after which the files of `src` are fetched again, at least 10; never when empty. What is shown stays if that fails.',
  place: 'Ids of the places shown; all when empty.',
  plan: 'Ordinals of the five-year plans shown: 13 is 2016 to 2020.',
  indicators: 'Ids of the indicators shown, in this order.',
  better:
    'Which way is better where the data does not say: `higher: a b; lower: c` with ids or names, or `lower` alone for all of which it is not known.',
  annotations:
    'Short texts in the picture, one on each line or between `|`, each after what it is about: `2020: text`, `2016..2018: text`, `=80: text`, or ids of the data as in `fuzhou 2020: text`.',
  heading: 'Replaces the computed headline, which states the finding.',
  summary: 'Replaces the line below the headline, which says what the chart is of.',
  source: 'Replaces the computed source line.',
  loading: '`lazy` defers loading and rendering until the chart nears the viewport or the page is printed.',
  group:
    'Charts with the same group share what is selected, highlighted and pointed at, and the colours of places.',
  selected: 'Ids of the selected indicators and places; a reader’s selection is written here.',
  highlight: 'Ids of the indicators and places that stand out.',
  shortcuts: '`off` disables the single-letter keys inside the chart; the buttons do the same.',
  toolbar: 'Shows buttons to save, copy and embed the chart.',
  library:
    'Address of the folder with the built library, for embed code; by default where the script came from, which a bundle does not know.',
};

/** Where each chart is, with one sentence on it and on each attribute that its picture reads. */
export const chartDocs: {
  readonly [Chart in ChartName]: {
    readonly chart: string;
    /** The name of its folder here, of the main module there and of its messages. */
    readonly folder: string;
    readonly attributes: Readonly<Record<NameIn<(typeof charts)[Chart]>, string>>;
  };
} = {
  'target-bars': {
    chart: 'Target against actual, one bar per indicator.',
    folder: 'bars',
    attributes: {
      scale:
        'What the length of a bar means: the share of its target, its value on one axis, or on an axis of its own; without it, what suits the data.',
      order:
        'Order within each group: as in the document, highest attainment first, farthest from the target first, or by name.',
      'group-by': 'What the rows are grouped by.',
    },
  },
  'trend-lines': {
    chart: 'Values over the years of the plans, with the path to the targets.',
    folder: 'trend',
    attributes: {
      scale: 'Even steps, even growth, or all lines from 100.',
      from: 'First year, month or day in view, such as 2016 or 2016-03.',
      to: 'Last year, month or day in view.',
      highlight: 'Ids of the places in front; of more than four places, all others are grey.',
    },
  },
  'city-radar': {
    chart: 'Places compared on the indicators that may honestly be compared.',
    folder: 'radar',
    attributes: {
      full: 'What 100% is: `leader`, `target` for each place’s own target, or values in the units, as in `id=40 id=50`; the leader by default.',
      view: 'The radar or a dot plot; if empty, the radar where it has room and at most four places. A reader’s choice is written here.',
      order: 'Order of the spokes: that of `indicators` or the data, or related ones side by side.',
      highlight: 'Ids of the indicators and places that stand out.',
    },
  },
};
