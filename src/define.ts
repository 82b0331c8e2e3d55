import { defineAll } from './elements/define-all.js';
import { upgradeTables } from './elements/upgrade-tables.js';

/** Registers the tags of all charts, upgrades the page's `table[data-plan-chart]`, and exports the classes. */
export * from './elements/all.js';
export { revertTables, upgradeTables } from './elements/upgrade-tables.js';
export { setMessages } from './messages/index.js';

defineAll();

// On a server there is no document, or only a shim.
if (globalThis.document?.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => upgradeTables(), { once: true });
else if (globalThis.document && 'querySelectorAll' in document) upgradeTables();
