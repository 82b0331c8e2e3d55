import type { Description } from '../describe/description.js';
import type { Footnote } from '../describe/notes.js';
import type { TableLayout } from '../describe/table.js';
import type { Selection } from '../indicator/records.js';
import type { Steps } from '../indicator/steps.js';
import type { PlanData } from '../indicator/types.js';
import type { Lang } from '../messages/format.js';
import type { Scene } from '../scene/marks.js';
import type { Focus } from './focus.js';
import type { OnWrong } from './options.js';
import type { TimeRange } from './range.js';

/** One chart: its texts, and a function that draws it at a width. */
export interface Chart {
  readonly lang: Lang;
  /** The title, or the author's heading; also the accessible name. */
  readonly heading: string;
  /** The finding in one or two sentences, computed from the data; empty if there is none. */
  readonly summary: string;
  /** The headline above the picture and the standfirst below it, which may be empty. */
  readonly headline: string;
  readonly standfirst: string;
  /** The names of its places, in which no line breaks. */
  readonly names: readonly string[];
  /** The most serious notes, shown below the picture, and all others, in a disclosure. */
  readonly notes: readonly Footnote[];
  readonly moreNotes: readonly string[];
  readonly source: string;
  /** The author's annotations in the picture, each preceded by its subject; absent without any. */
  readonly annotations?: readonly string[];
  /** The descriptions of all data, in reading order. */
  readonly items: readonly Description[];
  /** The specification of the data table, for `tableOf` and `definitionsFor`. */
  readonly tableLayout: TableLayout;
  /** How the picture is explored. */
  readonly focus: Focus;
  /** The views that a reader can switch between at a width; absent if there is only one. */
  readonly views?: (width: number) => readonly View[];
  /** Ids of the places with a colour, in colour order. */
  readonly places?: readonly string[];
  /** Whether the selection has nothing to draw. */
  readonly empty: boolean;
  /** The range to select from, if the series are long. */
  readonly range?: TimeRange;
  /** Draws the picture at a width in CSS pixels; the height follows from it. */
  readonly draw: (width: number) => Scene;
}

/** Makes a chart of a selection of the data, in steps, so that a page with much data stays responsive. */
export type Picture = (data: PlanData, selection: Selection, options: ChartOptions) => Steps<Chart>;

/** Mirrors a picture; text keeps its own direction. */
export type Mirror = (scene: Scene) => Scene;

/** The options of every chart. */
export interface ChartOptions {
  readonly lang: Lang;
  /** Replaces the computed headline. */
  readonly heading?: string;
  /** Replaces the standfirst. */
  readonly summary?: string;
  /** The title of the data itself, which replaces the computed title. */
  readonly title?: string;
  /** Ids of the places that already have a colour on the page, in colour order. */
  readonly placesBefore?: readonly string[];
  /** Whether highlights are shared with other charts, so that some ids may be unknown here. */
  readonly linked?: boolean;
  /** Mirrors the picture, on right-to-left pages. */
  readonly mirror?: Mirror | undefined;
  /** The present year; without it, the present is not marked. */
  readonly now?: number;
  /**
   * Receives an option that does not fit the data, for which the default is used; without it, such an option throws.
   */
  readonly wrong?: OnWrong;
}

/** One of several views of the same data. */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Whether it can be drawn without misleading at this width, and whether it is shown. */
  readonly possible: boolean;
  readonly shown: boolean;
}
