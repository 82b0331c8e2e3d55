export { formats } from './formats-loader.js';
export { readFetched } from './read-fetched.js';
export { readOwn } from './own-reading.js';
export { unreadList } from './unread-list.js';
