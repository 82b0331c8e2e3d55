import { bracketAtEnd, joinedText, withoutMarks } from '../text/cell-text.js';
import type { PlacedCell } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { lastUnit } from '../numbers/last-unit.js';
import { metresOrMillions } from '../numbers/metres-or-millions.js';
import { NUMBERED } from '../text/list-numbers.js';
import { textIn } from './texts-of-row.js';
import { AGES } from '../header/name-columns.js';
import { withOneUnit } from '../numbers/bilingual-units.js';
import { hasUnlikeUnits } from '../numbers/unlike-units.js';
import { looksLikeUnit, unitOfCell, type PrintedUnit } from '../numbers/unit-of-text.js';
import { OF_WHICH } from './parent-rows.js';

/** Matches names of durations, whose short unit names (min, sec) mean something else elsewhere. */
const TIMED = /time|wait|delay|duration|journey|response|length of/i;

/** Matches the mark before the name of a part. */
const PART_SIGN = new RegExp(
  String.raw`^(?:${OF_WHICH}|including)\s*[:：]?\s*(?=\S)|^[—－·•–]+\s*|^-\s+`,
  'iu',
);

/** Returns the name and the unit of a row; `doubtful` if the unit is not understood or there are two. */
export function nameAndUnit(
  raw: string,
  cells: readonly PlacedCell[],
  header: Header,
  isNumbered = false,
  areBounds = false,
): { name: string; unit?: PrintedUnit; doubtful?: boolean } {
  const whole = withOneUnit(joinedText(withSpacedUnit(withoutMarks(raw)))).replace(
    /[[［]\d{1,2}[\]］](?=$|[（(])/g,
    '',
  );
  const counted = whole.replace(/(?<=\S)\s*\((?:number|no\.|nb|nbre|nombre|anzahl|aantal|n[úu]mero)\)$/i, '');
  const unmarked = counted.replace(PART_SIGN, '');
  const bare = isNumbered ? unmarked.replace(NUMBERED, '') : unmarked;
  const inColumn = textIn(cells, header, 'unit');
  const unitText = inColumn === joinedText(raw) ? '' : inColumn;
  const bracket = bracketAtEnd(bare);
  const isTime =
    bracket && !areBounds && /^(?:min|sec|hr)$/i.test(bracket.inside) && TIMED.test(bracket.before);
  const isUnit = bracket?.before && (isTime || looksLikeUnit(bracket.inside));
  const inBracket = isUnit ? bracket : bracket && unitInBracket(bracket);
  const atEnd = inBracket
    ? undefined
    : (behindComma(bare) ??
      behindIn(bare) ??
      /^(.*[^\s/／])(?:\s*[/／]\s*|\s+|(?<=\p{Script=Han}))([%‰％])$/su.exec(bare) ??
      behindSlash(bare) ??
      withLastUnit(bare));
  const printed = unitText || (inBracket?.inside ?? atEnd?.[2]);
  const times = unitText && inBracket ? unitOfCell(inBracket.inside) : undefined;
  const isM = /^[mM]$/.test(printed ?? '');
  const own = isM ? metresOrMillions(inBracket?.before ?? bare) : printed ? unitOfCell(printed) : undefined;
  const isTimes = times?.base === '' && own?.scale === 1;
  const unit = isTimes ? { ...own, scale: times.scale } : own;
  const name =
    inBracket && (!unitText || isTimes || same(unitText, inBracket.inside))
      ? inBracket.before
      : (atEnd?.[1] ?? bare);
  const isTwo = printed !== undefined && !unit && !/^[-—–─/\\.…\s]+$/.test(printed);
  const isTwoInName =
    hasUnlikeUnits(whole) ||
    (!printed && bracket !== undefined && /[%％‰件元]\s*[/、，,]|[/、，,]\s*[%％‰]/.test(bracket.inside));
  const plain = counted !== whole && !unit ? { scale: 1, base: '' } : unit;
  return { name, ...(plain ? { unit: plain } : {}), ...(isTwo || isTwoInName ? { doubtful: true } : {}) };
}

/** Whether a name has no words but for ages, or only says how values were added up: Cumulative. */
export const namesNothing = (name: string): boolean =>
  (!/\p{L}/u.test(name) && !AGES.test(name)) || ADDED_UP.test(name);

const ADDED_UP =
  /^(?:cumulative|cumulated|year[- ]to[- ]date|ytd|to date|accumulated|cumul(?:é|ado|ato)?|kumuliert|累[计計](?:[值数數])?)(?: (?:totals?|values?|figures?))?$/iu;

/** Puts a unit that only a space parts from a Chinese name into brackets: 废水排放总量 吨. */
function withSpacedUnit(raw: string): string {
  const [, name = '', unit = ''] =
    /^(.*\p{Script=Han}{3}[)）]?)\s+(\p{Script=Han}{1,4})$/su.exec(raw.trim()) ?? [];
  return name && looksLikeUnit(unit) && !/^[省市县村镇国家]$/.test(unit) ? `${name}（${unit}）` : raw;
}

