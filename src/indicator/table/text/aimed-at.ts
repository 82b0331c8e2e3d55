/** Matches whom or what something is aimed at, which is no target to reach: target population, 目标人群. */
const AIMED_AT =
  /\btarget(?:ed)?[ _](?:(?:age|user|client|income|risk|priority)[ _])?(?:populations?|groups?|audiences?|people|persons|women|children|beneficiar(?:y|ies)|customers?|clients?|users?|cohorts?|communit(?:y|ies)|households|areas?|regions?|districts?|countries|markets?|schools|species)\b|目[标標](?:人群|人口|群体|群體|族群|客群|学生|學生|对象|對象|客户|客戶|用户|用戶|受众|受眾|市场|市場|区域|區域|地区|地區)/gi;

/** Removes whom or what something is aimed at, so that `target` is found only where it means a value to reach. */
export const withoutAimedAt = (text: string) => text.replace(AIMED_AT, '');
