import type { Approximation } from '../types.js';

/** Signs and words before a figure, and how they qualify it; those without an approximation say nothing of it. */
export const BEFORE: readonly (readonly [RegExp, Approximation | undefined])[] = [
  [/^(?:≥|>=|⩾|≧|不低于|不少于|不小于|大于等于|大于或等于|至少|at least|no less than)/i, 'at-least'],
  [/^(?:≤|<=|⩽|≦|不超过|不高于|不大于|不多于|小于等于|小于或等于|控制在|at most|no more than)/i, 'at-most'],
  [/^(?:<|小于|低于|少于|不足|不到|less than|below|under)/i, 'less-than'],
  [/^(?:>|大于|高于|多于|超过|突破|超|逾|more than|over|above)/i, 'more-than'],
  [/^(?:接近|近|nearly|almost)/i, 'just-under'],
  [/^(?:大约|约为|约|≈|~|about|approx\.?|around|circa|ca\.)/i, 'about'],
  [/^(?:=|等于|equal to|equals)/i, undefined],
  [/^(?:达到|达|保持在?|稳定在|提高到|提升到|提升至|提高至|增加到|增加至|为)/, undefined],
];
/** Signs and words after a figure. */
export const AFTER: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:及|或)?以上$|or more$/i, 'at-least'],
  [/(?:及|或)?以下$|(?:之|以)内$|or less$/i, 'at-most'],
  [/左右$|上下$/, 'about'],
  [/余$|多$|\+$/, 'over'],
];
