// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { ExploreMessages } from '../types/explore.js';

export const messages: ExploreMessages = {
  explore: {
    keys: ({ rows, unmet, gap, letters }) =>
      [
        '按 Enter 鍵進入',
        rows ? '方向鍵在數值、地區或分圖之間移動' : '方向鍵逐項移動',
        'Home、End 鍵到首項、末項',
        ...(unmet && letters ? ['N 鍵到下一個未達標的指標'] : []),
        ...(gap && letters ? ['G 鍵到差距最大的一項'] : []),
        '再按 Enter 鍵看詳情並選中',
        '按 Esc 鍵退出',
      ].join('；'),
    steps: '逐項查看圖表',
    previous: '上一項',
    next: '下一項',
    rowBefore: '上一組',
    rowAfter: '下一組',
    unmet: '下一個未達標',
    gap: '差距最大',
    select: '詳情',
    leave: '退出',
    selected: '已選中',
    updated: (changed, added, removed) =>
      `資料已更新：${[
        ...(changed ? [`${changed} 項有變`] : []),
        ...(added ? [`新增 ${added} 項`] : []),
        ...(removed ? [`移除 ${removed} 項`] : []),
      ].join('，')}`,
    justUpdated: '剛更新',
    dismiss: '清除標記',
  },
};
