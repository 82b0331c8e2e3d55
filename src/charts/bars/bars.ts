import { datumFocus } from '../../layout/datum-focus.js';
import { countsInPoints } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { commonYear, yearsOfPlan } from '../../indicator/periods.js';
import type { Selection } from '../../indicator/records.js';
import { targetRows, type TargetRow } from '../../analysis/targets.js';
import { targetSentence } from '../../describe/summaries.js';
import type { PlanData, Source } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { inDirection } from '../direction.js';
import { lazy } from '../../scene/lazy.js';
import { inChunks, withFocusPoints } from '../../scene/chunks.js';
import {
  Footnotes,
  looseNotes,
  noteTeller,
  pictureName,
  idsOf,
  sourceLine,
  type Chart,
  type ChartOptions,
} from '../chart.js';
import type { Bar } from './marks.js';
import { barOf } from './row.js';
import { drawBars, type BarHeads } from './scene.js';
import { groupsOf, namesInGroups, severalOf, type BarGrouping, type BarOrder } from './order.js';
import { axisOf, scaleOf, type BarScale } from './scale.js';
import { neededWord, tableOf, targetWord } from './words.js';

/** What target bars can be asked for besides. */
export interface BarsOptions extends ChartOptions {
  /** What the length of a bar says; chosen for the data where absent. */
  readonly scale?: BarScale;
  /** The order within each group; that of the document where absent. */
  readonly order?: BarOrder;
  /** By place where absent. */
  readonly groupBy?: BarGrouping;
}

/**
 * Target against actual, one row per indicator. Where each row has its own unit, all share one scale:
 * the share of the target, with a common line at 100 %; the printed values stand beside.
 */
export function targetBars(data: PlanData, selection: Selection, options: BarsOptions): Chart {
  const { lang, order = 'document', groupBy = 'place' } = options;
  const found = targetRows(data, selection);
  const grouped = groupsOf(found, order, groupBy, lang);
  const rows = grouped.flatMap((group) => group.rows);
  const footnotes = new Footnotes(noteTeller(data, severalOf(rows).places, lang));
  const scale = scaleOf(rows, options.scale);
  const mixed = rows.some((row) => row.actual) && rows.some((row) => !row.actual);
  const nameOf = namesInGroups(rows, groupBy, lang);
  const groups = grouped.map((group) => ({
    title: group.title,
    bars: group.rows.map((row) => barOf(row, footnotes, { scale, nameOf, mixed, lang })),
  }));
  const bars = groups.flatMap((group) => group.bars);
  const heading = options.heading ?? headingOf(rows, lang);
  const summary = targetSentence(rows, lang);
  const messages = messagesOf(lang);
  const points = rows.some((row) => row.target && countsInPoints(row.indicator.quantity));
  const remarks = [...verdictsOf(rows, lang), ...(points ? [messages.pointsNote] : [])];
  const heads = headsOf(rows, bars, lang);
  const axis = axisOf(rows, bars, scale, { targetLabel: messages.is100(heads.keys.target), lang });
  const picture = { heads, axis, groups };
  const told = groups.map((group) => group.bars.map((bar) => bar.told));
  const table = lazy(() => tableOf(rows, heading, lang));
  const drawn = inDirection(options.rtl, (width) => {
    const name = pictureName(heading, summary, lang);
    const { stretches, long, ...size } = drawBars(picture, width, { name, lang: messages.tag });
    return inChunks(size, stretches, long);
  });
  return {
    lang,
    heading,
    summary,
    notes: [...footnotes.all(), ...looseNotes(data, lang), ...remarks.map((text) => ({ mark: '', text }))],
    readings: rows.flatMap(({ target, actual, base, disputing }) =>
      idsOf([target, actual, base, ...disputing]),
    ),
    source: sourceLine(data, rows.flatMap(sourcesOf), lang),
    get table() {
      return table();
    },
    empty: rows.length === 0,
    draw: (width) => {
      const scene = drawn(width);
      return withFocusPoints(scene, datumFocus(scene, messages.byIndicator, told, true));
    },
  };
}

/** Where a row is printed: of the places of each reading, the one in the table of the target. */
function sourcesOf(row: TargetRow): Source[] {
  const table = row.target?.sources[0]?.table;
  return [row.target, row.actual, row.base].flatMap((reading) => {
    const own = reading?.sources.find((source) => source.table === table) ?? reading?.sources[0];
    return own ? [own] : [];
  });
}

/** The plan's own verdicts, which stand beside our arithmetic and not instead of it. */
function verdictsOf(rows: readonly TargetRow[], lang: Lang): string[] {
  const names = new Map<string, string[]>();
  for (const { actual, indicator } of rows) {
    if (!actual?.verdict) continue;
    const verdict = format.inLang(actual.verdict, lang);
    const name = format.inLang(indicator.short ?? indicator.name, lang);
    names.set(verdict, [...(names.get(verdict) ?? []), name]);
  }
  if (names.size === 0) return [];
  const groups = Array.from(names, ([verdict, all]) => ({
    verdict,
    names: all.length === rows.length ? [] : all,
  }));
  return [messagesOf(lang).verdicts(groups)];
}

function headingOf(rows: readonly TargetRow[], lang: Lang): string {
  const messages = messagesOf(lang);
  const places = messages.and([...new Set(rows.map((row) => format.inLang(row.place.name, lang)))]);
  const plans = [...new Set(rows.map((row) => row.plan))];
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) return messages.mixedHeading(places);
  if (rows.some((row) => row.actual)) return messages.resultHeading(places, plan);
  const { from, to } = yearsOfPlan(plan);
  return messages.startHeading(places, plan, from - 1, to);
}

function headsOf(rows: readonly TargetRow[], bars: readonly Bar[], lang: Lang): BarHeads {
  const messages = messagesOf(lang);
  const result = rows.some((row) => row.actual);
  const kinds = new Set(rows.filter((row) => row.target).map((row) => targetWord(row, lang)));
  const word = kinds.size === 1 ? ([...kinds][0] ?? messages.target) : messages.target;
  const targetYear = commonYear(rows.map((row) => row.target));
  const baseYear = commonYear(rows.map((row) => row.base));
  return {
    values: result
      ? rows.some((row) => row.base)
        ? messages.baseActualTarget
        : messages.actualOverTarget
      : messages.baseToTarget(baseYear, targetYear),
    figure: result ? messages.attainment : neededWord(rows, lang),
    progress: messages.progress,
    keys: {
      actual: messages.inYear(messages.actual, commonYear(rows.map((row) => row.actual))),
      base: messages.inYear(messages.base, baseYear),
      target: messages.inYear(word, targetYear),
      range: messages.inYear(messages.targetRange, targetYear),
      behind: messages.behind,
      incomparable: bars.every((bar) => bar.state !== 'incomparable' || bar.figure === messages.incomparable)
        ? messages.incomparable
        : messages.noProportion,
    },
  };
}
