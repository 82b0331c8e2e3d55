import type { Assumed } from '../../library-texts.js';
import { directionOfSigns } from '../../signed-directions.js';
import type { Approximation, Better, Quantity } from '../../types.js';
import { plainText } from '../text/cell-text.js';
import { directionWord } from '../text/cell-words.js';

/** What bears on the direction of an indicator. */
export interface DirectionClues {
  readonly name: string;
  readonly quantity: Quantity;
  /** What a column or a field of the row states: 正向, lower is better. */
  readonly stated?: string;
  /** The signs printed with its targets: ≤, ≥. */
  readonly signs: readonly (Approximation | undefined)[];
  /** What the source's own verdicts imply: whether values that it calls met lie above or below their targets. */
  readonly verdict?: Better | undefined;
  /** Whether its last target lies above or below the plan's own baseline. */
  readonly fromBase?: 'above' | 'below' | undefined;
}

/** The better direction and what tells it; without `from`, a column or the name states it, or it is a rank. */
export interface KnownDirection {
  readonly better: Better;
  readonly from?: Assumed<'direction'>['from'];
}

/**
 * Tells which direction is better: stated in a column or the name (越低越好), by the sign of a target (≤, ≥), by the
 * printed verdict, by a name that leaves no doubt, or by a target on one side of the plan's own baseline. Unknown
 * otherwise, or if a sign contradicts a word. The first of all ranks is the best.
 */
export function knownDirection(clues: DirectionClues): KnownDirection {
  const { name, quantity, stated, signs, verdict, fromBase } = clues;
  const word = stated === undefined ? undefined : directionWord(stated);
  const said = word ?? directionInName(name);
  const signed = directionOfSigns(signs);
  if (signed === 'unknown' || (said && signed && said !== signed)) return { better: 'unknown' };
  if (said) return { better: said };
  if (signed) return { better: signed, from: 'sign' };
  if (quantity === 'rank') return { better: 'lower' };
  if (verdict) return { better: verdict, from: 'verdict' };
  const named = directionOfName(name);
  if (named) return { better: named, from: 'name' };
  if (fromBase === 'above' && !mayBeCeiling(name)) return { better: 'higher', from: 'base' };
  if (fromBase === 'below' && !mayBeFloor(name)) return { better: 'lower', from: 'base' };
  return { better: 'unknown' };
}

// Names that, as a whole, leave no doubt about the better direction. A single word in a name proves nothing:
// 失业人员再就业率 is not 失业率, and settled complaints are not complaints.

/** Matches a burden at the end of a Chinese name, whatever precedes it. */
const BURDEN = new RegExp(
  `(?:${[
    '(?:死亡|失业|发病|患病|感染|辍学|贫困发生|贫困|漏损|逾期|不良|不良贷款|近视|犯罪|发案|出险|事故|投诉)率',
    '(?:死亡|受灾|贫困)(?:人数|人口)',
    '事故(?:起数|总?数|总量)?',
    '投诉(?:总?量|件?数)',
    '刑事案件(?:发案)?数',
    '恩格尔系数|基尼系数|重度?污染天数|受灾面积|赤字率',
    '(?:PM2\\.?5|PM10|颗粒物|二氧化硫|SO2|二氧化氮|NO2|臭氧)[)）]?(?:年均|平均|年平均)?(?:值|浓度|浓度值)',
    '(?:碳|污染物|化学需氧量|氨氮|氮氧化物|二氧化硫|挥发性有机物|温室气体|废水|废气)排放(?:总?量|强度)?',
    '能耗|水耗|电耗|能源消耗|(?:生产总值|GDP|增加值)用水量',
    '劣[ⅤV五]类(?:水体|断面|水质)*(?:比例|比重|占比|个数)?',
    '(?:响应|等待|等候|候诊|审批|办理)时(?:间|长|限)',
  ].join('|')})$`,
  'i',
);

/** Matches an action against a burden, which reverses the direction or leaves it in doubt. */
const AGAINST =
  /降低|下降|[减減]少|削[减減]|[减減]排|压减|控制|防控|防治|[预預]防|治理|处理|处置|查处|化解|整改|救治|达标|好于|优良|未发生|无|零/;

/** Matches an action against a burden at the end of a name: the more of it, the better. */
const CUT = /(?:降低|下降|减少|削减|减排|压减)(?:率|幅度|比例|量)?$|降幅$/;
const CUT_OF =
  /能耗|能源消耗|水耗|用水量|排放|死亡|失业|发病|事故|投诉|浓度|PM2\.?5|污染|贫困|化学需氧量|氨氮|氮氧化物|二氧化硫/i;

/** Matches a gain at the end of a Chinese name. */
const GAIN = new RegExp(
  `(?<![不未劣非])(?:${[
    '满意(?:度|率)|合格率|达标率|优良(?:天数|水体|断面)?(?:比例|比率|率)|优良(?:（[^）]*）|\\([^)]*\\))比例',
    '再就业率|就业率|办结率|结案率|调解成功率|破案率|答复率|回访率|整改率',
    '(?:处理|处置|治理|利用|回收|循环利用)率',
    '入学率|毕业率|巩固率|普及率|识字率|参保率|接种率|存活率|生存率|成活率',
    '(?:专利|商标|版权|著作权|新品种|地理标志)(?:年末)?(?:拥有量|授权量)',
    '森林覆盖率|绿化覆盖率|预期寿命|劳动生产率|(?:地区|国内)?生产总值|可支配收入',
    '(?:生产总值|GDP|增加值|可支配收入|预算收入|财政收入|劳动生产率)(?:年均|实际)?(?:增长(?:率|速度)?|增速|增幅)',
  ].join('|')})$`,
  'i',
);

