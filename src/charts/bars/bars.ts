import { countsInPoints } from '../../analysis/attainment.js';
import { rowsOfTargets, type OnTheWay, type TargetRow } from '../../analysis/target-rows.js';
import type { Description } from '../../describe/description.js';
import { figureNotes, noteFactsOf, remarks } from '../../describe/notes.js';
import { sourceLine, sourcesOf } from '../../describe/sources.js';
import { commonUnit } from '../../describe/row-texts.js';
import { pictureName } from '../../describe/picture-name.js';
import { targetFinding } from '../../describe/target-summary.js';
import { capitalised, targetWord } from '../../describe/words.js';
import { commonYear, isTarget, yearsOfPlan } from '../../indicator/periods.js';
import { groupedBy, type Selection } from '../../indicator/records.js';
import { endsChunk, type Steps } from '../../indicator/steps.js';
import type { PlanData } from '../../indicator/types.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { messagesOf } from '../../messages/index.js';
import { inChunks } from '../../scene/chunks.js';
import type { Chart, ChartOptions } from '../chart.js';
import { inDirection } from '../direction.js';
import { headlineOf } from '../headline.js';
import { describeRow, hasDirection, isBare, lacksVerdict, requiredLabel, tableColumns } from './describe.js';
import type { Bar } from './scale.js';
import {
  barOf,
  barsExtras,
  byPlace,
  groupsOf,
  isLowerAll,
  severalOf,
  type BarGrouping,
  type BarOrder,
} from './row.js';
import { axisOf, scaleOf, type BarScale } from './scale.js';
import type { BarHeads } from './layout.js';
import { drawBars } from './scene.js';

/** The options of target bars, besides those of every chart. */
export interface BarsOptions extends ChartOptions {
  /** The meaning of a bar's length; chosen by the data if absent. */
  readonly scale?: BarScale;
  /** The order within each group; document order if absent. */
  readonly order?: BarOrder;
  /** By place if absent. */
  readonly groupBy?: BarGrouping;
}

/** More rows than these are not drawn; a note says so. */
const MOST_ROWS = 5000;

/**
 * Target against actual, one row per indicator. Rows of different units share a scale of attainment with a common line
 * at 100 %; the printed values are beside the bars.
 */
export function* targetBars(data: PlanData, selection: Selection, options: BarsOptions): Steps<Chart> {
  const { lang, order = 'document', groupBy = 'place' } = options;
  const found = yield* rowsOfTargets(data, selection, onTheWay);
  const isUsual = order === 'document' && groupBy === 'place';
  const grouping = isUsual ? byPlace(found, lang) : barsExtras.code.groupingOf(found, order, groupBy, lang);
  const grouped = groupsOf(found, grouping);
  const all = grouped.flatMap((group) => group.rows);
  const rows = all.slice(0, MOST_ROWS);
  const noteFacts = noteFactsOf(data, severalOf(rows).places);
  const isDirected = rows.some(hasDirection);
  const isReported = rows.some(({ actual }) => actual);
  const described = new Map<TargetRow, Description>();
  for (const [index, row] of rows.entries()) {
    described.set(row, describeRow(row, noteFacts, isDirected, isReported));
    if (endsChunk(index)) yield;
  }
  const items = [...described.values()];
  const messages = messagesOf(lang);
  const bare = isBare(rows);
  const points =
    !bare && rows.some((row) => row.target && countsInPoints(row.indicator.quantity) && !lacksVerdict(row));
  const onAll = [
    ...remarks(
      'doubt',
      rows.length || !data.readings.length || data.readings.some(isTarget) ? [] : [messages.noTargets],
    ),
    ...remarks('doubt', !isDirected && rows.some(lacksVerdict) ? [messages.directionUnknown] : []),
    ...remarks('definition', points ? [messages.pointsNote] : []),
    ...remarks('comparison', [
      ...verdictsOf(rows, lang),
      ...(rows.length < all.length ? [messages.shownOf('rows', rows.length, all.length)] : []),
    ]),
  ];
  const notes = figureNotes(items, { data, remarks: onAll, behind: 'name' }, lang);
  yield;
  const scale = scaleOf(rows, options.scale);
  const mixed = isReported && rows.some((row) => !row.actual);
  const words = headlineOf(targetFinding(all, lang), options, headingOf(all, lang), rows);
  const nameOf = (row: TargetRow) => grouping.nameOf(row).replace(words.lead, '');
  yield;
  const unit = bare ? '' : commonUnit(items, lang);
  const style = { scale, nameOf, mixed, bare, notes, isUnitShared: unit !== '', lang };
  const groups = grouped
    .map((group) => ({
      title: group.title,
      bars: group.rows.flatMap((row) => {
        const description = described.get(row);
        return description ? [barOf(row, description, style)] : [];
      }),
    }))
    .filter(({ bars }) => bars.length);
  yield;
  const bars = groups.flatMap((group) => group.bars);
  const heads = headsOf(rows, bars, items, isReported, lang);
  const tag = isLowerAll(found) ? messages.lowerTag : '';
  const targetLabel = messages.is100(heads.keys.target) + tag;
  const axis = axisOf(rows, bars, scale, { targetLabel, unit, lang });
  const keys = { ...heads.keys, target: heads.keys.target + tag };
  const values = heads.values + (unit && messages.inBrackets(unit));
  const picture = { heads: { ...heads, values, keys }, axis, groups };
  return {
    lang,
    ...words,
    items,
    tableLayout: { columns: tableColumns(rows, lang), rows: () => items.map((item) => [item]) },
    notes: notes.face,
    moreNotes: notes.more,
    source: sourceLine(data, sourcesOf(items), lang),
    empty: rows.length === 0,
    focus: {
      kind: 'data',
      name: messages.byIndicator,
      rows: grouped.map((group) => group.rows.flatMap((row) => described.get(row) ?? [])),
      downward: true,
    },
    draw: inDirection(options.mirror, (width) => {
      const name = pictureName(words.heading, words.summary, lang);
      const { chunks, long, ...size } = drawBars(picture, width, { name, lang: messages.tag });
      return inChunks(size, chunks, long);
    }),
  };
}

