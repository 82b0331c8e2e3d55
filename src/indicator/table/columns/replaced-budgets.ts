import type { Header } from '../header/header.js';
import type { HeaderColumn } from '../header/header-role.js';

/** Matches a budget that a later one may replace. */
const ORIGINAL = /\b(?:original|adopted|approved|enacted|initial) budget\b/i;
const ADJUSTED = /\b(?:adjusted|revised|amended|final|current|supplementary) budget\b/i;

const ORIGINAL_HAN = /^(?:\d{4}年度?)?(?:年初|原)[预預]算[数數额額]?$/;
const ADJUSTED_HAN = /[预預]算增[减減]|全年[预預]算/;

const yearOf = ({ holds }: HeaderColumn) => (holds.role === 'value' ? holds.years?.to : undefined);

/** Whether another column holds the budget that replaced this column's; in Chinese, for the same year. */
export const isReplaced = (column: HeaderColumn, { columns }: Header): boolean =>
  columns.some(
    (other) =>
      (ORIGINAL.test(column.header) && ADJUSTED.test(other.header)) ||
      (ORIGINAL_HAN.test(column.header) &&
        ADJUSTED_HAN.test(other.header) &&
        yearOf(other) === yearOf(column)),
  );
