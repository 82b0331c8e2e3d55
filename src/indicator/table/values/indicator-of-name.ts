import type { Quantity } from '../../types.js';
import { plainText } from '../text/cell-text.js';

const STOCK =
  /[年期月]末|拥有|持有|存量|保有|余额|(?:资产|資產|负债|負債|债务|債務|[存贷貸]款|权益|權益)(?:总[额计]|總[額計]|合[计計])|有效|在用|在册|现有|累计|总人口|常住人口|户籍人口|(?:覆盖|绿地|耕地|农田|建成区|森林|湿地|林地|草原|水域|保护区|用地)面积|(?:公路|铁路|轨道|地铁|高速|航道|管网|管线|通车|运营)[^新]*里程|产能$|能力$|总规模|\bend[- ]of\b|\b(?:year|period)[- ]end\b|in (?:force|stock|operation|existence)\b|\bstocks? of\b|\boutstanding\b|\bcumulative|to date\b/i;
/** Matches institutions and people that stay; their number is a stock, unless the name says that they were added. */
const LASTING = /(?:企业|单位|机构|网点|医院|学校|代理师)$/;
const ADDED = /(?<!累计)(?:新增|新建)/;
const GAINED = /培育|培养|创建|认定|引进|孵化|评选|新设|设立|注销|关闭/;
const FLOW =
  /申请量|授权量|登记量|金额|产值|增加值|总值|收入|支出|投资|[^名配]额$|进出口|产量|销量|用量|用水|消费|[消能水电煤油]耗|次数|发放|培训|办结|案件|营业|税收|利润|贸易|经费|投入|运输|吞吐量|客流|交易|排放|受理量|发电量|发行量|供应量|调解|applications?|grants?|revenue|output|income|expenditure|sales|exports?|imports?|new |fatalit|deaths|accidents|crashes|emissions|births|\b(?:constructed|built|rehabilitated|trained|created|removed|issued)\b/i;
const GROWTH = /增速|增长率|[增涨]幅|增长$|年均增长|增长速度|growth/i;
const CUT = /(?:降低|下降|减少|削减|减排|压减)(?:率|幅度|比例|量)?$|降幅$|reduction/i;
const RANK = /位次|排名|名次|(?<!percentile )\brank(?:ing)?\b/i;
const SCORE = /指数$|得分$|评分$|满意度$|安全感$|score|index$/i;

/**
 * The kind of quantity that a name and a unit indicate. A count is `stock-or-flow` if neither tells whether it is a
 * state or a sum over a year: 登记数量, visitors.
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
  if (STOCK.test(plain) && !ADDED.test(plain)) return 'stock';
  if (FLOW.test(plain) || /次$/.test(unit) || ADDED.test(plain)) return 'flow';
  return LASTING.test(plain) && !GAINED.test(plain) ? 'stock' : 'stock-or-flow';
}

/** Whether a name says that it counts within one year: 年申请量, 年度培训学员, 年进出口总额. */
export function saysYearly(name: string): boolean {
  return /年度|年均|(?<![0-9０-９十百五青少老中成周千学童幼壮历近多当百])年(?=[^均龄限轻级末底人代老报鉴内来以之后前间期份)）]|$)/.test(
    name,
  );
}
