import { joinedNames, joinedText } from './cell-text.js';
import { areCountries, isCountryOrGroup } from './country-names.js';
import { isGroup, isPlaceName, isTotalOfPlaces } from './header-rest.js';
import type { RecordGroup } from './records.js';
import type { RowValue } from './row-figure.js';
import { withoutEndUnit } from './table-unit.js';

/**
 * The rows with what the title says that they are of, where their own names do not: `Male` below an unemployment rate,
 * 第一产业 below shares of GDP. Rows that are named by places are of these places.
 * @param title what the title says that its values are of, with its unit; empty where it says nothing
 */
export function underTitle(
  groups: readonly RecordGroup[],
  title: string,
  isTurned: boolean,
): readonly RecordGroup[] {
  const untied = withoutEndUnit(title);
  const measure = measureOf(untied);
  const names = [...new Set(groups.map(({ row }) => row.name).filter(Boolean))];
  if (arePlaces(names) && groups.every(({ values }) => values.every(isPlaceless)))
    return ofPlaces(groups, measure, isTurned);
  if (!measure || !areParts(names, measure, untied !== title)) return groups;
  const full = (name: string) =>
    name === '' || saysSame(name, measure) ? name : joinedNames([measure, name]);
  return groups.map(({ row, values }) => ({
    row: { ...row, name: full(row.name), ...(row.parent ? { parent: full(row.parent) } : {}) },
    values,
  }));
}

/** Whether names need the title before them: they are of groups, or none is a measure while the title is one. */
function areParts(names: readonly string[], measure: string, isUnited: boolean): boolean {
  if (names.length === 0 || names.some((name) => saysSame(name, measure))) return false;
  if (names.every(isPart)) return true;
  const isOfAll = SAYS_OF_ALL.test(measure) && !/[及与和、]|\band\b/.test(measure);
  const areMeasures = names.some((name) => name.split(/[：:]\s*/).some((part) => MEASURE.test(part)));
  if (isOfAll && !names.some((name) => OF_ONE.test(name))) return true;
  return !areMeasures && (isUnited || names.some(isPart));
}

/** Whether a name has the words of the title in itself already. */
const saysSame = (name: string, measure: string) => plain(name).includes(plain(measure));
const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();

/** Whether a name is of a group, a whole or a state, and says nothing of what is measured. */
const isPart = (name: string) => isGroup(name) || isTotalOfPlaces(name) || GROUP.test(name);

const GROUP =
  /^(?:(?:aged? )?(?:under |over )?\d{1,3}(?:[-–—]\d{1,3}|\+| to \d{1,3}| (?:and|or) (?:over|under|older))?(?: years?| yrs)?|\d{1,3}(?:[-–—至到~]\d{1,3})?[周岁歲]{1,2}(?:及?以[上下])?|第[一二三]产业|合计|总[计量]|(?:fe)?males?|persons|both sexes|other|others|其他|工作日|周末|限额|余额|(?:sanctioned|approved|completed|started|granted|received|issued|built|sold|rented|employed|unemployed|private|public)|目标|实际|计划|完成)$/i;

/** What a title says that figures are, whatever stands below it: shares, indices, amounts per head. */
const SAYS_OF_ALL =
  /(?:构成|结构|占比|比重|指数|率|增速|增幅)$|人均|日均|户均|\b(?:index|indices|shares?|per (?:capita|head|household|person)|composition|breakdown)\b|\bgrowth$/i;
const OF_ONE =
  /构成|占比|比重|指数|率$|增速|增幅|人均|日均|\b(?:index|shares?|rates?|per (?:capita|head)|percentage|growth)\b/i;

/** What an indicator is called by, and no part of one. */
const MEASURE =
  /\b(?:rates?|ratios?|per|number|index|percent\w*|prevalence|coverage|access|use|consumption|expenditure|spend(?:ing)?|income|gdp|gva|inflation|population|attendance|enrolment|mortality|births?|deaths?|expectancy|visitors?|visits|arrivals|departures|sales|revenues?|turnover|profit|trips|admissions|applications|permits|dwellings|inhabitants|emissions|exports|imports|wages?|prices?|debt|deficit|balance|area|employment|unemployment|jobs|homes|houses)\b|[率数量额值比度]$|指数|人口|收入|支出|投资|面积|产值|总额/i;

/** What heads figures of all kinds, plans and reports, and names none of them. */
const GENERIC =
  /\b(?:indicators?|statistics|figures|data|numbers|summary|overview|key|main|selected|profile|results?|targets?|goals?|objectives?|budgets?|plans?|planned|forecasts?|progress|performance|scorecard|dashboard|report|monitoring|review|framework|accounts?|statements?|at a glance|tables?|trends?|facts?|highlights|kpis?|outcomes?|measures?|baselines?)\b|指标|统计|情况|数据|一览|概况|目标|计划|规划|预算|决算|任务|公报|年鉴|报告|进展|进度|完成|表$|绩效|考核|方案|预测|摘要|汇总|结果|半年|季度|\d月|\bquarter|\bhalf\b|(?:工作|项目|工程|事业|实事|事项|问题|清单)$|指標|統計|計畫|預算|決算/i;

/** What a title says that is measured, without its unit, its years and what it is divided by; empty where it names nothing. */
function measureOf(title: string): string {
  const bare = joinedText(title)
    .replace(/\s*[（(][^（）()]*[)）]\s*$/, '')
    .replace(/^(?:19|20)\d\d年?度?(?:底|末)?/, '')
    .replace(/,? (?:by|and) (?:age|sex|gender|sector|type|source|group|industry|tenure|quintile)\b.*$/i, '')
    .replace(/按.{1,12}分(?:组|的)?/, '')
    .replace(/^各[^\d]{1,4}?[级类种]/, '')
    .trim();
  return /\p{L}{2}/u.test(bare) && bare.length <= 90 && !GENERIC.test(bare) ? bare : '';
}

const isPlaceless = ({ column }: RowValue) => column.holds.place === undefined;

/** Whether names are those of places and of their total. */
const arePlaces = (names: readonly string[]) =>
  areCountries(names)
    ? names.every((name) => isCountryOrGroup(name) || isTotalOfPlaces(name))
    : names.length > 1 && names.every((name) => isPlaceName(name));

/** One row of the title's indicator, with each value of the place that its own row was named by. */
function ofPlaces(
  groups: readonly RecordGroup[],
  measure: string,
  isTurned: boolean,
): readonly RecordGroup[] {
  const [first] = groups;
  const placed = groups.flatMap(({ row, values }) =>
    values.map((value) => ({
      ...(isTurned ? {} : { row: row.number }),
      ...value,
      column: { ...value.column, holds: { ...value.column.holds, place: row.name } },
    })),
  );
  return [{ row: { ...first!.row, name: measure }, values: placed }];
}
