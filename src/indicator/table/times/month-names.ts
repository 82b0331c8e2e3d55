/** Patterns of the names of the twelve months in English, French, German, Spanish, Portuguese and Italian. */
const NAMES: readonly string[] = [
  'jan(?:uary?|v(?:ier)?|eiro)?|jänner|ene(?:ro)?|gennaio',
  'feb(?:r(?:uary?|ero|aio))?|févr?(?:ier)?|fev(?:ereiro)?',
  'mar(?:ch|s|zo|ço)?|märz|mrz',
  'apr(?:ile?)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|maio|maggio',
  'june?|juin|juni|junio|junho|giugno',
  'july?|juil(?:let)?|juli|julio|julho|luglio',
  'aug(?:ust)?|ao[uû]t|agosto',
  'sept?(?:emb(?:er|re))?|sep?tiembre|setembro|settembre',
  'o[ck]t(?:ob(?:er|re))?|octubre|outubro|ottobre',
  'nov(?:emb(?:er|re|ro))?|noviembre',
  'dec(?:ember)?|déc(?:embre)?|dez(?:emb(?:er|ro))?|dic(?:iembre|embre)?',
];

/** Month numbers by short names that are words of their own unless a dot or slash follows. */
const DOUBTFUL: Readonly<Record<string, number>> = {
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ago: 8,
  set: 9,
  out: 10,
  ott: 10,
};

/** Pattern of a month's name, with the dot of a short one. */
export const MONTH_NAME = `(${NAMES.join('|')}|(?:${Object.keys(DOUBTFUL).join('|')})(?=[./]))\\.?`;

/** Matches what the name of a month begins with. */
const BEGINNING =
  /(?<![a-zà-ÿ])(?:jan|jän|ene|gen|feb|fév|fev|mar|mär|mrz|apr|avr|abr|may|mai|mag|jun|juin|giu|jul|juil|lug|aug|ao|ago|sep|set|oct|okt|out|ott|nov|dec|déc|dez|dic)/i;

/**
 * A pattern with names of months, compiled only for a text that may name one: their many spellings take milliseconds to
 * compile.
 */
export function monthPattern(source: string, flags: string): Pick<RegExp, 'exec' | 'test'> {
  let pattern: RegExp | undefined;
  const exec = (text: string) =>
    BEGINNING.test(text) ? (pattern ??= new RegExp(source, flags)).exec(text) : null;
  return { exec, test: (text) => exec(text) !== null };
}

const EACH = NAMES.map((name) => new RegExp(`^(?:${name})$`, 'i'));

/** The number of a month's name, 1 for January; 0 for any other text. */
export const monthNumber = (name: string) =>
  DOUBTFUL[name.toLowerCase()] ?? EACH.findIndex((one) => one.test(name)) + 1;

/** Matches a month by its number, without a year. */
export const BARE_MONTH = /^(1[0-2]|[1-9])月份?$/;

/** Matches a month or quarter by its name, without a year. */
export const BARE_NAME = new RegExp(`^(?:${MONTH_NAME}|Q([1-4])|第?([一二三四])季度|([上下])半年)$`, 'i');
