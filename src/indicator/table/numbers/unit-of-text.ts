import type { Unit } from '../../types.js';
import { bracketAtEnd, joinedText, plainText } from '../text/cell-text.js';
import { chineseUnit } from './bilingual-units.js';
import { currencyUnit, moneyUnit } from './money.js';
import { shortScale, withoutScale } from './scales.js';

/** A unit as printed in a table, split into multiplier and base. */
export interface PrintedUnit {
  /** The multiplier: 10000 for 万件, 1 if none is printed. */
  readonly scale: number;
  /** The unit without the multiplier: 件 for 万件; empty if only a multiplier is printed. */
  readonly base: string;
}

const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  億: 1e8,
  百萬: 1e6,
  萬: 1e4,
  兆: 1e12,
  ...{ 조: 1e12, 십억: 1e9, 억: 1e8, 천만: 1e7, 백만: 1e6, 십만: 1e5, 만: 1e4, 천: 1e3 },
};
const MULTIPLIER =
  /^(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|億|百萬|萬|兆(?=[元圓円])|千(?!瓦|克|米|卡|伏|赫|帕|字节|焦)|(?:조|십억|억|천만|백만|십만|만|천)(?=\s|[명원톤대호건㎡가세]|$))\s*/;

/** Source of a pattern for measure words and units; longer ones first. */
const MEASURES =
  "원|명|톤|대|호|건|개소?|가구|세대|인|1/(?:10{2,5}|10?[万萬])|(?:percentage|per ?cent|%)[ -]points?|(?:k|MM)?Btu|barrels?|bbl|[个個]?(?:标准货柜单位|標準貨櫃單位|标准箱|標準箱)|澳[門门]元|港[幣币]|新[台臺][幣币]|新加坡元|[兆吉太拍]字[节節]|箇所|[カヶケか]所|世帯|施設|事業所|店舗|団体|トン|円|歳|戸|回|人[・･]日|g(?=/人)|(?:k|M)?t-CO[2₂]e?|工作日|小時|分鐘|場次|場|學分|學時|課時|千瓦時|度電|戶次|車次|輛次|門|種|類|處|隻|頭|組|塊|顆|盞|棟|冊|筆|案|則|席|萬|标准立方米|立方米|立方公尺|平方公尺|公尺|公升|公頃|公噸|平方公里|平方千米|平方米|吨标准?煤|标准?煤|千瓦[时時]|千瓦小[时時]|二氧化碳[当當]量|公[吨噸]|千字节|吨公里|人公里|学时|课时|个百分点|百分点|美元|欧元|日元|港元|人民币|人次|家次|件次|户次|班次|架次|标箱|公里|千米|公顷|千瓦|兆瓦|吉瓦|千克|公斤|斤|毫克|微克|小时|分钟|摄氏度|TEU|kWh|MWh|GWh|TWh|MWp|kWp|GW|MW|kW|[kMGTPE]J|ktoe|Mtoe|(?:k|M|G|metric )?(?:t|g|tonnes?|tons?)(?: of)? ?CO[2₂](?:e|[ -]?eq?(?:uivalent)?)?\\.?|(?:k|M|G)?t(?:onnes?)? ?(?:d[’'])?(?:éq|eq)(?:uivalent)?\\.? ?(?:de )?CO[2₂]|(?:k|M|G)?t ?CO[2₂][ -]?(?:éq|Äq|Äquivalente?)(?:uivalent)?\\.?|hab(?:\\.|itants?|itantes?)?|Einw(?:\\.|ohner)?|EW|abitanti|nights?|Mbps|Gbps|Tbps|PB|TB|GB|EFLOPS|PFLOPS|km²|km2|m²|m2|m³|m3|km|kg|ha|kt|Mt|Gt|㎡|µg|μg|mg|m|t|items?|persons?|people|firms?|points?|per ?cent(?:age)?|yuan|RMB|CNY|US\\$|USD|EUR|GBP|euros?|dollars?|pounds?|birr|naira|baht|pesos|kwacha|rand|ringgit|shillings?|francs?|zł|Kč|seconds?|secs|minutes?|mins|hours?|hrs|yrs|sq\\.? ?(?:km|m|ft|mi(?:les?)?)|cm|mm|ML|l(?=/)|[kM]?lbs?|[kM]?oz|(?:troy )?ounces?|onces|onzas?|Unzen|carats?|gal|gals|MMscf|mmcf|[Mbt]cf|pp[mb]|dB|GL|°C|km/h|mph|MVA|(?:working|calendar|business|school|bed|patient) days?|days?|weeks?|months?|mois|semaines|meses|semanas|mes[ie]|settimane|Monaten?|Wochen|maanden|weken|uren|uur|ore|minut[ioe]s?|Minuten|second[eoi]s?|segundos|Sekunden|[fw]te|FTE|WTE|(?:full|whole)[- ]time equivalents?|ETPT?|VZÄ|years?|times|tons?|tonnes?|lit(?:re|er)s?|(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo|mega)?grams?|(?:kilo|mega|giga)tonnes?|(?:kilo|mega|giga|tera)watts?(?:[- ]hours?)?|jours?|heures?|dias|giorni|dagen|对|笔|匹|尾|羽|桌|票|轮|届|趟|餐|类|款|门|Tagen?|Stunden|Jahren?|días|horas|años|toneladas|hectáreas|pence|cents?|miles?|acres?|hectares?|gallons?|therms?|metric tons?|%|‰|盎司|克拉|件|家|个|项|人|次|户|元|分|吨|克|升|亩|米|岁|年|天|日|秒|度|册|部|种|处|所|座|条|台|套|辆|张|篇|宗|起|例|名|位|令|只|头|株|棵|批|幢|盏|箱|桶|场|支|颗|片|块|组|间|栋|枚|艘|架|间|站|点|床|村|镇|县|市|省|国|平|倍|股|瓦|焦|赫|伏|℃|℉|°C|°F|毫米|厘米|毫升|分贝|学分|DDDs?|车次|辆次|航次|册次|期|卷|班|戶|噸|個|畝|間|輛|條|張|項|處|歲|臺|幅|條";
