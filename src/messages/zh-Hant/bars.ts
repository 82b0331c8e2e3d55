// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { BarsMessages, BarsSubject } from '../types/bars.js';
import type { Finding } from '../types/common.js';
import { few, grown, period, plan, yearOf } from './words.js';

/** The start of a heading: places, else indicators, and the plan. */
const headed = ({ places, indicators, plan: named }: BarsSubject) =>
  places
    ? `${places}${named ? `「${plan(named)}」` : ''}主要指標`
    : `${named ? `「${plan(named)}」` : ''}${few(indicators, 3)}`;

const finding = (lead: string, parts: readonly string[]): Finding => ({
  lead,
  summary: parts.length ? `${parts.join('；')}。` : '',
});

export const messages: BarsMessages = {
  required: { rise: '需增長', fall: '需降低', either: '需變化' },
  progress: '進度',
  is100: (target) => `${target} = 100%`,
  ownScale: '各行自有刻度',
  actualOverTarget: '實際 / 目標',
  baseActualTarget: '基期 → 實際 / 目標',
  baseToTarget: (from, to) => (from && to ? `${from} → ${yearOf(to)}` : '基期 → 目標'),
  inYear: (word, year) => (year ? yearOf(year) + word : word),
  incomparable: '不可比',
  noProportion: '不可比或無比率',
  noTarget: '沒有目標值',
  noTargets: '資料中未找到目標值。',
  noDirection: '未給出優劣方向',
  noBase: '無基期值',
  noActual: '未公布',
  missed: '未達目標',
  atBound: '恰為限值',
  targetRange: '目標區間',
  pointsNote: '百分率按百分點比較，評分按分值比較。',
  totalsNote: '增幅為兩個五年合計之比，不是年均增速。',
  periodsNote: (actual, target) => `目標為${period(target)}，實際為${period(actual)}，口徑不同，不作比較。`,
  verdicts: (groups) =>
    `原文評價：${groups.map(({ verdict, names }) => `「${verdict}」${names.length ? `（${names.join('、')}）` : ''}`).join('；')}。`,
  resultHeading: (subject, year) =>
    `${headed(subject)}：${year && !subject.plan ? `${yearOf(year)}目標` : '目標'}與實際`,
  startHeading: (subject, from, to) =>
    `${headed(subject)}：${from && to ? `從${from}到${to}` : to ? `${yearOf(to)}目標` : '目標'}`,
  mixedHeading: ({ places, indicators }) => (places ? `${places}：主要指標` : few(indicators, 3)),
  resultFinding: (f) => {
    const aim = f.year ? ` ${yearOf(f.year)}目標` : '各自目標';
    const parts: string[] = [];
    let lead = '';
    if (f.assessed > 0) {
      const [total, some] = [f.total - f.unassessed, f.unassessed ? '可評判的 ' : ''];
      const all = total === 1 ? '' : '全部';
      lead = f.met
        ? `${some}${total}項${f.met === total ? all : `中${f.met}項`}達到或超過${aim}`
        : `${some}${total}項${total > 1 ? '均' : ''}未達到${aim}`;
      const led = total === 1 ? '：' : '，最高的是';
      parts.push(f.best ? `${lead}${led}${f.best.name}（${f.best.figure}）` : lead);
    }
    if (f.behind.length) parts.push(`${few(f.behind)}未達目標`);
    if (f.incomparable.length) parts.push(`${few(f.incomparable)}的目標與實際口徑不同，不作比較`);
    if (f.unsaid.length) parts.push(`${few(f.unsaid)}未說明是全年數還是年末數，不作比較`);
    if (f.furthest) {
      const { name, figure } = f.furthest;
      const ahead =
        f.underWay === 1
          ? `${name}達到${f.year ? ` ${yearOf(f.year)}` : ''}目標的 ${figure}`
          : `${f.year ? `到 ${yearOf(f.year)}，` : ''}距目標最遠的是${name}（${figure}）`;
      lead ||= ahead;
      parts.push(ahead);
    }
    if (f.underWay > (f.furthest ? 1 : 0))
      parts.push(`${f.underWay}項待${f.year ? ` ${yearOf(f.year)}` : '目標年'}結果`);
    const main = lead || (parts[0] ?? '');
    if (f.unassessed) parts.push(`${f.unassessed}項未給出優劣方向`);
    if (f.unreported) parts.push(`${f.unreported}項尚無實際值`);
    if (f.untargeted) parts.push(`${f.untargeted}項沒有目標數值`);
    return finding(main, parts);
  },
  startFinding: (f) => {
    const parts: string[] = [];
    let lead = '';
    if (f.most) {
      const { name, figure } = f.most;
      lead = `到${f.year ? yearOf(f.year) : '期末'}，${f.isOfAll ? `距目標最遠的是${name}（${figure}）` : `${name}需${grown(figure.replace('+', ''))}`}`;
      parts.push(lead + (f.least ? `，最近的是${f.least.name}（${f.least.figure}）` : ''));
    }
    for (const one of f.fromZero) parts.push(`${one.name}從0增至 ${one.figure}`);
    if (f.withoutBase.length) parts.push(`${few(f.withoutBase)}原文未列基期值`);
    return finding(lead || (parts[0] ?? ''), parts);
  },
};
