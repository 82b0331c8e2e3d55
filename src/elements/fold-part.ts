export { definitionsFor } from '../charts/definitions.js';
export { table, tableSteps } from '../publish/table.js';
