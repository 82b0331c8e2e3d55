// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { ExportMessages } from '../types/export.js';

export const messages: ExportMessages = {
  tools: {
    group: '下載與引用',
    saved: '已儲存',
    copyTable: '複製表格',
    copy: '複製',
    copied: '已複製',
    embed: '嵌入代碼',
    forms: { tag: '標籤', frame: 'iframe', still: '靜態圖', text: '文字' },
    failed: (reason) => `未能完成：${reason}`,
  },
};
