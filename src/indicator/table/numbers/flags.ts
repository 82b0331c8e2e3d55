import type { Flag, PointFlag, Reading } from '../../types.js';

/** The letters that statistical offices print after a figure, with their flags. */
const FLAGS: Readonly<Record<string, PointFlag>> = {
  p: 'provisional',
  e: 'estimate',
  f: 'forecast',
  r: 'revised',
  b: 'break',
  u: 'unreliable',
};

/** Whether letters after a figure are such flags, each only once. */
export const areFlags = (letters: string): boolean =>
  /^[a-z]{1,3}$/.test(letters) &&
  [...letters].every((letter, at) => letter in FLAGS && letters.indexOf(letter) === at);

/** The flags for letters after a figure; letters without a meaning, such as A (a normal value), give none. */
export const flagsIn = (letters: string): readonly PointFlag[] =>
  [...letters.toLowerCase()].flatMap((letter) => FLAGS[letter] ?? []);

/** Flags by the words that some files use instead of letters; undefined for words that call a value usual. */
const WORDS: readonly (readonly [RegExp, PointFlag | undefined])[] = [
  [/^estimat/i, 'estimate'],
  [/^(?:provisional|preliminary)/i, 'provisional'],
  [/^(?:forecast|project)/i, 'forecast'],
  [/^revised/i, 'revised'],
  [/^(?:time )?(?:series )?break/i, 'break'],
  [/^imputed/i, 'imputed'],
  [/^(?:unreliable|low reliability)/i, 'unreliable'],
  [/^(?:official|normal|missing|confidential) (?:figure|value)|^normal$|^not applicable$/i, undefined],
];

/** Whether a text is a flag: letters, or words in their place. */
export const isFlagText = (text: string): boolean =>
  /^[a-z]{1,2}$/i.test(text) || WORDS.some(([pattern]) => pattern.test(text));

/**
 * The flags that the text in a column of flags gives a value.
 * @param isNature whether the column says how a figure came about, so that M means modelled, not missing
 * @param isCanadian whether the table is from Statistics Canada, whose E means use with caution
 */
export function flagsOfText(text: string, isNature = false, isCanadian = false): readonly PointFlag[] {
  if (isCanadian && text === 'E') return ['unreliable'];
  if (isNature && text === 'M') return ['estimate'];
  if (/^[a-z]{0,2}$/i.test(text)) return flagsIn(text);
  const flag = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return flag ? [flag] : [];
}

/** The kind and the flags of a flagged value; a result flagged as an estimate or a forecast becomes one. */
export function markedAs(
  kind: 'actual' | 'target',
  all: readonly PointFlag[],
): Pick<Reading, 'kind' | 'flags'> {
  const flags = [...new Set(all)].filter((one): one is Flag => one !== 'estimate' && one !== 'forecast');
  const unsure = (['forecast', 'estimate'] as const).find((one) => all.includes(one));
  return { kind: kind === 'actual' ? (unsure ?? kind) : kind, ...(flags.length ? { flags } : {}) };
}
