import type { Header } from '../header/header.js';
import type { HeaderColumn } from '../header/header-role.js';
import { yearsNamed } from '../times/named-years.js';

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

/** Matches a target that is lower or higher than another: 基本目标, 力争值, stretch target. */
const MORE_OR_LESS =
  /基本(?=目[标標])|[底必确確]保|保底|底[线線]|力[争爭]|[争爭]取|[奋奮]斗|冲刺|挑[战戰]|\b(?:stretch|minimum|aspirational)\b/i;

/** Whether a column is of a target that is lower or higher than the target of another column for the same year. */
export const isBesideMainTarget = (column: HeaderColumn, { columns }: Header): boolean =>
  isTarget(column) &&
  MORE_OR_LESS.test(column.header) &&
  columns.some(
    (other) =>
      other !== column &&
      (isTarget(other) || (other.holds.role === 'unknown' && /目[标標]/.test(other.header))) &&
      yearsNamed(other.header)?.to === yearsNamed(column.header)?.to,
  );

const isTarget = ({ holds }: HeaderColumn) =>
  holds.role === 'value' && holds.kind === 'target' && !holds.change;
