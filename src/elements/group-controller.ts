import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** The shared state of a group: ids, separated by spaces. */
export interface GroupState {
  readonly selected?: string;
  readonly highlight?: string;
  /** What a reader points at or has focused in one of the charts. */
  readonly pointed?: string;
}

interface Group {
  readonly members: Set<GroupController>;
  state: GroupState;
  /** The member in which a reader points at something. */
  pointing?: GroupController | undefined;
  /** Ids of the places in colour order, which follows document order, not loading order. */
  places: readonly string[];
}

const groups = new Map<string, Group>();

/** Charts with the same `group` share selection, highlight, pointing, and the colours of places. */
export class GroupController implements ReactiveController {
  #name = '';
  /** Ids of the places in this chart's own picture. */
  #own: readonly string[] = [];
  /** The coloured places when this chart was last drawn. */
  #before: readonly string[] = [];

  /** @param take receives the state that another chart of the group has set */
  constructor(
    private readonly host: ReactiveControllerHost & Node,
    private readonly take: (state: GroupState) => void,
  ) {
    host.addController(this);
  }

  /**
   * Ids of the places that have a colour in the group, in colour order; the same array until this chart's colours
   * change.
   */
  get places(): readonly string[] {
    if (!this.#own.length) this.#before = this.#group?.places ?? none;
    return this.#before;
  }

  get #group(): Group | undefined {
    return groups.get(this.#name);
  }

  /** Joins a group and takes its state; an empty name leaves. A chart that is not on the page is in no group. */
  join(name: string): void {
    if (name === this.#name || !this.host.isConnected) return;
    this.hostDisconnected();
    this.#name = name;
    if (!name) return;
    const group = groups.get(name) ?? { members: new Set(), state: {}, places: [] };
    groups.set(name, group);
    group.members.add(this);
    const { selected, highlight } = group.state;
    this.take({ ...(selected ? { selected } : {}), ...(highlight ? { highlight } : {}) });
  }

  /** Joins again after a move. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    const group = this.#group;
    if (group?.pointing === this) this.share({ pointed: '' });
    group?.members.delete(this);
    if (group?.members.size === 0) groups.delete(this.#name);
    this.#name = '';
    this.#own = none;
  }

  share(state: GroupState): void {
    const group = this.#group;
    if (!group) return;
    group.state = { ...group.state, ...state };
    if (state.pointed !== undefined) group.pointing = state.pointed ? this : undefined;
    for (const member of group.members) if (member !== this) member.take(state);
  }

  /** Reserves the colours of this chart's places in the group; charts that used other colours are redrawn. */
  keep(own: readonly string[]): void {
    const group = this.#group;
    if (!group || own.join(' ') === this.#own.join(' ')) return;
    this.#own = own;
    const members = [...group.members].sort((a, b) =>
      a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    group.places = [...new Set(members.flatMap((member) => member.#own))];
    for (const member of members) member.#recolour(group.places);
  }

  #recolour(places: readonly string[]): void {
    if (coloursOf(this.#own, this.#before) === coloursOf(this.#own, places)) return;
    this.#before = places;
    this.host.requestUpdate();
  }
}

const none: readonly string[] = [];

/** The colours of a chart's places, given the places that were coloured before. */
function coloursOf(own: readonly string[], before: readonly string[]): string {
  const all = [...new Set([...before, ...own])];
  return own.map((place) => all.indexOf(place)).join(' ');
}
