import type { Chart, ChartOptions, Mirror, Picture } from '../charts/chart.js';
import type { OnWrong } from '../charts/options.js';
import { MissingExtras } from '../charts/extras.js';
import { charts, needsExtras, type Attribute, type ChartName } from '../charts/registry.js';
import { asDataError, DataError } from '../indicator/data-error.js';
import type { Steps } from '../indicator/steps.js';
import type { PlanData } from '../indicator/types.js';
import { hasMessages, messagesVersion } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { TagAnnotations } from './child-annotations.js';
import { NOT_LOADED } from './lazy-part.js';
import { annotating, extras, messagesFor, pictureFor, tables } from './parts.js';
import { presentYear } from './present-year.js';
import type { OwnData } from './read-own.js';
import { hasSetPhrases } from './set-phrases.js';
import { tagFacts, tagSelection } from './tag-selection.js';
import type { SourceController } from './source-controller.js';
import { TimeSlicing } from './time-slicing.js';

/** Which chart to make, with its selection and options. */
export interface ChartRequest extends TagAnnotations {
  readonly chart: ChartName;
  /** The options of this chart, by name. */
  readonly choices: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly plan: string;
  readonly indicators: string;
  /** The `better` attribute. */
  readonly better: string;
  readonly heading: string;
  readonly summary: string;
  readonly lang: Chart['lang'];
  readonly rtl: boolean;
  readonly group: string;
  /** Ids of the places that have a colour in the group, in colour order. */
  readonly groupPlaces: readonly string[];
}

/** The chart, or the error that prevents it. */
export type ChartState =
  | { readonly kind: 'none' }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly own: OwnData }
  | { readonly kind: 'failed'; readonly problem: DataError };

/** Makes the chart of a tag, and makes it again only when one of its inputs changes. */
export class ChartController {
  state: ChartState = { kind: 'none' };
  /** The last state that was drawn. */
  #before = this.state;
  #inputs: readonly unknown[] = [];
  /** How often a part of the library has loaded or failed. */
  #settled = 0;
  #waitsForPart = false;
  /** Whether a picture needed the extras of its chart. */
  #needsExtras = false;
  /** Why the current chart cannot be shown in another language. */
  problem: DataError | undefined;
  readonly #slicing = new TimeSlicing();

  constructor(
    private readonly source: SourceController,
    private readonly whenMade: () => void,
    /** Whether the `later` part is loaded, so that its messages are needed. */
    private readonly hasLater: () => boolean,
    /** Draws the chart, in a task of its own if there is much of it. */
    private readonly drawAhead: () => void,
  ) {}

  /** Whether data is loading, or is being read in steps. */
  get isLoading(): boolean {
    return this.source.isLoading || this.#slicing.isRunning || this.#waitsForPart;
  }

  /** Makes the next update remake the chart. */
  renew(): void {
    this.#inputs = [];
  }

