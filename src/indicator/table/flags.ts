/** What a mark says, in the languages that the library writes itself. */
export interface FlagText extends Readonly<Record<string, string>> {
  readonly zh: string;
  readonly en: string;
}

/** The letters that statistical offices print after a figure; f, a forecast, is none of these. */
const FLAGS: Readonly<Record<string, FlagText>> = {
  p: { zh: '初步数', en: 'provisional' },
  e: { zh: '估计值', en: 'estimated' },
  r: { zh: '修订数', en: 'revised' },
  b: { zh: '口径有变', en: 'break in series' },
  u: { zh: '可靠性低', en: 'low reliability' },
};

/** Whether letters after a figure are such marks, each once. */
export const areFlags = (letters: string) =>
  /^[a-z]{1,3}$/.test(letters) &&
  [...letters].every((letter, at) => letter in FLAGS && letters.indexOf(letter) === at);

/** What marks say of a figure; undefined where they say nothing, as A (a normal value) does. */
function flagText(letters: string): FlagText | undefined {
  const texts = [...letters.toLowerCase()].flatMap((letter) => {
    const mark = FLAGS[letter];
    return mark ? [mark] : [];
  });
  if (texts.length === 0) return undefined;
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}

/** The words of a mark, which may be given as such; undefined where it says nothing. */
export const flagOf = (mark: string | FlagText | undefined): FlagText | undefined =>
  typeof mark === 'string' ? flagText(mark) : mark;
