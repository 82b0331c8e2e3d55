import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { DataError } from '../indicator/data-error.js';
import type { GroupController, GroupState } from './group-controller.js';
import { extras } from './parts.js';
import type { VisibilityController } from './visibility-controller.js';

/** A tag that may be in a group, or wait until a reader comes near. */
export type ExtrasTag = ReactiveControllerHost &
  HTMLElement & { readonly group: string; readonly loading: string };

const NONE: readonly string[] = [];

/** What few tags ask for, and is loaded for these: a group, and waiting until a reader comes near. */
export class ExtrasController {
  #group: GroupController | undefined;
  #visibility: VisibilityController | undefined;
  /** Whether it is too early to make the chart. */
  waits = false;
  /** Why this cannot be loaded; the chart is then made without. */
  problem: DataError | undefined;

  constructor(
    private readonly host: ExtrasTag,
    private readonly take: (state: GroupState) => void,
  ) {}

  update(): void {
    const { host } = this;
    const group = host.group.trim();
    this.waits = false;
    if (!group && !this.#group && !isLazy(host)) return;
    try {
      this.problem = undefined;
      const part = extras.ask(() => host.requestUpdate());
      this.waits = !part;
      if (!part) return;
      this.#visibility ??= new part.VisibilityController(host);
      this.#group ??= new part.GroupController(host, this.take);
      this.#group.join(group);
      this.waits = !this.#visibility.isVisible;
    } catch (error) {
      this.problem = error as DataError;
    }
  }

  /** The places that have a colour in the group, in the order of colours; the same list while this chart's colours stay. */
  get places(): readonly string[] {
    return this.#group?.places ?? NONE;
  }

  share(state: GroupState): void {
    this.#group?.share(state);
  }

  /** The places of this chart's picture keep one colour in the whole group. */
  keep(places: readonly string[]): void {
    this.#group?.keep(places);
  }
}

const isLazy = ({ loading }: ExtrasTag) => loading.trim().toLowerCase() === 'lazy';
