import type { Chart } from '../charts/chart.js';
import type { DataError } from '../indicator/data-error.js';
import { hasMessages, messagesOf, type Messages } from '../messages/index.js';
import { FALLBACK_LANG } from '../messages/tags.js';
import { figureTemplate, type FigureActions } from '../publish/figure.js';
import type { Child } from '../scene/element.js';
import type { Scene } from '../scene/marks.js';
import type { ChartState } from './chart-controller.js';
import { isUnloaded } from './lazy-part.js';
import { message } from './message.js';
import { problemText } from '../messages/problem-text.js';
import { pictureTemplate } from './picture.js';
import type { SourceController } from './source-controller.js';

/** The texts of a figure that its author may replace. */
export type Captions = Pick<Chart, 'summary' | 'standfirst' | 'source'>;

/** The state of a tag to render. */
export interface Content {
  readonly state: ChartState;
  readonly lang: Chart['lang'];
  readonly source: SourceController;
  /** Whether the chart is still loading. */
  readonly waits: boolean;
  readonly captions: (chart: Chart) => Captions;
  readonly scene: Scene | undefined;
  /** How many steps of a long picture are drawn. */
  readonly step: number;
  /** A problem that leaves the chart in place. */
  readonly problem: DataError | undefined;
  /** Retries what failed. */
  readonly retry: () => void;
  readonly actions: FigureActions;
}

const slot: Child = ['slot', {}];

/** The element that measures a tag; the style sheet sets its size. */
const ruler: Child = ['div', { class: 'ruler' }];
/** The content before a tag is measured. */
export const rulerOnly: readonly Child[] = [ruler];

/** The content of a tag's shadow root. */
export function contentOf(content: Content): readonly Child[] {
  const { state } = content;
  const lang = state.kind === 'chart' ? state.chart.lang : content.lang;
  const messages = hasMessages(lang, 'common') ? messagesOf(lang) : undefined;
  const body = messages ? bodyOf(content, messages) : wordless(content);
  const said: Child = ['div', { class: 'said', role: 'status', lang: messages?.tag ?? lang }];
  return [ruler, said, ...body];
}

/** The content without messages: an empty placeholder, or in English why the messages cannot be loaded. */
function wordless({ state, lang, source, retry }: Content): readonly Child[] {
  if (state.kind === 'failed')
    return [
      message(state.problem.message, FALLBACK_LANG, 'error', retryButton('Try again', retry)),
      ownTable(source, 'Data table'),
    ];
  return whileReading(source, message('', lang, 'waiting'));
}

/**
 * What stands in the chart's place while data is read: the author's table, hidden if long, because laying it out again
 * would block the page; otherwise a message.
 */
function whileReading({ hasTable, isLong }: SourceController, text: Child): readonly Child[] {
  if (!hasTable) return [text];
  return isLong ? [text, ['div', { class: 'unseen' }, [slot]]] : [slot];
}

/** The author's content where there is no chart; a long table is collapsed, because laying it out would block the page. */
const ownTable = ({ hasTable, isLong }: SourceController, title: string): Child =>
  hasTable && isLong ? ['details', {}, [['summary', {}, [title]], slot]] : slot;

function bodyOf(content: Content, messages: Messages): readonly Child[] {
  const { state, source, waits } = content;
  switch (state.kind) {
    case 'failed': {
      const text = messages.failed(problemText(state.problem, messages));
      const mayCome = source.isFailed || isUnloaded(state.problem);
      const again = mayCome && retryButton(messages.tryAgain, content.retry);
      return [message(text, messages.tag, 'error', again), ownTable(source, messages.dataTable)];
    }
    case 'none': {
      const text = waits || source.isGiven ? messages.loading : messages.noData;
      return whileReading(source, message(text, messages.tag, waits ? 'waiting' : 'quiet'));
    }
    case 'chart':
      return state.chart.empty
        ? [
            message(emptyText(state.chart, messages), messages.tag, 'quiet'),
            ownTable(source, messages.dataTable),
          ]
        : [figureOf(state.chart, content)];
  }
}

/** The message that there is nothing to show, with notes about the data such as unread cells. */
const emptyText = ({ notes, moreNotes }: Chart, { empty, space }: Messages) =>
  [empty, ...notes.map(({ text }) => text), ...moreNotes].join(space);

const retryButton = (text: string, retry: () => void): Child => [
  'button',
  { type: 'button', onclick: retry },
  [text],
];

/** A problem beside the chart that stays. */
const problemMessage = (problem: DataError, messages: Messages, retry: () => void) =>
  message(problemText(problem, messages), messages.tag, 'error', retryButton(messages.tryAgain, retry));

function figureOf(chart: Chart, content: Content): Child {
  const { scene, step, captions, source, actions, problem, retry } = content;
  return figureTemplate({
    chart,
    scene,
    ...captions(chart),
    picture: scene ? [pictureTemplate(scene, step), actions.isFilled && ['div', { class: 'layers' }]] : [],
    ownTable: source.isTable && slot,
    live: actions,
    problem: problem && problemMessage(problem, messagesOf(chart.lang), retry),
  });
}
