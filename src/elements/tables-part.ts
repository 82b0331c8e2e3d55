export { readObjects, readTable } from '../indicator/table/index.js';
export { parseText } from '../indicator/parse-text.js';
export { gridOfTable } from './grid-of-table.js';
export { readFetched } from './read-fetched.js';
export { unreadList } from './unread-list.js';
