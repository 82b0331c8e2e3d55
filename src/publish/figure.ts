import type { Chart, View } from '../charts/chart.js';
import { hasFocusPoints } from '../charts/focus.js';
import { kept, phrases, wrap } from '../layout/wrap.js';
import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import type { Child, ElementDescription } from '../scene/element.js';
import type { Scene } from '../scene/marks.js';
import type { TextStyle } from '../scene/theme.js';
import { atPunctuation } from './at-punctuation.js';

/** Height of the range selector in CSS pixels. */
const STRIP = 44;

/** The content of a figure. */
export interface FigureParts {
  readonly chart: Chart;
  /** The texts around the picture, computed or set by the author; empty for none. */
  readonly standfirst: string;
  readonly source: string;
  /** The laid-out scene; undefined until the width is known. */
  readonly scene: Scene | undefined;
  /** The picture and its overlays. */
  readonly picture: readonly Child[];
  /** The content of the data table's disclosure; undefined if it is rendered elsewhere. */
  readonly table?: readonly Child[];
  /** The author's own table, above that content. */
  readonly ownTable?: Child;
  /** The actions of the controls; without them the controls are only reserved space. */
  readonly live?: FigureActions;
  /** A problem that leaves the chart in place. */
  readonly problem?: Child;
}

export interface FigureActions {
  /** Switches to another view. */
  readonly choose: (view: string) => void;
  /** Whether the part that fills the reserved places is loaded. */
  readonly isFilled: boolean;
  readonly toolbar: boolean;
}

/** Space for the toolbar. */
const toolbarRoom: ElementDescription = [
  'div',
  { class: 'controls room' },
  [['button', { type: 'button' }, ['PNG']]],
];

/** The whole figure: headline, standfirst, picture, notes, source line, and a row of actions and disclosures. */
export function figureTemplate(parts: FigureParts): ElementDescription {
  const { chart, standfirst, source, scene, picture, table, ownTable, live, problem } = parts;
  const { tag, dataTable } = messagesOf(chart.lang);
  return [
    'figure',
    { part: 'figure', lang: tag, 'aria-labelledby': 'heading' },
    [
      caption(chart, standfirst, scene?.width ?? 0),
      ['div', { class: 'picture', part: 'picture' }, picture],
      scene && range(chart, scene, live),
      problem,
      notes(chart),
      ['p', { class: 'source', part: 'source' }, [['slot', { name: 'source' }, unbroken(source)]]],
      [
        'div',
        { class: 'actions' },
        [
          scene && explore(chart, live),
          scene && views(chart, scene.width, live),
          live?.toolbar && ['div', { id: 'tools' }, live.isFilled ? undefined : [toolbarRoom]],
          [
            'div',
            { class: 'folds' },
            [
              moreNotes(chart),
              [
                'details',
                { part: 'data' },
                [['summary', {}, [dataTable]], ownTable, ['div', { id: 'data' }, table]],
              ],
            ],
          ],
        ],
      ],
      live?.isFilled && ['div', { id: 'news' }],
    ],
  ];
}

const caption = ({ headline, names }: Chart, standfirst: string, width: number): ElementDescription => [
  'figcaption',
  {},
  [
    [
      'div',
      { id: 'heading', class: 'heading', part: 'heading', role: 'heading', 'aria-level': 3 },
      [['slot', { name: 'heading' }, inPhrases(headline, width, 'heading', names)]],
    ],
    [
      'p',
      { class: 'summary', part: 'summary' },
      [['slot', { name: 'summary' }, inPhrases(standfirst, width, 'summary', names)]],
    ],
  ],
];

/**
 * A text that breaks after a colon if that takes no more lines; its parts stay in order from left to right. They break
 * between phrases, each in an element of its own because screen readers pause at `wbr`. Spaces between phrases are
 * outside these elements, inside which nothing breaks. Text that is not Han breaks as usual.
 */
