import type { Approximation } from '../../types.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/** Signs and words before a figure, with the approximation that they express, if any. */
export const BEFORE: readonly (readonly [RegExp, Approximation | undefined])[] = [
  [
    /^(?:≥|>=|⩾|≧|不低[于於]|不少[于於]|不小[于於]|大[于於]等[于於]|大[于於]或等[于於]|至少|at least|(?:no|not) (?:less|fewer|lower) than|(?:an? )?minimum of|mind(?:\.|estens)|m[ií]n(?:\.|imum(?= )|imaal|imo(?= ))|au moins|al menos|pelo menos|almeno|minstens|ten minste)/i,
    'at-least',
  ],
  [
    /^(?:≤|<=|⩽|≦|不超[过過]|不高[于於]|不大[于於]|不多[于於]|小[于於]等[于於]|小[于於]或等[于於]|控制在|at most|(?:no|not) (?:more|greater|higher) than|not exceeding|(?:an? )?maximum of|m[aá]x(?:\.|imal|imaal|imum(?= )|(?= ?\d))|höchstens|au plus|au maximum|como máximo|no máximo|al massimo|hoogstens|maximaal)/i,
    'at-most',
  ],
  [
    /^(?:<|小[于於]|低[于於]|少[于於]|不足|不到|(?:less|fewer|lower) than|below|under|unter|moins de|menos de|meno di|minder dan)/i,
    'less-than',
  ],
  [
    /^(?:>|大[于於]|高[于於]|多[于於]|超[过過]|突破|超|逾|(?:more|greater|higher) than|over|above|über|mehr als|plus de|más de|mais de|più di|meer dan)/i,
    'more-than',
  ],
  [/^(?:接近|近|nearly|almost)/i, 'just-under'],
  [
    /^(?:大[约約]|[约約][为為]|[约約]|≈|~|about|approx(?:imately|\.)?|around|circa|ca?\.|roughly|rund|etwa|environ|env\.|alrededor de|cerca de|aproximadamente|ongeveer)/i,
    'about',
  ],
  [/^(?:=|等[于於]|equal to|equals)/i, undefined],
  [/^(?:已|共)?(?:新增|新建|建成|完成|完工|改造|培育|培训|创建|认定|引进)(?=\s*\d)/, undefined],
  [
    /^(?:(?:increase|raise|rise|grow|improve|expand|reduce|cut|fall|decrease|lower|drop)d?(?: it)? to|(?:maintain|keep|remain|stay|hold|sustain)(?:ed)?(?: it)?(?: at)?|reach|achieve|attain)(?= )/i,
    undefined,
  ],
  [
    /^(?:(?:力[争爭]|[争爭]取|[确確]保)(?:[达達]到?|完成|[实實]现)?|[达達]到|[达達]|保持在?|稳定在|提高到|提升到|提升至|提高至|增加到|增加至|为)/,
    undefined,
  ],
];
/** Signs and words after a figure, with the approximation that they express. */
export const AFTER: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:及|或)?以上$|(?:or|and) (?:more|higher|above|greater|over)$/i, 'at-least'],
  [/(?:及|或)?以下$|(?:之|以)内$|(?:or|and) (?:less|fewer|lower|below|under)$/i, 'at-most'],
  [/左右$|上下$/, 'about'],
  [/[余餘]$|多$|\+$/, 'over'],
];

/** Matches words for a number or a rank; a cell of such words says more than that it has no figure. */
export const NUMERAL =
  /翻.{0,2}番|百分之|[零一二三四五六七八九十百千两]+(?:个|家|件|项|倍|成|名|人|位|次|分之|万|亿|%)|第[一二三四五六七八九十]|前[一二三四五六七八九十]|[首末]位|\bhalf\b|\bdouble|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|(?:a|one) hundred)$/i;

/** Returns why a text with digits is not a single figure. */
export function whyNot(text: string): UnreadReason {
  if (/^-?[\d.,]+\s*[%‰万亿件家个人元]*\s*(?:-|—|–|~|～|至|到|to)+\s*-?\d/.test(text))
    return 'a range of two numbers';
  if (/^(?:全[国省市]|位列|居|排名)?.{0,4}[第前]\s*\d|^(?:top|no\.?)\s*\d/i.test(text)) return 'a rank';
  if (/^[+±]\s?\d|增长|下降|降低|提高|减少|上升|增加|压减|削减|回落/.test(text))
    return 'a change, not a value';
  if (/^-?[\d,，.\s]+$/.test(text)) return 'digits that do not form one number';
  return 'several numbers, or one among words';
}
