import type { BarsMessages, BarsSubject } from '../types/bars.js';
import type { Finding } from '../types/common.js';
import { few, grown, period, plan, yearOf } from './words.js';

/** The start of a heading: places, else indicators, and the plan. */
const headed = ({ places, indicators, plan: named }: BarsSubject) =>
  places
    ? `${places}${named ? `“${plan(named)}”` : ''}主要指标`
    : `${named ? `“${plan(named)}”` : ''}${few(indicators, 3)}`;

const finding = (lead: string, parts: readonly string[]): Finding => ({
  lead,
  summary: parts.length ? `${parts.join('；')}。` : '',
});

export const messages: BarsMessages = {
  required: { rise: '需增长', fall: '需降低', either: '需变化' },
  progress: '进度',
  is100: (target) => `${target} = 100%`,
  ownScale: '各行自有刻度',
  actualOverTarget: '实际 / 目标',
  baseActualTarget: '基期 → 实际 / 目标',
  baseToTarget: (from, to) => (from && to ? `${from} → ${yearOf(to)}` : '基期 → 目标'),
  inYear: (word, year) => (year ? yearOf(year) + word : word),
  incomparable: '不可比',
  noProportion: '不可比或无比率',
  noTarget: '没有目标值',
  noTargets: '数据中未找到目标值。',
  noDirection: '未给出优劣方向',
  noBase: '无基期值',
  noActual: '未公布',
  missed: '未达目标',
  atBound: '恰为限值',
  targetRange: '目标区间',
  pointsNote: '百分率按百分点比较，评分按分值比较。',
  totalsNote: '增幅为两个五年合计之比，不是年均增速。',
  periodsNote: (actual, target) => `目标为${period(target)}，实际为${period(actual)}，口径不同，不作比较。`,
  verdicts: (groups) =>
    `原文评价：${groups.map(({ verdict, names }) => `“${verdict}”${names.length ? `（${names.join('、')}）` : ''}`).join('；')}。`,
  resultHeading: (subject, year) =>
    `${headed(subject)}：${year && !subject.plan ? `${yearOf(year)}目标` : '目标'}与实际`,
  startHeading: (subject, from, to) =>
    `${headed(subject)}：${from && to ? `从${from}到${to}` : to ? `${yearOf(to)}目标` : '目标'}`,
  mixedHeading: ({ places, indicators }) => (places ? `${places}：主要指标` : few(indicators, 3)),
  resultFinding: (f) => {
    const aim = f.year ? ` ${yearOf(f.year)}目标` : '各自目标';
    const parts: string[] = [];
    let lead = '';
    if (f.assessed > 0) {
      const [total, some] = [f.total - f.unassessed, f.unassessed ? '可评判的 ' : ''];
      const all = total === 1 ? '' : '全部';
      lead = f.met
        ? `${some}${total}项${f.met === total ? all : `中${f.met}项`}达到或超过${aim}`
        : `${some}${total}项${total > 1 ? '均' : ''}未达到${aim}`;
      const led = total === 1 ? '：' : '，最高的是';
      parts.push(f.best ? `${lead}${led}${f.best.name}（${f.best.figure}）` : lead);
    }
    if (f.behind.length) parts.push(`${few(f.behind)}未达目标`);
    if (f.incomparable.length) parts.push(`${few(f.incomparable)}的目标与实际口径不同，不作比较`);
    if (f.unsaid.length) parts.push(`${few(f.unsaid)}未说明是全年数还是年末数，不作比较`);
    if (f.furthest) {
      const { name, figure } = f.furthest;
      const ahead =
        f.underWay === 1
          ? `${name}达到${f.year ? ` ${yearOf(f.year)}` : ''}目标的 ${figure}`
          : `${f.year ? `到 ${yearOf(f.year)}，` : ''}距目标最远的是${name}（${figure}）`;
      lead ||= ahead;
      parts.push(ahead);
    }
    if (f.underWay > (f.furthest ? 1 : 0))
      parts.push(`${f.underWay}项待${f.year ? ` ${yearOf(f.year)}` : '目标年'}结果`);
    const main = lead || (parts[0] ?? '');
    if (f.unassessed) parts.push(`${f.unassessed}项未给出优劣方向`);
    if (f.unreported) parts.push(`${f.unreported}项尚无实际值`);
    if (f.untargeted) parts.push(`${f.untargeted}项没有目标数值`);
    return finding(main, parts);
  },
  startFinding: (f) => {
    const parts: string[] = [];
    let lead = '';
    if (f.most) {
      const { name, figure } = f.most;
      lead = `到${f.year ? yearOf(f.year) : '期末'}，${f.isOfAll ? `距目标最远的是${name}（${figure}）` : `${name}需${grown(figure.replace('+', ''))}`}`;
      parts.push(lead + (f.least ? `，最近的是${f.least.name}（${f.least.figure}）` : ''));
    }
    for (const one of f.fromZero) parts.push(`${one.name}从0增至 ${one.figure}`);
    if (f.withoutBase.length) parts.push(`${few(f.withoutBase)}原文未列基期值`);
    return finding(lead || (parts[0] ?? ''), parts);
  },
};
