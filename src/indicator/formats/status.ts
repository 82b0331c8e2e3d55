import type { FlagText } from '../table/flags.js';
import type { UnreadReason } from '../table/unread-reasons.js';

/** What is said of a value by the codes that statistical offices share, in the languages of notes. */
const FLAGS: Readonly<Record<string, FlagText>> = {
  B: { zh: '口径有变', en: 'break in series', fr: 'rupture de série' },
  D: { zh: '定义不同', en: 'definition differs', fr: 'définition différente' },
  E: { zh: '估计值', en: 'estimated', fr: 'estimé' },
  G: { zh: '试验性', en: 'experimental', fr: 'expérimental' },
  I: { zh: '推算值', en: 'imputed', fr: 'imputé' },
  N: { zh: '不显著', en: 'not significant', fr: 'non significatif' },
  P: { zh: '初步数', en: 'provisional', fr: 'provisoire' },
  R: { zh: '修订数', en: 'revised', fr: 'révisé' },
  S: {
    zh: '受罢工等特殊事件影响',
    en: 'affected by a special event',
    fr: 'affecté par un événement particulier',
  },
  U: { zh: '可靠性低', en: 'low reliability', fr: 'peu fiable' },
  V: { zh: '未经核实', en: 'unvalidated', fr: 'non validé' },
};

/** Codes by the words that some files write in their place. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/forecast|projection/i, 'F'],
  [/provisional|preliminary/i, 'P'],
  [/estimate/i, 'E'],
  [/imput/i, 'I'],
  [/break/i, 'B'],
  [/definition differs/i, 'D'],
  [/low reliability|unreliable/i, 'U'],
  [/revised/i, 'R'],
];

/**
 * What a status says of a value: a flag to be told with it, or the reason why it is no result. A normal value
 * has neither. A code that is not known is told as it is written.
 * @param status `p`, `bd`, `A`, `E: Estimated value`, or several of them
 */
export function statusOf(status: string): { readonly flag?: FlagText; readonly reason?: UnreadReason } {
  const plain = status.trim();
  const codes = codesOf(plain);
  if (codes.includes('F')) return { reason: 'an estimate or a projection, and no result' };
  const flags = codes.flatMap((code): FlagText[] => {
    if (SILENT.includes(code)) return [];
    return [FLAGS[code] ?? { zh: `标记 ${code}`, en: `flag ${code}`, fr: `indicateur ${code}` }];
  });
  const [first, ...more] = flags;
  return first ? { flag: more.reduce((one, other) => joined(one, other), first) } : {};
}

/** Normal values, and those that are not there: their cell says so. */
const SILENT: readonly string[] = ['A', 'C', 'H', 'J', 'K', 'L', 'M', 'O', 'Q', 'Z', '_Z'];

/** Small letters are those of Eurostat, which are other codes in part. */
const EUROSTAT: Readonly<Record<string, string>> = { s: 'E', i: 'i', z: '_Z' };

function codesOf(status: string): readonly string[] {
  const code = /^([A-Za-z_]{1,3})\s*:/.exec(status)?.[1] ?? status;
  if (code === '' || /^normal/i.test(code)) return [];
  if (code.toUpperCase() === '_Z') return ['_Z'];
  if (/^[A-Z]$/.test(code)) return [code];
  if (/^[a-z]{1,3}$/.test(code)) return [...code].map((one) => EUROSTAT[one] ?? one.toUpperCase());
  if (/^[A-Z]{1,2}(?:[,;\s]+[A-Z]{1,2})+$/.test(code)) return code.split(/[,;\s]+/);
  const word = WORDS.find(([pattern]) => pattern.test(code));
  return [word?.[1] ?? code];
}

const joined = (one: FlagText, other: FlagText): FlagText =>
  Object.fromEntries(
    Object.entries(one).map(([lang, text]) => [lang, [text, other[lang]].filter(Boolean).join(', ')]),
  ) as FlagText;
