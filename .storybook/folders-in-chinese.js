/** What the sidebar calls folders, and the first page of each. @type {Readonly<Record<string, string>>} */
export const foldersInChinese = {
  home: '首页',
  overview: '概览',
  guides: '文档',
  'target-bars': '目标条形图',
  'trend-lines': '折线图',
  'city-radar': '城市雷达图',
  data: '数据',
  'data-examples': '示例',
  recipes: '做法',
  explore: '逐项查看',
  looks: '外观',
  states: '状态',
  embeds: '嵌入',
  decisions: '设计决定',
};
