import type { ExploreMessages } from '../types/explore.js';

export const messages: ExploreMessages = {
  explore: {
    keys: ({ rows, unmet, gap, letters }) =>
      [
        '按 Enter 键进入',
        rows ? '方向键在数值、地区或分图之间移动' : '方向键逐项移动',
        'Home、End 键到首项、末项',
        ...(unmet && letters ? ['N 键到下一个未达标的指标'] : []),
        ...(gap && letters ? ['G 键到差距最大的一项'] : []),
        '再按 Enter 键看详情并选中',
        '按 Esc 键退出',
      ].join('；'),
    steps: '逐项查看图表',
    previous: '上一项',
    next: '下一项',
    rowBefore: '上一组',
    rowAfter: '下一组',
    unmet: '下一个未达标',
    gap: '差距最大',
    select: '详情',
    leave: '退出',
    selected: '已选中',
    updated: (changed, added, removed) =>
      `数据已更新：${[
        ...(changed ? [`${changed} 项有变`] : []),
        ...(added ? [`新增 ${added} 项`] : []),
        ...(removed ? [`移除 ${removed} 项`] : []),
      ].join('，')}`,
    justUpdated: '刚更新',
    dismiss: '清除标记',
  },
};
