import type { LaterMessages } from '../types/index.js';
import { messages as derive } from './derive.js';
import { messages as explore } from './explore.js';
import { messages as tools } from './export.js';
import { messages as extras } from './extras.js';
import { messages as facts } from './facts.js';
import { messages as reading } from './reading.js';
import { messages as table } from './table.js';

export const messages: LaterMessages = {
  ...table,
  ...facts,
  ...reading,
  ...explore,
  ...tools,
  ...derive,
  ...extras,
};
