const HAN = String.raw`\p{Script=Han}(?:[\p{Script=Han}/／·]*\p{Script=Han})?`;
const LATIN = String.raw`[A-Z\p{Sc}][A-Za-z\p{Sc} /³².]*(?: \d[\d ,]*(?: [a-z]+)?)?|['’‘]000(?: [a-z]+)?|\d[\d ,]*[A-Za-z]+(?: [A-Za-z.³²]+){0,2}`;
const TWICE = new RegExp(
  `^(?:(${HAN})(?: ?[/／] ?| ?)(?:(${LATIN})|[(（](${LATIN})[)）])|(${LATIN})(?: ?[/／] ?| ?)(${HAN}))$`,
  'u',
);

/**
 * The Chinese half of a unit that is also printed in English: 千人次 '000, 百万元 RMB million, 万人/10 000 persons. The whole
 * text if the English half is no words or has the only multiplier, or the Chinese half is only one: 万TEU.
 */
export function chineseUnit(text: string): string {
  const [, first, second, within, ahead, behind] = TWICE.exec(text) ?? [];
  const [chinese = '', english = ''] = [first ?? behind, second ?? within ?? ahead];
  const areWords = /[a-z]{3}|\d/.test(english) && /[^万萬亿億千百十兆/／·]/.test(chinese);
  const isMultiplied = /\d|\b(?:thousands?|[mb]illions?|bn)\b/i.test(english);
  return !areWords || (isMultiplied && !/[万萬亿億千百兆]/.test(chinese)) ? text : chinese;
}

/** Matches brackets behind the Chinese and the English name. */
export const PAIR = /^(.*?)\s*[（(]([^()（）]+)[)）]\s*([A-Za-z][^()（）]*?)?\s*[（(]([^()（）]+)[)）]$/su;

/** Keeps the Chinese one of two brackets with a unit: 人口（万人） Population (10 000 persons) has （万人） at its end. */
export function withOneUnit(name: string): string {
  const [, chinese = '', unit = '', english = '', again = ''] = PAIR.exec(name) ?? [];
  const isTwice = unit !== '' && chineseUnit(`${unit} ${again}`) === unit;
  return isTwice ? `${chinese}${english && ` ${english}`}（${unit}）` : name;
}
