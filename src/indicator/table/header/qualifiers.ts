import { joinedText, spacedWords } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { HeaderColumn } from './header-role.js';
import { CHANGE } from '../text/header-words.js';
import { MARK } from '../text/cell-words.js';

// Columns of records that qualify the values of each row, such as an age group, even if all rows have the same.

/** Matches headers of population groups and of methods of calculation. */
const BREAKDOWN =
  /^(?:age(?: ?(?:group|band|range|class|bracket|cohort)s?)?|ages|sex|gender|(?:\w+ )?(?:quintile|quartile|decile|percentile|tercile)s?(?: group)?|grades?(?: level)?|year group|key stage|ethnic(?:ity| group)|race(?: ?\/ ?ethnicity)?|(?:place of )?residence|urban ?[/ ] ?rural|(?:sub-?|population |student |pupil |client |age )groups?|sub-?population|stratum|tenure|disability|marital status|nationality|citizenship|payer|cohort|round|wave|transformation|growth type|(?:seasonal )?adjustment|price basis|年龄(?:组|段|分组)?|性别|城乡|年级|学段|民族|分组|收入组|统计方式|计算方式|统计口径|口径)$/i;

/** Matches the total of a breakdown. */
const WHOLE =
  /^(?:_?t(?:ot(?:al)?)?|all(?: .*)?|(?:age[^:]*: ?)?1[4-8](?:\+| ?(?:years )?(?:and|or) (?:over|older|above)).*|both(?: sexes)?|persons?|people|everyone|overall|national|none|n\/?a|not applicable|value|annual|level|不分.*|合计|总计|全部|全体|小计)$/i;

/** Matches headers of metadata about a file, a series or a place, which do not break an indicator down. */
const OF_FILE =
  /title|source|data ?(?:set|flow|base)|language|note|updated?|modif|date|period|time|level|^types?$|(?:data|value|measure|metric|indicator|record|series|area|geo\w*|region|entity|unit|period|location|file|estimate|obs\w*|place|dim\w*) ?types?\b|statistic|abbr|code|\bids?$|\bref|symbol|decimal|link|url|contact|publisher|licen[cs]e|parent|theme|topic|domain|mission|goal|pillar|priorit|directorate|department|owner|program|report|survey|table|model|structure|action|flag|(?:data|record|release|publication|approval|validation) status|freq|unit|currency|value ?type|direction|polarity|availab|continent|region|group|来源|更新|部门|数据库|等[级次]|文件/i;

type Headed = Pick<HeaderColumn, 'header' | 'holds'>;

const headOf = ({ header }: Headed) => spacedWords(joinedText(header)).replace(/_/g, ' ');

/** Whether the header alone shows that a column breaks indicators down. */
export const isBreakdown = (column: Headed): boolean =>
  ['unknown', 'category', 'property'].includes(column.holds.role) && BREAKDOWN.test(headOf(column));

/**
 * Whether a column qualifies its values: it breaks indicators down by its header, or has the same words in all rows.
 */
export function qualifies(column: HeaderColumn, rows: SpreadGrid, at: number, isNamed: boolean): boolean {
  const texts = [...new Set(rows.map((row) => joinedText(row[at]!.text)))].filter(Boolean);
  if (texts.length === 0 || (texts.length === 1 && WHOLE.test(texts[0]!))) return false;
  if (isBreakdown(column)) return true;
  const [only = '', ...more] = texts;
  const { role } = column.holds;
  if (more.length || rows.length < 2 || MARK.test(only)) return false;
  if (role === 'property') return CHANGE.test(only);
  if (role === 'category' && !isNamed) return WORDS.test(only);
  return (
    role === 'unknown' && WORDS.test(only) && !/^[A-Z\d_.:-]+$/.test(only) && !OF_FILE.test(headOf(column))
  );
}

/** Matches texts of at most 60 characters with two letters in a row, except web addresses. */
const WORDS = /^(?!https?:).{0,60}$(?<=\p{L}{2}.*)/u;

/** Returns the name of a part; a number gets its header: Grade 3. */
export const partName = (column: HeaderColumn, text: string): string => {
  if (!/\d/.test(text) || /\p{L}/u.test(text) || !isBreakdown(column)) return text;
  const head = headOf(column);
  return /\p{Script=Han}/u.test(head) ? head + text : `${head} ${text}`;
};

/** Matches headers of significance, trend, quality and main pollutant of a value, which do not break an indicator down. */
export const COMPARES =
  /^(?:statistical )?significan(?:t|ce)|^compar(?:ed|ison)\b|^confidence(?: level)?$|^(?:recent |long[- ]term )?trend$|^(?:rating|reliability|data quality|quality)$|^(?:primary|main|dominant|chief) pollutants?$|^(?:显著性|趋势|评级|可信度|(?:空气|环境空气|水)质量?(?:指数)?(?:等级|级别|类别|状况)|AQI(?:等级|级别|类别)|(?:首要|超标|主要超标)(?:污染物|指标|项目)(?:名称)?)$/i;

/** Matches headers of the number or name of a part of the year: Week, Half, 周. */
export const WITHIN_YEAR_HEAD =
  /^(?:(?:epi(?:demiological)? )?week|half(?:[- ]year)?|semester|trimester|fortnight|day of (?:the )?year)(?: ?(?:no\.?|num(?:ber)?))?$|^(?:周|周次|第几周|周数|半年|学期|旬)$/i;

/** Matches headers of the frequency of a series; {@link OFTEN} matches frequencies above one per year. */
export const FREQUENCY_HEAD = /^(?:(?:time )?freq(?:uency)?|periodicity|频率|频度|周期)$/i;
export const OFTEN =
  /^(?:[mqwd]|(?:monthly|quarterly|weekly|daily|half[- ]yearly|semi-?annual(?:ly)?|bi-?annual)(?: (?:average|mean|total))?|(?:[月季周日]度?|半年度?)(?:均值|平均)?)$/i;

/** Matches headers of a factor that applies to all values. */
export const SCALE_HEAD = /^(?:scale|scaling(?: factor)?|magnitude)$/i;
