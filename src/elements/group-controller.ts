import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the charts of a group have in common: ids, separated by spaces. */
export interface GroupState {
  readonly selected?: string;
  readonly highlight?: string;
  /** What a reader points at or stands on in one of them. */
  readonly pointed?: string;
}

interface Group {
  readonly members: Set<GroupController>;
  state: GroupState;
  /** Ids of the places, in the order of their colours. */
  places: readonly string[];
}

const groups = new Map<string, Group>();

/** The charts of a page that bear the same `group` share what is selected, highlighted and pointed at, and the colours of places. */
export class GroupController implements ReactiveController {
  #name = '';

  /** `take` is given what another chart of the group has set. */
  constructor(
    host: ReactiveControllerHost,
    private readonly take: (state: GroupState) => void,
  ) {
    host.addController(this);
  }

  /** The places that have a colour in the group, in the order of colours. */
  get places(): readonly string[] {
    return this.#group?.places ?? [];
  }

  get #group(): Group | undefined {
    return groups.get(this.#name);
  }

  /** Joins the group of a name, or leaves with an empty one; a newcomer takes what the group has. */
  join(name: string): void {
    if (name === this.#name) return;
    this.hostDisconnected();
    this.#name = name;
    if (!name) return;
    const group = groups.get(name) ?? { members: new Set(), state: {}, places: [] };
    groups.set(name, group);
    group.members.add(this);
    const { selected, highlight } = group.state;
    this.take({ ...(selected ? { selected } : {}), ...(highlight ? { highlight } : {}) });
  }

  hostDisconnected(): void {
    const group = this.#group;
    group?.members.delete(this);
    if (group?.members.size === 0) groups.delete(this.#name);
    this.#name = '';
  }

  share(state: GroupState): void {
    const group = this.#group;
    if (!group) return;
    group.state = { ...group.state, ...state };
    for (const member of group.members) if (member !== this) member.take(state);
  }

  /** Places that a chart has coloured keep their colours in the charts to come. */
  keep(places: readonly string[]): void {
    const group = this.#group;
    if (group) group.places = [...new Set([...group.places, ...places])];
  }
}
