/** The element classes of all charts. Importing them registers nothing; `plan-charts/define` does. */
export * from './elements/all.js';
export type { PlanErrorDetail, PlanReadyDetail, PlanSelectDetail } from './elements/events.js';
/** Replaces single messages of a language, or adds a language; charts on the page are drawn anew. */
export { setMessages } from './messages/index.js';
