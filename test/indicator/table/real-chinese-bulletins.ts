import { real, type RealTable } from './real-table.js';

/** Tables of Chinese statistical bulletins; facts and figures only. */
export const realChineseBulletins: readonly RealTable[] = [
  real({
    id: 'heilongjiang-population',
    plan: 'Heilongjiang, statistical communiqué of 2022, table 1',
    address: 'https://big5.askci.com/news/data/hongguan/20230323/110714267954081401681417.shtml',
    arranged: 'in simplified characters',
    table: `
表1 2022年年末人口数及其构成|<|<
指标|年末数(万人)|比重(%)
年末常住总人口|3099|100.0
其中:城镇|2052|66.2
乡村|1047|33.8
其中:男性|1549|50.0
女性|1550|50.0
其中:0—14岁|287|9.3
15—64岁|2260|72.9
65岁及以上|552|17.8`,
    expected: `
#
name|a2022 [人]|a2022:+比重 [%]
年末常住总人口|3099万|100
城镇|2052万|66.2
乡村|1047万|33.8
男性|1549万|50
女性|1550万|50
0—14岁|287万|9.3
15—64岁|2260万|72.9
65岁及以上|552万|17.8`,
  }),
  real({
    id: 'county-population',
    plan: 'a county of eastern China, statistical communiqué of 2021, table 1',
    address: 'https://edutainingadventures.com/thuadong/658.html',
    table: `
表1 2021末户籍人口数及构成|<|<
指标|年末数(人)|比重(%)
全县户籍总人口|832955|100
其中:城镇|217319|26.09
乡村|615636|73.91
其中:男性|441724|53.03
女性|391231|46.97
其中:0-17岁|220968|26.53
18-34岁|189574|22.76
35-59岁|296807|35.63
60岁及以上|125606|15.08`,
    expected: `
#
name|a2021 [人]|a2021:+比重 [%]
全县户籍总人口|832955|100
城镇|217319|26.09
乡村|615636|73.91
男性|441724|53.03
女性|391231|46.97
0-17岁|220968|26.53
18-34岁|189574|22.76
35-59岁|296807|35.63
60岁及以上|125606|15.08`,
  }),
  real({
    id: 'jingde-farm-products',
    plan: 'Jingde (Anhui), statistical communiqué of 2021, farm products',
    address: 'http://bx2200.com/tjgongbao/huadong/3233.html',
    table: `
2021年旌德县主要农产品产量|<|<
产品名称|绝对数(吨)|比上年增长(%)
粮食|54300|0.37
油料|1800|3.6
其中:油菜籽|1200|2.5
蔬菜|28800|6.9
水果|1800|13.9
茶叶|700|3.6`,
    expected: `
#
name|a2021 [吨]|.
粮食|54300|!
油料|1800|!
油菜籽|1200|!
蔬菜|28800|!
水果|1800|!
茶叶|700|!`,
  }),
  real({
    id: 'shanghai-half-year',
    plan: 'Shanghai, gross domestic product of the first half of 2022',
    address: 'http://www.gzfuluhua.cn/nw48786/20220902/d4cabd60f2164ab3a7d210c61ace0723.html',
    arranged: 'in simplified characters; its first eight rows',
    table: `
上海市生产总值|<|<
2022年上半年|<|<
|总量(亿元)|比上年同期增长(%)
地区生产总值|19349.31|-5.7
按产业分||
第一产业|34.52|1.7
第二产业|4452.78|-13.7
第三产业|14862.01|-3.1
按行业分||
# 工业|4217.11|-13.3
建筑业|261.97|-20.7`,
    expected: `
#
#
name|p2022-H1 [元]|.
地区生产总值|19349.31亿|!
#
第一产业|34.52亿|!
第二产业|4452.78亿|!
第三产业|14862.01亿|!
#
工业|4217.11亿|!
建筑业|261.97亿|!`,
  }),
  real({
    id: 'panji-gdp',
    plan: 'Panji (Huainan), gross domestic product of 2022',
    address: 'https://www.panji.gov.cn/zjpj/shfz/index.html',
    table: `
2022年全区生产总值及其增长速度|<|<
单位:亿元|<|<
指 标|绝对数|比上年增长%
生产总值|295.4|7.7
第一产业|24.4|3.3
第二产业|210.1|11.6
第三产业|60.9|-0.2
交通运输、仓储和邮政业|11.1|-0.5
批发和零售业|13.4|-5.2
住宿和餐饮业|4.1|-1.0
金融业|8.8|4.8
房地产业|4.5|-0.2
营利性服务业|6.9|4.1
非营利性服务业|10.7|-0.4`,
    expected: `
#
#
name|a2022 [元]|.
生产总值|295.4亿|!
第一产业|24.4亿|!
第二产业|210.1亿|!
第三产业|60.9亿|!
交通运输、仓储和邮政业|11.1亿|!
批发和零售业|13.4亿|!
住宿和餐饮业|4.1亿|!
金融业|8.8亿|!
房地产业|4.5亿|!
营利性服务业|6.9亿|!
非营利性服务业|10.7亿|!`,
  }),
];
