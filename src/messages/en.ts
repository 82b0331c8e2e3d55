import type { Period } from '../indicator/types.js';
import type { Messages } from './messages.js';

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

const SPOKEN: Record<string, string> = { K: 'thousand', M: 'million', B: 'billion' };
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function period(p: Period): string {
  switch (p.kind) {
    case 'end':
      return `end of ${p.to}`;
    case 'year':
      return `${p.to}`;
    case 'total':
      return `${p.from}–${p.to} total`;
    case 'average':
      return `${p.from}–${p.to} yearly average`;
  }
}

function spanned(p: Period): string {
  const years = 'from' in p ? p.to - p.from + 1 : 1;
  return `${NUMBERS[years] ?? years}-year`;
}

const plan = (value: number) => `${ordinal(value)} Five-Year Plan`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** English. */
export const en: Messages = {
  tag: 'en',
  dataText: 'en',
  scales: [
    { factor: 1e9, word: 'B' },
    { factor: 1e6, word: 'M' },
    { factor: 1e3, word: 'K' },
  ],
  multiplier: () => '',
  approximation: {
    'just-under': ['just under ', ''],
    'more-than': ['over ', ''],
    'less-than': ['under ', ''],
    over: ['', '+'],
    about: ['about ', ''],
    'at-least': ['≥', ''],
    'at-most': ['≤', ''],
  },
  spoken: (sentence) =>
    sentence
      .replace(/([\d.,]+[KMB]?)\+(?= )/g, 'over $1')
      .replace(/≥\s?/g, 'at least ')
      .replace(/≤\s?/g, 'at most ')
      .replace(/−(?=\d)/g, 'minus ')
      .replace(/(\d)([KMB])\b/g, (_, digit: string, scale: string) => `${digit} ${SPOKEN[scale] ?? scale}`)
      .replace(/(\d)–(?=\d)/g, '$1 to ')
      .replace(/(\d) pts\b/g, '$1 points'),
  comma: ', ',
  colon: ': ',
  inPlace: (place, indicator) => `${place}, ${indicator}`,
  stop: '.',
  semicolon: '; ',
  space: ' ',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  plan,
  planShort: (value) => `${ordinal(value)} FYP`,
  planInTitle: plan,
  period,
  periodTag: (p) =>
    p.kind === 'total' ? ` (${spanned(p)} total)` : p.kind === 'average' ? ` (${spanned(p)} average)` : '',
  force: { set: 'target', expected: 'expected', binding: 'binding target', reference: 'reference' },
  target: 'Target',
  actual: 'Actual',
  base: 'Base',
  computed: 'computed',
  indicator: 'Indicator',
  place: 'Place',
  unit: 'Unit',
  attainment: 'Attained',
  againstTarget: 'Against the target',
  required: { rise: 'Needed', fall: 'Needed', either: 'Needed' },
  progress: 'Progress',
  verdict: 'Verdict in the plan',
  source: 'Source',
  notes: 'Notes',
  dataTable: 'Data table',
  tableRows: (count) => `The table has ${count} row${count === 1 ? '' : 's'}`,
  definitions: {
    target: 'the value that the plan aims at or expects',
    actual: 'the value that was reached, as published',
    base: 'the value at the start of the plan',
    computed: 'worked out from printed figures, and not printed itself',
    attainment: 'the actual value as a share of the target',
    required: 'the way from base to target, as a share of the base',
    progress: 'how much of the way from base to target is done',
    noFigure: 'the source prints none; this is not zero',
    noBase: 'the source prints none; this is not zero',
    noActual: 'no value is published yet; this is not zero',
  },
  note: 'Note',
  periodHead: 'Period',
  kindHead: 'Kind',
  valueHead: 'Value',
  is100: (target) => `${target} = 100%`,
  ownScale: 'each row has its own scale',
  actualOverTarget: 'Actual / target',
  baseActualTarget: 'Base → actual / target',
  baseToTarget: (from, to) => (from && to ? `${from} → ${to}` : 'Base → target'),
  inYear: (word, year) => (year ? `${word} ${year}` : word),
  points: (signed) => `${signed} pts`,
  incomparable: 'not comparable',
  noProportion: 'no proportion to draw',
  inBrackets: (remark) => ` (${remark})`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, 'table $1'),
  rowOf: (part, row) => `${part}, row ${row}`,
  noBase: 'no base',
  noActual: 'not reported',
  noFigure: 'no figure printed',
  met: 'target reached',
  behind: 'target not met',
  missed: 'missed',
  withinRange: 'within range',
  atBound: 'exactly at the bound',
  targetRange: 'target range',
  otherSection: 'Other',
  reason: {
    'no-target': 'no target',
    'no-actual': 'no actual value',
    'no-base': 'there is no base value',
    'no-figure': 'the plan prints no figure',
    'zero-base': 'starts from zero, so no rate of growth',
    'zero-target': 'the target is zero, so no share of it',
    'no-way-to-go': 'base and target are the same',
    negative: 'a negative value, so no ratio',
    'other-indicator': 'not the same indicator',
    'other-place': 'not the same place',
    'other-period': 'the two values cover different kinds of period and are not compared',
    'other-unit': 'different units',
    'other-kind': 'one is a target, the other an actual value',
    'other-base': 'growth over different periods',
    nested: 'one is counted in the other',
    'not-additive': 'rates, growth, scores and ranks are not summed or divided by years',
    totals: 'no yearly growth between totals over several years',
    averages: 'no yearly growth between averages over several years',
    'points-only': 'given as a difference in points',
    rank: 'no ratios of ranks',
    range: 'the target is a range, so no share of it',
    'too-short': 'less than a year apart',
    'too-rough': 'rounded too far for a single certain digit',
    beyond: 'too large to be counted',
  },
  notAdditive: {
    ratio: 'percentages do not add up',
    growth: 'rates of growth do not add up',
    score: 'scores do not add up',
    rank: 'ranks do not add up',
    'per-unit': 'figures per head or per unit do not add up',
  },
  status: {
    met: 'met',
    'on-pace': 'on pace',
    behind: 'behind',
    'not-reported': 'not yet reported',
    'cannot-say': 'cannot be said',
  },
  statusRule: {
    reached: 'the latest value has reached the target',
    'at-or-past-even-path':
      'the latest value is at or past an even path (a guide of this chart; the plan sets no yearly targets)',
    'short-of-even-path':
      'the latest value is short of an even path (a guide of this chart; the plan sets no yearly targets)',
    'nothing-reported': 'no actual value within the plan yet',
    'year-missing': 'a year between is not reported, so nothing is summed',
    'no-base': 'no base of the same kind',
    'no-better-side': 'neither high nor low is better',
    'not-additive': 'rates, scores and ranks cannot be added over years',
  },
  refusal: {
    'one-place': 'only one place has a value',
    'other-period': 'different periods',
    'other-unit': 'different units',
    'other-base': 'growth over different periods',
    'no-direction': 'neither high nor low is better',
    nested: 'another one shown is counted in them',
    growth: 'growth is not mixed with levels',
    'beside-level': 'growth is not mixed with levels',
    differs: 'each place has its own definition',
    doubtful: 'a figure in doubt',
    few: 'very small counts',
    rank: 'rank among an unprinted number',
    'no-figure': 'no figure printed',
    'no-target': 'no target for the same time',
    'no-whole': 'no value given for 100%',
    zero: 'the leader is not above zero',
  },
  disputed: (printed, where) => `elsewhere (${where}) the plan prints ${printed}`,
  pointsNote: 'Percentages and scores are compared in points.',
  totalsNote: 'Change between two five-year totals; not a yearly growth.',
  periodsNote: (actual, target) =>
    `The target is for ${period(target)}, the actual value for ${period(actual)}: not compared.`,
  verdicts: (groups) =>
    `The plan’s own verdicts: ${groups.map(({ verdict, names }) => `“${verdict}”${names.length ? ` (${names.join('; ')})` : ''}`).join('; ')}.`,
  runningText: 'text',
  resultHeading: (places, value) => `${places}, ${plan(value)}: targets and results`,
  startHeading: (places, value, from, to) => `${places}, ${plan(value)}: from ${from} to ${to}`,
  mixedHeading: (places) => `${places}: main indicators`,
  resultSentence: (f) => {
    const aim = f.year ? `${f.year} targets` : 'targets';
    const parts: string[] = [];
    if (f.judged > 0) {
      const head =
        f.total === 1 && f.met === 1
          ? `The one indicator reached or passed its ${f.year ? `${f.year} ` : ''}target`
          : f.met === f.judged && f.judged === f.total
            ? `All ${f.total} indicators reached or passed their ${aim}`
            : `${f.met} of ${f.total} indicators reached or passed their ${aim}`;
      parts.push(f.best ? `${head}, led by ${inner(f.best.name)} (${f.best.figure})` : head);
    }
    if (f.behind.length) parts.push(`target not met: ${few(f.behind)}`);
    if (f.incomparable.length)
      parts.push(`not comparable, as target and actual cover different periods: ${few(f.incomparable)}`);
    if (f.underWay) parts.push(`${f.underWay} not yet due and still on the way`);
    if (f.unreported) parts.push(`${f.unreported} without an actual value yet`);
    return parts.length ? capital(`${parts.join('; ')}.`) : '';
  },
  startSentence: (f) => {
    const parts: string[] = [];
    if (f.most)
      parts.push(
        `furthest to go${f.year ? ` by ${f.year}` : ''}: ${inner(f.most.name)} (${f.most.figure})` +
          (f.least ? `; least far: ${inner(f.least.name)} (${f.least.figure})` : ''),
      );
    for (const one of f.fromZero) parts.push(`${inner(one.name)}: from 0 to ${one.figure}`);
    if (f.withoutBase.length) parts.push(`no base is printed for ${few(f.withoutBase)}`);
    return parts.length ? capital(`${parts.join('; ')}.`) : '';
  },
  trendHeading: (indicator, places, from, to) => `${indicator}: ${places}, ${from}–${to}`,
  trendsHeading: (places, from, to) => `${places}, ${from}–${to}`,
  trendActual: (subject, when, value, share) =>
    `${subject}: ${value} (${when})${share ? `, ${share} of the target` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${value} ${force} (${when}) takes ${needed} a year` +
    (pace
      ? `, after ${pace} a year in the ${years === 1 ? 'year' : `${years} years`} before${computed ? ' (computed)' : ''}`
      : ''),
  trendTarget: (force, when, value) => `${value} ${force} (${when})`,
  trendMore: (count) => `${count} more in the picture.`,
  linesJoin: 'Lines join the years that have a value; the years between are not published.',
  trend: {
    date: ({ year, quarter, month, day, hour }) =>
      [
        ...(hour === undefined ? [] : [`${String(hour).padStart(2, '0')}:00,`]),
        ...(day ? [day] : []),
        ...(month ? [MONTHS[month - 1]] : []),
        ...(quarter ? [`Q${quarter}`] : []),
        year,
      ].join(' '),
    places: (count) => `${count} places`,
    approximate: 'approximate',
    approximateTarget: 'approximate target',
    range: 'target range',
    total: 'total over years',
    average: 'yearly average',
    now: (year) => `this year (${year})`,
    definitionChanges: 'definition changes',
    replaced: (old, now) =>
      `“${now}” took the place of “${old}”; the definitions differ, so the lines do not join.`,
    logScale: 'logarithmic scale',
    indexScale: (base) => `index, ${base} = 100`,
    indexValue: (figure) => `index ${figure}`,
    noLog: 'There are values of zero or below, so the scale is not logarithmic.',
    noIndex: 'There is no time at which all lines have a value, so no index is shown.',
    readValues: 'Read the values date by date',
    noValue: 'no value',
    soFar: (share, when) => `${when}: ${share} of it`,
    more: (count) => `${count} more in the data table`,
    pointsPace: (force, when, value, needed) => `${value} ${force} (${when}) takes ${needed} points a year`,
    between: (low, lowWhen, high, highWhen) => `lowest ${low} (${lowWhen}), highest ${high} (${highWhen})`,
    first: 'first',
    lowest: 'lowest',
    highest: 'highest',
    latest: 'latest',
    someOf: (count) => `Of ${count} values the table has the first, the lowest, the highest and the latest.`,
    chooseSpan: 'Choose a span of time',
    spanBegin: 'Begin of the span',
    spanEnd: 'End of the span',
    wholeSpan: 'Show the whole time',
    spanOf: (from, to) => (from === to ? from : `${from}–${to}`),
  },
  explore: {
    byIndicator: 'Read the values indicator by indicator',
    enter: 'Explore this chart',
    keys: ({ rows, unmet, gap, letters }) =>
      [
        'Enter: go in',
        rows
          ? 'arrow keys: from value to value and between places or panels'
          : 'arrow keys: from value to value',
        'Home, End: first, last',
        ...(unmet && letters ? ['N: next missed target'] : []),
        ...(gap && letters ? ['G: largest gap'] : []),
        'Enter again: select',
        'Esc: leave',
      ].join('; '),
    steps: 'Step through the chart',
    previous: 'Previous',
    next: 'Next',
    rowBefore: 'Row before',
    rowAfter: 'Row after',
    unmet: 'Next missed target',
    gap: 'Largest gap',
    select: 'Select',
    leave: 'Leave',
    selected: 'selected',
    updated: (changed, added, removed) =>
      `Data updated: ${[
        ...(changed ? [`${changed} changed`] : []),
        ...(added ? [`${added} new`] : []),
        ...(removed ? [`${removed} gone`] : []),
      ].join(', ')}`,
    justUpdated: 'updated',
    dismiss: 'Clear the marks',
  },
  targetMarkIs: 'A short bar is the target of its year.',
  axisFrom: (value) => `axis starts at ${value}`,
  radarHeading: (places, count) => `${places}: ${count} comparable indicator${count === 1 ? '' : 's'}`,
  radarLead: (place, count, names) =>
    count > 3 ? `${place} leads on ${count} indicators` : `${place} leads on ${en.and(names.map(inner))}`,
  ofWhole: {
    leader: (share) => `${share} of the leader`,
    target: (share) => `${share} of its target`,
    given: (share) => `${share} of the value set as 100%`,
  },
  leads: 'in the lead',
  ringIs: {
    leader: 'Outer ring = leader, 100%',
    target: 'Ring = own target, 100%',
    given: 'Ring = value set for each, 100%',
  },
  lineIs: (rtl) => ({
    leader: `${rtl ? 'Left' : 'Right'} end = leader, 100%`,
    target: 'Line = own target, 100%',
    given: 'Line = value set for each, 100%',
  }),
  zeroEnd: (rtl) => `${rtl ? 'Right' : 'Left'} end = 0`,
  hundredIs: (value) => `100% = ${value}`,
  meanShare: (share) => `mean of the places ${share} (computed)`,
  meanOutline: (count) => `Mean of ${count} places (computed)`,
  rankReversed: (outOf) => `rank, reversed: 1st of ${outOf} is 100%`,
  gapIs: '“—”: the source prints no figure; the outline is open there, not at zero.',
  viewLabel: 'Picture',
  viewName: { radar: 'Radar', dots: 'Dot plot' },
  tooNarrow:
    'No fair radar fits this width (the web too small, or names too far from their spokes): shown as dots.',
  refusedTitle: (count) => `Indicators left out, and why (${count})`,
  placesAround: (names) => `Left out, as they contain the places compared: ${names.join(', ')}.`,
  lowerTag: ' (lower is better)',
  lowerIsBetter: 'lower is better, reversed',
  listedOnly: (names) => `In the table only (neither high nor low is better): ${names.join('; ')}.`,
  leftOut: (groups) => `Left out: ${groups.map(({ reason, count }) => `${count} (${reason})`).join(', ')}.`,
  notCompared: (reason, names) => `${capital(reason)}: ${names.join('; ')}.`,
  tooFewSpokes: 'Fewer than three comparable indicators: shown as dots, not as a radar.',
  periods: (groups) =>
    groups.length === 1
      ? `All values: ${groups[0]?.period ?? ''}.`
      : `${groups.map(({ period: when, names }) => `${capital(when)}: ${names.join(', ')}`).join('; ')}.`,
  sizeOfShare: {
    leader: 'Each value is a share of the leader’s; the area means nothing.',
    target: 'Each value is a share of the place’s own target; the area means nothing.',
    given: 'Each value is a share of the value set for it; the area means nothing.',
  },
  sourceLine: (documents) => `Source: ${documents.join('; ')}`,
  loading: 'Loading data…',
  failed: (problem) => `The chart cannot be shown: ${problem}`,
  empty: 'Nothing to show in the chosen part of the data.',
  noData: 'No data given: set src or data.',
  tools: {
    group: 'Download and reuse',
    saved: 'Saved',
    copyTable: 'Copy table',
    copy: 'Copy',
    copied: 'Copied',
    embed: 'Embed code',
    forms: { tag: 'Tag', frame: 'Frame', still: 'Still picture', text: 'Text' },
    failed: (reason) => `That failed: ${reason}`,
  },
  here: 'this place',
  unreadCells: (count) => `Cells not read (${count}):`,
  cellAt: (row, column) => `Row ${row}, column ${column}`,
  fetchFailed: (url, status) => `cannot read ${url} (${status})`,
};

/** A name inside a sentence: a leading capital is lowered unless the word is an abbreviation or a name. */
function inner(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !/^(Madrid|China|Chinese)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

function few(names: readonly string[], most = 2): string {
  if (names.length > most) return `${inner(names[0] ?? '')} and ${names.length - 1} more`;
  return names.map(inner).join(' and ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
