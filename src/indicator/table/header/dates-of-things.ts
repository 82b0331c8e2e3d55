import { spacedWords } from '../text/cell-text.js';

/** Matches headers for the day on which a record was written, which is not the time of its value. */
const OF_RECORD =
  /modified|updated?(?:\b|_)|created|published|accessed|retrieved|(?:更新|发布|采集|修改)(?:时间|日期)/i;

/** Matches headers for the day on which something was built, begun or signed, not the time of later measurements. */
const OF_THING =
  /\b(?:start(?:ed|s|ing)?|beg[iau]n(?:s|ning)?|kick-?off|end(?:s|ed|ing)?|finish[a-z]*|due|deadline|hired?|born|birth|join(?:ed|ing)?|sign-?up|complet[a-z]*|award(?:ed)?|founded|founding|foundation|establish[a-z]*|inspect[a-z]*|sign(?:ed|ing|ature)|opening|opened|commission[a-z]*|construct[a-z]*|built|deliver[a-z]*|launch[a-z]*|registration|registered|expir[a-z]*|approv[a-z]*|hand-?over|commencement|incorporat[a-z]+)(?![a-z])|(?:开始|開始|起始|启动|啟動|结束|結束|完成|截止|入职|入職|出生|完工|竣工|开工|開工|动工|建成|投产|通车|开通|开业|成立|创建|设立|注册|签[订约署]|簽[訂約署]|中标|验收|交付|批复|立项|公布|检查|检验|檢查|启用|到期)(?:的)?(?:时间|日期|年月|時間)/i;

/** Matches headers for the start or end of a span of time: week ending, 周开始日期. */
const OF_SPAN =
  /\b(?:days?|weeks?|months?|quarters?|periods?|years?|time) (?:start|beg|end|comm)|[周週月季期旬年]的?(?:开始|開始|起始|结束|結束|截止)/i;

/** Matches headers for a date of something, and those that date what is measured, counted or paid. */
const DATE_OF = /\p{L}{2,} dates?$|\p{Script=Han}(?:时间|日期|時間)$/iu;
const OF_VALUE =
  /\b(?:weeks?|months?|quarters?|periods?|years?|sampl|survey|field|measur|collect|test|events?|trad|transact|pric|settle|snapshot|statement|observ|record|report|census|data|effective|valu|visit|match|game|race|poll|session|publication|release|time|closing|as of|order|invoice|sales?|payment|booking)|^日期|订单|下单|開票|开票|销售|銷售|支付|付款|[统統][计計]|[测測]|[样樣]|交易|交割|[调調]查|[记記][录錄]|[报報]告|[观觀]|普查|截至|活[动動]|比[赛賽]|考[试試]|培[训訓]|起止|[举舉][办辦]/iu;

/** Matches the same in Romance languages: fecha de inicio, date de naissance. */
const OF_FOREIGN =
  /^(?:fecha|date|data) (?:de|del|du|di|da|d['’]) ?(?!pr[ée]l|mue|amos|mesur|medi|rilev|relev|r[ée]f|rif|cort|obs|don|dad|dat)/i;

/** Whether a header is of the date of a record or thing, not of the time of the values in its row. */
export function isDateOfThing(header: string): boolean {
  const words = spacedWords(header);
  if (OF_RECORD.test(header)) return true;
  if (OF_SPAN.test(words)) return false;
  return OF_THING.test(words) || OF_FOREIGN.test(words) || (DATE_OF.test(words) && !OF_VALUE.test(words));
}