  update(request: ChartRequest): void {
    const { choices, children, ...others } = request;
    const parts = [this.#settled, messagesVersion()];
    const lists = JSON.stringify([choices, children]);
    const inputs = [...this.source.version, ...Object.values(others), lists, ...parts];
    if (this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.#slicing.run(this.#make(request), this.source.isLong, this.whenMade);
  }

  /** Reads the data, then makes the chart; the previous chart stays until both are done. */
  *#make(request: ChartRequest): Generator<void> {
    try {
      this.problem = undefined;
      const hasMessages = this.#hasMessages(request);
      this.#waitsForPart = !hasMessages && !this.problem;
      if (!hasMessages) return;
      const picture = this.#partOf(request).ask(this.#partSettled);
      const own = this.#withSettings(this.source.data(tagFacts(request)), request);
      if (own === 'waits') return void (this.#waitsForPart = true);
      if (!own && this.source.isGiven && this.state.kind === 'chart') return;
      const needsLater = own && (this.#usesExtras(request) || hasSetPhrases(own.data));
      const hasPhrases = !needsLater || this.#askLater(request);
      const mirror = request.rtl ? extras.ask(this.#partSettled)?.mirrored : undefined;
      this.#waitsForPart = Boolean(own) && !(picture && hasPhrases && (mirror || !request.rtl));
      if (this.#waitsForPart) return;
      yield;
      this.#before = this.state;
      this.state =
        own && picture
          ? { kind: 'chart', own, chart: yield* chartOf(picture, own, request, mirror) }
          : { kind: 'none' };
      yield;
      this.drawAhead();
      if (own?.data.indicators.some(({ better }) => better === 'unknown')) this.#logMissingDirections();
    } catch (error) {
      this.#waitsForPart = this.#needsWords(error, request);
      if (!this.#waitsForPart) this.#fail(error);
    }
  }

  /** Whether the messages that explain the error are still loading. */
  #needsWords(error: unknown, request: ChartRequest): boolean {
    try {
      if (!(error instanceof DataError) || error.code === NOT_LOADED) return false;
      const part = error.table ? 'later' : 'problems';
      return !messagesFor(request.lang, part).ask(this.#partSettled);
    } catch {
      return false;
    }
  }

  /** The data with the directions and annotations of the tag; 'waits' while a part that reads them is loading. */
  #withSettings(own: OwnData | undefined, request: ChartRequest): OwnData | undefined | 'waits' {
    const { better, annotations, children, choices } = request;
    if (!own) return own;
    const isAnnotated = Boolean(annotations.trim() || children.length || own.data.annotations);
    const directions = better.trim() ? extras.ask(this.#partSettled)?.withDirections : asIs;
    const notes = isAnnotated ? annotating.ask(this.#partSettled)?.withTagAnnotations : asIs;
    const wrong = choices['wrong'] as OnWrong;
    if (!directions || !notes) return 'waits';
    return { ...own, data: notes(directions(own.data, better, wrong), request, wrong) };
  }

  #logMissingDirections(): void {
    const { state } = this;
    if (state.kind !== 'chart') return;
    extras.load().then(
      ({ logMissingDirections }) => logMissingDirections(state.chart),
      () => undefined,
    );
  }

  /** The result of `draw`; undefined if it fails or needs a part that is loading, while the previous chart stays. */
  draw(draw: () => Scene): Scene | undefined {
    try {
      const scene = draw();
      this.#before = this.state;
      return scene;
    } catch (error) {
      this.#fail(error);
      if (this.#waitsForPart) this.state = this.#before;
      return undefined;
    }
  }

  /** Starts again with the chart's extras if they are missing; any other error becomes the state. */
  #fail(error: unknown): void {
    this.#waitsForPart = error instanceof MissingExtras;
    if (this.#waitsForPart) {
      if (!this.#needsExtras) queueMicrotask(this.#partSettled); // An update requested during an update is lost.
      this.#needsExtras = true;
      return;
    }
    const problem = asDataError(error);
    if (problem !== error) reportError(error);
    this.state = { kind: 'failed', problem };
  }

  /** The part that draws the chart, with the extras if they are needed. */
  #partOf = (request: ChartRequest) => pictureFor(request.chart, this.#usesExtras(request));

  /** Whether an attribute or an earlier attempt needs the extras of the chart. */
  #usesExtras({ chart, choices }: ChartRequest): boolean {
    const attributes: readonly Attribute[] = charts[chart];
    const propertyOf = (name: string) => attributes.find((one) => one.name === name)?.property ?? name;
    return this.#needsExtras || needsExtras(chart, (name) => choices[propertyOf(name)]?.toString());
  }

  /**
   * Requests the messages of the picture, and those of other parts that are loaded.
   * @throws {DataError} if they cannot be loaded and there is no chart in another language to keep
   */
  #hasMessages(request: ChartRequest): boolean {
    const { chart, lang } = request;
    try {
      const first = hasMessages(lang, chart) || messagesFor(lang, chart).ask(this.#partSettled);
      if (!first)
        this.#partOf(request)
          .load()
          .catch(() => undefined); // In parallel; reported once there are messages.
      const needsLater = this.source.hasTable || this.hasLater() || tables.value;
      return Boolean(first && (!needsLater || this.#askLater(request)));
    } catch (error) {
      if (this.state.kind !== 'chart') throw error;
      this.problem = error as DataError;
      return false;
    }
  }

  #askLater = ({ lang }: ChartRequest): boolean => Boolean(messagesFor(lang, 'later').ask(this.#partSettled));

  /** Starts again with the part that was missing; a part that nothing waits for changes nothing. */
  readonly #partSettled = (): void => {
    if (!this.#waitsForPart) return;
    this.#settled += 1;
    this.whenMade();
  };
}

const asIs = (data: PlanData): PlanData => data;

function* chartOf(
  picture: Picture,
  own: OwnData,
  request: ChartRequest,
  mirror: Mirror | undefined,
): Steps<Chart> {
  const { choices, group, groupPlaces, heading, summary, lang } = request;
  const options: ChartOptions = { ...choices, lang, mirror, now: presentYear() };
  const made = yield* picture(own.data, tagSelection(own, request), {
    ...options,
    ...(group ? { linked: true, placesBefore: groupPlaces } : {}),
    ...(heading ? { heading } : {}),
    ...(summary ? { summary } : {}),
    ...(own.caption ? { title: own.caption } : {}),
  });
  const { value: part } = annotating;
  return part && own.data.annotations ? part.annotated(made, own.data, request.rtl) : made;
}
