import type { UnreadReason } from './unread-reasons.js';

/** Words that name a number or a rank: a cell of such words says more than that no figure is printed. */
export const NUMERAL =
  /翻.{0,2}番|百分之|[零一二三四五六七八九十百千两]+(?:个|家|件|项|倍|成|名|人|位|次|分之|万|亿|%)|第[一二三四五六七八九十]|前[一二三四五六七八九十]|[首末]位|\bhalf\b|\bdouble/i;

/** Why a text that holds digits is not one figure. */
export function whyNot(text: string): UnreadReason {
  if (/^-?[\d.,]+\s*[%‰万亿件家个人元]*\s*(?:-|—|–|~|～|至|到|to)+\s*-?\d/.test(text))
    return 'a range of two numbers';
  if (/^(?:全[国省市]|位列|居|排名)?.{0,4}[第前]\s*\d|^(?:top|no\.?)\s*\d/i.test(text)) return 'a rank';
  if (/^[+±]\s?\d|增长|下降|降低|提高|减少|上升|增加|压减|削减|回落/.test(text))
    return 'a change, not a value';
  if (/^-?[\d,，.\s]+$/.test(text)) return 'digits that do not form one number';
  return 'several numbers, or one among words';
}
