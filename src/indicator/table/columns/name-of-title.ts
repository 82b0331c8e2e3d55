import { yearsOfPlan } from '../../periods.js';
import { textsOf } from '../../texts.js';
import type { Header } from '../header/header.js';
import { lastUnit } from '../numbers/last-unit.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import { isPlaceOrTown } from '../places/place-names.js';
import { BY_PLACE } from '../text/cell-text.js';
import { planNamed } from '../times/named-years.js';
import type { TableOptions } from './table-options.js';
import { titleOf } from './table-title.js';

// What a title says that the values of a table without indicator names are of.

/**
 * Returns what the values of a table without indicator names are of: its title, the header of its only column of
 * values, or the name of the document.
 */
export function nameOfAll(options: TableOptions, header: Header): string {
  const title = options.document?.title ?? '';
  const file = (textsOf(title)[0] ?? '').replace(/\.(?:csv|tsv|tab|txt|md|json)$/i, '');
  const values = header.columns.filter(
    ({ holds }) => holds.role === 'value' && !holds.years && !holds.moment && !holds.change,
  );
  const isGeneric = values.length === 1 && values[0]!.holds.role === 'value' && !values[0]!.holds.kind;
  const told = withoutLabels(titleOf(options, header));
  const plain = told.slice(0, told.length - lastUnit(told).length).replace(/[\s:：–—-]+$/, '');
  const named = planNamed(plain);
  const from = named === undefined ? Infinity : yearsOfPlan(named).from;
  const dated = new Set(
    header.columns.flatMap(({ holds }) =>
      holds.role === 'value' && holds.years && holds.years.to >= from ? [holds.years.to] : [],
    ),
  );
  const name =
    (dated.size > 1 ? upToUnit(plain).replace(DURING, '') : upToUnit(plain)) ||
    (isGeneric ? values[0]!.header : '') ||
    file;
  return RANKING.test(name) || OF_TARGET.test(told) || /^[^\p{L}]*年?度?$/u.test(name) ? '' : name;
}

/** Matches the years of a plan; values of single years are no totals over them. */
const DURING = /[“"]?十[一二三四五六七]五[”"]?(?:期间|期間|时期|時期)?(?=\p{Script=Han}{2})/u;

/** Names no figures, but the order of their rows: 空气质量排名, School league table. */
const RANKING = /排名|排行|[^标標]榜(?:单|單)?$|\brankings?\b|\bleague tables?\b/i;

/** What the line above the header, or else the caller, says that a table is of. */
export const titleAsName = ({ table = '' }: TableOptions, { caption }: Header): string =>
  [caption, table]
    .map((title) => (OF_TARGET.test(title) ? '' : upToUnit(withoutLabels(title))))
    .find(Boolean) ?? '';

/** Matches a title that only gives a target: Target 2022/23: 95%. */
const OF_TARGET =
  /(?:\b(?:targets?|goals?|standard|threshold)\b|目标|標準|标准)[^:：]*[:：]\s*[<>≤≥]?\s*\d[\d.,]*\s*[%％]?$/i;

/** Cuts a title after its unit, which another line may follow: Waste per person (kg) County Waste Board. */
function upToUnit(title: string): string {
  const [, name, unit = ''] = /^(.{4,}?[（(]([^()（）]+)[)）])\s+\p{L}/u.exec(title) ?? [];
  return name && looksLikeUnit(unit) ? name : title;
}

/** The part of a year that a title begins with. */
const OF_MONTHS =
  /^(?:19|20)\d\d年(?:1月?[-—–~～至]+\d{1,2}月份?|\d{1,2}月份?|[上下]半年|前[二三]季度|第?[一二三四]季度)(?![末底])(?=\p{L}{2})/u;

