import type { Approximation, Better, Quantity } from '../types.js';
import { directionWord } from './column-content.js';
import { plainText } from './cell-text.js';

const STOCK =
  /拥有|持有|存量|保有|余额|有效|在用|累计|总人口|常住人口|总数$|数量$|覆盖面积|面积$|里程$|能力$|总规模/;
const FLOW =
  /申请量|授权量|登记量|金额|产值|增加值|总值|收入|支出|投资|[^名配]额$|进出口|产量|销量|用量|用水|消费|消耗|次数|新增|发放|培训|办结|案件|营业|税收|利润|贸易|经费|投入|运输|吞吐量|客流|交易|排放|受理量|发电量|发行量|供应量|调解|applications?|grants?|revenue|output|income|expenditure|sales|exports?|imports?|new |fatalit|deaths|accidents|crashes|emissions|births|\b(?:constructed|built|rehabilitated|trained|created|removed|issued)\b/i;
const GROWTH = /增速|增长率|增幅|增长$|年均增长|增长速度|growth/i;
const CUT = /(?:降低|下降|减少|削减|减排|压减)(?:率|幅度|比例|量)?$|降幅$|reduction/i;
const RANK = /位次|排名|名次|(?<!percentile )\brank(?:ing)?\b/i;
const GAIN =
  /\b(?:increased|improved|constructed|built|rehabilitated|trained|created|supported|connected)\b/i;
const LOSS = /\b(?:decreased|reduced|lowered)\b/i;
const SCORE = /指数$|得分$|评分$|满意度$|安全感$|score|index$/i;
const WORSE =
  /能耗|能源消耗|水耗|电耗|死亡|失业|排放|事故|发生率|发病率|患病率|浓度|PM2\.?5|辍学|贫困率|漏损|投诉|逾期|恩格尔|基尼|劣[ⅤV五]类|受灾|污染天数|不良|出险|近视率|依存度|负债率|赤字|mortality|unemployment|emissions?|deaths?|fatalit|accidents?|crashes|violat|poverty|dropout|early (?:school )?leav/i;

/**
 * What kind of quantity a name and a unit speak of. Where neither tells, it is a stock: a count of
 * firms, sites or people is far more often a state than a sum over a year.
 */
export function quantityOf(name: string, unit: string): Quantity {
  const plain = plainText(name);
  if (RANK.test(plain)) return 'rank';
  const isShare = /^[%‰]$|百分点/.test(unit);
  if ((isShare || unit === '') && (GROWTH.test(plain) || CUT.test(plain))) return 'growth';
  if (unit === '分' || (SCORE.test(plain) && unit === '')) return 'score';
  if (isShare) return 'ratio';
  if (unit === '' && /率$|比重$|占比$|比例$/.test(plain)) return 'ratio';
  if (saysYearly(plain) || /^五年/.test(plain)) return 'flow';
  if (STOCK.test(plain)) return 'stock';
  return FLOW.test(plain) || /次$/.test(unit) ? 'flow' : 'stock';
}

/** What bears on the direction of an indicator. */
export interface DirectionClues {
  readonly name: string;
  readonly quantity: Quantity;
  /** What a column or a field of the row says: 正向, lower is better. */
  readonly stated?: string;
  /** The signs that its targets print. */
  readonly signs: readonly (Approximation | undefined)[];
  /** Whether its last target lies below the base that it starts from. */
  readonly fallsToTarget?: boolean;
}

/**
 * Which way is better, where the table says it: in a column, in the name (越低越好), by the sign of a target
 * (≤, ≥), or by a name that leaves no doubt; undefined where it does not.
 */
function knownDirection(clues: DirectionClues): Better | undefined {
  const { name, quantity, signs } = clues;
  const stated = clues.stated === undefined ? undefined : directionWord(clues.stated);
  const said = stated ?? directionInName(name);
  if (said) return said;
  if (quantity === 'rank' || signs.some((sign) => sign === 'at-most' || sign === 'less-than')) return 'lower';
  if (signs.some((sign) => sign === 'at-least')) return 'higher';
  if (CUT.test(plainText(name))) return 'higher';
  if (LOSS.test(name)) return 'lower';
  if ((WORSE.test(name) && !REMEDY.test(name)) || BURDEN.test(name.trim())) return 'lower';
  if (quantity === 'growth' || saysDirection(name)) return 'higher';
  return clues.fallsToTarget ? 'lower' : undefined;
}

/** Which way is better. Where nothing tells, higher is taken to be: the one place where that is decided. */
export const betterOf = (clues: DirectionClues): Better => knownDirection(clues) ?? 'higher';

function directionInName(name: string): Better | undefined {
  if (
    /越[低少小短]越好|lower (?:is|are|=) better|lower the better|less is better|逆向指标|负向指标/i.test(name)
  )
    return 'lower';
  return /越[高多大长]越好|higher (?:is|are|=) better|higher the better|more is better|正向指标/i.test(name)
    ? 'higher'
    : undefined;
}

/** Names that leave no doubt in their whole: the less of it the better. */
const BURDEN =
  /^(?:(?:average|median|mean|emergency|ambulance|fire) )*(?:(?:response|waiting|wait|processing|turnaround|repair|queue(?:ing)?) times?|(?:violent |property )?crimes?(?: rate)?|crime rates?|missed (?:bin |waste )?collections?|complaints(?: received)?|waiting lists?|infant mortality(?: rate)?|(?:平均)?(?:响应|等待|等候|审批|办理)时(?:间|长|限)|刑事案件(?:发案)?数|投诉量)$/i;

/** What is done about a burden, of which more is better. */
const REMEDY =
  /(?:达标|处理|处置|利用|治理|满意|下降|控制|报告|救治|登记|再就业|办结|结案|整改|查处|化解|调解|破案|解决|回复|答复|回访|清零|修复|削减|覆盖)率|再就业|优良|好于|\b(?:settled|resolved|handled|cleared|closed|answered|investigated|treated|solved|avoided|prevented|reduced|saved|recycled|responded)\b/i;

/** Whether a name itself tells which way is better. */
const saysDirection = (name: string) =>
  GAIN.test(name) || /优良|满意|合格|达标/.test(name) || REMEDY.test(name);

/** Whether a name says that it counts one year: 年申请量, 年度培训学员, 年进出口总额. */
export function saysYearly(name: string): boolean {
  return /年度|年均|(?<![0-9０-９十百五青少老中成周千学童幼壮历近多当百])年(?=[^均龄限轻级末底人代老报鉴内来以之后前间期份)）]|$)/.test(
    name,
  );
}
