import type { Header } from '../header/header.js';
import type { HeaderColumn } from '../header/header-role.js';
import { monthsNamed } from '../times/months-span.js';
import { isOfSeason } from '../times/seasons.js';
import { momentNamed } from '../times/time-of-text.js';

/** Matches reports on a part of a year: Quarter 3 scorecard, half-year review, interim results. */
const ENGLISH =
  /\bquarter(?:ly)? [1-4]\b|\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) quarter\b|\bhalf[- ]year(?:ly)?\b|\b(?:mid[- ]?year|interim|monthly|quarterly|weekly) (?:\p{L}+ )?(?:results|report|review|statement|accounts|scorecard|dashboard|performance|progress|update|monitoring)\b/iu;

const NUMBER = '(?:[一二三四五六七八九十兩两首]|1[01]|[1-9])';
const HAN = new RegExp(
  String.raw`[前首頭头][一二三两兩123]个?個?季|[前首]${NUMBER}{1,2}[个個]月|止(?!十二|12)${NUMBER}{1,2}[个個]月|[一二三四1-4]季[报報]|半年度?[报報]|半年度|首季|中期(?:业绩|業績|[报報]告|[财財][务務](?![规規]))`,
);

/** Whether a title is of a part of a year. */
export const isOfPart = (title: string): boolean =>
  ENGLISH.test(title) || HAN.test(title) || isOfSeason(title);

const YEAR = /(?<!\d)((?:19|20)\d\d)(?:[-/–](\d\d(?:\d\d)?)(?!\d))?/g;

/** The only year in a title that is about a part of it. */
export function partialYearOf(title: string): number | undefined {
  const moment = momentNamed(title);
  const isPartial =
    isOfPart(title) || (moment && moment.step !== 'day') || monthsNamed(title)?.time === 'part';
  const ends = new Set(
    [...title.matchAll(YEAR)].map(([, from = '', to = from]) => from.slice(0, -to.length) + to),
  );
  return isPartial && ends.size === 1 ? Number([...ends][0]) : undefined;
}

const WHOLE_YEAR = /全年|年[底末]|\b(?:full|whole)[- ]year\b|\bannual\b|\byear[- ]end\b/i;

/** What the title says about a part of a year. */
interface PartHints {
  readonly partialYear?: number;
  readonly isOfSeason?: boolean;
}

/**
 * Whether results of a year may be of the part of a year in the title: they are of the same year, or stand beside
 * results of that year, with which they are compared.
 */
export const mayBeOfPart = (
  year: number,
  years: readonly number[],
  { partialYear, isOfSeason: areAllOfPart }: PartHints,
): boolean =>
  areAllOfPart === true ||
  (partialYear !== undefined && (year === partialYear || years.includes(partialYear)));

/**
 * Whether a column of results may be of the part of a year in the title, or counts up some of its months beside it: 2024年累计
 * beside 2024年1月 and 2024年2月.
 */
export const isColumnOfPart = (text: string, year: number, { columns }: Header, hints: PartHints): boolean =>
  !WHOLE_YEAR.test(text) &&
  (mayBeOfPart(year, columns.flatMap(yearOfResults), hints) ||
    (/累[计計]/.test(text) && columns.filter(isOfMonth).length % 12 > 0));

const isOfMonth = ({ holds }: HeaderColumn) => holds.role === 'value' && holds.moment?.step === 'month';

const yearOfResults = ({ header, holds }: HeaderColumn): readonly number[] =>
  holds.role === 'value' &&
  holds.years &&
  holds.kind !== 'target' &&
  !holds.change &&
  !holds.estimate &&
  !WHOLE_YEAR.test(header)
    ? [holds.years.to]
    : [];
