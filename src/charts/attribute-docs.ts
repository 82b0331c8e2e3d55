// Documentation of the charts and their attributes for editors and the manifest. No page loads this file.
import type { ChartName, charts, common } from './registry.js';

type NameIn<List extends readonly { readonly name: string }[]> = List[number]['name'];

/** One sentence on each attribute common to all tags. */
export const commonDocs: Readonly<Record<NameIn<typeof common>, string>> = {
  src: 'Addresses of JSON or CSV files, separated by spaces; their data is merged.',
  refresh:
    'Interval in seconds, at least 10, at which `src` is fetched again; empty: never. If that fails, the chart stays.',
  place: 'Ids of the places shown; empty: all.',
  plan: 'Ordinals of the five-year plans shown: 13 is 2016 to 2020.',
  indicators: 'Ids of the indicators shown, in this order.',
  better:
    'Better direction if the data does not give it: `higher: a b; lower: c` with ids or names, or `lower` for all indicators of unknown direction.',
  annotations:
    'Short texts in the picture, separated by line breaks or `|`, each after its subject: `2020: text`, `2016..2018: text`, `=80: text`, or ids of the data as in `fuzhou 2020: text`.',
  heading: 'Replaces the computed headline, which states the finding.',
  summary: 'Replaces the line below the headline, which describes the content.',
  source: 'Replaces the computed source line.',
  loading: '`lazy` defers loading and rendering until the chart nears the viewport or the page is printed.',
  group: 'Charts with the same group share selection, highlight, pointer and place colours.',
  selected: 'Ids of the selected indicators and places; reflects the reader’s selection.',
  highlight: 'Ids of the indicators and places to emphasise.',
  shortcuts: '`off` disables single-letter shortcuts; the buttons remain.',
  toolbar: 'Shows buttons to save, copy and embed the chart.',
  library:
    'Address of the folder with the built library, for embed code; by default the folder of the script. Bundles must set it.',
};

/** The folder of each chart, with one sentence on it and on each of its attributes. */
export const chartDocs: {
  readonly [Chart in ChartName]: {
    readonly chart: string;
    /** Name of its folder, its main module and its messages. */
    readonly folder: string;
    readonly attributes: Readonly<Record<NameIn<(typeof charts)[Chart]>, string>>;
  };
} = {
  'target-bars': {
    chart: 'Results against targets, one bar per indicator.',
    folder: 'bars',
    attributes: {
      scale:
        'Bar length: share of the target, value on a shared axis, or value on the row’s own axis; empty: chosen by the data.',
      order:
        'Order within each group: as in the document, highest attainment first, largest gap first, or by name.',
      'group-by': 'Grouping of the rows.',
    },
  },
  'trend-lines': {
    chart: 'Values over time, with the path to the targets.',
    folder: 'trend',
    attributes: {
      scale: 'Linear, logarithmic, or an index starting at 100.',
      from: 'First year, month or day in view, such as 2016 or 2016-03.',
      to: 'Last year, month or day in view.',
      highlight: 'Ids of the places to emphasise; with more than four places, all others are grey.',
    },
  },
  'city-radar': {
    chart: 'Places compared on the indicators that are comparable.',
    folder: 'radar',
    attributes: {
      reference:
        'What 100% means: `leader` (default), `target` for each place’s own target, or values in the units, as in `id=40 id=50`.',
      view: 'Radar or dot plot; empty: the radar if there is room and at most four places. Reflects the reader’s choice.',
      order: 'Order of the spokes: that of `indicators` or the data, or related ones side by side.',
      highlight: 'Ids of the indicators and places to emphasise.',
    },
  },
};
