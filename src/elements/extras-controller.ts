import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { DataError } from '../indicator/data-error.js';
import type { GroupController, GroupState } from './group-controller.js';
import { extras } from './parts.js';
import type { RefreshController } from './refresh-controller.js';
import type { VisibilityController } from './visibility-controller.js';

/** A tag that may join a group, load lazily or refresh its data. */
export type ExtrasTag = ReactiveControllerHost &
  HTMLElement & { readonly group: string; readonly loading: string; readonly refresh: string };

const NONE: readonly string[] = [];

/** Groups, lazy loading and refreshing: loaded only for the tags that use them. */
export class ExtrasController {
  #group: GroupController | undefined;
  #visibility: VisibilityController | undefined;
  #refresh: RefreshController | undefined;
  /** Whether the chart must not be made yet. */
  waits = false;
  /** Why the part cannot be loaded; the chart is then drawn without it. */
  problem: DataError | undefined;

  constructor(
    private readonly host: ExtrasTag,
    private readonly take: (state: GroupState) => void,
    /** Fetches the data again; resolves to whether that succeeded. */
    private readonly reload: () => Promise<boolean>,
  ) {}

  update(): void {
    const { host } = this;
    const group = host.group.trim();
    this.waits = false;
    if (!group && !this.#group && !isLazy(host) && !host.refresh) return;
    try {
      this.problem = undefined;
      const part = extras.ask(() => host.requestUpdate());
      this.waits = !part;
      if (!part) return;
      this.#visibility ??= new part.VisibilityController(host);
      this.#refresh ??= new part.RefreshController(host, this.reload);
      this.#refresh.hostUpdate();
      this.#group ??= new part.GroupController(host, this.take);
      this.#group.join(group);
      this.waits = !this.#visibility.isVisible;
    } catch (error) {
      this.problem = error as DataError;
    }
  }

  /**
   * Ids of the places that have a colour in the group, in colour order; the same array until this chart's colours
   * change.
   */
  get places(): readonly string[] {
    return this.#group?.places ?? NONE;
  }

  share(state: GroupState): void {
    this.#group?.share(state);
  }

  /** Reserves the colours of this chart's places in the whole group. */
  keep(places: readonly string[]): void {
    this.#group?.keep(places);
  }
}

const isLazy = ({ loading }: ExtrasTag) => loading.trim().toLowerCase() === 'lazy';
