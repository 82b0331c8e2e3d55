/** The detail of `plan-ready`. */
export interface PlanReadyDetail {
  readonly heading: string;
  readonly summary: string;
}

/** The detail of `plan-error`: the file, the field in it, and the problem. */
export interface PlanErrorDetail {
  readonly message: string;
  readonly file: string;
  readonly field: string;
  /** Row and column of a table, from 1; undefined if the error is not about a cell. */
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** The detail of `plan-select`: ids, empty if there is none; `selected` lists everything selected now. */
export interface PlanSelectDetail {
  readonly indicator: string;
  readonly place: string;
  readonly selected: readonly string[];
}

/** The events of the tags, by name. */
export interface PlanEventMap {
  'plan-ready': CustomEvent<PlanReadyDetail>;
  'plan-select': CustomEvent<PlanSelectDetail>;
  'plan-error': CustomEvent<PlanErrorDetail>;
}

/** Dispatches an event that bubbles through shadow roots. */
export function tell<Name extends keyof PlanEventMap>(
  host: EventTarget,
  name: Name,
  detail: PlanEventMap[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends PlanEventMap {}
  interface DocumentEventMap extends PlanEventMap {}
  interface WindowEventMap extends PlanEventMap {}
}
