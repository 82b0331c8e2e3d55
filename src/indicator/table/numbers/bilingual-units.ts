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
  return !areWords || (isMultiplied && factorOfHan(chinese) !== factorOfLatin(english)) ? text : chinese;
}

const SIGNS: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e6, 吉: 1e9, 公: 1e3 },
  ...{ k: 1e3, m: 1e6, g: 1e9, t: 1e12, b: 1e9 },
};
const product = (signs: Iterable<string>) => [...signs].reduce((all, sign) => all * (SIGNS[sign] ?? 1), 1);

/** How many of the base a Chinese unit counts, with its prefix: 10,000,000 for 万千瓦. */
const factorOfHan = (unit: string): number =>
  /^兆[元圓円]/.test(unit)
    ? 1e12
    : product(/^(?!百分)(?:平方)?[十百千万萬亿億]*(?:公(?=[里斤])|[兆吉](?=[瓦焦]))?/.exec(unit)?.[0] ?? '');

/** The same of an English unit: 10,000,000 for 10 000 kW and for 10 MW. */
function factorOfLatin(unit: string): number {
  const [counted = ''] = unit.replace(/['’‘](?=000)/, '1').split(/\/|\bper\b/i);
  const [digits = '1'] = /(?<![\p{L}\d])\d[\d ,]*/u.exec(counted) ?? [];
  const words = counted.match(/\b(?:thousand|[mb]illion|trillion|bn)(?=s?\b)/gi) ?? [];
  const [, prefix = ''] =
    PREFIX.exec(counted.replace(/^[\d ,]+|\b(?:hundred|thousand|[mb]illion)s?(?: of)? ?/gi, '')) ?? [];
  const signs = [...words.map((word) => (/^th/i.test(word) ? 'k' : word[0]!)), prefix[0] ?? ''];
  return Number(digits.replace(/\D/g, '')) * product(signs.map((sign) => sign.toLowerCase()));
}

/** Matches a unit with a prefix for many: kWh, MW, sq. km, kilograms. */
const PREFIX =
  /^\s*(?:[Ss]q(?:uare)?\.? ?)?([Kk]ilo|[Mm]ega|[Gg]iga|[kMGT](?=(?:Wh?|V|J|g|m[²2]?|t)(?!\p{L})))/u;

/** Whether brackets behind the Chinese and the English name hold units of different sizes: 货运量（吨） Freight (10 000 tons). */
export function hasUnlikeUnits(name: string, isUnit: (text: string) => boolean): boolean {
  const [, , unit = '', , again = ''] = PAIR.exec(name) ?? [];
  const areTwo = /\p{Script=Han}/u.test(unit) && /[A-Za-z]/.test(again) && [unit, again].every(isUnit);
  return areTwo && factorOfHan(unit) !== factorOfLatin(again);
}

const PAIR = /^(.*?)\s*[（(]([^()（）]+)[)）]\s*([A-Za-z][^()（）]*?)?\s*[（(]([^()（）]+)[)）]$/su;

/** Keeps the Chinese one of two brackets with a unit: 人口（万人） Population (10 000 persons) has （万人） at its end. */
export function withOneUnit(name: string): string {
  const [, chinese = '', unit = '', english = '', again = ''] = PAIR.exec(name) ?? [];
  const isTwice = unit !== '' && chineseUnit(`${unit} ${again}`) === unit;
  return isTwice ? `${chinese}${english && ` ${english}`}（${unit}）` : name;
}
