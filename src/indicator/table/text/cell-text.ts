import { PLACE_WORDS } from './place-words.js';

/** Matches most cells, which need no cleaning: ASCII with single spaces, or ASCII and Han characters without spaces. */
const PLAIN = /^(?:[\x21-\x7E\u4E00-\u9FFF]+|[\x21-\x7E]+(?: [\x21-\x7E]+)+)?$/;

/**
 * Normalizes full-width characters, digits of other scripts, minus signs and spaces, and drops invisible characters.
 * Non-breaking and thin spaces stay: they group the digits of one number, while a plain space may separate two.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[￠￡￥￦]/g, (sign) => '¢£¥₩'['￠￡￥￦'.indexOf(sign)]!)
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[\u066A-\u066C]/g, (sign) => (sign === '\u066A' ? '%' : sign === '\u066B' ? '.' : ','))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/g, '')
    .replace(/\u2212/g, '-')
    .replace(/[^\S\u00A0\u2009\u202F]+/gu, ' ')
    .trim();
}

/** Returns the ASCII digit for a digit of any script: its value is the number of digits before it in that script. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code > 0xffff ? sign : String(value);
}

const FOOTNOTE_TEXT = /\[footnoteRef:\s*\d+\]\s*(?:\[\d+:[^\]]*\])?/gi;
const CIRCLED = /[\u2460-\u2473\u24EA\u24F5-\u24FE\u2776-\u2793]/g;
const RAISED =
  /(?<![mMkK米]|10)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|(?<=[\p{L}\d%)）.])[ᵃᵇᶜᵈʳ]+(?=$|\s*[（(])/gu;
const STARS = /^[*★☆†‡※]+\s*|\s*[*★☆†‡※]+$|(?<=\p{L}|[)）])\s?@+$|(?<=[\p{Script=Han}\d)）])#+$/gu;
const STARS_BESIDE_BRACKET =
  /\s*[*★☆†‡※▲△●◆]+(?=\s*[（(][^（）()]*[）)]$)|(?<=\p{L})(?:\s?@|(?<=\p{Script=Han})#)+(?=\s*[（(][^（）()]*[）)]$)|\s*[（(][*★☆†‡※]+[)）]/gu;

/** Matches a footnote mark as financial institutions print it: Overall balance 1/. */
const NUMBERED = /(?<=[\p{L})])\s+\d\/(?=$|\s*\()/gu;

const UNMARKED = /^[A-Za-z\d .,()%:;/+-]*$/;

/** Removes the marks that point to footnotes: `①`, `¹`, `*`, `[注1]`, `[note 1]`, `[footnoteRef:1] [1: …]`. */
export function withoutMarks(text: string): string {
  if (UNMARKED.test(text)) return text.trim().replace(NUMBERED, '');
  return text
    .replace(FOOTNOTE_TEXT, '')
    .replace(/[[［〔【]\s*注\s*[\d０-９]*\s*[\]］〕】]/g, '')
    .replace(/\s*\[(?:note|table note|footnote)s?\s*[\d, a-z]{0,6}\]/gi, '')
    .replace(/\s*\^\(?[a-z]\)?$/i, '')
    .replace(CIRCLED, '')
    .replace(RAISED, '')
    .trim()
    .replace(STARS, '')
    .replace(STARS_BESIDE_BRACKET, '')
    .replace(NUMBERED, '')
    .trim();
}

/** Matches the spaces beside characters of scripts without word spaces. */
const BESIDE_HAN = new RegExp(
  ['(?<=[CJK]) ', ' (?=[CJK])']
    .join('|')
    .replaceAll(
      'CJK',
      String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF`,
    ),
  'gu',
);

/** Collapses white space and removes the spaces beside Han characters; for names and headers. */
export function joinedText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u200B-\u200D\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(BESIDE_HAN, '')
    .trim();
}

/** Removes note marks after a place name, and the dots before a part of a place: Warsaw[a], Korea¹, ..Ilocos. */
export const placeWithoutNotes = (text: string) =>
  text
    .replace(/^\.{1,6} ?(?=\p{L})/u, '')
    .replace(/(?:\s*\[(?:[a-z]|\d{1,2}|(?:nb|note) \d+)\]|\s*[*＊†‡¹²³⁴-⁹])+$/u, '');

/** Splits a text that ends in round brackets into the text before them and the text inside. */
export function bracketAtEnd(text: string): { before: string; inside: string } | undefined {
  const match = /^(.*?)\s*[（(]([^（）()]*)[）)]\s*$/su.exec(text);
  return match ? { before: match[1]!.trim(), inside: match[2]!.trim() } : undefined;
}

/** The words of a text that is in brackets as a whole, 实际 for （实际）; not （預算）, which Hong Kong calls estimates too. */
export const withoutBrackets = (text: string) =>
  text.replace(/^[（(](?!預算)\s*(\p{L}[\p{L} ]+?)\s*[）)]$/u, '$1');

/** Splits a name written as one word: `baseline_value`, `baselineValue`; 2026_27 becomes a split year, 2026-27. */
export const spacedWords = (text: string): string =>
  text
    .replace(/(?<=(?<!\d)(?:19|20)\d\d)_(?=\d\d(?!\d))/g, '-')
    .replace(/_/g, ' ')
    .replace(/^[a-z][a-z ]*(?:\.[a-z][a-z ]*)+$/i, (path) =>
      path.replace(/\.labels?$/i, '').replaceAll('.', ' '),
    )
    .replace(/^[a-z]+[A-Z][A-Za-z]*$|^(?:[A-Z][a-z]+){2,}$/, (word) =>
      word.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    )
    .replace(/^([A-Z][a-z]+)(ID)$/, '$1 $2');

/** Matches the breakdown by place in a title, before a year or at the end: by region. */
export const BY_PLACE = new RegExp(
  String.raw`(?<=[^\s(,.;:，；：、]{3}),? (?:by (?:UK |principal |local |electoral )?(?:${PLACE_WORDS}|nations?)|(?:par|por|per|nach|selon (?:le|la)) (?:d[ée]partement|commune|r[ée]gion|canton|arrondissement|academia|provincia|departamento|munic[ií]pio|distrito|barrio|comune|regione|regi(?:ón|ão)|freguesia|concelho|Bundesl[aä]nd(?:ern)?|Kreisen|Landkreisen|Bezirken|Stadtbezirken|Stadtteilen|Gemeinden|Kantonen))(?=$|[ ,;:(]{1,3}(?:in )?(?:(?:FY|year end(?:ed|ing)) ?)?(?:19|20)\d\d| \([^()]*\)$)`,
  'i',
);

/** Splits a text into the text outside brackets, the figure in square brackets and the remarks in round ones. */
export function partedFigure(plain: string): { main: string; bracket?: string; remarks: readonly string[] } {
  const remarks: string[] = [];
  let main = plain.replace(/\s*\(([^()]*)\)\s*/g, (_, inside: string) => {
    remarks.push(inside.trim());
    return ' ';
  });
  const square = /\s*[〔[【]\s*([^〕\]】]*?)\s*[〕\]】]\s*$/.exec(main);
  if (square) main = main.slice(0, square.index);
  return { main: main.trim(), remarks, ...(square ? { bracket: square[0].trim() } : {}) };
}

/** Whether a remark is a time and nothing else: 2019年数据 is one, `index 1990 = 100` is not. */
export const isTimeRemark = (remark: string) =>
  remark
    .replace(
      /(?:19|20)\d\d|第?十[一二三四五六七]个?五(?:年规划)?|期间|时期|累计|合计|总计|年均|平均|每年|全年|数据|统计|实际|完成|预计|截至|[年末底值数为到至\s\-—–~/.,]/g,
      '',
    )
    .replace(
      /\b(?:end|of|as|in|at|by|to|FY|CY|data|actual|estimate|total|average|annual|per|year|\d\dth|five|plan)\b|FY/gi,
      '',
    )
    .trim() === '';

/** How many cells are sampled to tell what a column holds. */
const SAMPLE = 200;

/** The non-empty texts among the first cells of a column. */
export const filled = (texts: readonly string[]): string[] =>
  texts
    .slice(0, SAMPLE)
    .map((text) => joinedText(text))
    .filter(Boolean);

/** Joins names from the whole to the part, with the colon of their script. */
export const joinedNames = (names: readonly string[]) =>
  names.reduce(
    (whole, part) => (whole ? `${whole}${/[\u2e80-\uffef]/.test(whole + part) ? '：' : ': '}${part}` : part),
    '',
  );