/** Words that narrow down an English name without affecting its direction. */
const WHICH =
  '(?:number|count|rate|total|incidence) of|annual|yearly|monthly|total|average|median|mean|all|youth|adult|child|infant|maternal|' +
  'neonatal|perinatal|under[- ](?:5|five)|female|male|urban|rural|national|local|citywide|long-term|registered|' +
  'premature|preventable|road|traffic|rail|fire|workplace|occupational|drug|alcohol|overdose|[a-z]+-related|emergency|' +
  'ambulance|police|violent|property|serious|recorded|reported|knife|hate|gun|co2|ghg|greenhouse gas|carbon|' +
  'carbon dioxide|methane|nox|so2|pm2\\.?5|pm10|energy|extreme|fuel|food|income|school|net|gross|missed';

const NAMED_BURDEN =
  'deaths?|fatality|fatalities|mortality|unemployment|crimes?|homicides?|murders?|burglar(?:y|ies)|thefts?|robber(?:y|ies)|accidents?|' +
  'crashes|collisions|injuries|casualties|emissions?|poverty|drop-?outs?|complaints(?: received)?|suicides?|overdoses|' +
  'early (?:school )?leav(?:ers|ing)|(?:bin |waste |refuse )?collections missed|missed (?:bin |waste |refuse )?collections?|' +
  '(?:response|waiting|wait|processing|turnaround|repair|queu(?:e|ing)|delay) times?|waiting lists?|violations';

const ENGLISH_BURDEN = new RegExp(
  `^(?:(?:${WHICH}) )*(?:${NAMED_BURDEN})(?: (?:rates?|ratio|counts?|numbers?|intensity|5yr avg))?(?: (?:per|in|among) [^;:]{1,40})?$` +
    '|^(?:share|percentage|proportion|number) of (?:the )?(?:population|people|children|households) (?:living )?in (?:extreme )?poverty$',
  'i',
);

const ENGLISH_GAIN =
  /^(?:(?:\w+ ){0,4}satisfaction(?: rate| score)?|life expectancy(?: at birth)?|(?:\w+ )?literacy(?: rate)?|(?:youth |adult |female )?employment rate|(?:\w+ )?recycling rate|(?:\w+ )?(?:graduation|survival) rate|(?:complaints|cases|requests|calls|crimes|disputes) (?:settled|resolved|solved|cleared|answered|closed)(?: rate)?)$/i;

/** The better direction if the name leaves no doubt; undefined for all others. */
function directionOfName(printed: string): Better | undefined {
  const name = plainText(printed)
    .replace(/_/g, ' ')
    .replace(/(?<=.)\s*[（(][^（()）]*[)）]$/, '')
    .trim();
  if (CUT.test(name)) return CUT_OF.test(name) ? 'higher' : undefined;
  if (GAIN.test(name) || /^(?:五年)?(?:累计)?培育新增|^新增培育/.test(name) || ENGLISH_GAIN.test(name))
    return 'higher';
  if (ENGLISH_BURDEN.test(name)) return 'lower';
  return BURDEN.test(name) && !AGAINST.test(name) ? 'lower' : undefined;
}

/** The direction that a name itself calls better: 越低越好, higher is better, (Minimise). */
function directionInName(name: string): Better | undefined {
  if (
    /越[低少小短]越好|(?:lower|less|fewer|smaller) (?:is|are|=) better|(?:lower|fewer|smaller) the better|[（(](?:aim to )?minimi[sz]e[)）]|逆向指标|负向指标/i.test(
      name,
    )
  )
    return 'lower';
  return /越[高多大长]越好|(?:higher|more|larger|bigger) (?:is|are|=) better|(?:higher|larger|bigger) the better|[（(](?:aim to )?maximi[sz]e[)）]|正向指标/i.test(
    name,
  )
    ? 'higher'
    : undefined;
}

/** Whether a target of this name may be a ceiling even if it lies above the baseline. */
const mayBeCeiling = (name: string): boolean =>
  /用水|用电|用能|能耗|能源|煤炭|消费|消耗|排放|用地|开发强度|负债|债务|赤字|人口|支出|价格|浓度|consum|energy|water use|emission|debt|deficit|spending|expenditure|cost|price|population/i.test(
    name,
  );

/** Whether a target of this name may be a floor, or one year's output, even if it lies below the baseline. */
const mayBeFloor = (name: string): boolean =>
  /建成|新建|建设|培训|培育|完成|救助|办理|处理|\b(?:constructed|built|rehabilitated|trained|created|supported|connected|removed|planted|installed|provided|reached|served|completed|increased|improved)\b|保有|耕地|农田|自然岸线|存量|覆盖|保护|retain|remaining|protected|reserve/i.test(
    name,
  );