/** Source of a pattern for what may follow a measure word: 次 in 台次, 标准煤 in 千克标准煤. */
const AFTER_MEASURE = '[次年月日天套位]|公里|小[时時]|标准?煤|標準煤|二氧化碳(?:[当當]量)?|CO[2₂]e?';
/** Source of a pattern for what a unit may be of, and per. */
const OF_AND_PER =
  '(?: of (?:carbon dioxide|CO[2₂]e?)(?:[ -]eq(?:uivalents?)?)?)?(?: (?:per|je|pro|par|por) (?:[\\p{L}\\d, ]{3,24}|k?m[²³23]|km|kg|ha|kW|t))?';
/** Matches units. Measure words stand in it once, since compiling them takes milliseconds. */
const LIKE_UNIT = new RegExp(
  `^(?!\\s*[/／·]|GDP|人口)(?:(?:^|\\s*[/／·]\\s*)(?:조|십억|억|천만|백만|십만|만|천|兆(?=[元圓円])|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|億|百萬|萬|千|百|十)?\\s*(?:${MEASURES})(?:${AFTER_MEASURE})?${OF_AND_PER}|[/／·](?:[dm]?l|unit|capita|cap\\.?|inhabitants?|households?|hh|property|prop|head|day|d|h|hr|s|sec|min|yr|month|week|生|床|月|季度?|周|学年|学期)|GDP|人口|人·年)*$`,
  'iu',
);

