/** What `plan-ready` tells. */
export interface PlanReadyDetail {
  readonly heading: string;
  readonly summary: string;
}

/** What `plan-error` tells: the file, the field inside it, and what is wrong there. */
export interface PlanErrorDetail {
  readonly message: string;
  readonly file: string;
  readonly field: string;
  /** Row and column of a table, counted from 1; undefined where it is not about one. */
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** What `plan-select` tells: ids, empty where there is none; `selected` are all that are selected now. */
export interface PlanSelectDetail {
  readonly indicator: string;
  readonly place: string;
  readonly selected: readonly string[];
}

interface Details {
  'plan-ready': PlanReadyDetail;
  'plan-select': PlanSelectDetail;
  'plan-error': PlanErrorDetail;
}

/** Tells the page something; it is heard outside of other shadow trees too. */
export function tell<Name extends keyof Details>(host: EventTarget, name: Name, detail: Details[Name]): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'plan-ready': CustomEvent<PlanReadyDetail>;
    'plan-select': CustomEvent<PlanSelectDetail>;
    'plan-error': CustomEvent<PlanErrorDetail>;
  }
}
