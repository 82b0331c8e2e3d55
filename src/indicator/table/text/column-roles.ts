import { PLACE_WORDS } from './place-words.js';

/** The role of a column that holds no values. */
export type OtherRole =
  | 'name'
  | 'unit'
  | 'serial'
  | 'category'
  | 'property'
  | 'weight'
  | 'rank'
  | 'verdict'
  | 'source'
  | 'owner'
  | 'remark'
  | 'definition'
  | 'place'
  | 'time'
  | 'base-year'
  | 'target-year'
  | 'actual-year'
  | 'direction'
  | 'kind'
  | 'multiplier'
  | 'flag'
  | 'estimates-after';

/** Matches the header of a column of indicator names. */
export const NAME =
  /^(?:.{0,8}指标(?:名称?|项目?|内容|体系)?|名称|项目|项目名称|(?:预算|支出|收入|功能|经济)?(?:分类)?科目(?:名称)?|(?:预算|支出|收入)项目|产品(?:名称)?|(?:建设|主要|工作|实施|具体|任务|考核|评价|目标)?内容|(?:考核|评价|评估|监测)(?:项目|事项)|具体目标|事项|(?:approved )?(?:(?:(?!number|target)[\w&/’'-]+ ){0,4}(?:key|core|performance|outcome|output|main|headline|sdg|priority|results?|impact|service|strategic|success|progress|quality|monitoring) )?(?:ind(?= name)|indicators?|measures?|metrics?|kpis?)(?: (?:names?|titles?|descriptions?|including .*|of (?:success|progress|performance|impact|the (?:plan|strategy))))?|particulars|(?:economic|functional) classification|(?:our |key |election |manifesto )?(?:promises?|pledges?|commitments?)|questions?|statements?|statistic label|name|items?|series(?: (?:names?|titles?|descriptions?))?|variables?(?: names?)?|(?:structure|dataflow) name)$/i;
const TIME =
  /^(?:(?:统计|报告|所属|考核|资料|调查)?(?:年[份别]?|年度|学年[度别]?|时间|日期|月份|季度|期[间間]?|民[國国](?:年[度份别別]?)?|[届屆][别別次])|(?:(?:financial|fiscal|calendar|census|reporting|school|academic|ref(?:erence)?|report|data|obs(?:ervation)?) )?(?:years?|yr|fye?|f\.y\.|dates?(?: ?code)?|periods?|time(?: ?(?:periods?|frames?))?|months?|quarters?|seasons?)|day|timestamp|ref(?:erence)? date|(?:year|12 months|fy|twelve months) (?:end(?:ed|ing)?|to(?! date))(?: (?:the )?(?:\d\d? )?(?:\p{Lu}\p{Ll}+)(?: \d\d?)?)?|years? ?\(s\))$/iu;
export const PLACE_COLUMN = new RegExp(
  String.raw`^(?:(?:县市|地区|区域|行政区|省市|乡镇市区|[国省市区县旗])别|(?:统计|所属|所在|行政)(?:地区|区域)(?:名称)?|(?:区市|市州|州市|盟市|旗县区?|市区|县市|区县市|县市区|市县区)(?:名称)?|.{0,3}分[区區]|(?:[地片园街景港林库矿灌]区|(?:开发|经开|高新|功能|度假|产业园|合作)区|村|社区|学校|医院|师市|团场|区域|镇街|街镇|乡?镇|街道|城市|机场|港口|地市|区县|县区|市县|省[份市]|行政区划?|国家|设区市|[省市州县区旗])(?:\([省市州县区旗街道镇乡、,/]+\))?(?:名称?)?|(?![ /])(?:(?:^(?:(?:court|police|weather|london|scottish|welsh|english|irish|australian|indian|kenyan|nigerian|us|uk|district|principal|participating|pilot|electoral|administrative|local|local government|council|local authority|health board|service|metropolitan|member|reporting|ref(?:erence)?|geo(?:graphic(?:al)?)?) )?| and | & | or | ?/ ?)${PLACE_WORDS})*(?<!^)(?: names?)?|feature names?|state ?(?:\/|&|and|or) ?uts?|country or area|geograph(?:y|ies)|jurisdictions?|(?:geo ?)?area ?n(?:m|ame)|(?:hbt?|hscp|ca|la|icb|icp|trust|provider|practice|org) ?name|(?:names? )?geo(?: names?)?|(?:lga|lad?|utla|ltla|lsoa|msoa|sa[1-4]|nuts ?[0-3])(?:\d\d)? ?n(?:ame|m)|name (?:city|district|region|country)|geopolitical entity.*)$`,
  'i',
);

/** Patterns of headers and the role of their column; the first match counts. */
export const OTHERS: readonly (readonly [RegExp, OtherRole])[] = [
  [/^(?:obs(?:ervation)? )?(?:status|flags?|qualifiers?)(?: (?:codes?|descriptions?))?$/i, 'flag'],
  [/^(?:observation )?nature$|^observation status \(flag\)/i, 'flag'],
  [/^estimates? starts? after$/i, 'estimates-after'],
  [
    /^(?:序号|编号|序|号|n[°ºr]\.?|lfd\.? ?nr\.?|(?:s(?:[rl]|erial)?\.? ?)?no\.?|#|s\/?n|id|(?:row|object|global|feature|record|unique)[ _]?id|(?:gu|uu|f|g|o)id|urn|ukprn|laestab|structure|(?:time )?freq(?:uency)?)$|^(?:dguid|vector|coordinate|terminated|decimals|tlist(?:\(.*\))?|c\d{5}v\d{5})$|^(?:\w+ )?ref(?:\. ?| )?(?:no\.?)?$|代码$|编码$|(?<!\bdate ?)codes?$|^code (?:geo|city|district|region|country|postal)$|^iso ?[23]?$|\b(?:ids?|fips|geoid)$/i,
    'serial',
  ],
  [
    /^(?:基期年份?|基准年份?|基期年度|基数年份?|基期|(?:base(?:line)?|reference) (?:year|date)s?|year baseline|year of (?:the )?base(?:line)?)$/i,
    'base-year',
  ],
  [
    /^(?:目标(?:年份?|年度|日期|时间)|计划(?:完成|完工|竣工|建成)?(?:时间|日期|年份)|planned (?:(?:completion|delivery|end|finish) )?(?:date|year)s?|规划年份?|完成(?:时限|年限|时间|年份)|(?:(?:end|final|overall)[- ](?:of[- ]project )?)?(?:target|goal) (?:year|date)s?|(?:due|end) (?:year|date)s?|(?:year|date) (?:to achieve|of|for|by which to achieve) (?:the )?targets?|deadline|year of (?:the )?target|(?:interim (?:target )?|mid-?term (?:target )?|milestone )(?:\d )?year|(?:target )?by(?: when)?|(?:when )?due(?: by)?)$/i,
    'target-year',
  ],
  [
    /^(?:现状年份?|(?:数据|现状)(?:年份|日期|时间)|实际(?:(?:完成|完工|竣工|建成)?(?:时间|日期)|年份)|actual (?:completion|delivery|end|finish) (?:date|year)s?|(?:actual|latest|most recent|current|result|achievement)(?: value)? (?:year|date|period)s?|(?:year|date) of (?:the )?(?:latest |actual |current |most recent )*(?:data|value|result|figure|actual|status)|(?:year|date|period) of (?:the )?(?:latest|last|most recent)|as (?:of|at)(?: date)?|截至(?:时间|日期))$/i,
    'actual-year',
  ],
  [TIME, 'time'],
  [
    /^(?:指标)?(?:方向|导向|极性|趋势要求)$|^指标(?:性质|属性)\((?:正向|逆向).*\)$|^(?:desired|preferred|good|target) (?:direction|polarity|trend)(?: of (?:good|change|travel|improvement))?$|^(?:direction|polarity)(?: of (?:good|improvement))?$|^(?:better|good (?:is|to be)|aim(?:ing)? (?:is|to|for)|good performance|what is better|desired level|desired outcome)$/i,
    'direction',
  ],
  [/^geo(?:graph(?:y|ic|ical))? ?(?:level|type)$|^(?:area|location|region) ?(?:type|level)$/i, 'serial'],
  [/^unit ?mult(?:iplier)?$|^multiplier$|^scalar factor$|^数量级$/i, 'multiplier'],
  [/权重|分值|赋分|标准分|\bweight/i, 'weight'],
  [/排名|位次|名次|^rank|^pos\.?$/i, 'rank'],
  [
    /^(?:计量|指标|度量)?单位$|^uom$|^u\.? ?m\.?$|^(?:unid|einh|ud)s?\.?$|^data format$|^(?:indicator |measure |metric |kpi |obs |(?:data )?value )?units?(?: of measure(?:ment)?| measure| names?)?$|^measure(?:ment)? units?$/i,
    'unit',
  ],
  [/属性|性质|^指标类型$|^类型$|^attribute$/i, 'property'],
  [
    /完成率|完成比例|达成率|(?<!^(?:预期|目标|计划).{0,6})达标|是否|完成程度|完成进度|进度|^(?:目标)?(?:完成|实现|达成|落实)(?:情况|状态|程度)$|^评估|^结论|^status$|^rag(?: (?:status|rating))?$|^progress$|^assessment$|^verdict$|^(?:%|per ?cent(?:age)?) (?:achieved|achievement|attained|completed?|met|of (?:the )?(?:annual )?target)|\b(?:achievement|attainment|completion|fulfil+ment) rates?\b/i,
    'verdict',
  ],
  [/数据来源|资料来源|^来源|数据提供|统计部门|^(?:data )?sources?$|^means of verification$|^mov$/i, 'source'],
  [
    /责任|牵头|负责|主管|实施单位|实施主体|配合|^(?:owner(?![- ]occ)|responsible|lead(?!ing|ers|s\b| (?:in|levels?|content|concentrations?|pipes?|service)\b)|agency|department)(?!al\b)/i,
    'owner',
  ],
  [
    /备注|说明|^注$|^附注|^remarks?$|^notes?$|^comments?$|^footnotes?$|^assumptions?(?: and risks?)?$/i,
    'remark',
  ],
  [/解释|含义|定义|计算方法|计算公式|口径|内涵|^definition$|^description$/i, 'definition'],
  [
    /^(?:[一-龥]{0,4}(?:类别|类型|分类|种类|品种)|领域|维度|方面|大类|板块|目标层|准则层|一级指标|category|types?|kind|class|group|domain|theme|pillar|sector|goals?|objectives?|priorit(?:y|ies)|(?:focus|thematic|(?:key )?results?|action|policy) areas?|(?:results?|logframe) (?:levels?|chain|hierarchy|statements?)|levels? of (?:the )?(?:results?|logframe)|strategic (?:priorit(?:y|ies)|themes?|outcomes?|pillars?))$/i,
    'category',
  ],
  [PLACE_COLUMN, 'place'],
  [NAME, 'name'],
];

/** Whether a word is for names or for their groups: Theme and Indicator, in Theme/Indicator. */
export const isOfNames = (word: string): boolean =>
  /^(?:name|category|undefined)$/.test(`${OTHERS.find(([pattern]) => pattern.test(word))?.[1]}`);
