import type { Messages } from '../types/index.js';
import { messages as bars } from './bars.js';
import { messages as common } from './common.js';
import { messages as derive } from './derive.js';
import { messages as explore } from './explore.js';
import { messages as tools } from './export.js';
import { messages as radar } from './radar.js';
import { messages as reading } from './reading.js';
import { messages as table } from './table.js';
import { messages as trend } from './trend.js';

/** All parts. */
export const messages: Messages = {
  ...common,
  ...bars,
  ...trend,
  ...radar,
  ...table,
  ...reading,
  ...explore,
  ...tools,
  ...derive,
};
