import type { ReactiveControllerHost } from '@lit/reactive-element';
import { laterSheet } from '../publish/sheet-later.js';
import type { Scene } from '../scene/marks.js';
import { ExportController, type ExportSource, type ExportTag } from './export-controller.js';
import {
  Exploring,
  type ExploreActions,
  type ExploreState,
  type Shown,
  type Unanswered,
} from './exploring.js';
import { FoldController } from './fold-controller.js';
import { LiveController } from './live-controller.js';

/** What is known of a tag at one moment. */
export interface LaterState extends ExploreState {
  /** Whether the tag asks for something that the figure has not by itself. */
  readonly isAsked: boolean;
  readonly toolbar: boolean;
  readonly exported: ExportSource;
}

/** What a chart does for a reader. */
export interface LaterActions extends Omit<ExploreActions, 'say'> {
  /** Adds a style sheet, given as CSS text. */
  readonly addSheet: (text: string) => void;
}

/** All that a chart has besides figure and picture: answers to a reader, its table, and files of it. */
export class Later {
  readonly exports: ExportController;
  readonly #exploring: Exploring;
  readonly #fold: FoldController;

  constructor(
    tag: ReactiveControllerHost & ExportTag,
    private readonly state: () => LaterState,
    actions: LaterActions,
  ) {
    actions.addSheet(laterSheet);
    const live = new LiveController(tag);
    this.#exploring = new Exploring(tag, state, { ...actions, say: (text) => live.say(text) });
    this.#fold = new FoldController(tag);
    this.exports = new ExportController(tag, () => state().exported);
  }

  /** Looks at the picture of some data, and compares it with the one before. */
  see(shown: Shown): void {
    this.#exploring.see(shown);
  }

  /** The picture on the way to a new one. */
  toward(scene: Scene): Scene {
    return this.#exploring.toward(scene);
  }

  /** Fills the places that the figure leaves to it. */
  show(shown: Shown | undefined): void {
    if (shown) this.see(shown);
    this.#exploring.show(shown);
    if (shown) this.#fold.show(shown, this.#exploring.updated);
    if (shown && this.state().toolbar) this.exports.showToolbar();
  }

  /** Answers what a reader did before this was there. */
  answer(events: Iterable<Unanswered>, keys: readonly KeyboardEvent[]): void {
    this.#exploring.answer(events, keys);
  }
}
