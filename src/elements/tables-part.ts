export { parseText, readObjects, readTable } from '../indicator/read.js';
export { gridOfTable } from './grid-of-table.js';
export { unreadList } from './unread-list.js';
