// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { TableMessages } from '../types/table.js';

export const messages: TableMessages = {
  tableRows: (count) => `資料表共 ${count} 行`,
  definitions: {
    target: '規劃要求或預期達到的數值',
    actual: '已公布的實際達到的數值',
    base: '規劃期起點的數值',
    computed: '由已公布的數值算出，原文未列',
    attainment: '實際值占目標值的百分比',
    required: '從基期到目標所需的變化，占基期的百分比',
    progress: '從基期到目標已完成的比例',
    noFigure: '原文未列數值，不等於 0',
    noBase: '原文未列基期值，不等於 0',
    noActual: '尚未公布，不等於 0',
  },
  periodHead: '時期',
  kindHead: '性質',
  valueHead: '數值',
};
