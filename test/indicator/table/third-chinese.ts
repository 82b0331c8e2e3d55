import { real, type RealTable } from './real-table.js';

const INVENTED = 'made on the form; invented figures';

/** Forms of Chinese plans and bulletins of other fields, written down before the reader saw them. */
export const thirdChinese: readonly RealTable[] = [
  real({
    id: 'ecology-plan-city-zh',
    plan: 'a city’s five-year plan for the ecological environment, form of its table of indicators',
    address: 'https://www.mee.gov.cn/',
    arranged: INVENTED,
    table: `
表2 “十四五”生态环境保护主要指标|<|<|<|<|<|<
类别|序号|指标名称|单位|2020年现状值|2025年目标值|指标属性
环境质量|1|细颗粒物（PM2.5）年均浓度|微克/立方米|31|≤27|约束性
^|2|空气质量优良天数比率|%|87.2|≥88|约束性
^|3|地表水达到或好于Ⅲ类水体比例|%|92.3|94|约束性
^|4|劣Ⅴ类水体比例|%|0|0|约束性
总量减排|5|氮氧化物重点工程减排量|万吨|—|〔1.2〕|约束性
生态保护|6|森林覆盖率|%|43.15|43.5左右|预期性
注：〔 〕内为五年累计数。|<|<|<|<|<|<`,
    expected: `
#
.|.|name|.|a2020|t2025|.
||细颗粒物（PM2.5）年均浓度 [微克/立方米]||31|≤27|
||空气质量优良天数比率 [%]||87.2|≥88|
||地表水达到或好于Ⅲ类水体比例 [%]||92.3|94|
||劣Ⅴ类水体比例 [%]||0|0|
||氮氧化物重点工程减排量 [吨]|||1.2万|
||森林覆盖率 [%]||43.15|~43.5|
#`,
  }),
  real({
    id: 'education-plan-zh',
    plan: 'a province’s five-year plan for education, form of its table of indicators',
    address: 'http://www.moe.gov.cn/',
    arranged: INVENTED,
    table: `
指标|2015年实际|2020年规划目标|2020年实际完成|2025年目标|属性
学前三年毛入园率（%）|82.1|85|90.2|>92|预期性
九年义务教育巩固率（%）|93.5|95|95.6|96|约束性
高中阶段毛入学率（%）|88|90|91.4|93|预期性
劳动年龄人口平均受教育年限（年）|10.1|10.8|10.9|11.3|约束性
普通高校在校生规模（万人）|74.3|80|86.21|95|预期性`,
    expected: `
name|a2015|t2020|a2020|t2025|.
学前三年毛入园率 [%]|82.1|85|90.2|>92|
九年义务教育巩固率 [%]|93.5|95|95.6|96|
高中阶段毛入学率 [%]|88|90|91.4|93|
劳动年龄人口平均受教育年限 [年]|10.1|10.8|10.9|11.3|
普通高校在校生规模 [人]|74.3万|80万|86.21万|95万|`,
  }),
  real({
    id: 'health-plan-zh',
    plan: 'a city’s five-year plan for health, form of its table of indicators',
    address: 'http://www.nhc.gov.cn/',
    arranged: INVENTED,
    table: `
领域|主要指标|2020年|2025年|性质
健康水平|人均预期寿命（岁）|78.3|提高1岁左右|预期性
^|孕产妇死亡率（/10万）|16.9|14.5|预期性
^|婴儿死亡率（‰）|5.4|5.2|预期性
医疗卫生资源|每千人口执业（助理）医师数（人）|2.90|3.20|预期性
^|每千人口医疗卫生机构床位数（张）|6.5|7.4-7.5|预期性
卫生投入|个人卫生支出占卫生总费用的比重（%）|27.7|≤27|约束性`,
    expected: `
.|name|a2020|t2025|.
|人均预期寿命 [岁]|78.3|?|
|孕产妇死亡率（/10万）|16.9|14.5|
|婴儿死亡率 [‰]|5.4|5.2|
|每千人口执业（助理）医师数 [人]|2.90|3.20|
|每千人口医疗卫生机构床位数 [张]|6.5|7.4–7.5|
|个人卫生支出占卫生总费用的比重 [%]|27.7|≤27|`,
  }),
  real({
    id: 'transport-plan-zh',
    plan: 'a province’s five-year plan for transport, form of its table of indicators',
    address: 'https://www.mot.gov.cn/',
    arranged: INVENTED,
    table: `
序号|指 标|单位|2020年基数|2025年预期|五年增量
一|综合交通网|<|<|<|<
1|铁路营业里程|公里|3774|5000|1226
2|其中：高速铁路|公里|1569|2200|631
3|公路通车里程|万公里|11.0|11.6|0.6
二|运输服务|<|<|<|<
4|沿海港口货物吞吐量|亿吨|6.2|7.0|0.8
5|机场旅客吞吐量|万人次|3,246|6,800|3,554`,
    expected: `
.|name|.|a2020|t2025|.
#
|铁路营业里程 [公里]||3774|5000|!
|高速铁路 [公里]||1569|2200|!
|公路通车里程 [公里]||11.0万|11.6万|!
#
|沿海港口货物吞吐量 [吨]||6.2亿|7.0亿|!
|机场旅客吞吐量 [人次]||3246万|6800万|!`,
  }),
  real({
    id: 'digital-economy-plan-zh',
    plan: 'the five-year plan for the digital economy, form of its table of indicators',
    address: 'https://www.ndrc.gov.cn/',
    arranged: INVENTED,
    table: `
指标|单位|2020年|2025年|年均增速（%）|属性
数字经济核心产业增加值占GDP比重|%|7.8|10|—|预期性
IPv6活跃用户数|亿户|4.6|8|11.7|预期性
千兆宽带用户数|万户|640|6000|56.5|预期性
软件和信息技术服务业规模|万亿元|8.16|14|11.4|预期性
工业互联网平台应用普及率|%|14.7|45|—|预期性
在线政务服务实名用户规模|亿|4|8|14.9|预期性`,
    expected: `
name|.|a2020|t2025|.|.
数字经济核心产业增加值占GDP比重 [%]||7.8|10||
IPv6活跃用户数 [户]||4.6亿|8亿|!|
千兆宽带用户数 [户]||640万|6000万|!|
软件和信息技术服务业规模 [元]||81600亿|140000亿|!|
工业互联网平台应用普及率 [%]||14.7|45||
在线政务服务实名用户规模||4亿|8亿|!|`,
  }),
  real({
    id: 'rural-plan-zh',
    plan: 'a county’s plan for its villages, form of its table of indicators',
    address: 'http://www.moa.gov.cn/',
    arranged: INVENTED,
    table: `
分类|主要指标|单位|2016年基期值|2020年目标值|2022年目标值|2022年比2016年增加⏎〔累计提高百分点〕|属性
产业兴旺|粮食综合生产能力|万吨|>6|>6|>6|—|约束性
^|农业科技贡献率|%|56.7|60|61.5|〔4.8〕|预期性
^|农业劳动生产率|万元/人|3.1|4.7|5.5|2.4|预期性
生态宜居|畜禽粪污综合利用率|%|60|75|78|〔18〕|约束性
^|村庄绿化覆盖率|%|20|30|32|〔12〕|预期性
生活富裕|农村自来水普及率|%|79|83|85|〔6〕|预期性`,
    expected: `
.|name|.|a2016|t2020|t2022|.|.
|粮食综合生产能力 [吨]||>6万|>6万|>6万||
|农业科技贡献率 [%]||56.7|60|61.5|!|
|农业劳动生产率 [元/人]||3.1万|4.7万|5.5万|!|
|畜禽粪污综合利用率 [%]||60|75|78|!|
|村庄绿化覆盖率 [%]||20|30|32|!|
|农村自来水普及率 [%]||79|83|85|!|`,
  }),
  real({
    id: 'population-bulletin-zh',
    plan: 'a city’s statistical bulletin, form of its table of the population',
    address: 'https://www.stats.gov.cn/sj/zxfb/',
    arranged: INVENTED,
    table: `
表1 2023年年末人口数及其构成|<|<
指  标|年末数（万人）|比重（%）
全市常住人口|845.2|100.0
其中：城镇|625.4|74.0
      乡村|219.8|26.0
其中：0-15岁|148.9|17.6
      16-59岁|527.3|62.4`,
    expected: `
#
name|a2023 [人]|a2023:+比重 [%]
全市常住人口|845.2万|100
城镇|625.4万|74
乡村|219.8万|26
0-15岁|148.9万|17.6
16-59岁|527.3万|62.4`,
  }),
  real({
    id: 'district-tasks-zh',
    plan: 'a city’s housing bureau, form of its report on the tasks of the districts',
    address: 'https://www.mohurd.gov.cn/',
    arranged: INVENTED,
    table: `
2022年各区老旧小区改造任务完成情况（单位：个）|<|<|<
区县|目标任务数|实际完成数|完成率
鼓楼区|120|131|109.2%
台江区|86|86|100%
仓山区|143|150|104.9%
合计|349|367|105.2%`,
    expected: `
#
place|t2022:老旧小区改造任务完成情况|a2022:老旧小区改造任务完成情况|.
鼓楼区|120|131|
台江区|86|86|
仓山区|143|150|
合计|349|367|`,
  }),
];
