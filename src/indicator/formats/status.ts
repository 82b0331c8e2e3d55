import type { PointFlag, Text } from '../types.js';

/** Flags by the codes that statistical offices share. */
const FLAGS: Readonly<Record<string, PointFlag>> = {
  B: 'break',
  D: 'definition-differs',
  E: 'estimate',
  F: 'forecast',
  G: 'experimental',
  I: 'imputed',
  N: 'not-significant',
  P: 'provisional',
  R: 'revised',
  S: 'special-event',
  U: 'unreliable',
  V: 'unvalidated',
};

/** Codes by the words that some files use instead. */
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
 * Parses the status of a value: flags, and a remark with any unknown code. A normal value has neither.
 * @param status `p`, `bd`, `A`, `E: Estimated value`, or several of them
 */
export function statusOf(status: string): {
  readonly flags: readonly PointFlag[];
  readonly remark?: Text;
} {
  const codes = codesOf(status.trim()).filter((code) => !SILENT.includes(code));
  const strange = codes.filter((code) => !FLAGS[code]).join(', ');
  return {
    flags: codes.flatMap((code) => FLAGS[code] ?? []),
    ...(strange
      ? { remark: { zh: `标记 ${strange}`, en: `flag ${strange}`, fr: `indicateur ${strange}` } }
      : {}),
  };
}

/** Codes without a flag: normal values, and missing ones, whose cells say so. */
const SILENT: readonly string[] = ['A', 'C', 'H', 'J', 'K', 'L', 'M', 'O', 'Q', 'Z', '_Z'];

/** Lower-case codes are Eurostat's, some of which have another meaning. */
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