function inPhrases(
  text: string,
  width: number,
  style: TextStyle,
  names: readonly string[],
): readonly Child[] {
  const parts = text.split(/(?<=: |：)/);
  const phrasesOf = (part: string): readonly Child[] => {
    const all = phrases(part, names);
    if (!all[1]) return unbroken(part);
    return all.flatMap((one) => {
      const own = one.trimEnd();
      return /\p{sc=Han}/u.test(own) ? [phrase(own), one.slice(own.length)] : unbroken(one);
    });
  };
  // The fonts on a page are narrower than the table of character widths.
  const linesOf = (part: string) => wrap(part, 1.1 * width, style).length;
  if (!parts[1] || parts.reduce((sum, part) => sum + linesOf(part.trim()), 0) > linesOf(text))
    return phrasesOf(text);
  const blocks = parts.flatMap((part): Child[] => [
    ['bdi', {}, phrasesOf(part.trim())],
    part.endsWith(' ') && ' ',
  ]);
  return [['bdi', { dir: 'ltr' }, blocks]];
}

const phrase = (text: string): ElementDescription => ['span', {}, [text]];

/** A text without breaks in ranges, document numbers and hyphenated words, or between numbers and what they count. */
const unbroken = (text: string): readonly Child[] =>
  kept(text)
    .split(/(\d+–\d+[:,;.：，；。]?|\p{sc=Han}{1,6}〔\d+〕\d+号|[A-Za-z]{1,8}-[A-Za-z]{1,8})/u)
    .flatMap((part, at) => (at % 2 ? [phrase(part)] : atPunctuation(part)));

/** A button for each other view of the same data; a view that would mislead is disabled. */
function views(chart: Chart, width: number, live: FigureActions | undefined): Child {
  const others = (chart.views?.(width) ?? []).filter(({ shown }) => !shown);
  if (!others.length) return undefined;
  const button = ({ id, name, possible }: View): ElementDescription => [
    'button',
    { type: 'button', disabled: !possible, onclick: live && (() => live.choose(id)) },
    [name],
  ];
  const label = messagesOf(chart.lang).viewLabel;
  return [
    'div',
    { class: classOf('controls', live), part: 'controls', role: 'group', 'aria-label': label },
    others.map(button),
  ];
}

/** Space for the range selector until it is loaded. */
function range(chart: Chart, scene: Scene, live: FigureActions | undefined): Child {
  const selector = chart.range;
  if (!selector) return undefined;
  const { full, shown, reset } = selector;
  const strip = { xmlns: 'http://www.w3.org/2000/svg', class: 'range-strip', height: STRIP };
  const isPart = shown.from > full.from || shown.to < full.to;
  const room: Child[] = [
    ['svg', { ...strip, width: shownSize(scene).width }],
    isPart && ['button', { type: 'button' }, [reset]],
  ];
  if (live?.isFilled) return ['div', { id: 'range' }];
  return ['div', { id: 'range' }, [['div', { class: 'range-selector room' }, room]]];
}

/** The bar that steps through the values; until exploring is loaded, only its first button. */
function explore(chart: Chart, live: FigureActions | undefined): Child {
  if (!hasFocusPoints(chart.focus)) return undefined;
  const attributes = { class: classOf('explore', live), part: 'explore' };
  if (live?.isFilled) return ['div', attributes];
  const { exploreChart, tag } = messagesOf(chart.lang);
  const button: ElementDescription = [
    'button',
    { type: 'button', class: 'enter', lang: tag, 'aria-expanded': 'false' },
    [exploreChart],
  ];
  return ['div', attributes, [button]];
}

const classOf = (name: string, live: FigureActions | undefined) => (live ? name : `${name} room`);

function notes({ notes: all, lang }: Chart): Child {
  if (!all.length) return undefined;
  return [
    'div',
    { class: 'notes', part: 'notes', role: 'group', 'aria-label': messagesOf(lang).notes },
    all.map(({ mark, text }): ElementDescription => [
      'p',
      {},
      unbroken(mark ? `${mark}\u00a0${text}` : text),
    ]),
  ];
}

function moreNotes({ notes: face, moreNotes: more, lang }: Chart): Child {
  if (!more.length) return undefined;
  const title = messagesOf(lang).moreNotes(more.length, face.length > 0);
  const lines = more.map((line): ElementDescription => ['p', { class: 'fold' }, [line]]);
  return ['details', { part: 'more-notes' }, [['summary', {}, [title]], ...lines]];
}
