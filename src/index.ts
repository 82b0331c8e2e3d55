/** The element classes of all charts. Importing them registers nothing; `plan-charts/define` does. */
export * from './elements/all.js';
export type { Choice } from './charts/registry.js';
export type { PlanErrorDetail, PlanReadyDetail, PlanSelectDetail } from './elements/events.js';
export type { EmbedForm } from './publish/embed-code.js';
export type { Profile } from './publish/fragment.js';
/** Replaces single messages of a language, or adds a language; charts on the page are drawn anew. */
export { setMessages, type SomeMessages } from './messages/index.js';