/** Matches a rate with a large base: per 100,000 live births; deaths per 1,000 inhabitants. */
const PER_MANY =
  /^(?:(?:deaths|births|cases|crimes|offences|incidents|admissions|places|beds|doctors|nurses) )?per (?:\d{1,3}(?:[, \u00A0\u202F]?000)+|100(?= \p{L})|one (?:thousand|million)|thousand|million|[\d,]*0 (?:million|thousand))(?: \p{L}[\p{L} -]{2,30})?$/iu;

/** Matches a unit per large amount of money: tCO2e/£m, MWh per € million of revenue, 吨标准煤/百万元. */
const PER_MONEY =
  /^(.+?) ?(?:[/／]| per )(?:(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}) ?(?:m|mn|bn|k|[’']?000|thousand|million|billion)|[十百千]?[万亿萬億]元)(?: ?(?:of )?(?:revenue|turnover|sales|GDP|营收|营业收入|产值|增加值))?$/iu;

/** Matches a weight or volume and its substance: tonnes gutted weight, litres of milk. */
const OF_WHAT =
  /^(?:(?:metric )?tons?|tonnes?|kg|kilograms?|lit(?:re|er)s?|hectares?|barrels?) (?:of )?[a-z]{3,}(?: [a-z]{3,}){0,2}$/;

/** Matches a count per something: bags per acre. */
const COUNT_PER =
  /^(?:[a-z]{3,12} )?[a-z]{3,12}s per (?:acre|hectare|ha|tree|hen|cow|animal|head|plant|machine|vehicle|team|class|school|household|employee|visitor|person|capita|head|resident|inhabitant|pupil|patient)$/i;

/** Matches what is counted, after a multiplier: vehicle km. */
const COUNTED =
  /^(?!(?:except|excluding|unless|other|but|and|or|with|for|in|by|as|from)\b)\p{L}[\p{L}\d²³.]*(?:[ -]\p{L}[\p{L}\d²³.]*){0,2}$/iu;

/** Matches other things that are made of two measure words. */
const NO_UNIT =
  /^(?:部门|部門|分类|条款|位次|名次|个人|个位|分期|卷宗|[点站]位|站点|场所|部位|分[组站点]|平台|支部|组分|处所|种类|品种|国家|[省县村]市|市[县省村]|村镇)$/;

/** Removes words around a unit and puts its multiplier before its currency. */
const bareUnit = (text: string) =>
  chineseUnit(plainText(text).replace(/^单位\s*[::]?\s*/, ''))
    .replace(
      /,? (?:unless|except where) (?:otherwise )?(?:stated|noted|indicated|specified)$|[，,]?(?:除另有注明|另有说明者?)(?:外|除外)?$/i,
      '',
    )
    .replace(/^(?:(?:in|en) )?(?:%|per ?cent|prozent|pour ?cent)$/i, '%')
    .replace(IN_MULTIPLES, '')
    .replace(TIMES_MONEY, '$2 $1$3')
    .replace(MONEY_FIRST, withMoneyLast)
    .trim();

/** Whether a text consists of measure words only, such as 万件, 亿美元, 件/万人, '000 tonnes or %. */
export function looksLikeUnit(text: string): boolean {
  const plain = bareUnit(text).trim();
  if (plain.length === 0 || plain.length > 48 || NO_UNIT.test(plain)) return false;
  if (PER_MANY.test(plain) || COUNT_PER.test(plain) || OF_WHAT.test(plain)) return true;
  const [, over] = PER_MONEY.exec(plain) ?? [];
  if (over) return looksLikeUnit(over) && unitOfText(over)?.scale === 1;
  const rest = withoutScale(plain)?.rest ?? plain;
  if (rest !== plain && COUNTED.test(rest)) return true;
  return rest === '' || LIKE_UNIT.test(rest) || Object.hasOwn(SCALES, rest) || moneyUnit(rest) !== undefined;
}

/**
 * Parses a multiplier and a unit. Undefined for an empty text, a dash or several units (件/%; 家、个), as it is not known
 * which one a figure has.
 */
export function unitOfText(text: string): PrintedUnit | undefined {
  const plain = bareUnit(text);
  if (PER_MANY.test(plain) || (PER_MONEY.test(plain) && looksLikeUnit(plain)))
    return { scale: 1, base: plain };
  const money = moneyUnit(plain);
  if (money) return money;
  const scaled = withoutScale(plain);
  if (scaled) {
    const own = scaled.rest ? unitOfText(scaled.rest) : { scale: 1, base: '' };
    return own?.scale === 1 ? { scale: scaled.scale, base: own.base } : undefined;
  }
  if (!plain || /^[-—–─/\\.…]+$/.test(plain) || /[、;，；]|,(?!\d{3}(?!\d))/.test(plain)) return undefined;
  if (/^(.+)[/／](%|‰)$|^[%‰][/／]/.test(plain)) return undefined;
  if (HIDDEN_SCALE.test(plain) && !shortScale(plain)) return undefined;
  const multiplier = MULTIPLIER.exec(plain);
  const scale = multiplier ? SCALES[multiplier[1]!]! : 1;
  const base = multiplier ? plain.slice(multiplier[0].length) : plain;
  if (/^(百分比|per ?cent(?:age)?)$/i.test(base)) return { scale, base: '%' };
  const printed = text.includes('（') ? base.replace('(', '（').replace(')', '）') : base;
  return { scale, base: printed.replace(/^人民币元$/, '元') };
}

/** Matches words before a multiplier: valori in migliaia di euro. */
const IN_MULTIPLES =
  /^(?:values?|figures?|amounts?|valori|importi|dati|valeurs|montants|données|werte|beträge|angaben|valores|importes|cifras|dados|montantes|bedragen) (?:are )?(?:in|en|em) /i;
/** Matches a multiplier as a factor of money: x € 1.000. */
const TIMES_MONEY = /^[x×] ?(€|EUR|euro)? ?((?:1[., \u00a0\u202f]?)?000(?:[.,]000)?)(?: ?(€|EUR|euro))?$/i;

/**
 * Matches a multiplier among words that are not understood, except in the base of a rate: Rs lakh spent, not per
 * million.
 */
const HIDDEN_SCALE =
  /(?<!\bper (?:\d[\d,]* )?)\b(?:thousands?|lakhs?|crores?|millions?|billions?|trillions?)\b|(?<=\p{Script=Han}\s?)\d[\d ,]*000\b/iu;

/** Parses a unit cell: `Percentage (%)`, `PC` and `Percent` are %; otherwise like {@link unitOfText}. */
export function unitOfCell(text: string): PrintedUnit | undefined {
  const plain = joinedText(text).replace(/^[(（]([^()（）]+)[)）]$/, '$1');
  if (/^(?:k|ths|thou|Mn|cr|lacs?)\.?$/.test(plain)) return { scale: shortScale(plain) ?? 1e3, base: '' };
  if (
    /^(?:percentages?|percents?|per ?cents?|pct|pc|pt|prozent|pourcent(?:age)?|porcenta(?:je|gem)|percentuale)$/i.test(
      plain,
    )
  )
    return { scale: 1, base: '%' };
  if (/^(?:n(?:\.|\.?[º°]\.?)|numbers?|nos?\.?|counts?|rates?|values?|#)$/i.test(plain))
    return { scale: 1, base: '' };
  const bracket = bracketAtEnd(plain);
  const isIn =
    bracket && /^(?:percent|per cent|number)/i.test(bracket.before) && looksLikeUnit(bracket.inside);
  return unitOfText(isIn ? bracket.inside : plain);
}

/** Matches the base of a rate after a figure, as health plans print it: 9/10万. */
const PER_COUNT = /^[/／]\s*(?:千|(?:10|100|[十百])?[万萬])人?$/;

/**
 * Parses the multiplier and the unit after a figure; undefined if the text is neither. A letter counts only if no space
 * precedes it, `m` only after a currency sign.
 */
export function unitOfFigure(
  text: string,
  currency: string | undefined,
  isAttached: boolean,
): { scale: number; unit?: string } | undefined {
  if (text === '') return { scale: 1 };
  if (PER_COUNT.test(text)) return { scale: 1, unit: text.replace(/\s/g, '').replace('／', '/') };
  const letter = /^(?:[kKMB]|m)$/.test(text) && isAttached && (text !== 'm' || currency);
  if (letter) return { scale: shortScale(text)! };
  if (text === 'm' && isAttached) return undefined; // Metres or millions.
  if (/^[x×]$/.test(text) && isAttached) return { scale: 1, unit: 'x' };
  const [, short = '', counted = ''] = /^([kKmMB]|bn) (\p{L}.*)$/u.exec(text) ?? [];
  if (counted && isAttached && looksLikeUnit(counted)) {
    const unit = unitOfText(counted);
    return unit?.scale === 1 ? { scale: shortScale(short)!, unit: unit.base } : undefined;
  }
  if (/^\p{Sc}$/u.test(text)) return { scale: 1, unit: currencyUnit(text) };
  const [word = ''] = /^\p{L}{2,}(?!\p{L})/u.exec(text) ?? [];
  const times = shortScale(word);
  const rest = times ? text.slice(word.length).trim() : text;
  if (times && rest === '') return { scale: times };
  const unit = looksLikeUnit(rest) ? unitOfText(rest) : undefined;
  if (!unit || (times && unit.scale !== 1)) return undefined;
  return { scale: unit.scale * (times ?? 1), ...(unit.base ? { unit: unit.base } : {}) };
}

/** Returns the record of a unit. Known units have one id and name for all spellings; others keep their text. */
export function unitRecord(base: string, name: string): Unit {
  if (base === '') return { id: 'unit-not-printed', name: '' };
  const known = Object.hasOwn(KNOWN, base) ? KNOWN[base] : undefined;
  const unit: Unit = known ? { id: known[0], name: known[1] } : { id: base, name: base };
  const per = /^(?:平均)?每(万|千|百|十万|百万)?(?:名|个|户)?(常住)?(人口?|公顷|平方公里)/.exec(name);
  if (!per || base === '%') return unit;
  const isPeople = per[3]!.startsWith('人');
  const id = per[1] === '万' && isPeople ? 'per-10k' : `per-${per[1] ?? ''}${isPeople ? '人' : per[3]}`;
  return { id: `${unit.id}-${id}`, name: unit.name };
}

/** Matches money before its multiplier: 人民币百万元, 港币千元. */
const MONEY_FIRST =
  /^(人民币|人民幣|新[台臺][币幣]|港[币幣]|美[元金]|港元)\s*((?:[万萬亿億]|[千百十]?[万萬亿億]|千|百|百[万萬])*)(?:元)?$/;
const withMoneyLast = (_: string, money: string, times: string) => times + (MONEY_NAMES[money] ?? '元');
const MONEY_NAMES: Readonly<Record<string, string>> = {
  ...{ 港币: '港元', 港幣: '港元', 港元: '港元' },
  ...{ 美元: '美元', 美金: '美元' },
  ...{ 新台币: '新台币', 新台幣: '新臺幣', 新臺幣: '新臺幣' },
};

const KNOWN: Readonly<Record<string, readonly [id: string, name: string]>> = {
  '%': ['percent', '%'],
  '‰': ['permille', '‰'],
  件: ['item', '件'],
  元: ['yuan', '元'],
  美元: ['usd', '美元'],
  分: ['point', '分'],
  人: ['person', '人'],
  人次: ['attendance', '人次'],
  家次: ['service', '家次'],
  items: ['item', '件'],
  people: ['person', '人'],
  persons: ['person', '人'],
  points: ['point', '分'],
  yuan: ['yuan', '元'],
  RMB: ['yuan', '元'],
  CNY: ['yuan', '元'],
  USD: ['usd', '美元'],
};