/** The unit beside other words in a bracket, which stay with the name: NO2 (annual mean, µg/m³). */
function unitInBracket({ before, inside }: { readonly before: string; readonly inside: string }) {
  const parts = inside.split(/,\s+|，/).map((part) => part.replace(/^(?:in|en) (?=\S+$)/i, ''));
  const units = parts.filter((part) => ONE_UNIT.test(part) && looksLikeUnit(part));
  const others = parts.filter((part) => !units.includes(part));
  const [unit] = units;
  const isApart = others.every((part) => /^(?!per )\p{L}|\bprices$/iu.test(part));
  if (!before || !unit || units.length > 1 || others.length === 0 || !isApart) return undefined;
  const open = /\p{Script=Han}/u.test(before) ? '（）' : ' ()';
  return {
    before: before + open.replace(/(?=[)）])/, others.join(open === ' ()' ? ', ' : '，')),
    inside: unit,
  };
}

const ONE_UNIT = /^[%‰\p{Sc}\p{Script=Han}]|../u;

/** Splits a name and a unit after a comma or semicolon: Forest cover, %; 财政收入，亿元; not Population, total. */
function behindComma(name: string): readonly string[] | undefined {
  const found = /^(.*\p{L}.*?)(?: ?[,;] |[，；])([^,;，；]+)$/su.exec(name);
  return found && ONE_UNIT.test(found[2]!) && looksLikeUnit(found[2]!) ? found : undefined;
}

/** Splits a name and a multiplier that nothing parts from it: Sales £m, 财政收入 亿元. */
function withLastUnit(name: string): readonly string[] | undefined {
  const unit = lastUnit(name);
  return unit ? [name, name.slice(0, -unit.length).replace(/[\s:：–—-]+$/, ''), unit] : undefined;
}

/**
 * Splits a name and a unit after a slash: 到账科研经费/亿元, GDP/亿元; not what may be per unit: 发明专利/万人, 成本/吨, 件/万人.
 */
function behindSlash(name: string): readonly string[] | undefined {
  const found = /^(.*[\p{L})）])\s*[/／]\s*([^/／\s][^/／]*)$/su.exec(name);
  const [, before = '', unit = ''] = found ?? [];
  const isChinese = /\p{Script=Han}/u.test(name) || /^[%‰℃]/.test(unit);
  if (!found || !isChinese || !looksLikeUnit(unit) || looksLikeUnit(before)) return undefined;
  const isPer =
    (/[人户戶]次?$/.test(unit) && !OF_PEOPLE.test(before) && !(unit === '人' && PERSONS.test(before))) ||
    (/(?:公[顷頃]|[亩畝]|平方公里|平方千米|km[²2]|ha)$/.test(unit) && !/面[积積]|地$/.test(before)) ||
    (OF_INTENSITY.test(before) && !/[元%‰]$/.test(unit));
  return isPer ? undefined : found;
}

const OF_PEOPLE = /人口|人[数數次员員]|[户戶][数數籍]|[劳勞][动動]力|就[业業]|[从從][业業]|[游遊]客|旅客/;
const PERSONS = /[生师師员員工者][数數]?$/;
const OF_INTENSITY =
  /(?:成本|[价價]格?|耗|密度|[强強]度|[产產]值|收入|利[润潤]|税收|[费費]用?|[补補][贴貼])$/;

/** Splits a name and a unit after `in`: Endenergieverbrauch in MWh; not trust in people. */
function behindIn(name: string): readonly string[] | undefined {
  const found = /^(.*\p{L}.*?),? in (\S.{0,24})$/su.exec(name);
  return found && MEASURED.test(found[2]!) && looksLikeUnit(found[2]!) ? found : undefined;
}

const MEASURED =
  /[%‰²³°/€$£\d]|^(?:thousand|million|billion)s\b|^(?:[kMGT]?(?:Wh|J|W|g|t|m|l)|ha|k[mg]|t CO.*|(?:Mio|Mrd|Tsd)\b.*|Euro|Prozent|Tagen|Stunden|Minuten|Jahren|Monaten|days|hours|minutes|hectares|tonnes|kilomet(?:er|re)s|per ?cent|percentages?)$/;

const same = (a: string, b: string) => joinedText(a) === joinedText(b);
