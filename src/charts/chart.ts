import type { Description } from '../describe/description.js';
import type { Footnote } from '../describe/notes.js';
import type { TableLayout } from '../describe/table.js';
import type { Selection } from '../indicator/records.js';
import type { PlanData } from '../indicator/types.js';
import type { Lang } from '../messages/format.js';
import type { Scene } from '../scene/marks.js';
import type { Focus } from './focus.js';
import type { OnWrong } from './options.js';
import type { TimeRange } from './range.js';

/** Everything a reader gets of one chart: the words are there at once, the picture when a width is known. */
export interface Chart {
  readonly lang: Lang;
  /** What the chart is of, or the author's heading: its name wherever it is named. */
  readonly heading: string;
  /** The finding in one or two sentences, computed from the data; empty where there is none. */
  readonly summary: string;
  /** What stands above the picture: in large type, and in one line below it; empty where nothing is left to say. */
  readonly headline: string;
  readonly standfirst: string;
  /** The gravest notes, which stand below the picture, and all others, which a fold holds. */
  readonly notes: readonly Footnote[];
  readonly moreNotes: readonly string[];
  readonly source: string;
  /** What is known of each datum, in the order of reading. */
  readonly items: readonly Description[];
  /** How the items stand in a table; `tableOf` makes it, `definitionsFor` says what its terms mean. */
  readonly tableLayout: TableLayout;
  /** What the picture can be explored by. */
  readonly focus: Focus;
  /** The pictures that a reader can switch between at a width; absent where there is one only. */
  readonly views?: (width: number) => readonly View[];
  /** Ids of the places that have a colour, in the order of colours. */
  readonly places?: readonly string[];
  /** True where the chosen part of the data has nothing to draw. */
  readonly empty: boolean;
  /** The time that a part can be chosen from, where it is long. */
  readonly range?: TimeRange;
  /** The picture at a width in CSS pixels; its height follows from it. */
  readonly draw: (width: number) => Scene;
}

/** Makes a chart of a part of the data. */
export type Picture = (data: PlanData, selection: Selection, options: ChartOptions) => Chart;

/** A picture with its sides exchanged; words and digits stay as they are. */
export type Mirror = (scene: Scene) => Scene;

/** What a chart is asked for besides its data. */
export interface ChartOptions {
  readonly lang: Lang;
  /** Replaces the computed headline. */
  readonly heading?: string;
  /** What the data calls itself, in place of the computed title. */
  readonly title?: string;
  /** Ids of the places that have a colour on the page already, in the order of colours. */
  readonly placesBefore?: readonly string[];
  /** Whether other charts are highlighted with this one, so that it may not have all that is. */
  readonly linked?: boolean;
  /** Exchanges the sides of a picture, on a page that reads from right to left. */
  readonly mirror?: Mirror | undefined;
  /** The present year; without it no picture marks the present. */
  readonly now?: number;
  /** Takes an option that does not fit the data, whose default is then drawn; without it such an option is thrown. */
  readonly wrong?: OnWrong;
}

/** One of several pictures of the same numbers. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Whether it can be drawn fairly at this width, and whether it is what is drawn. */
  readonly possible: boolean;
  readonly shown: boolean;
}
