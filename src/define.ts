import { defineAll } from './elements/define-all.js';
import { upgradeTables } from './elements/upgrade-tables.js';

/** Registers the tags of all charts, upgrades the page's `table[data-plan-chart]`, and gives the classes. */
export * from './elements/all.js';
export { revertTables, upgradeTables } from './elements/upgrade-tables.js';
export { setMessages } from './messages/index.js';

defineAll();

// In Node, where bundles are prerendered, there is no page to look at.
if (globalThis.document?.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => upgradeTables(), { once: true });
else if (globalThis.document) upgradeTables();
