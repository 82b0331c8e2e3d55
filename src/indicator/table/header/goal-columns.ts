import { inEnglish } from '../text/foreign-headers.js';
import { bracketAtEnd } from '../text/cell-text.js';
import type { HeaderColumn, HeaderRole } from './header-role.js';

// Columns of goals and themes, which hold the words of groups, the codes of goals, or targets.

/** Matches headers of goals that group indicators. */
const GOALS = /^(?:(?:strategic )?(?:goals?|targets?|objectives?)|(?:战略)?目标)$/i;
/** Matches headers that a target may have as well as a group. */
const AIMS = /^(?:goals?|objectives?)$/i;
/** Matches headers of groups that are numbered; Class 1 and Grade 2 are parts. */
const THEMES =
  /^(?:themes?|pillars?|domains?|goals?|objectives?|[主专專][题題]|[领領]域|[维維]度|方面|目标层)(?:\s*[（(].*)?$/i;
/** Matches headers of groups whose figures may be numbers or ranks. */
const PRIORITIES = /\b(?:priorit(?:y|ies)|areas?)$/i;
/** Matches headers of the goals of all countries, which are of no year of the table. */
const OF_ALL = /^(?:sdg|global) (?:goals?|targets?)$/i;
/** Matches the number of a goal: SDG 3, Ziel 11, 目标4.1. */
const CODE =
  /^(?:SDGs?|goals?|targets?|ziel|objecti(?:f|ve)|objetivo|meta|目标)\s?\d{1,2}(?:\.[\da-z]{1,2})?$/i;
/** Matches the bare number of a goal: 3, 16.a, 7.1.1. */
const NUMBER = /^\d{1,2}(?:\.[\da-z]{1,2}){0,2}$/i;
/** Matches the number of a target of a goal: 6.1, 3.b. */
const TARGET_CODE = /^(?:1[0-7]|[1-9])\.(?:1\d|[1-9]|[a-d])$/i;

/** Whether numbers of targets are in the order of their goals and at least two differ. */
const areInOrder = (codes: readonly string[]): boolean =>
  new Set(codes).size > 1 &&
  codes.every((code, at) => {
    const [goal = '', target = ''] = code.split('.');
    const [before = '', last = ''] = (codes[at - 1] ?? '0.0').split('.');
    const isSame = goal === before;
    return isSame
      ? last.padStart(2, '0') <= target.padStart(2, '0') || /[a-d]/i.test(target)
      : Number(goal) > Number(before);
  });
const FIGURE = /^(?:[<>≤≥≈~=]{1,2}\s?|\p{Sc})?[-−–]?\d[\d.,\s]*[%‰]?$/u;

/**
 * What a column of goals or themes holds according to its cells, or undefined if it is as its header says. Figures name
 * no group: under Goal and Objective, they are targets unless they count the goals before the names.
 */
export function goalRole(
  { header, holds }: HeaderColumn,
  texts: readonly string[],
  isLeft: boolean,
  hasTime: boolean,
): HeaderRole | undefined {
  const are = (pattern: RegExp) => texts.length > 0 && texts.every((text) => pattern.test(text));
  const areFigures = are(FIGURE);
  const hasFigures = texts.some((text) => FIGURE.test(text));
  if (isLeft && GOALS.test(inEnglish(header)) && !hasFigures) return { role: 'category' };
  if (isLeft && GOALS.test(inEnglish(header)) && are(TARGET_CODE) && areInOrder(texts))
    return { role: 'serial' };
  const isCounted = are(NUMBER) && texts.every((text) => Number.parseInt(text, 10) <= 17);
  if (holds.role === 'category' && areFigures && THEMES.test(header))
    return AIMS.test(bracketAtEnd(header)?.before ?? header) && !(isLeft && isCounted)
      ? { role: 'value', kind: 'target' }
      : { role: 'serial' };
  if (holds.role === 'category' && areFigures && PRIORITIES.test(header)) return BESIDE;
  if (holds.role === 'value' && are(CODE)) return { role: 'category' };
  if (!OF_ALL.test(header)) return undefined;
  if (!hasFigures || isCounted) return { role: 'serial' };
  return hasTime ? BESIDE : undefined;
}

const BESIDE: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};
