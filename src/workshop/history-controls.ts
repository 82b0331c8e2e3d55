import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, type TemplateResult } from 'lit';
import { langOf, messagesOf } from '../messages.js';
import { redo, undo, type History } from './history.js';
import { workshopMessages, type PageLang, type WorkshopMessages } from './messages/index.js';
import { offButton } from './off-button.js';
import type { Corrections, Project } from './project.js';

type Host = HTMLElement & ReactiveControllerHost & { history: History<Project>; readonly language: PageLang };

/** Undo and redo by button and shortcut; announces what changed, as that may be out of view. */
export class HistoryControls implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly announce: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#pressed);
  }

  buttons(): TemplateResult {
    const { past, future } = this.host.history;
    const { undo: back, redo: again } = workshopMessages(this.host.language);
    return html`${offButton(back, !past.length, this.#undo, 'Control+Z Meta+Z')}
    ${offButton(again, !future.length, this.#redo, 'Control+Y Control+Shift+Z Meta+Shift+Z')}`;
  }

  /** In text fields, the browser's own undo applies. */
  readonly #pressed = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
    const isTyped =
      target instanceof Element && target.matches('textarea, input:not([type=checkbox], [type=file])');
    if (isTyped || altKey || !(ctrlKey || metaKey)) return;
    const act = { z: shiftKey ? this.#redo : this.#undo, y: this.#redo }[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };

  readonly #undo = (): void => this.#go(undo, ({ past }) => past.length, 'undone');
  readonly #redo = (): void => this.#go(redo, ({ future }) => future.length, 'redone');

  #go(
    step: typeof undo<Project>,
    stepsLeft: (history: History<Project>) => number,
    done: 'undone' | 'redone',
  ): void {
    const before = this.host.history;
    if (!stepsLeft(before)) return;
    const after = step(before);
    this.host.history = after;
    const messages = workshopMessages(this.host.language);
    const what = changedParts(before.now, after.now, messages).join(messagesOf(langOf(messages.tag)).comma);
    this.announce(messages.history[done](what, stepsLeft(after)));
    void this.host.updateComplete.then(() => {
      if (document.activeElement === document.body) this.host.querySelector<HTMLElement>('#check')?.focus();
    });
  }
}

/** The parts in which two projects differ, as the page names them. */
function changedParts(one: Project, other: Project, messages: WorkshopMessages): readonly string[] {
  const { history, correct, options, annotations } = messages;
  const names: Readonly<Record<keyof Corrections, string>> = {
    title: correct.tableTitle,
    place: correct.place,
    plan: correct.plan,
    year: correct.year,
    fiscalStart: correct.fiscalStart,
    columns: correct.columns,
    rows: correct.rows,
    values: history.value,
    annotations: annotations.title,
    note: options.note,
  };
  const keys = Object.keys(names) as (keyof Corrections)[];
  return [
    ...(one.input === other.input ? [] : [history.table]),
    ...keys.filter((key) => differ(one.corrections[key], other.corrections[key])).map((key) => names[key]),
    ...(differ(one.choices, other.choices) ? [options.title] : []),
  ];
}

const differ = (one: unknown, other: unknown) =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other);
