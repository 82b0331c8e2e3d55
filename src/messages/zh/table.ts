import type { TableMessages } from '../types/table.js';

export const messages: TableMessages = {
  tableRows: (count) => `数据表共 ${count} 行`,
  definitions: {
    target: '规划要求或预期达到的数值',
    actual: '已公布的实际达到的数值',
    base: '规划期起点的数值',
    computed: '由已公布的数字算出，原文未印',
    attainment: '实际值占目标值的百分比',
    required: '从基期到目标要走的路，占基期的百分比',
    progress: '从基期到目标的路已走完的部分',
    noFigure: '原文没有数字，不等于 0',
    noBase: '原文没有基期数字，不等于 0',
    noActual: '尚未公布，不等于 0',
  },
  periodHead: '时期',
  kindHead: '性质',
  valueHead: '数值',
};
