import type { PointFlag } from '../../types.js';
import { joinedText, plainText } from '../text/cell-text.js';
import { mapCells, printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { MOST_NOTES } from '../columns/period-notes.js';

/** What a note says about the figures that carry its mark. */
export type MarkMeaning = PointFlag | 'target' | 'part';

const SIGN = String.raw`[*＊※#†‡§★▲]{1,3}|[①-⑳]|(?<![mM])[¹²³⁴-⁹]|[ᵃᵇᶜᵈᵉᵖʳ]|\[[\da-z]\]|[(（][a-z][)）]`;
const SIGNS = new RegExp(`(${SIGN})`, 'u');
const NUMBERED = /^(?:[注註]|notes?)?\s*[(（]?(\d)[)）.、:：\s]\s*(?=\p{L})/iu;
const NOTE = new RegExp(
  `^\\s*(?:[注註]|[备備][注註]|[说說]明|notes?\\s*[:：]|(?:${SIGN})|[(（]?\\d[)）.、:：\\s])`,
  'iu',
);

const WORD =
  '(provisional|preliminary|forecasts?|project(?:ed|ions?)|estimate[ds]?|revised|targets?|goals?|commitments?|pledges?|planned|budget(?:ed)?)';
const IN_ENGLISH = new RegExp(
  `^(?:denotes?|indicates?|means?|marks?|signif(?:y|ies)|stands? for)?\\s*(?:(?:an?|the|these|this|all|(?:FY ?)?\\d{4}(?:[-/–]\\d\\d)?) )*(?:(?:figures?|data|values?|numbers?|results?)\\b)?\\s*(?:(?:for|of) (?:FY ?)?\\d{4}(?:[-/–]\\d\\d)? )?(?:is|are)?\\s*(?:(?:an?|the|still|official|budget) )*${WORD}(.*)$`,
  'i',
);
const IN_CHINESE =
  /^(?:标注|表示|代表|指|注明|号|的)*(?:\d{4}年?度?)?(?:数据|数值|指标值|指标|数)?(?:均|都|全部)?(?:为|為|是|系|係|指|表示)?\s*((?:预测|預測|预计|預計|预估|預估|估计|估計|估算|推算|推計|初步|临时|臨時|快报|快報|暂定|暫定|修订|修訂|修正|目标|目標|计划|計畫|規劃|规划|预算|預算)+)(?:核算|统计|統計|安排)?(?:数据|數據|資料|数值|數值|結果|结果|统计|統計|数字|數字|数|數|值)?(?:[。；;，,、\s]|$)/;

const MEANINGS: readonly (readonly [RegExp, MarkMeaning])[] = [
  [/^(?:forecast|project|预测|預測)/i, 'forecast'],
  [/^(?:estimate|预[计估]|預[計估]|估|推)/i, 'estimate'],
  [/^(?:provisional|preliminary|初步|[临臨][时時]|快[报報]|[暂暫]定)/i, 'provisional'],
  [/^(?:revised|修[订訂正])/i, 'revised'],
  [
    /^(?:target|goal|commitment|pledge|planned|budget|目[标標]|[计計][划畫]|[规規][划劃]|[预預]算)/i,
    'target',
  ],
];

/** Matches a part of a year at the beginning of a note's text. */
const PART =
  /^(?:(?:is|are|为|系|指)\s*)?(?:(?:data|figures?|values?) )?(?:(?:for|of|up|to|as at|as of|until|the) )*(?:(?:first|last) (?:\w+ ){0,2}(?:months|quarters?|half)|(?:six|nine|three|\d) months|(?:the )?end of (?:march|june|september|october|november)|(?:jan|apr|jul)\w*\s*(?:-|–|to)\s*(?:jun|sep|mar|oct|nov)\w*|year to date|ytd)|^(?:为|是|系|指|截至|截止|为截至)?(?:(?:19|20)\d\d年)?\s*(?:1?\d\s*[-–—~至到]\s*1?\d\s*月|上半年|前三季度|(?:1?[0-9])月[底末])/i;

/** The meaning with which a note's text begins; none if a word for targets goes on as in `Target group`. */
function meaningOf(text: string): MarkMeaning | undefined {
  const plain = text.replace(/^[\s:：=–—-]+/, '');
  const [, english, rest = ''] = IN_ENGLISH.exec(plain) ?? [];
  const word = english ?? IN_CHINESE.exec(plain)?.[1] ?? '';
  if (!word && PART.test(plain)) return 'part';
  const meaning = MEANINGS.find(([pattern]) => pattern.test(word))?.[1];
  const isWhole =
    !english ||
    /^(?: (?:values?|figures?|numbers?|levels?|amounts?|estimates?))?\s*(?:[.,;]|$|(?:in|under|from|set) )/i.test(
      rest,
    );
  return meaning === 'target' && !isWhole ? undefined : meaning;
}

/** The same form for a mark in a note and after a figure: ¹, ①, [1] and 1 are one. */
const named = (mark: string) => plainText(mark.normalize('NFKC')).replace(/[[\]()]/g, '');

/** What a table's notes say about its marks: `* forecast`, 注：①为预测数; undefined for any other meaning. */
function meaningsOfMarks(grid: SpreadGrid): ReadonlyMap<string, MarkMeaning | undefined> {
  const meanings = new Map<string, MarkMeaning | undefined>();
  const end = grid.findLastIndex((row) => row.filter(({ text }) => /\d/.test(text)).length > 1);
  for (const [at, row] of grid.entries()) {
    if (!NOTE.test(row[0]!.text) && !SIGNS.test(row[0]!.text)) continue;
    const [first, ...others] = printedCells(row);
    if (!first || others.some(({ text }) => /\d/.test(text))) continue;
    const text = [first, ...others].map((cell) => joinedText(cell.text)).join(', ');
    const [numbered, digit] = (at > end && NUMBERED.exec(text)) || [];
    const parts = numbered ? ['', digit!, text.slice(numbered.length)] : text.split(SIGNS);
    for (let one = 1; one < parts.length; one += 2) {
      meanings.set(named(parts[one]!), meaningOf(parts[one + 1]!));
    }
  }
  return meanings;
}

const BEHIND = new RegExp(`^(.*?)\\s*(${SIGN})$`, 'u');

/** Splits a cell into its text and the mark after it. */
function markBehind(text: string): readonly [text: string, mark: string] {
  const [, before = text, mark = ''] = BEHIND.exec(text.trim()) ?? [];
  return [before, named(mark)];
}

/** What the notes say about a figure by the mark after it. */
export const meaningOfFigure = (
  { text }: PlacedCell,
  meanings: ReadonlyMap<string, MarkMeaning | undefined>,
): MarkMeaning | undefined => (meanings.size ? meanings.get(markBehind(text)[1]) : undefined);

const YEAR_AT_END = /(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?\s*[年)）]?度?$/;
const IN_WORDS: Readonly<Partial<Record<MarkMeaning, readonly [chinese: string, english: string]>>> = {
  forecast: ['预测', ' forecast'],
  estimate: ['估计', ' estimate'],
  provisional: [' (p)', ' (p)'],
  revised: [' (r)', ' (r)'],
  target: ['目标', ' target'],
  part: ['年初至今', ' YTD'],
};

const YEAR = '(?:19|20)\\d\\d\\s*年?度?';
/** Pattern of the years in a note: 2025, 2025年、2026年, 2025 and 2026, 2025–2027, 2025年及以后, from 2025 onwards. */
const YEARS = `(?:(?:from|since) )?${YEAR}(?:\\s*(?:[、，,和及与/&—–~-]|and|or|to|至|到)\\s*${YEAR})*(?:[及和]?(?:以后|之后)(?:年[份度])?|起|,? (?:onwards?|and (?:later|after|beyond)))?`;
const OF_YEARS = new RegExp(
  `(${YEARS})\\s*(?:的|(?<=\\d )(?=(?:figures?|data|values?|numbers?)\\b))?\\s*(?:数据|数值|指标值?|数|figures?|data|values?|numbers?)?\\s*((?:均|都|全部)?(?:为|系|是|截[至止])\\S.*|[=＝:：]\\s*\\S.*|(?:is|are) .*)$`,
  'iu',
);

/** What a note says about the values of some years. */
interface YearsNote {
  readonly sentence: string;
  readonly meaning: MarkMeaning;
  readonly isOf: (year: number) => boolean;
  /** Whether it mentions nothing but these years, and so applies to all rows. */
  readonly isOfAll: boolean;
}

const OF_ALL =
  /^(?:(?:注|备注|说明|notes?)\s*\d*\s*[:：.]?)?\s*(?:(?:the|all|表中|其中|figures|data|values|for|from|of)\s*)*$/i;

/** A table's notes about its marks and about years. */
export interface TableNotes {
  readonly ofMarks: ReadonlyMap<string, MarkMeaning | undefined>;
  readonly ofYears: readonly YearsNote[];
}

export const notesOf = (grid: SpreadGrid): TableNotes => ({
  ofMarks: meaningsOfMarks(grid),
  ofYears: notesOnYears(grid).slice(0, MOST_NOTES),
});

/** Matches a note that the data cover a part of a year: 数据截至2024年9月. */
const UP_TO = /(?:数据|统计|指标|数)[^。；;]{0,6}截[至止]于?\s*((?:19|20)\d\d)年\s*(?:[1-9]|1[01])月/;

/** Matches the end of a sentence, or of a clause before one about another year. */
const SENTENCES = /(?<=[。；;]|\.(?= )|[，,](?=\s*(?:其中|and |while )?\s*(?:19|20)\d\d))/;

/** What a table's notes say about years: 注：2025年、2026年为预计数, figures from 2025 onwards are forecasts. */
function notesOnYears(grid: SpreadGrid): readonly YearsNote[] {
  return grid.flatMap((row) => {
    const first = row.find(({ text }) => text.trim() !== '');
    if (!first || !/(?:19|20)\d\d/.test(first.text)) return [];
    const printed = printedCells(row);
    if (printed.length > 1 && !NOTE.test(first.text)) return [];
    const sentences = joinedText(printed.map(({ text }) => text).join(', ')).split(SENTENCES);
    return sentences.flatMap((sentence) => {
      const [, upTo] = UP_TO.exec(sentence) ?? [];
      if (upTo) return [{ sentence, meaning: 'part', isOf: yearsIn(upTo), isOfAll: true }];
      const found = OF_YEARS.exec(sentence);
      const meaning = found && meaningOf(found[2]!);
      if (!meaning) return [];
      return [
        { sentence, meaning, isOf: yearsIn(found[1]!), isOfAll: OF_ALL.test(sentence.slice(0, found.index)) },
      ];
    });
  });
}

/** Returns a predicate for the years that a note names. */
function yearsIn(text: string): (year: number) => boolean {
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (/以后|之后|起|onward|later|after|beyond/i.test(text)) return (year) => year >= first;
  if (/[—–~至到-]|\bto\b/.test(text)) return (year) => year >= first && year <= last;
  return (year) => years.includes(year);
}

/**
 * Replaces the mark after a year with what its note says: 2026* becomes 2026 forecast, 2026年① becomes 2026年目标. A year
 * that a note on years calls a target becomes one too. A letter that a note explains otherwise is dropped: 2023(a).
 */
export function withNotedYears(grid: SpreadGrid, { ofMarks: meanings, ofYears }: TableNotes): SpreadGrid {
  const targets = ofYears.filter(({ meaning, isOfAll }) => meaning === 'target' && isOfAll);
  if (meanings.size + targets.length === 0) return grid;
  return mapCells(grid, (cell) => {
    const [text, mark] = cell.text.length > 40 ? ['', ''] : markBehind(cell.text);
    const isYear = /^(?:19|20)\d\d年?度?$/.test(text) && !mark;
    const isTarget = isYear && targets.some(({ isOf }) => isOf(Number(text.slice(0, 4))));
    const words = IN_WORDS[isTarget ? 'target' : (meanings.get(mark) ?? 'break')];
    if (!words && /^[a-z]$/.test(mark) && meanings.has(mark) && YEAR_AT_END.test(text))
      return { ...cell, text };
    return words && YEAR_AT_END.test(text)
      ? { ...cell, text: text + words[text.includes('年') ? 0 : 1] }
      : cell;
  });
}
