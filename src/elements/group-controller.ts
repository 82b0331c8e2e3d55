import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

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
  /** Ids of the places, in the order of their colours: that of the charts in the document, whichever was ready first. */
  places: readonly string[];
}

const groups = new Map<string, Group>();

/** The charts of a page that bear the same `group` share what is selected, highlighted and pointed at, and the colours of places. */
export class GroupController implements ReactiveController {
  #name = '';
  /** Ids of the places in this chart's own picture. */
  #own: readonly string[] = [];
  /** The places with colours when this chart was last coloured. */
  #before: readonly string[] = [];

  /** `take` is given what another chart of the group has set. */
  constructor(
    private readonly host: ReactiveControllerHost & Node,
    private readonly take: (state: GroupState) => void,
  ) {
    host.addController(this);
  }

  /** The places that have a colour in the group, in the order of colours; the same list while this chart's colours stay. */
  get places(): readonly string[] {
    if (!this.#own.length) this.#before = this.#group?.places ?? none;
    return this.#before;
  }

  get #group(): Group | undefined {
    return groups.get(this.#name);
  }

  /** Joins the group of a name, or leaves with an empty one; a newcomer takes what the group has. One that is not on the page is in none. */
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

  /** One that was moved joins again. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    const group = this.#group;
    group?.members.delete(this);
    if (group?.members.size === 0) groups.delete(this.#name);
    this.#name = '';
    this.#own = none;
  }

  share(state: GroupState): void {
    const group = this.#group;
    if (!group) return;
    group.state = { ...group.state, ...state };
    for (const member of group.members) if (member !== this) member.take(state);
  }

  /** The places of this chart's picture keep one colour in the whole group; charts that showed another are drawn anew. */
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

/** The colours of a picture's places where others have theirs before. */
function coloursOf(own: readonly string[], before: readonly string[]): string {
  const all = [...new Set([...before, ...own])];
  return own.map((place) => all.indexOf(place)).join(' ');
}
