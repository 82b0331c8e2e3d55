const HAN = String.raw`\p{Script=Han}[\p{Script=Han}/／·]*`;
const LATIN = String.raw`[A-Z\p{Sc}][A-Za-z\p{Sc} /³².]*(?: \d[\d,]*)?|['’‘]000(?: [a-z]+)?|\d[\d ,]*[a-z]+(?: [a-z]+)?`;
const TWICE = new RegExp(`^(?:(${HAN}) ?(${LATIN})|(${LATIN}) ?(${HAN}))$`, 'u');

/**
 * The Chinese half of a unit that is also printed in English: 千人次 '000, 百万元 RMB million. The whole text if the English
 * half is no words or has the only multiplier, or the Chinese half is only one: 万TEU.
 */
export function chineseUnit(text: string): string {
  const [, first, second, ahead, behind] = TWICE.exec(text) ?? [];
  const [chinese = '', english = ''] = [first ?? behind, second ?? ahead];
  const areWords = /[a-z]{3}|\d/.test(english) && /[^万萬亿億千百十兆/／·]/.test(chinese);
  const isMultiplied = /\d|\b(?:thousands?|[mb]illions?|bn)\b/i.test(english);
  return !areWords || (isMultiplied && !/[万萬亿億千百兆]/.test(chinese)) ? text : chinese;
}