/** Loaded only for rows with results towards a target that is not due yet. */
const onTheWay: OnTheWay = {
  paceOf: (...facts) => barsExtras.code.paceOf(...facts),
  runningValue: (...facts) => barsExtras.code.runningValue(...facts),
};

/** The plan's own verdicts, in addition to the computed ones. */
function verdictsOf(rows: readonly TargetRow[], lang: Lang): string[] {
  const judged = groupedBy(rows, ({ actual }) =>
    actual?.verdict ? format.inLang(actual.verdict, lang) : '',
  );
  judged.delete('');
  if (judged.size === 0) return [];
  const groups = Array.from(judged, ([verdict, all]) => ({
    verdict,
    names: all.length === rows.length ? [] : all.map(({ indicator }) => format.shortName(indicator, lang)),
  }));
  return [messagesOf(lang).verdicts(groups)];
}

function headingOf(rows: readonly TargetRow[], lang: Lang): string {
  const messages = messagesOf(lang);
  if (rows.length === 0) return '';
  const places = [...new Set(rows.map(({ place }) => place))];
  const plans = [...new Set(rows.map((row) => row.plan))];
  const [plan] = plans;
  const subject = {
    places: format.placesText(places, lang),
    indicators: [...new Set(rows.map(({ indicator }) => format.inLang(indicator.name, lang)))],
    plan,
  };
  if (plans.length > 1) return messages.mixedHeading(subject);
  const to = commonYear(rows.map((row) => row.target));
  if (rows.some((row) => row.actual))
    return messages.resultHeading(subject, commonYear(rows.flatMap((row) => [row.target, row.actual])));
  const from = commonYear(rows.map((row) => row.base));
  const years = plan && !(from && to) ? yearsOfPlan(plan) : undefined;
  return messages.startHeading(subject, years ? String(years.from - 1) : from, years ? String(years.to) : to);
}

function headsOf(
  rows: readonly TargetRow[],
  bars: readonly Bar[],
  items: readonly Description[],
  result: boolean,
  lang: Lang,
): BarHeads {
  const messages = messagesOf(lang);
  const kinds = new Set(rows.filter((row) => row.target).map((row) => targetWord(row.target, lang)));
  const word = kinds.size === 1 ? ([...kinds][0] ?? messages.target) : messages.target;
  const targetYear = commonYear(rows.map((row) => row.target));
  const baseYear = commonYear(rows.map((row) => row.base));
  const target = messages.inYear(word, targetYear);
  const bare = isBare(rows);
  return {
    values: result
      ? rows.some((row) => row.base)
        ? messages.baseActualTarget
        : messages.actualOverTarget
      : bare
        ? ''
        : messages.baseToTarget(baseYear, targetYear),
    figure: bare
      ? target
      : rows.some(hasDirection)
        ? result
          ? messages.attainment
          : messages.required[requiredLabel(rows)]
        : '',
    progress: capitalised(messages.progress),
    keys: {
      actual: messages.inYear(messages.actual, commonYear(rows.map((row) => row.actual))),
      base: messages.inYear(messages.base, baseYear),
      target,
      range: messages.inYear(messages.targetRange, targetYear),
      behind: messages.behind,
      incomparable: bars.every(
        ({ state }, index) => state !== 'incomparable' || items[index]?.state === 'not-comparable',
      )
        ? messages.incomparable
        : messages.noProportion,
    },
  };
}