/** Matches a place that a title begins with, perhaps after years, before a year, its parts or a plan. */
const OF_PLACE =
  /^(?:(?:(?:19|20)\d\d年?[-—–~～至到]+)?(?:19|20)\d\d年度?)?(\p{Script=Han}{1,7}?(?:[省市州盟旗县区乡镇]|街道))(?=(?:19|20)\d\d年|[各分][省市州盟旗县区乡镇街村社]|[“"]?十[一二三四五六七]五)/u;

/**
 * Matches a province, a city or a county, or all of one, that a title begins with, perhaps after a year: 福建省福州市, 全市.
 * A word such as 城市 or 示范县 is none.
 */
const OF_CITY =
  /^(?:(?:(?:19|20)\d\d年?[-—–~～至到]+)?(?:19|20)\d\d年度?)?(?:\p{Script=Han}{2,3}省(?![级直属际内外])|全[省市州县区](?![域级]))?(?:\p{Script=Han}{2,4}?(?<![城超股夜门都集贸菜上级强范点建区县困贫境族大一二三四五六七八九十百两各诸])[市县](?![场值民政容域区级辖直属城内外]))?(?=\p{L}{2}|(?:19|20)\d\d)/u;

/** Matches the day or the years of the figures, in a bracket: （截至2023年底）, （2023年12月31日）, （2020—2024年）. */
const AS_OF =
  /\s*[（(](?:截[至止]到?|至|(?:19|20)\d\d年?[-—–~～至])?\s*(?:19|20)\d\d年?(?:\d{1,2}月(?:\d{1,2}日)?|[末底])?[)）](?=$|[（(][^（）()]*[)）]$)/u;

/** A title without the table's number and without the unit: 表3-9 地区生产总值 单位：亿元. */
const withoutLabels = (title: string) =>
  title
    .replace(
      /[（(]?\s*(?:(?:计量|計量)?[单單]位\s*[:：]\s*[^\s（）()]+|\b(?:units?|unités?|unidad(?:es?)?|unità|einheit(?:en)?|eenheid|eenheden)\s*[:：][^（）()]*)\s*[）)]?/gi,
      '',
    )
    .replace(/^附件\s*[\d一二三四五六七八九十]*\s*[:：、.．]?\s*/, '')
    .replace(BY_PLACE, '')
    .replace(AS_OF, '')
    .replace(/(?<=\p{L}{4}) (?:projections?|forecasts?)$/iu, '')
    .replace(
      /(?<=\p{L}{3}|\)),? (?:in )?\(?(?:(?:19|20)\d\d ?(?:and|to|&|[-–,]) ?)*(?:19|20)\d\d\)?(?=$| \([^()]*\)$)/u,
      '',
    )
    .replace(/(?<=\p{L}{2})(?:分解|一览|统计|安排|汇总|情况)表$|(?<=任务)清单$/u, '')
    .replace(
      /(?<=\p{L}{3})(?:目标|任务|计划)值?[与和及、](?:实绩|实际|完成)[值数]?(?:情况|对比|比较)?表?$/u,
      '',
    )
    .replace(
      /(?<=\p{L}{4})(?:(?:目标|任务)(?:[与和及、]|值)?)?(?:(?:实际)?(?:完成|实现|进展)|(?<=筹集|建设|发放|供应|征收|排放|接待|投入|里程|[率量额数值]|面积|收入|支出|投资))情况(?:对比)?表?(?=$|[（(][^（）()]*[)）]$)/u,
      '',
    )
    .replace(
      /(?<=\p{Script=Han}{2}(?:建设|改造|推广|实施|整治|征收))(?:工作)?进展表?(?=$|[（(][^（）()]*[)）]$)/u,
      '',
    )
    .replace(
      /^(?:续?[附图]?表|专栏|table)\s*(?:[\d一二三四五六七八九十]+(?:[-–.]\d+)*\s*[:：、.．]?|[A-Z]\d*\s*[:：]|[A-Z][-–.]?\d+(?:[-–.]\d+)*\s*[:：.]?(?=\s))\s*|^\d+[-–]\d+\s+/i,
      '',
    )
    .replace(OF_PLACE, (lead, place: string) => (isPlaceOrTown(place) ? '' : lead))
    .replace(
      /^(?:(?:19|20)\d\d年度?)?([“"]?十[一二三四五六七]五[”"]?(?:期间|时期)?)?(?:全[国省市州县区])?[各分](?:县市区|区县|县区|省市|市县|市州|盟市|旗县|地区|城市|乡镇|镇街|街镇|街道|[省市县区镇村])(?:[（(][省市区县旗、街道]+[)）])?的?(?:(?:19|20)\d\d年度?)?(?=$|\p{L}{2})/u,
      '',
    )
    .replace(OF_CITY, '')
    .replace(OF_MONTHS, '')
    .replace(
      /^(?:(?:19|20)\d\d年?\s*[-—–－~～至到]+\s*)?(?:历年|主要年份|(?:19|20)\d\d年度?[末底]?|1[0-3]\d[学學]年度?)(?:全[国省市州县区])?(?=\p{Script=Han}{2})/u,
      '',
    )
    .trim();
