export { definitionsFor } from '../describe/definitions.js';
export { table, tableSteps } from '../publish/table.js';
export { tableOf } from '../describe/table.js';
