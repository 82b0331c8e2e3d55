/**
 * A part of a number format: a digit placeholder, a sign, a part of a date, or literal text. `general` stands for the
 * plain number, `text` for the text of the cell.
 */
export interface Token {
  readonly kind:
    'digit' | 'point' | 'comma' | 'power' | 'fraction' | 'general' | 'text' | 'date' | 'literal' | 'lang';
  readonly text: string;
}

/** The format of positive, negative or zero numbers, or of those that meet a condition. */
export interface Section {
  readonly tokens: readonly Token[];
  readonly condition?: (value: number) => boolean;
}

const known = new Map<string, readonly Section[]>();

/** The sections of a format, parsed once. */
export function sectionsOf(code: string): readonly Section[] {
  const found = known.get(code);
  if (found) return found;
  const sections = parsed(code);
  known.set(code, sections);
  return sections;
}

/** Quoted text, an escaped or filler character, brackets, a keyword, or a single character. */
const TOKEN =
  /"([^"]*)"?|\\(.)|[_*](.)|\[([^\]]*)\]|(general|g\/通用格式)|(am\/pm|a\/p|上午\/下午)|(e[+-])|(y+|m+|d+|h+|s+|b+|e+|g+|aaa+)|([^])/giu;

function parsed(code: string): readonly Section[] {
  const sections: { tokens: Token[]; condition?: (value: number) => boolean }[] = [{ tokens: [] }];
  for (const [all, quoted, escaped, filler, bracket, general, noon, power, date, sign] of code.matchAll(
    TOKEN,
  )) {
    const { tokens } = sections.at(-1)!;
    const add = (kind: Token['kind'], text: string) => tokens.push({ kind, text });
    if (quoted !== undefined) add('literal', quoted);
    else if (escaped !== undefined) add('literal', escaped);
    else if (filler !== undefined) add('literal', all.startsWith('_') ? ' ' : '');
    else if (bracket !== undefined) {
      const condition = conditionOf(bracket);
      if (condition) sections.at(-1)!.condition = condition;
      else tokens.push(...tokensOfBracket(bracket));
    } else if (general) add('general', '');
    else if (noon) add('date', 'noon');
    else if (power) add('power', '');
    else if (date) add('date', date.toLowerCase());
    else if (sign === ';') sections.push({ tokens: [] });
    else tokens.push(tokenOfSign(sign!));
  }
  return sections;
}

function tokenOfSign(sign: string): Token {
  if (/[0#?]/.test(sign)) return { kind: 'digit', text: sign };
  const kinds: Readonly<Record<string, Token['kind']>> = {
    '.': 'point',
    ',': 'comma',
    '/': 'fraction',
    '@': 'text',
  };
  return { kind: kinds[sign] ?? 'literal', text: sign };
}

/** The tokens in brackets: a currency, a language, or elapsed time as in [h]; none for colours and digit shapes. */
function tokensOfBracket(text: string): readonly Token[] {
  const [, currency = '', lang] = /^\$([^-]*)(?:-([\da-f]+))?/i.exec(text) ?? [];
  const tokens: Token[] = [];
  if (currency) tokens.push({ kind: 'literal', text: currency });
  if (lang) tokens.push({ kind: 'lang', text: lang });
  if (/^(?:h+|m+|s+)$/i.test(text)) tokens.push({ kind: 'date', text: `[${text[0]!.toLowerCase()}]` });
  return tokens;
}

function conditionOf(text: string): ((value: number) => boolean) | undefined {
  const [, sign, limit] = /^([<>=]{1,2})\s*(-?[\d.]+)$/.exec(text) ?? [];
  if (!sign) return undefined;
  const bound = Number(limit);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < bound,
    '<=': (value) => value <= bound,
    '>': (value) => value > bound,
    '>=': (value) => value >= bound,
    '=': (value) => value === bound,
    '<>': (value) => value !== bound,
  };
  return tests[sign];
}

/** The built-in formats by id; 27 to 36 and from 50 on as in East Asian versions. */
export const numbered: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
