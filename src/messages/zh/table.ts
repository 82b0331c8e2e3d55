import type { TableMessages } from '../types/table.js';

export const messages: TableMessages = {
  tableRows: (count) => `数据表共 ${count} 行`,
  definitions: {
    target: '规划要求或预期达到的数值',
    actual: '已公布的实际达到的数值',
    base: '规划期起点的数值',
    computed: '由已公布的数值算出，原文未列',
    attainment: '实际值占目标值的百分比',
    required: '从基期到目标所需的变化，占基期的百分比',
    progress: '从基期到目标已完成的比例',
    noFigure: '原文未列数值，不等于 0',
    noBase: '原文未列基期值，不等于 0',
    noActual: '尚未公布，不等于 0',
  },
  periodHead: '时期',
  kindHead: '性质',
  valueHead: '数值',
};
